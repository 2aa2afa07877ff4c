"""Colours that can be told from their ground."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from mldesk.gui import theme

TEXT, LINE = 4.5, 3.0
"""The least contrast of letters, and of lines."""
_STEP = 0.04


@lru_cache(maxsize=1024)
def readable(front: str, ground: str, least: float = TEXT) -> str:
    """The colour `front`, made lighter or darker until it has at least that contrast on the `ground`."""
    color = QColor(front)
    step = _STEP if theme.contrast(theme.WHITE, ground) > theme.contrast(theme.BLACK, ground) else -_STEP
    while theme.contrast(color.name(), ground) < least:
        light = color.lightnessF() + step
        if not 0.0 < light < 1.0:
            return theme.WHITE if step > 0 else theme.BLACK
        color = QColor.fromHslF(max(color.hslHueF(), 0.0), color.hslSaturationF(), light)
    return color.name().upper()
