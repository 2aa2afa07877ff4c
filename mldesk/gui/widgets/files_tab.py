"""A tab with all files of a version, found by a part of their path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_MOST_LEFT_OUT = 20


def files_title(count: int) -> str:
    """The title of a tab with so many files."""
    return translate("FilesTab", "Files ({count})").format(count=formats.count(count))


class FilesTab(QWidget):
    """A long table of things with `path`, `size` and `hash`; `opened` carries one that was double-clicked.

    Its controls are named NAME.find_file and NAME.files.
    """

    opened = Signal(object)

    def __init__(self, name: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(self.tr("Find files"), self.tr("Part of a path"))
        self.search.setObjectName(f"{name}.find_file")
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(self._filter)
        self.note_label = ElidedLabel("", "caption")
        self.table = FactTable(
            [
                Column(self.tr("File"), lambda file: file.path, tool_tip=lambda file: file.path),
                Column(self.tr("Size"), lambda f: formats.size(f.size), lambda f: f.size, 100, number=True),
                Column(
                    self.tr("Hash"),
                    lambda file: file.hash.partition(":")[2][:16],
                    width=152,
                    mono=True,
                    tool_tip=lambda file: file.hash,
                ),
            ],
            key=lambda file: file.path,
            background=lambda work, done: session.background(work, done, receiver=self),
        )
        self.table.setObjectName(f"{name}.files")
        self.table.setAccessibleName(self.tr("Files"))
        self.table.opened.connect(self.opened)
        self.table.model_.modelReset.connect(self._tell)
        self._left_out: tuple[str, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search)
        head.addWidget(self.note_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def show_files(self, files: Sequence[Any], left_out: Sequence[str] = ()) -> None:
        """Show the files of a version; `left_out` are links that were not followed."""
        self._left_out = tuple(left_out)
        self.table.set_things(files)
        self._tell()

    def title(self) -> str:
        """The tab's title, with the number of files."""
        return files_title(len(self.table.model_.things))

    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        self.table.model_.set_wanted((lambda file: wanted in file.path.lower()) if wanted else None)

    def _tell(self) -> None:
        model, words = self.table.model_, []
        if self.search.text().strip():
            text = self.tr("{shown} of {count} files")
            words.append(
                text.format(shown=formats.count(len(model.rows)), count=formats.count(len(model.things)))
            )
        if self._left_out:
            text = self.tr("Left out, as links are not followed: {paths}")
            words.append(text.format(paths=", ".join(self._left_out[:_MOST_LEFT_OUT])))
        self.note_label.setText(" · ".join(words))
