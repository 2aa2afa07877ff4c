"""Many charts on a page: made and drawn one a turn of the event loop, and only where they are seen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from mldesk.gui.plots.board import ChartBoard, ChartSpec
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Series

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
COUNT = 8


class TurnCounter(QObject):
    """Notes at which turn of the event loop something was done."""

    _next = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.turn = 0
        self.noted: list[int] = []
        self._next.connect(self._turned, Qt.ConnectionType.QueuedConnection)

    def note(self) -> None:
        """It was done now."""
        self.noted.append(self.turn)
        self._next.emit()

    def _turned(self) -> None:
        self.turn = len(self.noted)


def specs(count: int = COUNT) -> list[ChartSpec]:
    """Charts of one curve each."""
    made = []
    for number in range(count):
        series = Series(f"metric {number}", "step")
        series.extend(np.arange(10), np.arange(10.0), np.arange(10.0) * number)
        made.append(ChartSpec(f"metric {number}", f"Metric {number}", curves=[Curve(series, "train")]))
    return made


@pytest.fixture
def board(qtbot: QtBot) -> ChartBoard:
    """An empty board on the screen, in which four charts have room."""
    made = ChartBoard(ChartOptions())
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the charts that were drawn, in their order."""
    found: list[str] = []
    refresh: Callable[[CurveChart], None] = CurveChart.refresh

    def noting(self: CurveChart) -> None:
        found.append(self.title_label.text())
        refresh(self)

    monkeypatch.setattr(CurveChart, "refresh", noting)
    return found


def complete(board: ChartBoard, qtbot: QtBot) -> None:
    """Wait until all charts are there."""
    qtbot.waitUntil(lambda: board.is_complete and bool(board.charts))


def test_the_first_of_many_new_charts_is_made_at_once_and_each_other_at_its_own_turn(
    board: ChartBoard, qtbot: QtBot
) -> None:
    counter = TurnCounter()
    board.chart_made.connect(counter.note)
    board.set_charts(specs())
    assert list(board.charts) == ["metric 0"]
    complete(board, qtbot)
    assert list(board.charts) == [f"metric {number}" for number in range(COUNT)]
    assert counter.noted == list(range(COUNT))
    assert all(chart.frame is not None and chart.frame.drawn for chart in board.charts.values())


def test_charts_no_longer_wanted_are_not_made(board: ChartBoard, qtbot: QtBot) -> None:
    board.set_charts(specs())
    board.set_charts([specs()[5], specs()[0]])
    complete(board, qtbot)
    assert list(board.charts) == ["metric 5", "metric 0"]
    board.set_charts(specs())
    board.set_charts([])
    qtbot.waitUntil(lambda: board.is_complete)
    assert not board.charts


def test_a_page_that_changes_faster_than_charts_are_made_gets_all_of_them(
    board: ChartBoard, qtbot: QtBot
) -> None:
    for _ in range(COUNT):
        board.set_charts(specs())
    assert len(board.charts) == COUNT
    board.set_charts(specs()[::-1])
    complete(board, qtbot)
    assert list(board.charts) == [f"metric {number}" for number in reversed(range(COUNT))]

    def places() -> list[tuple[int, int]]:
        return [(chart.y(), chart.x()) for chart in board.charts.values()]

    qtbot.waitUntil(lambda: places() == sorted(set(places())))


def test_each_chart_is_drawn_at_a_turn_of_its_own(board: ChartBoard, qtbot: QtBot, drawn: list[str]) -> None:
    board.set_charts(specs(4))
    complete(board, qtbot)
    qtbot.waitUntil(lambda: all(not chart._soon.isActive() for chart in board.charts.values()))
    drawn.clear()
    board.refresh()
    board.refresh()
    assert drawn == []
    complete(board, qtbot)
    assert drawn == [f"Metric {number}" for number in range(4)]


def test_a_chart_that_is_scrolled_away_is_drawn_when_it_is_scrolled_to(
    board: ChartBoard, qtbot: QtBot, drawn: list[str]
) -> None:
    board.set_charts(specs(12))
    complete(board, qtbot)
    bar = board.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500 and board.charts["metric 11"].y() > 500)
    qtbot.waitUntil(lambda: all(not chart._soon.isActive() for chart in board.charts.values()))
    complete(board, qtbot)
    drawn.clear()
    board.refresh()
    complete(board, qtbot)
    assert "Metric 0" in drawn
    assert "Metric 11" not in drawn
    drawn.clear()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "Metric 11" in drawn)
    assert "Metric 0" not in drawn


def test_a_single_chart_has_the_whole_width_and_one_of_many_its_column_from_the_start(
    board: ChartBoard, qtbot: QtBot
) -> None:
    board.set_charts(specs(1))
    qtbot.waitUntil(lambda: board.charts["metric 0"].width() > 900)
    board.set_charts(specs(2))
    complete(board, qtbot)
    qtbot.waitUntil(lambda: board.charts["metric 0"].width() < 500)
