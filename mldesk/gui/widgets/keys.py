"""Questions about keys that were pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter, on the keyboard or its number block."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
