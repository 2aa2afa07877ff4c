"""The run table on the screen: its columns, how the mouse and the keys work."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mldesk.core.run_index.columns import Slots
from mldesk.gui import theme
from mldesk.gui.models.run_columns import NOTE, RUN, SELECT, STATUS, Column
from mldesk.gui.models.runs import RunTableModel, ranges_of
from mldesk.gui.pages.experiments.cells import BOX, INDENT, MARK, PADDING, RunDelegate
from mldesk.gui.theme import mono_font, ui_font

_HEIGHT = 36
_SAMPLE = 30
_GROUPS_LOOKED_AT = 12
_WIDEST = 320
_NOTE_ROOM = 160
"""Pixels for a note at least: it is written in the table, first of all where there is none yet."""
_GIVE = 3
"""Pixels of its margins that a column gives up before the table scrolls sideways."""


class RunTable(QTableView):
    """The run table. `opened` carries the id of a run to show; the others ask for the chosen ones.

    `fold_asked` carries a group's code, and whether it is to be opened. `group_rename_asked` comes when the
    key that renames was pressed on a group, which has no name of its own.
    """

    opened = Signal(str)
    fold_asked = Signal(int, bool)
    archive_asked = Signal()
    tag_asked = Signal()
    copy_asked = Signal()
    delete_asked = Signal()
    star_asked = Signal()
    group_rename_asked = Signal()

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
        self._kept: tuple[Slots, int | None] = (np.empty(0, np.intp), None)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self._pressed_at = QPoint()
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
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        # else Qt's own makes the boxes wider than they were given, and all columns together too wide
        header.setMinimumSectionSize(BOX + 2 * PADDING)
        header.sectionResized.connect(self._resized_by_hand)
        self.setSortingEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, too: a table one cannot see through is moved as a picture when it scrolls."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.current().color("panel"))
        painter.end()
        super().paintEvent(event)

    # Columns

    def show_order(self, order: tuple[Column, bool] | None) -> None:
        """Show at the head by which column the runs are sorted; nothing is asked for by this."""
        header, section, down = self.horizontalHeader(), -1, True
        if order is not None and order[0] in self.runs.columns:
            section, down = self.runs.columns.index(order[0]), order[1]
        direction = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        if (header.sortIndicatorSection(), header.sortIndicatorOrder()) != (section, direction):
            header.blockSignals(True)
            header.setSortIndicator(section, direction)
            header.blockSignals(False)

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
            return BOX + 2 * PADDING
        if column == STATUS:
            return 126
        header = QFontMetricsF(mono_font(12) if column.numeric else ui_font(12, QFont.Weight.DemiBold))
        font = QFontMetricsF(mono_font(12) if column.numeric else ui_font(13, QFont.Weight.DemiBold))
        texts = [font.horizontalAdvance(column.text(row)) for row in self.runs.rows[:_SAMPLE]]
        extra = 26 if column == RUN else 0
        texts += [font.horizontalAdvance(text) for text in self._group_texts(column)]
        if column == RUN and self.runs.groups is not None:
            extra += INDENT
        if column == RUN:
            marks = [row.starred + bool(row.guards) for row in self.runs.rows[:_SAMPLE]]
            extra += MARK * max(marks, default=0)
        least = _NOTE_ROOM if column == NOTE else 0
        widest = max([header.horizontalAdvance(column.title) + 4, *texts, least]) + extra
        return int(min(widest, _WIDEST) + 2 * PADDING)

    def _group_texts(self, column: Column) -> list[str]:
        groups = self.runs.groups
        if groups is None:
            return []
        if column != RUN:
            return [
                groups.text(number, column) for number in range(min(len(groups.groups), _GROUPS_LOOKED_AT))
            ]
        lines = [self.runs.group_at(place) for place in range(_GROUPS_LOOKED_AT)]
        return [f"{line.title}  {line.count_text}" for line in lines if line is not None]

    def _resized_by_hand(self, number: int, old: int, new: int) -> None:
        if not self._fitting and 0 <= number < len(self.runs.columns):
            self._by_hand.add(self.runs.columns[number].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self.fit_columns()

    def set_colors(self, colors: Mapping[str, int | str]) -> None:
        """Show the runs of these ids in the colours that they have in the chart; the others in their own."""
        if colors != self._delegate.colors:
            self._delegate.colors = dict(colors)
            self.viewport().update()

    # Choosing and opening

    def selected_places(self) -> Slots:
        """The rows of the chosen runs, from top to bottom."""
        selection = self.selectionModel().selection()
        chosen = np.zeros(self.runs.rowCount(), np.bool_)
        for number in range(selection.count()):
            one = selection.at(number)
            chosen[one.top() : one.bottom() + 1] = True
        return np.flatnonzero(chosen)

    def selected_slots(self) -> Slots:
        """The slots of the chosen runs, from top to bottom; those of a chosen group are among them."""
        return self.runs.slots_at(self.selected_places())

    def selected_ids(self) -> list[str]:
        """The ids of the chosen runs, from top to bottom; those of a chosen group are among them."""
        index = self.runs.index_of_runs
        return [] if index is None else [index.ids[slot] for slot in self.selected_slots().tolist()]

    def _keep_selection(self) -> None:
        codes = self.runs.codes_at(self.selected_places())
        self._kept = (codes, self.runs.code_at(self.currentIndex().row()))

    def _restore_selection(self) -> None:
        codes, current = self._kept
        self._kept = (codes[:0], None)
        selection, last = QItemSelection(), len(self.runs.columns) - 1
        for first, end in ranges_of(self.runs.places_of(codes)):
            selection.append(QItemSelectionRange(self.runs.index(first, 0), self.runs.index(end, last)))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        place = None if current is None else self.runs.place_of(current)
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
        row, code = self.runs.row_at(index.row()), self.runs.code_at(index.row())
        if row is not None and self.runs.columns[index.column()] != SELECT:
            self.opened.emit(row.id)
        elif code is not None and code < 0 and not self._on_sign(index):
            self.fold_asked.emit(code, not self._is_open(index.row()))

    def _is_open(self, place: int) -> bool:
        line = self.runs.group_at(place)
        return line is not None and line.is_open

    def _on_sign(self, index: QModelIndex) -> bool:
        """Whether the mouse is where the sign is that opens and closes a group."""
        if self.runs.group_at(index.row()) is None or self.runs.columns[index.column()] != RUN:
            return False
        left = self.visualRect(index).left()
        return left <= self.viewport().mapFromGlobal(self._pressed_at).x() <= left + PADDING + INDENT

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a check box adds or takes away just that run; one on the sign of a group opens it."""
        self._pressed_at = event.globalPosition().toPoint()
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if index.isValid() and self.runs.columns[index.column()] == SELECT and plain:
            flags = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            return
        if index.isValid() and plain and self._on_sign(index):
            self.setCurrentIndex(index)
            self.fold(index.row(), not self._is_open(index.row()))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """No rubber band from a check box."""
        index = self.indexAt(event.position().toPoint())
        if event.buttons() and index.isValid() and self.runs.columns[index.column()] == SELECT:
            return
        super().mouseMoveEvent(event)

    def fold(self, place: int, is_open: bool) -> None:
        """Ask for the group in a row to be opened or closed."""
        code = self.runs.code_at(place)
        if code is not None and code < 0:
            self.fold_asked.emit(code, is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete moves to the trash, A archives, S stars, T tags; F2 renames as everywhere.

        Right and Left open and close a group; Left on a run goes to its group.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter comes through the line that is being edited
            return
        if self._group_key(event) or self._run_key(event):
            return
        super().keyPressEvent(event)

    def _group_key(self, event: QKeyEvent) -> bool:
        """What keys do on the line of a group, and Left on a run of one; whether it was such a key."""
        place, groups = self.currentIndex().row(), self.runs.groups
        code = self.runs.code_at(place)
        if groups is None or code is None:
            return False
        is_open = self._is_open(place)
        if code >= 0:
            above = groups.code_of(code)
            row = None if above is None else self.runs.place_of(above)
            if event.key() != Qt.Key.Key_Left or row is None:
                return False
            self.selectRow(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fold(place, not is_open)
        elif event.key() == Qt.Key.Key_Left:
            self.fold(place, False)
        elif event.key() == Qt.Key.Key_Right and is_open:
            self.selectRow(place + 1)
        elif event.key() == Qt.Key.Key_Right:
            self.fold(place, True)
        elif event.key() == Qt.Key.Key_F2:
            self.group_rename_asked.emit()
        else:
            return False
        return True

    def _run_key(self, event: QKeyEvent) -> bool:
        """What keys do with the chosen runs; whether it was such a key."""
        row, key = self.runs.row_at(self.currentIndex().row()), event.key()
        asked = {Qt.Key.Key_Delete: self.delete_asked}
        if not event.modifiers():
            letters = {
                Qt.Key.Key_A: self.archive_asked,
                Qt.Key.Key_S: self.star_asked,
                Qt.Key.Key_T: self.tag_asked,
            }
            asked |= letters
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row.id)
        elif Qt.Key(key) in asked:
            asked[Qt.Key(key)].emit()
        elif key == Qt.Key.Key_F2 and row is not None:
            self._edit_here(row.id)
        else:
            return False
        return True

    def _edit_here(self, run_id: str) -> None:
        """Edit the note where the cursor stands on one, else the name."""
        index = self.currentIndex()
        if self.runs.columns[index.column()] == NOTE and self.runs.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.rename(run_id)

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
