"""A confusion matrix as a heat map: true classes down, predicted ones across, numbers in the cells."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mldesk.core.result_documents import ConfusionMatrix
from mldesk.gui import formats, theme
from mldesk.gui.plots.confusion_colors import cell_colors, readable, strongest
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.theme import mono_font, ui_font

_LARGEST_CELL = 72
_GAPS_FROM = 12
"""Pixels of a cell from which on there are gaps between the cells."""
_ROUND = 3
_LONGEST_LABEL = 150
_TITLE = 22
_LABEL_ROOM = 8

Cell = tuple[int, int]


class ConfusionView(QWidget):
    """Shows a ConfusionMatrix. `pointed` carries the cell in hand (row, column), or None.

    The shade of a cell is its share of the true class; right ones have the accent's colour, wrong ones
    another. Arrow keys go from cell to cell.
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix: ConfusionMatrix | None = None
        self.percent = False
        self.cell: Cell | None = None
        self._shares = np.empty((0, 0))
        self._widest = 0.0
        self._summary = ""
        self._picture: QPixmap | None = None
        self._pictured: object = None
        self.setObjectName("confusion")
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 180)

    # Contents

    def set_matrix(self, matrix: ConfusionMatrix | None) -> None:
        """Show another matrix; the cell in hand stays where the classes are as many."""
        self.matrix = matrix
        self._shares = matrix.row_shares() if matrix is not None else np.empty((0, 0))
        metrics = QFontMetricsF(ui_font(12))
        labels = matrix.labels if matrix is not None else ()
        self._widest = max((metrics.horizontalAdvance(label) for label in labels), default=0.0)
        self._picture = None
        self._summary = self._summarize()
        if self.cell is not None and max(self.cell) >= self._size():
            self.point_at(None)
        self._describe()
        self.update()

    def set_percent(self, percent: bool) -> None:
        """Write percent of the true class into the cells, or counts."""
        self.percent = percent
        self._picture = None
        self._describe()
        self.update()

    def point_at(self, cell: Cell | None) -> None:
        """Take a cell in hand, or none."""
        if cell != self.cell:
            self.cell = cell
            self.pointed.emit(cell)
            self._describe()
            self.update()

    def summary(self) -> str:
        """The matrix in one sentence: accuracy, how many were judged, what is mistaken most often."""
        return self._summary

    def _summarize(self) -> str:
        if self.matrix is None:
            return ""
        right = {"share": _percent(self.matrix.accuracy), "total": _number(self.matrix.total)}
        for true, predicted, value in self.matrix.most_confused(1):
            return self.tr(
                "{share} of {total} are right; most often mistaken: {true} taken for {predicted} ({count})"
            ).format(**right, true=true, predicted=predicted, count=_number(value))
        return self.tr("{share} of {total} are right").format(**right)

    def words(self, cell: Cell) -> str:
        """A cell in words: true and predicted class, count, share of the true class."""
        if self.matrix is None:
            return ""
        row, column = cell
        labels, value = self.matrix.labels, float(self.matrix.values[cell])
        text = (
            self.tr("{true} recognised: {count} ({share} of the class)")
            if row == column
            else self.tr("{true} taken for {predicted}: {count} ({share} of the class)")
        )
        share = _percent(float(self._shares[cell]))
        return text.format(true=labels[row], predicted=labels[column], count=_number(value), share=share)

    def cell_text(self, cell: Cell) -> str:
        """What stands in a cell."""
        value = float(self._shares[cell]) if self.percent else float(self.matrix.values[cell])  # type: ignore[union-attr]
        if not self.percent:
            return _number(value)
        return "–" if math.isnan(value) else _hundredfold(value, value >= 0.995)

    def _describe(self) -> None:
        parts = [self.summary(), self.words(self.cell) if self.cell is not None else ""]
        self.setAccessibleDescription(". ".join(part for part in parts if part))

    def _size(self) -> int:
        return len(self.matrix.labels) if self.matrix is not None else 0

    # Geometry

    def _label_font(self, side: float) -> QFont:
        return ui_font(12 if side >= 14 else 10)

    def _label_room(self) -> float:
        """How wide the labels of the true classes are."""
        return min(self._widest, _LONGEST_LABEL, self.width() / 4) + _LABEL_ROOM

    def grid(self) -> QRectF:
        """Where the cells are."""
        size = max(self._size(), 1)
        left = _TITLE + self._label_room()
        room_x = self.width() - left - 4
        top = _TITLE + self._top_room(min(room_x, self.height()) / size)
        side = min(room_x / size, (self.height() - top - 4) / size, _LARGEST_CELL)
        side = max(math.floor(side) if side >= 8 else side, 0.1)
        return QRectF(left, top, side * size, side * size)

    def _top_room(self, side: float) -> float:
        """How high the labels of the predicted classes are: turned where they have no room side by side."""
        return self._label_room() if self._turned(side) else 20.0

    def _turned(self, side: float) -> bool:
        return self._label_room() - _LABEL_ROOM > min(side, _LARGEST_CELL) - 4

    def cell_rect(self, cell: Cell) -> QRectF:
        """Where a cell is."""
        grid, side = self.grid(), self.grid().width() / max(self._size(), 1)
        return QRectF(grid.left() + cell[1] * side, grid.top() + cell[0] * side, side, side)

    def cell_at(self, place: QPointF) -> Cell | None:
        """The cell at a place."""
        grid, size = self.grid(), self._size()
        if not size or not grid.contains(place):
            return None
        row = int((place.y() - grid.top()) / grid.height() * size)
        column = int((place.x() - grid.left()) / grid.width() * size)
        return min(row, size - 1), min(column, size - 1)

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        side = min(max(self._size(), 2) * 48, 560)
        return QSize(side + 120, side + 60)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it once, and then the cell in hand over what was drawn."""
        if self.matrix is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        if self.cell is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_labels(painter, self.grid(), [self.cell[0]], [self.cell[1]], "text")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().color("text" if self.hasFocus() else "muted"), 2))
        painter.drawRoundedRect(self.cell_rect(self.cell).adjusted(0, 0, -1, -1), _ROUND, _ROUND)

    def _drawn(self) -> QPixmap:
        """The matrix without the cell in hand: kept until something changes."""
        ratio = self.devicePixelRatioF()
        key = (theme.current(), self.size().toTuple(), ratio)
        if self._picture is None or self._pictured != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_all(painter)
            painter.end()
            self._picture, self._pictured = picture, key
        return self._picture

    def _paint_all(self, painter: QPainter) -> None:
        grid, size = self.grid(), self._size()
        side = grid.width() / size
        if side >= _GAPS_FROM:
            self._paint_cells(painter, grid, side)
        else:
            self._paint_image(painter, grid)
        every = max(1, math.ceil(QFontMetricsF(self._label_font(side)).height() / side))
        shown = range(0, size, every)
        self._paint_labels(painter, grid, shown, shown, "muted")
        self._paint_titles(painter, grid)

    def _paint_cells(self, painter: QPainter, grid: QRectF, side: float) -> None:
        grounds = cell_colors(self._shares).tolist()
        font = mono_font(13 if side >= 46 else 11)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for row in range(self._size()):
            for column in range(self._size()):
                place = QRectF(grid.left() + column * side, grid.top() + row * side, side, side)
                ground = QColor(*grounds[row][column])
                self._paint_cell(painter, (row, column), place.adjusted(1, 1, -1, -1), ground, metrics)

    def _paint_cell(
        self, painter: QPainter, cell: Cell, rect: QRectF, ground: QColor, metrics: QFontMetricsF
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        text = self.cell_text(cell)
        if rect.height() < 15 or metrics.horizontalAdvance(text) > rect.width() - 4:
            return
        painter.setPen(readable(ground, bool(self.matrix is not None and self.matrix.values[cell] == 0)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_image(self, painter: QPainter, grid: QRectF) -> None:
        """Many classes: a pixel of an image for each cell, the largest of several where one is less."""
        colors = cell_colors(self._shares)
        step = int(self._size() / max(grid.width() * self.devicePixelRatioF(), 1))
        if step > 1:
            colors = strongest(colors, np.nan_to_num(self._shares), step)
        pixels = np.ascontiguousarray(colors.astype(np.uint8))
        height, width = pixels.shape[:2]
        image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(grid, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().color("line"), 1))
        painter.drawRect(grid)

    def _paint_labels(
        self, painter: QPainter, grid: QRectF, rows: Iterable[int], columns: Iterable[int], token: str
    ) -> None:
        """Write the labels of some rows and columns."""
        side = grid.width() / self._size()
        painter.setFont(self._label_font(side))
        painter.setPen(theme.current().color(token))
        for index in rows:
            self._paint_true_label(painter, grid, side, index)
        for index in columns:
            self._paint_predicted_label(painter, grid, side, index)

    def _paint_titles(self, painter: QPainter, grid: QRectF) -> None:
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(theme.current().color("muted"))
        across = QRectF(grid.left(), 0, max(grid.width(), 80), _TITLE)
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self.tr("Predicted"))
        painter.save()
        painter.translate(0, grid.bottom())
        painter.rotate(-90)
        down = QRectF(0, 0, max(grid.height(), 60), _TITLE - 4)
        painter.drawText(down, Qt.AlignmentFlag.AlignCenter, self.tr("True"))
        painter.restore()

    def _elided(self, painter: QPainter, index: int) -> tuple[str, float]:
        """A label as there is room for it, and the room."""
        width = self._label_room() - _LABEL_ROOM
        metrics = QFontMetricsF(painter.font())
        return metrics.elidedText(self._label(index), Qt.TextElideMode.ElideRight, width + 1), width

    def _paint_true_label(self, painter: QPainter, grid: QRectF, side: float, index: int) -> None:
        text, width = self._elided(painter, index)
        middle = grid.top() + (index + 0.5) * side
        place = QRectF(grid.left() - width - _LABEL_ROOM, middle - 12, width, 24)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_predicted_label(self, painter: QPainter, grid: QRectF, side: float, index: int) -> None:
        middle = grid.left() + (index + 0.5) * side
        if not self._turned(side):
            place = QRectF(middle - side / 2, grid.top() - 20, side, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._label(index))
            return
        text, width = self._elided(painter, index)
        painter.save()
        painter.translate(middle, grid.top() - 4)
        painter.rotate(-90)
        painter.drawText(QRectF(0, -10, width + 2, 20), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _label(self, index: int) -> str:
        return self.matrix.labels[index] if self.matrix is not None else ""

    # Mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the cell under the mouse in hand."""
        self.point_at(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left: no cell is in hand, unless the keyboard is at work here."""
        if not self.hasFocus():
            self.point_at(None)

    def event(self, event: QEvent) -> bool:
        """Tell the cell under the mouse in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos() + QPoint(0, 8), self.words(cell) if cell else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if self.cell is None and self._size() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.point_at((0, 0))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next cell, Home and End to the first and last class of the row, Escape leaves."""
        size, (row, column) = self._size(), self.cell or (0, 0)
        moved = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, size - 1),
        }.get(Qt.Key(event.key()))
        if moved is None or not size:
            super().keyPressEvent(event)
            return
        first = self.cell is None
        self.point_at((0, 0) if first else (min(max(moved[0], 0), size - 1), min(max(moved[1], 0), size - 1)))


def _percent(share: float) -> str:
    return "–" if math.isnan(share) else f"{_hundredfold(share, share == 1.0)} %"


def _hundredfold(share: float, whole: bool) -> str:
    """A share in hundredths, with one decimal unless it is nothing or (as good as) all."""
    return QLocale().toString(100.0 * share, "f", 0 if whole or share == 0.0 else 1)


def _number(value: float) -> str:
    """A count without decimals; what is no count as other values."""
    return formats.count(int(value)) if value == round(value, 0) else value_text(value)
