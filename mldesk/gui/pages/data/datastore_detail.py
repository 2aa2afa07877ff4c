"""One datastore: where it is, what is in it, and how files get there and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.datastore import (
    Datastore,
    StoredEntry,
    register_datastore,
    remove_datastore,
    set_default_datastore,
)
from mldesk.core.datastore.names import joined
from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.desktop import open_path
from mldesk.gui.icons import icon
from mldesk.gui.widgets.browse_line import choose_files, choose_folder
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.folder_form import FolderForm, FolderWords
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.path_line import PathLine
from mldesk.gui.widgets.task_line import TaskLine

from .datastore_reading import Listing, Moved, download, read_folder, upload
from .upload_form import UploadForm

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session


_SLOW_MILLISECONDS = 300
"""After this one is told that a folder is being looked into."""


class DatastoreDetail(QWidget):
    """Shows the datastore it is given; `register_wanted` carries its name and a path in it."""

    register_wanted = Signal(str, str)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._datastore: Datastore | None = None
        self._path = ""
        self._form: UploadForm | FolderForm | None = None
        self.upload_button = self._button(self.tr("Upload"), "upload", "upload")
        self.upload_button.clicked.connect(self._open_menu)
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(self.tr("Upload"))
        self.menu_.addAction(icon("file", "muted"), self.tr("Files…")).triggered.connect(self._choose_files)
        self.menu_.addAction(icon("folder", "muted"), self.tr("Folder…")).triggered.connect(
            self._choose_folder
        )
        self.default_button = self._button(self.tr("Make default"), "make_default")
        self.default_button.clicked.connect(self.make_default)
        self.remove_button = self._button(self.tr("Remove"), "remove")
        self.remove_button.clicked.connect(self.remove)
        self.head = DetailHead((self.upload_button,), (self.default_button, self.remove_button), "datastore")
        self.facts = FactGrid(columns=1)
        self.notices = Notices("datastore.message")
        self.task_line = TaskLine(session, "datastore.task")
        self.task_line.canceled.connect(self._canceled)
        self.path_line = PathLine("datastore.path", self.tr("Folder that is shown"))
        self.path_line.chosen.connect(self.open_folder)
        self.download_button = self._button(self.tr("Download"), "download", "download")
        self.download_button.clicked.connect(self.open_download)
        self.register_button = self._button(self.tr("Register as dataset"), "register", "data")
        self.register_button.clicked.connect(self._register)
        self._build_contents()
        self._lay_out()

    def _button(self, text: str, name: str, icon_name: str | None = None) -> Button:
        button = Button(text, icon_name=icon_name)
        button.setObjectName(f"datastore.{name}")
        return button

    def _build_contents(self) -> None:
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
        self.nothing = EmptyState("folder", self.tr("Nothing here yet"), "")
        self.contents = QStackedWidget()
        waiting = Label(self.tr("Looking into it…"), "muted")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (QWidget(), self.table, self.nothing, waiting):
            self.contents.addWidget(widget)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MILLISECONDS)
        self._slow.timeout.connect(lambda: self.contents.setCurrentWidget(waiting))
        self.drop_area = DropArea(
            "upload",
            self.tr("Drop files or folders here to upload them"),
            self.tr("They are copied into the folder that is shown, or another one you name."),
            compact=True,
        )
        self.drop_area.dropped.connect(self.open_upload)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.path_line, 1, Qt.AlignmentFlag.AlignVCenter)
        place.addWidget(self.download_button)
        place.addWidget(self.register_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self.facts)
        layout.addWidget(self.notices)
        layout.addWidget(self.task_line)
        layout.addLayout(place)
        layout.addWidget(self.contents, 1)
        layout.addWidget(self.drop_area)

    # Showing

    def show_datastore(self, datastore: Datastore | None) -> None:
        """Show a datastore, from its top when it is another one than before."""
        before, self._datastore = self._datastore, datastore
        self.setVisible(datastore is not None)
        if datastore is None:
            return
        if before is None or before.name != datastore.name:
            self._path = ""
            self.table.set_things([])
            self.contents.setCurrentIndex(0)
            self._close_form()
            self.notices.clear()
        self.head.name_label.setText(datastore.name)
        self.head.set_wanted(self.default_button, not datastore.is_default)
        self.head.set_wanted(self.remove_button, not datastore.is_own)
        self.remove_button.setEnabled(not datastore.is_default)
        self.remove_button.setToolTip(
            self.tr("Make another one the default first") if datastore.is_default else ""
        )
        self.facts.set_facts(
            [
                Fact(self.tr("Kind"), self._kind(datastore)),
                Fact(self.tr("Where"), datastore.location, copied=True),
            ]
        )
        self.open_folder(self._path)

    def _kind(self, datastore: Datastore) -> str:
        kind = self.tr("Folder") if datastore.kind == "folder" else self.tr("Address")
        if datastore.is_own:
            kind = self.tr("Folder of this workspace")
        return self.tr("{kind}, used when none is named").format(kind=kind) if datastore.is_default else kind

    def open_folder(self, path: str) -> None:
        """Look into a folder of the datastore."""
        datastore, workspace_path = self._datastore, self._session.path
        if datastore is None or workspace_path is None:
            return
        self._slow.start()
        name, self._path = datastore.name, path
        self.path_line.set_path(name, path)
        self._session.background(
            lambda: read_folder(workspace_path, name, path),
            self._show_folder,
            lambda error: self._folder_failed(name, path, error),
            receiver=self,
        )

    def _is_shown(self, datastore: str, path: str) -> bool:
        return self._datastore is not None and (self._datastore.name, self._path) == (datastore, path)

    def _show_folder(self, listing: Listing) -> None:
        if not self._is_shown(listing.datastore, listing.path):
            return
        self._slow.stop()
        self.table.set_things(listing.entries)
        self.contents.setCurrentIndex(1 if listing.entries else 2)
        self._name_buttons()

    def _folder_failed(self, datastore: str, path: str, error: MldeskError) -> None:
        if not self._is_shown(datastore, path):
            return
        self._slow.stop()
        self.table.set_things([])
        self.contents.setCurrentIndex(0)
        self.notices.clear(keep=self._form)
        again = (self.tr("Try again"), lambda: self._try_again(path))
        self.notices.tell("error", error.title, error.cause, error.cure, again)

    def _try_again(self, path: str) -> None:
        self.notices.clear(keep=self._form)
        self.open_folder(path)

    def _open_entry(self, entry: StoredEntry) -> None:
        if entry.is_folder:
            self.open_folder(entry.path)
        elif self._datastore is not None and self._datastore.folder is not None:
            open_path(self._datastore.folder / entry.path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the table leads to the folder around."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Backspace:
            self.go_up()
            return True
        return False

    def go_up(self) -> None:
        """Show the folder around the one that is shown."""
        if self._path:
            self.open_folder(self._path.rpartition("/")[0])

    def _chosen_path(self) -> str:
        """What a download or a dataset is made of: the row that is chosen, else the folder shown."""
        entry = self.table.current()
        return entry.path if isinstance(entry, StoredEntry) else self._path

    def _name_buttons(self) -> None:
        entry = self.table.current()
        what = entry.name if isinstance(entry, StoredEntry) else self.tr("all that is shown")
        self.download_button.setToolTip(self.tr("Download {what}").format(what=what))
        self.register_button.setToolTip(self.tr("Register {what} as a dataset").format(what=what))
        for button in (self.download_button, self.register_button):
            button.setEnabled(bool(self.table.model_.things))

    def _register(self) -> None:
        if self._datastore is not None:
            self.register_wanted.emit(self._datastore.name, self._chosen_path())

    # Uploading

    def _open_menu(self) -> None:
        button = self.upload_button
        self.menu_.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _choose_files(self) -> None:
        choose_files(self, self.tr("Choose files to upload"), self.open_upload)

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder to upload"), lambda path: self.open_upload([path]))

    def open_upload(self, paths: Sequence[Path]) -> None:
        """Ask inline where these files and folders shall go."""
        if self._datastore is None or not paths:
            return
        folder = paths[0].name if len(paths) == 1 and paths[0].is_dir() else ""
        form = UploadForm(self._datastore.name, paths, joined(self._path, folder))
        form.accepted.connect(lambda target, overwrite: self._upload(paths, target, overwrite))
        self._open_form(form)

    def _upload(self, paths: Sequence[Path], target: str, overwrite: bool) -> None:
        datastore = self._datastore
        if datastore is None:
            return
        name, chosen = datastore.name, list(paths)

        def work(workspace: Workspace, progress: Progress) -> Moved:
            told = ByteProgress(progress)
            return upload(workspace, name, chosen, target, overwrite, told, progress.canceled)

        title = self.tr("Uploading to {name}").format(name=name)
        self.task_line.follow(self._session.act(title, work, self._uploaded, self._fail, receiver=self))

    def _uploaded(self, moved: Moved) -> None:
        self._close_form()
        self._tell_moved(self.tr("{count} uploaded"), moved)
        self.open_folder(moved.path)

    def _tell_moved(self, words: str, moved: Moved) -> None:
        files = self.tr("1 file") if moved.files == 1 else self.tr("{count} files")
        text = words.format(count=files.format(count=formats.count(moved.files)))
        if moved.skipped:
            text += self.tr(", {count} skipped as they were there").format(count=formats.count(moved.skipped))
        self._window.show_message("good", text)
        if moved.left_out:
            self.notices.tell(
                "warning",
                self.tr("{count} links were left out").format(count=formats.count(len(moved.left_out))),
                ", ".join(moved.left_out[:5]),
                self.tr("Links are not followed."),
            )

    # Downloading

    def open_download(self) -> None:
        """Ask inline for a folder to bring what is chosen into."""
        datastore, path = self._datastore, self._chosen_path()
        if datastore is None:
            return
        title = self.tr("Download {path}").format(path=datastore.path(path).title)
        words = FolderWords(
            self.tr("Download"),
            self.tr("Downloading…"),
            self.tr("It will be at {place}").replace("{place}", str(Path("{place}", *path.split("/")))),
            self.tr("Replace files that are there"),
        )
        form = FolderForm("datastore.download", title, "", words)
        form.offer_replacing()
        form.accepted.connect(lambda folder: self._download(path, folder, form.replaces))
        self._open_form(form)

    def _download(self, path: str, folder: Path, overwrite: bool) -> None:
        datastore = self._datastore
        if datastore is None:
            return
        name = datastore.name

        def work(workspace: Workspace, progress: Progress) -> tuple[Path, Moved]:
            told = ByteProgress(progress)
            return folder, download(workspace, name, path, folder, overwrite, told, progress.canceled)

        title = self.tr("Downloading from {name}").format(name=name)
        self.task_line.follow(self._session.act(title, work, self._downloaded, self._fail, receiver=self))

    def _downloaded(self, done: tuple[Path, Moved]) -> None:
        folder, moved = done
        self._close_form()
        self._tell_moved(self.tr("{count} downloaded"), moved)
        self.notices.tell(
            "good",
            self.tr("Downloaded into {folder}").format(folder=folder),
            action=(self.tr("Open folder"), lambda: open_path(folder)),
        )

    # Forms

    def _open_form(self, form: UploadForm | FolderForm) -> None:
        self._close_form()
        self.notices.clear()
        form.dismissed.connect(self._dismiss)
        self._form = form
        self.notices.add(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dismiss(self) -> None:
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self._close_form()

    def _canceled(self) -> None:
        if self._form is not None:
            self._form.set_busy(False)

    def _fail(self, error: MldeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self.notices.tell("error", error.title, error.cause, error.cure)

    def _close_form(self) -> None:
        if self._form is None:
            return
        upload = isinstance(self._form, UploadForm)
        if self._form.isAncestorOf(self.focusWidget() or self):
            button = self.upload_button if upload else self.download_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        form, self._form = self._form, None
        self.notices.take_away(form)

    # The datastore itself

    def make_default(self) -> None:
        """Use it from now on when none is named."""
        if self._datastore is not None:
            name = self._datastore.name
            self._session.act(
                self.tr("Make {name} the default").format(name=name),
                lambda workspace: set_default_datastore(workspace, name),
            )

    def remove(self) -> None:
        """Forget it; its files stay, and it can be brought back."""
        datastore = self._datastore
        if datastore is None:
            return

        def work(workspace: Workspace) -> None:
            remove_datastore(workspace, datastore.name)

        def bring_back(workspace: Workspace) -> None:
            register_datastore(workspace, datastore.name, datastore.kind, datastore.settings)

        def undo() -> None:
            self._session.act(self.tr("Bring back {name}").format(name=datastore.name), bring_back)

        def done(_: None) -> None:
            text = self.tr("{name} removed; its files stay where they are").format(name=datastore.name)
            self._window.show_message("good", text, action=(self.tr("Undo"), undo))

        self._session.act(self.tr("Remove {name}").format(name=datastore.name), work, done, receiver=self)


def _size(entry: StoredEntry) -> str:
    return "" if entry.is_folder else formats.size(entry.size)


def _changed(entry: StoredEntry) -> str:
    return formats.moment(entry.changed / 1e9) if entry.changed else ""
