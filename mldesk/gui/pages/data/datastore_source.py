"""A new dataset's source: a path in a datastore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mldesk.core.datastore import get_datastore, list_datastores
from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow

from .guess import guess_name
from .source_editor import LABEL_WIDTH, Choice, SourceEditor

if TYPE_CHECKING:
    from mldesk.core.dataset.gathering import Source
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session


class DatastoreSource(SourceEditor):
    """A path in a datastore: a folder, a file, or all of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: dict[str, str] = {}
        self._wanted = ""
        self.box = ChoiceBox()
        self.box.setObjectName("data.datastore")
        self.box.setAccessibleName(self.tr("Datastore"))
        self.box.currentIndexChanged.connect(self._edited)
        self.box_row = FieldRow(self.tr("Datastore"), editor=self.box, label_width=LABEL_WIDTH, wide=True)
        self.path = QLineEdit()
        self.path.setObjectName("data.datastore_path")
        self.path.setAccessibleName(self.tr("Path in the datastore"))
        self.path.setPlaceholderText(self.tr("mnist/train, or a pattern; empty for all of it"))
        self.path.textChanged.connect(self._edited)
        self.path_row = FieldRow(self.tr("Path"), editor=self.path, label_width=LABEL_WIDTH, wide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.box_row)
        layout.addWidget(self.path_row)
        self.setFocusProxy(self.path)
        session.read(_read_datastores, self._fill, receiver=self)

    def _fill(self, kinds: dict[str, str]) -> None:
        self._kinds = kinds
        self.box.blockSignals(True)
        self.box.addItems(list(kinds))
        self.box.setCurrentText(self._wanted)
        self.box.blockSignals(False)
        self.changed.emit()

    def take(self, datastore: str, path: str) -> None:
        """Choose a path of a datastore."""
        self._wanted = datastore
        self.box.setCurrentText(datastore)
        self.path.setText(path)

    def _edited(self) -> None:
        self.path_row.set_problem("")
        self.changed.emit()

    def choice(self) -> Choice | None:
        """The path."""
        name = self.box.currentText()
        if not name:
            return None
        path = self.path.text().strip()
        local = self._kinds[name] == "folder"
        reason = "" if local else self.tr("Files of another machine are kept in the workspace.")

        def make(workspace: Workspace) -> list[Source]:
            return [get_datastore(workspace, name).path(path)]

        return Choice(make, guess_name([Path(path or name)]), reason)

    def tell_missing(self) -> None:
        """Say that there is no datastore to choose."""
        self.box_row.set_problem(self.tr("Choose a datastore."))

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the path."""
        self.path_row.set_problem(str(error))


def _read_datastores(workspace: Workspace) -> dict[str, str]:
    return {datastore.name: datastore.kind for datastore in list_datastores(workspace)}
