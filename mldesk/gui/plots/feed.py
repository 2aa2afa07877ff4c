"""The points of one run, read as they come: only what is new, on the reader's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.throttle import Throttle

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

READ_MILLISECONDS = 70
"""The shortest time between two looks for new points: fourteen a second."""


@dataclass
class News:
    """What came since the last look: whole new series, points for known ones, the run's timeline."""

    run_id: str
    fresh: list[Series]
    more: list[tuple[str, MetricColumns]]
    timeline: Timeline


def read_news(
    workspace: Workspace, run_id: str, known: dict[str, int], wanted: Callable[[str], bool], smoothing: float
) -> News:
    """The points of the wanted metrics beyond the `known` counts; a new series comes smoothed already."""
    from mldesk.core.run import Run

    run = Run(workspace, run_id)
    expected = None if run.status.terminal else run.epochs
    news = News(run_id, [], [], Timeline(run.started, run.steps_per_epoch, expected))
    for name, summary in {**run.metrics(), **run.system_metrics()}.items():
        count = known.get(name, 0)
        if not wanted(name) or summary.count == count:
            continue
        if 0 < count < summary.count:
            news.more.append((name, run.metric(name, count)))
            continue
        # new, or shorter than what is known: the database was made anew
        points = run.metric(name)
        series = Series(name, summary.axis)
        series.extend(points.steps, points.times, points.values)
        series.smoothed(smoothing)
        news.fresh.append(series)
    return news


class CurveFeed(QObject):
    """Keeps the series of one run up to date. `updated` says that points came; True when a series is new."""

    updated = Signal(bool)

    def __init__(self, session: Session, wanted: Callable[[str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.series: dict[str, Series] = {}
        self.timeline = Timeline()
        self.smoothing = 0.0
        self.run_id = ""
        self._session = session
        self._wanted = wanted
        self._reading = False
        self._again = False
        self._throttle = Throttle(READ_MILLISECONDS, self._read, self)

    def set_run(self, run_id: str) -> None:
        """Forget what was read and read the points of another run."""
        if run_id != self.run_id:
            self.run_id = run_id
            self.series = {}
            self.timeline = Timeline()
            self._reading = self._again = False
        self.request()

    def request(self) -> None:
        """Look for new points soon; while a look is under way, once more after it."""
        if self.run_id:
            self._throttle.request()

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        run_id, wanted, smoothing = self.run_id, self._wanted, self.smoothing
        known = {name: len(series) for name, series in self.series.items()}
        self._session.read(
            lambda workspace: read_news(workspace, run_id, known, wanted, smoothing), self._take, self._failed
        )

    def _take(self, news: News) -> None:
        self._finish()
        if news.run_id != self.run_id:
            return
        timeline_changed = news.timeline != self.timeline
        self.timeline = news.timeline
        for series in news.fresh:
            self.series[series.name] = series
        for name, points in news.more:
            self.series[name].extend(points.steps, points.times, points.values)
        if news.fresh or news.more or timeline_changed:
            self.updated.emit(bool(news.fresh) or timeline_changed)

    def _failed(self, error: Exception) -> None:
        self._finish()

    def _finish(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._throttle.request()
