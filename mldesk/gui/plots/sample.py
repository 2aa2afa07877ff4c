"""A short piece of a curve's line, for legends."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mldesk.gui.plots.palette import color_of


class LineSample(QWidget):
    """A short piece of a curve's line."""

    def __init__(self, color: int | str, dashed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self._dashed = dashed
        self.setFixedSize(QSize(18, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        pen = QPen(QColor(color_of(self._color)), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QLineF(0, 6, 18, 6))
