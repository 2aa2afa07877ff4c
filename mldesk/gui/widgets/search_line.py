"""A line to search with: a magnifying glass before the words, a cross that clears them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from mldesk.gui.icons import icon

_WIDTH = 360


class SearchLine(QLineEdit):
    """What is looked for."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self._put(QAction(icon("search", "muted"), name, self), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("close", "muted"), self.tr("Clear the search"), self)
        self._put(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def sizeHint(self) -> QSize:
        """Room for a whole comparison; less where there is no room."""
        return QSize(_WIDTH, super().sizeHint().height())

    def _put(self, action: QAction, position: QLineEdit.ActionPosition) -> None:
        self.addAction(action, position)
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is action:
                button.setAccessibleName(action.text())
