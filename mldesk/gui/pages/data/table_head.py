"""The first rows of a table, with the type of each column under its name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from mldesk.core.preview import TablePreview
from mldesk.gui.fonts import mono_font

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = ("int", "float")
_SHORTEST, _LONGEST = 84, 240


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
        """The text of a cell; numbers stand at the right."""
        if not index.isValid() or self._table is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._table.rows[index.row()][index.column()]
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
            kind, missing = self._table.types[section], self._table.missing[section]
            note = self.tr("{kind}, {count} missing").format(kind=kind, count=missing) if missing else kind
            return f"{self._table.columns[section]}\n{note}"
        return None if role == Qt.ItemDataRole.FontRole else self._looks(section, role)

    def _looks(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._table is not None:
            right = self._table.types[column] in _NUMBERS
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class TableHead(QTableView):
    """Shows the head of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = TableModel(self)
        self.setModel(self.model_)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setProperty("kind", "facts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(48)

    def show_table(self, table: TablePreview) -> None:
        """Show `table`, each column as wide as its first rows need."""
        self.model_.set_table(table)
        for column in range(len(table.columns)):
            width = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + 12
            self.setColumnWidth(column, min(max(width, _SHORTEST), _LONGEST))
