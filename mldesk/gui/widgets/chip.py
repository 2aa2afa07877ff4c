"""Small words on a ground of their own: how they are painted, for delegates and for what paints itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from mldesk.gui import theme
from mldesk.gui.fonts import ui_font
from mldesk.gui.icons import paint_icon

CHIP_HEIGHT = 20
_ICON, _PADDING, _GAP = 11, 8, 4
_BETWEEN = 6


@dataclass(frozen=True)
class Chip:
    """Its words, the theme's tokens of words and ground, and the icon before them, if any."""

    text: str
    token: str = "muted"  # noqa: S105 (a colour)
    ground: str = "grid"
    icon_name: str = ""


def chip_font() -> QFont:
    """The font of the words."""
    return ui_font(11, QFont.Weight.DemiBold)


def chip_width(chip: Chip) -> float:
    """Pixels that a chip takes."""
    icon = _ICON + _GAP if chip.icon_name else 0
    return 2 * _PADDING + icon + QFontMetricsF(chip_font()).horizontalAdvance(chip.text)


def chips_width(chips: Sequence[Chip]) -> float:
    """Pixels that chips side by side take."""
    return sum(map(chip_width, chips)) + _BETWEEN * max(0, len(chips) - 1)


def paint_chip(painter: QPainter, left: float, middle: float, chip: Chip, room: float = 1e9) -> float:
    """Draw a chip, `middle` being its height's; returns its width, of at most `room` pixels."""
    colors = theme.current()
    width = min(chip_width(chip), room)
    place = QRectF(left, middle - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color(chip.ground))
    painter.drawRoundedRect(place, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    start = place.left() + _PADDING
    if chip.icon_name:
        paint_icon(painter, chip.icon_name, QRectF(start, middle - _ICON / 2, _ICON, _ICON), chip.token)
        start += _ICON + _GAP
    painter.setPen(colors.color(chip.token))
    painter.setFont(chip_font())
    words = QRectF(start, place.top(), place.right() - _PADDING / 2 - start, place.height())
    text = painter.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
    painter.restore()
    return width


def paint_chips(painter: QPainter, room: QRectF, chips: Sequence[Chip]) -> None:
    """Draw as many chips as there is room for, from the left of `room`."""
    left = room.left()
    for chip in chips:
        rest = room.right() - left
        if rest < min(chip_width(chip), 48):
            return
        left += paint_chip(painter, left, room.center().y(), chip, rest) + _BETWEEN
