"""The run table's item model: runs of an index and lines of groups, kept in place while they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Slots
from mldesk.core.run_table import RunRow
from mldesk.gui.guard_words import guard_title, guards_text
from mldesk.gui.localized import localized
from mldesk.gui.models.run_columns import NOTE, RUN, SELECT, STATUS, Column
from mldesk.gui.models.run_groups import GroupLine, GroupLines
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets.pill import shown_status, status_word

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which every cell gives its RunRow."""
_ROOT = QModelIndex()


_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)  # asked for each cell that is painted
_EDITED = (RUN.kind, NOTE.kind)
_CHANGING = ("time", "created", "started")
"""Columns whose words change with the clock."""
_MOST_TEXTS = 20_000
_MOST_RANGES = 32
"""Where rows come and go in more places than this, all rows are shown anew: each place costs time."""


class RunRows(Sequence[RunRow]):
    """The runs of an index in an order, each made when it is asked for."""

    def __init__(self, index: RunIndex | None, order: Slots) -> None:
        self._index = index
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, place: int) -> RunRow: ...
    @overload
    def __getitem__(self, place: slice) -> RunRows: ...
    def __getitem__(self, place: int | slice) -> RunRow | RunRows:
        if isinstance(place, slice):
            return RunRows(self._index, self._order[place])
        if self._index is None:
            raise IndexError(place)
        return self._index.row(int(self._order[place]))


