"""Confusion matrices and images of compared runs side by side."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compare.results_tab import ResultsTab
from tests.gui.many_runs import write_many

WAIT = 20_000
COUNT = 8


def matrix(right: int) -> str:
    data = {"class_labels": ["cat", "dog"], "matrix": [[right, 10 - right], [1, 9]]}
    return json.dumps({"schema_type": "confusion_matrix", "schema_version": "1.0.0", "data": data})


def log(path: Path, run_id: str, number: int) -> None:
    folder = path / "runs" / run_id / "work" / "logs"
    folder.mkdir(parents=True)
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(folder / "net.png"))
    with Workspace.open(path) as workspace, workspace.store.write("runs") as connection:
        for step in (1, 2 + number):
            connection.execute(
                "INSERT INTO records (run_id, kind, name, step, time, data) VALUES (?, ?, ?, ?, ?, ?)",
                (run_id, "confusion_matrix", "digits", step, 1.7e9 + step, matrix(step)),
            )
        connection.execute(
            "INSERT INTO images (run_id, name, step, time, path) "
            "VALUES (?, 'net', 3, 1.7e9, 'work/logs/net.png')",
            (run_id,),
        )


@pytest.fixture
def tab(window: MainWindow, workspace_path: Path, qtbot: QtBot) -> ResultsTab:
    """The tab with eight runs of which the last three, which are the best, have logged results."""
    ids = write_many(workspace_path, COUNT, 2)
    for number, run_id in enumerate(ids[-3:]):
        log(workspace_path, run_id, number)
    window.resize(1400, 900)
    window.open_comparison(ids)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: len(page.compared.rows) == COUNT, timeout=WAIT)
    page.show_tab("results")
    qtbot.waitUntil(lambda: bool(page.results_tab.cards), timeout=WAIT)
    return page.results_tab


def accuracies(tab: ResultsTab) -> list[float | None]:
    shown = [card.matrix.matrix if card.stack.currentWidget() is card.matrix else None for card in tab.cards]
    return [None if one is None else one.accuracy for one in shown]


def test_matrices_of_the_best_runs_lie_side_by_side(tab: ResultsTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: accuracies(tab) == [0.65, 0.6, 0.55, None], timeout=WAIT)
    names = [row.name for row in reversed(tab.runs.rows)]
    assert [card.title_label.text() for card in tab.cards] == names[:4]
    assert tab.found.keys() == {row.id for row in tab.runs.rows[-4:]}
    assert tab.words.text() == "4 of 8 runs are shown: choose others in the list."
    assert tab.cards[3].problem.text() == "This run has not logged it."
    assert tab.cards[0].matrix.accessibleName() == f"Confusion matrix of {names[0]}"
    assert "65" in tab.cards[0].words.text()


def test_an_earlier_step_shows_what_each_run_had_logged_until_then(tab: ResultsTab, qtbot: QtBot) -> None:
    assert tab.slider.steps == [1, 2, 3, 4]
    tab.slider.slider.setValue(2)
    qtbot.waitUntil(lambda: accuracies(tab) == [0.5, 0.6, 0.55, None], timeout=WAIT)
    assert tab.cards[0].subtitle_label.text() == "step 1"


def test_the_same_cell_is_in_hand_in_all_matrices(tab: ResultsTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: accuracies(tab)[0] == 0.65, timeout=WAIT)
    tab.cards[1].matrix.point_at((0, 1))
    assert [card.matrix.cell for card in tab.cards[:3]] == [(0, 1)] * 3
    assert tab.cards[0].words.text().startswith("cat taken for dog: 6")


def test_chosen_runs_are_shown(tab: ResultsTab, qtbot: QtBot) -> None:
    rows = tab.runs.rows
    tab.runs.choose([rows[-1].id, rows[-3].id])
    qtbot.waitUntil(lambda: len(tab.cards) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: accuracies(tab) == [0.65, 0.55], timeout=WAIT)
    tab.runs.choose([rows[0].id])
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == 0, timeout=WAIT)
    assert tab.empty.isVisible()


def test_images_lie_side_by_side(tab: ResultsTab, qtbot: QtBot) -> None:
    tab.box.setCurrentIndex(tab.box.findText("net"))
    tab.box.activated.emit(tab.box.currentIndex())
    qtbot.waitUntil(lambda: tab.cards[0].stack.currentWidget() is tab.cards[0].picture, timeout=WAIT)
    assert (tab.cards[0].picture.tile.width, tab.cards[0].picture.tile.height) == (20, 10)
    assert not tab.cells.isVisible()


def test_runs_that_have_logged_something_come_before_better_ones(
    tab: ResultsTab, workspace_path: Path, qtbot: QtBot
) -> None:
    log(workspace_path, tab.runs.rows[0].id, 0)
    tab.show_runs()
    names = lambda: [card.title_label.text() for card in tab.cards]  # noqa: E731
    qtbot.waitUntil(lambda: names() == ["wide-7", "deep-6", "wide-5", "deep-0"], timeout=WAIT)


def test_the_best_runs_are_those_kept_and_have_the_names_they_have_now(tab: ResultsTab, qtbot: QtBot) -> None:
    rows = tab.runs.rows
    tab.runs.keep([rows[-2].id, rows[-3].id])
    names = lambda: [card.title_label.text() for card in tab.cards]  # noqa: E731
    qtbot.waitUntil(lambda: names() == [rows[-2].name, rows[-3].name], timeout=WAIT)
    tab.runs.set_rows([*rows[:-2], replace(rows[-2], name="renamed"), rows[-1]])
    qtbot.waitUntil(lambda: names()[:1] == ["renamed"], timeout=WAIT)
