"""A small drawing of bars, lines and points on two axes: histograms, ROC curves, binned predictions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui import theme
from mldesk.gui.plots import ticks
from mldesk.gui.plots.palette import color_of
from mldesk.gui.theme import mono_font, ui_font

Floats = NDArray[np.float64]
_TOP, _RIGHT, _BOTTOM, _TITLE = 10, 16, 26, 20
_PIECE = 40
"""Points stroked at a time: Qt needs a time that grows with their square for pens wider than a pixel."""
_LONGEST = 6000
"""Pixels of a line; longer ones go to and fro."""
_REACH = 24.0
"""Pixels from the mouse at which a point is still meant."""


@dataclass(frozen=True, eq=False)
class Layer:
    """Something drawn: bars (`edges` has one position more than `y`), a line, points with their `errors`, or
    a guide that is only there to compare with. `words` tells the point with a number.
    """

    kind: Literal["bars", "line", "points", "guide"]
    x: Floats
    y: Floats
    label: str = ""
    color: int = 0
    dashed: bool = False
    edges: Floats = field(default_factory=lambda: np.empty(0))
    errors: Floats = field(default_factory=lambda: np.empty(0))
    words: Callable[[int], str] | None = None


class Figure(QWidget):
    """Draws layers over each other; `pointed` carries in words the point in hand, by mouse or arrow keys."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers: Sequence[Layer] = ()
        self.titles = ("", "")
        self.hand: tuple[int, int] | None = None
        """Layer and point in hand."""
        self._x = self._y = (0.0, 1.0)
        self._rect: QRectF | None = None
        self.setObjectName("figure")
        self.setAccessibleName(self.tr("Chart"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 160)

    def set_layers(
        self,
        layers: Sequence[Layer],
        titles: tuple[str, str],
        summary: str,
        ranges: tuple[tuple[float, float], tuple[float, float]] | None = None,
    ) -> None:
        """Draw `layers` over axes with these titles; without `ranges` they fit what is drawn."""
        self.layers, self.titles, self.hand = layers, titles, None
        self._x, self._y = ranges or (self._fitted("x"), self._fitted("y"))
        self._rect = None
        self.setAccessibleDescription(summary)
        self.update()

    def _fitted(self, axis: Literal["x", "y"]) -> tuple[float, float]:
        parts = [np.zeros(0)]
        for layer in self.layers:
            values: Floats = getattr(layer, axis)
            parts += [layer.edges] if axis == "x" and len(layer.edges) else [values]
            if axis == "y" and len(layer.errors):
                parts += [values - layer.errors, values + layer.errors]
            if axis == "y" and layer.kind == "bars":
                parts.append(np.zeros(1))
        found = np.concatenate(parts)
        found = found[np.isfinite(found)]
        if not len(found):
            return 0.0, 1.0
        low, high = float(found.min()), float(found.max())
        room = 0.04 * (high - low) or max(abs(high), 1.0) * 0.1
        return low - (room if low else 0.0), high + room

    # Geometry

    def plot_rect(self) -> QRectF:
        """Where the layers are drawn."""
        if self._rect is None:
            self._rect = self._measure()
        return self._rect

    def _measure(self) -> QRectF:
        metrics = QFontMetricsF(mono_font(12))
        widest = max((metrics.horizontalAdvance(text) for _, text in self._labels(1)), default=20.0)
        left = _TITLE + widest + 10
        bottom = _BOTTOM + _TITLE
        return QRectF(left, _TOP, self.width() - left - _RIGHT, self.height() - _TOP - bottom)

    def _labels(self, axis: int) -> list[tuple[float, str]]:
        low, high = (self._x, self._y)[axis]
        room = self.width() / 90 if axis == 0 else self.height() / 50
        step = ticks.round_step(high - low, max(int(room), 2))
        largest = max(abs(low), abs(high))
        return [(place, ticks.label(place, step, largest)) for place in ticks.positions(low, high, step)]

    def to_pixel(self, x: float, y: float) -> QPointF:
        """The pixel of a position."""
        rect, (x0, x1), (y0, y1) = self.plot_rect(), self._x, self._y
        return QPointF(
            rect.left() + (x - x0) / (x1 - x0) * rect.width(),
            rect.bottom() - (y - y0) / (y1 - y0) * rect.height(),
        )

    def _pixels(self, layer: Layer) -> tuple[Floats, Floats]:
        """The pixels of a layer's points."""
        rect, (x0, x1), (y0, y1) = self.plot_rect(), self._x, self._y
        x = rect.left() + (layer.x - x0) / (x1 - x0) * rect.width()
        return x, rect.bottom() - (layer.y - y0) / (y1 - y0) * rect.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the new room."""
        super().resizeEvent(event)
        self._rect = None

    # Painting

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(520, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        rect = self.plot_rect()
        self._paint_axes(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(rect.adjusted(-5, -5, 5, 5))
        for number, layer in enumerate(self.layers):
            self._paint_layer(painter, number, layer)
        self._paint_hand(painter)
        painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_axes(self, painter: QPainter, rect: QRectF) -> None:
        colors = theme.current()
        painter.setFont(mono_font(12))
        for place, text in self._labels(1):
            y = round(self.to_pixel(self._x[0], place).y())
            painter.setPen(QPen(colors.color("grid"), 1))
            painter.drawLine(round(rect.left()), y, round(rect.right()), y)
            painter.setPen(colors.color("muted"))
            room = QRectF(_TITLE, y - 9, rect.left() - _TITLE - 8, 18)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for place, text in self._labels(0):
            x = self.to_pixel(place, self._y[0]).x()
            painter.drawText(QRectF(x - 50, rect.bottom() + 4, 100, 18), Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        across = QRectF(rect.left(), self.height() - _TITLE, rect.width(), _TITLE - 2)
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self.titles[0])
        painter.save()
        painter.translate(0, rect.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, rect.height(), _TITLE), Qt.AlignmentFlag.AlignCenter, self.titles[1])
        painter.restore()

    def _paint_layer(self, painter: QPainter, number: int, layer: Layer) -> None:
        color = QColor(color_of(layer.color))
        if layer.kind == "bars":
            self._paint_bars(painter, number, layer, color)
        elif layer.kind == "points":
            self._paint_points(painter, layer, color)
        else:
            self._paint_line(painter, layer, color)

    def _paint_line(self, painter: QPainter, layer: Layer, color: QColor) -> None:
        guide = layer.kind == "guide"
        places = _told_apart(*self._pixels(layer))
        length = float(np.abs(np.diff(places, axis=0)).sum())
        pen = QPen(theme.current().color("muted") if guide else color, 1.2 if guide else 2.0)
        if length > _LONGEST:
            pen.setWidthF(1.0)  # restless: Qt strokes a hairline at once, and dashes could not be told
        elif guide or layer.dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        points = [QPointF(*place) for place in places.tolist()]
        for start in range(0, len(points), _PIECE):
            painter.drawPolyline(QPolygonF(points[start : start + _PIECE + 1]))

    def _paint_bars(self, painter: QPainter, number: int, layer: Layer, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for index, height in enumerate(layer.y.tolist()):
            if height == height:
                start, end = (
                    self.to_pixel(float(layer.edges[index]), 0.0),
                    self.to_pixel(float(layer.edges[index + 1]), height),
                )
                bar = QRectF(start, end).normalized()
                inset = 1.0 if bar.width() > 4 else 0.0
                color.setAlphaF(1.0 if self.hand == (number, index) else 0.75)
                painter.setBrush(color)
                painter.drawRect(bar.adjusted(inset, 0, -inset, 0))

    def _paint_points(self, painter: QPainter, layer: Layer, color: QColor) -> None:
        for index, (x, y) in enumerate(zip(layer.x.tolist(), layer.y.tolist(), strict=True)):
            if y != y:
                continue
            error = float(layer.errors[index]) if len(layer.errors) else 0.0
            if error > 0:
                painter.setPen(QPen(color, 1.4))
                low, high = self.to_pixel(x, y - error), self.to_pixel(x, y + error)
                painter.drawLine(low, high)
                for end in (low, high):
                    painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(self.to_pixel(x, y), 4, 4)

    def _paint_hand(self, painter: QPainter) -> None:
        if self.hand is None:
            return
        layer, index = self.layers[self.hand[0]], self.hand[1]
        if layer.kind == "bars":
            return
        painter.setBrush(QColor(color_of(layer.color)))
        painter.setPen(QPen(theme.current().color("panel"), 2))
        painter.drawEllipse(self.to_pixel(float(layer.x[index]), float(layer.y[index])), 5.5, 5.5)

    # Mouse and keyboard

    def point_at(self, hand: tuple[int, int] | None) -> None:
        """Take a point in hand, or none."""
        if hand != self.hand:
            self.hand = hand
            words = self.layers[hand[0]].words if hand is not None else None
            self.pointed.emit(words(hand[1]) if hand is not None and words is not None else "")
            self.update()

    def _nearest(self, place: QPointF) -> tuple[int, int] | None:
        best, found = _REACH, None
        for number, layer in enumerate(self.layers):
            if layer.kind == "guide" or not len(layer.y):
                continue
            x, y = self._pixels(layer)
            distance = np.hypot(x - place.x(), 0.0 if layer.kind == "bars" else y - place.y())
            distance[~np.isfinite(distance) | ~np.isfinite(y)] = np.inf
            index = int(distance.argmin())
            if distance[index] < best:
                best, found = float(distance[index]), (number, index)
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the point near the mouse in hand."""
        self.point_at(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left."""
        if not self.hasFocus():
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along a curve, up and down to another one, Home and End to its ends."""
        told = [number for number, layer in enumerate(self.layers) if layer.words is not None]
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0)}
        steps |= {Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Home: (0, -(10**9)), Qt.Key.Key_End: (0, 10**9)}
        if not told or key not in steps:
            super().keyPressEvent(event)
            return
        number, index = self.hand or (told[0], -1)
        down, along = steps[key]
        number = told[min(max(told.index(number) + down, 0), len(told) - 1)]
        self.point_at((number, min(max(index + along, 0), len(self.layers[number].y) - 1)))


def _told_apart(x: Floats, y: Floats) -> Floats:
    """The places of a line (n, 2) in pixels, without those that could not be told from the one before."""
    fine = np.isfinite(x) & np.isfinite(y)
    places = np.stack([x[fine], y[fine]], axis=1)
    if len(places) <= 2:
        return places
    half_pixels = np.round(places * 2)
    moved = (half_pixels[1:] != half_pixels[:-1]).any(axis=1)
    kept: Floats = places[np.concatenate(([True], moved[:-1], [True]))]
    return kept
