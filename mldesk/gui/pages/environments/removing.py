"""The question whether to remove an environment, asked where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import Label


class RemoveForm(QFrame):
    """Says what goes and what stays; `accepted` or `dismissed`. Escape keeps it."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, reference: str, runs: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        title = self.tr("Remove {name}?").format(name=reference)
        self.setAccessibleName(title)
        self.keep_button = Button(self.tr("Keep it"))
        self.keep_button.setObjectName("environments.keep")
        self.keep_button.clicked.connect(self.dismissed)
        self.remove_button = Button(self.tr("Remove"), "danger", "trash")
        self.remove_button.setObjectName("environments.remove_confirm")
        self.remove_button.clicked.connect(self.accepted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong"))
        words.addWidget(Label(self._text(runs), "muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.keep_button)

    def _text(self, runs: int) -> str:
        stays = self.tr("What is built of it stays in the cache; free that on the Disk page.")
        if not runs:
            return stays
        kept = self.tr("1 run used it and keeps its record of it.")
        if runs > 1:
            kept = self.tr("{count} runs used it and keep their record of it.").format(
                count=formats.count(runs)
            )
        return f"{kept} {stays}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
