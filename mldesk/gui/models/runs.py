"""The run table's item model: rows of core.list_runs, kept in place while they change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from mldesk.core.run_table import RunRow
from mldesk.gui.models.run_columns import RUN, SELECT, STATUS, Column
from mldesk.gui.theme import mono_font, ui_font

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which every cell gives its RunRow."""
_ROOT = QModelIndex()


class RunTableModel(QAbstractTableModel):
    """Runs as rows, in the order they are given. `renamed` carries a run's id and the name that was typed.

    `sort_asked` carries the column and whether the order is descending: the owner gives the rows anew.
    """

    renamed = Signal(str, str)
    sort_asked = Signal(Column, bool)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[RunRow] = []
        self._columns: list[Column] = [SELECT, RUN, STATUS]
        self._places: dict[str, int] = {}

    # Contents

    @property
    def rows(self) -> list[RunRow]:
        """The runs as they stand."""
        return self._rows

    @property
    def columns(self) -> list[Column]:
        """The columns as they stand."""
        return self._columns

    def place(self, run_id: str) -> int | None:
        """The row of a run; None when it is not there."""
        return self._places.get(run_id)

    def set_columns(self, columns: list[Column]) -> None:
        """Show other columns; a name that is being edited is not disturbed by columns that come and go."""
        kept = [column for column in self._columns if column in columns]
        if kept != [column for column in columns if column in kept]:
            self.beginResetModel()
            self._columns = list(columns)
            self.endResetModel()
            return
        gone = [index for index, column in enumerate(self._columns) if column not in columns]
        for first, last in reversed(_runs_of(gone)):
            self.beginRemoveColumns(_ROOT, first, last)
            del self._columns[first : last + 1]
            self.endRemoveColumns()
        for first, last in _runs_of([index for index, column in enumerate(columns) if column not in kept]):
            self.beginInsertColumns(_ROOT, first, last)
            self._columns[first:first] = columns[first : last + 1]
            self.endInsertColumns()

    def set_rows(self, rows: list[RunRow]) -> None:
        """Show these runs; rows that stay keep their selection and their place on the screen."""
        new_ids = [row.id for row in rows]
        kept = set(new_ids)
        self._remove([index for index, row in enumerate(self._rows) if row.id not in kept])
        if [row.id for row in self._rows] != [identity for identity in new_ids if identity in self._places]:
            self._reorder({identity: index for index, identity in enumerate(new_ids)})
        known = {row.id for row in self._rows}
        self._insert(rows, [index for index, row in enumerate(rows) if row.id not in known])
        self._update(rows)

    def _remove(self, gone: list[int]) -> None:
        for first, last in reversed(_runs_of(gone)):
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._note_places()

    def _insert(self, rows: list[RunRow], fresh: list[int]) -> None:
        for first, last in _runs_of(fresh):
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        self._note_places()

    def _reorder(self, order: dict[str, int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows.sort(key=lambda row: order[row.id])
        self._note_places()
        after = [
            self.index(self._places[identity], old.column())
            for identity, old in zip(ids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _update(self, rows: list[RunRow]) -> None:
        changed = [
            index
            for index, row in enumerate(rows)
            if row is not self._rows[index] and row != self._rows[index]
        ]
        self._rows = list(rows)
        last = len(self._columns) - 1
        for first, end in _runs_of(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def _note_places(self) -> None:
        self._places = {row.id: index for index, row in enumerate(self._rows)}

    def tick(self) -> None:
        """A second has passed: the times of active runs have grown."""
        for column, shown in enumerate(self._columns):
            if shown.kind != "time":
                continue
            for place, row in enumerate(self._rows):
                if row.started is not None and row.ended is None:
                    index = self.index(place, column)
                    self.dataChanged.emit(index, index)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many runs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, tool tip or the RunRow of a cell."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.menu_title}: {column.text(row)}"
            case _:
                return row if role == ROW else None

    def _tool_tip(self, row: RunRow, column: Column) -> str | None:
        if column == STATUS and row.reason_title:
            return row.reason_title
        return row.note or None if column == RUN else None

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
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return (
                mono_font(12)
                if column.kind in ("metric", "parameter")
                else ui_font(12, QFont.Weight.DemiBold)
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        if index.isValid() and self._columns[index.column()] == RUN:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed: tell the owner, who writes it."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, name = self._rows[index.row()], " ".join(str(value).split())
        if not name or name == row.name:
            return False
        self.renamed.emit(row.id, name)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """A head was pressed: ask the owner for the rows in that order."""
        if 0 <= column < len(self._columns):
            self.sort_asked.emit(self._columns[column], order == Qt.SortOrder.DescendingOrder)


def _runs_of(indices: list[int]) -> list[tuple[int, int]]:
    """Neighbouring indices (in order) as ranges: 1 2 3 7 -> (1, 3) (7, 7)."""
    ranges: list[tuple[int, int]] = []
    for index in indices:
        if ranges and index == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], index)
        else:
            ranges.append((index, index))
    return ranges
