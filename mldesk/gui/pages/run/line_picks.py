"""Clicks on the lines of a text, and Enter on the one with the cursor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit


class LinePicks(QObject):
    """`picked` carries the number of the line; a click that selects something is none."""

    picked = Signal(int)

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._pressed: QPoint | None = None
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the clicks and keys of the text."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._click(event)
        elif isinstance(event, QKeyEvent) and _is_enter(event) and watched is self._text:
            self.picked.emit(self._text.textCursor().blockNumber())
            return True
        return False

    def _click(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if pressed is not None and (place - pressed).manhattanLength() < 4:
                cursor = self._text.cursorForPosition(place)
                if cursor.block().text():
                    self.picked.emit(cursor.blockNumber())


def _is_enter(event: QKeyEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
