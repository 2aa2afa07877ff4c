"""Measures: a bar with its value, and a small curve of what came before."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mldesk.gui import theme
from mldesk.gui.widgets.labels import Label

HISTORY = 120
"""Values a sparkline keeps: two minutes at one a second."""


class Bar(QWidget):
    """A rounded bar filled from the left; the fraction runs from 0 to 1."""

    def __init__(self, color: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fraction = 0.0
        self.color = color
        self.setFixedHeight(6)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        """Fill the bar to `fraction`."""
        self.fraction = min(max(fraction, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(120, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("grid"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        if self.fraction > 0:
            width = max(self.width() * self.fraction, 6.0)
            painter.setBrush(colors.color(self.color))
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), 3, 3)
        painter.end()


class Sparkline(QWidget):
    """The last values of a measure as a small curve without axes; values run from 0 to `top`."""

    def __init__(self, top: float = 100.0, color: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: deque[float] = deque(maxlen=HISTORY)
        self.top = top
        self.color = color
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, value: float) -> None:
        """Append a value; the oldest leaves when there are too many."""
        self.values.append(value)
        self.update()

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(160, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        if len(self.values) < 2:
            return
        colors = theme.current()
        base = self.height() - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / (HISTORY - 1)
        left = self.width() - step * (len(self.values) - 1)
        scale = (base - 2) / self.top
        points = [
            QPointF(left + i * step, base - min(v, self.top) * scale) for i, v in enumerate(self.values)
        ]
        area = QPolygonF([QPointF(left, base), *points, QPointF(self.width(), base)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(self.color, 0.1))
        painter.drawPolygon(area)
        painter.setPen(QPen(colors.color(self.color), 1.5))
        painter.drawPolyline(QPolygonF(points))
        painter.end()


class Meter(QWidget):
    """A measure: its name at the left, its value at the right, a bar beneath, a history if asked for."""

    def __init__(self, name: str, history: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.name_label = Label(name, "muted")
        self.value_label = Label("–", "mono")
        self.bar = Bar()
        self.sparkline = Sparkline() if history else None
        words = QHBoxLayout()
        words.addWidget(self.name_label)
        words.addStretch(1)
        words.addWidget(self.value_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(words)
        layout.addWidget(self.bar)
        if self.sparkline is not None:
            layout.addWidget(self.sparkline)
        layout.addStretch(1)
        self.setAccessibleName(name)

    def set_value(self, fraction: float, text: str) -> None:
        """Show `text` beside the name and fill the bar to `fraction` (0 to 1)."""
        self.bar.set_fraction(fraction)
        self.value_label.setText(text)
        if self.sparkline is not None:
            self.sparkline.add(fraction * 100)
        self.setAccessibleName(f"{self._name}: {text}")
