"""The two charts above the run table: the best value run by run, and the curves of the chosen runs."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Slots
from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.pages.experiments.reading import OverlayNews, read_overlay
from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.crosshair import Crosshairs
from mldesk.gui.plots.feed import Known, absorb, keep_missing, known_of
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.loader import BlockLoader
from mldesk.gui.plots.metric_titles import inner_title, title_of
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.palette import color_of, distinct_colors
from mldesk.gui.plots.series import Series
from mldesk.gui.turns import Turns

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_MOST_CURVES = 12
_NEWEST = 4
_HEIGHT = 230


class Overview(QWidget):
    """Shows `metric` of the runs of the table and follows them; `colored` tells their colours."""

    colored = Signal(dict)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._metric = ""
        self._series: dict[str, dict[str, Series]] = {}  # of each run: that of the metric
        self._loader = BlockLoader(session, self)
        self._loader.loaded.connect(self._refresh_curves)
        self._shown: list[RunRow] = []
        self._chosen = 0
        self._asked: tuple[RunIndex, Slots, Slots] | None = None
        self._best_of: tuple[object, Slots] = (None, np.empty(0, np.intp))
        # not at once: the table is painted first
        self._after_table = QTimer(self, singleShot=True, interval=1)
        self._after_table.timeout.connect(self._show_asked)
        self._turns = Turns(self)
        self._alone: CurveChart | None = None  # the chart that was enlarged
        self._several = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.setFixedHeight(_HEIGHT)

    @cached_property
    def best(self) -> CurveChart:
        """The chart of the best value, run by run."""
        return self._chart("best", self.tr("Best value"))

    @cached_property
    def curves(self) -> CurveChart:
        """The chart of the curves."""
        return self._chart("curves", self.tr("Newest runs"))

    @cached_property
    def _crosshairs(self) -> Crosshairs:
        return Crosshairs(self)

    def _chart(self, name: str, title: str) -> CurveChart:
        chart = CurveChart(title, " ")
        chart.setObjectName(f"experiments.{name}")
        chart.options = ChartOptions(ignore_outliers=False)
        chart.join(self._crosshairs)
        chart.enlarge_asked.connect(lambda: self._enlarge(chart))
        self._row.insertWidget(0 if name == "best" else -1, chart, 1)
        return chart

    def _enlarge(self, chart: CurveChart) -> None:
        self._alone = None if self._alone is chart else chart
        self._arrange()

    def _arrange(self) -> None:
        """Show both charts, or the enlarged one; a single best value makes no chart."""
        for name in ("best", "curves"):
            chart = vars(self).get(name)  # it may not be made yet
            if chart is None:
                continue
            alone = self._several and self._alone is not None
            chart.setVisible(self._alone is chart if alone else self._several or name == "curves")
            chart.enlarge_button.set_icon("collapse" if self._alone is chart else "expand")
            chart.enlarge_button.setVisible(self._several)

    def show_runs(self, index: RunIndex, order: Slots, metric: str, chosen: Slots) -> None:
        """Show the best values of the runs in `order`, and the curves of the `chosen` or the newest ones.

        They come after the table has been painted.
        """
        if metric != self._metric:
            self._metric = metric
            self._series = {}
        self._asked = (index, order, chosen)
        self._after_table.start()

    def _show_asked(self) -> None:
        if self._asked is None:
            return
        (index, order, chosen), metric = self._asked, self._metric
        column = index.metrics.get(metric)
        having = order[:0] if column is None else order[column.of("count")[order] > 0]
        picked = chosen[np.isin(chosen, having)][:_MOST_CURVES].tolist()
        self._chosen = len(chosen) if picked else 0
        newest = _newest(index, having)
        self._shown = [index.row(slot) for slot in picked or newest]
        self._read()
        self._turns.clear()
        self._turns.add(lambda: self._show_best(index, having), self._show_curves)

    def _show_best(self, index: RunIndex, having: Slots) -> None:
        """Show the best value of these runs, which another order of the table does not change."""
        known, slots = self._best_of
        of, ordered = (index, index.state, self._metric), np.sort(having)
        if of != known or not np.array_equal(ordered, slots):
            self._best_of = (of, ordered)
            self._draw_best(index, ordered)

    def _draw_best(self, index: RunIndex, slots: Slots) -> None:
        validation = self._metric.startswith("val_")
        name = inner_title(title_of(self._metric.removeprefix("val_")))
        words = self.tr("Best validation {metric}") if validation else self.tr("Best {metric}")
        self.best.set_title(words.format(metric=name), self.tr("each run, newest right"))
        self._several = len(slots) > 1
        self._arrange()
        numbers = index.times.of("number")
        ordered = slots[~np.isnan(numbers[slots])]
        if np.any(np.diff(numbers[ordered]) <= 0):  # slots are in the order of numbers, but for rare cases
            ordered = index.arranged(ordered, numbers, descending=False)
        series = Series(self._metric, "run")
        if len(ordered):
            series.extend(
                numbers[ordered].astype(np.int64),
                index.times.of("created")[ordered],
                index.metrics[self._metric].of("best")[ordered],
            )
        self.best.set_curves([Curve(series, self.tr("best of the run"), 0, best=True)])

    def _show_curves(self) -> None:
        title = self._chosen_title() if self._chosen else self.tr("Newest runs")
        name = inner_title(title_of(self._metric.removeprefix("val_")))
        words = self.tr("validation {metric}") if self._metric.startswith("val_") else "{metric}"
        self.curves.set_title(title, words.format(metric=name))
        curves: list[Curve] = []
        rows = self._shown[::-1]
        colors = distinct_colors([(row.number, row.color) for row in rows])
        self.colored.emit({row.id: color for row, color in zip(rows, colors, strict=True)})
        for index, (row, color) in enumerate(zip(rows, colors, strict=True)):
            series = self._known(row.id).get(self._metric)
            if series is not None:
                timeline = Timeline(
                    row.started, row.steps_per_epoch, row.epochs if row.ended is None else None, row.epoch
                )
                curves.append(Curve(series, row.name, color, dashed=index % 2 == 1, timeline=timeline))
        self.curves.set_curves(_told_apart(curves))
        self._arrange()

    def _refresh_curves(self) -> None:
        self.curves.refresh()

    def _chosen_title(self) -> str:
        shown, chosen = formats.count(len(self._shown)), formats.count(self._chosen)
        if len(self._shown) == self._chosen:
            return self.tr("{count} selected").format(count=chosen)
        return self.tr("{shown} of {count} selected").format(shown=shown, count=chosen)

    def _read(self) -> None:
        count = {row.id: row.metrics[self._metric].count for row in self._shown}
        behind = {}
        for run_id in count:
            series = self._known(run_id).get(self._metric)
            known = Known(0) if series is None else known_of(series)
            if known.count < count[run_id]:
                behind[run_id] = known
        if behind:
            metric = self._metric
            self._session.read(
                lambda workspace: read_overlay(workspace, metric, behind),
                self._take,
                self._failed,
                key="experiments.overlay",
            )

    def _known(self, run_id: str) -> dict[str, Series]:
        return self._series.setdefault(run_id, {})

    def _failed(self, error: object) -> None:
        """A run that went away meanwhile: the table will say so."""

    def _take(self, news: OverlayNews) -> None:
        if news.metric != self._metric:
            return
        anew = False
        for one in news.runs:
            anew = bool(absorb(one, self._known(one.run_id), self._loader)) or anew
            keep_missing(self._session, one, self)
        if anew:
            self._read()
        self._show_curves()


def _told_apart(curves: list[Curve]) -> list[Curve]:
    """The curves, of which two of one colour are not both dashed: there are more runs than colours."""
    dashed: dict[str, bool] = {}
    found = []
    for curve in curves:
        color = color_of(curve.color)
        dashed[color] = not dashed[color] if color in dashed else curve.dashed
        found.append(replace(curve, dashed=dashed[color]))
    return found


def _newest(index: RunIndex, slots: Slots) -> list[int]:
    """The few newest of these runs, the newest first."""
    created = index.times.of("created")
    if len(slots) > _NEWEST:
        slots = slots[np.argpartition(-created[slots], _NEWEST)[:_NEWEST]]
    newest: list[int] = index.arranged(slots, created, descending=True).tolist()
    return newest
