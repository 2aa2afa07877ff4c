"""What is in a datastore: one folder at a time, read beside the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.datastore import Datastore, StoredEntry
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.path_line import PathLine

from .datastore_reading import Listing, read_folder

if TYPE_CHECKING:
    from mldesk.core.errors import MldeskError
    from mldesk.gui.session import Session

_SLOW_MILLISECONDS = 300
"""After this one is told that a folder is being looked into."""


_LEAST_HEIGHT = 150
"""Pixels the table has at least: in a low window the whole detail scrolls."""


_NARROW = 560


class DatastoreContents(QWidget):
    """A folder of a datastore with the way to it; `download_wanted` and `register_wanted` carry a path.

    `failed` carries the error of a look, `reached` that one went well.
    """

    download_wanted = Signal(str)
    register_wanted = Signal(str)
    failed = Signal(object)
    reached = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._datastore: Datastore | None = None
        self.path = ""
        self.path_line = PathLine("datastore.path", self.tr("Folder that is shown"))
        self.path_line.setContentsMargins(0, 4, 0, 4)
        self.path_line.chosen.connect(self.open_folder)
        self.download_button = Button(self.tr("Download"), icon_name="download")
        self.download_button.setObjectName("datastore.download")
        self.download_button.clicked.connect(lambda: self.download_wanted.emit(self.chosen_path()))
        self.register_button = Button(self.tr("Register as dataset"), icon_name="data")
        self.register_button.setObjectName("datastore.register")
        self.register_button.clicked.connect(lambda: self.register_wanted.emit(self.chosen_path()))
        self._build_table()
        self.nothing = EmptyState("folder", self.tr("Nothing here yet"), "")
        waiting = Label(self.tr("Looking into it…"), "muted")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(_LEAST_HEIGHT)
        for widget in (QWidget(), self.table, self.nothing, waiting):
            self.stack.addWidget(widget)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MILLISECONDS)
        self._slow.timeout.connect(lambda: self.stack.setCurrentWidget(waiting))
        self._lay_out()

    def _build_table(self) -> None:
        session = self._session
        self.table = FactTable(
            [
                Column(
                    self.tr("Name"),
                    lambda entry: entry.name,
                    lambda entry: (not entry.is_folder, entry.name.lower()),
                    icon_name=lambda entry: "folder" if entry.is_folder else "file",
                    tool_tip=lambda entry: entry.path,
                ),
                Column(self.tr("Size"), _size, lambda entry: entry.size, 100, number=True),
                Column(self.tr("Changed"), _changed, lambda entry: entry.changed, 176, number=True),
            ],
            key=lambda entry: entry.path,
            background=lambda work, done: session.background(work, done, receiver=self),
        )
        self.table.setObjectName("datastore.contents")
        self.table.setAccessibleName(self.tr("Contents"))
        self.table.opened.connect(self._open_entry)
        self.table.chosen.connect(lambda _entry: self._name_buttons())
        self.table.installEventFilter(self)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.download_button)
        buttons.addWidget(self.register_button)
        buttons.addStretch(1)
        self._place = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._place.setSpacing(8)
        self._place.addWidget(self.path_line, 1)
        self._place.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._place)
        layout.addWidget(self.stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width, the buttons stand below the path."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        below = self.width() < _NARROW
        self._place.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def show_datastore(self, datastore: Datastore) -> None:
        """Show what is in a datastore: its top when it is another one than before."""
        if self._datastore is None or self._datastore.name != datastore.name:
            self.path = ""
            self.table.set_things([])
            self.stack.setCurrentIndex(0)
        self._datastore = datastore
        self.open_folder(self.path)

    def open_folder(self, path: str) -> None:
        """Look into a folder."""
        datastore, workspace_path = self._datastore, self._session.path
        if datastore is None or workspace_path is None:
            return
        name, self.path = datastore.name, path
        self._slow.start()
        self.path_line.set_path(name, path)
        self._session.background(
            lambda: read_folder(workspace_path, name, path),
            self._show_folder,
            lambda error: self._fail(name, path, error),
            receiver=self,
        )

    def _is_shown(self, datastore: str, path: str) -> bool:
        return self._datastore is not None and (self._datastore.name, self.path) == (datastore, path)

    def _show_folder(self, listing: Listing) -> None:
        if self._is_shown(listing.datastore, listing.path):
            self._fill(listing.entries)
            self.reached.emit()

    def _fail(self, datastore: str, path: str, error: MldeskError) -> None:
        if self._is_shown(datastore, path):
            self._fill(())
            self.stack.setCurrentIndex(0)
            self.failed.emit(error)

    def _fill(self, entries: tuple[StoredEntry, ...]) -> None:
        self._slow.stop()
        self.table.set_things(entries)
        self.stack.setCurrentWidget(self.table if entries else self.nothing)
        self._name_buttons()

    def _open_entry(self, entry: StoredEntry) -> None:
        if entry.is_folder:
            self.open_folder(entry.path)
        elif self._datastore is not None and self._datastore.folder is not None:
            open_path(self._datastore.folder / entry.path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the table leads to the folder around."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if pressed == Qt.Key.Key_Backspace and event.type() == QEvent.Type.KeyPress:
            self.go_up()
            return True
        return False

    def go_up(self) -> None:
        """Show the folder around the one that is shown."""
        if self.path:
            self.open_folder(self.path.rpartition("/")[0])

    def chosen_path(self) -> str:
        """What a download or a dataset is made of: the row that is chosen, else the folder shown."""
        entry = self.table.current()
        return entry.path if isinstance(entry, StoredEntry) else self.path

    def _name_buttons(self) -> None:
        entry = self.table.current()
        what = entry.name if isinstance(entry, StoredEntry) else self.tr("all that is shown")
        self.download_button.setToolTip(self.tr("Download {what}").format(what=what))
        self.register_button.setToolTip(self.tr("Register {what} as a dataset").format(what=what))
        for button in (self.download_button, self.register_button):
            button.setEnabled(bool(self.table.model_.things))


def _size(entry: StoredEntry) -> str:
    return "" if entry.is_folder else formats.size(entry.size)


def _changed(entry: StoredEntry) -> str:
    return formats.moment(entry.changed / 1e9) if entry.changed else ""
