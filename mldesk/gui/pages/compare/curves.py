"""Overlaid curves: the metrics that the compared runs have, a chart each, a colour for each run."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.crosshair import Crosshairs
from mldesk.gui.plots.feed import Known, News, absorb, keep_missing, known_of
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.grouping import BATCH_PREFIX, group
from mldesk.gui.plots.loader import BlockLoader
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.palette import distinct_colors
from mldesk.gui.plots.series import Series
from mldesk.gui.widgets import Button

from .reading import Side, read_points

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_FEW = 2
_HEIGHT, _ENLARGED = 236, 420
_NARROW = 600


def metrics_of(sides: Sequence[Side]) -> list[tuple[str, str]]:
    """The metrics worth a chart and their titles: of train and validation the latter, no single batches."""
    return metrics_of_names({name for side in sides for name in side.metric_counts})


def metrics_of_names(names: Collection[str]) -> list[tuple[str, str]]:
    """The metrics of these names that are worth a chart, and their titles."""
    shown = [name for name in names if not name.startswith(BATCH_PREFIX)] or list(names)
    found = []
    for made in group(sorted(shown)):
        member = next((one for one in made.members if one.role == "validation"), made.members[0])
        found.append((member.name, made.title))
    return found


def colors(sides: Sequence[Side]) -> list[int | str]:
    """The colour of each run: its own, unless another has the same by its number."""
    return distinct_colors([(side.number, side.color) for side in sides])


def dashes(sides: Sequence[Side]) -> list[bool]:
    """Which runs are drawn dashed: every second one, so that colour is not the only cue."""
    return [place % 2 == 1 for place in range(len(sides))]


class CompareCurves(QWidget):
    """The charts; two at first, all of them when asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sides: tuple[Side, ...] = ()
        self._series: dict[str, dict[str, Series]] = {}  # of each run, by the metric's name
        self._loader = BlockLoader(session, self)
        self._loader.loaded.connect(self._refresh)
        self._metrics: list[tuple[str, str]] = []
        self._all = False
        self._enlarged = ""
        self.charts: dict[str, CurveChart] = {}
        self._crosshairs = Crosshairs(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.more_button = Button("", "quiet")
        self.more_button.setObjectName("compare.more_curves")
        self.more_button.clicked.connect(self._turn_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Show the curves of these runs."""
        ids = {side.id for side in sides}
        self._series = {run_id: series for run_id, series in self._series.items() if run_id in ids}
        self._sides = sides
        self._metrics = metrics_of(sides)
        self._rebuild()
        self.setVisible(bool(self.charts))

    def _turn_all(self) -> None:
        self._all = not self._all
        self._rebuild()

    def _rebuild(self) -> None:
        shown = self._metrics if self._all else self._metrics[:_FEW]
        hidden = len(self._metrics) - _FEW
        self.more_button.setVisible(hidden > 0)
        more = self.tr("Show one more curve") if hidden == 1 else self.tr("Show {count} more curves")
        words = self.tr("Show fewer curves") if self._all else more
        self.more_button.setText(words.format(count=formats.count(max(hidden, 0))))
        self.more_button.setAccessibleName(self.more_button.text())
        names = [name for name, _ in shown]
        for name in [name for name in self.charts if name not in names]:
            chart = self.charts.pop(name)
            chart.hide()
            chart.deleteLater()
        self.charts = {name: self.charts.get(name) or self._chart(name, title) for name, title in shown}
        if self._enlarged not in self.charts:
            self._enlarged = ""
        self._arrange()
        self._read()
        self._draw()

    def _chart(self, name: str, title: str) -> CurveChart:
        subtitle = self.tr("validation") if name.startswith("val") else ""
        chart = CurveChart(title, subtitle or " ")
        chart.setObjectName(f"compare.chart.{name}")
        chart.options = ChartOptions(ignore_outliers=False)
        chart.join(self._crosshairs)
        chart.enlarge_asked.connect(lambda: self._enlarge(name))
        return chart

    def _enlarge(self, name: str) -> None:
        self._enlarged = "" if self._enlarged == name else name
        for key, chart in self.charts.items():
            chart.enlarge_button.set_icon("collapse" if key == self._enlarged else "expand")
        self._arrange()

    def _arrange(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        shown = [chart for key, chart in self.charts.items() if self._enlarged in ("", key)]
        columns = 1 if len(shown) == 1 or self.width() < _NARROW else 2
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, chart in enumerate(shown):
            chart.setFixedHeight(_ENLARGED if self._enlarged else _HEIGHT)
            self._grid.addWidget(chart, place // columns, place % columns)
        for chart in self.charts.values():
            chart.setVisible(chart in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    def _read(self) -> None:
        known = {}
        for side in self._sides:
            for name in self.charts:
                series = self._known(side.id).get(name)
                before = Known(0) if series is None else known_of(series)
                if side.metric_counts.get(name, 0) > before.count:
                    known[side.id, name] = before
        if known:
            self._session.read(
                lambda workspace: read_points(workspace, known),
                self._take,
                self._failed,
                key="compare.points",
            )

    def _failed(self, error: object) -> None:
        """The page itself tells what cannot be read."""

    def _known(self, run_id: str) -> dict[str, Series]:
        return self._series.setdefault(run_id, {})

    def _take(self, news: list[News]) -> None:
        anew = False
        for one in news:
            anew = bool(absorb(one, self._known(one.run_id), self._loader)) or anew
            keep_missing(self._session, one, self)
        if anew:
            self._read()
        self._draw()

    def _refresh(self) -> None:
        for chart in self.charts.values():
            chart.refresh()

    def _draw(self) -> None:
        for name, chart in self.charts.items():
            curves = [
                Curve(
                    self._known(side.id)[name],
                    side.name,
                    color,
                    dashed=dashed,
                    timeline=Timeline(
                        side.started,
                        side.steps_per_epoch,
                        side.epochs if side.ended is None else None,
                        side.epoch,
                    ),
                )
                for side, color, dashed in zip(
                    self._sides, colors(self._sides), dashes(self._sides), strict=True
                )
                if name in self._known(side.id)
            ]
            chart.set_curves(curves)

    def has_points(self, name: str) -> int:
        """How many runs have points in the chart of a metric."""
        return len(self.charts[name].curves) if name in self.charts else 0
