"""A scatter plot of runs: one value against another, numbers or words on either axis."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.plots.run_plot import CLICK, RunMark, RunPlot
from mldesk.gui.plots.value_scale import Floats, ValueAxis, legible, spread
from mldesk.gui.theme import mono_font, ui_font

_TOP, _RIGHT, _BOTTOM, _GAP = 10, 16, 42, 10
_RADIUS, _LARGE = 4.0, 6.5
_REACH = 16.0
_LABEL_WIDTH = 96
_WAYS = {
    Qt.Key.Key_Right: (True, 1),
    Qt.Key.Key_Left: (True, -1),
    Qt.Key.Key_Up: (False, 1),
    Qt.Key.Key_Down: (False, -1),
}
"""Whether an arrow goes along the lower axis, and which way."""


class ScatterPlot(RunPlot):
    """A dot for each run; `boxed` carries the ids of the runs within a box that was drawn."""

    boxed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.x_axis = ValueAxis("", "number")
        self.y_axis = ValueAxis("", "number")
        self.across: Floats = np.empty(0)
        self.up: Floats = np.empty(0)
        self._box: QRectF | None = None

    def show_runs(
        self, marks: Sequence[RunMark], x_axis: ValueAxis, y_axis: ValueAxis, x: Floats, y: Floats
    ) -> None:
        """Show these runs at these places (0 to 1 on either axis, NaN for nowhere)."""
        self.marks = list(marks)
        self.x_axis, self.y_axis = x_axis, y_axis
        self.across, self.up = spread(x, x_axis), spread(y, y_axis)
        self.redraw()

    @property
    def plot_rect(self) -> QRectF:
        """Where dots are drawn, in pixels."""
        metrics = QFontMetricsF(mono_font(12))
        words = [text for _, text in self.y_axis.labels(5)]
        left = min(max((metrics.horizontalAdvance(text) for text in words), default=20.0), 140.0) + _GAP + 6
        return QRectF(
            left, _TOP, max(self.width() - left - _RIGHT, 10), max(self.height() - _TOP - _BOTTOM, 10)
        )

    def to_pixel(self, place: int) -> QPointF | None:
        """Where the dot of a run lies; None if it has no place."""
        x, y, rect = float(self.across[place]), float(self.up[place]), self.plot_rect
        if math.isnan(x) or math.isnan(y):
            return None
        return QPointF(rect.left() + x * rect.width(), rect.bottom() - y * rect.height())

    def paint_all(self, painter: QPainter) -> None:
        """Draw grid, labels and dots, those that stand back first."""
        rect = self.plot_rect
        self._paint_axes(painter, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        across = rect.left() + self.across * rect.width()
        down = rect.bottom() - self.up * rect.height()
        for back in (True, False):
            for mark, x, y in zip(self.marks, across.tolist(), down.tolist(), strict=True):
                if mark.back == back and x == x and y == y:
                    color = QColor(mark.color)
                    color.setAlphaF(0.9)
                    painter.setBrush(color)
                    painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)

    def _paint_axes(self, painter: QPainter, rect: QRectF) -> None:
        colors = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(mono_font(12))
        for place, text in legible(self.y_axis.labels(5), rect.height()):
            y = round(rect.bottom() - place * rect.height())
            painter.setPen(QPen(colors.color("grid"), 1))
            painter.drawLine(round(rect.left()), y, round(rect.right()), y)
            painter.setPen(colors.color("muted"))
            room = QRectF(0, y - 9, rect.left() - _GAP, 18)
            self._text(painter, room, Qt.AlignmentFlag.AlignLeft, text)
        count = max(2, int(rect.width() // _LABEL_WIDTH))
        for place, text in self.x_axis.labels(count):
            x = rect.left() + place * rect.width()
            painter.setPen(QPen(colors.color("grid"), 1))
            painter.drawLine(round(x), round(rect.top()), round(x), round(rect.bottom()))
            painter.setPen(colors.color("muted"))
            words = min(painter.fontMetrics().horizontalAdvance(text) + 2, _LABEL_WIDTH)
            left = min(max(x - words / 2, 0.0), self.width() - words)
            room = QRectF(left, rect.bottom() + 4, words, 18)
            self._text(painter, room, Qt.AlignmentFlag.AlignHCenter, text)
        painter.setFont(ui_font(12))
        room = QRectF(rect.left(), self.height() - 19, rect.width(), 18)
        self._text(painter, room, Qt.AlignmentFlag.AlignRight, self.x_axis.title)
        painter.restore()

    def _text(self, painter: QPainter, room: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def paint_one(self, painter: QPainter, place: int, pointed: bool) -> None:
        """Draw a larger dot with a ring around it."""
        pixel = self.to_pixel(place)
        if pixel is not None:
            colors = theme.current()
            painter.setPen(QPen(colors.color("text" if pointed else "panel"), 2))
            painter.setBrush(QColor(self.marks[place].color))
            painter.drawEllipse(pixel, _LARGE, _LARGE)
            if not pointed:
                painter.setPen(QPen(colors.color("text"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(pixel, _LARGE + 1.5, _LARGE + 1.5)

    def paint_over(self, painter: QPainter) -> None:
        """Draw the box."""
        if self._box is not None:
            painter.setPen(QPen(theme.current().color("accent"), 1))
            painter.setBrush(theme.current().color("accent", 0.12))
            painter.drawRect(self._box)

    def at(self, point: QPointF) -> int | None:
        """The nearest run that does not stand back, if it is near."""
        rect = self.plot_rect
        front = np.array([not mark.back for mark in self.marks], bool)
        if not front.any():
            return None
        across = rect.left() + self.across * rect.width() - point.x()
        down = rect.bottom() - self.up * rect.height() - point.y()
        distances = np.where(front & np.isfinite(across + down), np.hypot(across, down), np.inf)
        place = int(distances.argmin())
        return place if distances[place] <= _REACH else None

    def step(self, key: Qt.Key) -> int | None:
        """Left and right go along, up and down up the axes."""
        if key not in _WAYS:
            return None
        along, way = _WAYS[key]
        places = [
            place
            for place, mark in enumerate(self.marks)
            if not mark.back and not math.isnan(self.across[place]) and not math.isnan(self.up[place])
        ]
        first, second = (self.across, self.up) if along else (self.up, self.across)
        return self.next_of(sorted(places, key=lambda place: (first[place], second[place])), way)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box, or tell which run is under the mouse."""
        down = self._down
        if down is not None and (event.position() - down).manhattanLength() > CLICK:
            self._box = QRectF(down, event.position()).normalized() & self.plot_rect
            self.hide_tip()
            self.update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the runs within the box."""
        box, self._box = self._box, None
        if box is None:
            super().mouseReleaseEvent(event)
            return
        self._down = None
        self.update()
        self.boxed.emit(
            [
                mark.key
                for place, mark in enumerate(self.marks)
                if not mark.back and (pixel := self.to_pixel(place)) is not None and box.contains(pixel)
            ]
        )
