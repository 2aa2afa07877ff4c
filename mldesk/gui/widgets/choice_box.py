"""A combo box that the wheel does not change: it scrolls what the box stands on."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Chooses one of several things. Qt's own changes its choice when the wheel passes over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()
