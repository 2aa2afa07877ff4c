"""The Code tab: what differs between the source folders of any two of the compared runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.source_difference import (
    ChangedFile,
    FileDifference,
    changed_files,
    file_difference,
    fold,
)
from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.pages.run.highlighting import find_spans
from mldesk.gui.translation import translate
from mldesk.gui.widgets import Card, Label, Line
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.segments import Segments

from .diff_pane import ColoredDifference, DiffPane, beside, scroll_together, unified
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_LIST_WIDTH = 300
_CHANGE_WIDTH = 96
_TOKENS = {"added": "good", "removed": "bad", "changed": "accent"}
_ICONS = {"added": "plus", "removed": "minus", "changed": "edit"}


def read_folders(workspace: Workspace, run_ids: tuple[str, str]) -> tuple[Path, Path]:
    """The source folders of two runs, as they were submitted."""
    from mldesk.core.run import Run

    first, second = (Run(workspace, run_id).folder / "snapshot" for run_id in run_ids)
    return first, second


def color_difference(first: Path, second: Path, path: str) -> ColoredDifference:
    """What differs in a file, with the colours of its syntax."""
    found = file_difference(first, second, path)
    old, new = (find_spans(path, "\n".join(lines)) for lines in (found.old, found.new))
    return ColoredDifference(found, old, new)


def change_text(file: ChangedFile) -> str:
    """How a file differs, in a few signs or words."""
    if not file.added and not file.removed:
        return {
            "added": translate("CodeTab", "added"),
            "removed": translate("CodeTab", "removed"),
            "changed": translate("CodeTab", "changed"),
        }[file.kind]
    parts = [f"+{formats.count(file.added)}"] if file.added else []
    parts += [f"−{formats.count(file.removed)}"] if file.removed else []
    return " ".join(parts)


class CodeTab(CompareTab):
    """Two runs, the files that differ between them, and the lines of one of these."""

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__(session, window, runs)
        self.files: list[ChangedFile] | None = None
        self.colored: ColoredDifference | None = None
        self._folders: tuple[Path, Path] | None = None
        self._pair: tuple[str, str] | None = None
        self._asked = 0
        self._wanted = ""
        self.before_box, self.after_box = ChoiceBox(), ChoiceBox()
        self.swap_button = IconButton("swap", self.tr("Swap both runs"))
        self.table = FactTable(
            [
                Column(
                    self.tr("File"),
                    lambda file: file.path,
                    tool_tip=lambda file: file.path,
                    icon_name=lambda file: _ICONS[file.kind],
                ),
                Column(
                    self.tr("Lines"),
                    change_text,
                    lambda file: (file.added or 0) + (file.removed or 0),
                    _CHANGE_WIDTH,
                    number=True,
                    token=lambda file: _TOKENS[file.kind],
                ),
            ],
            key=lambda file: file.path,
        )
        self.view = Segments(
            "compare.diff_view",
            self.tr("How both files are shown"),
            [("beside", self.tr("Side by side")), ("unified", self.tr("Unified"))],
        )
        self.whole_box = QCheckBox(self.tr("Whole file"))
        self.before = DiffPane("compare.before", self.tr("The file before"))
        self.after = DiffPane("compare.after", self.tr("The file after"))
        self.both = DiffPane("compare.unified", self.tr("What differs in the file"))
        self.note = Label("", "muted", wrap=True)
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        for box, name, title in (
            (self.before_box, "compare.code_before", self.tr("Run before")),
            (self.after_box, "compare.code_after", self.tr("Run after")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(title)
            box.setMaxVisibleItems(20)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.swap_button.setObjectName("compare.code_swap")
        self.table.setObjectName("compare.files")
        self.table.setAccessibleName(self.tr("Files that differ"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.whole_box.setObjectName("compare.whole_file")
        self.whole_box.setAccessibleName(self.tr("Whole file"))

    def _lay_out(self) -> None:
        self.list_card = Card(self.tr("Files"), " ", margin=1, spacing=0)
        self.list_card.setFixedWidth(_LIST_WIDTH)
        self.list_card.header.setContentsMargins(15, 11, 10, 4)
        choosers = QVBoxLayout()
        choosers.setContentsMargins(11, 2, 11, 10)
        choosers.setSpacing(6)
        for title, box in ((self.tr("before"), self.before_box), (self.tr("after"), self.after_box)):
            line = QHBoxLayout()
            line.setSpacing(8)
            label = Label(title, "caption")
            label.setFixedWidth(40)
            line.addWidget(label)
            line.addWidget(box, 1)
            choosers.addLayout(line)
        self.list_card.header.addWidget(self.swap_button)
        self.list_card.body.addLayout(choosers)
        self.list_card.body.addWidget(Line())
        self.list_card.body.addWidget(self.table, 1)
        self.card = Card(self.tr("No file"), " ", margin=1, spacing=0)
        self.card.header.setContentsMargins(15, 11, 10, 10)
        self.card.header.addWidget(self.whole_box)
        self.card.header.addWidget(self.view)
        pair = QWidget()
        pair.setProperty("kind", "clear")
        panes = QHBoxLayout(pair)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self.before, 1)
        panes.addWidget(Line(vertical=True))
        panes.addWidget(self.after, 1)
        said = QWidget()
        said.setProperty("kind", "clear")
        words = QVBoxLayout(said)
        words.setContentsMargins(15, 12, 15, 12)
        words.addWidget(self.note)
        words.addStretch(1)
        self.stack = QStackedWidget()
        for widget in (said, pair, self.both):
            self.stack.addWidget(widget)
        self.card.body.addWidget(Line())
        self.card.body.addWidget(self.stack, 1)
        self.card.body.addSpacing(8)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.list_card)
        whole.addWidget(self.card, 1)

    def _connect(self) -> None:
        scroll_together(self.before, self.after)
        for box in (self.before_box, self.after_box):
            box.activated.connect(lambda _at: self._read())
        self.swap_button.clicked.connect(self.swap)
        self.table.chosen.connect(self._read_file)
        self.view.chosen.connect(self._show_lines)
        self.whole_box.toggled.connect(self._show_lines)

    # Which runs

    def show_runs(self) -> None:
        """Offer the runs; at first the first two of those that are chosen, or the first and the last."""
        kept = self.pair()
        ids = [row.id for row in self.runs.rows]
        for box in (self.before_box, self.after_box):
            box.clear()
            for row in self.runs.rows:
                box.addItem(row.name, row.id)
        if kept is None or not set(kept) <= set(ids):
            chosen = [one for one in ids if one in self.runs.chosen]
            kept = (chosen[0], chosen[1]) if len(chosen) >= 2 else (ids[0], ids[-1])
        self._set_pair(kept)

    def shown(self) -> None:
        """Of two runs that were chosen meanwhile, show what differs between these."""
        super().shown()
        chosen = [row.id for row in self.runs.rows if row.id in self.runs.chosen]
        if len(chosen) == 2 and self.pair() is not None and set(self.pair() or ()) != set(chosen):
            self._set_pair((chosen[0], chosen[1]))

    def pair(self) -> tuple[str, str] | None:
        """The ids of the run before and the run after."""
        before, after = self.before_box.currentData(), self.after_box.currentData()
        return None if before is None or after is None else (str(before), str(after))

    def _set_pair(self, pair: tuple[str, str]) -> None:
        self.before_box.setCurrentIndex(self.before_box.findData(pair[0]))
        self.after_box.setCurrentIndex(self.after_box.findData(pair[1]))
        if pair != self._pair:
            self._read()

    def show_file(self, pair: tuple[str, str], path: str) -> None:
        """Show what differs in a file between these two runs."""
        self._wanted = path
        self._set_pair(pair)
        if self.table.select(path):
            self._wanted = ""

    def swap(self) -> None:
        """Turn before and after around."""
        pair = self.pair()
        if pair is not None:
            self._set_pair((pair[1], pair[0]))

    # Reading

    def _read(self) -> None:
        pair = self.pair()
        if pair is None:
            return
        self._pair = pair
        self._asked += 1  # what is still on its way is of another pair
        self.session.read(
            lambda workspace: read_folders(workspace, pair),
            lambda folders: self._compare(pair, folders),
            lambda error: self._failed(pair, error),
            key="compare.code",
            receiver=self,
        )

    def _failed(self, pair: tuple[str, str], error: MldeskError) -> None:
        """Of this pair nothing can be told: what was shown of another one must not stay."""
        if pair == self._pair:
            self._clear()
            self.window_.show_error(error)

    def _clear(self) -> None:
        self._asked += 1
        self._folders, self.files = None, None
        self.table.set_things([])
        self.list_card.set_title(self.tr("Files"), " ")
        self._say("")

    def _compare(self, pair: tuple[str, str], folders: tuple[Path, Path]) -> None:
        if pair == self._pair:
            self._folders = folders
            self.session.background(
                lambda: changed_files(*folders),
                lambda files: self._take(pair, files),
                lambda error: self._failed(pair, error),
                receiver=self,
            )

    def _take(self, pair: tuple[str, str], files: list[ChangedFile]) -> None:
        if pair != self._pair:
            return
        self.files = files
        one = self.tr("one differs") if len(files) == 1 else self.tr("{count} differ")
        self.list_card.set_title(self.tr("Files"), one.format(count=formats.count(len(files))))
        before = self.table.current()
        self.table.set_things(files, select_first=True)
        if self._wanted and self.table.select(self._wanted):
            self._wanted = ""
        if not files:
            self._say(self.tr("Both runs had the same code."), self.tr("No difference"))
        elif before is not None and self.table.current() == before:
            self._read_file(before)

    def _read_file(self, file: ChangedFile | None) -> None:
        folders = self._folders
        if file is None or folders is None:
            return
        self._asked += 1
        number = self._asked
        self.session.background(
            lambda: color_difference(*folders, file.path),
            lambda colored: self._take_file(number, file, colored),
            lambda error: self._file_failed(number, error),
            receiver=self,
        )

    def _take_file(self, number: int, file: ChangedFile, colored: ColoredDifference) -> None:
        if number == self._asked:
            self.colored = colored
            self.card.set_title(file.path, change_text(file))
            self._show_lines()

    def _file_failed(self, number: int, error: MldeskError) -> None:
        if number == self._asked:
            self._say("")
            self.window_.show_error(error)

    # Showing

    def _say(self, words: str, title: str = "") -> None:
        self.colored = None
        self.card.set_title(title or self.tr("No file"), "")
        self.note.setText(words)
        self.stack.setCurrentIndex(0)

    def _instead(self, found: FileDifference) -> str:
        """What is said of a file that has no lines which differ."""
        if found.note:
            return {
                "binary": self.tr("This file is no text."),
                "too large to be shown": self.tr("This file is too large to be shown."),
            }.get(found.note, self.tr("Both files are too different to be shown."))
        if not found.rows:
            return self.tr("This file is empty.")
        if all(row.kind == "same" for row in found.rows):
            return self.tr("No line differs: only how the lines end, or letters that cannot be shown.")
        return ""

    def _show_lines(self) -> None:
        colored = self.colored
        if colored is None:
            return
        words = self._instead(colored.found)
        if words:
            self.note.setText(words)
            self.stack.setCurrentIndex(0)
            return
        rows = colored.found.rows
        shown = list(rows) if self.whole_box.isChecked() else fold(rows)
        if self.view.current() == "unified":
            self.both.show_lines(unified(colored, shown))
            self.stack.setCurrentIndex(2)
        else:
            left, right = beside(colored, shown)
            self.before.show_lines(left)
            self.after.show_lines(right)
            self.stack.setCurrentIndex(1)
