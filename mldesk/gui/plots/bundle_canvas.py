"""The surface of a chart of many curves: shows their picture, draws single ones over it, tells the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.plots.bundle_picture import BundlePicture, Look, paint_curves, pen_of, polyline
from mldesk.gui.plots.canvas import Canvas
from mldesk.gui.plots.segments import Segments

_CLICK = 4
"""Pixels that the mouse may move between press and release of a click."""
_HALO = 5.0


class Highlights(QWidget):
    """Single curves over the picture of all of them."""

    def __init__(self, canvas: BundleCanvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._canvas.paint_highlights(painter)


class BundleCanvas(Canvas):
    """Shows a BundlePicture, stretched while another part of it is being drawn.

    `pointed` carries where the mouse is, `clicked` where it was pressed and whether with Ctrl or Shift,
    `stepped` the way (1 up, -1 down) to another curve, `entered` that the one there is chosen; `walked`
    tells that a key has moved the crosshair or taken it away.
    """

    pointed = Signal(object)
    clicked = Signal(QPointF, bool)
    stepped = Signal(int)
    entered = Signal()
    walked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: BundlePicture | None = None
        self._highlighted: list[tuple[int, Look]] = []
        self._down: QPointF | None = None
        self.highlights = Highlights(self)
        self.highlights.stackUnder(self.overlay)

    def show_picture(self, picture: BundlePicture) -> None:
        """Show another picture, with its ranges."""
        self.picture = picture
        self.show_frame(picture.frame)
        self.redraw()

    def set_highlighted(self, curves: Sequence[tuple[int, Look]]) -> None:
        """Draw these rows of the picture over it, later ones over earlier ones."""
        self._highlighted = list(curves)
        self.highlights.update()

    def paint(self, painter: QPainter) -> None:
        """Draw grid, labels and the picture; also used for export."""
        super().paint(painter)
        if self.picture is not None:
            painter.save()
            painter.setClipRect(self.plot_rect)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if painter.paintEngine().type() is QPaintEngine.Type.SVG and self.picture.is_small:
                painter.translate(self.plot_rect.topLeft())
                paint_curves(painter, self.picture)
            else:
                image = self.picture.image
                painter.drawImage(self._place_of(self.picture), image, QRectF(image.rect()))
            painter.restore()

    def _place_of(self, picture: BundlePicture) -> QRectF:
        """Where the picture lies in the ranges shown now."""
        if self.is_current():
            return QRectF(self.plot_rect.topLeft(), picture.wish.size)
        (x0, x1), (y0, y1) = picture.frame.x_range, picture.frame.y_range
        return QRectF(self.to_pixel(x0, y1), self.to_pixel(x1, y0))

    def is_current(self) -> bool:
        """Whether the picture is of the ranges shown."""
        picture = self.picture
        return picture is not None and (picture.frame.x_range, picture.frame.y_range) == (
            self.frame.x_range,
            self.frame.y_range,
        )

    def paint_highlights(self, painter: QPainter) -> None:
        """Draw the single curves, each on a halo that parts it from the others."""
        picture = self.picture
        if picture is None or not self.is_current():
            return
        painter.setClipRect(self.plot_rect)
        painter.translate(self.plot_rect.topLeft())
        for row, look in self._highlighted:
            if row < len(picture.bundle.lines):
                line = polyline(picture, row)
                painter.setPen(QPen(theme.current().color("panel", 0.85), _HALO))
                Segments([line]).draw(painter)
                painter.setPen(pen_of(look, 2.5))
                Segments([line], look.dashed).draw(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the single curves over all of it."""
        super().resizeEvent(event)
        self.highlights.setGeometry(self.viewport().rect())

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click may have begun."""
        super().mousePressEvent(event)
        self._down = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the mouse is."""
        super().mouseMoveEvent(event)
        self.pointed.emit(event.position() if self.plot_rect.contains(event.position()) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release at one place is a click."""
        down, self._down = self._down, None
        super().mouseReleaseEvent(event)
        if down is not None and (event.position() - down).manhattanLength() <= _CLICK:
            keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.clicked.emit(event.position(), bool(event.modifiers() & keys))

    def leaveEvent(self, event: object) -> None:
        """The mouse has left."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from curve to curve, Enter chooses; the other keys are those of every chart."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if way is not None:
            self.stepped.emit(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            before = self.overlay.position
            super().keyPressEvent(event)
            if self.overlay.position != before:
                self.walked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has left: what was told at the crosshair goes, too."""
        super().focusOutEvent(event)
        self.walked.emit()