class RunTableModel(QAbstractTableModel):
    """Runs and groups as lines, in the order they are given: slots of runs, -1 - the lead of groups.

    `renamed` carries a run's id and the name that was typed, `noted` its id and note. `sort_asked` carries
    the column and whether the order is descending: the owner gives the lines anew.
    """

    renamed = Signal(str, str)
    noted = Signal(str, str)
    sort_asked = Signal(Column, bool)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.index_of_runs: RunIndex | None = None
        self._texts: dict[tuple[str, Column], tuple[RunRow, str]] = {}
        self._order: Slots = np.empty(0, np.intp)
        self._places: Slots = np.empty(0, np.intp)
        self._groups: GroupLines | None = None
        self._columns: list[Column] = [SELECT, RUN, STATUS]
        self.unreachable: frozenset[str] = frozenset()

    # Contents

    @property
    def rows(self) -> RunRows:
        """The runs as they stand, without the lines of groups; each is made when it is asked for."""
        runs = self._order if self._groups is None else self._order[self._order >= 0]
        return RunRows(self.index_of_runs, runs)

    @property
    def groups(self) -> GroupLines | None:
        """The groups whose lines are shown; None while there are none."""
        return self._groups

    def slots_at(self, places: Slots) -> Slots:
        """The slots of the runs in these rows; all its runs for the line of a group."""
        codes = self._order[places]
        return codes if self._groups is None else self._groups.all_runs(codes)

    def codes_at(self, places: Slots) -> Slots:
        """The slots of the runs in these rows, and the codes of groups, which are negative."""
        return self._order[places]

    def places_of(self, codes: Slots) -> Slots:
        """The rows of these runs and groups, from top to bottom; without those that are not shown."""
        size = len(self._places) // 2
        places = self._places[codes[(codes >= -size) & (codes < size)]]
        return np.sort(places[places >= 0])

    @property
    def columns(self) -> list[Column]:
        """The columns as they stand."""
        return self._columns

    def place(self, run_id: str) -> int | None:
        """The row of a run; None when it is not there."""
        slot = None if self.index_of_runs is None else self.index_of_runs.slot(run_id)
        return None if slot is None else self.place_of(slot)

    def place_of(self, code: int) -> int | None:
        """The row of a run's slot, or of a group's code; None when it is not shown."""
        size = len(self._places) // 2
        if not -size <= code < size or self._places[code] < 0:
            return None
        return int(self._places[code])

    def set_columns(self, columns: list[Column]) -> None:
        """Show other columns; a name that is being edited is not disturbed by columns that come and go."""
        kept = [column for column in self._columns if column in columns]
        if kept != [column for column in columns if column in kept]:
            self.beginResetModel()
            self._columns = list(columns)
            self.endResetModel()
            return
        gone = [index for index, column in enumerate(self._columns) if column not in columns]
        for first, last in reversed(ranges_of(np.array(gone))):
            self.beginRemoveColumns(_ROOT, first, last)
            del self._columns[first : last + 1]
            self.endRemoveColumns()
        for first, last in ranges_of(
            np.array([index for index, column in enumerate(columns) if column not in kept])
        ):
            self.beginInsertColumns(_ROOT, first, last)
            self._columns[first:first] = columns[first : last + 1]
            self.endInsertColumns()

    def show(
        self,
        index: RunIndex,
        order: Slots,
        touched: Slots | None = None,
        groups: GroupLines | None = None,
    ) -> None:
        """Show these lines of the index; `touched` are slots whose runs changed since.

        Lines that stay keep their selection and their place on the screen.
        """
        regrouped, self._groups = groups is not self._groups, groups
        if index is not self.index_of_runs:
            self._replace(index, order)
        elif not np.array_equal(order, self._order):
            self._rearrange(index, order)
        if touched is not None:
            self._tell(touched)
        if regrouped:
            self.tell_groups()

    def _replace(self, index: RunIndex, order: Slots) -> None:
        self.beginResetModel()
        self.index_of_runs = index
        self._set_order(order)
        self.endResetModel()

    def _rearrange(self, index: RunIndex, order: Slots) -> None:
        """Remove, move and insert; where that is in too many places, show all anew."""
        size = 2 * len(index)  # the codes of groups count from the end
        stays, was = np.zeros(size, np.bool_), np.zeros(size, np.bool_)
        stays[order], was[self._order] = True, True
        gone = ranges_of(np.flatnonzero(~stays[self._order]))
        fresh = ranges_of(np.flatnonzero(~was[order]))
        if len(gone) + len(fresh) > _MOST_RANGES:
            self._replace(index, order)
            return
        self._remove(gone)
        self._reorder(order[was[order]])
        self._insert(order, fresh)

    def _set_order(self, order: Slots) -> None:
        self._order = order
        size = 0 if self.index_of_runs is None else len(self.index_of_runs)
        self._places = np.full(2 * size, -1, np.intp)  # the codes of groups count from the end
        self._places[order] = np.arange(len(order))

    def _remove(self, gone: list[tuple[int, int]]) -> None:
        for first, last in reversed(gone):
            self.beginRemoveRows(_ROOT, first, last)
            self._set_order(np.delete(self._order, slice(first, last + 1)))
            self.endRemoveRows()

    def _insert(self, order: Slots, fresh: list[tuple[int, int]]) -> None:
        for first, last in fresh:
            self.beginInsertRows(_ROOT, first, last)
            self._set_order(np.insert(self._order, first, order[first : last + 1]))
            self.endInsertRows()

    def _reorder(self, order: Slots) -> None:
        if np.array_equal(order, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        slots = [self._order[index.row()] for index in before]
        self._set_order(order)
        after = [
            self.index(int(self._places[slot]), old.column()) for slot, old in zip(slots, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell(self, touched: Slots) -> None:
        places = np.sort(self._places[touched[touched < len(self._places) // 2]])
        ranges = ranges_of(places[places >= 0])
        if len(ranges) > _MOST_RANGES:
            ranges = [(ranges[0][0], ranges[-1][1])]
        last = len(self._columns) - 1
        for first, end in ranges:
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def set_unreachable(self, targets: frozenset[str]) -> None:
        """Show runs as unknown that are active on these compute targets."""
        if targets != self.unreachable:
            self.unreachable = targets
            if len(self._order):
                last = self.index(len(self._order) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)

    def text_of(self, row: RunRow, column: Column) -> str:
        """What a cell says."""
        if column == STATUS:
            return status_word(shown_status(row, self.unreachable))
        return column.text(row)

    def tell_groups(self) -> None:
        """The lines of groups may say something else now."""
        self._tell(self._order[self._order < 0])

    def tell_line(self, place: int) -> None:
        """The line in this row says something else now."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    def tick(self) -> None:
        """A second has passed: the times of active runs have grown."""
        if self.index_of_runs is None:
            return
        times = self.index_of_runs.times
        runs = np.maximum(self._order, 0)
        active = ~np.isnan(times.of("started")[runs]) & np.isnan(times.of("ended")[runs])
        active &= self._order >= 0
        columns = [number for number, column in enumerate(self._columns) if column.kind == "time"]
        for first, last in ranges_of(np.flatnonzero(active)):
            for column in columns:
                self.dataChanged.emit(self.index(first, column), self.index(last, column))

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many runs there are."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def row_at(self, place: int) -> RunRow | None:
        """The run in a row of the table; None when there is no such row, or a group's."""
        code = self.code_at(place)
        return (
            None if code is None or code < 0 or self.index_of_runs is None else self.index_of_runs.row(code)
        )

    def group_at(self, place: int) -> GroupLine | None:
        """The group whose line stands in a row of the table; None when it is a run's, or there is none."""
        code = self.code_at(place)
        return None if code is None or code >= 0 or self._groups is None else self._groups.line(code)

    def code_at(self, place: int) -> int | None:
        """The slot of the run in a row, or the code of a group, which is negative."""
        return int(self._order[place]) if 0 <= place < len(self._order) else None

    def text_at(self, row: RunRow, column: Column) -> str:
        """What a column says of a run, kept for as long as the run does not change: tables ask very often."""
        known = self._texts.get((row.id, column))
        if known is not None and known[0] is row:
            return known[1]
        text = column.text(row)
        if column.kind not in _CHANGING:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            self._texts[row.id, column] = (row, text)
        return text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, tool tip or the RunRow of a cell."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row, column = self.row_at(index.row()), self._columns[index.column()]
        if row is None:
            return self._group_data(index.row(), column, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.text_of(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                marks = [guard_title(guard) for guard in row.guards] if column == RUN else []
                return f"{column.menu_title}: {', '.join([self.text_of(row, column), *marks])}"
            case _:
                return row if role == ROW else None

    def _group_data(self, place: int, column: Column, role: int) -> Any:
        line = self.group_at(place)
        if line is None or self._groups is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole if column == RUN:
                return line.title
            case Qt.ItemDataRole.DisplayRole:
                return self._groups.text(line.number, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                named = f"{line.title} · {line.count_text}"
                return named if column == RUN else self._groups.text(line.number, column) or None
            case Qt.ItemDataRole.AccessibleTextRole if column == RUN:
                is_open, closed = (
                    self.tr("Group, open: {title}, {runs}"),
                    self.tr("Group, closed: {title}, {runs}"),
                )
                return (is_open if line.is_open else closed).format(title=line.title, runs=line.count_text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.menu_title}: {self._groups.text(line.number, column)}"
        return None

    def _tool_tip(self, row: RunRow, column: Column) -> str | None:
        if column == STATUS and row.reason_title:
            return localized(row.reason_title)
        if column != RUN:
            return None
        return "\n".join(part for part in (guards_text(row.guards), row.note) if part) or None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The words and the alignment of a column's head."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole:
            return (
                mono_font(12)
                if column.kind in ("metric", "parameter")
                else ui_font(12, QFont.Weight.DemiBold)
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited, and notes of one line."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = self._columns[index.column()]
        if column.kind not in _EDITED:
            return _FLAGS
        row = self.row_at(index.row())
        if row is None or (column == NOTE and "\n" in row.note):
            return _FLAGS
        return _FLAGS | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name or a note was typed: tell the owner, who writes it."""
        row = self.row_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        name = " ".join(str(value).split())
        if self._columns[index.column()] == NOTE:
            if name != row.note:
                self.noted.emit(row.id, name)
            return name != row.note
        if not name or name == row.name:
            return False
        self.renamed.emit(row.id, name)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """A head was pressed: ask the owner for the rows in that order."""
        if 0 <= column < len(self._columns):
            self.sort_asked.emit(self._columns[column], order == Qt.SortOrder.DescendingOrder)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def ranges_of(indices: Slots) -> list[tuple[int, int]]:
    """Neighbouring indices (in order) as ranges: 1 2 3 7 -> (1, 3) (7, 7)."""
    if not len(indices):
        return []
    breaks = np.flatnonzero(np.diff(indices) > 1)
    firsts, lasts = np.append(0, breaks + 1), np.append(breaks, len(indices) - 1)
    return list(zip(indices[firsts].tolist(), indices[lasts].tolist(), strict=True))
