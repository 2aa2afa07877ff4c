"""A table of logged values of any length: sorted by a click, copied, written as CSV."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from mldesk.core.errors import translate_os_error
from mldesk.gui.desktop import copy_text
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.plain_table import PlainTable

Index = QModelIndex | QPersistentModelIndex
Values = Sequence[Sequence[Any]]
Background: TypeAlias = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Calls its first argument beside the GUI thread and gives the result to the second one on it."""

_SHORTEST, _LONGEST, _PADDING = 84, 320, 34
_MEASURED_ROWS, _MEASURED_COLUMNS = 60, 100
_MOST_COPIED = 100_000
_FEW = 2000
"""So many rows are sorted at once; more of them beside the GUI thread."""


def value_words(value: Any) -> str:
    """A logged value as a cell shows it."""
    from mldesk.gui.plots.ticks import parameter_text, value_text

    if value is None:
        return "–"
    if isinstance(value, float):
        return value_text(value)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return parameter_text(value)


def sorted_rows(values: Sequence[Any], descending: bool) -> list[int]:
    """The rows in the order of a column: numbers before texts, what is missing last either way."""
    present = [row for row, value in enumerate(values) if not _is_missing(value)]
    missing = [row for row, value in enumerate(values) if _is_missing(value)]
    if all(type(values[row]) in (int, float) for row in present):
        try:
            keys = np.array([values[row] for row in present], np.float64)
        except OverflowError:
            keys = np.array([], np.float64)
        if len(keys) == len(present):
            order = np.argsort(-keys if descending else keys, kind="stable")
            return [present[place] for place in order.tolist()] + missing
    present.sort(key=lambda row: _key(values[row]), reverse=descending)
    return present + missing


def _is_missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _key(value: Any) -> tuple[int, float, str]:
    if isinstance(value, (int, float)):
        return 0, float(value) if abs(value) < 1e308 else math.copysign(math.inf, value), ""
    return 1, 0.0, value_words(value).lower()


def write_values(path: Path, columns: Sequence[str], values: Values, rows: Sequence[int]) -> Path:
    """Write a table as CSV, its rows in this order, numbers with all their digits; raises MldeskError."""
    try:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            for row in rows:
                writer.writerow([_plain(column[row]) for column in values])
    except OSError as error:
        raise translate_os_error(error, path) from error
    return path


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


class ValueModel(QAbstractTableModel):
    """The cells of a table given by columns, in the order the user sorts them.

    Long tables are sorted by `background` when there is one.
    """

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._newest = 0
        self.columns: Sequence[str] = ()
        self.values: Values = ()
        self.rows: list[int] = []
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._numbers: list[bool] = []

    def set_table(self, columns: Sequence[str], values: Values) -> None:
        """Show another table; it stays sorted as it was where the columns are the same."""
        self.beginResetModel()
        self._newest += 1
        if list(columns) != list(self.columns):
            self._order = (-1, Qt.SortOrder.AscendingOrder)
        self.columns, self.values = columns, values
        self._numbers = [_are_numbers(column) for column in values]
        self.rows = list(range(len(values[0]) if values else 0))
        self.endResetModel()
        if self._order[0] >= 0:
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order in which the rows were logged."""
        if (column, order) != self._order:
            self._order = (column, order)
            self._arrange()

    def _arrange(self) -> None:
        self._newest += 1
        column, order = self._order
        if not 0 <= column < len(self.values):
            self._show(self._newest, list(range(len(self.values[0]) if self.values else 0)))
            return
        descending = order == Qt.SortOrder.DescendingOrder
        work, done = partial(sorted_rows, self.values[column], descending), partial(self._show, self._newest)
        if self._background is None or len(self.rows) <= _FEW:
            done(work())
        else:
            self._background(work, done)

    def _show(self, number: int, rows: list[int]) -> None:
        if number == self._newest:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The rows of the table."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The columns of the table."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; a long one as tool tip, too."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return value_words(self.values[index.column()][self.rows[index.row()]])
        return self._looks(index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[section]
        return None if role == Qt.ItemDataRole.FontRole else self._looks(section, role)

    def _looks(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._numbers[column] else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _are_numbers(values: Sequence[Any]) -> bool:
    kinds = {type(value) for value in values[:1000] if value is not None}
    return bool(kinds) and kinds <= {int, float}


class ValueTable(PlainTable):
    """Shows logged values; Ctrl+C copies the cells that are chosen."""

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent)
        self.model_ = ValueModel(self, background)
        self.setModel(self.model_)
        self.setObjectName("values")
        self.setAccessibleName(self.tr("Logged table"))
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def set_table(self, columns: Sequence[str], values: Values) -> None:
        """Show another table; the widths of columns stay where the columns are the same."""
        same = list(columns) == list(self.model_.columns)
        if not same:
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.model_.set_table(columns, values)
        if not same:
            self._fit_columns()

    def _fit_columns(self) -> None:
        letter = QFontMetricsF(mono_font(12)).horizontalAdvance("0")
        names = self.horizontalHeader().fontMetrics()
        for number, column in enumerate(self.model_.values[:_MEASURED_COLUMNS]):
            longest = max((len(value_words(value)) for value in column[:_MEASURED_ROWS]), default=0)
            title = names.horizontalAdvance(str(self.model_.columns[number])) + 16
            width = max(longest * letter, title) + _PADDING
            self.setColumnWidth(number, round(min(max(width, _SHORTEST), _LONGEST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is chosen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, a line for each row, tabs between columns."""
        rows: dict[int, list[tuple[int, str]]] = {}
        for index in self.selectedIndexes()[:_MOST_COPIED]:
            rows.setdefault(index.row(), []).append((index.column(), str(index.data())))
        lines = ["\t".join(text for _, text in sorted(cells)) for _, cells in sorted(rows.items())]
        if lines:
            copy_text("\n".join(lines))
