"""Texts: labels of the few kinds the window knows, and one that shortens itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mldesk.gui.theme import mono_font, ui_font

_FONTS = {
    "title": (20, QFont.Weight.Bold),
    "heading": (15, QFont.Weight.DemiBold),
    "strong": (13, QFont.Weight.DemiBold),
    "caption": (12, QFont.Weight.Normal),
    "strong-caption": (12, QFont.Weight.DemiBold),
    "error": (12, QFont.Weight.Normal),
}


def font_of(kind: str) -> QFont:
    """The font of a kind of text: title, heading, strong, caption, error, mono or any other (13 pixels)."""
    if kind in ("mono", "mono-muted"):
        return mono_font(12)
    size, weight = _FONTS.get(kind, (13, QFont.Weight.Normal))
    return ui_font(size, weight)


class Label(QLabel):
    """A text of one kind: text, muted, caption, strong, heading, title, mono, mono-muted, or a status colour
    (accent, good, warning, bad).
    """

    def __init__(
        self, text: str = "", kind: str = "text", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Change the kind, and with it font and colour."""
        self.setProperty("kind", kind)
        self.setFont(font_of(kind))
        self.style().polish(self)


class ElidedLabel(Label):
    """A label on one line that ends in "…" where it has no room; the whole text is its tool tip."""

    def __init__(
        self,
        text: str = "",
        kind: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind, parent=parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the rest may be elided."""
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
