"""A new dataset's source: folders and files of this machine, dropped or browsed for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.widgets.browse_line import choose_files, choose_folder
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.labels import ElidedLabel, Label

from .guess import Sources, guess_name, look_into
from .source_editor import Choice, SourceEditor, files_text

if TYPE_CHECKING:
    from mldesk.gui.session import Session


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
            count=formats.count(len(self.paths)), folder=_common_folder(self.paths)
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
        self._tell(localized(str(error)))

    def _tell(self, text: str) -> None:
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder of data"), lambda path: self.take([path]))

    def _choose_files(self) -> None:
        choose_files(self, self.tr("Choose data files"), self.take)


def _common_folder(paths: Sequence[Path]) -> Path:
    """The folder that holds them all, however deep; that of the first where they are on several drives."""
    try:
        return Path(os.path.commonpath([path.parent for path in paths]))
    except ValueError:
        return paths[0].parent
