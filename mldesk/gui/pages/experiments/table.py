"""The run table on the screen: how cells are painted, how the mouse and the keys work."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mldesk.core.run_index.columns import Slots
from mldesk.core.run_table import RunRow
from mldesk.gui import theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.models.run_columns import RUN, SELECT, STATUS, Column
from mldesk.gui.models.runs import ROW, RunTableModel
from mldesk.gui.plots.palette import color_of, run_color
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets.pill import paint_pill

Index = QModelIndex | QPersistentModelIndex

_HEIGHT = 36
_PADDING = 9
_BOX = 14
_SAMPLE = 60
_MARK = 18
_WIDEST = 320
# As plain numbers: Python's flags take longer to compare than a cell takes to paint.
_SELECTED = QStyle.StateFlag.State_Selected.value
_MOUSE_OVER = QStyle.StateFlag.State_MouseOver.value
_HAS_FOCUS = QStyle.StateFlag.State_HasFocus.value
_AT_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_AT_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_MOST_ELIDED = 10_000
_GIVE = 3
"""Pixels of its margins that a column gives up before the table scrolls sideways."""


class RunDelegate(QStyledItemDelegate):
    """Paints the check box, the dot and the name, the status as a pill, numbers in figures of one width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        figures, words = mono_font(12), ui_font(13)
        self._figures = (figures, QFontMetrics(figures, parent))
        self._words = (words, QFontMetrics(words, parent))
        self._elided: dict[tuple[str, int, bool], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; a frame has some hundred of them, so each asks for little."""
        model = index.model()
        row = model.row_at(index.row()) if isinstance(model, RunTableModel) else None
        if row is None or not isinstance(model, RunTableModel):
            return
        column, state = model.columns[index.column()], option.state.value
        selected = bool(state & _SELECTED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, state)
        room = QRectF(option.rect).adjusted(_PADDING, 0, -_PADDING, 0)
        if column == SELECT:
            _paint_box(painter, room, selected)
        elif column == RUN:
            _paint_name(painter, room, row)
        elif column == STATUS:
            paint_pill(painter, room, row.status)
        else:
            self._paint_text(painter, room, column.numeric, model.text_at(row, column))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: int) -> None:
        colors = theme.current()
        if state & _SELECTED:
            painter.fillRect(rect, colors.color("accent_ground"))
        elif state & _MOUSE_OVER:
            painter.fillRect(rect, colors.color("text", 0.03))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("line"))
        if state & _HAS_FOCUS:
            painter.setPen(QPen(colors.color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def _paint_text(self, painter: QPainter, room: QRectF, numeric: bool, text: str) -> None:
        font, metrics = self._figures if numeric else self._words
        painter.setFont(font)
        painter.setPen(theme.current().color("text"))
        key = (text, int(room.width()) + 1, numeric)
        shown = self._elided.get(key)
        if shown is None:
            if len(self._elided) > _MOST_ELIDED:
                self._elided.clear()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, key[1])
            self._elided[key] = shown
        painter.drawText(room, _AT_RIGHT if numeric else _AT_LEFT, shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type the name into."""
        editor = QLineEdit(parent)
        editor.setObjectName("experiments.rename")
        editor.setAccessibleName(self.tr("Name of the run"))
        editor.setProperty("kind", "cell")
        return editor


def _paint_box(painter: QPainter, room: QRectF, selected: bool) -> None:
    colors = theme.current()
    box = QRectF(room.left() + 1, room.center().y() - _BOX / 2, _BOX, _BOX)
    painter.setPen(QPen(colors.color("accent" if selected else "muted"), 1.2))
    painter.setBrush(colors.color("accent") if selected else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3.5, 3.5)
    if selected:
        paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), "on_accent")


