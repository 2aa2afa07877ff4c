"""Buttons with words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from mldesk.gui.icons import ICON_SIZE, icon
from mldesk.gui.theme import ui_font

_ICON_TOKENS = {"primary": "on_accent", "danger": "bad", "quiet": "accent"}


class Button(QPushButton):
    """A button of one kind: plain, primary (one a page), danger or quiet (a link among text)."""

    def __init__(
        self, text: str, kind: str = "plain", icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setFont(ui_font(13, QFont.Weight.DemiBold if kind == "primary" else QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, name: str) -> None:
        """Put the icon `name` before the words, in the colour of the words."""
        self.setIcon(icon(name, _ICON_TOKENS.get(self.kind, "text")))
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
