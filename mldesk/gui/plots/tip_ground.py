"""What the tips over a chart stand on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from mldesk.gui import theme

_ROUND = 8


def draw_tip_ground(painter: QPainter, area: QRect) -> None:
    """Draw the panel of a tip with its line; leaves the painter smooth, with that pen and brush."""
    colors = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.color("line"), 1))
    painter.setBrush(colors.color("panel", 0.97))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
