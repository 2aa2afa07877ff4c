"""The panel that takes a model from outside: a folder, a file or an archive; a signature is checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mldesk.core.model import ModelVersion, import_model
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.translation import translate
from mldesk.gui.widgets.browse_line import choose_files, choose_folder
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.labels import Label

from .exporting import can_sign
from .signing_form import FileLine
from .version_panel import VersionPanel
from .words import title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_SIZE = (660, 600)


class ImportPanel(VersionPanel):
    """Source, name, description, tags, public key; `imported` carries the ModelVersion."""

    imported = Signal(object)

    def __init__(self, session: Session, names: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(session, "import", parent)
        self.newest = names
        self.setAccessibleName(self.tr("Import model"))
        self._build_source()
        self.name.setPlaceholderText(self.tr("That of the export or of the file"))
        self.description.setPlaceholderText(self.tr("What it is and where it is from; may stay empty"))
        self.key = FileLine("import.key", self.tr("Public key"), self.tr("Choose a public key"))
        self.key.line.setPlaceholderText(self.tr("Only if the model is signed"))
        self.key_row = self.row(self.tr("Public key"), self.key)
        self.key.line.textChanged.connect(lambda: self.key_row.set_problem(""))
        if not can_sign():
            self.key.setEnabled(False)
            text = self.tr("Needs the package model-signing: pip install 'mldesk[signing]'")
            self.key_row.set_problem(text, "warning")
        self.rows |= {"source": self.source_row, "public_key": self.key_row}
        self.editors = (self.drop_area, self.source, *self.editors)
        self.say_confirm(self.tr("Import"), self.tr("Importing…"))
        self.confirm_button.clicked.connect(self.import_)
        self._lay_out()

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
        self.source = self.line("source", self.tr("Where the model is"))
        self.source.setPlaceholderText(self.tr("Path of a folder or file"))
        self.source.textChanged.connect(self._source_edited)
        self.source_row = self.row(self.tr("From"), self.source)

    def _lay_out(self) -> None:
        told = self.tr("Its files are looked at, never loaded: it is not trusted until you say that it is.")
        page = ScrollPage((0, 0, 10, 0))
        page.body.setSpacing(12)
        for widget in (
            self.drop_area, self.source_row, self.name_row, self.description_row, self.tags_row, self.key_row
        ):  # fmt: skip
            page.body.addWidget(widget)
        page.body.addStretch(1)
        self.lay_out(self.tr("Import model"), Label(told, "muted", wrap=True), page, self.notices)
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
        self.describe_name()

    # Importing

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
        self.start(title, work, self.imported.emit)

    def set_busy(self, busy: bool) -> None:
        """Lock the form; the key stays locked where nothing can be checked with it."""
        super().set_busy(busy)
        self.key.setEnabled(not busy and can_sign())


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
        text = translate("ImportPanel", "{name} is imported; it is not trusted yet").format(
            name=title_of(version)
        )
        window.show_message("info", text)
        done(version)

    overlay = window.open_overlay(panel, *_SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.imported.connect(imported)
    if paths:
        panel.take(paths)
    return panel
