"""How the cells of the run table are painted: names, pills, figures, and the lines of groups."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mldesk.core.run_table import RunRow
from mldesk.gui import theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.models.run_columns import NOTE, RUN, SELECT, STATUS, Column
from mldesk.gui.models.run_groups import GroupLine
from mldesk.gui.models.runs import RunTableModel
from mldesk.gui.plots.palette import color_of, run_color
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets.pill import PILL_HEIGHT, paint_pill, pill_width, shown_status, status_word

Index = QModelIndex | QPersistentModelIndex

PADDING = 9
BOX = 14
MARK = 18
"""Pixels of a sign behind a run's name."""
INDENT = 22
"""Pixels that the runs of a group stand in, and that the sign which opens it takes."""
_DOT = 19
_GAP = 8
# As plain numbers: Python's flags take longer to compare than a cell takes to paint.
_SELECTED = QStyle.StateFlag.State_Selected.value
_MOUSE_OVER = QStyle.StateFlag.State_MouseOver.value
_HAS_FOCUS = QStyle.StateFlag.State_HasFocus.value
_MOST_KEPT = 10_000


class RunDelegate(QStyledItemDelegate):
    """Paints the check box, the dot and the name, the status as a pill, numbers in figures of one width.

    `colors` are those of the runs that are in the chart, by their ids; the others have theirs by number.
    A frame has some hundred cells, so each asks for little and puts back nothing that the next one sets.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        fonts = {"figures": mono_font(12), "words": ui_font(13), "names": ui_font(13, QFont.Weight.DemiBold)}
        self._fonts = {name: (font, QFontMetrics(font, parent)) for name, font in fonts.items()}
        self.colors: dict[str, int | str] = {}
        self._laid_out: dict[tuple[str, int, str], _Words] = {}
        self._pills: dict[tuple[str, float, str], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, RunTableModel):
            return
        place, column, state = index.row(), model.columns[index.column()], option.state.value
        row = model.row_at(place)
        line = model.group_at(place) if row is None else None
        self._paint_ground(painter, option.rect, state, line is not None)
        room = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        if column == SELECT:
            _paint_box(painter, room, bool(state & _SELECTED))
        elif line is not None and model.groups is not None:
            self._paint_group(painter, room, column, line, model.groups.text(line.number, column))
        elif row is None:
            return
        elif column == RUN:
            self._paint_name(painter, room.adjusted(INDENT if model.groups else 0, 0, 0, 0), row)
        elif column == STATUS:
            self._paint_pill(painter, room, shown_status(row, model.unreachable))
        else:
            self._paint_text(
                painter, room, "figures" if column.numeric else "words", model.text_at(row, column)
            )

    def _paint_ground(self, painter: QPainter, rect: QRect, state: int, is_group: bool) -> None:
        colors = theme.current()
        if state & _SELECTED:
            painter.fillRect(rect, colors.color("accent_ground"))
        elif is_group:
            painter.fillRect(rect, colors.color("background"))
        if state & _MOUSE_OVER and not state & _SELECTED:
            painter.fillRect(rect, colors.color("text", 0.03))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("line"))
        if state & _HAS_FOCUS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def _paint_text(self, painter: QPainter, room: QRectF, font: str, text: str, token: str = "text") -> None:  # noqa: S107
        words = self._words(text, int(room.width()) + 1, font)
        painter.setFont(self._fonts[font][0])
        painter.setPen(theme.current().color(token))
        left = room.right() - words.width if font == "figures" else room.left()
        painter.drawStaticText(QPointF(left, round(room.center().y() - words.height / 2)), words.laid_out)

    def _words(self, text: str, width: int, font: str) -> _Words:
        """A text that fits, laid out once: to draw it again takes a third of the time."""
        words = self._laid_out.get((text, width, font))
        if words is None:
            if len(self._laid_out) > _MOST_KEPT:
                self._laid_out.clear()
            words = self._laid_out[text, width, font] = _laid_out(text, width, *self._fonts[font])
        return words

    def _paint_pill(self, painter: QPainter, room: QRectF, status: str) -> None:
        """Draw a pill from a picture of it, which is made once."""
        ratio = painter.device().devicePixelRatioF()
        key = (status_word(status), ratio, theme.current().name)
        pill = self._pills.get(key)
        if pill is None:
            pill = self._pills[key] = _pill_picture(status, ratio)
        width = min(pill.deviceIndependentSize().width(), room.width())
        painter.save()
        painter.setClipRect(QRectF(room.left(), room.top(), width, room.height()))
        painter.drawPixmap(QPointF(room.left(), room.center().y() - PILL_HEIGHT / 2), pill)
        painter.restore()

    def _paint_name(self, painter: QPainter, room: QRectF, row: RunRow) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = self.colors.get(row.id)
        color = run_color(row.number, row.color) if color is None else color
        painter.setBrush(QColor(color_of(color)))
        painter.drawEllipse(QPointF(room.left() + 5, room.center().y()), 5.0, 5.0)
        marks = ["star-filled"] * row.starred + ["warning"] * bool(row.guards)
        words = room.adjusted(_DOT, 0, -MARK * len(marks), 0)
        self._paint_text(painter, words, "names", row.name, "muted" if row.archived else "text")
        if marks:
            width = self._words(row.name, int(words.width()) + 1, "names").width
            left = min(words.left() + width + 6, words.right() + 5)
            for place, mark in enumerate(marks):
                paint_icon(
                    painter, mark, QRectF(left + place * MARK, room.center().y() - 7, 13, 13), "warning"
                )

    def _paint_group(
        self, painter: QPainter, room: QRectF, column: Column, line: GroupLine, text: str
    ) -> None:
        if column != RUN:
            font = "figures" if column.numeric else "words"
            self._paint_text(painter, room, font, text, "text" if column.numeric else "muted")
            return
        sign = "chevron-down" if line.is_open else "chevron-right"
        paint_icon(painter, sign, QRectF(room.left() - 2, room.center().y() - 8, 16, 16), "muted")
        count = line.count_text
        width = self._fonts["words"][1].horizontalAdvance(count) + 1
        words = room.adjusted(INDENT, 0, -width - _GAP, 0)
        self._paint_text(painter, words, "names", line.title)
        left = words.left() + self._words(line.title, int(words.width()) + 1, "names").width + _GAP
        self._paint_text(painter, QRectF(left, room.top(), width, room.height()), "words", count, "muted")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to type the name or the note into."""
        model = index.model()
        is_note = isinstance(model, RunTableModel) and model.columns[index.column()] == NOTE
        editor = QLineEdit(parent)
        editor.setObjectName("experiments.note" if is_note else "experiments.rename")
        editor.setAccessibleName(self.tr("Note on the run") if is_note else self.tr("Name of the run"))
        editor.setProperty("kind", "cell")
        return editor


@dataclass(frozen=True, slots=True)
class _Words:
    """A text as it is drawn, and its size in pixels."""

    laid_out: QStaticText
    width: float
    height: float


def _laid_out(text: str, width: int, font: QFont, metrics: QFontMetrics) -> _Words:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    laid_out = QStaticText(shown)
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    laid_out.prepare(QTransform(), font)
    return _Words(laid_out, metrics.horizontalAdvance(shown), metrics.height())


def _pill_picture(status: str, ratio: float) -> QPixmap:
    width = pill_width(status)
    picture = QPixmap(int(width * ratio) + 1, int(PILL_HEIGHT * ratio) + 1)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_pill(painter, QRectF(0, 0, width, PILL_HEIGHT), status)
    painter.end()
    return picture


def _paint_box(painter: QPainter, room: QRectF, selected: bool) -> None:
    colors = theme.current()
    box = QRectF(room.left() + 1, room.center().y() - BOX / 2, BOX, BOX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.color("accent" if selected else "muted"), 1.2))
    painter.setBrush(colors.color("accent") if selected else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3.5, 3.5)
    if selected:
        paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), "on_accent")
