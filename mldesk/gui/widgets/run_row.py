"""A run as one line of a list: name, compute target, status, how long; pressed, it opens."""

from __future__ import annotations

import time
from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mldesk.gui import formats, theme
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets.pill import paint_pill, shown_status, status_word

if TYPE_CHECKING:
    from mldesk.core.run_table import RunRow

_HEIGHT = 36
_TIME_WIDTH = 76
_PILL_WIDTH = 136
"""Pixels for the longest status."""
_NAME_SHARE = 0.55
_LEAST_TARGET = 60
_GAP = 12


class RunRowButton(QAbstractButton):
    """One run on a `target` (in words); `pressed_run` carries its id."""

    pressed_run = Signal(str)

    def __init__(self, run: RunRow, target: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_id = run.id
        self._target = target
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.pressed_run.emit(self.run_id))
        self.set_run(run)

    def set_run(self, run: RunRow, unreachable: Container[str] = ()) -> None:
        """Show the run as it is now; `unreachable` are the names of targets that cannot be reached."""
        self._run = run
        self._status = shown_status(run, unreachable)
        self.setAccessibleName(f"{run.name}, {status_word(self._status)}, {self._target}")
        self.setToolTip(f"{run.name}\n{self._target}")
        self.tick()

    def tick(self) -> None:
        """Show the time that has passed."""
        since = self._run.started or self._run.created
        text = formats.duration(time.time() - since)
        if text != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(320, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, pill and time."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("text", 0.05))
            painter.drawRoundedRect(room, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 7, 7)
        inside = room.adjusted(8, 0, -8, 0)
        pill_left = inside.right() - _TIME_WIDTH - _PILL_WIDTH
        self._paint_words(painter, QRectF(inside.left(), 0, pill_left - inside.left() - _GAP, room.height()))
        paint_pill(painter, QRectF(pill_left, 0, _PILL_WIDTH, room.height()), self._status)
        painter.setPen(colors.color("muted"))
        painter.setFont(mono_font(12))
        painter.drawText(
            inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self.text()
        )
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        """Draw the name, and the target where there is room for both."""
        colors = theme.current()
        words = (
            (self._run.name, ui_font(13, QFont.Weight.Medium), "text"),
            (self._target, ui_font(13), "muted"),
        )
        target_left = room.left() + room.width() * _NAME_SHARE
        both = room.right() - target_left >= _LEAST_TARGET
        ends = (target_left - _GAP if both else room.right(), room.right())
        for (text, font, token), left, end in zip(words, (room.left(), target_left), ends, strict=True):
            if left == target_left and not both:
                return
            painter.setPen(colors.color(token))
            painter.setFont(font)
            width = end - left
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(left, 0, width, room.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)
