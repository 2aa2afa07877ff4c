"""The queue on the screen: chosen and opened as in any table, and put into order by dragging."""

from __future__ import annotations

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from mldesk.gui import formats
from mldesk.gui.models.runs import ranges_of

from .delegate import QueueDelegate
from .dragging import Drag
from .model import NUMBER, RUN, STARTS, STATE, TAKES, QueueModel

_HEIGHT = 52
_EDGE = 28
"""Pixels from the upper and lower edge within which a drag scrolls."""
_SCROLL_MILLISECONDS = 30
_WIDTHS = {NUMBER: 52, STARTS: 124, TAKES: 136}
_RUN_SHARE = 0.45


class QueueTable(QTableView):
    """The table of the queue. `opened` carries a run to show, `chosen_changed` says that others are chosen.

    `moved` carries runs and the one they go before, "" for the end. `hovered` is a row, or -1.
    """

    opened = Signal(str)
    moved = Signal(list, str)
    chosen_changed = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = model
        self.drag: Drag | None = None
        self.hovered = -1
        self._pressed: tuple[QPoint, int] | None = None
        self._pick_at_release = False
        self._kept: tuple[list[str], str] = ([], "")
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MILLISECONDS)
        self._scroll.timeout.connect(self._scroll_on)
        self.setObjectName("queue.table")
        self.setProperty("kind", "rows")
        self.setAccessibleName(self.tr("Queue"))
        self.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move the chosen runs, Alt+Home to the front.")
        )
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self))
        self._set_up()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.doubleClicked.connect(self._open)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width."""
        super().resizeEvent(event)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        rest = max(240, self.viewport().width() - sum(_WIDTHS.values()))
        self.setColumnWidth(RUN, int(rest * _RUN_SHARE))
        self.setColumnWidth(STATE, rest - int(rest * _RUN_SHARE))

    # Choosing

    def chosen_rows(self) -> list[int]:
        """The chosen rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def chosen_waiting(self) -> list[str]:
        """The ids of the chosen runs that wait, in their order."""
        return [self.queue.entries[row].id for row in self.chosen_rows() if self.queue.waits(row)]

    def select_runs(self, run_ids: list[str], current: str = "") -> None:
        """Choose runs, and make one of them the current one."""
        ids, asked, selection = self.queue.ids(), set(run_ids), QItemSelection()
        for first, end in ranges_of(np.array([row for row, one in enumerate(ids) if one in asked], np.intp)):
            selection.append(QItemSelectionRange(self.queue.index(first, 0), self.queue.index(end, TAKES)))
        model = self.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current in ids:
            index = self.queue.index(ids.index(current), RUN)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _keep(self) -> None:
        current = self.currentIndex()
        identity = self.queue.entries[current.row()].id if current.isValid() else ""
        self._kept = ([self.queue.entries[row].id for row in self.chosen_rows()], identity)

    def _restore(self) -> None:
        self.select_runs(*self._kept)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.queue.entries[index.row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With the keyboard, the first run is at hand at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.queue.entries:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.queue.index(0, RUN), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc gives up dragging."""
        if self.drag is not None and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and be ready for a drag; a press on one of several chosen runs keeps them chosen."""
        index, point = self.indexAt(event.position().toPoint()), event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        movable = left and plain and index.isValid() and self.queue.waits(index.row())
        self._pressed = (point, index.row()) if movable else None
        self._pick_at_release = movable and self.selectionModel().isRowSelected(index.row())
        if self._pick_at_release:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, and go on."""
        point = event.position().toPoint()
        self._hover(-1 if self.drag is not None else self.rowAt(point.y()))
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            if not event.buttons():  # what runs cannot be dragged: no rubber band in its place
                super().mouseMoveEvent(event)
            return
        away = (point - self._pressed[0]).manhattanLength()
        if self.drag is None and away >= QApplication.startDragDistance():
            self._begin_drag(self._pressed[1], point)
        if self.drag is not None:
            self._drag_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the dragged runs go."""
        pressed, drag = self._pressed, self.drag
        self._pressed = None
        if drag is not None:
            self._end_drag()
            before = self._before(drag)
            if before is not None:
                self.moved.emit(drag.run_ids, before)
        elif self._pick_at_release and pressed is not None:
            self.selectRow(pressed[1])
        else:
            super().mouseReleaseEvent(event)
        self._pick_at_release = False

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _begin_drag(self, row: int, point: QPoint) -> None:
        run_ids = self.chosen_waiting() or [self.queue.entries[row].id]
        many = self.tr("{count} runs").format(count=formats.count(len(run_ids)))
        self.drag = Drag(run_ids, self.queue.entries[row].name if len(run_ids) == 1 else many, row, point)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll.start()

    def _drag_to(self, point: QPoint) -> None:
        if self.drag is None:
            return
        self.drag.at = point
        row = round((point.y() + self.verticalOffset()) / _HEIGHT)
        self.drag.target = max(self.queue.running, min(row, len(self.queue.entries)))
        self.viewport().update()

    def _scroll_on(self) -> None:
        """Scroll while the mouse is held near an edge."""
        if self.drag is None:
            return
        above, below = _EDGE - self.drag.at.y(), self.drag.at.y() - (self.viewport().height() - _EDGE)
        step = -above if above > 0 else max(below, 0)
        if step:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step // 2)
            self._drag_to(self.drag.at)

    def _end_drag(self) -> None:
        self.drag = None
        self._pressed = None
        self._scroll.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _before(self, drag: Drag) -> str | None:
        """The run that the dragged ones go before, "" for the end; None when they would stay."""
        ids, dragged = self.queue.ids(), set(drag.run_ids)
        rest = [identity for identity in ids[drag.target :] if identity not in dragged]
        waiting = ids[self.queue.running :]
        others = [identity for identity in waiting if identity not in dragged]
        place = others.index(rest[0]) if rest else len(others)
        if [*others[:place], *drag.run_ids, *others[place:]] == waiting:
            return None
        return rest[0] if rest else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the drag over them."""
        super().paintEvent(event)
        if self.drag is not None:
            painter = QPainter(self.viewport())
            line = self.drag.target * _HEIGHT - self.verticalOffset()
            self.drag.paint(painter, min(line, self.viewport().height() - 6), self.viewport().width())
            painter.end()
