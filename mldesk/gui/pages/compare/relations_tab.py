"""The Relations tab: parallel coordinates, and a scatter plot of one value against another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QPoint, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout

from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.plots.bundle_picture import Look
from mldesk.gui.plots.parallel import ParallelPlot
from mldesk.gui.plots.run_plot import RunMark, RunPlot
from mldesk.gui.plots.scatter import ScatterPlot
from mldesk.gui.plots.value_scale import axis_of, rank_correlation
from mldesk.gui.widgets import Button, Card, ElidedLabel, Label
from mldesk.gui.widgets.choice_box import ChoiceBox

from .legend import BundleLegend
from .looks import back_look, scale_of, value_of
from .run_list import RunList
from .run_values import RunValue, values_of
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_MOST_AXES = 8
_FIRST_METRICS = 2


class RelationsTab(CompareTab):
    """How parameters and metrics go together; `wanted` carries the ids to be compared from now on."""

    wanted = Signal(list)

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__(session, window, runs)
        self.values: list[RunValue] = []
        self.shown_axes: list[RunValue] = []
        self.list = self.side = RunList(runs)
        self.legend = BundleLegend()
        self.legend.words.hide()
        self.parallel = ParallelPlot()
        self.scatter = ScatterPlot()
        self.color_box, self.x_box, self.y_box = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.axes_button = Button(self.tr("Axes"), icon_name="columns")
        self.clear_button = Button(self.tr("Clear the marks"), "quiet")
        self.count_label = Label("", "muted")
        self.words = ElidedLabel("", "muted")
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        for box, name, title in (
            (self.color_box, "compare.color_by", self.tr("Colour by")),
            (self.x_box, "compare.scatter_x", self.tr("Along")),
            (self.y_box, "compare.scatter_y", self.tr("Up")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(title)
            box.setMinimumContentsLength(9)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for widget, name, title in (
            (self.parallel, "compare.parallel", self.tr("Parallel coordinates")),
            (self.scatter, "compare.scatter", self.tr("Scatter plot")),
            (self.axes_button, "compare.axes", self.tr("Axes")),
            (self.clear_button, "compare.clear_marks", self.tr("Clear the marks")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(title)

    def _lay_out(self) -> None:
        above = Card(self.tr("Parallel coordinates"), " ", spacing=4)
        for widget in (self.count_label, self.clear_button, self.axes_button):
            above.header.addWidget(widget)
        above.subtitle_label.setText(self.tr("drag along an axis to mark a range"))
        above.body.addWidget(self.parallel, 1)
        below = Card(self.tr("One against another"), " ", spacing=4)
        below.header.removeWidget(below.subtitle_label)
        below.subtitle_label.hide()
        below.header.addWidget(self.words, 1)
        for title, box in ((self.tr("up"), self.y_box), (self.tr("along"), self.x_box)):
            below.header.addWidget(Label(title, "caption"))
            below.header.addWidget(box)
        below.body.addWidget(self.scatter, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Label(self.tr("Colour by"), "caption"))
        foot.addWidget(self.color_box)
        foot.addWidget(self.legend, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(above, 1)
        right.addWidget(below, 1)
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        for plot in (self.parallel, self.scatter):
            plot.pointed.connect(self.runs.point)
            plot.chosen.connect(self.runs.toggle)
            plot.told = self._told
        self.scatter.boxed.connect(self.runs.choose)
        self.parallel.marked.connect(self._marked)
        self.color_box.activated.connect(lambda _at: self.runs.color_by(str(self.color_box.currentData())))
        for box in (self.x_box, self.y_box):
            box.activated.connect(lambda _at: self._show_scatter(self._marks()))
        self.axes_button.clicked.connect(self._open_axes)
        self.clear_button.clicked.connect(self.parallel.clear_ranges)
        self.list.wanted.connect(self.wanted)
        self.list.opened.connect(self.window_.open_run)
        self.runs.pointed_changed.connect(lambda _key: self._highlight())
        self.runs.chosen_changed.connect(self._highlight)
        self.runs.kept_changed.connect(self._kept_changed)
        self.runs.colors_changed.connect(self._draw)

    # Contents

    def show_runs(self) -> None:
        """Show the runs as they are now."""
        values = values_of(self.runs.rows)
        if values != self.values:
            self.values = values
            kept = [value for value in self.shown_axes if value in values]
            self.shown_axes = kept if len(kept) >= 2 else self._first_axes()
            self._fill_boxes()
        self._draw()

    def _first_axes(self) -> list[RunValue]:
        metrics = [value for value in self.values if value.kind == "metric"][:_FIRST_METRICS]
        parameters = [value for value in self.values if value.kind == "parameter"]
        return [*parameters[: _MOST_AXES - len(metrics)], *reversed(metrics)]

    def _fill_boxes(self) -> None:
        metrics = [value for value in self.values if value.kind == "metric"]
        parameters = [value for value in self.values if value.kind == "parameter"]
        first = (parameters or metrics[1:] or self.values)[:1]
        for box, wanted in ((self.x_box, first), (self.y_box, metrics[:1])):
            before = box.currentData()
            box.clear()
            for value in self.values:
                box.addItem(value.title, value.identity)
            default = wanted[0].identity if wanted else None
            place = box.findData(before if before is not None else default)
            box.setCurrentIndex(max(place, 0))
        self.color_box.clear()
        for value in metrics:
            self.color_box.addItem(value.title, value.key)

    def _value(self, box: QComboBox) -> RunValue | None:
        chosen = box.currentData()
        return next((value for value in self.values if value.identity == chosen), None)

    def color_metric(self) -> str:
        """The metric whose value gives a run its colour."""
        first = next((value.key for value in self.values if value.kind == "metric"), "")
        return self.runs.color_metric or first

    def _marks(self) -> list[RunMark]:
        scale = scale_of(self.runs.rows, self.color_metric())
        back = back_look().color
        return [
            RunMark(row.id, row.name, scale.color(value_of(row.metrics.get(scale.metric))))
            if self.runs.is_kept(row.id)
            else RunMark(row.id, row.name, back, back=True)
            for row in self.runs.rows
        ]

    def _draw(self) -> None:
        if not self.in_front:
            return
        metric = self.color_metric()
        self.color_box.setCurrentIndex(max(self.color_box.findData(metric), 0))
        scale = scale_of(self.runs.rows, metric)
        marks = self._marks()
        self.legend.setVisible(bool(metric))
        if metric:
            self.legend.show_scale(scale)
        self.list.set_looks({mark.key: Look(mark.color) for mark in marks}, metric)
        self._show_parallel(marks)
        self._show_scatter(marks)
        self._highlight()
        if self.parallel.ranges:
            self._marked()  # a run may have come into a mark, or left it

    def _show_parallel(self, marks: Sequence[RunMark]) -> None:
        rows, axes = self.runs.rows, []
        columns = []
        for value in self.shown_axes:
            found = [value.of(row) for row in rows]
            axis = axis_of(value.title, found)
            axes.append(axis)
            columns.append(axis.places(found))
        places = np.column_stack(columns) if columns else np.empty((len(rows), 0))
        self.parallel.show_runs(marks, axes, places)
        titles = ", ".join(axis.title for axis in axes)
        words = self.tr("{count} runs over the axes {axes}; {kept} within the marks").format(
            count=formats.count(len(rows)), axes=titles, kept=formats.count(self._kept_count())
        )
        self.parallel.setAccessibleDescription(words)
        self._show_counts()

    def _show_scatter(self, marks: Sequence[RunMark]) -> None:
        along, up = self._value(self.x_box), self._value(self.y_box)
        if along is None or up is None:
            return
        rows = self.runs.rows
        x_values, y_values = [along.of(row) for row in rows], [up.of(row) for row in rows]
        x_axis, y_axis = axis_of(along.title, x_values), axis_of(up.title, y_values)
        x, y = x_axis.places(x_values), y_axis.places(y_values)
        self.scatter.show_runs(marks, x_axis, y_axis, x, y)
        front = np.array([not mark.back for mark in marks], bool)
        there = front & np.isfinite(x) & np.isfinite(y)
        told = self._scatter_words(int(np.count_nonzero(there)), int(np.count_nonzero(front)))
        found = rank_correlation(x[there], y[there])
        if "words" not in (x_axis.kind, y_axis.kind) and found is not None:
            number = QLocale().toString(found, "f", 2)
            told = self.tr("rank correlation {number}; {told}").format(told=told, number=number)
        self.words.setText(told)
        self.scatter.setAccessibleDescription(
            self.tr("{up} against {along}: {told}").format(up=up.title, along=along.title, told=told)
        )

    def _scatter_words(self, there: int, front: int) -> str:
        """How many runs have both values, of the `front` that do not stand back behind the marks."""
        lacking, everything = front - there, len(self.runs.rows)
        if self.runs.kept is not None:
            text = (
                self.tr("{kept} of {count} runs, without one of both: {lacking}")
                if lacking
                else self.tr("{kept} of {count} runs")
            )
            return text.format(
                kept=formats.count(there), count=formats.count(everything), lacking=formats.count(lacking)
            )
        if not lacking:
            return self.tr("all {count} runs").format(count=formats.count(there))
        return self.tr("{count} runs, {lacking} lack one of both").format(
            count=formats.count(there), lacking=formats.count(lacking)
        )

    def _told(self, run_id: str) -> list[tuple[str, str]]:
        """What the card beside the mouse says of a run."""
        row: RunRow = self.runs.by_id[run_id]
        chosen = [*self.shown_axes, self._value(self.x_box), self._value(self.y_box)]
        told = dict.fromkeys(value for value in chosen if value is not None)
        return [(value.title, value.text(row)) for value in told]

    # Axes and marks

    def _open_axes(self) -> None:
        self.axes_menu().popup(self.axes_button.mapToGlobal(QPoint(0, self.axes_button.height() + 4)))

    def axes_menu(self) -> QMenu:
        """Every value with a check mark, to be an axis or not."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Axes"))
        for value in self.values:
            action = menu.addAction(formats.literal(value.title))
            action.setCheckable(True)
            action.setChecked(value in self.shown_axes)
            action.toggled.connect(lambda on, one=value: self.show_axis(one, on))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show_axis(self, value: RunValue, shown: bool) -> None:
        """Show a value as an axis, or no longer."""
        wanted = {*self.shown_axes, value} if shown else set(self.shown_axes) - {value}
        metrics = [one for one in self.shown_axes if one.kind == "metric" and one in wanted]
        others = [one for one in self.values if one in wanted and one not in metrics]
        self.shown_axes = [*others, *metrics]
        self._show_parallel(self._marks())
        self._marked()

    def _marked(self) -> None:
        """The marks on the axes say which runs are kept."""
        if not self.parallel.ranges:
            self.runs.keep(None)
            return
        within = self.parallel.within()
        rows = zip(self.runs.rows, within.tolist(), strict=True)
        self.runs.keep(row.id for row, kept in rows if kept)

    def _kept_changed(self) -> None:
        if self.runs.kept is None and self.parallel.ranges:
            self.parallel.ranges.clear()
        if self.in_front:
            marks = self._marks()
            self._show_parallel(marks)
            self._show_scatter(marks)

    def _kept_count(self) -> int:
        return len(self.runs.rows) if self.runs.kept is None else len(self.runs.kept)

    def _show_counts(self) -> None:
        marked = self.runs.kept is not None
        words = self.tr("{kept} of {count} runs").format(
            kept=formats.count(self._kept_count()), count=formats.count(len(self.runs.rows))
        )
        self.count_label.setText(words if marked else "")
        self.clear_button.setVisible(marked)

    def _highlight(self) -> None:
        plots: tuple[RunPlot, ...] = (self.parallel, self.scatter)
        for plot in plots:
            plot.set_highlighted(self.runs.pointed, self.runs.chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "words") and self.runs.rows:
            self._draw()
