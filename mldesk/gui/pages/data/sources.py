"""Where the files of a new dataset come from: an editor for each kind of source, and the choice of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.widgets.browse_line import BrowseLine, choose_files, choose_folder
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.segments import Segments

from .counting import Count, Counted, pattern_source
from .guess import Sources, guess_name, look_into

if TYPE_CHECKING:
    from mldesk.core.dataset.gathering import Source
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

LABEL_WIDTH = 104
_COUNT_MILLISECONDS = 250
_LINES_HEIGHT = 84


@dataclass(frozen=True)
class Choice:
    """What was chosen: `make` gives it to core, `name` is a name for the dataset.

    `copied_because` tells why the files cannot be left in place; empty when they can.
    """

    make: Callable[[Workspace], list[Source]]
    name: str
    copied_because: str = ""
    unpack: bool = False


class SourceEditor(QWidget):
    """Base of the editors; `changed` comes when the choice, or what is known of it, has changed."""

    changed = Signal()

    def choice(self) -> Choice | None:
        """What is chosen; None while something is missing, which is then told by `tell_missing`."""
        raise NotImplementedError

    def tell_missing(self) -> None:
        """Say beside the field what is missing."""
        raise NotImplementedError

    def show_problem(self, error: MldeskError) -> None:
        """Show beside the field what is wrong."""
        raise NotImplementedError


def files_text(count: int, size: int, complete: bool = True) -> str:
    """`12 files · 3 MB`, with "more than" before it unless all were counted."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Sources", text)

    files = tr("1 file") if count == 1 else tr("{count} files").format(count=formats.count(count))
    text = f"{files} · {formats.size(size)}"
    return text if complete else tr("more than {files}").format(files=text)


