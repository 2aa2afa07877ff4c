"""The colours of a terminal on the ground of the theme: always light or dark enough to be read."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from mldesk.gui import theme
from mldesk.gui.contrast import readable
from mldesk.gui.pages.run.terminal import Color, Style

# hue and saturation of red, green, yellow, blue, magenta and cyan
_HUES = {1: (0.0, 0.75), 2: (0.38, 0.7), 3: (0.11, 0.8), 4: (0.61, 0.75), 5: (0.82, 0.6), 6: (0.5, 0.7)}
_LEVELS = (0, 95, 135, 175, 215, 255)


def format_of(style: Style) -> QTextCharFormat:
    """How letters of that style are written in the theme that is used now."""
    colors = theme.current()
    ground, text = colors.color("panel"), colors.color("text")
    front = _of(style.foreground, ground) or (colors.color("muted") if style.faint else text)
    back = _of(style.background, None)
    if style.reversed:
        front, back = back or ground, front
    made = QTextCharFormat()
    if back is not None:
        made.setBackground(back)
        ground = back
    made.setForeground(QColor(readable(front.name(), ground.name())))
    made.setFontWeight(QFont.Weight.Bold if style.bold else QFont.Weight.Normal)
    made.setFontItalic(style.italic)
    made.setFontUnderline(style.underlined)
    return made


def _of(color: Color, ground: QColor | None) -> QColor | None:
    if color is None:
        return None
    if isinstance(color, tuple):
        return QColor(*color)
    if color < 16:
        return _named(color, ground)
    if color >= 232:
        gray = 8 + 10 * (color - 232)
        return QColor(gray, gray, gray)
    red, rest = divmod(color - 16, 36)
    green, blue = divmod(rest, 6)
    return QColor(_LEVELS[red], _LEVELS[green], _LEVELS[blue])


def _named(color: int, ground: QColor | None) -> QColor:
    """One of the sixteen colours that have names; black and white are those of the theme's text."""
    kind, bright = color % 8, color >= 8
    colors = theme.current()
    if kind in (0, 7):
        if ground is not None:
            return colors.color("muted" if (kind == 0) == bright else "text")
        return colors.color("line" if kind == 0 else "muted")
    hue, saturation = _HUES[kind]
    return QColor.fromHslF(hue, saturation, 0.62 if bright else 0.5)
