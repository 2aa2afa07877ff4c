"""The line at the foot of the window: workspace, engine, GPUs, runs, and the last message."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mldesk.gui.localized import localized
from mldesk.gui.widgets.labels import ElidedLabel, Label

_HEIGHT = 28
MESSAGE_MILLISECONDS = 10_000
"""How long a message stays."""


class StatusBar(QFrame):
    """Plain facts, each a short text; an empty one takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Status"))
        self._word = Label(self.tr("Workspace"), "caption")
        self.workspace = Label("", "strong-caption")
        self.engine = Label("", "caption")
        self.gpus = Label("", "caption")
        self.runs = Label("", "caption")
        self.message = ElidedLabel("", "caption")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MESSAGE_MILLISECONDS)
        self._timer.timeout.connect(self.message.clear)
        self.message.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 18, 0)
        layout.setSpacing(22)
        workspace = QHBoxLayout()
        workspace.setSpacing(4)
        workspace.addWidget(self._word)
        workspace.addWidget(self.workspace)
        layout.addLayout(workspace)
        for label in (self.engine, self.gpus, self.runs):
            layout.addWidget(label)
        layout.addWidget(self.message, 1)
        for label in (self.workspace, self.engine, self.gpus, self.runs):
            label.hide()
        self._word.hide()

    def set_workspace(self, name: str) -> None:
        """Show the open workspace's name."""
        self._set(self.workspace, name)
        self._word.setVisible(bool(name))

    def set_facts(self, engine: str, gpus: str, runs: str) -> None:
        """Show what the engine and the GPUs do and how many runs there are."""
        self._set(self.engine, engine)
        self._set(self.gpus, gpus)
        self._set(self.runs, runs)

    def set_message(self, text: str) -> None:
        """Show the last message at the right; it goes by itself."""
        self.message.setText(localized(text))
        self._timer.start()

    def _set(self, label: Label, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            label.setVisible(bool(text))
