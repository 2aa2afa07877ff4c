"""A text that is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import Label

_HEIGHT = 28


class InlineText(QWidget):
    """Shows a text with a pencil, or the words of `offer` while it is empty; `edited` carries the new text.

    `editing` tells that the line was opened or closed. Enter and leaving the line keep what was written,
    Escape does not. Its controls are named NAME_edit, NAME_add and NAME_line.
    """

    edited = Signal(str)
    editing = Signal(bool)

    def __init__(self, name: str, title: str, offer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.label = Label("", "muted", wrap=True)
        self.edit_button = IconButton("edit", self.tr("Edit: {what}").format(what=title), size=14)
        self.edit_button.setObjectName(f"{name}_edit")
        self.edit_button.clicked.connect(self.start)
        self.add_button = Button(offer, "link", "plus")
        self.add_button.setObjectName(f"{name}_add")
        self.add_button.setFixedHeight(_HEIGHT)
        self.add_button.clicked.connect(self.start)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setProperty("kind", "small")
        self.line.setAccessibleName(title)
        self.line.setFixedHeight(_HEIGHT)
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.add_button)
        row.addWidget(self.line, 1)
        row.addStretch(1)
        self._row = row
        self._show(editing=False)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text, unless one is being written."""
        self._text = text
        if not self.line.isVisibleTo(self):
            self._show(editing=False)

    def start(self) -> None:
        """Offer the line."""
        self.line.setText(self._text)
        self._show(editing=True)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, keep: bool = True) -> None:
        """Close the line and `keep` what was written, or not."""
        written = self.line.text().strip()
        changed = keep and written != self._text
        if changed:
            self._text = written
        self._show(editing=False)
        if changed:
            self.edited.emit(written)

    def _show(self, editing: bool) -> None:
        self.label.setText(self._text)
        self.line.setVisible(editing)
        self.label.setVisible(bool(self._text) and not editing)
        self.edit_button.setVisible(bool(self._text) and not editing)
        self.add_button.setVisible(not self._text and not editing)
        self._row.setStretch(self._row.count() - 1, 0 if editing else 1)
        self.editing.emit(editing)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text where the room ends."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the text the width of its words: left to itself a wrapped label takes a narrower one."""
        words = self.label.fontMetrics().boundingRect(self._text).width() + 4
        self.label.setFixedWidth(max(1, min(words, self.width() - _HEIGHT - 4)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and leaving the line keep the text, Escape does not."""
        if event.type() == QEvent.Type.FocusOut and self.line.isVisible():
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter or event.key() == Qt.Key.Key_Escape:
                self.finish(keep=enter)
                button = self.edit_button if self._text else self.add_button
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
