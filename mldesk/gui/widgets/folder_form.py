"""An inline form that asks for a folder to bring files into, and shows what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from mldesk.core.errors import InvalidInput
from mldesk.core.paths import given_path
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import Label

_LABEL_WIDTH = 88


@dataclass(frozen=True)
class FolderWords:
    """What the form says: on its button, on it while it works, what `{place}` will be, beside the box."""

    confirm: str
    busy: str
    place: str
    replace: str


class FolderForm(InlineForm):
    """A folder with Browse, Cancel and Export; `accepted` carries the folder, `dismissed` comes on Cancel.

    The controls are named NAME_folder, NAME_folder_browse, NAME_confirm and NAME_cancel; the last folder is
    kept. Other `words` make it a form that does something else than export.
    """

    accepted = Signal(Path)

    def __init__(
        self,
        name: str,
        title: str,
        subfolder: str,
        words: FolderWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(title)
        words = words or FolderWords(
            self.tr("Export"),
            self.tr("Exporting…"),
            self.tr("Makes the folder {place}"),
            self.tr("Replace the earlier export"),
        )
        self._place_text = words.place
        self._subfolder = subfolder
        self._setting = f"folder/{name}"
        last = str(preferences().value(self._setting, str(Path.home())))
        editor = BrowseLine(f"{name}_folder", self.tr("Into folder"), self.tr("Choose a folder"), last)
        self.folder = editor.line
        self.folder.textChanged.connect(self._edited)
        self.say_confirm(words.confirm, words.busy)
        self.confirm_button.clicked.connect(self.accept)
        self.replace_box = QCheckBox(words.replace)
        self.replace_box.setObjectName(f"{name}_replace")
        self.replace_box.setAccessibleName(words.replace)
        self.replace_box.hide()
        self.row = FieldRow(self.tr("Into folder"), editor=editor, label_width=_LABEL_WIDTH, wide=True)
        self.place_label = Label("", "caption", wrap=True)
        self.set_field(self.folder, self.row)
        self.lay_out(Label(title, "strong"), self.row, self.replace_box, beside=self.place_label)
        self._edited()

    @property
    def replaces(self) -> bool:
        """Whether the user wants an earlier export to be replaced."""
        return self.replace_box.isVisibleTo(self) and self.replace_box.isChecked()

    def offer_replacing(self) -> None:
        """Let the user choose to replace what an earlier export left in the folder."""
        self.replace_box.show()

    def place(self) -> Path:
        """Return the folder that will be made: the chosen one with the subfolder in it.

        Raises InvalidInput for the home of somebody unknown.
        """
        return given_path(self.folder.text().strip(), "folder") / self._subfolder

    def _edited(self) -> None:
        self.row.set_problem("")
        self.replace_box.setChecked(False)
        self.replace_box.hide()
        self.place_label.setText(self._told_place())

    def _told_place(self) -> str:
        try:
            return self._place_text.format(place=self.place())
        except InvalidInput:  # told when it is accepted: it may be half written
            return ""

    def accept(self) -> None:
        """Hand the folder on, unless it is empty."""
        if not self.folder.text().strip():
            self.row.set_problem(self.tr("Choose a folder."))
            return
        try:
            place = self.place()
        except InvalidInput as error:
            self.row.set_problem(str(error))
            self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        preferences().setValue(self._setting, self.folder.text().strip())
        self.set_busy(True)
        self.accepted.emit(place)
