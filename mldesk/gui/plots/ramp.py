"""Colours that tell a value from low to high: a few steps between colours of the theme's runs."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme

STEPS = 9
_STOPS = (1, 5, 3, 0)
"""Run colours from low to high: each has the contrast that a curve needs, and so has what lies between."""


def ramp_color(fraction: float) -> str:
    """The colour of a value from 0 to 1, as "#RRGGBB"; one of a few, so that equal values look equal."""
    step = min(int(min(max(fraction, 0.0), 1.0) * STEPS), STEPS - 1)
    return _colors(theme.current().run_colors)[step]


@lru_cache(maxsize=4)
def _colors(run_colors: tuple[str, ...]) -> tuple[str, ...]:
    """The steps between the stops."""
    found = []
    for step in range(STEPS):
        place = step / (STEPS - 1) * (len(_STOPS) - 1)
        first = min(int(place), len(_STOPS) - 2)
        stops = run_colors[_STOPS[first]], run_colors[_STOPS[first + 1]]
        found.append(theme.blend(*stops, place - first))
    return tuple(found)


class RampSample(QWidget):
    """The colours side by side, for legends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(12 * STEPS, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them in the colours of the theme."""
        painter = QPainter(self)
        width = self.width() / STEPS
        for step in range(STEPS):
            color = QColor(ramp_color((step + 0.5) / STEPS))
            painter.fillRect(QRectF(step * width, 0, width, self.height()), color)
        painter.end()
