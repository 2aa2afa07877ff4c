"""A line for a folder, with a button to browse for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from mldesk.gui.widgets.buttons import Button


class BrowseLine(QWidget):
    """`line` holds the folder's path. The controls are named NAME and NAME_browse."""

    def __init__(
        self, name: str, title: str, question: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self.setAccessibleName(title)
        self.line = QLineEdit(text)
        self.line.setObjectName(name)
        self.line.setAccessibleName(title)
        self.browse_button = Button(self.tr("Browse"))
        self.browse_button.setObjectName(f"{name}_browse")
        self.browse_button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse_button)
        self.setFocusProxy(self.line)

    def _browse(self) -> None:
        choose_folder(self, self._question, lambda path: self.line.setText(str(path)), self.line.text())


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], object], start: str = "") -> None:
    """Let the user browse for a folder, without waiting for it."""
    dialog = QFileDialog(parent, title, start or str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], object]) -> None:
    """Let the user browse for files, without waiting for it."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
    dialog.open()
