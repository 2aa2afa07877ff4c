"""Where the files of a new dataset come from: the choice among all kinds of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.segments import Segments

from .address_source import AddressSource
from .datastore_source import DatastoreSource
from .file_source import FileSource
from .pattern_source import PatternSource
from .source_editor import Choice, SourceEditor

if TYPE_CHECKING:
    from mldesk.gui.session import Session


class SourceChooser(SourceEditor):
    """All kinds of sources, one of them in front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileSource(session)
        self.pattern = PatternSource(session)
        self.addresses = AddressSource()
        self.datastore = DatastoreSource(session)
        self._editors: dict[str, SourceEditor] = {
            "files": self.files,
            "pattern": self.pattern,
            "addresses": self.addresses,
            "datastore": self.datastore,
        }
        self.kinds = Segments(
            "data.source",
            self.tr("Where the files come from"),
            [
                ("files", self.tr("Folder or files")),
                ("pattern", self.tr("Pattern")),
                ("addresses", self.tr("Web address")),
                ("datastore", self.tr("Datastore")),
            ],
        )
        self.kinds.chosen.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.kinds)
        for editor in self._editors.values():
            editor.changed.connect(self.changed)
            layout.addWidget(editor)
        self._turn("files")

    def _turn(self, kind: str) -> None:
        for key, editor in self._editors.items():
            editor.setVisible(key == kind)
        self.setFocusProxy(self._editors[kind])
        self.changed.emit()

    def current(self) -> SourceEditor:
        """The editor in front."""
        return self._editors[self.kinds.current()]

    def choice(self) -> Choice | None:
        """What is chosen in front."""
        return self.current().choice()

    def tell_missing(self) -> None:
        """Say in front what is missing."""
        self.current().tell_missing()

    def show_problem(self, error: MldeskError) -> None:
        """Show it in front."""
        self.current().show_problem(error)
