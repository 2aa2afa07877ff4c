"""The source of two compared runs: which files differ, their lines beside or below each other."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.errors import NotFound
from mldesk.core.source_difference import ChangedFile, DiffRow, FileDifference
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage, code_tab
from mldesk.gui.pages.compare.code_tab import CodeTab
from mldesk.gui.pages.compare.diff_pane import ColoredDifference, beside, unified
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.code import CodeTab as RunCodeTab
from tests.gui.many_runs import write_many

WAIT = 20_000
BEFORE = "".join(f"line {number}\n" for number in range(30))
AFTER = BEFORE.replace("line 12\n", "rate = 0.1\n").replace("line 20\n", "line 20\nadded = 1\n")


@pytest.fixture
def runs(workspace_path: Path) -> list[str]:
    """Eight runs; the code of the first and of the others differs."""
    ids = write_many(workspace_path, 8, 2)
    for place, run_id in enumerate(ids):
        snapshot = workspace_path / "runs" / run_id / "snapshot"
        snapshot.mkdir(parents=True)
        (snapshot / "train.py").write_text(AFTER if place else BEFORE, encoding="utf-8")
        (snapshot / "same.py").write_text("same = 1\n", encoding="utf-8")
        if place == 7:
            (snapshot / "helper.py").write_text("def new():\n    return 1\n", encoding="utf-8")
    return ids


@pytest.fixture
def tab(window: MainWindow, runs: list[str], qtbot: QtBot) -> CodeTab:
    """The tab, with the first and the last run."""
    window.resize(1280, 860)
    window.open_comparison(runs)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: len(page.compared.rows) == 8, timeout=WAIT)
    page.show_tab("code")
    qtbot.waitUntil(lambda: page.code_tab.colored is not None, timeout=WAIT)
    return page.code_tab


def names(tab: CodeTab) -> list[tuple[str, str]]:
    model = tab.table.model_
    return [(file.path, model.columns[1].text(file)) for file in model.rows]


def test_files_that_differ_are_listed_with_their_lines(tab: CodeTab) -> None:
    assert names(tab) == [("helper.py", "+2"), ("train.py", "+2 −1")]
    assert tab.list_card.subtitle_label.text() == "2 differ"
    assert tab.card.title_label.text() == "helper.py"


def test_both_files_lie_beside_each_other_what_is_the_same_folded(tab: CodeTab, qtbot: QtBot) -> None:
    tab.table.select("train.py")
    qtbot.waitUntil(lambda: tab.colored.found.path == "train.py", timeout=WAIT)
    assert tab.stack.currentIndex() == 1
    left, right = tab.before.lines, tab.after.lines
    assert len(left) == len(right) < 25
    assert left[0].text == "⋯ 9 lines that are the same"
    changed = [(a.text, b.text) for a, b in zip(left, right, strict=True) if b.kind == "added"]
    assert changed == [("line 12", "rate = 0.1"), ("", "added = 1")]
    assert [line.numbers for line in left if line.kind == "removed"] == [("13",)]
    assert tab.before.blockCount() == len(left)
    tab.whole_box.setChecked(True)
    assert len(tab.after.lines) == 31


def test_syntax_has_its_colours(tab: CodeTab) -> None:
    spans = [span for line in tab.after.lines for span in line.spans]
    assert "keyword" in {kind for _, _, kind in spans}


def test_both_files_are_shown_below_each_other(tab: CodeTab, qtbot: QtBot) -> None:
    tab.table.select("train.py")
    qtbot.waitUntil(lambda: tab.colored.found.path == "train.py", timeout=WAIT)
    qtbot.mouseClick(tab.view.buttons["unified"], Qt.MouseButton.LeftButton)
    assert tab.stack.currentWidget() is tab.both
    kinds = [(line.kind, line.text) for line in tab.both.lines if line.kind in ("added", "removed")]
    assert kinds == [("removed", "line 12"), ("added", "rate = 0.1"), ("added", "added = 1")]


def test_both_panes_scroll_together(tab: CodeTab) -> None:
    tab.table.select("train.py")
    tab.whole_box.setChecked(True)
    tab.resize(900, 300)
    bar = tab.before.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert tab.after.verticalScrollBar().value() == bar.value()


def test_swapping_turns_added_into_removed(tab: CodeTab, qtbot: QtBot) -> None:
    tab.swap_button.click()
    qtbot.waitUntil(lambda: names(tab) == [("helper.py", "−2"), ("train.py", "+1 −2")], timeout=WAIT)


def test_runs_with_the_same_code_are_told(tab: CodeTab, runs: list[str], qtbot: QtBot) -> None:
    tab.before_box.setCurrentIndex(2)
    tab.after_box.setCurrentIndex(3)
    tab.after_box.activated.emit(3)
    qtbot.waitUntil(lambda: tab.note.text() == "Both runs had the same code.", timeout=WAIT)
    assert tab.stack.currentIndex() == 0
    assert tab.card.title_label.text() == "No difference"


@pytest.mark.parametrize(
    ("before", "after", "change", "told"),
    [
        (b"a = 1\n", b"a = 1\r\n", "changed", "No line differs: only how the lines end"),
        (None, b"", "added", "This file is empty."),
        (b"", None, "removed", "This file is empty."),
    ],
)
def test_a_file_without_lines_that_differ_says_why_it_is_listed(
    tab: CodeTab,
    runs: list[str],
    workspace_path: Path,
    qtbot: QtBot,
    before: bytes | None,
    after: bytes | None,
    change: str,
    told: str,
) -> None:
    for run_id, content in ((runs[1], before), (runs[2], after)):
        if content is not None:
            (workspace_path / "runs" / run_id / "snapshot" / "other.py").write_bytes(content)
    tab._set_pair((runs[1], runs[2]))
    qtbot.waitUntil(lambda: names(tab) == [("other.py", change)], timeout=WAIT)
    qtbot.waitUntil(lambda: tab.note.text().startswith(told), timeout=WAIT)
    assert tab.stack.currentIndex() == 0


def test_two_chosen_runs_are_compared(
    tab: CodeTab, window: MainWindow, runs: list[str], qtbot: QtBot
) -> None:
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    page.show_tab("curves")
    page.compared.choose([runs[1], runs[7]])
    page.show_tab("code")
    assert tab.pair() == (runs[1], runs[7])
    qtbot.waitUntil(lambda: names(tab) == [("helper.py", "+2")], timeout=WAIT)


def test_of_several_changed_lines_all_that_was_comes_first() -> None:
    rows = (DiffRow("changed", 0, 0), DiffRow("changed", 1, 1), DiffRow("gap", hidden=1))
    colored = ColoredDifference(FileDifference("a", ("a", "b"), ("c", "d"), rows), [], [])
    assert [line.text for line in unified(colored, rows)][:4] == ["a", "b", "c", "d"]
    left, right = beside(colored, rows)
    assert left[2].text == right[2].text == "⋯ one line that is the same"


def test_a_slow_difference_of_another_pair_is_dropped_and_a_failed_one_leaves_nothing(
    tab: CodeTab, runs: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, slow = threading.Event(), threading.Event()
    color, compared = code_tab.color_difference, code_tab.changed_files

    def late(first: Path, second: Path, path: str) -> ColoredDifference:
        slow.set()
        gate.wait(300)
        return color(first, second, path)

    monkeypatch.setattr(code_tab, "color_difference", late)
    tab.table.select("train.py")
    qtbot.waitUntil(slow.is_set, timeout=WAIT)
    tab._set_pair((runs[1], runs[2]))
    qtbot.waitUntil(lambda: tab.files == [], timeout=WAIT)
    with qtbot.waitSignal(tab.session.tasks_changed, timeout=WAIT):
        gate.set()
        tab.session.background(lambda: None, lambda _: tab.session.tasks_changed.emit(), receiver=tab)
    assert tab.colored is None
    assert tab.card.title_label.text() == "No difference"

    monkeypatch.setattr(code_tab, "color_difference", color)
    tab._set_pair((runs[0], runs[7]))
    qtbot.waitUntil(lambda: tab.colored is not None, timeout=WAIT)

    def wrong(*folders: Path) -> list[ChangedFile]:
        if folders[1].parent.name == runs[3]:
            raise NotFound("The folder is gone")
        return compared(*folders)

    monkeypatch.setattr(code_tab, "changed_files", wrong)
    tab._set_pair((runs[0], runs[3]))
    qtbot.waitUntil(lambda: tab.files is None, timeout=WAIT)
    assert tab.colored is None
    assert names(tab) == []


def test_the_code_of_a_run_leads_to_its_differences_from_another_run(
    window: MainWindow, runs: list[str], qtbot: QtBot
) -> None:
    window.resize(1280, 860)
    window.open_run(runs[1])
    run_page = window.page("run")
    assert isinstance(run_page, RunPage)
    qtbot.waitUntil(lambda: run_page.facts is not None and run_page.facts.id == runs[1], timeout=WAIT)
    code = run_page.tab_of(RunCodeTab)
    run_page.show_tab(code)
    qtbot.mouseClick(code.compare_button, Qt.MouseButton.LeftButton)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.run_ids == [runs[0], runs[1]], timeout=WAIT)
    assert window.page_name == "compare"
    qtbot.waitUntil(lambda: page.tab() == "code" and page.code_tab.colored is not None, timeout=WAIT)
    assert names(page.code_tab) == [("train.py", "+2 −1")]
    window.open_comparison(runs[:2])
    qtbot.waitUntil(lambda: page.tab() == "overview", timeout=WAIT)
