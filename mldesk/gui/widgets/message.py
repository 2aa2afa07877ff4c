"""Messages without modal boxes: a bar that stays until it is answered, and a toast that goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.beginnings import as_sentence
from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import ElidedLabel, Label

Action = tuple[str, Callable[[], object]]
"""The words on a message's one button and what it does."""

_ICONS = {"info": "info", "good": "check", "warning": "warning", "error": "error"}
_TOKENS = {"info": "accent", "good": "good", "warning": "warning", "error": "bad"}
_LINE = 28
_EDGE, _BELOW, _BETWEEN = 16, 4, 8
"""Pixels between a toast and the edges of the window at the right and below, and between two toasts.

The newest lies over the status bar, where the same words stand, and the margin of the page.
"""
_MOST_TOASTS = 3
TOAST_MILLISECONDS = 5000


class MessageBar(QFrame):
    """What happened, why, and what to do; level info, good, warning or error; at most one action.

    `words` is the layout of its lines. A cause that is `quoted` is somebody else's words, shown as they are.
    """

    closed = Signal()

    def __init__(
        self,
        level: str,
        title: str,
        cause: str = "",
        cure: str = "",
        action: Action | None = None,
        closable: bool = True,
        parent: QWidget | None = None,
        quoted: bool = False,
    ) -> None:
        super().__init__(parent)
        said = (cause, cure)
        title, cure = localized(title), localized(cure)
        cause = cause if quoted else localized(cause)
        self.level = level
        self.setProperty("kind", "message")
        self.setProperty("level", level)
        self.setAccessibleName(" ".join(part for part in (title, cause, cure) if part))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 4, 4 if not (cause or cure) else 10)
        layout.setSpacing(10)
        symbol = IconLabel(_ICONS[level], _TOKENS[level])
        symbol.setFixedHeight(_LINE)
        layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        self.words = words = QVBoxLayout()
        words.setSpacing(0)
        self.title_label = Label(title, "strong" if cause or cure else "text", wrap=True)
        self.title_label.setMinimumHeight(_LINE)
        words.addWidget(self.title_label)
        for text, before in zip((cause, cure), said, strict=True):
            if text:
                line = Label(as_sentence(text, before), wrap=True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(line)
        layout.addLayout(words, 1)
        self.action_button: Button | None = None
        if action is not None:
            self.action_button = Button(action[0], "quiet")
            self.action_button.clicked.connect(action[1])
            self.action_button.setFixedHeight(_LINE)
            layout.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignTop)
        if closable:
            close = IconButton("close", self.tr("Close message"), _TOKENS[level], 14)
            close.clicked.connect(self.close_message)
            layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def close_message(self) -> None:
        """Take the message away."""
        self.closed.emit()
        self.hide()
        self.deleteLater()


class Toast(QFrame):
    """A short message at the foot of its parent, at the right; goes after five seconds.

    Those that are still there move up for it, so that each can be answered; there are three at most.
    """

    def __init__(self, parent: QWidget, level: str, text: str, action: Action | None = None) -> None:
        super().__init__(parent)
        text = localized(text)
        self._ground = parent
        self.setProperty("kind", "toast")
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(_ICONS[level], _TOKENS[level]))
        label = ElidedLabel(text)
        label.setMinimumWidth(min(label.fontMetrics().horizontalAdvance(text) + 2, 420))
        layout.addWidget(label, 1)
        if action is not None:
            button = Button(action[0], "quiet")
            button.clicked.connect(action[1])
            button.clicked.connect(self.go)
            layout.addWidget(button)
        close = IconButton("close", self.tr("Close message"), "muted", 14)
        close.clicked.connect(self.go)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._timer.start(TOAST_MILLISECONDS)
        parent.installEventFilter(self)
        self.move(parent.rect().bottomRight())  # not under the mouse elsewhere until it is placed
        self.show()
        self.raise_()
        for old in _toasts(parent)[:-_MOST_TOASTS]:
            old.go()
        self._place()

    def _leave(self) -> None:
        """Go, but not while the mouse or the keyboard is on it."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(TOAST_MILLISECONDS)
        else:
            self.go()

    def go(self) -> None:
        """Take the toast away."""
        self.hide()
        self.deleteLater()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the parent changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """Put all that are there above each other, the newest at the bottom."""
        parent = self._ground
        bottom = parent.height() - _BELOW
        for toast in reversed(_toasts(parent)):
            toast.adjustSize()
            toast.move(parent.width() - toast.width() - _EDGE, bottom - toast.height())
            bottom = toast.y() - _BETWEEN


def _toasts(parent: QWidget) -> list[Toast]:
    """The toasts over `parent`, the oldest first."""
    found = parent.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [toast for toast in found if not toast.isHidden()]
