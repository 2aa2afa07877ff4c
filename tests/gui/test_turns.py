"""Work done in pieces: one a turn of the event loop, the rest at once where it is needed."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionHeaderV2
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.turns import Turns
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_header import PADDING
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
WAIT = 20_000


class _Knock(QObject):
    """Notes in `told` that it was heard."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def customEvent(self, event: QEvent) -> None:
        """Somebody knocked."""
        self._told.append("knock")


def test_between_two_pieces_the_window_hears_what_else_there_is(qtbot: QtBot, qapp: QApplication) -> None:
    told: list[str] = []
    knock, parent = _Knock(told), QObject()
    turns = Turns(parent)

    def first() -> None:
        told.append("first")
        qapp.postEvent(knock, QEvent(QEvent.Type.User))

    turns.add(first, lambda: told.append("second"), lambda: told.append("third"))
    assert told == []
    assert not turns.are_over
    qtbot.waitUntil(lambda: turns.are_over, timeout=WAIT)
    assert told == ["first", "knock", "second", "third"]


def test_pieces_that_nobody_waits_for_have_a_pause_between_them(qtbot: QtBot) -> None:
    done: list[float] = []
    parent = QObject()
    turns = Turns(parent, pause=100)
    turns.add(*[lambda: done.append(time.monotonic())] * 2)
    turns.add(lambda: done.append(time.monotonic()))
    qtbot.waitUntil(lambda: turns.are_over, timeout=WAIT)
    assert len(done) == 3
    assert done[2] - done[0] > 0.08  # a timer that comes late shortens one pause, never both
    turns.add(lambda: done.append(time.monotonic()))
    turns.finish()
    assert len(done) == 4


def test_what_is_left_can_be_done_at_once_or_not_at_all(qtbot: QtBot) -> None:
    told: list[int] = []
    parent = QObject()
    turns = Turns(parent)
    turns.add(lambda: told.append(1), lambda: told.append(2))
    turns.finish()
    assert told == [1, 2]
    turns.add(lambda: told.append(3))
    turns.clear()
    assert turns.are_over
    turns.finish()
    assert told == [1, 2]


def test_the_wizard_opens_with_its_first_step_and_makes_the_others_afterwards(
    window: MainWindow, qtbot: QtBot
) -> None:
    wizard = NewRunWizard(window.session, window)
    wizard.start()
    pages = wizard._pages
    assert [pages.is_made(step) for step in Step] == [True] + [False] * 5
    assert not wizard.is_settled
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    assert all(pages.is_made(step) for step in Step)
    window.close_overlay()


def test_a_scroll_bar_lies_in_the_margin_and_moves_nothing(qtbot: QtBot) -> None:
    page = ScrollPage((0, 0, 24, 0))
    qtbot.addWidget(page)
    label = QLabel("words")
    page.body.addWidget(label)
    page.resize(400, 200)
    page.show()
    without = label.geometry().right()
    label.setMinimumHeight(600)
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: label.geometry().right() == without, timeout=WAIT)


def test_the_title_of_a_narrow_column_ends_in_dots(qtbot: QtBot) -> None:
    table = FactTable([Column("a title that has no room", str, number=True)], key=str)
    qtbot.addWidget(table)
    table.resize(120, 100)
    table.show()
    header = table.horizontalHeader()
    option = QStyleOptionHeaderV2()
    header.initStyleOptionForIndex(option, 0)
    assert option.text.startswith("a title")
    assert option.text.endswith("…")
    assert header.fontMetrics().horizontalAdvance(option.text) <= header.sectionSize(0) - 2 * PADDING


def test_the_second_half_of_facts_begins_where_the_second_half_of_a_card_does(qtbot: QtBot) -> None:
    grid = FactGrid(columns=2, name_width=100, least_value=100, gap=32)
    qtbot.addWidget(grid)
    grid.set_facts([Fact("one", "1"), Fact("two", "2")])
    grid.resize(832, 60)
    grid.show()
    names = [label for label in grid.findChildren(QLabel) if label.text() in ("one", "two")]
    assert sorted(label.x() for label in names) == [0, (832 + 32) // 2]
