"""One drag within the queue: which runs, to between which rows, and how that looks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from mldesk.gui import theme
from mldesk.gui.theme import ui_font

_DOT = 4.0
_CHIP_HEIGHT = 28


@dataclass
class Drag:
    """The runs that are dragged, called `title`; they would go before row `target`. `at` is the mouse."""

    run_ids: list[str]
    title: str
    target: int
    at: QPoint

    def paint(self, painter: QPainter, line: int, width: int) -> None:
        """Draw the line where the runs would go, at the height `line`, and what is dragged at the mouse."""
        colors = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.color("accent"), 2))
        painter.setBrush(colors.color("panel"))
        height = max(line, _DOT + 1)
        painter.drawLine(QPointF(2 * _DOT + 2, height), QPointF(width, height))
        painter.drawEllipse(QPointF(_DOT + 2, height), _DOT, _DOT)
        self._paint_chip(painter, width)

    def _paint_chip(self, painter: QPainter, width: int) -> None:
        colors, font = theme.current(), ui_font(13, QFont.Weight.DemiBold)
        room = QFontMetricsF(font).horizontalAdvance(self.title) + 24
        left = min(self.at.x() + 14.0, max(0.0, width - room - 4))
        chip = QRectF(left, self.at.y() - _CHIP_HEIGHT / 2, room, _CHIP_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        painter.drawRoundedRect(chip, 8, 8)
        painter.setPen(colors.color("on_accent"))
        painter.setFont(font)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), self.title)