class FileSource(SourceEditor):
    """Folders and files of this machine: a drop area until there are some."""

    def __init__(
        self, session: Session, paths: Sequence[Path] = (), fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.paths: list[Path] = []
        self.folder_button = Button(self.tr("Choose folder"), icon_name="folder")
        self.folder_button.setObjectName("data.choose_folder")
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button = Button(self.tr("Choose files"), icon_name="file")
        self.files_button.setObjectName("data.choose_files")
        self.files_button.clicked.connect(self._choose_files)
        self.drop_area = DropArea(
            "data",
            self.tr("Drop a folder or files here"),
            self.tr("They are kept in the workspace and never changed afterwards."),
            (self.folder_button, self.files_button),
        )
        self.drop_area.dropped.connect(self.take)
        self.what_label = ElidedLabel("", "strong", Qt.TextElideMode.ElideMiddle)
        self.size_label = Label("", "caption")
        self.other_button = Button(self.tr("Choose others"), "quiet")
        self.other_button.setObjectName("data.choose_others")
        self.other_button.clicked.connect(lambda: self.take([]))
        if fixed:
            self.other_button.hide()
        self.problem_label = Label("", "error", wrap=True)
        self.problem_label.setObjectName("data.source_problem")
        self.problem_label.hide()
        self._lay_out()
        self.setFocusProxy(self.folder_button)
        self.take(paths)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what_label)
        words.addWidget(self.size_label)
        self._taken = QWidget()
        row = QHBoxLayout(self._taken)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.drop_area)
        layout.addWidget(self._taken)
        layout.addWidget(self.problem_label)

    def take(self, paths: Sequence[Path]) -> None:
        """Take these files and folders instead of what was there; none lets the user choose again."""
        self.paths = list(paths)
        self.drop_area.setVisible(not paths)
        self._taken.setVisible(bool(paths))
        self._tell("")
        if paths:
            self.what_label.setText(self._what())
            self.size_label.setText(self.tr("Looking into it…"))
            chosen = self.paths
            self._session.background(
                lambda: look_into(chosen),
                lambda sources: self._show_sources(chosen, sources),
                self.show_problem,
                receiver=self,
            )
        self.changed.emit()

    def _what(self) -> str:
        if len(self.paths) == 1:
            return str(self.paths[0])
        return self.tr("{count} items of {folder}").format(
            count=formats.count(len(self.paths)), folder=self.paths[0].parent
        )

    def _show_sources(self, chosen: list[Path], sources: Sources) -> None:
        if chosen is self.paths:
            self.size_label.setText(files_text(sources.file_count, sources.size, sources.complete))

    def choice(self) -> Choice | None:
        """The paths."""
        if not self.paths:
            return None
        paths = list(self.paths)
        alone = len(paths) == 1 and paths[0].is_dir()
        reason = "" if alone else self.tr("Only a whole folder can be left in place.")
        return Choice(lambda _: [*paths], guess_name(paths), reason)

    def tell_missing(self) -> None:
        """Say that nothing was chosen."""
        self._tell(self.tr("Choose a folder or files."))

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the paths."""
        self.size_label.setText("")
        self._tell(str(error))

    def _tell(self, text: str) -> None:
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder of data"), lambda path: self.take([path]))

    def _choose_files(self) -> None:
        choose_files(self, self.tr("Choose data files"), self.take)


class PatternSource(SourceEditor):
    """A folder and a pattern of paths in it; tells how many files match while it is written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count: Count | None = None
        both = BrowseLine("data.pattern_folder", self.tr("Folder"), self.tr("Choose a folder of data"))
        self.folder = both.line
        self.folder_row = FieldRow(self.tr("Folder"), editor=both, label_width=LABEL_WIDTH, wide=True)
        self.pattern = QLineEdit()
        self.pattern.setObjectName("data.pattern")
        self.pattern.setAccessibleName(self.tr("Pattern"))
        self.pattern.setPlaceholderText("images/**/*.png")
        self.pattern_row = FieldRow(
            self.tr("Pattern"), editor=self.pattern, label_width=LABEL_WIDTH, wide=True
        )
        self.count_label = ElidedLabel(self._hint(), "caption")
        self.count_label.setObjectName("data.pattern_count")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_COUNT_MILLISECONDS)
        self._wait.timeout.connect(self._start_count)
        for line in (self.folder, self.pattern):
            line.textChanged.connect(self._edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.folder_row)
        layout.addWidget(self.pattern_row)
        note = QHBoxLayout()
        note.addSpacing(LABEL_WIDTH + 16)
        note.addWidget(self.count_label)
        layout.addLayout(note)
        self.setFocusProxy(self.folder)

    def _hint(self) -> str:
        return self.tr("* stands for any letters, ** for any folders")

    def _edited(self) -> None:
        for row in (self.folder_row, self.pattern_row):
            row.set_problem("")
        if self._count is not None:
            self._count.cancel()
            self._count = None
        self.count_label.setText(self._hint())
        self._wait.start()
        self.changed.emit()

    def _given(self) -> tuple[Path, str] | None:
        folder, pattern = self.folder.text().strip(), self.pattern.text().strip()
        return (Path(folder).expanduser(), pattern) if folder and pattern else None

    def _start_count(self) -> None:
        given = self._given()
        if given is None:
            return
        count = self._count = Count(*given)
        self.count_label.setText(self.tr("Counting…"))

        def done(counted: Counted) -> None:
            if count is self._count:
                self._show_count(counted)

        def failed(error: MldeskError) -> None:
            if count is self._count:
                self.count_label.setText("")
                self.show_problem(error)

        self._session.background(count.run, done, failed, receiver=self)

    def _show_count(self, counted: Counted) -> None:
        if not counted.file_count:
            self.count_label.setText(self._hint())
            none = self.tr("No file matches.") if counted.complete else self.tr("No file matches so far.")
            self.pattern_row.set_problem(none, "warning")
            return
        text = files_text(counted.file_count, counted.size, counted.complete)
        self.count_label.setText(f"{text}: {', '.join(counted.first)}{self._rest(counted)}")

    def _rest(self, counted: Counted) -> str:
        return " …" if counted.file_count > len(counted.first) else ""

    def choice(self) -> Choice | None:
        """The folder with the pattern."""
        given = self._given()
        if given is None:
            return None
        folder, pattern = given
        source = pattern_source(folder, pattern)
        reason = self.tr("Files chosen by a pattern are copied; a whole folder can be left in place.")
        return Choice(lambda _: [source], guess_name([folder]) if folder.name else "", reason)

    def tell_missing(self) -> None:
        """Say which of both is missing."""
        if not self.folder.text().strip():
            self.folder_row.set_problem(self.tr("Choose a folder."))
        if not self.pattern.text().strip():
            self.pattern_row.set_problem(self.tr("Write a pattern, such as *.csv."))

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the pattern, or under the folder."""
        row = self.folder_row if error.field == "folder" else self.pattern_row
        row.set_problem(str(error))


class AddressSource(SourceEditor):
    """Web addresses, one a line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("data.addresses")
        self.lines.setAccessibleName(self.tr("Web addresses, one a line"))
        self.lines.setPlaceholderText("https://example.org/train.zip")
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES_HEIGHT)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.textChanged.connect(self._edited)
        self.lines_row = FieldRow(
            self.tr("Addresses"),
            self.tr("one a line"),
            editor=self.lines,
            label_width=LABEL_WIDTH,
            wide=True,
        )
        self.unpack_box = QCheckBox(self.tr("Unpack zip and tar files"))
        self.unpack_box.setObjectName("data.unpack")
        self.unpack_box.setAccessibleName(self.tr("Unpack zip and tar files"))
        self.unpack_box.setChecked(True)
        self.unpack_box.toggled.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lines_row)
        layout.addWidget(FieldRow("", editor=self.unpack_box, label_width=LABEL_WIDTH))
        self.setFocusProxy(self.lines)

    def _edited(self) -> None:
        self.lines_row.set_problem("")
        self.changed.emit()

    def _addresses(self) -> list[str]:
        return [line.strip() for line in self.lines.toPlainText().splitlines() if line.strip()]

    def choice(self) -> Choice | None:
        """The addresses."""
        addresses = self._addresses()
        if not addresses or any(not _is_address(one) for one in addresses):
            return None
        parts = urlsplit(addresses[0])
        name = guess_name([Path(unquote(parts.path).rstrip("/").rpartition("/")[2] or parts.netloc)])
        reason = self.tr("Downloads are kept in the workspace.")
        return Choice(lambda _: [*addresses], name, reason, self.unpack_box.isChecked())

    def tell_missing(self) -> None:
        """Say which line is no address."""
        wrong = [one for one in self._addresses() if not _is_address(one)]
        self.lines_row.set_problem(
            self.tr("{line} does not begin with http:// or https://").format(line=wrong[0])
            if wrong
            else self.tr("Write at least one address.")
        )

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the addresses."""
        self.lines_row.set_problem(str(error))


class DatastoreSource(SourceEditor):
    """A path in a datastore: a folder, a file, or all of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: dict[str, str] = {}
        self._wanted = ""
        self.box = QComboBox()
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
            from mldesk.core.datastore import get_datastore

            return [get_datastore(workspace, name).path(path)]

        return Choice(make, guess_name([Path(path or name)]), reason)

    def tell_missing(self) -> None:
        """Say that there is no datastore to choose."""
        self.box_row.set_problem(self.tr("Choose a datastore."))

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the path."""
        self.path_row.set_problem(str(error))


class SourceChooser(SourceEditor):
    """All kinds of sources, one of them in front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileSource(session)
        self.pattern = PatternSource(session)
        self.addresses = AddressSource(session)
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


def _is_address(text: str) -> bool:
    parts = text.lower().partition("://")
    return parts[0] in ("http", "https") and bool(parts[2])


def _read_datastores(workspace: Workspace) -> dict[str, str]:
    from mldesk.core.datastore import list_datastores

    return {datastore.name: datastore.kind for datastore in list_datastores(workspace)}
