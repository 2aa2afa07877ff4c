"""A field for a whole number, with the same inner margin as the other fields."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSpinBox, QWidget

from mldesk.gui.fonts import ui_font

_MARGIN = 9
_AROUND = 48
"""Pixels around the words: the margins, the border and the arrows."""


class SpinBox(QSpinBox):
    """A whole number from `least` to `most`; tells a typed one when it is finished, not at each digit."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setFixedWidth(96)
        # a style sheet's padding does not reach the field inside
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)

    def setSpecialValueText(self, text: str) -> None:
        """Say the least number in words, for which there is room."""
        super().setSpecialValueText(text)
        self._hold_words()

    def setFixedWidth(self, width: int) -> None:
        """Be so wide, or wider where the least number is said in longer words."""
        super().setFixedWidth(width)
        self._hold_words()

    def _hold_words(self) -> None:
        needed = QFontMetrics(ui_font(13)).horizontalAdvance(self.specialValueText()) + _AROUND
        if self.specialValueText() and needed > self.minimumWidth():
            super().setFixedWidth(needed)
