"""The Results tab shows what a script logged besides metrics: by mouse, by keyboard, while it comes."""

import csv
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.results import ResultsTab
from mldesk.runtime import events

WAIT = 10_000


def matrix(right: int) -> dict[str, Any]:
    data = {"class_labels": ["cat", "dog"], "matrix": [[right, 10 - right], [2, 8]]}
    return {"schema_type": "confusion_matrix", "schema_version": "v1", "data": data}


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> RunPage:
    run_id = trainings.run(done=1, ended=None)
    window.resize(1280, 860)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    return page


def results(page: RunPage, qtbot: QtBot, count: int) -> ResultsTab:
    qtbot.waitUntil(lambda: len(page.results.results) == count, timeout=WAIT)
    page.show_tab(page.results)
    qtbot.waitUntil(page.results.isVisible, timeout=WAIT)
    return page.results


def choose(shown: ResultsTab, kind: str, name: str) -> None:
    assert shown.list.select((kind, name))


def image(page: RunPage, number: int) -> events.Image:
    assert page.facts is not None
    folder = page.facts.folder / "images"
    folder.mkdir(exist_ok=True)
    drawn = QImage(40 + number, 30, QImage.Format.Format_RGB32)
    drawn.fill(QColor(200, 10 * number, 0))
    assert drawn.save(str(folder / f"{number}.png"))
    return events.Image("samples", number, time.time(), f"images/{number}.png")


