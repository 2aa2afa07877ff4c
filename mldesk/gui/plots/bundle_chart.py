"""A chart of many curves as a card: their picture, the one under the mouse, means and bands of groups."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.plots import describe, picture_export
from mldesk.gui.plots.bundle import Band, Bundle, BundleCurve, nearest
from mldesk.gui.plots.bundle_canvas import BundleCanvas
from mldesk.gui.plots.bundle_picture import BandGroup, BundlePicture, BundleWish, Look, draw_bundle
from mldesk.gui.plots.bundle_told import readings, summary
from mldesk.gui.plots.chart_files import ask_path
from mldesk.gui.plots.crosshair import Crosshairs, Tooltip
from mldesk.gui.plots.frame import Range
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.table_export import exported, write_csv
from mldesk.gui.widgets import Card, Label

Background: TypeAlias = Callable[
    ["BundleChart", Callable[[], Any], Callable[[Any], None], Callable[[], None]], None
]
"""Calls its second argument beside the GUI thread; then on it, while the chart is there, the fourth and,
where there is a result, the third with it.
"""

_REACH = 28.0
"""Pixels from the mouse to a curve that is meant by it."""
_MOST_HIGHLIGHTED = 12
_EXPORT_SCALE = 2.0
_MOST_NAMED = 8
"""Curves or groups that a picture's legend has room for."""


