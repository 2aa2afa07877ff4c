"""Reads what a series that stays in the database is asked for: blocks of points, and smoothed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.smoothed_blocks import BLOCK, SmoothedBlock, smooth_block
from mldesk.gui.plots.smoothing import Smoother
from mldesk.gui.plots.stored_series import StoredSeries

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

_SMOOTHED_AT_ONCE = 16
"""Blocks: a million points, after which the reader's thread is free for others."""


class BlockLoader(QObject):
    """Reads on the reader's thread for the series it is joined to; `loaded` says that one has more."""

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def join(self, series: StoredSeries, run_id: str) -> None:
        """Read for `series`, a metric of that run, from now on."""
        series.run_id = run_id
        series.ask_blocks = lambda asked, first, end: self._ask_blocks(asked, run_id, first, end)
        series.ask_smoothed = lambda asked: self._ask_smoothed(asked, run_id)

    def _ask_blocks(self, series: StoredSeries, run_id: str, first: int, end: int) -> None:
        wanted = set(range(first, end))
        if wanted <= series.asked:
            return
        series.asked |= wanted
        name = series.name

        def take(points: MetricColumns) -> None:
            series.asked -= wanted
            series.take_blocks(first, points)
            self.loaded.emit()

        self._session.read(
            lambda workspace: _read_blocks(workspace, run_id, name, first, end),
            take,
            lambda error: series.asked.difference_update(wanted),
            receiver=self,
        )

    def _ask_smoothed(self, series: StoredSeries, run_id: str) -> None:
        if series.smoothing_asked:
            return
        series.smoothing_asked = True
        curve, name, count = series.smoothing, series.name, len(series)
        first, smoother = curve.next()

        def take(blocks: list[SmoothedBlock]) -> None:
            series.smoothing_asked = False
            if curve.take(blocks) or curve is not series.smoothing:
                series.prepare(series.smoothing.weight)
            self.loaded.emit()

        def failed(error: object) -> None:
            series.smoothing_asked = False

        self._session.read(
            lambda workspace: _smooth(workspace, run_id, name, first, count, smoother),
            take,
            failed,
            receiver=self,
        )


def _read_blocks(workspace: Workspace, run_id: str, name: str, first: int, end: int) -> MetricColumns:
    from mldesk.core.run import Run

    return Run(workspace, run_id).metric(name, first * BLOCK, end * BLOCK)


def _smooth(
    workspace: Workspace, run_id: str, name: str, first: int, count: int, smoother: Smoother
) -> list[SmoothedBlock]:
    from mldesk.core.run import Run

    end = min((first + _SMOOTHED_AT_ONCE) * BLOCK, count)
    values = Run(workspace, run_id).metric_values(name, first * BLOCK, end)
    blocks = []
    for start in range(0, len(values), BLOCK):
        blocks.append(smooth_block(first * BLOCK + start, values[start : start + BLOCK], smoother))
        smoother = blocks[-1].after
    return blocks
