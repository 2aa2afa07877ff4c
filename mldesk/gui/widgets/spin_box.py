"""A field for a whole number, with the same inner margin as the other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

_MARGIN = 9


class SpinBox(QSpinBox):
    """A whole number from `least` to `most`; tells a typed one when it is finished, not at each digit."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setFixedWidth(96)
        # a style sheet's padding does not reach the field inside
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)
