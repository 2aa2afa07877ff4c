"""The panel that takes a model from outside: a folder, a file or an archive; a signature is checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import ModelVersion, import_model
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.widgets.browse_line import choose_files, choose_folder
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.task_line import TaskLine

from .exporting import can_sign
from .register_panel import in_line
from .signing_form import LABEL_WIDTH, FileLine
from .words import title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_SIZE = (660, 600)


class ImportPanel(QWidget):
    """Source, name, description, tags, public key; `imported` carries the ModelVersion."""

    imported = Signal(object)
    dismissed = Signal()

    def __init__(self, session: Session, names: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names = names
        self._suggested = ""
        self.setAccessibleName(self.tr("Import model"))
        self._build_source()
        self.name = self._line("import.name", self.tr("Name of the model"))
        self.name.setPlaceholderText(self.tr("That of the export or of the file"))
        self.name.textChanged.connect(self._describe_name)
        self.name_row = self._row(self.tr("Name"), self.name)
        self.description = self._line("import.description", self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What it is and where it is from; may stay empty"))
        self.tags = TagChips("import.tag")
        self.tags_row = self._row(self.tr("Tags"), in_line(self.tags))
        self.key = FileLine("import.key", self.tr("Public key"), self.tr("Choose a public key"))
        self.key.line.setPlaceholderText(self.tr("Only if the model is signed"))
        self.key_row = self._row(self.tr("Public key"), self.key)
        self.key.line.textChanged.connect(lambda: self.key_row.set_problem(""))
        if not can_sign():
            self.key.setEnabled(False)
            text = self.tr("Needs the package model-signing: pip install 'mldesk[signing]'")
            self.key_row.set_problem(text, "warning")
        self.notices = Notices("import.problem")
        self.task_line = TaskLine(session, "import.task", own_cancel=False)
        self.task_line.canceled.connect(lambda: self._set_busy(False))
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("import.cancel")
        self.cancel_button.clicked.connect(self.cancel)
        self.confirm_button = Button(self.tr("Import"), "primary")
        self.confirm_button.setObjectName("import.confirm")
        self.confirm_button.clicked.connect(self.import_)
        self._lay_out()

    def _line(self, name: str, title: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(title)
        return line

    def _row(self, label: str, editor: QWidget) -> FieldRow:
        return FieldRow(label, editor=editor, label_width=LABEL_WIDTH, wide=True)

    def _build_source(self) -> None:
        self.folder_button = Button(self.tr("Folder"))
        self.folder_button.setObjectName("import.browse_folder")
        self.folder_button.setAccessibleName(self.tr("Choose a folder"))
        self.folder_button.clicked.connect(
            lambda: choose_folder(self, self.tr("Choose a folder"), self._take_path)
        )
        self.file_button = Button(self.tr("File"))
        self.file_button.setObjectName("import.browse_file")
        self.file_button.setAccessibleName(self.tr("Choose a file"))
        self.file_button.clicked.connect(
            lambda: choose_files(self, self.tr("Choose a file"), lambda paths: self._take_path(paths[0]))
        )
        self.drop_area = DropArea(
            "download",
            self.tr("Drop a model here"),
            self.tr("A folder, a file, a zip or tar, or an export of mldesk"),
            (self.folder_button, self.file_button),
            compact=True,
        )
        self.drop_area.dropped.connect(self.take)
        self.source = self._line("import.source", self.tr("Where the model is"))
        self.source.setPlaceholderText(self.tr("Path of a folder or file"))
        self.source.textChanged.connect(self._source_edited)
        self.source_row = self._row(self.tr("From"), self.source)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(self.tr("Import model"), "title"))
        head.addWidget(
            Label(
                self.tr("Its files are looked at, never loaded: it is not trusted until you say that it is."),
                "muted",
                wrap=True,
            )
        )
        page = ScrollPage((0, 0, 10, 0))
        page.body.setSpacing(12)
        for widget in (self.drop_area, self.source_row, self.name_row):
            page.body.addWidget(widget)
        page.body.addWidget(self._row(self.tr("Description"), self.description))
        page.body.addWidget(self.tags_row)
        page.body.addWidget(self.key_row)
        page.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 10, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(page, 1)
        layout.addWidget(self.notices)
        layout.addWidget(self.task_line)
        layout.addLayout(buttons)
        self.setFocusProxy(self.source)

    # Filling in

    def take(self, paths: Sequence[Path]) -> None:
        """Fill in what was dropped; of several things, only one can be the model."""
        self._take_path(paths[0])
        if len(paths) > 1:
            self.source_row.set_problem(
                self.tr(
                    "Several things were dropped, this is the first. Put what belongs together in a folder."
                ),
                "warning",
            )

    def _take_path(self, path: Path) -> None:
        self.source.setText(str(path))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _source_edited(self) -> None:
        self.source_row.set_problem("")
        self._describe_name()

    def _describe_name(self) -> None:
        newest = self._names.get(self.name.text().strip())
        if newest is None:
            self.name_row.set_problem("")
            return
        text = self.tr("This model exists: the files become its version {number}.")
        self.name_row.set_problem(text.format(number=newest + 1), "warning")

    # Importing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field imports."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.import_()
        else:
            super().keyPressEvent(event)

    def import_(self) -> None:
        """Import on a worker; it goes on as an activity when the panel is gone."""
        source, name = self.source.text().strip(), self.name.text().strip() or None
        if not source:
            self.source_row.set_problem(self.tr("Choose the folder or file that holds the model."))
            self.source.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.task_line.task is not None:
            return
        self.notices.clear()
        self.tags.finish()
        description, tags = self.description.text().strip(), dict(self.tags.tags)
        key = self.key.line.text().strip() or None

        def work(workspace: Workspace, progress: Progress) -> ModelVersion:
            told = ByteProgress(progress)
            return import_model(workspace, source, name, description, tags, told, progress.canceled, key)

        title = self.tr("Importing {name}").format(name=name or Path(source).name)
        self.task_line.follow(self._session.act(title, work, self.imported.emit, self._fail, receiver=self))
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        for widget in (
            self.drop_area, self.source, self.name, self.description, self.tags, self.confirm_button
        ):  # fmt: skip
            widget.setEnabled(not busy)
        self.key.setEnabled(not busy and can_sign())
        self.confirm_button.setText(self.tr("Importing…") if busy else self.tr("Import"))

    def _fail(self, error: MldeskError) -> None:
        self._set_busy(False)
        rows = {"source": self.source_row, "name": self.name_row, "public_key": self.key_row}
        row = rows.get(error.field or "")
        if row is None:
            self.notices.tell("error", error.title, error.cause, error.cure)
        else:
            row.set_problem(str(error))
            if row.editor is not None:
                row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Stop an import that runs, else give the panel up."""
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self.dismissed.emit()


def open_import_panel(
    session: Session,
    window: MainWindow,
    names: Mapping[str, int],
    paths: Sequence[Path],
    done: Callable[[ModelVersion], object],
) -> ImportPanel:
    """Open the panel over the page, filled with what was dropped; `done` shows the imported version."""
    panel = ImportPanel(session, names)

    def imported(version: ModelVersion) -> None:
        window.close_overlay()
        text = window.tr("{name} is imported; it is not trusted yet").format(name=title_of(version))
        window.show_message("info", text)
        done(version)

    overlay = window.open_overlay(panel, *_SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.imported.connect(imported)
    if paths:
        panel.take(paths)
    return panel
