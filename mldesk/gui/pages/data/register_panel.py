"""The panel for a new dataset: first where the files are, then the form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.labels import Label

from .register_form import RegisterForm

if TYPE_CHECKING:
    from mldesk.gui.session import Session


class RegisterPanel(QWidget):
    """Drop area with two buttons; the form once something was chosen; `registered` carries the version."""

    registered = Signal(object)
    dismissed = Signal()

    def __init__(
        self, session: Session, names: Sequence[str], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._names = list(names)
        self._name = name
        self.form: RegisterForm | None = None
        title = self.tr("New version of {name}").format(name=name) if name else self.tr("Register dataset")
        self.setAccessibleName(title)
        self.folder_button = Button(self.tr("Choose folder"), icon_name="folder")
        self.folder_button.setObjectName("data.choose_folder")
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button = Button(self.tr("Choose files"), icon_name="file")
        self.files_button.setObjectName("data.choose_files")
        self.files_button.clicked.connect(self._choose_files)
        self.drop_area = DropArea(
            "data",
            self.tr("Drop a folder or files here"),
            self.tr("They are copied into the workspace, hashed, and never changed afterwards."),
            (self.folder_button, self.files_button),
        )
        self.drop_area.dropped.connect(self.take)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("data.cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 24, 28, 24)
        self._layout.setSpacing(16)
        self._layout.addWidget(Label(title, "title"))
        self._layout.addWidget(self.drop_area, 1)
        self._layout.addLayout(buttons)
        self.setFocusProxy(self.folder_button)

    def take(self, paths: Sequence[Path]) -> None:
        """Show the form for these files and folders."""
        if self.form is not None:
            return
        self.drop_area.hide()
        self.cancel_button.hide()
        self.form = RegisterForm(self._session, paths, self._names, name=self._name)
        self.form.registered.connect(self.registered)
        self.form.dismissed.connect(self.dismissed)
        self._layout.insertWidget(1, self.form, 1)
        self.form.show()
        self.setFocusProxy(self.form.name)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.name.selectAll()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder of data"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take([Path(path)]))
        dialog.open()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose data files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.take([Path(path) for path in paths]))
        dialog.open()
