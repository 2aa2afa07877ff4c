"""The crosshair over a chart and its tooltip, and the group that keeps the crosshairs of a page together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.plots.describe import Reading
from mldesk.gui.plots.frame import Drawn, Mark
from mldesk.gui.plots.palette import color_of
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.plots.tip_ground import draw_tip_ground
from mldesk.gui.theme import mono_font, ui_font

if TYPE_CHECKING:
    from mldesk.gui.plots.canvas import Canvas

_MARK = 4.0


class Crosshairs(QObject):
    """Tells all charts of a page where the crosshair of one of them is.

    `moved` carries the position (None: away), the kind of axis it belongs to, and the chart the mouse is in.
    """

    moved = Signal(object, object, object)


class Overlay(QWidget):
    """Drawn over the curves: marks for values without a height, rings at the best, crosshair and dots."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.position: float | None = None
        self.moment: float | None = None
        """Where the moment is that the whole page shows."""
        self.dots: list[tuple[float, float, str]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def set_crosshair(self, position: float | None, dots: list[tuple[float, float, str]]) -> None:
        """Put the crosshair at `position` (None takes it away) with a dot on each curve: x, y, colour."""
        if position != self.position or dots != self.dots:
            self.position, self.dots = position, dots
            self.update()

    def set_moment(self, position: float | None) -> None:
        """Put the line of the page's moment at `position`; None takes it away."""
        if position != self.moment:
            self.moment = position
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Draw marks, rings and crosshair; also used for export."""
        frame = self._canvas.frame
        plot = self._canvas.plot_rect
        painter.save()
        painter.setClipRect(plot.adjusted(-6, -6, 6, 6))
        for item in frame.drawn:
            self._paint_points(painter, item)
            for mark in item.marks:
                self._paint_mark(painter, plot, mark, QColor(color_of(item.curve.color)))
        if self.moment is not None and frame.x_range[0] <= self.moment <= frame.x_range[1]:
            x = round(self._canvas.to_pixel(self.moment, 0).x()) + 0.5
            painter.setPen(QPen(theme.current().color("accent"), 1.5))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        if self.position is not None and frame.x_range[0] <= self.position <= frame.x_range[1]:
            x = round(self._canvas.to_pixel(self.position, 0).x()) + 0.5
            painter.setPen(QPen(theme.current().color("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            self._paint_dots(painter)
        painter.restore()

    def _paint_points(self, painter: QPainter, item: Drawn) -> None:
        color = QColor(color_of(item.curve.color))
        raw = item.faint if item.faint is not None else item.main
        if item.dots and raw is not None:
            color.setAlphaF(0.45 if item.faint is not None else 1.0)
            pen = QPen(color, 4.0)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            plot = self._canvas.plot_rect
            across, up = self._canvas.to_pixels(raw)
            painter.drawPoints(
                [
                    QPointF(plot.left() + x, plot.bottom() - y)
                    for x, y in zip(across.tolist(), up.tolist(), strict=True)
                    if y == y
                ]
            )
        if item.best is not None:
            painter.setPen(QPen(QColor(color_of(item.curve.color)), 1.5))
            painter.setBrush(theme.current().color("panel"))
            painter.drawEllipse(self._canvas.to_pixel(*item.best), 4.0, 4.0)

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.current().color("panel"), 1.5))
        for x, y, color in self.dots:
            painter.setBrush(QColor(color))
            painter.drawEllipse(self._canvas.to_pixel(x, y), 4.0, 4.0)

    def _paint_mark(self, painter: QPainter, plot: QRectF, mark: Mark, color: QColor) -> None:
        x = self._canvas.to_pixel(mark.x, 0).x()
        if mark.kind == "nan":
            painter.setPen(QPen(color, 1.6))
            y, size = plot.bottom() - _MARK - 1, _MARK - 0.5
            painter.drawLine(QPointF(x - size, y - size), QPointF(x + size, y + size))
            painter.drawLine(QPointF(x - size, y + size), QPointF(x + size, y - size))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        tip, base = (
            (plot.top(), plot.top() + 2 * _MARK) if mark.up else (plot.bottom(), plot.bottom() - 2 * _MARK)
        )
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - _MARK, base), QPointF(x + _MARK, base)]))


class Tooltip(QWidget):
    """The values under the crosshair beside the mouse, one row a curve, over all else in the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ground = window
        self._title = ""
        self._rows: list[Reading] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, point: QPoint, title: str, rows: list[Reading]) -> None:
        """Show `rows` (already sorted) beside `point` of the window, wherever there is room."""
        self._title, self._rows = title, rows
        size = self._measure()
        self.resize(int(size.width()) + 1, int(size.height()) + 1)
        window = self._ground
        x = (
            point.x() + 16
            if point.x() + 16 + self.width() < window.width() - 8
            else point.x() - 16 - self.width()
        )
        y = min(max(point.y() - self.height() // 2, 8), window.height() - self.height() - 8)
        self.move(x, y)
        self.show()
        self.raise_()
        self.update()

    def _texts(self, row: Reading) -> tuple[str, str]:
        smoothed = "" if row.smoothed is None else value_text(row.smoothed)
        return value_text(row.value), smoothed

    def _columns(self) -> tuple[float, float, float]:
        words, numbers = QFontMetricsF(ui_font(12)), QFontMetricsF(mono_font(12))
        labels = max((words.horizontalAdvance(row.label) for row in self._rows), default=0.0)
        values = max((numbers.horizontalAdvance(self._texts(row)[0]) for row in self._rows), default=0.0)
        smoothed = max((numbers.horizontalAdvance(self._texts(row)[1]) for row in self._rows), default=0.0)
        return labels, values, smoothed

    def _measure(self) -> QRectF:
        labels, values, smoothed = self._columns()
        title = QFontMetricsF(ui_font(12, QFont.Weight.DemiBold)).horizontalAdvance(self._title)
        width = 12 + max(24 + labels + 16 + values + (12 + smoothed if smoothed else 0), title) + 12
        return QRectF(0, 0, width, 10 + 20 + 20 * len(self._rows) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        draw_tip_ground(painter, self.rect())
        painter.setPen(colors.color("text"))
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(12, 8, self.width(), 20), middle, self._title)
        labels, values, smoothed = self._columns()
        for index, row in enumerate(self._rows):
            y = 30 + 20 * index
            pen = QPen(QColor(row.color), 2)
            pen.setDashPattern([2.5, 2]) if row.dashed else None
            painter.setPen(pen)
            painter.drawLine(QPointF(12, y + 10), QPointF(28, y + 10))
            painter.setPen(colors.color("text"))
            painter.setFont(ui_font(12))
            painter.drawText(QRectF(36, y, labels + 4, 20), middle, row.label)
            painter.setFont(mono_font(12))
            value, smooth = self._texts(row)
            right = Qt.AlignmentFlag.AlignRight | middle
            painter.drawText(QRectF(36 + labels + 16, y, values, 20), right, value)
            painter.setPen(colors.color("muted"))
            painter.drawText(QRectF(36 + labels + 16 + values + 12, y, smoothed, 20), right, smooth)
