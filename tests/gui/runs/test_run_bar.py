"""What is done with the chosen runs of the table: tags, copies, files, notes; by keyboard and by mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import NOTE, Column
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.experiments.run_actions import context_menu
from mldesk.gui.pages.experiments.tagging import shared_tags

WAIT = 10_000


@pytest.fixture
def runs(trainings: Any) -> list[str]:
    made = [trainings.submit(tags={"kind": kind}) for kind in ("trial", "trial", "baseline")]
    return [*made, trainings.submit()]


@pytest.fixture
def page(window: MainWindow, runs: list[str], qtbot: QtBot) -> ExperimentsPage:
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4, timeout=WAIT)
    shown.table.setFocus()
    return shown


def tags(page: ExperimentsPage) -> list[dict[str, str]]:
    """The tags of the runs, the oldest first."""
    return [row.tags for row in reversed(page.model.rows)]


def press_undo(window: MainWindow, qtbot: QtBot) -> None:
    def buttons() -> list[QPushButton]:
        return [button for button in window.findChildren(QPushButton) if button.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    buttons()[-1].click()


def test_t_tags_the_chosen_runs_and_undo_takes_it_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = tags(page)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    form = page.bar.tag_form
    assert form.isVisible()
    assert form.chips.tags == {"kind": "…"}
    assert window.focusWidget() is form.chips.line
    qtbot.keyClicks(form.chips.line, "paper = yes")
    qtbot.keyClick(form.chips.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(one.get("paper") == "yes" for one in tags(page)), timeout=WAIT)
    assert [one.get("kind") for one in tags(page)] == ["trial", "trial", "baseline", None]
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: tags(page) == before, timeout=WAIT)
    qtbot.mouseClick(form.confirm_button, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    assert page.table.hasFocus()


def test_the_mouse_takes_a_tag_away_from_all_and_undo_gives_each_its_own_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = tags(page)
    page.table.selectAll()
    qtbot.mouseClick(page.bar.tag_button, Qt.MouseButton.LeftButton)
    chip = page.bar.tag_form.chips._chips[0]
    qtbot.mouseClick(chip.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tags(page) == [{}, {}, {}, {}], timeout=WAIT)
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: tags(page) == before, timeout=WAIT)


def test_tags_that_differ_are_told_as_several() -> None:
    assert shared_tags([{"a": "1", "b": "x"}, {"a": "1", "b": "y"}, {"c": ""}]) == {
        "a": "1",
        "b": "…",
        "c": "",
    }


def test_chosen_runs_are_copied_with_their_columns(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.show_column(Column("tag", "kind"), True)
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "baseline" in clipboard.text(), timeout=WAIT)
    head, row = clipboard.text().split("\n")
    assert head.split("\t")[:2] == ["Run", "Status"]
    assert row.split("\t")[:2] == [page.model.rows[1].name, "Queued"]


def test_chosen_runs_are_exported_else_all_also_of_closed_groups(
    page: ExperimentsPage, runs: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page.choices.choose_group((Column("tag", "kind"),))
    some, everything = tmp_path / "some.csv", tmp_path / "all.csv"
    page.table.selectRow(2)
    page.bar.export(some)
    qtbot.waitUntil(lambda: some.exists() and some.read_text("utf-8").count("\n") == 3, timeout=WAIT)
    assert [line[: len(runs[0])] for line in some.read_text("utf-8").splitlines()[1:]] == [runs[1], runs[0]]
    page.table.clearSelection()
    page.bar.export(everything)
    qtbot.waitUntil(
        lambda: everything.exists() and everything.read_text("utf-8").count("\n") == 5, timeout=WAIT
    )


def test_f2_on_a_note_edits_it(page: ExperimentsPage, trainings: Any, runs: list[str], qtbot: QtBot) -> None:
    page.show_column(NOTE, True)
    cell = page.model.index(0, page.model.columns.index(NOTE))
    page.table.setCurrentIndex(cell)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit, "experiments.note")
    assert editor is not None
    qtbot.keyClicks(editor, "watch the end")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rows[0].note == "watch the end", timeout=WAIT)
    assert trainings.of(runs[3])["note"] == "watch the end"


def test_the_menu_of_chosen_runs_has_every_action(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    page.table.selectAll()
    menu = context_menu(page.bar, page.bar.chosen_rows())
    words = [action.text() for action in menu.actions() if action.text()]
    many = ["Compare", "Star", "Tags…", "Archive", "Move to trash", "Stop", "Copy", "Export CSV…"]
    assert [word for word in words if word in many] == many
    next(action for action in menu.actions() if action.text() == "Stop").trigger()
    qtbot.waitUntil(lambda: all(row.request == "stop" for row in page.model.rows), timeout=WAIT)


def test_runs_tell_their_environment(page: ExperimentsPage) -> None:
    page.show_column(Column("environment"), True)
    cell = page.model.index(0, page.model.columns.index(Column("environment")))
    assert cell.data() == "Current Python"


def test_in_a_narrow_window_the_buttons_move_into_a_menu_and_the_search_gets_a_row(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    bar = page.bar
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: not bar.more_button.isVisible(), timeout=WAIT)
    assert page.tools.parent() is page.header
    bar.show_counts(10**7, page.table.selected_slots(), 10**6, searched=True)
    window.resize(880, 900)
    qtbot.waitUntil(bar.more_button.isVisible, timeout=WAIT)
    assert not bar.open_button.isVisible()
    buttons = [button for button in bar._buttons() if button.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert bar.more_button.geometry().right() <= bar.width()
    assert page.tools.parent() is page
    assert page.search.width() >= page.search.minimumWidth()
    window.resize(1600, 900)
    qtbot.waitUntil(bar.open_button.isVisible, timeout=WAIT)
    assert page.tools.parent() is page.header
