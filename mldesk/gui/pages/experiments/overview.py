"""The two charts above the run table: the best value run by run, and the curves of the chosen runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Slots
from mldesk.core.run_table import RunRow
from mldesk.gui.pages.experiments.reading import OverlayNews, read_overlay
from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.crosshair import Crosshairs
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.grouping import title_of
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.palette import run_color
from mldesk.gui.plots.series import Series

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_MOST_CURVES = 12
_NEWEST = 4
_HEIGHT = 230


class Overview(QWidget):
    """Shows `metric` of the runs of the table and follows them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._metric = ""
        self._series: dict[str, Series] = {}
        self._shown: list[RunRow] = []
        self._chosen = 0
        self.best = CurveChart(self.tr("Best value"), " ")
        self.curves = CurveChart(self.tr("Newest runs"), " ")
        self._crosshairs = Crosshairs(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for name, chart in (("best", self.best), ("curves", self.curves)):
            chart.setObjectName(f"experiments.{name}")
            chart.options = ChartOptions(ignore_outliers=False)
            chart.join(self._crosshairs)
            chart.enlarge_asked.connect(lambda one=chart: self._enlarge(one))
            layout.addWidget(chart, 1)
        self.setFixedHeight(_HEIGHT)

    def _enlarge(self, chart: CurveChart) -> None:
        other = self.curves if chart is self.best else self.best
        other.setVisible(not other.isVisible())
        chart.enlarge_button.set_icon("expand" if other.isVisible() else "collapse")

    def show_runs(self, index: RunIndex, order: Slots, metric: str, chosen: list[str]) -> None:
        """Show the best values of the runs in `order`, and the curves of the `chosen` or the newest ones."""
        if metric != self._metric:
            self._metric = metric
            self._series = {}
        column = index.metrics.get(metric)
        having = order[:0] if column is None else order[column.of("count")[order] > 0]
        there = set(having.tolist()) if chosen else set()
        picked = [slot for one in chosen if (slot := index.slot(one)) in there][:_MOST_CURVES]
        self._chosen = len(picked)
        newest = index.arranged(having, index.times.of("created"), descending=True)[:_NEWEST].tolist()
        self._shown = [index.row(slot) for slot in picked or newest if slot is not None]
        self._show_best(index, having)
        self._read()
        self._show_curves()

    def _show_best(self, index: RunIndex, having: Slots) -> None:
        validation = self._metric.startswith("val_")
        name = title_of(self._metric.removeprefix("val_"))
        words = self.tr("Best validation {metric}") if validation else self.tr("Best {metric}")
        self.best.set_title(
            words.format(metric=name[:1].lower() + name[1:]), self.tr("each run, newest right")
        )
        numbers = index.times.of("number")
        ordered = index.arranged(having[~np.isnan(numbers[having])], numbers, descending=False)
        series = Series(self._metric, "run")
        if len(ordered):
            series.extend(
                numbers[ordered].astype(np.int64),
                index.times.of("created")[ordered],
                index.metrics[self._metric].of("best")[ordered],
            )
        self.best.set_curves([Curve(series, self.tr("best of the run"), 0, best=True)])

    def _show_curves(self) -> None:
        if self._chosen:
            title = self.tr("{count} selected").format(count=self._chosen)
        else:
            title = self.tr("Newest runs")
        name = title_of(self._metric.removeprefix("val_"))
        name = name[:1].lower() + name[1:]
        words = self.tr("validation {metric}") if self._metric.startswith("val_") else "{metric}"
        self.curves.set_title(title, words.format(metric=name))
        curves = []
        for index, row in enumerate(reversed(self._shown)):
            series = self._series.get(row.id)
            if series is not None:
                timeline = Timeline(
                    row.started, row.steps_per_epoch, row.epochs if row.ended is None else None
                )
                color = run_color(row.number, row.color)
                curves.append(Curve(series, row.name, color, dashed=index % 2 == 1, timeline=timeline))
        self.curves.set_curves(curves)

    def _read(self) -> None:
        known = {row.id: len(self._series[row.id]) if row.id in self._series else 0 for row in self._shown}
        behind = [row.id for row in self._shown if known[row.id] < row.metrics[self._metric].count]
        if behind:
            metric = self._metric
            self._session.read(
                lambda workspace: read_overlay(
                    workspace, metric, {run_id: known[run_id] for run_id in behind}
                ),
                self._take,
                self._failed,
                key="experiments.overlay",
            )

    def _failed(self, error: object) -> None:
        """A run that went away meanwhile: the table will say so."""

    def _take(self, news: OverlayNews) -> None:
        if news.metric != self._metric:
            return
        for run_id, unit, points in news.points:
            series = self._series.setdefault(run_id, Series(self._metric, unit))
            series.extend(points.steps, points.times, points.values)
        self._show_curves()
