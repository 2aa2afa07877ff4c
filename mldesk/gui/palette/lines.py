"""The lines of the palette: their model, and how one is drawn, with the letters that fitted in bold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mldesk.core.palette import Match
from mldesk.gui import theme
from mldesk.gui.icons import ICON_SIZE, paint_icon
from mldesk.gui.palette.entries import Entry, kind_word
from mldesk.gui.theme import mono_font, ui_font

Index = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 38
_PADDING = 12
_GAP = 10
_CENTERED = int(Qt.AlignmentFlag.AlignVCenter)


class LinesModel(QAbstractListModel):
    """Entries with how they fit, the best first."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[tuple[Entry, Match]] = ()

    def show_lines(self, lines: Sequence[tuple[Entry, Match]]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a line, and for screen readers all of them."""
        entry, _ = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.title, kind_word(entry.kind), entry.detail, entry.keys)
            return ", ".join(part for part in parts if part)
        return None


class LineDelegate(QStyledItemDelegate):
    """Draws icon, title and detail at the left, kind and shortcut at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all lines."""
        return QSize(0, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        model = index.model()
        assert isinstance(model, LinesModel)  # noqa: S101 (the list has no other)
        entry, found = model.lines[index.row()]
        room: QRect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option.rect, chosen)
        top = room.top() + (LINE_HEIGHT - ICON_SIZE) / 2
        paint_icon(
            painter,
            entry.icon,
            QRectF(room.left(), top, ICON_SIZE, ICON_SIZE),
            "accent" if chosen else "muted",
        )
        right = _draw_right(painter, room, entry)
        left = room.left() + ICON_SIZE + _GAP
        _draw_words(painter, QRect(left, room.top(), right - left - _GAP, room.height()), entry, found)
        painter.restore()


def _draw_ground(painter: QPainter, room: QRect, chosen: bool) -> None:
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("accent_ground"))
        painter.drawRoundedRect(room.adjusted(4, 1, -4, -1), 8, 8)


def _draw_right(painter: QPainter, room: QRect, entry: Entry) -> int:
    """Draw shortcut, or else the kind, at the right end; where they begin."""
    word = entry.keys or kind_word(entry.kind)
    painter.setFont(mono_font(12) if entry.keys else ui_font(12))
    painter.setPen(theme.current().color("muted"))
    painter.drawText(room, _CENTERED | int(Qt.AlignmentFlag.AlignRight), word)
    return room.right() - painter.fontMetrics().horizontalAdvance(word)


def _draw_words(painter: QPainter, room: QRect, entry: Entry, found: Match) -> None:
    """Draw the title, its letters that fitted in bold, and the detail after it."""
    plain, bold = ui_font(13), ui_font(13, QFont.Weight.Bold)
    elided = QFontMetrics(bold).elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
    fitted = set(found.places)
    left = float(room.left())
    for start, end, fits in _spans(elided, fitted):
        part = elided[start:end]
        painter.setFont(bold if fits else plain)
        painter.setPen(theme.current().color("accent" if fits else "text"))
        width = painter.fontMetrics().horizontalAdvance(part)
        painter.drawText(QRectF(left, room.top(), width + 2, room.height()), _CENTERED, part)
        left += width
    rest = room.right() - left - _GAP
    if entry.detail and rest > 40:
        painter.setFont(ui_font(12))
        painter.setPen(theme.current().color("muted"))
        detail = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, int(rest))
        painter.drawText(QRectF(left + _GAP, room.top(), rest, room.height()), _CENTERED, detail)


def _spans(text: str, fitted: set[int]) -> list[tuple[int, int, bool]]:
    """The text as stretches that are drawn alike: from, to, and whether they fitted."""
    spans: list[tuple[int, int, bool]] = []
    for place in range(len(text)):
        fits = place in fitted
        if spans and spans[-1][2] == fits:
            spans[-1] = (spans[-1][0], place + 1, fits)
        else:
            spans.append((place, place + 1, fits))
    return spans