def test_the_tab_is_there_only_when_something_was_logged(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    place = page.tabs.index(page.results)
    assert not page.tab_bar.isTabVisible(place)
    trainings.write(page.run_id, events.Record("row", "grid", 0, time.time(), {"x": 1}))
    qtbot.waitUntil(lambda: page.tab_bar.isTabVisible(place), timeout=WAIT)
    page.set_run(trainings.run(done=1))
    qtbot.waitUntil(lambda: not page.tab_bar.isTabVisible(place), timeout=WAIT)


def test_confusion_matrices_follow_the_run_and_can_be_gone_back_to(
    page: RunPage, trainings: Any, qtbot: QtBot
) -> None:
    def log(step: int) -> None:
        document = matrix(4 + step)
        trainings.write(
            page.run_id, events.Record("confusion_matrix", "validation", step, time.time(), document)
        )

    log(0)
    log(1)
    shown = results(page, qtbot, 1).view
    qtbot.waitUntil(lambda: shown.matrix.matrix is not None, timeout=WAIT)
    assert shown.matrix.matrix is not None
    assert shown.matrix.isVisible()
    assert shown.matrix.matrix.values.tolist() == [[5, 5], [2, 8]]
    assert shown.foot.text().startswith("65.0 % of 20 are right")
    log(2)
    qtbot.waitUntil(lambda: shown.matrix.cell_text((0, 0)) == "6", timeout=WAIT)
    shown.slider.slider.setFocus()
    qtbot.keyClick(shown.slider.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: shown.matrix.cell_text((0, 0)) == "4", timeout=WAIT)
    log(3)
    qtbot.waitUntil(lambda: len(shown.slider.steps) == 4, timeout=WAIT)
    assert shown.matrix.cell_text((0, 0)) == "4"
    shown.cells.choose("percent")
    assert shown.matrix.cell_text((0, 0)) == "40.0"
    qtbot.mouseMove(shown.matrix, shown.matrix.cell_rect((0, 1)).center().toPoint())
    assert shown.foot.text() == "cat taken for dog: 6 (60.0 % of the class)"


def test_images_are_read_as_they_are_seen_and_shown_large(
    page: RunPage, trainings: Any, qtbot: QtBot
) -> None:
    trainings.write(page.run_id, *[image(page, number) for number in range(3)])
    gallery = results(page, qtbot, 1).view.gallery
    qtbot.waitUntil(lambda: len(gallery.grid.model_.tiles) == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: all(tile.width for tile in gallery.grid.model_.tiles), timeout=WAIT)
    gallery.grid.setFocus()
    gallery.grid.setCurrentIndex(gallery.grid.model_.index(1))
    qtbot.keyClick(gallery.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gallery.picture.tile is not None, timeout=WAIT)
    assert gallery.picture.hasFocus()
    assert (gallery.shown, "41 × 30" in gallery.caption.text()) == (1, True)
    qtbot.keyClick(gallery.picture, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "42 × 30" in gallery.caption.text(), timeout=WAIT)
    assert not gallery.next_button.isEnabled()
    trainings.write(page.run_id, image(page, 3))
    qtbot.waitUntil(lambda: len(gallery.images) == 4, timeout=WAIT)
    assert (gallery.shown, gallery.next_button.isEnabled()) == (2, True)
    qtbot.keyClick(gallery.picture, Qt.Key.Key_Escape)
    assert gallery.shown == -1
    assert gallery.grid.currentIndex().row() == 2
    assert gallery.grid.hasFocus()


def test_a_table_is_sorted_copied_and_saved(
    page: RunPage, trainings: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    rows: list[dict[str, Any]] = [{"x": 3, "loss": 0.5}, {"x": 1, "note": "a, b"}, {"x": 2, "loss": "nan"}]
    trainings.write(
        page.run_id, *[events.Record("row", "grid", n, time.time(), row) for n, row in enumerate(rows)]
    )
    shown = results(page, qtbot, 1).view
    qtbot.waitUntil(lambda: shown.table.model_.rowCount() == 3, timeout=WAIT)
    shown.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    texts = [shown.table.model_.index(row, 0).data() for row in range(3)]
    assert texts == ["1", "2", "3"]
    target = tmp_path / "grid.csv"
    shown.save_table(target)
    qtbot.waitUntil(target.exists, timeout=WAIT)
    qtbot.waitUntil(lambda: not page.session.tasks, timeout=WAIT)
    with target.open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == [
            ["x", "loss", "note"],
            ["1", "", "a, b"],
            ["2", "nan", ""],
            ["3", "0.5", ""],
        ]
    assert shown.foot.text() == "Rows: 3, columns: 3"


def test_curves_and_histograms_of_the_sdk_are_drawn(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    tables = {"class_labels": ["a", "b"], "probability_thresholds": [0, 1]}
    tables["probability_tables"] = [[[5, 5, 0, 0], [0, 0, 5, 5]], [[5, 5, 0, 0], [0, 0, 5, 5]]]
    documents: dict[str, Any] = {
        "accuracy_table": tables,
        "residuals": {"bin_edges": [-1, 0, 1], "bin_counts": [3, 4]},
        "predictions": {"bin_edges": [0, 1, 2], "bin_averages": [0.4, 1.7], "bin_errors": [0.1, 0.2]},
    }
    for kind, data in documents.items():
        trainings.write(page.run_id, events.Record(kind, kind, 0, time.time(), {"data": data}))
    shown = results(page, qtbot, 3)
    for kind, start in (
        ("accuracy_table", "Area under the ROC curve"),
        ("residuals", "Bins: 2, mean residual: 0.0714"),
        ("predictions", "Bins: 2; predictions"),
    ):
        choose(shown, kind, kind)
        qtbot.waitUntil(lambda start=start: shown.view.foot.text().startswith(start), timeout=WAIT)
        assert shown.view.figure.isVisible()
    qtbot.keyClick(shown.view.figure, Qt.Key.Key_Right)
    qtbot.keyClick(shown.view.figure, Qt.Key.Key_Right)
    assert "predicted 1.7" in shown.view.foot.text()


def test_what_cannot_be_drawn_is_told(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    trainings.write(
        page.run_id, events.Record("confusion_matrix", "odd", 0, time.time(), {"data": {"matrix": 3}})
    )
    shown = results(page, qtbot, 1).view
    qtbot.waitUntil(lambda: "cannot be drawn" in shown.problem.text(), timeout=WAIT)
    assert shown.problem.isVisible()


def test_all_tabs_are_seen_where_there_is_room_for_them(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    trainings.write(page.run_id, events.Record("row", "grid", 0, time.time(), {"x": 1}))
    results(page, qtbot, 1)
    qtbot.waitUntil(lambda: page.tab_bar.width() >= page.tab_bar.sizeHint().width(), timeout=WAIT)