class BundleChart(Card):
    """Draws many curves of one metric beside the GUI thread.

    `pointed` carries the key of the curve under the mouse (or None), `chosen` the key of one that was
    clicked and whether it shall join those that are chosen already; `drawn` says that a picture is there.
    `failed` carries an error of writing an export.
    """

    pointed = Signal(object)
    chosen = Signal(str, bool)
    enlarge_asked = Signal()
    drawn = Signal()
    failed = Signal(MldeskError)

    def __init__(self, metric: str, title: str, subtitle: str, background: Background) -> None:
        super().__init__(title, subtitle or " ", spacing=4)
        self.metric_name = metric
        self.bundle_curves: tuple[BundleCurve, ...] = ()
        self.options = ChartOptions()
        self.canvas = BundleCanvas()
        # not a single shot of Qt: one that is due when the chart is deleted keeps it in memory for ever
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.request)
        self._background = background
        self._looks: Mapping[str, Look] = {}
        self._groups: tuple[BandGroup, ...] = ()
        self._band = Band.NONE
        self._x_view: Range | None = None
        self._y_view: Range | None = None
        self._bundle: Bundle | None = None
        self._drawing = self._again = False
        self._number = 0
        self._pointed: str | None = None
        self._selected: tuple[str, ...] = ()
        self._tooltip: Tooltip | None = None
        self.crosshairs: Crosshairs | None = None
        self.note = Label("", "warning")
        self.note.hide()
        self.enlarge_button = IconButton("expand", self.tr("Enlarge"), size=14)
        self.menu_button = IconButton("more", self.tr("More about this chart"), size=14)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._outer.setContentsMargins(16, 10, 8, 8)
        for widget in (self.note, self.enlarge_button, self.menu_button):
            self.header.addWidget(widget)
        self.canvas.setAccessibleName(self.title_label.text())
        for button in (self.enlarge_button, self.menu_button):
            button.setAccessibleDescription(self.title_label.text())
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

    def _connect(self) -> None:
        self.enlarge_button.clicked.connect(self.enlarge_asked)
        self.menu_button.clicked.connect(
            lambda: self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
        )
        canvas = self.canvas
        canvas.hovered.connect(self._hover)
        canvas.pointed.connect(self._point)
        canvas.clicked.connect(self._click)
        canvas.stepped.connect(self._step)
        canvas.entered.connect(self._enter)
        canvas.walked.connect(self._tell_at_crosshair)
        canvas.zoomed.connect(self._zoom)
        canvas.fit_asked.connect(self.fit)
        canvas.resized.connect(self.request)

    # Contents

    def set_curves(self, curves: Sequence[BundleCurve]) -> None:
        """Show these curves."""
        if [curve.state for curve in curves] != [curve.state for curve in self.bundle_curves]:
            self.bundle_curves, self._bundle = tuple(curves), None
            self.request()

    def set_looks(
        self, looks: Mapping[str, Look], groups: Sequence[BandGroup] = (), band: Band = Band.NONE
    ) -> None:
        """How each curve is drawn; those of `groups` as means with a band where one is wanted."""
        wanted = (looks, tuple(groups), band)
        if wanted != (self._looks, self._groups, self._band):
            self._looks, self._groups, self._band = wanted
            self.request()

    def set_options(self, options: ChartOptions) -> None:
        """Draw with other options; another axis shows everything again."""
        if (options.horizontal, options.log_x) != (self.options.horizontal, self.options.log_x):
            self._x_view = self._y_view = None
        if options.log_y != self.options.log_y:
            self._y_view = None
        if options != self.options:
            self.options, self._bundle = options, None
            self.request()

    def join(self, crosshairs: Crosshairs) -> None:
        """Share the crosshair with the other charts of a page."""
        self.crosshairs = crosshairs
        crosshairs.moved.connect(self._crosshair_moved)

    @property
    def picture(self) -> BundlePicture | None:
        """What is shown."""
        return self.canvas.picture

    # Drawing

    def request(self) -> None:
        """Draw anew, beside the GUI thread; of many requests the last one counts."""
        if not self.canvas.isVisible() or not self.bundle_curves:
            return
        self._number += 1
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        wish, bundle, number = self._wish(), self._bundle, self._number
        wanted = lambda: number == self._number  # noqa: E731
        self._background(self, lambda: draw_bundle(wish, bundle, wanted), self._take, self._end_drawing)

    def _end_drawing(self) -> None:
        self._drawing = False

    def _wish(self) -> BundleWish:
        return BundleWish(
            self.bundle_curves,
            self.options,
            QSizeF(self.canvas.plot_rect.size()),
            self.canvas.devicePixelRatioF(),
            self._looks,
            self._groups,
            self._band,
            self._x_view,
            self._y_view,
        )

    def _take(self, picture: BundlePicture) -> None:
        if picture.wish.curves is self.bundle_curves and picture.wish.options == self.options:
            self._bundle = picture.bundle
        if self._again:
            self._again = False
            self.request()
            return
        before = self.canvas.plot_rect.size()
        self.canvas.show_picture(picture)
        if self.canvas.plot_rect.size() != before:
            self.request()  # the labels need another width
        self._highlight()
        self._take_note(picture)
        self.canvas.setAccessibleDescription(summary(picture, self.metric_name))
        self.drawn.emit()

    def _take_note(self, picture: BundlePicture) -> None:
        words = []
        if picture.bundle.lost:
            words.append(self.tr("{count} NaN or infinite").format(count=formats.count(picture.bundle.lost)))
        if picture.bundle.hidden:
            words.append(self.tr("{count} not above zero").format(count=formats.count(picture.bundle.hidden)))
        self.note.setText(", ".join(words))
        self.note.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has come while the chart was not to be seen."""
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the tooltip along."""
        super().hideEvent(event)
        self._hide_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_number"):
            self._soon.start()

    # The view

    def fit(self) -> None:
        """Show everything."""
        self._x_view = self._y_view = None
        self.request()

    def _zoom(self, x: Range, y: Range | None) -> None:
        if not 1e-12 * max(abs(x[0]), abs(x[1]), 1e-6) < x[1] - x[0] < 1e15:
            return
        self._x_view, self._y_view = x, y if y is not None else self._y_view
        shown = self.canvas.frame
        self.canvas.show_frame(replace(shown, x_range=x, y_range=self._y_view or shown.y_range))
        self.canvas.redraw()
        self.request()

    # The curve that is meant

    def set_highlighted(self, pointed: str | None, selected: Collection[str]) -> None:
        """Draw the curve that is pointed at, and some that are selected, over all others."""
        self._pointed, self._selected = pointed, tuple(selected)[:_MOST_HIGHLIGHTED]
        self._highlight()

    def _highlight(self) -> None:
        picture = self.picture
        if picture is None:
            return
        rows = {key: row for row, key in enumerate(picture.keys)}
        keys = [key for key in self._selected if key != self._pointed]
        keys += [self._pointed] if self._pointed is not None else []
        self.canvas.set_highlighted(
            [(rows[key], self._looks[key]) for key in keys if key in rows and key in self._looks]
        )

    def _at(self, point: QPointF) -> str | None:
        """The curve nearest to a pixel, if it is near; what stands back is not meant."""
        picture = self.picture
        if picture is None or not len(picture.rows) or not self.canvas.is_current():
            return None
        place = self.canvas.to_position(point)
        front = np.array([not self._is_back(key) for key in picture.keys])
        rows = np.where(front[:, None], picture.rows, np.nan)
        column = picture.column(place.x())
        row = nearest(rows, column, place.y())
        if row is None:
            return None
        height = self.canvas.to_pixel(place.x(), float(rows[row, column])).y()
        return picture.keys[row] if abs(height - point.y()) <= _REACH else None

    def _is_back(self, key: str) -> bool:
        look = self._looks.get(key)
        return look is None or look.back

    def _point(self, point: QPointF | None) -> None:
        key = None if point is None else self._at(point)
        if key != self._pointed:
            self.pointed.emit(key)
        if point is None or self.picture is None:
            self._hide_tooltip()
        else:
            self._show_tooltip(point, key)

    def _click(self, point: QPointF, more: bool) -> None:
        key = self._at(point)
        if key is not None:
            self.chosen.emit(key, more)

    def _step(self, way: int) -> None:
        """Go to the next curve above or below: at the crosshair, or else where curves are nearest to it."""
        picture = self.picture
        if picture is None or not len(picture.rows):
            return
        position = self.canvas.overlay.position
        front = [row for row, key in enumerate(picture.keys) if not self._is_back(key)]
        column = picture.column_of_some(front, picture.frame.x_range[1] if position is None else position)
        if column is None:
            return
        found = picture.rows[:, column]
        there = [row for row in front if np.isfinite(found[row])]
        keys = [picture.keys[row] for row in sorted(there, key=lambda row: float(found[row]))]
        start = keys.index(self._pointed) + way if self._pointed in keys else (0 if way > 0 else -1)
        self._hover(float(picture.positions[column]))
        self.pointed.emit(keys[min(max(start, -1), len(keys) - 1)])
        self._tell_at_crosshair()

    def _enter(self) -> None:
        if self._pointed is not None:
            self.chosen.emit(self._pointed, True)

    # Crosshair and tooltip

    def _hover(self, position: float | None) -> None:
        self.canvas.overlay.set_crosshair(position, [])
        if self.crosshairs is not None:
            frame = self.canvas.frame
            self.crosshairs.moved.emit(position, (frame.horizontal, frame.unit), self)

    def _crosshair_moved(self, position: float | None, kind: object, origin: object) -> None:
        if origin is not self:
            mine = kind == (self.canvas.frame.horizontal, self.canvas.frame.unit)
            self.canvas.overlay.set_crosshair(position if mine else None, [])

    def _hide_tooltip(self) -> None:
        if self._tooltip is not None:
            self._tooltip.hide()

    def _tell_at_crosshair(self) -> None:
        """Say what the keyboard has come to, as the mouse would."""
        position = self.canvas.overlay.position
        if position is None or not self.canvas.hasFocus():
            self._hide_tooltip()
            return
        x = self.canvas.to_pixel(position, self.canvas.frame.y_range[1]).x()
        self._show_tooltip(QPointF(x, self.canvas.plot_rect.center().y()), self._pointed)

    def _show_tooltip(self, point: QPointF, key: str | None) -> None:
        picture = self.picture
        if picture is None:
            return
        position = self.canvas.to_position(point).x()
        rows = self.readings(position, key)
        if not rows:
            self._hide_tooltip()
            return
        if self._tooltip is None or self._tooltip.parentWidget() is not self.window():
            self._tooltip = Tooltip(self.window())
        title = describe.position_text(picture.frame.horizontal, picture.frame.unit, position)
        place = self.canvas.viewport().mapTo(self.window(), point.toPoint())
        self._tooltip.show_at(place, title, rows)

    def readings(self, position: float, key: str | None) -> list[describe.Reading]:
        """The values at a position: of the means of groups, and of the curve that is meant."""
        return [] if self.picture is None else readings(self.picture, self._looks, position, key)

    # Export

    @property
    def surface(self) -> BundleCanvas:
        """What the curves are drawn on."""
        return self.canvas

    def legend_entries(self) -> list[picture_export.LegendEntry]:
        """What an exported picture names: the groups, or the curves where these are few."""
        if self._groups:
            named = [(group.title, group.look) for group in self._groups]
        else:
            named = [
                (curve.label, self._looks[curve.key])
                for curve in self.bundle_curves
                if curve.key in self._looks
            ]
        shown = named if len(named) <= _MOST_NAMED else []
        return [picture_export.LegendEntry(label, look.color, look.dashed) for label, look in shown]

    def copy_image(self) -> None:
        """Put a picture of the chart on the clipboard, at twice the screen's size, once it is drawn."""
        self._draw_large(
            lambda: QGuiApplication.clipboard().setImage(picture_export.image(self, _EXPORT_SCALE))
        )

    def _ask_path(self, kind: str, visible: bool = False) -> None:
        ask_path(self, self.title_label.text(), kind, lambda path: self.export(path, visible))

    def export(self, path: Path, visible: bool = False) -> None:
        """Write the chart to `path`: .png and .svg what is seen, .csv all points or the `visible` ones.

        What the disk refuses goes to the signal `failed`, or to whoever draws beside the GUI thread.
        """
        if path.suffix == ".csv":
            view = self.canvas.frame.x_range if visible else None
            curves, metric, options = self.bundle_curves, self.metric_name, self.options
            self._background(
                self,
                lambda: write_csv(path, exported(metric, curves, options.horizontal), view),
                lambda _rows: None,
                lambda: None,
            )
            return
        write = picture_export.write_svg if path.suffix == ".svg" else picture_export.write_png
        self._draw_large(lambda: self._write(write, path))

    def _write(self, write: Callable[[picture_export.Chart, Path], None], path: Path) -> None:
        try:
            write(self, path)
        except MldeskError as error:
            self.failed.emit(error)

    def _draw_large(self, then: Callable[[], None]) -> None:
        """Draw the picture at the size of an export, and call `then` while it is the one shown."""
        wish, bundle = replace(self._wish(), scale=_EXPORT_SCALE), self._bundle

        def take(picture: BundlePicture) -> None:
            shown, self.canvas.picture = self.canvas.picture, picture
            then()
            self.canvas.picture = shown

        self._background(self, lambda: draw_bundle(wish, bundle), take, lambda: None)
