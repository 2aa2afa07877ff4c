"""A read-only table of things: one row each, columns made from what they are, sorted by a click, filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mldesk.gui import theme
from mldesk.gui.fonts import mono_font, ui_font
from mldesk.gui.icons import icon
from mldesk.gui.widgets.fact_header import MARK, PADDING, FactHeader

Index = QModelIndex | QPersistentModelIndex
Background: TypeAlias = Callable[[Callable[[], list[Any]], Callable[[list[Any]], None]], None]
"""Calls its first argument beside the GUI thread and gives the result to the second one on it."""

_ROW_HEIGHT = 38
_LEAST_WIDTH = 100
"""Pixels that a column without a width of its own shall have, unless it says otherwise."""
_FEW = 2000
"""So many rows are arranged at once; more of them beside the GUI thread."""
THING_ROLE = Qt.ItemDataRole.UserRole
"""The thing that a row stands for."""


@dataclass(frozen=True)
class Column:
    """One column: its title, the text of a thing, what it is sorted by (the text unless given).

    `width` in pixels; those with 0 share the rest, `least` before others are shown. Numbers stand at the
    right. `icon_name` gives the icon before the text, `token` the theme's colour of both (None: that of
    text); a `link` is opened by a click.
    """

    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], Any] | None = None
    width: int = 0
    number: bool = False
    mono: bool = False
    tool_tip: Callable[[Any], str] | None = None
    icon_name: Callable[[Any], str] | None = None
    token: Callable[[Any], str | None] | None = None
    link: bool = False
    least: int = _LEAST_WIDTH

    def key(self, thing: Any) -> Any:
        """What it is sorted by."""
        return self.sort(thing) if self.sort is not None else self.text(thing).lower()

    def alignment(self) -> int:
        """Numbers at the right, texts at the left."""
        side = Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def color_name(self, thing: Any) -> str | None:
        """The theme's token of its text, None for the usual one."""
        token = self.token(thing) if self.token is not None else None
        return token or ("accent" if self.link else None)


