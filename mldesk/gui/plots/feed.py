"""The points of one run, read as they come: only what is new, on the reader's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.chunk_extremes import Stretch
from mldesk.core.metrics import MetricColumns, MetricSummary
from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.loader import BlockLoader
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.stored_series import HELD_MOST, STORED_FROM, StoredSeries
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.run import Run
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

READ_MILLISECONDS = 70
"""The shortest time between two looks for new points: fourteen a second."""


@dataclass
class Growth:
    """What a series that stays in the database has more: extremes, and another last point."""

    name: str
    stretches: list[Stretch]
    last_step: int
    last: float


@dataclass
class News:
    """What came since the last look: whole new series, points for known ones, the run's timeline.

    `missing` names metrics of which extremes had to be made, which takes long; they could be stored.
    """

    run_id: str
    timeline: Timeline = field(default_factory=Timeline)
    fresh: list[Series] = field(default_factory=list)
    more: list[tuple[str, MetricColumns]] = field(default_factory=list)
    grown: list[Growth] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Known:
    """What is known of a series: its points, and of one in the database where its newest part starts."""

    count: int
    stored_from: int | None = None


def known_of(series: Series) -> Known:
    """What is known of a series."""
    return Known(len(series), series.buckets.newest if isinstance(series, StoredSeries) else None)


def read_news(
    workspace: Workspace,
    run_id: str,
    known: Mapping[str, Known],
    wanted: Callable[[str], bool],
    smoothing: float,
) -> News:
    """The points of the wanted metrics beyond the `known` ones; a new series comes smoothed already."""
    from mldesk.core.run import Run

    run = Run(workspace, run_id)
    expected = None if run.status.terminal else run.epochs
    news = News(run_id, Timeline(run.started, run.steps_per_epoch, expected, run.epoch))
    for name, summary in {**run.metrics(), **run.system_metrics()}.items():
        before = known.get(name, Known(0))
        if wanted(name) and summary.count != before.count:
            read_metric(run, summary, before, news, smoothing)
    return news


def read_metric(run: Run, summary: MetricSummary, before: Known, news: News, smoothing: float = 0.0) -> None:
    """Put into `news` what a metric has beyond what is known of it: of very many points only the extremes."""
    name, grows = summary.name, 0 < before.count < summary.count
    if grows and before.stored_from is None and summary.count < HELD_MOST:
        news.more.append((name, run.metric(name, before.count)))
        return
    if grows and before.stored_from is not None:
        stretches = run.metric_extremes(name, before.stored_from)
        news.grown.append(Growth(name, stretches, summary.last_step, summary.last))
        return
    if summary.count >= STORED_FROM:
        _read_stored(run, summary, news)
        return
    # new, or shorter than what is known: the database was made anew; what became very long is stored above
    points = run.metric(name)
    series = Series(name, summary.axis)
    series.extend(points.steps, points.times, points.values)
    series.smoothed(smoothing)
    news.fresh.append(series)


def _read_stored(run: Run, summary: MetricSummary, news: News) -> None:
    stretches = run.metric_extremes(summary.name)
    series = StoredSeries(summary.name, summary.axis)
    series.replace(stretches, summary.last_step, summary.last)
    series.warm()
    news.fresh.append(series)
    if any(stretch.missing for stretch in stretches):
        news.missing.append(summary.name)


def store_missing(workspace: Workspace, run_id: str, name: str) -> None:
    """Store what had to be made to draw a metric that an older version has written."""
    from mldesk.core.run import Run

    Run(workspace, run_id).store_missing_extremes(name)


def absorb(news: News, known: dict[str, Series], loader: BlockLoader) -> list[str]:
    """Take what came into the `known` series of the run; the names of those to be read anew as a whole."""
    for series in news.fresh:
        known[series.name] = series
        if isinstance(series, StoredSeries):
            loader.join(series, news.run_id)
    for name, points in news.more:
        if name in known:
            known[name].extend(points.steps, points.times, points.values)
    return [growth.name for growth in news.grown if not _grow(known, growth)]


def _grow(known: dict[str, Series], growth: Growth) -> bool:
    series = known.get(growth.name)
    if isinstance(series, StoredSeries):
        joined = series.replace(growth.stretches, growth.last_step, growth.last)
        if not joined:  # its chunks were made one meanwhile
            del known[growth.name]
        return joined
    return True


def keep_missing(session: Session, news: News, receiver: QObject) -> None:
    """Have the extremes stored that had to be made, so that the next look at them is fast."""
    for name in news.missing:
        session.act(
            translate("CurveFeed", "Preparing a long curve to be drawn fast"),
            partial(store_missing, run_id=news.run_id, name=name),
            failed=lambda error: None,  # on a disk that cannot be written they are made each time
            receiver=receiver,
        )


class CurveFeed(QObject):
    """Keeps the series of one run up to date.

    `updated` says that points came: True when a series is new, and as long as there is none.
    """

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
        self._loader = BlockLoader(session, self)
        self._loader.loaded.connect(lambda: self.updated.emit(False))
        self._throttle = Throttle(READ_MILLISECONDS, self._read, self)

    def set_run(self, run_id: str) -> None:
        """Forget what was read and read the points of another run."""
        if run_id != self.run_id:
            self.run_id = run_id
            self.series = {}
            self.timeline = Timeline()
            self._reading = self._again = False
            if run_id:
                self._throttle.run_now()
                return
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
        known = {name: known_of(series) for name, series in self.series.items()}
        self._session.read(
            lambda workspace: read_news(workspace, run_id, known, wanted, smoothing), self._take, self._failed
        )

    def _take(self, news: News) -> None:
        if news.run_id != self.run_id:
            return  # of the run before; that which is shown now is being read
        self._finish()
        timeline_changed = news.timeline != self.timeline
        self.timeline = news.timeline
        if absorb(news, self.series, self._loader):
            self.request()
        keep_missing(self._session, news, self)
        if news.fresh or news.more or news.grown or timeline_changed or not self.series:
            self.updated.emit(bool(news.fresh) or timeline_changed or not self.series)

    def _failed(self, error: Exception) -> None:
        self._finish()

    def _finish(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._throttle.request()
