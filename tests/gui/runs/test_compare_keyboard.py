"""The curves of many runs by keyboard, and lengths of time that look the same in a comparison."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.plots.bundle_chart import BundleChart
from mldesk.gui.plots.crosshair import Tooltip
from tests.gui.many_runs import write_many

WAIT = 20_000
COUNT = 8


@pytest.fixture
def page(window: MainWindow, workspace_path: Path, qtbot: QtBot) -> ComparePage:
    """A comparison of runs of which one took some tenths of a second more."""
    ids = write_many(workspace_path, COUNT, 30)
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET ended = ended + 0.4 WHERE id = ?", (ids[0],))
    window.open_comparison(ids)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: len(page.compared.rows) == COUNT, timeout=WAIT)
    return page


@pytest.fixture
def chart(page: ComparePage, qtbot: QtBot) -> BundleChart:
    """The first chart of the comparison, with the keyboard."""
    charts = page.curves_tab.charts
    qtbot.waitUntil(
        lambda: "val_accuracy" in charts and charts["val_accuracy"].picture is not None, timeout=WAIT
    )
    page.window().activateWindow()
    charts["val_accuracy"].canvas.setFocus()
    qtbot.waitUntil(charts["val_accuracy"].canvas.hasFocus, timeout=WAIT)
    return charts["val_accuracy"]


def told(window: MainWindow) -> list[str]:
    """What the tooltip over the charts says."""
    tips = [tip for tip in window.findChildren(Tooltip) if tip.isVisible()]
    return [text for tip in tips for text in (tip._title, *(row.label for row in tip._rows))]


def test_the_keyboard_is_told_what_it_comes_to(
    window: MainWindow, page: ComparePage, chart: BundleChart, qtbot: QtBot
) -> None:
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Down)
    best = next(row.name for row in page.compared.rows if row.id == page.compared.pointed)
    place, *labels = told(window)
    assert labels == [best]
    for _ in range(10):
        qtbot.keyClick(chart.canvas, Qt.Key.Key_Right)
    assert told(window)[1:] == [best]
    assert told(window)[0] != place
    page.add_button.setFocus()  # even while the mouse rests over the chart
    assert not told(window)


def test_where_no_curve_is_the_nearest_place_with_curves_is_taken(chart: BundleChart, qtbot: QtBot) -> None:
    picture = chart.picture
    assert picture is not None
    picture.rows[:, : picture.rows.shape[1] // 2] = float("nan")
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Up)
    position = chart.canvas.overlay.position
    assert position == picture.positions[picture.rows.shape[1] // 2]


def test_lengths_of_time_that_look_the_same_are_no_difference(page: ComparePage, qtbot: QtBot) -> None:
    page.show_tab("differences")
    tab = page.differences_tab
    qtbot.waitUntil(lambda: tab.words.text() == "3 of 4 differ", timeout=WAIT)
    tab.parts.buttons["compute"].click()
    qtbot.waitUntil(lambda: tab.words.text().startswith("0 of"), timeout=WAIT)
