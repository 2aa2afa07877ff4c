"""A new dataset's source: the files of a folder that a pattern selects, counted while it is written."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.paths import given_path
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import ElidedLabel

from .counting import Count, Counted, pattern_source
from .guess import guess_name
from .source_editor import LABEL_WIDTH, Choice, SourceEditor, files_text

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_COUNT_MILLISECONDS = 250


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
        return (given_path(folder, "folder"), pattern) if folder and pattern else None

    def _given_now(self) -> tuple[Path, str] | None:
        """What is given; None too when it cannot be used, which is told beside its field."""
        try:
            return self._given()
        except InvalidInput as error:
            self.show_problem(error)
            return None

    def _start_count(self) -> None:
        given = self._given_now()
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
        """The folder with the pattern; None too while the folder cannot be used."""
        given = None
        with suppress(InvalidInput):  # told when it is counted or asked for: it may be half written
            given = self._given()
        if given is None:
            return None
        folder, pattern = given
        source = pattern_source(folder, pattern)
        reason = self.tr("Files chosen by a pattern are copied; a whole folder can be left in place.")
        return Choice(lambda _: [source], guess_name([folder]) if folder.name else "", reason)

    def tell_missing(self) -> None:
        """Say which of both is missing, or what is wrong with the folder."""
        if not self.folder.text().strip():
            self.folder_row.set_problem(self.tr("Choose a folder."))
        if not self.pattern.text().strip():
            self.pattern_row.set_problem(self.tr("Write a pattern, such as *.csv."))
        self._given_now()

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the pattern, or under the folder."""
        row = self.folder_row if error.field == "folder" else self.pattern_row
        row.set_problem(str(error))
