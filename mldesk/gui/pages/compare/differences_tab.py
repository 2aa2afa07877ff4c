"""The Differences tab: what differs between all runs in one table, runs as rows or as columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout

from mldesk.core.errors import MldeskError
from mldesk.core.run_table import RunRow
from mldesk.gui import formats, theme
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets import Card, ElidedLabel, Label
from mldesk.gui.widgets.segments import Segments

from .differences import Difference, read_part
from .parts import row_name, value_text
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

Index = QModelIndex | QPersistentModelIndex
FEW_COLUMNS = 8
"""Up to so many runs are columns; more of them are rows."""
_ROW_HEIGHT = 34
_COLUMN, _NAMES = 148, 184
_MONO = ("parameters", "environment", "metrics")


class DifferencesModel(QAbstractTableModel):
    """The runs and what differs; one is the rows, the other the columns, both named in the headers."""

    def __init__(self, runs: ComparedRuns) -> None:
        super().__init__(runs)
        self.part = "parameters"
        self.things: list[Difference] = []
        self.rows: list[RunRow] = []
        self.runs_are_rows = False
        self._order: list[int] = []
        """The places of the runs, or of the things, in the order of the rows."""

    def show_things(self, part: str, rows: Sequence[RunRow], things: Sequence[Difference]) -> None:
        """Show these things of these runs."""
        self.beginResetModel()
        self.part, self.rows, self.things = part, list(rows), list(things)
        self.runs_are_rows = len(rows) > FEW_COLUMNS
        self._order = list(range(len(rows if self.runs_are_rows else things)))
        self.endResetModel()

    def place(self, index: Index) -> tuple[Difference, int]:
        """The thing and the place of the run in a cell."""
        line = self._order[index.row()]
        thing, run = (index.column(), line) if self.runs_are_rows else (line, index.column())
        return self.things[thing], run

    def run_of(self, row: int) -> str | None:
        """The id of the run of a row; None where runs are columns."""
        return self.rows[self._order[row]].id if self.runs_are_rows else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; -1 brings their own order back."""
        self.layoutAboutToBeChanged.emit()
        self._order = list(range(len(self._order)))
        if 0 <= column < self.columnCount():
            self._order.sort(
                key=lambda line: self._key(line, column), reverse=order == Qt.SortOrder.DescendingOrder
            )
        self.layoutChanged.emit()

    def _key(self, line: int, column: int) -> tuple[int, float, str]:
        thing, run = (column, line) if self.runs_are_rows else (line, column)
        value = self.things[thing].row.values[run]
        if isinstance(value, int | float):
            return (1, float(value), "")
        return (0, 0.0, "") if value is None else (2, 0.0, str(value).casefold())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Runs or things."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Things or runs."""
        return 0 if parent.isValid() else len(self.things if self.runs_are_rows else self.rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of runs and things."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        place = section if across else self._order[section]
        if across == self.runs_are_rows:
            return row_name(self.part, self.things[place].row)
        return self.rows[place].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The values; those that most runs have stand back."""
        if not index.isValid():
            return None
        thing, run = self.place(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value_text(self.part, thing.row, run)
            case Qt.ItemDataRole.ToolTipRole:
                value = thing.row.values[run]
                return None if value is None else str(value)
            case Qt.ItemDataRole.FontRole:
                return mono_font(12) if self.part in _MONO else ui_font(13)
            case Qt.ItemDataRole.ForegroundRole:
                stands_back = thing.row.values[run] is None or thing.is_usual(run)
                return QColor(theme.current().muted if stands_back else theme.current().text)
        return None


class DifferencesTab(CompareTab):
    """The table and what of the runs it shows; `opened` carries the id of a run."""

    opened = Signal(str)

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__(session, window, runs)
        self._found: tuple[Difference, ...] = ()
        self._found_part = ""
        self._telling = False
        self.parts = Segments(
            "compare.part",
            self.tr("What of the runs"),
            [
                ("parameters", self.tr("Parameters")),
                ("environment", self.tr("Environment")),
                ("data", self.tr("Datasets")),
                ("metrics", self.tr("Metrics")),
                ("compute", self.tr("Compute")),
            ],
        )
        self.only_box = QCheckBox(self.tr("Differences only"))
        self.model = DifferencesModel(runs)
        self.table = QTableView()
        self.words = ElidedLabel("", "muted")
        self.empty = Label("", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dress()
        self._lay_out()
        self.parts.chosen.connect(lambda _key: self._read())
        self.only_box.toggled.connect(lambda _on: self._show())
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.verticalHeader().sectionDoubleClicked.connect(self._open_row)
        runs.chosen_changed.connect(self._chosen_changed)

    def _dress(self) -> None:
        self.only_box.setObjectName("compare.table_only")
        self.only_box.setAccessibleName(self.tr("Differences only"))
        self.only_box.setChecked(True)
        table = self.table
        table.setModel(self.model)
        table.setObjectName("compare.differences")
        table.setAccessibleName(self.tr("What differs between the runs"))
        table.setProperty("kind", "facts")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setCornerButtonEnabled(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setDefaultSectionSize(_COLUMN)
        header.setMinimumSectionSize(72)
        header.setStretchLastSection(True)
        header.setFixedHeight(34)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        names = table.verticalHeader()
        names.setDefaultSectionSize(_ROW_HEIGHT)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setFixedWidth(_NAMES)
        names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        names.setHighlightSections(False)

    def _lay_out(self) -> None:
        self.card = Card(margin=1, spacing=0)
        line = QHBoxLayout()
        line.setContentsMargins(11, 11, 15, 10)
        line.setSpacing(12)
        line.addWidget(self.parts)
        line.addWidget(self.words, 1)
        line.addWidget(self.only_box)
        self.empty.setContentsMargins(15, 4, 15, 14)
        self.card.body.addLayout(line)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card, 1)

    # Reading

    def show_runs(self) -> None:
        """Compare the runs as they are now."""
        self._read()

    def _read(self) -> None:
        part, rows = self.parts.current(), self.runs.rows
        if self.in_front and rows:
            self.session.read(
                lambda workspace: read_part(workspace, part, rows),
                lambda found: self._take(part, rows, found),
                self._failed,
                key="compare.differences",
                receiver=self,
            )

    def _failed(self, error: MldeskError) -> None:
        self.window_.show_error(error)

    def _take(self, part: str, rows: tuple[RunRow, ...], found: tuple[Difference, ...]) -> None:
        if part == self.parts.current() and [row.id for row in rows] == [row.id for row in self.runs.rows]:
            self._found, self._found_part = found, part
            self._show()

    def _show(self) -> None:
        only = self.only_box.isChecked()
        shown = [thing for thing in self._found if not (only and thing.same)]
        differing = sum(not thing.same for thing in self._found)
        rows = self.runs.rows
        now = (self._found_part, [row.id for row in rows], shown)
        if now != (self.model.part, [row.id for row in self.model.rows], self.model.things):
            self.model.show_things(self._found_part, rows, shown)
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            by_row = self.model.runs_are_rows
            behavior = QAbstractItemView.SelectionBehavior
            self.table.setSelectionBehavior(behavior.SelectRows if by_row else behavior.SelectItems)
            self._chosen_changed()
        self.words.setText(
            self.tr("{some} of {count} differ").format(
                some=formats.count(differing), count=formats.count(len(self._found))
            )
            if self._found
            else ""
        )
        self.table.setAccessibleDescription(self.words.text())
        self.empty.setText(
            self.tr("Nothing differs here.") if self._found else self.tr("Nothing is known of it.")
        )
        self.empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.card.body.setStretchFactor(self.empty, 0 if shown else 1)

    # Choosing

    def _selection_changed(self) -> None:
        if self._telling or not self.model.runs_are_rows:
            return
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        self._telling = True
        self.runs.choose(run_id for row in rows if (run_id := self.model.run_of(row)) is not None)
        self._telling = False

    def _chosen_changed(self) -> None:
        if self._telling or not self.model.runs_are_rows:
            return
        chosen, selection = set(self.runs.chosen), QItemSelection()
        last = self.model.columnCount() - 1
        for row in range(self.model.rowCount()):
            if self.model.run_of(row) in chosen and last >= 0:
                selection.append(QItemSelectionRange(self.model.index(row, 0), self.model.index(row, last)))
        self._telling = True
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._telling = False

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            _, run = self.model.place(index)
            self.opened.emit(self.model.rows[run].id)

    def _open_row(self, row: int) -> None:
        run_id = self.model.run_of(row)
        if run_id is not None:
            self.opened.emit(run_id)
