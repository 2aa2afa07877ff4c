"""How a run of the queue is painted: place, name over where it goes, progress or reason, times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mldesk.core.status import Status
from mldesk.gui import theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.theme import mono_font, ui_font

from . import words
from .model import NUMBER, RUN, STARTS, STATE, Index, QueueModel

if TYPE_CHECKING:
    from mldesk.core.queue import QueueEntry

    from .table import QueueTable

PADDING = 12
_ICON = 14
_BAR_WIDTH, _BAR_HEIGHT = 96, 6
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class QueueDelegate(QStyledItemDelegate):
    """Paints the cells of a QueueModel in a view that knows which row is `hovered`."""

    def __init__(self, view: QueueTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, QueueModel) or index.row() >= len(model.entries):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        room = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, -1)
        if index.column() == NUMBER:
            self._paint_number(painter, room, model, index.row())
        elif index.column() == RUN:
            self._paint_run(painter, room, model, index.row())
        elif index.column() == STATE:
            self._paint_state(painter, room, model, index.row())
        else:
            entry = model.entries[index.row()]
            known = (entry.starts_in if index.column() == STARTS else entry.takes) is not None
            _write(painter, room, model.text(index.row(), index.column()), ui_font(13), known, _RIGHT)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
        elif index.row() == self._view.hovered:
            painter.fillRect(rect, colors.color("text", 0.03))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == RUN:
            painter.setPen(QPen(colors.color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def _paint_number(self, painter: QPainter, room: QRectF, model: QueueModel, row: int) -> None:
        if model.waits(row):
            _write(painter, room, model.number_text(row), mono_font(12), False, _RIGHT)
            return
        paint_icon(
            painter, "play", QRectF(room.right() - _ICON, room.center().y() - 7, _ICON, _ICON), "accent"
        )

    def _paint_run(self, painter: QPainter, room: QRectF, model: QueueModel, row: int) -> None:
        entry, half = model.entries[row], room.height() / 2
        upper = QRectF(room.left(), room.top() + 7, room.width(), half - 7)
        lower = QRectF(room.left(), room.top() + half, room.width(), half - 7)
        _write(painter, upper, entry.name, ui_font(13, QFont.Weight.DemiBold), not entry.held)
        _write(painter, lower, words.place_text(entry), ui_font(12), False)

    def _paint_state(self, painter: QPainter, room: QRectF, model: QueueModel, row: int) -> None:
        entry, text = model.entries[row], model.text(row, STATE)
        if model.is_training(row):
            width = min(_BAR_WIDTH, room.width() / 3)
            bar = QRectF(room.left(), room.center().y() - _BAR_HEIGHT / 2, width, _BAR_HEIGHT)
            _paint_bar(painter, bar, entry.fraction or 0.0)
            _write(painter, room.adjusted(width + 12, 0, 0, 0), text, ui_font(13), True)
            return
        icon, token = _look(entry)
        paint_icon(painter, icon, QRectF(room.left(), room.center().y() - 7, _ICON, _ICON), token)
        _write(painter, room.adjusted(_ICON + 8, 0, 0, 0), text, ui_font(13), True)


def _look(entry: QueueEntry) -> tuple[str, str]:
    """The icon beside a run's state, and its colour."""
    if not entry.reachable:
        return "help", "warning"
    if entry.held:
        return "pause", "warning"
    return ("clock", "muted") if entry.status in (Status.QUEUED, Status.SCALING) else ("dot", "accent")


def _paint_bar(painter: QPainter, bar: QRectF, fraction: float) -> None:
    colors = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("line"))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setBrush(colors.color("accent"))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(bar.width() * fraction, 6), bar.height()), 3, 3)


def _write(
    painter: QPainter, room: QRectF, text: str, font: QFont, strong: bool, alignment: int = _LEFT
) -> None:
    """Write a text that ends in dots where it has no room; `strong` in the colour of text, else muted."""
    painter.setFont(font)
    painter.setPen(theme.current().color("text" if strong else "muted"))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.drawText(room, alignment, shown)
