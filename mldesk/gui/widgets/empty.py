"""What an empty page shows: what goes here, and the one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

_SIZE = 40
_TEXT_WIDTH = 420


class EmptyState(QWidget):
    """An icon, a title, a sentence and perhaps a button, in the middle of the room there is."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title_label = Label(title, "heading")
        self.text_label = Label(text, "muted", wrap=True)
        self.text_label.setMaximumWidth(_TEXT_WIDTH)
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(IconLabel(icon_name, size=_SIZE), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.title_label, 0, Qt.AlignmentFlag.AlignHCenter)
        # a wrapped text needs a width of its own, or the layout gives it the height of one line
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.text_label, 1000)
        line.addStretch(1)
        layout.addLayout(line)
        if button is not None:
            layout.addSpacing(8)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setAccessibleName(title)
