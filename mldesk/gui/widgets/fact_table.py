"""A read-only table of things: one row each, columns made from what they are, sorted by a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mldesk.gui.fonts import mono_font

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 38
_SORT_ROLE = Qt.ItemDataRole.UserRole + 1
THING_ROLE = Qt.ItemDataRole.UserRole
"""The thing that a row stands for."""


@dataclass(frozen=True)
class Column:
    """One column: its title, the text of a thing, what it is sorted by (the text unless given).

    `width` in pixels; the one with 0 takes the rest. Numbers stand at the right.
    """

    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    width: int = 0
    number: bool = False
    mono: bool = False
    tool_tip: Callable[[Any], str] | None = None


class FactModel(QAbstractTableModel):
    """The things and their columns."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.things: list[Any] = []

    def set_things(self, things: Sequence[Any]) -> None:
        """Replace all rows; nothing happens when they are the same."""
        if list(things) == self.things:
            return
        self.beginResetModel()
        self.things = list(things)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One row a thing."""
        return 0 if parent.isValid() else len(self.things)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """As many as were given."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, font, the thing itself."""
        if not index.isValid():
            return None
        thing, column = self.things[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(thing)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return mono_font(12) if column.mono else None
            case Qt.ItemDataRole.ToolTipRole:
                return column.tool_tip(thing) if column.tool_tip is not None else None
        if role == THING_ROLE:
            return thing
        if role == _SORT_ROLE:
            return column.sort(thing) if column.sort is not None else column.text(thing).lower()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles, standing as their cells do."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].number
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class FactTable(QTableView):
    """Shows a FactModel, sorted by the header; keeps what is selected by its key when the rows change.

    `chosen` carries the thing that became current (or None), `opened` one that was double-clicked or entered.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Any],
        sort_column: int = -1,
        descending: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model_ = FactModel(columns, self)
        self._key = key
        self._filling = False
        self._last: Any = None
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model_)
        self._proxy.setSortRole(_SORT_ROLE)
        self.setModel(self._proxy)
        self._dress(columns)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(sort_column, order)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.activated.connect(lambda index: self.opened.emit(index.data(THING_ROLE)))

    def _dress(self, columns: Sequence[Column]) -> None:
        self.setProperty("kind", "facts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(34)
        for index, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(index, mode)
            if column.width:
                header.resizeSection(index, column.width)

    def set_things(self, things: Sequence[Any], select_first: bool = False) -> None:
        """Show `things`; the one that was selected stays so, else the first one is when asked for."""
        kept = None if self._last is None else self._key(self._last)
        self._filling = True
        self.model_.set_things(things)
        self._filling = False
        if not (kept is not None and self.select(kept)) and select_first and things:
            self.selectRow(0)
        if self.current() is None and self._last is not None:
            self._last = None
            self.chosen.emit(None)

    def select(self, key: Any) -> bool:
        """Make the row of the thing with this key current; False when there is none."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if self._key(index.data(THING_ROLE)) == key:
                self.setCurrentIndex(index)
                self.selectRow(row)
                thing = index.data(THING_ROLE)
                if thing != self._last:
                    self._tell(thing)
                return True
        return False

    def current(self) -> Any:
        """The thing whose row is current; None when there is none."""
        index = self.currentIndex()
        return index.data(THING_ROLE) if index.isValid() else None

    def content_height(self) -> int:
        """Pixels that all rows and the header need."""
        return self.horizontalHeader().height() + self._proxy.rowCount() * _ROW_HEIGHT + 2

    def _row_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        if not self._filling:
            self._tell(index.data(THING_ROLE) if index.isValid() else None)

    def _tell(self, thing: Any) -> None:
        if thing != self._last:
            self._last = thing
            self.chosen.emit(thing)
