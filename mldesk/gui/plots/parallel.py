"""Parallel coordinates of runs: an upright axis for each value, a line for each run; ranges can be marked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.plots.run_plot import CLICK, RunMark, RunPlot
from mldesk.gui.plots.segments import Segments
from mldesk.gui.plots.value_scale import Floats, ValueAxis, legible, moved_range, spread
from mldesk.gui.theme import mono_font, ui_font

Range = tuple[float, float]

_TOP, _BOTTOM, _SIDE = 34, 16, 56
_LABEL_ROOM = 92
_REACH = 10.0
_AXIS_REACH = 12.0
_STEP = 0.05
_MARK_WIDTH = 14.0
_FEW = 50
"""Up to so many lines are wider than a pixel, which Qt takes many times as long for."""


class ParallelPlot(RunPlot):
    """`marked` says that the ranges marked on the axes are others: `ranges`, by the place of the axis."""

    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axes: list[ValueAxis] = []
        self.places: Floats = np.empty((0, 0))
        self._drawn: Floats = self.places
        self.ranges: dict[int, Range] = {}
        self.current = 0
        self._marking: tuple[int, float] | None = None

    def show_runs(self, marks: Sequence[RunMark], axes: Sequence[ValueAxis], places: Floats) -> None:
        """Show these runs; `places` has a row for each and a column for each axis, from 0 to 1 or NaN."""
        before, self.ranges = dict(self.ranges), self._placed_anew(axes)
        self.marks, self.axes, self.places = list(marks), list(axes), places
        columns = [spread(places[:, at], axis) for at, axis in enumerate(axes)]
        self._drawn = np.column_stack(columns) if columns else places
        self.current = min(self.current, max(len(axes) - 1, 0))
        if len(self.ranges) != len(before):
            self.marked.emit()
        self.redraw()

    def _placed_anew(self, axes: Sequence[ValueAxis]) -> dict[int, Range]:
        """The marks on these axes: each goes on meaning the same values."""
        place_of = {axis.title: at for at, axis in enumerate(axes)}
        found = {}
        for at, range_ in self.ranges.items():
            axis = self.axes[at]
            where = place_of.get(axis.title)
            moved = None if where is None else moved_range(axis, axes[where], range_)
            if where is not None and moved is not None:
                found[where] = moved
        return found

    def within(self) -> NDArray[np.bool_]:
        """Which runs lie within all marks."""
        found = np.ones(len(self.places), bool)
        for axis, (low, high) in self.ranges.items():
            # runs of one word lie beside each other: a mark means what is drawn within it
            words = self.axes[axis].kind == "words"
            column = (self._drawn if words else self.places)[:, axis]
            found &= (column >= low) & (column <= high)
        return found

    def clear_ranges(self) -> None:
        """Take all marks away."""
        if self.ranges:
            self.ranges.clear()
            self._told()

    def set_range(self, axis: int, range_: Range | None) -> None:
        """Mark a range of an axis, or take its mark away."""
        if range_ is None:
            self.ranges.pop(axis, None)
        else:
            self.ranges[axis] = (max(min(range_), 0.0), min(max(range_), 1.0))
        self._told()

    def _told(self) -> None:
        self.update()
        self.marked.emit()

    # Painting

    def axis_x(self, axis: int) -> float:
        """Where an axis stands, in pixels."""
        room = max(self.width() - 2 * _SIDE, 10)
        return _SIDE + (room * axis / (len(self.axes) - 1) if len(self.axes) > 1 else room / 2)

    def _y(self, places: Floats) -> Floats:
        height = max(self.height() - _TOP - _BOTTOM, 10)
        return np.asarray(_TOP + (1.0 - places) * height, np.float64)

    def _line(self, place: int) -> tuple[Floats, Floats]:
        return np.array([self.axis_x(axis) for axis in range(len(self.axes))]), self._y(self._drawn[place])

    def paint_all(self, painter: QPainter) -> None:
        """Draw the lines of all runs, then the axes with their labels."""
        if not self.axes:
            return
        across = np.array([self.axis_x(axis) for axis in range(len(self.axes))])
        down = self._y(self._drawn)
        for back in (True, False):
            by_color: dict[str, list[tuple[Floats, Floats]]] = {}
            for place, mark in enumerate(self.marks):
                if mark.back == back:
                    by_color.setdefault(mark.color, []).append((across, down[place]))
            for color, lines in by_color.items():
                tone = QColor(color)
                many = len(self.marks) > _FEW
                tone.setAlphaF(0.8 if many and not back else 1.0)
                painter.setPen(QPen(tone, 1.0 if many or back else 1.5))
                Segments(lines).draw(painter)
        for axis in range(len(self.axes)):
            self._paint_axis(painter, axis)

    def _paint_axis(self, painter: QPainter, number: int) -> None:
        colors, axis, x = theme.current(), self.axes[number], self.axis_x(number)
        top, bottom = (float(y) for y in self._y(np.array([1.0, 0.0])))
        painter.setPen(QPen(colors.color("muted"), 1))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(colors.color("text"))
        room = self.width() / max(len(self.axes), 1) - 8
        shown = painter.fontMetrics().elidedText(axis.title, Qt.TextElideMode.ElideMiddle, int(room))
        words = painter.fontMetrics().horizontalAdvance(shown)
        left = min(max(x - words / 2, 2.0), self.width() - words - 2.0)
        painter.drawText(QPointF(left, _TOP - 17), shown)
        painter.setFont(mono_font(11))
        metrics = QFontMetricsF(mono_font(11))
        last = number == len(self.axes) - 1 and number > 0
        gap = self.axis_x(1) - self.axis_x(0) - 12 if len(self.axes) > 1 else _LABEL_ROOM
        for place, text in legible(axis.labels(max(3, int((bottom - top) // 40))), bottom - top):
            y = float(self._y(np.array([place]))[0])
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, min(_LABEL_ROOM, max(gap, 24)))
            width = metrics.horizontalAdvance(text)
            start = x - 6 - width if last and width > _SIDE - 8 else x + 6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("panel", 0.82))
            painter.drawRoundedRect(QRectF(start - 2, y - 8, width + 4, 16), 3, 3)
            painter.setPen(colors.color("muted"))
            painter.drawText(QPointF(start, y + 4), text)

    def paint_one(self, painter: QPainter, place: int, pointed: bool) -> None:
        """Draw a wider line on a halo."""
        line = self._line(place)
        segments = Segments([line])
        painter.setPen(QPen(theme.current().color("panel", 0.85), 6.0))
        segments.draw(painter)
        painter.setPen(QPen(QColor(self.marks[place].color), 3.0 if pointed else 2.2))
        segments.draw(painter)
        if pointed:
            painter.setPen(QPen(theme.current().color("panel"), 1.5))
            painter.setBrush(QColor(self.marks[place].color))
            for x, y in zip(*(part.tolist() for part in line), strict=True):
                if y == y:
                    painter.drawEllipse(QPointF(x, y), 4.5, 4.5)

    def paint_over(self, painter: QPainter) -> None:
        """Draw the marks on the axes, and which axis the keyboard is on."""
        colors = theme.current()
        for axis, (low, high) in self.ranges.items():
            top, bottom = (float(y) for y in self._y(np.clip([high, low], 0.0, 1.0)))
            place = QRectF(self.axis_x(axis) - _MARK_WIDTH / 2, top, _MARK_WIDTH, max(bottom - top, 2.0))
            painter.setPen(QPen(colors.color("accent"), 1.5))
            painter.setBrush(colors.color("accent", 0.22))
            painter.drawRoundedRect(place, 4, 4)
        if self.hasFocus() and self.axes:
            painter.setPen(QPen(colors.color("accent"), 2))
            x = self.axis_x(self.current)
            painter.drawLine(QPointF(x - 12, _TOP - 8), QPointF(x + 12, _TOP - 8))

    def focusInEvent(self, event: object) -> None:
        """Show which axis the keyboard is on."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """No axis has the keyboard."""
        self.update()

    # Mouse and keys

    def at(self, point: QPointF) -> int | None:
        """The run whose line is nearest above or below a pixel, if it is near."""
        if len(self.axes) < 2 or not len(self.places):
            return None
        step = (self.width() - 2 * _SIDE) / (len(self.axes) - 1)
        along = (point.x() - _SIDE) / step
        left = int(min(max(np.floor(along), 0), len(self.axes) - 2))
        part = min(max(along - left, 0.0), 1.0)
        heights = self._y(self._drawn[:, left] * (1 - part) + self._drawn[:, left + 1] * part)
        front = np.array([not mark.back for mark in self.marks], bool)
        distances = np.where(front & np.isfinite(heights), np.abs(heights - point.y()), np.inf)
        place = int(distances.argmin())
        return place if distances[place] <= _REACH else None

    def step(self, key: Qt.Key) -> int | None:
        """Up and down go from run to run along the axis that the keyboard is on."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(key)
        if way is None or not self.axes:
            return None
        column = self.places[:, self.current]
        there = np.isfinite(column)
        places = [place for place, mark in enumerate(self.marks) if not mark.back and there[place]]
        return self.next_of(sorted(places, key=lambda place: float(column[place])), way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from axis to axis; with Shift, up and down move the lower end of its mark, with
        Ctrl the upper one; Delete takes the mark away.
        """
        key, modifiers = event.key(), event.modifiers()
        way = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(key))
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if side is not None and self.axes:
            self.current = min(max(self.current + side, 0), len(self.axes) - 1)
            self.update()
        elif way is not None and modifiers & Qt.KeyboardModifier.ShiftModifier:
            low, high = self.ranges.get(self.current, (0.0, 1.0))
            self.set_range(self.current, (min(max(low + way, 0.0), high), high))
        elif way is not None and modifiers & Qt.KeyboardModifier.ControlModifier:
            low, high = self.ranges.get(self.current, (0.0, 1.0))
            self.set_range(self.current, (low, max(min(high + way, 1.0), low)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_range(self.current, None)
        else:
            super().keyPressEvent(event)

    def _axis_at(self, point: QPointF) -> int | None:
        near = [axis for axis in range(len(self.axes)) if abs(self.axis_x(axis) - point.x()) <= _AXIS_REACH]
        return near[0] if near else None

    def _place_at(self, y: float) -> float:
        height = max(self.height() - _TOP - _BOTTOM, 10)
        return min(max(1.0 - (y - _TOP) / height, 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on an axis begins a mark."""
        super().mousePressEvent(event)
        axis = self._axis_at(event.position())
        if axis is not None and event.button() == Qt.MouseButton.LeftButton:
            self.current = axis
            self._marking = (axis, self._place_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the mark, or tell which run is under the mouse."""
        down = self._down
        if self._marking is not None and down is not None:
            if (event.position() - down).manhattanLength() > CLICK:
                axis, start = self._marking
                self.set_range(axis, (start, self._place_at(event.position().y())))
                self.hide_tip()
            return
        over = self._axis_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.SizeVerCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a marked axis takes its mark away; elsewhere it chooses a run."""
        marking, self._marking = self._marking, None
        down = self._down
        clicked = down is not None and (event.position() - down).manhattanLength() <= CLICK
        if marking is not None and clicked and marking[0] in self.ranges:
            self._down = None
            self.set_range(marking[0], None)
            return
        super().mouseReleaseEvent(event)