class FactModel(QAbstractTableModel):
    """The things and their columns: `things` as they were given, `rows` as they are shown.

    Rows are those whose `wanted` is true, sorted by a column; -1 leaves them in the order given. Long lists
    are arranged by `background` when there is one.
    """

    def __init__(
        self, columns: Sequence[Column], parent: QWidget | None = None, background: Background | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.things: list[Any] = []
        self.rows: list[Any] = []
        self._wanted: Callable[[Any], bool] | None = None
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._background = background
        self._newest = 0

    def set_things(self, things: Sequence[Any]) -> None:
        """Replace all rows; nothing happens when they are the same."""
        if list(things) != self.things:
            self.things = list(things)
            self._arrange()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Call the columns otherwise."""
        self.columns = [
            replace(column, title=title) for column, title in zip(self.columns, titles, strict=True)
        ]
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_wanted(self, wanted: Callable[[Any], bool] | None) -> None:
        """Show only things for which `wanted` is true; all of them with None."""
        self._wanted = wanted
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        if (column, order) != self._order:
            self._order = (column, order)
            self._arrange()

    def _arrange(self) -> None:
        self._newest += 1
        number, things, wanted, (column, order) = self._newest, self.things, self._wanted, self._order
        key = self.columns[column].key if column >= 0 else None

        def arrange() -> list[Any]:
            rows = list(things) if wanted is None else [thing for thing in things if wanted(thing)]
            if key is not None:
                rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
            return rows

        def done(rows: list[Any]) -> None:
            if number == self._newest:
                self._show(rows)

        if self._background is None or len(things) <= _FEW:
            done(arrange())
        else:
            self._background(arrange, done)

    def _show(self, rows: list[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One row a thing."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """As many as were given."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, font, icon, colour, the thing itself."""
        if not index.isValid():
            return None
        thing, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(thing)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment()
            case Qt.ItemDataRole.FontRole:
                return mono_font(12) if column.mono else None
            case Qt.ItemDataRole.ToolTipRole:
                return column.tool_tip(thing) if column.tool_tip is not None else None
            case Qt.ItemDataRole.DecorationRole:
                if column.icon_name is None:
                    return None
                return icon(column.icon_name(thing), column.color_name(thing) or "muted")
            case Qt.ItemDataRole.ForegroundRole:
                name = column.color_name(thing)
                return QColor(theme.current().token(name)) if name is not None else None
        return thing if role == THING_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles, standing as their cells do."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment()
        return None


def _width(column: Column) -> int:
    """Pixels of a column: what it asks for, or what its title needs in the language of the window."""
    title = QFontMetricsF(ui_font()).horizontalAdvance(column.title)
    return max(column.width, int(title) + 2 * PADDING + MARK) if column.width else 0


class FactTable(QTableView):
    """Shows a FactModel, sorted by the header; keeps what is selected by its key when the rows change.

    `chosen` carries the thing that became current (or None), `opened` one that was double-clicked, entered or
    whose link was clicked.
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
        background: Background | None = None,
    ) -> None:
        super().__init__(parent)
        self.model_ = FactModel(columns, self, background)
        self._key = key
        self._last: Any = None
        self._select_first = False
        self._left_out: frozenset[int] = frozenset()
        self.setModel(self.model_)
        self._dress(columns)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(sort_column, order)
        self.model_.modelReset.connect(self._rows_changed)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.activated.connect(lambda index: self.opened.emit(index.data(THING_ROLE)))

    def _dress(self, columns: Sequence[Column]) -> None:
        self._widths = [_width(column) for column in columns]
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
        self.setMouseTracking(any(column.link for column in columns))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = FactHeader(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(34)
        for index, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(index, mode)
            if column.width:
                header.resizeSection(index, self._widths[index])

    def set_things(self, things: Sequence[Any], select_first: bool = False) -> None:
        """Show `things`; the one that was selected stays so, else the first one is when asked for."""
        self._select_first = select_first
        self.model_.set_things(things)

    def select(self, key: Any) -> bool:
        """Make the row of the thing with this key current; False when there is none."""
        for row, thing in enumerate(self.model_.rows):
            if self._key(thing) == key:
                self.setCurrentIndex(self.model_.index(row, 0))
                self.selectRow(row)
                self._tell(thing)
                return True
        return False

    def current(self) -> Any:
        """The thing whose row is current; None when there is none."""
        index = self.currentIndex()
        return index.data(THING_ROLE) if index.isValid() else None

    def content_height(self) -> int:
        """Pixels that all rows and the header need."""
        return self.height_of(self.model_.rowCount())

    def height_of(self, rows: int) -> int:
        """Pixels that so many rows and the header need."""
        return self.horizontalHeader().height() + rows * _ROW_HEIGHT + 2

    def leave_out(self, columns: Iterable[int]) -> None:
        """Show all columns that there is room for but these."""
        self._left_out = frozenset(columns)
        self._show_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the last columns where there is no room for them."""
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        room = self.viewport().width() - sum(c.least for c in self.model_.columns if not c.width)
        for number, column in enumerate(self.model_.columns):
            unwanted = number in self._left_out
            room -= 0 if unwanted else self._widths[number]
            self.setColumnHidden(number, unwanted or (bool(column.width) and number > 0 and room < 0))

    def _rows_changed(self) -> None:
        kept = None if self._last is None else self._key(self._last)
        if not (kept is not None and self.select(kept)) and self._select_first and self.model_.rows:
            self.selectRow(0)
        if self.current() is None and self._last is not None:
            self._last = None
            self.chosen.emit(None)

    def _row_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        self._tell(index.data(THING_ROLE) if index.isValid() else None)

    def _tell(self, thing: Any) -> None:
        if thing != self._last:
            self._last = thing
            self.chosen.emit(thing)

    # Links

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        over = self._link_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link opens its row."""
        super().mouseReleaseEvent(event)
        index = self._link_at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index.data(THING_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens its row once, also on a link."""
        if self._link_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row wherever the desktop has another key for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _link_at(self, place: QPoint) -> QModelIndex | None:
        index = self.indexAt(place)
        if not index.isValid() or not self.model_.columns[index.column()].link:
            return None
        words = self.fontMetrics().horizontalAdvance(str(index.data()))
        room = self.visualRect(index)
        start = room.left() + (40 if self.model_.columns[index.column()].icon_name is not None else 8)
        return index if room.left() <= place.x() <= start + words + 8 else None