def _paint_name(painter: QPainter, room: QRectF, row: RunRow) -> None:
    colors = theme.current()
    name = row.name
    marks = ["star-filled"] * row.starred + ["warning"] * bool(row.guards)
    archived = row.archived
    color = QColor(color_of(run_color(row.number, row.color)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(room.left() + 5, room.center().y()), 5.0, 5.0)
    painter.setFont(ui_font(13, QFont.Weight.DemiBold))
    painter.setPen(colors.color("muted" if archived else "text"))
    words = room.adjusted(19, 0, -_MARK * len(marks), 0)
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
    left = min(words.left() + painter.fontMetrics().horizontalAdvance(shown) + 6, words.right() + 5)
    for mark in marks:
        paint_icon(painter, mark, QRectF(left, room.center().y() - 7, 13, 13), "warning")
        left += _MARK


class RunTable(QTableView):
    """The run table. `opened` carries the id of a run to show; the others ask for the chosen ones."""

    opened = Signal(str)
    archive_asked = Signal()
    delete_asked = Signal()
    star_asked = Signal()

    def __init__(self, model: RunTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = model
        self._by_hand: set[str] = set()
        self._fitting = False
        self._delegate = RunDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("experiments.table")
        self.setAccessibleName(self.tr("Runs"))
        self._set_up()
        self._set_up_header()
        self._kept: tuple[list[str], str | None] = ([], None)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self._widths: dict[Column, int] = {}
        self._fitted: list[Column] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit_columns)
        for changed in (model.modelReset, model.columnsInserted, model.columnsRemoved, model.rowsInserted):
            changed.connect(self._fit_soon)
        self.doubleClicked.connect(self._double_clicked)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(_HEIGHT)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # with the table's own one, each painting of the header would ask every row whether it is chosen
        header.setSelectionModel(QItemSelectionModel(self.runs, header))
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(36)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        header.sectionResized.connect(self._resized_by_hand)
        self.setSortingEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, too: a table one cannot see through is moved as a picture when it scrolls."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.current().color("panel"))
        painter.end()
        super().paintEvent(event)

    # Columns

    def fit_columns(self) -> None:
        """Give every column the width of what it holds, and share out what is left."""
        self._soon.stop()
        if not self.runs.columns:
            return
        if not self._fitted:
            self._widths.clear()
        self._fitted = list(self.runs.columns) if len(self.runs.rows) else []
        widths = [self._width(number) for number in range(len(self.runs.columns))]
        spare = self.viewport().width() - 2 - sum(widths)
        sharing = [number for number, column in enumerate(self.runs.columns) if column != SELECT]
        if spare > 0 and sharing:
            for number in sharing:
                widths[number] += spare // len(sharing)
            widths[sharing[0]] += spare % len(sharing)
        elif -spare <= _GIVE * len(sharing):
            for number in sharing:
                widths[number] += spare // len(sharing)
        self._fitting = True
        for number, width in enumerate(widths):
            if self.runs.columns[number].key not in self._by_hand:
                self.setColumnWidth(number, width)
        self._fitting = False

    def _fit_soon(self) -> None:
        """Fit once after several changes; runs that come and go later do not make the columns jump."""
        if self._fitted != self.runs.columns:
            self._soon.start()

    def fit_if_needed(self) -> None:
        """Fit now what would be fitted soon: before the first painting."""
        if self._soon.isActive():
            self.fit_columns()

    def refit(self) -> None:
        """Other runs are shown: give the columns the width of what these hold."""
        self._fitted = []
        self._soon.start()

    def _width(self, number: int) -> int:
        column = self.runs.columns[number]
        if column not in self._widths:
            self._widths[column] = self._wanted_width(number)
        return self._widths[column]

    def _wanted_width(self, number: int) -> int:
        column = self.runs.columns[number]
        if column == SELECT:
            return _BOX + 2 * _PADDING
        if column == STATUS:
            return 126
        header = QFontMetricsF(mono_font(12) if column.numeric else ui_font(12, QFont.Weight.DemiBold))
        font = QFontMetricsF(mono_font(12) if column.numeric else ui_font(13, QFont.Weight.DemiBold))
        texts = [font.horizontalAdvance(column.text(row)) for row in self.runs.rows[:_SAMPLE]]
        extra = 26 if column == RUN else 0
        if column == RUN and any(row.guards for row in self.runs.rows[:_SAMPLE]):
            extra += _MARK
        widest = max([header.horizontalAdvance(column.title) + 4, *texts]) + extra
        return int(min(widest, _WIDEST) + 2 * _PADDING)

    def _resized_by_hand(self, number: int, old: int, new: int) -> None:
        if not self._fitting and 0 <= number < len(self.runs.columns):
            self._by_hand.add(self.runs.columns[number].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self.fit_columns()

    # Choosing and opening

    def selected_places(self) -> Slots:
        """The rows of the chosen runs, from top to bottom."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.count())]
        ranges = [np.arange(one.top(), one.bottom() + 1) for one in parts]
        places = np.unique(np.concatenate(ranges)) if ranges else np.empty(0, np.intp)
        return places[places < len(self.runs.order)]

    def selected_ids(self) -> list[str]:
        """The ids of the chosen runs, from top to bottom."""
        index = self.runs.index_of_runs
        if index is None:
            return []
        return [index.ids[slot] for slot in self.runs.order[self.selected_places()].tolist()]

    def _keep_selection(self) -> None:
        current = self.currentIndex().data(ROW)
        self._kept = (self.selected_ids(), None if current is None else current.id)

    def _restore_selection(self) -> None:
        ids, current = self._kept
        self._kept = ([], None)
        places = sorted(place for one in ids if (place := self.runs.place(one)) is not None)
        selection, last = QItemSelection(), len(self.runs.columns) - 1
        for place in places:
            selection.append(QItemSelectionRange(self.runs.index(place, 0), self.runs.index(place, last)))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        place = None if current is None else self.runs.place(current)
        if place is not None:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.runs.index(place, 0), flag)

    def select_run(self, run_id: str) -> None:
        """Choose one run and bring it into view."""
        place = self.runs.place(run_id)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self.runs.index(place, 0))

    def _double_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and self.runs.columns[index.column()] != SELECT:
            self.opened.emit(row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a check box adds or takes away just that run."""
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if index.isValid() and self.runs.columns[index.column()] == SELECT and plain:
            flags = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """No rubber band from a check box."""
        index = self.indexAt(event.position().toPoint())
        if event.buttons() and index.isValid() and self.runs.columns[index.column()] == SELECT:
            return
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete moves to the trash, A archives, S stars; F2 renames as everywhere."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter comes through the line that is being edited
            return
        index = self.currentIndex()
        row = index.data(ROW)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.key() == Qt.Key.Key_A and not event.modifiers():
            self.archive_asked.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.star_asked.emit()
        elif event.key() == Qt.Key.Key_F2 and row is not None:
            self.rename(row.id)
        else:
            super().keyPressEvent(event)

    def rename(self, run_id: str) -> None:
        """Let the user type another name into the table."""
        place = self.runs.place(run_id)
        if place is not None and RUN in self.runs.columns:
            index = self.runs.index(place, self.runs.columns.index(RUN))
            self.setCurrentIndex(index)
            self.edit(index)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
