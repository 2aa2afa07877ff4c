"""One datastore: where it is, what is in it, and how files get there and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.core.datastore import (
    Datastore,
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
from mldesk.gui.widgets.card import detail_page
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.folder_form import FolderForm, FolderWords
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.task_line import TaskLine

from .datastore_contents import DatastoreContents
from .datastore_reading import Moved, download, upload
from .upload_form import UploadForm

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session


_UNREACHED = "datastore.unreached"
"""The message about a folder that could not be looked into; it goes when one could."""


class DatastoreDetail(QWidget):
    """Shows the datastore it is given; `register_wanted` carries its name and a path in it."""

    register_wanted = Signal(str, str)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._datastore: Datastore | None = None
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
        self.contents = DatastoreContents(session)
        self.table = self.contents.table
        self.contents.failed.connect(self._folder_failed)
        self.contents.reached.connect(self._folder_reached)
        self.contents.download_wanted.connect(self.open_download)
        self.contents.register_wanted.connect(self._register)
        self.drop_area = DropArea(
            "upload",
            self.tr("Drop files or folders here to upload them"),
            self.tr("They are copied into the folder that is shown, or another one you name."),
            compact=True,
        )
        self.drop_area.dropped.connect(self.open_upload)
        self._lay_out()

    def _button(self, text: str, name: str, icon_name: str | None = None) -> Button:
        button = Button(text, icon_name=icon_name)
        button.setObjectName(f"datastore.{name}")
        return button

    def _lay_out(self) -> None:
        layout = detail_page(self)
        layout.addWidget(self.head)
        layout.addWidget(self.facts)
        layout.addWidget(self.notices)
        layout.addWidget(self.task_line)
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
        self.contents.show_datastore(datastore)

    def _kind(self, datastore: Datastore) -> str:
        kind = self.tr("Folder") if datastore.kind == "folder" else self.tr("Address")
        if datastore.is_own:
            kind = self.tr("Folder of this workspace")
        return self.tr("{kind} · default").format(kind=kind) if datastore.is_default else kind

    def open_folder(self, path: str) -> None:
        """Look into a folder of the datastore."""
        self.contents.open_folder(path)

    def _folder_failed(self, error: MldeskError) -> None:
        self.notices.clear(keep=self._form)
        path = self.contents.path
        again = (self.tr("Try again"), lambda: self.open_folder(path))
        bar = self.notices.tell("error", error.title, error.cause, error.cure, again)
        bar.setObjectName(_UNREACHED)

    def _folder_reached(self) -> None:
        if self.notices.shows(_UNREACHED):
            self.notices.clear(keep=self._form)

    def _register(self, path: str) -> None:
        if self._datastore is not None:
            self.register_wanted.emit(self._datastore.name, path)

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
        form = UploadForm(self._datastore.name, paths, joined(self.contents.path, folder))
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

    def open_download(self, path: str) -> None:
        """Ask inline for a folder to bring what is at `path` into."""
        datastore = self._datastore
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
            button = self.upload_button if upload else self.contents.download_button
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
