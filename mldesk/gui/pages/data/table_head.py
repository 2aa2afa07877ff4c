"""The first rows of a table, with the type of each column under its name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFontMetricsF
from PySide6.QtWidgets import QWidget

from mldesk.core.preview import TablePreview
from mldesk.gui import formats, theme
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.plain_table import PlainTable

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = ("int", "float")
_SHORTEST, _LONGEST = 84, 240
_LEAST_SHARE = 0.01
"""Shares of missing values below are told as numbers."""
_PADDING = 30
_MEASURED = 100
"""Columns whose width is taken from their cells; measuring all of a very wide table would take long."""
_MEASURED_ROWS = 40


class TableModel(QAbstractTableModel):
    """The cells of a TablePreview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: TablePreview | None = None

    def set_table(self, table: TablePreview) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The rows of the preview."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The columns of the preview."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; numbers stand at the right, those without a value in the colour of warnings."""
        if not index.isValid() or self._table is None:
            return None
        missing = (index.row(), index.column()) in self._table.gaps
        text = self._table.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text or ("–" if missing else "")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("missing") if missing else text
            case Qt.ItemDataRole.ForegroundRole if missing:
                return QBrush(theme.current().color("warning"))
        return self._looks(index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name, type and missing values of a column; the number of a row."""
        if self._table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._table.columns[section]}\n{self._note(self._table, section)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            missing, rows = self._table.missing[section], self._missing_of(self._table, section)
            return self.tr("{name}: {missing} of {rows} rows hold no value").format(
                name=self._table.columns[section], missing=formats.count(missing), rows=formats.count(rows)
            )
        return None if role == Qt.ItemDataRole.FontRole else self._looks(section, role)

    def _note(self, table: TablePreview, column: int) -> str:
        """The type of a column, and how many of its values are missing."""
        kind, missing = table.types[column], table.missing[column]
        if not missing:
            return kind
        rows = self._missing_of(table, column)
        share = missing / rows if rows else 0.0
        if share < _LEAST_SHARE:
            return self.tr("{kind}, {count} missing").format(kind=kind, count=formats.count(missing))
        return self.tr("{kind}, {share} missing").format(kind=kind, share=f"{share:.0%}")

    def _missing_of(self, table: TablePreview, column: int) -> int:
        return table.missing_of[column] if table.missing_of else table.rows_seen

    def _looks(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._table is not None:
            right = self._table.types[column] in _NUMBERS
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class TableHead(PlainTable):
    """Shows the head of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = TableModel(self)
        self.setModel(self.model_)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.horizontalHeader().setFixedHeight(48)

    def show_table(self, table: TablePreview) -> None:
        """Show `table`, each column as wide as its first rows need."""
        self.model_.set_table(table)
        letter = QFontMetricsF(mono_font(12)).horizontalAdvance("0")
        names = self.horizontalHeader().fontMetrics()
        for column in range(min(len(table.columns), _MEASURED)):
            # Qt's own measuring asks for every cell, which takes long
            cells = max((len(row[column]) for row in table.rows[:_MEASURED_ROWS]), default=0) * letter
            title = str(self.model_.headerData(column, Qt.Orientation.Horizontal))
            width = max(cells, *(names.horizontalAdvance(line) for line in title.split("\n"))) + _PADDING
            self.setColumnWidth(column, round(min(max(width, _SHORTEST), _LONGEST)))
