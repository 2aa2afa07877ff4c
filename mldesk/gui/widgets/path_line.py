"""Where one is in a tree of folders: each folder on the way a button that leads back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.labels import Label

_HEIGHT = 28


class PathLine(QWidget):
    """The way from the top to a folder; `chosen` carries the path of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(title)
        self._layout = FlowLayout(self, spacing=0)

    def set_path(self, top: str, path: str) -> None:
        """Show the way from the top, which is called `top`, to `path` (forward slashes)."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        parts = [part for part in path.split("/") if part]
        for depth, text in enumerate((top, *parts)):
            if depth:
                slash = Label("/", "muted")
                slash.setFixedHeight(_HEIGHT)
                self._layout.addWidget(slash)
            self._layout.addWidget(self._part(text, "/".join(parts[:depth]), depth == len(parts)))
        self.updateGeometry()

    def _part(self, text: str, path: str, last: bool) -> QWidget:
        if last:
            label = Label(text, "strong")
            label.setFixedHeight(_HEIGHT)
            label.setContentsMargins(8 if path else 0, 0, 8, 0)
            return label
        button = Button(text, "quiet")
        button.setObjectName(self._name)
        button.setFixedHeight(_HEIGHT)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(path))
        return button
