"""The shipped fonts, Inter and JetBrains Mono: loaded once, asked for by size in pixels and weight."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from mldesk.core.paths import resources

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"
TEXT_SIZE = 13
"""Pixels of ordinary text; Qt scales them with the screen."""

_FILES = {
    UI_FAMILY: ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"),
    MONO_FAMILY: ("JetBrainsMono-Regular.ttf", "JetBrainsMono-Medium.ttf"),
}


@cache
def load_family(family: str) -> None:
    """Give the files of one family to Qt; a missing file leaves the system's font in its place."""
    for name in _FILES[family]:
        path = resources() / "fonts" / name
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


def _font(family: str, fallback: QFont.StyleHint, size: float, weight: QFont.Weight) -> QFont:
    load_family(family)
    font = QFont(family)
    font.setStyleHint(fallback)
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def ui_font(size: float = TEXT_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Inter with tabular figures; `size` in pixels."""
    return _font(UI_FAMILY, QFont.StyleHint.SansSerif, size, weight)


def mono_font(size: float = 12, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """JetBrains Mono; `size` in pixels. Without ligatures: `==` and `<=` of a version are read as typed."""
    font = _font(MONO_FAMILY, QFont.StyleHint.Monospace, size, weight)
    font.setFeature(QFont.Tag("calt"), 0)
    return font
