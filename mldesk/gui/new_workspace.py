"""The form for a new workspace: a name and a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.paths import default_workspace
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class NewWorkspaceForm(QWidget):
    """Name and folder; the folder follows the name until it is chosen by hand."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self._session = session
        self._window = window
        self._parent_folder = default_workspace().parent
        self._folder_chosen = False
        self.setAccessibleName(self.tr("New workspace"))
        self.name = QLineEdit()
        self.name.setObjectName("new_workspace.name")
        self.folder = QLineEdit()
        self.folder.setObjectName("new_workspace.folder")
        self._name_row = FieldRow(self.tr("Name"), editor=self.name, label_width=104, wide=True)
        self._folder_row = FieldRow(
            self.tr("Folder"), editor=self._folder_editor(), label_width=104, wide=True
        )
        self.create_button = Button(self.tr("Create workspace"), "primary")
        self.create_button.setObjectName("new_workspace.create")
        self.cancel_button = Button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.create_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("New workspace"), "title"))
        text = self.tr(
            "A folder for the data, runs and models of one study. Everything in it is an ordinary file."
        )
        layout.addWidget(Label(text, "muted", wrap=True))
        layout.addWidget(self._name_row)
        layout.addWidget(self._folder_row)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setFocusProxy(self.name)
        self._connect()

    def _folder_editor(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Folder"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.browse_button = Button(self.tr("Browse"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse_button)
        return holder

    def _connect(self) -> None:
        self.name.textEdited.connect(self._name_edited)
        self.folder.textEdited.connect(self._folder_edited)
        self.name.returnPressed.connect(self.create_workspace)
        self.folder.returnPressed.connect(self.create_workspace)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self._window.close_overlay)
        self.create_button.clicked.connect(self.create_workspace)

    def _name_edited(self, name: str) -> None:
        self._name_row.set_problem("")
        if not self._folder_chosen:
            kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name.strip().lower())
            self.folder.setText(str(self._parent_folder / kept) if kept else "")

    def _folder_edited(self) -> None:
        self._folder_chosen = True
        self._folder_row.set_problem("")

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the workspace"), str(self._parent_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder_picked)
        dialog.open()

    def _folder_picked(self, path: str) -> None:
        self._folder_edited()
        self.folder.setText(path)

    def create_workspace(self) -> None:
        """Make the workspace and open it; what is wrong is told beside its field."""
        name, folder = self.name.text().strip(), self.folder.text().strip()
        self._name_row.set_problem("" if name else self.tr("Give the workspace a name."))
        self._folder_row.set_problem("" if folder else self.tr("Choose a folder."))
        if name and folder:
            self.create_button.setEnabled(False)
            # not expanded here: Workspace.create does so, and what is wrong with it comes back to _failed
            self._session.create(Path(folder), name, self._created, self._failed)

    def _created(self) -> None:
        self._window.close_overlay()
        self._window.open_page("experiments")

    def _failed(self, error: MldeskError) -> None:
        self.create_button.setEnabled(True)
        row = self._name_row if error.field == "name" else self._folder_row
        row.set_problem(str(error))
