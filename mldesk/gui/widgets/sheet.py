"""A sheet over the whole window, above any panel: Escape, a press beside it or a lost focus close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from mldesk.gui import theme
from mldesk.gui.tab_order import step
from mldesk.gui.widgets.told import DialogPart

_DIM = 0.28
_MARGIN = 24
_TOP_SHARE = 0.12
"""How far from the top the sheet stands, as a share of the window's height."""


class Sheet(QWidget):
    """Dims `window` and shows `panel` in front; the focus goes back to where it was when it closes."""

    def __init__(self, window: QMainWindow, panel: QWidget, width: int, height: int) -> None:
        super().__init__(window)
        self._window = window
        self._size = (width, height)
        self._before: QWidget | None = None
        self.frame = QFrame(self)
        self.frame.setProperty("kind", "dialog")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(DialogPart(panel))
        self.panel = panel
        self.hide()
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def open(self) -> None:
        """Show it and give it the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.panel.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Take it away and give the keyboard back."""
        if not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        before, self._before = self._before, None
        self.hide()
        if held and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        elif held:
            self._window.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; no key reaches what lies beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the sheet closes it."""
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the sheet."""
        step(self.panel, forward)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("shadow", _DIM))
        painter.end()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self.close_sheet()

    def _place(self) -> None:
        room = self._window.rect()
        self.setGeometry(room)
        width = min(self._size[0], room.width() - 2 * _MARGIN)
        top = max(_MARGIN, int(room.height() * _TOP_SHARE))
        height = min(self._size[1], room.height() - top - _MARGIN)
        self.frame.setGeometry((room.width() - width) // 2, top, width, height)
