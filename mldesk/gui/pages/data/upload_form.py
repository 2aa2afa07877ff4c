"""An inline form that asks where in a datastore files shall go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.segments import Segments

_LABEL_WIDTH = 112


class UploadForm(QFrame):
    """Path and what to do with files that are there; `accepted` carries path and whether to overwrite."""

    accepted = Signal(str, bool)
    dismissed = Signal()

    def __init__(
        self, datastore: str, paths: Sequence[Path], target: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.paths = list(paths)
        self.setProperty("kind", "well")
        title = self.tr("Upload {what} to {datastore}").format(what=_what(self.paths), datastore=datastore)
        self.setAccessibleName(title)
        self.target = QLineEdit(target)
        self.target.setObjectName("datastore.upload_path")
        self.target.setAccessibleName(self.tr("Into path"))
        self.target.setPlaceholderText(self.tr("the top of the datastore"))
        self.target_row = FieldRow(
            self.tr("Into path"), editor=self.target, label_width=_LABEL_WIDTH, wide=True
        )
        self.target.textChanged.connect(lambda _text: self.target_row.set_problem(""))
        self.there = Segments(
            "datastore.if_there",
            self.tr("If a file is there"),
            [("skip", self.tr("Skip")), ("overwrite", self.tr("Overwrite"))],
        )
        there_row = FieldRow(self.tr("If a file is there"), editor=self.there, label_width=_LABEL_WIDTH)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("datastore.upload_cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.upload_button = Button(self.tr("Upload"), "primary")
        self.upload_button.setObjectName("datastore.upload_confirm")
        self.upload_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.upload_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(ElidedLabel(title, "strong", Qt.TextElideMode.ElideMiddle))
        layout.addWidget(self.target_row)
        layout.addWidget(there_row)
        layout.addLayout(buttons)
        self.setFocusProxy(self.target)

    def accept(self) -> None:
        """Hand on what was chosen."""
        self.set_busy(True)
        self.accepted.emit(self.target.text().strip(), self.there.current() == "overwrite")

    def set_busy(self, busy: bool) -> None:
        """Lock the form while files are on their way."""
        for widget in (self.target, self.there, self.upload_button):
            widget.setEnabled(not busy)
        self.upload_button.setText(self.tr("Uploading…") if busy else self.tr("Upload"))

    def show_error(self, error: MldeskError) -> None:
        """Show beside the field why not all was uploaded, and what to do."""
        self.set_busy(False)
        self.target_row.set_problem(str(error))
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uploads, Escape gives up."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


def _what(paths: Sequence[Path]) -> str:
    """The name of a single thing, else how many there are."""
    if len(paths) == 1:
        return paths[0].name
    text = QCoreApplication.translate("UploadForm", "{count} items")
    return text.format(count=formats.count(len(paths)))
