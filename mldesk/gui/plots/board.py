"""Charts side by side: a grid that follows the width, one crosshair, one set of options."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.crosshair import Crosshairs
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.turns import Turns
from mldesk.gui.widgets import ScrollPage

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_NARROW = 760
_HEIGHT = 236
_GAP = 16


@dataclass
class ChartSpec:
    """What a board shows in one chart; `key` tells charts apart from one call to the next."""

    key: str
    title: str
    subtitle: str = ""
    quantity: str = "number"
    curves: list[Curve] = field(default_factory=list)
    horizontal: Horizontal | None = None
    """The axis of a chart that does not follow the page's choice."""
    legend: bool = False
    """Whether the chart itself names its curves."""


class ChartBoard(QWidget):
    """A page of charts, made and drawn one a turn: many at once would stop the window.

    `live_changed` says whether all of them follow their run, `chart_made` that there is one more,
    `crosshair_moved` where the crosshair is (None: away) and on which kind of axis.
    """

    live_changed = Signal(bool)
    chart_made = Signal()
    failed = Signal(MldeskError)
    crosshair_moved = Signal(object, object)
    picked = Signal(float)

    def __init__(self, options: ChartOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.session: Session | None = None
        self.charts: dict[str, CurveChart] = {}
        self.enlarged: str | None = None
        self._order: list[str] = []
        self._coming: dict[str, ChartSpec] = {}
        self._due: set[str] = set()
        self._stale: set[str] = set()
        self._turns = Turns(self)
        self._moment: float | None = None
        self.crosshairs = Crosshairs(self)
        self.crosshairs.moved.connect(lambda position, kind, _: self.crosshair_moved.emit(position, kind))
        self.area = ScrollPage()
        self.area.setAccessibleName(self.tr("Charts"))
        self.grid = QGridLayout()
        self.grid.setSpacing(_GAP)
        self.area.body.addLayout(self.grid)
        self.area.viewport().installEventFilter(self)
        self.area.verticalScrollBar().valueChanged.connect(self._draw_stale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self._columns = 2

    def set_charts(self, specs: list[ChartSpec]) -> None:
        """Show these charts in this order; charts that were there already keep their view.

        Of those that are new the first is made now, and each other at a turn of its own.
        """
        order, before = [spec.key for spec in specs], list(self.charts)
        for key in before:
            if key not in order:
                self._drop(key)
        if self.enlarged not in order:
            self.enlarged = None
        self._order, self._coming = order, {spec.key: spec for spec in specs if spec.key not in self.charts}
        for spec in specs:
            if spec.key not in self._coming:
                self._fill(self.charts[spec.key], spec)
        new = list(self._coming)
        self._turns.add(*(partial(self._make, key) for key in new[1:]))
        if new:
            self._make(new[0])
        elif before != order or self.grid.count() != len(order):
            self._put_in_order()
            self._arrange()

    @property
    def is_complete(self) -> bool:
        """Whether all charts are made and drawn that were wanted."""
        return self._turns.are_over

    def _drop(self, key: str) -> None:
        chart = self.charts.pop(key)
        chart.hide()
        chart.deleteLater()

    def _make(self, key: str) -> None:
        """Make a chart that is still wanted."""
        spec = self._coming.pop(key, None)
        if spec is not None:
            self.charts[key] = self._new_chart(spec)
            self._put_in_order()
            self._arrange()
            self.chart_made.emit()

    def _put_in_order(self) -> None:
        self.charts = {key: self.charts[key] for key in self._order if key in self.charts}

    def clear(self) -> None:
        """Empty the charts, and keep them for what comes next: to make new ones takes longer than a frame."""
        if self.enlarged is not None:
            self.enlarge(None)
        for chart in self.charts.values():
            chart.clear()

    def _new_chart(self, spec: ChartSpec) -> CurveChart:
        chart = CurveChart(spec.title, spec.subtitle, spec.quantity)
        chart.setObjectName(f"chart.{spec.key}")
        chart.fixed_horizontal = spec.horizontal
        chart.set_options(self.options)
        chart.join(self.crosshairs)
        chart.following_changed.connect(lambda _following: self.live_changed.emit(self.live))
        chart.enlarge_asked.connect(lambda key=spec.key: self.enlarge(None if self.enlarged == key else key))
        chart.failed.connect(self.failed)
        chart.session = self.session
        chart.picked.connect(self.picked)
        chart.mark_moment(self._moment)
        self._fill(chart, spec)
        return chart

    def _fill(self, chart: CurveChart, spec: ChartSpec) -> None:
        if chart.subtitle_label.text() != spec.subtitle:
            chart.set_title(spec.title, spec.subtitle)
        changed = [curve.label for curve in chart.curves] != [curve.label for curve in spec.curves]
        chart.curves = spec.curves
        if spec.legend and changed:
            chart.show_legend()
        self._draw_soon([spec.key])

    def refresh(self) -> None:
        """Draw the charts that can be seen with the points that have come, each at a turn of its own."""
        self._draw_soon(self.charts)

    def _draw_soon(self, keys: Iterable[str]) -> None:
        new = [key for key in keys if key not in self._due]
        self._due.update(new)
        self._turns.add(*(partial(self._draw, key) for key in new))

    def _draw(self, key: str) -> None:
        self._due.discard(key)
        chart = self.charts.get(key)
        if chart is None:
            return
        if chart.isVisible() and chart.visibleRegion().isEmpty():
            self._stale.add(key)  # drawn when it is scrolled to
            return
        self._stale.discard(key)
        chart.refresh()

    def _draw_stale(self) -> None:
        self._draw_soon(list(self._stale))

    def set_options(self, options: ChartOptions) -> None:
        """Draw all charts with other options."""
        self.options = options
        for chart in self.charts.values():
            chart.set_options(options)

    def mark_moment(self, moment: float | None) -> None:
        """Show a moment (unix seconds) in all charts; None shows none."""
        self._moment = moment
        for chart in self.charts.values():
            chart.mark_moment(moment)

    # Live

    @property
    def live(self) -> bool:
        """Whether every chart follows its run."""
        return all(chart.following for chart in self.charts.values())

    def follow(self) -> None:
        """Have every chart show all of its run and go on with it."""
        for chart in self.charts.values():
            chart.fit()

    # Layout

    def enlarge(self, key: str | None) -> None:
        """Give the whole page to one chart; None brings the others back."""
        self.enlarged = key
        for name, chart in self.charts.items():
            chart.enlarge_button.set_icon("collapse" if name == key else "expand")
            words = self.tr("Show all charts") if name == key else self.tr("Enlarge")
            chart.enlarge_button.setToolTip(words)
            chart.enlarge_button.setAccessibleName(words)
        self._arrange()

    def _arrange(self) -> None:
        while self.grid.count():
            self.grid.takeAt(0)
        shown = [self.charts[self.enlarged]] if self.enlarged is not None else list(self.charts.values())
        columns = 1 if self.enlarged is not None or len(self._order) == 1 else self._columns
        for column in range(2):
            self.grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, chart in enumerate(shown):
            chart.setMinimumHeight(_HEIGHT)
            self.grid.addWidget(chart, index // columns, index % columns)
            chart.show()
        for chart in self.charts.values():
            if chart not in shown:
                chart.hide()
        self._fit_height()
        self._draw_stale()

    def _fit_height(self) -> None:
        """Let few charts fill the page, but never make one taller than is good to read."""
        rows = -(-max(len(self._order), 1) // self._columns)
        room = self.area.viewport().height()
        one = self.enlarged is not None
        height = room if one else min(max((room - (rows - 1) * _GAP) // rows, _HEIGHT), 320)
        for chart in self.charts.values():
            chart.setMaximumHeight(max(height, _HEIGHT))
            chart.setMinimumHeight(max(height, _HEIGHT) if not one else _HEIGHT)
        self.grid.setAlignment(Qt.AlignmentFlag(0) if one else Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when the page has another size."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            columns = 1 if event.size().width() < _NARROW else 2
            if columns != self._columns:
                self._columns = columns
                self._arrange()
            self._fit_height()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the other charts back."""
        if event.key() == Qt.Key.Key_Escape and self.enlarged is not None:
            self.enlarge(None)
        else:
            super().keyPressEvent(event)
