"""The Curves tab: all runs over each other, a chart for each metric; groups as means with a band."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mldesk.core.errors import MldeskError
from mldesk.core.metric_of_runs import RunPoints, read_metric_of_runs
from mldesk.gui import formats
from mldesk.gui.plots.axes import Horizontal, Timeline
from mldesk.gui.plots.bundle import Band, BundleCurve, axes_of_curves
from mldesk.gui.plots.bundle_chart import BundleChart
from mldesk.gui.plots.bundle_picture import Look
from mldesk.gui.plots.crosshair import Crosshairs
from mldesk.gui.plots.options import load_options, save_options
from mldesk.gui.plots.toolbar import ChartToolbar
from mldesk.gui.widgets import Button, Label, ScrollPage
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.segments import Segments

from .curves import metrics_of_names
from .legend import BundleLegend
from .looks import FEW, back_look, looks_of, scale_of
from .run_groups import RunGroup, groupings, split
from .run_list import RunList
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.core.run_table import RunRow
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_FEW = 2
_LEAST, _ENLARGED = 240, 480


class CurvesTab(CompareTab):
    """Charts beside the list of runs; `wanted` carries the ids that are to be compared from now on."""

    wanted = Signal(list)

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__(session, window, runs)
        self.charts: dict[str, BundleChart] = {}
        self.points: dict[str, dict[str, RunPoints]] = {}
        self._metrics: list[tuple[str, str]] = []
        self._axes: dict[str, frozenset[Horizontal]] = {}  # on which the curves of a metric lie
        self._all = False
        self._enlarged = ""
        self._pointed_group = ""
        self._pale = False
        self._groups: list[RunGroup] = []
        self._waiting: list[
            tuple[BundleChart, Callable[[], Any], Callable[[Any], None], Callable[[], None]]
        ] = []
        self._drawing = False
        self.options = load_options()
        self._crosshairs = Crosshairs(self)
        self.list = self.side = RunList(runs)
        self.legend = BundleLegend()
        self.grouping = ChoiceBox()
        self.band = Segments(
            "compare.band",
            self.tr("What is drawn of a group"),
            [
                (Band.NONE.value, self.tr("Curves")),
                (Band.RANGE.value, self.tr("Mean, min to max")),
                (Band.DEVIATION.value, self.tr("Mean ± deviation")),
            ],
        )
        self.toolbar = ChartToolbar(self.options)
        self.more_button = Button("", "quiet")
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        self.grouping.setObjectName("compare.grouping")
        self.grouping.setAccessibleName(self.tr("Group by"))
        self.grouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grouping.setMinimumContentsLength(20)
        self.more_button.setObjectName("compare.more_metrics")
        self.toolbar.live.hide()

    def _lay_out(self) -> None:
        grouped = QWidget()
        by = QHBoxLayout(grouped)
        by.setContentsMargins(0, 0, 0, 0)
        by.addWidget(Label(self.tr("Group by"), "caption"))
        by.addWidget(self.grouping)
        drawn = QWidget()
        line = FlowLayout(drawn, spacing=8)
        line.addWidget(grouped)
        line.addWidget(self.band)
        self.area = ScrollPage()
        self.area.setAccessibleName(self.tr("Charts"))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(16)
        self.area.body.addLayout(self._stack, 1)
        self.area.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(drawn)
        right.addWidget(self.toolbar)
        right.addWidget(self.area, 1)
        right.addWidget(self.legend)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        self.grouping.activated.connect(lambda _index: self._regroup())
        self.band.chosen.connect(lambda _key: self._dye())
        self.toolbar.changed.connect(self._set_options)
        self.more_button.clicked.connect(self._turn_all)
        self.list.wanted.connect(self.wanted)
        self.list.opened.connect(self.window_.open_run)
        self.legend.group_pointed.connect(self._point_group)
        self.runs.pointed_changed.connect(lambda _key: self._highlight())
        self.runs.chosen_changed.connect(self._highlight)
        self.runs.kept_changed.connect(self._dye)
        self.runs.colors_changed.connect(self._dye)

    # Runs and metrics

    def shown(self) -> None:
        """Take the colours that were chosen in other tabs."""
        super().shown()
        if self._pale:
            self._dye()

    def show_runs(self) -> None:
        """Show the runs as they are now, with what is new of their curves."""
        names = {name for row in self.runs.rows for name in row.metrics}
        self._metrics = metrics_of_names(names)
        there = set(self.runs.by_id)
        self.points = {
            metric: {key: one for key, one in found.items() if key in there}
            for metric, found in self.points.items()
        }
        self._fill_groupings()
        self._make_charts()
        self._regroup()
        for metric in self.charts:
            self._fill(metric)

    def _fill_groupings(self) -> None:
        found, chosen = groupings(self.runs.rows), self.grouping.currentData()
        if [key for key, _ in found] != [self.grouping.itemData(at) for at in range(self.grouping.count())]:
            self.grouping.clear()
            for key, title in found:
                self.grouping.addItem(title, key)
            self.grouping.setCurrentIndex(max(self.grouping.findData(chosen), 0))

    def _turn_all(self) -> None:
        self._all = not self._all
        self._make_charts()
        for metric in self.charts:  # of those that were shown before, the points are known
            self._fill(metric)
        self._dye()

    def _make_charts(self) -> None:
        shown = self._metrics if self._all else self._metrics[:_FEW]
        hidden = len(self._metrics) - _FEW
        more = self.tr("Show one more curve") if hidden == 1 else self.tr("Show {count} more curves")
        words = self.tr("Show fewer curves") if self._all else more
        self.more_button.setText(words.format(count=formats.count(max(hidden, 0))))
        self.more_button.setAccessibleName(self.more_button.text())
        self.more_button.setVisible(hidden > 0)
        wanted = dict(shown)
        for name in [name for name in self.charts if name not in wanted]:
            chart = self.charts.pop(name)
            chart.hide()
            chart.deleteLater()
        self.charts = {name: self.charts.get(name) or self._chart(name, title) for name, title in shown}
        self._enlarged = self._enlarged if self._enlarged in self.charts else ""
        self._arrange()
        self._read()

    def _chart(self, name: str, title: str) -> BundleChart:
        subtitle = self.tr("validation") if name.startswith("val") else ""
        chart = BundleChart(name, title, subtitle, self._background)
        chart.setObjectName(f"compare.bundle.{name}")
        chart.set_options(self.options)
        chart.join(self._crosshairs)
        chart.enlarge_asked.connect(lambda: self._enlarge(name))
        chart.pointed.connect(self.runs.point)
        chart.chosen.connect(self.runs.toggle)
        chart.failed.connect(self._failed)
        return chart

    def _background(
        self,
        chart: BundleChart,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        ended: Callable[[], None],
    ) -> None:
        """Draw one chart after the other: side by side both would come late."""
        self._waiting.append((chart, work, done, ended))
        if not self._drawing:
            self._draw_next()

    def _draw_next(self) -> None:
        """Draw what has waited longest; of charts that were taken away meanwhile nothing is drawn."""
        self._waiting = [one for one in self._waiting if isValid(one[0])]
        if not self._waiting:
            return
        chart, work, done, ended = self._waiting.pop(0)

        def drawn() -> None:
            self._drawing = False
            if isValid(chart):
                ended()
            self._draw_next()

        self._drawing = True
        self.session.background(
            work, lambda picture: done(picture) if isValid(chart) else None, receiver=self, ended=drawn
        )

    def _enlarge(self, name: str) -> None:
        self._enlarged = "" if self._enlarged == name else name
        for key, chart in self.charts.items():
            chart.enlarge_button.set_icon("collapse" if key == self._enlarged else "expand")
        self._arrange()

    def _arrange(self) -> None:
        while self._stack.count():
            self._stack.takeAt(0)
        shown = [chart for key, chart in self.charts.items() if self._enlarged in ("", key)]
        for chart in shown:
            chart.setMinimumHeight(_ENLARGED if self._enlarged else _LEAST)
            self._stack.addWidget(chart, 1)
        for chart in self.charts.values():
            chart.setVisible(chart in shown)

    # Reading

    def _read(self) -> None:
        for metric in self.charts:
            known = self.points.get(metric, {})
            wanted = [
                row.id
                for row in self.runs.rows
                if metric in row.metrics
                and (row.id not in known or known[row.id].count != row.metrics[metric].count)
            ]
            if wanted:
                self._read_metric(metric, wanted)

    def _read_metric(self, metric: str, run_ids: list[str]) -> None:
        self.session.read(
            lambda workspace: read_metric_of_runs(workspace, run_ids, metric),
            lambda found: self._take(metric, found),
            self._failed,
            key=f"compare.bundle.{metric}",
            receiver=self,
        )

    def _failed(self, error: MldeskError) -> None:
        self.window_.show_error(error)

    def _take(self, metric: str, found: Mapping[str, RunPoints]) -> None:
        kept = self.points.setdefault(metric, {})
        kept.update({key: points for key, points in found.items() if key in self.runs.by_id})
        self._fill(metric)

    def _fill(self, metric: str) -> None:
        if metric in self.charts:
            found = self.points.get(metric, {})
            curves = [_curve(row, found[row.id]) for row in self.runs.rows if row.id in found]
            self.charts[metric].set_curves(curves)
            self._axes[metric] = axes_of_curves(curves)
            self._offer_axes()

    def _offer_axes(self) -> None:
        """Offer the axes on which curves of the charts lie; all of them while none is there."""
        there = frozenset[Horizontal]().union(*(self._axes.get(metric, ()) for metric in self.charts))
        self.toolbar.offer(there or frozenset(Horizontal))

    # Groups, colours, highlights

    def _set_options(self, options: object) -> None:
        self.options = self.toolbar.options
        save_options(self.options)
        for chart in self.charts.values():
            chart.set_options(self.options)

    def set_grouping(self, key: str) -> None:
        """Group the runs by what has this key (run_groups.groupings)."""
        self.grouping.setCurrentIndex(max(self.grouping.findData(key), 0))
        self._regroup()

    def _regroup(self) -> None:
        self._groups = split(self.runs.rows, str(self.grouping.currentData() or ""))
        self._pointed_group = ""
        for key in (Band.RANGE.value, Band.DEVIATION.value):
            self.band.buttons[key].setEnabled(bool(self._groups))
        if not self._groups and self.band.current() != Band.NONE.value:
            self.band.choose(Band.NONE.value)
        self._dye()

    def _point_group(self, key: str) -> None:
        self._pointed_group = key
        self._dye()

    def color_metric(self) -> str:
        """The metric whose value gives a run its colour."""
        return self.runs.color_metric or (self._metrics[0][0] if self._metrics else "")

    def _dye(self) -> None:
        if not self.in_front:
            self._pale = True
            return
        self._pale = False
        scale = scale_of(self.runs.rows, self.color_metric())
        looks, groups = looks_of(self.runs, self._groups, scale)
        self.list.set_looks(looks, scale.metric)
        if self._groups:
            self.legend.show_groups(self.grouping.currentText(), groups)
        elif len(self.runs.rows) > FEW and scale.metric:
            self.legend.show_scale(scale)
        else:
            self.legend.hide()
        band = Band(self.band.current())
        for chart in self.charts.values():
            chart.set_looks(self._pointed(looks), groups if band is not Band.NONE else (), band)
        self._highlight()

    def _pointed(self, looks: Mapping[str, Look]) -> Mapping[str, Look]:
        """The looks, where a group of the legend is pointed at with the others standing back."""
        pointed = next((group for group in self._groups if group.key == self._pointed_group), None)
        if pointed is None:
            return looks
        back, members = back_look(), set(pointed.run_ids)
        return {key: look if key in members else back for key, look in looks.items()}

    def _highlight(self) -> None:
        for chart in self.charts.values():
            chart.set_highlighted(self.runs.pointed, self.runs.chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "more_button") and self.runs.rows:
            self._dye()


def _curve(row: RunRow, found: RunPoints) -> BundleCurve:
    timeline = Timeline(row.started, row.steps_per_epoch, None, row.epoch)
    return BundleCurve(row.id, row.name, found.points, found.axis, timeline)
