"""What a scatter plot and parallel coordinates of runs share: marks, colours, the run that is meant."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui.focus_ring import WANTED
from mldesk.gui.plots.run_tip import RunTip

CLICK = 4
"""Pixels that the mouse may move between press and release of a click."""


@dataclass(frozen=True)
class RunMark:
    """A run in a plot: its id, name, colour ("#RRGGBB"), and whether it stands back."""

    key: str
    label: str
    color: str
    back: bool = False


class RunPlot(QWidget):
    """Draws all runs once, and over that picture what is pointed at and chosen.

    `pointed` carries the id of the run under the mouse (or None), `chosen` the id of one that was clicked and
    whether it joins those chosen already.
    """

    pointed = Signal(object)
    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: list[RunMark] = []
        self.highlighted: str | None = None
        self.selected: tuple[str, ...] = ()
        self.told: Callable[[str], Sequence[tuple[str, str]]] = lambda key: ()
        self._picture: QPixmap | None = None
        self._tip: RunTip | None = None
        self._down: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(WANTED, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:
        """The smallest size in which runs can be told apart."""
        return QSize(240, 150)

    # For subclasses

    def paint_all(self, painter: QPainter) -> None:
        """Draw axes and all runs; kept until something changes."""
        raise NotImplementedError

    def paint_one(self, painter: QPainter, place: int, pointed: bool) -> None:
        """Draw one run over the others."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter) -> None:
        """Draw what changes often."""

    def at(self, point: QPointF) -> int | None:
        """The place in `marks` of the run at a pixel; None where there is none."""
        raise NotImplementedError

    def step(self, key: Qt.Key) -> int | None:
        """The place in `marks` of the run that an arrow key leads to; None for other keys."""
        raise NotImplementedError

    # Painting

    def redraw(self) -> None:
        """Draw all anew."""
        self._picture = None
        self.update()

    def set_highlighted(self, pointed: str | None, selected: Collection[str]) -> None:
        """Draw these over all others."""
        if (pointed, tuple(selected)) != (self.highlighted, self.selected):
            self.highlighted, self.selected = pointed, tuple(selected)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, then what is meant."""
        painter = QPainter(self)
        scale = painter.deviceTransform().m11()
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = self._paint_picture(scale)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = {mark.key: place for place, mark in enumerate(self.marks)}
        for key in self.selected:
            if key in places:
                self.paint_one(painter, places[key], False)
        if self.highlighted in places:
            self.paint_one(painter, places[self.highlighted], True)
        self.paint_over(painter)
        painter.end()

    def _paint_picture(self, scale: float) -> QPixmap:
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_all(painter)
        painter.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in another size."""
        super().resizeEvent(event)
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_tip"):
            self.redraw()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click may have begun."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._down = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which run is under the mouse."""
        place = self.at(event.position())
        key = None if place is None else self.marks[place].key
        self.pointed.emit(key)
        if place is None or key is None:
            self.hide_tip()
        else:
            self.show_tip(event.position(), place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release at one place chooses the run there."""
        down, self._down = self._down, None
        if down is None or (event.position() - down).manhattanLength() > CLICK:
            return
        place = self.at(event.position())
        if place is not None:
            keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.chosen.emit(self.marks[place].key, bool(event.modifiers() & keys))

    def leaveEvent(self, event: object) -> None:
        """The mouse has left."""
        self.pointed.emit(None)
        self.hide_tip()

    def hideEvent(self, event: object) -> None:
        """Take the card along."""
        self.hide_tip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from run to run, Enter chooses the one that is pointed at."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.highlighted is not None:
                self.chosen.emit(self.highlighted, True)
            return
        place = self.step(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self.pointed.emit(self.marks[place].key)

    def next_of(self, order: Sequence[int], way: int) -> int | None:
        """The run after (1) or before (-1) the one that is pointed at, in an order of places."""
        if not order:
            return None
        here = next((at for at, place in enumerate(order) if self.marks[place].key == self.highlighted), None)
        if here is None:
            return order[0 if way > 0 else -1]
        return order[min(max(here + way, 0), len(order) - 1)]

    # The card beside the mouse

    def show_tip(self, point: QPointF, place: int) -> None:
        """Tell what is known of a run."""
        if self._tip is None or self._tip.parentWidget() is not self.window():
            self._tip = RunTip(self.window())
        mark = self.marks[place]
        self._tip.show_at(self.mapTo(self.window(), point.toPoint()), mark.label, self.told(mark.key))

    def hide_tip(self) -> None:
        """Tell nothing."""
        if self._tip is not None:
            self._tip.hide()
