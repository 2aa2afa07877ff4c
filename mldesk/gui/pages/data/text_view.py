"""Text of a file, and of what is no text its kind, size and first bytes."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.preview import Unknown
from mldesk.gui import formats
from mldesk.gui.fonts import mono_font
from mldesk.gui.localized import localized
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.labels import Label

_BYTES_A_LINE = 16
_BYTES_HEIGHT = 190


class TextView(QPlainTextEdit):
    """Shows text that can be read and copied, not written."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        font = mono_font(12)
        for feature in ("calt", "liga"):  # each letter is shown as itself: <= stays two
            font.setFeature(QFont.Tag(feature), 0)
        self.setFont(font)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)


class UnknownView(QWidget):
    """Says what a file is that cannot be shown, and shows its first bytes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyState("file", self.tr("No preview"), "")
        self.title_label = self._empty.title_label
        self.text_label = self._empty.text_label
        self.bytes_label = Label("", "caption")
        self.bytes_view = TextView("data.preview_bytes", self.tr("First bytes of the file"))
        self.bytes_view.setMaximumHeight(_BYTES_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.bytes_label)
        layout.addWidget(self.bytes_view)

    def show_unknown(self, found: Unknown) -> None:
        """Show what is known of a file."""
        size = "" if found.size is None else self.tr("{size} in all").format(size=formats.size(found.size))
        self.title_label.setText(localized(found.title))
        sentences = (localized(found.detail).rstrip(".。"), size)
        self.text_label.setText(" ".join(f"{sentence}." for sentence in sentences if sentence))
        self._empty.setAccessibleName(localized(found.title))
        self.bytes_label.setText(self.tr("The first {count} bytes").format(count=len(found.head)))
        self.bytes_view.setPlainText(hex_text(found.head))
        for widget in (self.bytes_label, self.bytes_view):
            widget.setVisible(bool(found.head))


def hex_text(content: bytes) -> str:
    """`content` in lines of 16 bytes: place, bytes in hexadecimal, and the letters among them."""
    lines = []
    for start in range(0, len(content), _BYTES_A_LINE):
        part = content[start : start + _BYTES_A_LINE]
        letters = "".join(chr(code) if 32 <= code < 127 else "·" for code in part)
        lines.append(f"{start:04x}  {part.hex(' '):<{3 * _BYTES_A_LINE - 1}}  {letters}")
    return "\n".join(lines)
