"""An inline form that asks for a folder to bring files into, and shows what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label

_LABEL_WIDTH = 88


@dataclass(frozen=True)
class FolderWords:
    """What the form says: on its button, on it while it works, what `{place}` will be, beside the box."""

    confirm: str
    busy: str
    place: str
    replace: str


class FolderForm(QFrame):
    """A folder with Browse, Cancel and Export; `accepted` carries the folder, `dismissed` comes on Cancel.

    The controls are named NAME_folder, NAME_folder_browse, NAME_confirm and NAME_cancel; the last folder is
    kept. Other `words` make it a form that does something else than export.
    """

    accepted = Signal(Path)
    dismissed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        subfolder: str,
        words: FolderWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words or FolderWords(
            self.tr("Export"),
            self.tr("Exporting…"),
            self.tr("Makes the folder {place}"),
            self.tr("Replace the earlier export"),
        )
        self._subfolder = subfolder
        self._setting = f"folder/{name}"
        self.setProperty("kind", "well")
        self.setAccessibleName(title)
        last = str(preferences().value(self._setting, str(Path.home())))
        editor = BrowseLine(f"{name}_folder", self.tr("Into folder"), self.tr("Choose a folder"), last)
        self.folder = editor.line
        self.folder.textChanged.connect(self._edited)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName(f"{name}_cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.export_button = Button(self._words.confirm, "primary")
        self.export_button.setObjectName(f"{name}_confirm")
        self.export_button.clicked.connect(self.accept)
        self.replace_box = QCheckBox(self._words.replace)
        self.replace_box.setObjectName(f"{name}_replace")
        self.replace_box.setAccessibleName(self._words.replace)
        self.replace_box.hide()
        self.row = FieldRow(self.tr("Into folder"), editor=editor, label_width=_LABEL_WIDTH, wide=True)
        self.place_label = Label("", "caption", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.place_label, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "strong"))
        layout.addWidget(self.row)
        layout.addWidget(self.replace_box)
        layout.addLayout(buttons)
        self.setFocusProxy(self.folder)
        self._edited()

    @property
    def replaces(self) -> bool:
        """Whether the user wants an earlier export to be replaced."""
        return self.replace_box.isVisibleTo(self) and self.replace_box.isChecked()

    def offer_replacing(self) -> None:
        """Let the user choose to replace what an earlier export left in the folder."""
        self.replace_box.show()

    def place(self) -> Path:
        """Return the folder that will be made: the chosen one with the subfolder in it."""
        return Path(self.folder.text().strip()).expanduser() / self._subfolder

    def _edited(self) -> None:
        self.row.set_problem("")
        self.replace_box.setChecked(False)
        self.replace_box.hide()
        self.place_label.setText(self._words.place.format(place=self.place()))

    def accept(self) -> None:
        """Hand the folder on, unless it is empty."""
        if not self.folder.text().strip():
            self.row.set_problem(self.tr("Choose a folder."))
            return
        preferences().setValue(self._setting, self.folder.text().strip())
        self.set_busy(True)
        self.accepted.emit(self.place())

    def set_busy(self, busy: bool) -> None:
        """Lock the form while the files are written."""
        self.folder.setEnabled(not busy)
        self.export_button.setEnabled(not busy)
        self.export_button.setText(self._words.busy if busy else self._words.confirm)

    def show_error(self, error: MldeskError) -> None:
        """Show beside the field why nothing was written, and what to do."""
        self.set_busy(False)
        self.row.set_problem(str(error))
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports, Escape gives up."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
