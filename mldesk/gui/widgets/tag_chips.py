"""Tags as chips, each with a button that takes it away, and a line that adds one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.labels import Label

_HEIGHT = 28
_LINE_WIDTH = 190
_SPARE = 4


def tag_text(key: str, value: str) -> str:
    """A tag in words: `key: value`, or the key alone."""
    return f"{key}: {value}" if value else key


class _Chip(QFrame):
    """One tag."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFixedHeight(_HEIGHT)
        label = Label(tag_text(key, value), "caption")
        label.setMaximumWidth(320)
        label.setToolTip(tag_text(key, value))
        self.remove_button = IconButton(
            "close", self.tr("Remove the tag {key}").format(key=key), size=12, parent=self
        )
        self.remove_button.setFixedSize(20, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 3, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(self.remove_button)


class TagChips(QWidget):
    """The tags it is given; `edited` carries all of them after the user has added or removed one.

    Its controls are named NAME_add and NAME_line.
    """

    edited = Signal(dict)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: dict[str, str] = {}
        self._chips: list[_Chip] = []
        self.setAccessibleName(self.tr("Tags"))
        self.add_button = Button(self.tr("Add tag"), "link", "plus")
        self.add_button.setObjectName(f"{name}_add")
        self.add_button.setFixedHeight(_HEIGHT)
        self.add_button.clicked.connect(self.start)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setProperty("kind", "small")
        self.line.setAccessibleName(self.tr("New tag"))
        self.line.setPlaceholderText(self.tr("key or key = value"))
        self.line.setFixedSize(_LINE_WIDTH, _HEIGHT)
        self.line.installEventFilter(self)
        self.line.hide()
        self.setFocusProxy(self.add_button)
        self._layout = FlowLayout(self)
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.add_button)

    def set_tags(self, tags: Mapping[str, str]) -> None:
        """Show these tags."""
        if dict(tags) == self.tags:
            return
        self.tags = dict(tags)
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(key, value) for key, value in sorted(self.tags.items())]
        for widget in (*self._chips, self.line, self.add_button):
            self._layout.removeWidget(widget)
            self._layout.addWidget(widget)
        self.updateGeometry()

    def _chip(self, key: str, value: str) -> _Chip:
        chip = _Chip(key, value)
        chip.setParent(self)
        chip.remove_button.clicked.connect(lambda: self.remove(key))
        chip.show()
        return chip

    def sizeHint(self) -> QSize:
        """Its chips in one line, and a little more: they grow for a moment while a theme is put on."""
        return super().sizeHint() + QSize(_SPARE, 0)

    def start(self) -> None:
        """Offer the line for a new tag."""
        self.line.show()
        self.add_button.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Take the tag that is written in the line, if any, and close the line."""
        key, _, value = (part.strip() for part in self.line.text().partition("="))
        self.line.clear()
        if key and self.tags.get(key) != value:
            self._change({**self.tags, key: value})
        self.add_button.show()
        self.line.hide()

    def remove(self, key: str) -> None:
        """Take a tag away."""
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change({one: value for one, value in self.tags.items() if one != key})

    def _change(self, tags: dict[str, str]) -> None:
        self.set_tags(tags)
        self.edited.emit(dict(tags))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the tag and offers the next, Escape gives it up, leaving the line takes it."""
        if event.type() == QEvent.Type.FocusOut and self.line.isVisible():
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                more = bool(self.line.text().strip())
                self.finish()
                if more:
                    self.start()
                else:
                    self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.line.clear()
                self.finish()
                self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
