"""Shows the lines in which two files differ: added and removed on grounds of their own, code in colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from mldesk.gui import theme
from mldesk.gui.localized import localized
from mldesk.gui.pages.run.highlighting import CodeColors
from mldesk.gui.theme import mono_font

from .compare_reading import CodeText

_GROUNDS = {"+": "good_ground", "-": "bad_ground", "@": "accent_ground"}
_MOST_GROUNDS = 4000
"""Lines that get a ground; the signs before the lines tell the same."""


class DiffView(QPlainTextEdit):
    """A unified diff to read and copy."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setReadOnly(True)
        self.setFont(mono_font(12))
        self.setProperty("kind", "bare")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._colors = CodeColors(self.document())

    def content_height(self) -> int:
        """Pixels that all lines need."""
        lines = max(1, self.document().blockCount())
        return round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + 16

    def show_code(self, code: CodeText | None) -> None:
        """Show what differs in a file; nothing for None."""
        self.setPlainText("" if code is None else code.difference.text or localized(code.difference.note))
        self._colors.set_spans(code.spans if code is not None and code.difference.text else [])
        self._lay_grounds()

    def _lay_grounds(self) -> None:
        colors = theme.current()
        selections: list[QTextEdit.ExtraSelection] = []
        block = self.document().begin()
        while block.isValid() and len(selections) < _MOST_GROUNDS:
            text = block.text()
            ground = _GROUNDS.get(text[:1])
            if ground is not None and not text.startswith(("+++", "---")):
                selection = QTextEdit.ExtraSelection()
                look = QTextCharFormat()
                look.setBackground(QColor(colors.token(ground)))
                look.setProperty(QTextFormat.Property.FullWidthSelection, True)
                selection.format = look
                selection.cursor = QTextCursor(block)
                selections.append(selection)
            block = block.next()
        self.setExtraSelections(selections)

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_colors"):
            self._colors.rehighlight()
            self._lay_grounds()
