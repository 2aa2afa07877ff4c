"""The one style sheet and palette, made from the theme's tokens.

Widgets choose a look by the dynamic property `kind`; no other file holds a style sheet.
"""

from __future__ import annotations

import os
from string import Template
from typing import cast

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mldesk.core.paths import resources, user_data
from mldesk.gui.fonts import ui_font
from mldesk.gui.theme import Theme, blend


def dress(theme: Theme) -> None:
    """Put font and palette of `theme` on the running application; its windows wear the style sheet."""
    application = cast(QApplication, QApplication.instance())
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setFont(ui_font())
    application.setPalette(_palette(theme))


def put_on(widget: QWidget, sheet: str) -> None:
    """Have a widget, and all in it, wear a style sheet; nothing is done when it does."""
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The style sheet of `theme`: the template in resources with its tokens filled in."""
    template = resources() / "styles" / "mldesk.qss"
    tokens = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    tokens["hover"] = blend(theme.panel, theme.text, 0.05)
    tokens["pressed"] = blend(theme.panel, theme.text, 0.1)
    tokens["rail_hover"] = blend(theme.rail, theme.text, 0.05)
    tokens["accent_hover"] = blend(theme.accent, theme.text, 0.12)
    tokens["accent_pressed"] = blend(theme.accent, theme.text, 0.24)
    tokens["border"] = blend(theme.line, theme.text, 0.06)
    tokens["handle"] = blend(theme.line, theme.muted, 0.35)
    tokens["disabled"] = blend(theme.panel, theme.muted, 0.6)
    glyphs = {
        "check": ("check", theme.on_accent),
        "dash": ("minus", theme.on_accent),
        "down": ("chevron-down", theme.muted),
        "up": ("chevron-up", theme.muted),
        "right": ("chevron-right", theme.muted),
    }
    for key, (name, color) in glyphs.items():
        tokens[f"glyph_{key}"] = _glyph(name, color)
    return Template(template.read_text(encoding="utf-8")).substitute(tokens)


def _glyph(name: str, color: str) -> str:
    """The path of an icon written out in one colour: a style sheet can only show files.

    Without a writable home the control is drawn without its glyph.
    """
    folder = user_data() / "cache" / "glyphs"
    target = folder / f"{name}-{color.lstrip('#').lower()}.svg"
    if not target.exists():
        source = resources() / "icons" / f"{name}.svg"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            text = source.read_text(encoding="utf-8").replace("currentColor", color)
            unfinished = target.with_suffix(f".{os.getpid()}")
            unfinished.write_text(text, encoding="utf-8")
            unfinished.replace(target)
        except OSError:
            return ""
    return target.as_posix()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in {
        roles.Window: theme.background,
        roles.Base: theme.panel,
        roles.AlternateBase: theme.background,
        roles.Button: theme.panel,
        roles.ToolTipBase: theme.panel,
        roles.Text: theme.text,
        roles.WindowText: theme.text,
        roles.ButtonText: theme.text,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Highlight: theme.accent_ground,
        roles.HighlightedText: theme.text,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.panel,
        roles.Midlight: theme.grid,
        roles.Mid: theme.line,
        roles.Dark: theme.line,
        roles.Shadow: theme.line,
    }.items():
        palette.setColor(role, QColor(value))
    faded = QColor(blend(theme.panel, theme.muted, 0.6))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
