"""The drawing surface of a chart: curves in a pyqtgraph view box, grid, labels, mouse and keys."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QRubberBand, QSizePolicy, QWidget

from mldesk.gui import theme
from mldesk.gui.plots.crosshair import Overlay
from mldesk.gui.plots.frame import Floats, Frame, Range, compose
from mldesk.gui.plots.labels import x_labels, y_labels
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Line
from mldesk.gui.plots.x_scale import XScale
from mldesk.gui.theme import mono_font

TOP, RIGHT, BOTTOM = 8, 14, 26
_GAP = 10
_SMALLEST_BOX = 6
_ZOOM = 1.2


class Canvas(QGraphicsView):
    """Shows a Frame. `hovered` carries the position under the mouse, or None; `zoomed` the ranges wanted.

    `picked` carries the position that was clicked, or where Enter was pressed at the crosshair.
    """

    hovered = Signal(object)
    zoomed = Signal(tuple, object)
    picked = Signal(float)
    fit_asked = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = pyqtgraph.GraphicsScene(parent=self)
        self.setScene(self._scene)
        self.view = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False)
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0.0)
        self.scene().addItem(self.view)
        self.frame: Frame = compose([], ChartOptions(), 1)
        self._left = 40
        self._plot = QRectF(self._left, TOP, 10, 10)
        self._placed: tuple[QSize, int] | None = None
        self._picture: QPixmap | None = None
        self._x_labels: list[tuple[float, str]] = []
        self._y_labels: list[tuple[float, str]] = []
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._pressed: QPointF | None = None
        self._panned: tuple[QPointF, XScale, Range] | None = None
        self.overlay = Overlay(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "clear")
        self.viewport().setProperty("kind", "clear")
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # one thing to come to, not two; while it stands for this one, its policy is this one's
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusProxy(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setInteractive(False)

    # Showing

    @property
    def plot_rect(self) -> QRectF:
        """Where curves are drawn, in pixels."""
        return self._plot

    def _measure(self) -> QRectF:
        size = self.viewport().size()
        return QRectF(
            self._left, TOP, max(size.width() - self._left - RIGHT, 10), max(size.height() - TOP - BOTTOM, 10)
        )

    def show_frame(self, frame: Frame) -> None:
        """Take over the ranges and labels of a frame; its lines are items of `view`."""
        self.frame = frame
        rect = self.plot_rect
        self._x_labels = x_labels(frame, rect.width())
        self._y_labels = y_labels(frame)
        metrics = QFontMetricsF(mono_font(12))
        widest = max((metrics.horizontalAdvance(text) for _, text in self._y_labels), default=20)
        left = max(int(widest) + _GAP, 36)
        if left != self._left:
            self._left = left
            self._plot = self._measure()
            self._x_labels = x_labels(frame, self.plot_rect.width())
        self._place()

    def add_curve(self) -> Any:
        """A new, empty pyqtgraph curve in the view box."""
        # Born inside the view box: an item that enters the scene first would take this widget for its view.
        item = pyqtgraph.PlotCurveItem(antialias=True, parent=self.view.childGroup)
        self.view.addItem(item, ignoreBounds=True)
        return item

    def _place(self) -> None:
        """Put the parts where they belong, unless they are there already."""
        size = self.viewport().size()
        if self._placed == (size, self._left):
            return
        self._placed = (size, self._left)
        self.scene().setSceneRect(0, 0, size.width(), size.height())
        plot = self._plot = self._measure()
        self.view.setGeometry(plot)
        self.view.setRange(
            xRange=(0, plot.width()), yRange=(0, plot.height()), padding=0, disableAutoRange=True
        )
        self.overlay.setGeometry(self.viewport().geometry())

    def to_pixels(self, line: Line) -> tuple[Floats, Floats]:
        """A line in the pixels of the view box, from its lower left corner.

        Curves are handed to Qt in pixels: its matrices know neither seconds since 1970 nor heights of 1e-310,
        and a pen keeps its width on every screen.
        """
        rect, (y0, y1) = self.plot_rect, self.frame.y_range
        far = 1e6  # pixels; beyond, Qt's coordinates overflow
        x = np.clip(self.frame.x_scale.parts(line.x) * rect.width(), -far, far)
        return x, np.clip((line.y - y0) * (rect.height() / (y1 - y0)), -far, far)

    def to_pixel(self, x: float, y: float) -> QPointF:
        """The pixel of a position."""
        rect, (y0, y1) = self.plot_rect, self.frame.y_range
        return QPointF(
            rect.left() + self.frame.x_scale.part(x) * rect.width(),
            rect.bottom() - (y - y0) / (y1 - y0) * rect.height(),
        )

    def to_position(self, pixel: QPointF) -> QPointF:
        """The position of a pixel."""
        rect, (y0, y1) = self.plot_rect, self.frame.y_range
        return QPointF(
            self.frame.x_scale.position((pixel.x() - rect.left()) / rect.width()),
            y0 + (rect.bottom() - pixel.y()) / rect.height() * (y1 - y0),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grid, labels and curves once, and from then on what was drawn until something changes."""
        painter = QPainter(self.viewport())
        scale = painter.deviceTransform().m11()
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = self._paint_picture(scale)
        painter.drawPixmap(0, 0, self._picture)

    def _paint_picture(self, scale: float) -> QPixmap:
        size = self.viewport().size()
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter)
        painter.end()
        return picture

    def paint(self, painter: QPainter) -> None:
        """Draw grid, labels and curves, without crosshair and marks; also used for export."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.viewport().rect())
        self._scene.prepareForPaint()
        self._paint_grid(painter)
        self.scene().render(painter, area, area)

    def redraw(self) -> None:
        """Draw anew, for the curves or the theme have changed."""
        self._picture = None
        self.viewport().update()
        self.overlay.update()

    def _paint_grid(self, painter: QPainter) -> None:
        colors = theme.current()
        plot = self.plot_rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colors.color("grid"), 1))
        for position, _ in self._y_labels:
            y = round(self.to_pixel(0.0, position).y())
            painter.drawLine(round(plot.left()), y, round(plot.right()), y)
        painter.setPen(colors.color("muted"))
        painter.setFont(mono_font(12))
        height = 18.0
        for position, text in self._y_labels:
            middle = self.to_pixel(0.0, position).y()
            place = QRectF(
                0, min(max(middle - height / 2, 0.0), plot.bottom() - height / 2), self._left, height
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        self._draw_x_labels(painter, plot)
        painter.restore()

    def _draw_x_labels(self, painter: QPainter, plot: QRectF) -> None:
        metrics = painter.fontMetrics()
        for position, text in self._x_labels:
            width = metrics.horizontalAdvance(text) + 2
            center = self.to_pixel(position, 0.0).x()
            left: float = min(max(center - width / 2, plot.left()), plot.right() + RIGHT - width)
            if text.count(" ") and center > plot.right() - 4:
                left = float(plot.right() - width + 2)
            painter.drawText(QRectF(left, plot.bottom() + 6, width, 18), Qt.AlignmentFlag.AlignCenter, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the view box in its margins."""
        super().resizeEvent(event)
        self._picture = None
        self._place()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the layout has given."""
        super().showEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(480, 200)

    def minimumSizeHint(self) -> QSize:
        """The smallest size in which a curve can be read."""
        return QSize(200, 120)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box (left button) or a pan (middle button, or left with Shift)."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        pan = event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if pan:
            self._panned = (event.position(), self.frame.x_scale, self.frame.y_range)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box, or pan, or tell where the mouse is."""
        self._pan(event.position())
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            box = QRectF(self._pressed, event.position()).normalized() & self.plot_rect
            self._band.setGeometry(box.toRect())
            self._band.setVisible(box.width() > _SMALLEST_BOX and box.height() > _SMALLEST_BOX)
        inside = self.plot_rect.adjusted(-4, -4, 4, 4).contains(event.position())
        self.hovered.emit(self.to_position(event.position()).x() if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Zoom into the box that was drawn."""
        pressed, self._pressed = self._pressed, None
        self._panned = None
        self.unsetCursor()
        if pressed is None or not self._band.isVisible():
            if pressed is not None and self.plot_rect.contains(event.position()):
                self.picked.emit(self.to_position(event.position()).x())
            return
        self._band.hide()
        box = QRectF(pressed, event.position()).normalized() & self.plot_rect
        low, high = self.to_position(box.bottomLeft()), self.to_position(box.topRight())
        self.zoomed.emit((low.x(), high.x()), (low.y(), high.y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        self._pressed = None
        self.fit_asked.emit()

    def leaveEvent(self, event: object) -> None:
        """The mouse has left."""
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom along the axis around the mouse; without focus or Ctrl the page scrolls instead."""
        wanted = self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not wanted or not event.angleDelta().y():
            event.ignore()
            return
        self.zoom(_ZOOM ** (-event.angleDelta().y() / 120), self.to_position(event.position()).x())
        event.accept()

    def _pan(self, now: QPointF) -> None:
        if self._panned is None:
            return
        start, scale, (y0, y1) = self._panned
        rect = self.plot_rect
        part = (start.x() - now.x()) / rect.width()
        dy = (now.y() - start.y()) / rect.height() * (y1 - y0)
        self.zoomed.emit(scale.range(part, 1.0 + part), (y0 + dy, y1 + dy))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as much of the axis, keeping the position `around` (the middle) where it is."""
        scale = self.frame.x_scale
        center = 0.5 if around is None else scale.part(around)
        self.zoomed.emit(scale.range(center - center * factor, center + (1.0 - center) * factor), None)

    def pan(self, fraction: float) -> None:
        """Show what lies `fraction` of the view further right (negative: left)."""
        self.zoomed.emit(self.frame.x_scale.range(fraction, 1.0 + fraction), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the crosshair, Enter picks its place, Escape leaves it; with Shift, arrows move the
        view; plus and minus zoom; Home fits.
        """
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if side is not None and shift:
            self.pan(0.1 * side)
        elif side is not None:
            self._step_cursor(side)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(_ZOOM)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.fit_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.overlay.position is not None:
            self.picked.emit(self.overlay.position)
        elif key == Qt.Key.Key_Escape and self.overlay.position is not None:
            self.hovered.emit(None)
        else:
            super().keyPressEvent(event)

    def _step_cursor(self, side: int) -> None:
        scale, position = self.frame.x_scale, self.overlay.position
        begin = 0.0 if side > 0 else 1.0
        part = begin if position is None else scale.part(position) + side / 100
        self.hovered.emit(scale.position(min(max(part, 0.0), 1.0)))
