"""Where the Tab key goes."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mldesk.gui.main_window import MainWindow
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.tab_order import step, tab_stops
from mldesk.gui.widgets.card import ScrollPage


def names(root: QWidget) -> list[str]:
    return [widget.objectName() for widget in tab_stops(root)]


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[QWidget]:
    """Made and put together in another order than it is read."""
    window = QWidget()
    root = QWidget(window)
    root.resize(600, 400)
    rows = QVBoxLayout(root)
    last, second, first = line("last"), line("second"), line("first")
    grid = QGridLayout()
    grid.addWidget(line("below right"), 1, 1)
    grid.addWidget(line("above left"), 0, 0)
    grid.addWidget(line("above right"), 0, 1)
    pair = QHBoxLayout()
    pair.addWidget(second)
    pair.insertWidget(0, first)
    rows.addWidget(last)
    rows.insertLayout(0, grid)
    rows.insertLayout(0, pair)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    yield root
    window.close()


def test_stops_come_in_the_order_in_which_one_reads(form: QWidget) -> None:
    assert names(form) == ["first", "second", "above left", "above right", "below right", "last"]


def test_it_goes_around_both_ends(qtbot: QtBot, form: QWidget) -> None:
    form.window().activateWindow()
    qtbot.waitUntil(form.isActiveWindow, timeout=10_000)
    stops = list(tab_stops(form))
    stops[-1].setFocus()
    step(form, forward=True)
    assert stops[0].hasFocus()
    step(form, forward=False)
    assert stops[-1].hasFocus()


def test_the_line_of_a_box_is_no_stop_of_its_own_and_what_is_hidden_none_at_all(
    qtbot: QtBot, form: QWidget
) -> None:
    box, hidden = QComboBox(), QPushButton("hidden")
    box.setEditable(True)
    box.setObjectName("box")
    rows = form.layout()
    assert rows is not None
    rows.addWidget(box)
    rows.addWidget(hidden)
    hidden.hide()
    qtbot.waitUntil(box.isVisible, timeout=10_000)
    assert names(form)[-2:] == ["last", "box"]


def test_a_chart_is_one_stop(qtbot: QtBot) -> None:
    holder = QWidget()
    chart = CurveChart("Loss")
    chart.setParent(holder)
    qtbot.addWidget(holder)
    holder.show()
    assert list(tab_stops(holder)).count(chart.canvas) == 1
    assert chart.canvas.viewport() not in list(tab_stops(holder))


def test_tabs_are_left_in_both_directions(qtbot: QtBot, form: QWidget) -> None:
    tabs = QTabWidget()
    tabs.addTab(line("in the tab"), "Tab")
    rows = form.layout()
    assert rows is not None
    rows.addWidget(tabs)
    form.window().activateWindow()
    qtbot.waitUntil(lambda: tabs.isVisible() and form.isActiveWindow(), timeout=10_000)
    tabs.tabBar().setFocus()
    step(form, forward=False)
    (before,) = form.findChildren(QLineEdit, "last")
    assert before.hasFocus()
    step(form, forward=True)
    assert tabs.tabBar().hasFocus()


def test_what_is_scrolled_out_of_view_is_scrolled_in(qtbot: QtBot) -> None:
    page = ScrollPage()
    for number in range(40):
        page.body.addWidget(line(str(number)))
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    step(page, forward=False)
    (last,) = page.findChildren(QLineEdit, "39")
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_walking_leaves_every_part_of_a_page_alive(qtbot: QtBot, window: MainWindow) -> None:
    page = window.open_page("settings")
    list(tab_stops(window))
    gc.collect()
    assert all(isValid(part) for part in vars(page).values() if isinstance(part, QWidget))


def test_what_is_hidden_gives_the_keyboard_to_what_stands_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.open_page("settings")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    going = next(iter(tab_stops(page)))
    going.setFocus()
    going.hide()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
