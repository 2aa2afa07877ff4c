"""A small card beside the mouse: a name, and below it what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.plots.tip_ground import draw_tip_ground
from mldesk.gui.theme import mono_font, ui_font

_LINE, _MARGIN, _GAP = 20, 12, 16
_MOST = 260


class RunTip(QWidget):
    """Shown over all else in the window; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ground = window
        self.title = ""
        self.rows: list[tuple[str, str]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, point: QPoint, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show a title and rows of words and values beside `point` of the window, wherever there is room."""
        self.title, self.rows = title, list(rows)
        labels, values = self._columns()
        head = QFontMetricsF(ui_font(12, QFont.Weight.DemiBold)).horizontalAdvance(title)
        width = int(max(labels + _GAP + values, head)) + 2 * _MARGIN + 2
        self.resize(width, 8 + _LINE * (len(rows) + 1) + 8)
        right = point.x() + 16
        x = right if right + width < self._ground.width() - 8 else point.x() - 16 - width
        y = min(max(point.y() - self.height() // 2, 8), self._ground.height() - self.height() - 8)
        self.move(max(x, 8), y)
        self.show()
        self.raise_()
        self.update()

    def _columns(self) -> tuple[float, float]:
        words, numbers = QFontMetricsF(ui_font(12)), QFontMetricsF(mono_font(12))
        labels = max((words.horizontalAdvance(label) for label, _ in self.rows), default=0.0)
        values = max((min(numbers.horizontalAdvance(text), _MOST) for _, text in self.rows), default=0.0)
        return labels, values

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        draw_tip_ground(painter, self.rect())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colors.color("text"))
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.drawText(QRectF(_MARGIN, 8, self.width(), _LINE), middle, self.title)
        labels, values = self._columns()
        for place, (label, text) in enumerate(self.rows):
            y = 8 + _LINE * (place + 1)
            painter.setFont(ui_font(12))
            painter.setPen(colors.color("muted"))
            painter.drawText(QRectF(_MARGIN, y, labels + 4, _LINE), middle, label)
            painter.setFont(mono_font(12))
            painter.setPen(colors.color("text"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _MOST)
            place_of = QRectF(_MARGIN + labels + _GAP, y, values + 1, _LINE)
            painter.drawText(place_of, Qt.AlignmentFlag.AlignRight | middle, shown)
        painter.end()
