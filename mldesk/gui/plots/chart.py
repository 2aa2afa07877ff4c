"""A chart of curves as a card: title, canvas, crosshair, tooltip, menu."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.plots import describe, moments, picture_export
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.canvas import Canvas
from mldesk.gui.plots.chart_files import ask_path
from mldesk.gui.plots.crosshair import Crosshairs, Tooltip
from mldesk.gui.plots.frame import Curve, Drawn, Frame, Range, compose
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.palette import color_of
from mldesk.gui.plots.pens import draw_line
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.plots.series import Line
from mldesk.gui.plots.table_export import FEW, points_of, write_csv
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets import Card, Label

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_DESCRIBE_MILLISECONDS = 2000
_NAMES_FROM = 480
"""Pixels of a chart from which on the values of a moment have their names beside them."""
_WIDEST = 1e15
_NARROWEST = 1e-12


class CurveChart(Card):
    """Draws curves; `set_curves` says which, `refresh` draws them again after their series have grown.

    It follows its run until the user zooms or pans; `following_changed` tells. `picked` carries the moment
    (unix seconds) that was clicked, `mark_moment` shows one and the values then. `enlarge_asked` is for the
    page that lays charts out. `failed` carries an error of writing an export.
    """

    following_changed = Signal(bool)
    picked = Signal(float)
    enlarge_asked = Signal()
    failed = Signal(MldeskError)

    def __init__(
        self, title: str, subtitle: str = "", quantity: str = "number", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, subtitle, spacing=4, parent=parent)
        self.quantity = quantity
        self.session: Session | None = None
        self.curves: list[Curve] = []
        self.options = ChartOptions()
        self.frame: Frame | None = None
        self.crosshairs: Crosshairs | None = None
        self.fixed_horizontal: Horizontal | None = None
        self._x_view: Range | None = None
        self._y_view: Range | None = None
        self._items: list[Any] = []
        self._tooltip: Tooltip | None = None
        self._moment: float | None = None
        self.canvas = Canvas()
        self.moment_label = Label("", "mono")
        self.moment_label.setContentsMargins(8, 0, 0, 0)
        self.moment_label.hide()
        self._legend_labels: dict[str, Label] = {}
        self.note = Label("", "warning")
        self.legend = QHBoxLayout()
        self.legend.setSpacing(6)
        self.note.hide()
        self.enlarge_button = IconButton("expand", self.tr("Enlarge"), size=14)
        self.menu_button = IconButton("more", self.tr("More about this chart"), size=14)
        # not a single shot of Qt: one that is due when the chart is deleted keeps it in memory for ever
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._describer = Throttle(_DESCRIBE_MILLISECONDS, self._describe, self)

    def _lay_out(self) -> None:
        self._outer.setContentsMargins(16, 10, 8, 8)
        self.header.addWidget(self.moment_label)
        self.header.addLayout(self.legend)
        for widget in (self.note, self.enlarge_button, self.menu_button):
            self.header.addWidget(widget)
        self._name_controls()
        self.body.addWidget(self.canvas, 1)

    @cached_property
    def menu(self) -> QMenu:
        """What is done rarely; made when it is first opened."""
        menu = QMenu(self)
        for name, text, function in (
            ("copy", self.tr("Copy image"), self.copy_image),
            ("image", self.tr("Save as PNG…"), lambda: self._ask_path("png")),
            ("image", self.tr("Save as SVG…"), lambda: self._ask_path("svg")),
            ("table", self.tr("Save visible points as CSV…"), lambda: self._ask_path("csv", visible=True)),
            ("table", self.tr("Save all points as CSV…"), lambda: self._ask_path("csv")),
            ("reset", self.tr("Show everything"), self.fit),
        ):
            action = menu.addAction(icon(name, "muted"), text)
            action.triggered.connect(lambda _checked=False, run=function: run())
        return menu

    def _name_controls(self) -> None:
        """Tell the parts of this chart from those of others."""
        title = self.title_label.text()
        self.canvas.setAccessibleName(title)
        for button in (self.enlarge_button, self.menu_button):
            button.setAccessibleDescription(title)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the words of the title line, and what the chart's controls are told by."""
        super().set_title(title, subtitle)
        self._name_controls()

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self.enlarge_button.clicked.connect(self.enlarge_asked)
        self.menu_button.clicked.connect(self._open_menu)
        self.canvas.hovered.connect(self._hover)
        self.canvas.zoomed.connect(self._zoom)
        self.canvas.picked.connect(self._pick)
        self.canvas.fit_asked.connect(self.fit)
        self.canvas.resized.connect(self.refresh)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(
            lambda point: self.menu.popup(self.canvas.mapToGlobal(point))
        )

    def _open_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    # Contents

    def set_curves(self, curves: list[Curve]) -> None:
        """Show these curves, later ones over earlier ones."""
        self.curves = curves
        self.refresh()

    def clear(self) -> None:
        """Show nothing, and all of what comes next."""
        self.show_crosshair(None, with_tooltip=False)
        self.curves = []
        self.fit()

    def show_legend(self) -> None:
        """Name the curves in the title line; for a chart without a legend around it."""
        while (item := self.legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._legend_labels = {curve.label: Label(curve.label, "caption") for curve in self.curves}
        for curve, label in zip(self.curves, self._legend_labels.values(), strict=False):
            self.legend.addWidget(LineSample(curve.color, curve.dashed))
            self.legend.addWidget(label)
        self._show_moment()

    def set_options(self, options: ChartOptions) -> None:
        """Draw with other options; another axis shows everything again."""
        if self.fixed_horizontal is not None:
            options = options.changed(horizontal=self.fixed_horizontal, log_y=False, log_x=False)
        if (options.horizontal, options.log_x) != (self.options.horizontal, self.options.log_x):
            self._x_view = None
        if options.log_y != self.options.log_y or options.horizontal != self.options.horizontal:
            self._y_view = None
        self.options = options
        self.refresh()

    def join(self, crosshairs: Crosshairs) -> None:
        """Share the crosshair with the other charts of a page."""
        self.crosshairs = crosshairs
        crosshairs.moved.connect(self._crosshair_moved)

    def refresh(self) -> None:
        """Draw the curves as they are now."""
        if not self.canvas.isVisible():
            return
        scale = self.canvas.devicePixelRatioF()
        bins = max(int(self.canvas.plot_rect.width() * scale / 1.5), 50)
        frame = compose(
            self.curves, self.options, bins, self._x_view, self._y_view, self.quantity != "number"
        )
        frame.quantity = self.quantity
        self.frame = frame
        self.canvas.show_frame(frame)
        self._draw(frame)
        self._show_moment()
        self.canvas.redraw()
        self._take_note(frame)
        self._describer.request()
        if frame.unfinished:
            self._soon.start()

    def _draw(self, frame: Frame) -> None:
        lines: list[tuple[Drawn, Line, bool]] = []
        for item in frame.drawn:
            if item.faint is not None:
                lines.append((item, item.faint, True))
        for item in frame.drawn:
            if item.main is not None:
                lines.append((item, item.main, False))
        scale = self.canvas.devicePixelRatioF()
        while len(self._items) < len(lines):
            self._items.append(self.canvas.add_curve())
        for index, made in enumerate(self._items):
            made.setVisible(index < len(lines))
            if index < len(lines):
                item, line, faint = lines[index]
                draw_line(made, item.curve, faint, *self.canvas.to_pixels(line), scale)

    def _take_note(self, frame: Frame) -> None:
        words = [
            describe.not_finite_text(*describe.count_not_finite([item.curve.series for item in frame.drawn]))
        ]
        if frame.hidden:
            words.append(self.tr("{count} not above zero").format(count=frame.hidden))
        text = ", ".join(word for word in words if word)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _describe(self) -> None:
        words_of = (
            None if self.quantity == "number" else partial(moments.quantity_text, quantity=self.quantity)
        )
        told = [describe.summary(curve.label, curve.series, words_of) for curve in self.curves]
        if self.frame is not None and self.frame.log_x:
            told.append(self.tr("the horizontal axis is logarithmic"))
        self.canvas.setAccessibleDescription("; ".join(told))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has come while the chart was not to be seen."""
        super().showEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._soon.start()

    # The view

    @property
    def following(self) -> bool:
        """Whether the chart shows all of its run and goes on with it."""
        return self._x_view is None and self._y_view is None

    def fit(self) -> None:
        """Show everything and follow again."""
        self._set_view(None, None)

    def _zoom(self, x: Range, y: Range | None) -> None:
        span, size = x[1] - x[0], max(abs(x[0]), abs(x[1]), 1e-6)
        heights = y is None or y[1] - y[0] > _NARROWEST * max(abs(y[0]), abs(y[1]), 1e-200)
        if _NARROWEST * size < span < _WIDEST and heights:
            self._set_view(x, y if y is not None else self._y_view)

    def _set_view(self, x: Range | None, y: Range | None) -> None:
        before = self.following
        self._x_view, self._y_view = x, y
        self.refresh()
        if self.following != before:
            self.following_changed.emit(self.following)

    # The page's moment

    def _pick(self, position: float) -> None:
        moment = moments.moment_of(self.frame.read(), position) if self.frame is not None else None
        if moment is not None:
            self.picked.emit(moment)

    def mark_moment(self, moment: float | None) -> None:
        """Show a moment (unix seconds) of the run, and the values then; None shows none."""
        if moment != self._moment:
            self._moment = moment
            self._show_moment()

    def _show_moment(self) -> None:
        lines = self.frame.read() if self.frame is not None else []
        moment = self._moment
        told = [] if moment is None else moments.values_at(lines, moment, self.quantity)
        self.canvas.overlay.set_moment(None if moment is None else moments.position_of(lines, moment))
        self._show_values(told)

    def _show_values(self, told: list[tuple[str, str]]) -> None:
        """Write values into the title line: in the legend, or alone, without names where there is no room."""
        values, narrow = dict(told), self.width() < _NAMES_FROM
        for name, label in self._legend_labels.items():
            words = f"{name} {values[name]}" if name in values else name
            label.setText(values.get(name, name) if narrow else words)
            label.setToolTip(words)
        named = "  ".join(f"{name} {value}" for name, value in told)
        short = len(told) == 1 or narrow
        self.moment_label.setText(" / ".join(value for _, value in told) if short else named)
        self.moment_label.setToolTip(named)
        self.moment_label.setAccessibleDescription(named)
        self.moment_label.setVisible(bool(told) and not self._legend_labels)

    # Crosshair

    def _snap(self, position: float) -> float:
        """The nearest whole epoch where epochs are drawn; elsewhere the position itself."""
        lines = self.frame.read() if self.frame is not None else []
        if not lines or any(item.curve.series.unit != "epoch" for item in lines):
            return position
        nearest = [(item, item.curve.series.nearest_point(item.mapping, position)) for item in lines]
        points = [point.position(item.mapping) for item, point in nearest if point is not None]
        return min(points, key=lambda point: abs(point - position), default=position)

    def _hover(self, position: float | None) -> None:
        position = None if position is None else self._snap(position)
        self.show_crosshair(position, with_tooltip=True)
        if self.crosshairs is not None and self.frame is not None:
            self.crosshairs.moved.emit(position, (self.frame.horizontal, self.frame.unit), self)

    def _crosshair_moved(self, position: float | None, kind: object, origin: object) -> None:
        if origin is self:
            return
        mine = self.frame is not None and (self.frame.horizontal, self.frame.unit) == kind
        self.show_crosshair(position if mine else None, with_tooltip=False)

    def readings(self, position: float) -> list[describe.Reading]:
        """What each curve shows at a position, the highest first."""
        if self.frame is None:
            return []
        found = []
        for item in self.frame.read():
            weight = self.options.smoothing
            curve = item.curve
            place = describe.reading(
                curve.series, item.mapping, position, weight, curve.label, color_of(curve.color), curve.dashed
            )
            if place is not None:
                found.append(place)
        return describe.sort_readings(found)

    def show_crosshair(self, position: float | None, with_tooltip: bool) -> None:
        """Put the crosshair at a position of the axis, or take it away."""
        dots = [] if position is None else self._dots(position)
        self.canvas.overlay.set_crosshair(position, dots)
        if position is None or not with_tooltip or self.frame is None:
            if self._tooltip is not None:
                self._tooltip.hide()
            return
        rows = self.readings(position)
        if self._tooltip is None or self._tooltip.parentWidget() is not self.window():
            self._tooltip = Tooltip(self.window())
        pixel = self.canvas.to_pixel(position, self.frame.y_range[1]).toPoint()
        pixel.setY(int(self.canvas.plot_rect.center().y()))
        title = describe.position_text(self.frame.horizontal, self.frame.unit, position)
        self._tooltip.show_at(self.canvas.viewport().mapTo(self.window(), pixel), title, rows)

    def _dots(self, position: float) -> list[tuple[float, float, str]]:
        """A dot on each curve at the point that is told of it."""
        dots = []
        frame = self.frame
        for item in frame.read() if frame is not None else ():
            point = item.curve.series.nearest_point(item.mapping, position)
            if point is not None and frame is not None:
                weight = self.options.smoothing if item.faint is not None else 0.0
                value = item.curve.series.smoothed_at(weight, point) if weight else point.value
                y = describe.height(value, frame.log_y)
                if y is not None:
                    dots.append((point.position(item.mapping), y, color_of(item.curve.color)))
        return dots

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the tooltip along."""
        super().hideEvent(event)
        if self._tooltip is not None:
            self._tooltip.hide()

    # Export

    @property
    def surface(self) -> Canvas:
        """What the curves are drawn on."""
        return self.canvas

    def legend_entries(self) -> list[picture_export.LegendEntry]:
        """The curves that an exported picture names."""
        return [
            picture_export.LegendEntry(curve.label, color_of(curve.color), curve.dashed)
            for curve in self.curves
            if not curve.detail
        ]

    def copy_image(self) -> None:
        """Put a picture of the chart on the clipboard, at twice the size of the screen's."""
        QGuiApplication.clipboard().setImage(picture_export.image(self, 2.0))

    def _ask_path(self, kind: str, visible: bool = False) -> None:
        ask_path(self, self.title_label.text(), kind, lambda path: self.export(path, visible))

    def _write_table(self, path: Path, visible: bool) -> None:
        """Write the points: few at once, many as a task of the session."""
        frame, session = self.frame, self.session
        view = frame.x_range if visible and frame is not None else None
        drawn = frame.drawn if frame is not None else []
        curves = [(item.curve.label, item.curve.series, item.mapping) for item in drawn]
        if session is None or points_of(curves) <= FEW:
            write_csv(path, curves, view)
            return

        def write(workspace: Workspace, progress: Progress) -> int:
            return write_csv(path, curves, view, workspace, progress)

        session.act(self.tr("Save points as CSV"), write, failed=self.failed.emit, receiver=self)

    def export(self, path: Path, visible: bool = False) -> None:
        """Write the chart to `path`: .png and .svg what is seen, .csv all points or the `visible` ones.

        What the disk refuses goes to the signal `failed`.
        """
        try:
            if path.suffix == ".csv":
                self._write_table(path, visible)
            elif path.suffix == ".svg":
                picture_export.write_svg(self, path)
            else:
                picture_export.write_png(self, path)
        except MldeskError as error:
            self.failed.emit(error)
