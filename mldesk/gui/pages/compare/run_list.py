"""The list of compared runs beside their curves: colour, name, value; chosen, left out, opened, added to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
)

from mldesk.core.run_table import RunRow
from mldesk.gui import formats, theme
from mldesk.gui.plots.bundle_picture import Look
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets import Button, Card
from mldesk.gui.widgets.search_line import SearchLine

from .looks import value_of
from .runs import ComparedRuns

Index = QModelIndex | QPersistentModelIndex
RUN_ID = Qt.ItemDataRole.UserRole
_LINE = QSize(16, 12)
_HEIGHT = 30
_VALUE_WIDTH = 98
_WIDTH, _NARROW = 280, 244
_ROOMY = 900
"""Pixels of a tab from which on the list has its whole width."""


class RunListModel(QAbstractTableModel):
    """Two columns, the runs and a value of each; only what is looked for is shown."""

    def __init__(self, runs: ComparedRuns) -> None:
        super().__init__(runs)
        self._runs = runs
        self.rows: list[RunRow] = []
        self.metric = ""
        self._text = ""
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._looks: Mapping[str, Look] = {}

    def set_looks(self, looks: Mapping[str, Look], metric: str) -> None:
        """Show these colours, and the values of this metric."""
        self._looks = looks
        if metric != self.metric:
            self.metric = metric
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)
        self.arrange()

    def search(self, text: str) -> None:
        """Show runs whose name, experiment or a parameter has this text."""
        self._text = text.casefold().strip()
        self.arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by name or by value; -1 leaves the order of the comparison."""
        self._order = (column, order)
        self.arrange()

    def arrange(self) -> None:
        """Take what is to be shown, in its order."""
        rows = [row for row in self._runs.rows if not self._text or self._text in _words(row)]
        column, order = self._order
        down = order == Qt.SortOrder.DescendingOrder
        if column == 0:
            rows.sort(key=lambda row: row.name.casefold(), reverse=down)
        elif column == 1:
            known = [row for row in rows if self.value(row) is not None]
            known.sort(key=lambda row: self.value(row) or 0.0, reverse=down)
            rows = known + [row for row in rows if self.value(row) is None]
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(max(len(rows) - 1, 0), 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def value(self, row: RunRow) -> float | None:
        """The number at the right."""
        return value_of(row.metrics.get(self.metric))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """A row for each run."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Run and value."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns hold."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Run") if section == 0 else self.metric
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.metric if section == 1 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and what the delegate draws by."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value = self.value(row)
                text = "–" if value is None else value_text(value)
                return row.name if index.column() == 0 else text
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == 1:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return mono_font(12) if index.column() == 1 else ui_font(13)
            case Qt.ItemDataRole.ForegroundRole:
                return None if self._runs.is_kept(row.id) else QColor(theme.current().muted)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.name} · {row.experiment}"
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                look = self._looks.get(row.id)
                return None if look is None else _line_icon(look)
        return row.id if role == RUN_ID else None


def _words(row: RunRow) -> str:
    values = " ".join(f"{name}={value}" for name, value in row.parameters.items())
    return f"{row.name} {row.experiment} {values}".casefold()


@lru_cache(maxsize=64)
def _line_icon(look: Look) -> QIcon:
    """A short piece of a run's line."""
    picture = QPixmap(_LINE * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    pen = QPen(QColor(look.color), 2.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.dashed:
        pen.setDashPattern([2.0, 1.4])
    painter.setPen(pen)
    painter.drawLine(0, _LINE.height() // 2, _LINE.width(), _LINE.height() // 2)
    painter.end()
    return QIcon(picture)


class RunListTable(QTableView):
    """The rows; `left` says that the mouse is away, `removed` that Delete was pressed."""

    left = Signal()
    removed = Signal()

    def leaveEvent(self, event: object) -> None:
        """Nothing is pointed at any more."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete leaves the chosen runs out, Enter opens one."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the run."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.activated.emit(index)


class RunList(Card):
    """The card; `opened` carries a run's id, `wanted` the ids that are to be compared from now on."""

    opened = Signal(str)
    wanted = Signal(list)

    def __init__(self, runs: ComparedRuns) -> None:
        super().__init__(" ", " ", margin=1, spacing=0)
        self._runs = runs
        self._telling = False
        self.setFixedWidth(_WIDTH)
        self.model = RunListModel(runs)
        self.table = RunListTable()
        self.search = SearchLine(self.tr("Find among these runs"))
        self.keep_button = Button(self.tr("Only these"), "quiet")
        self.leave_out_button = Button(self.tr("Leave out"), "quiet")
        self._dress()
        self._lay_out()
        self._connect()
        self._show_count()

    def fit(self, room: int) -> None:
        """Leave more to what stands beside the list where a tab has only this `room` in pixels."""
        self.setFixedWidth(_WIDTH if room >= _ROOMY else _NARROW)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setIconSize(_LINE)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setObjectName("compare.runs")
        table.setAccessibleName(self.tr("Compared runs"))
        table.setProperty("kind", "facts")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMouseTracking(True)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setFixedHeight(34)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _VALUE_WIDTH)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        for button, name in (
            (self.keep_button, "compare.only_these"),
            (self.leave_out_button, "compare.leave_out"),
        ):
            button.setObjectName(name)
        self.search.setObjectName("compare.find")

    def _lay_out(self) -> None:
        self.header.setContentsMargins(15, 11, 10, 4)
        line = QHBoxLayout()
        line.setContentsMargins(11, 4, 11, 8)
        line.addWidget(self.search)
        below = QHBoxLayout()
        below.setContentsMargins(8, 6, 8, 8)
        below.addWidget(self.keep_button)
        below.addStretch(1)
        below.addWidget(self.leave_out_button)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.search)
        self.model.modelReset.connect(self._select_chosen)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.entered.connect(lambda index: self._runs.point(index.data(RUN_ID)))
        self.table.left.connect(lambda: self._runs.point(None))
        self.table.activated.connect(lambda index: self.opened.emit(index.data(RUN_ID)))
        self.table.removed.connect(self.leave_out)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.keep_button.clicked.connect(self.only_these)
        self.leave_out_button.clicked.connect(self.leave_out)
        self._runs.chosen_changed.connect(self._chosen_changed)
        self._runs.changed.connect(self._runs_changed)
        self._runs.kept_changed.connect(self._runs_changed)

    def set_looks(self, looks: Mapping[str, Look], metric: str) -> None:
        """Show the colours of the curves, and the values of a metric."""
        self.model.set_looks(looks, metric)

    def _runs_changed(self) -> None:
        self.model.arrange()
        self._show_count()

    def _show_count(self) -> None:
        count, chosen, kept = len(self._runs.rows), len(self._runs.chosen), self._runs.kept
        if chosen:
            words = self.tr("{count} chosen").format(count=formats.count(chosen))
        elif kept is not None:
            words = self.tr("{count} within the marks").format(count=formats.count(len(kept)))
        else:
            words = ""
        self.set_title(self.tr("{count} runs").format(count=formats.count(count)), words)
        self.keep_button.setEnabled(2 <= len(self._meant()) < count)
        self.leave_out_button.setEnabled(bool(chosen) and count - chosen >= 2)

    def _meant(self) -> Sequence[str]:
        """The chosen runs, else those within the marks."""
        runs = self._runs
        return runs.chosen or ([row.id for row in runs.rows if runs.is_kept(row.id)] if runs.kept else ())

    # Choosing

    def _selection_changed(self) -> None:
        if not self._telling:
            indexes = self.table.selectionModel().selectedRows()
            self._telling = True
            self._runs.choose(str(index.data(RUN_ID)) for index in indexes)
            self._telling = False
            self._show_count()

    def _chosen_changed(self) -> None:
        if not self._telling:
            self._select_chosen()
            self._show_count()

    def _select_chosen(self) -> None:
        places = {row.id: place for place, row in enumerate(self.model.rows)}
        chosen = [places[one] for one in self._runs.chosen if one in places]
        selection = QItemSelection()
        for place in chosen:
            selection.append(QItemSelectionRange(self.model.index(place, 0), self.model.index(place, 1)))
        self._telling = True
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._telling = False
        if chosen:
            self.table.scrollTo(self.model.index(chosen[-1], 0))

    # Which runs are compared

    def only_these(self) -> None:
        """Compare only the chosen runs, or those within the marks."""
        meant = set(self._meant())
        self.wanted.emit([row.id for row in self._runs.rows if row.id in meant])

    def leave_out(self) -> None:
        """Compare all but the chosen runs."""
        left = [row.id for row in self._runs.rows if row.id not in self._runs.chosen]
        if self._runs.chosen and len(left) >= 2:
            self.wanted.emit(left)

    def context_menu(self) -> QMenu:
        """What can be done with the chosen runs."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._runs.chosen
        opening = menu.addAction(self.tr("Open this run"))
        opening.setEnabled(len(chosen) == 1)
        opening.triggered.connect(lambda: self.opened.emit(chosen[0]))
        for button, function in (
            (self.keep_button, self.only_these),
            (self.leave_out_button, self.leave_out),
        ):
            action = menu.addAction(formats.literal(button.text()))
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, run=function: run())
        return menu

    def _open_menu(self, point: QPoint) -> None:
        if self._runs.chosen:
            self.context_menu().popup(self.table.viewport().mapToGlobal(point))
