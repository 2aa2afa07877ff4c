"""Buttons with words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from mldesk.gui import theme
from mldesk.gui.formats import literal
from mldesk.gui.icons import ICON_SIZE, paint_icon
from mldesk.gui.theme import ui_font

_COLORS = {"primary": "on_accent", "danger": "bad", "quiet": "accent", "link": "accent"}
_GAP = 8
"""Pixels between icon and words."""
_LINK_MARGIN = 2
"""Pixels around the words of a link, where its focus is drawn."""
_LINK_PADDING = 4
"""Pixels that the style sheet leaves at the right of them."""


class Button(QPushButton):
    """A button of one kind: plain, primary (one a page), danger, quiet (a link among text), or link (the
    same without room around it). Its words are shown as they are, with each `&`.
    """

    def __init__(
        self, text: str, kind: str = "plain", icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(literal(text), parent)
        self.kind = kind
        self._icon_name = ""
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setFont(ui_font(13, QFont.Weight.DemiBold if kind == "primary" else QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name)

    def text(self) -> str:
        """The words as they are shown."""
        return super().text().replace("&&", "&")

    def setText(self, text: str) -> None:
        """Show other words; no `&` in them is taken for the mark of a key."""
        super().setText(literal(text))

    def set_icon(self, name: str) -> None:
        """Put the icon `name` before the words, in the colour of the words."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the words, and of the icon if there is one."""
        size = super().sizeHint()
        if self.kind == "link":
            words = self.fontMetrics().horizontalAdvance(self.text())
            size.setWidth(words + 2 * _LINK_MARGIN + _LINK_PADDING)
        return size + QSize(ICON_SIZE + _GAP, 0) if self._icon_name else size

    def minimumSizeHint(self) -> QSize:
        """As small as the words allow."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button; with an icon, icon and words in the middle of it."""
        if not self._icon_name:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words = self.fontMetrics().horizontalAdvance(self.text())
        centered = (self.width() - words - _GAP - ICON_SIZE) / 2
        left = _LINK_MARGIN if self.kind == "link" else centered
        place = QRectF(left, (self.height() - ICON_SIZE) / 2, ICON_SIZE, ICON_SIZE)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        color = _COLORS.get(self.kind, "text")
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        paint_icon(painter, self._icon_name, place, color)
        painter.setPen(theme.current().color(color))
        room = QRectF(place.right() + _GAP, 0, words + 1, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()
