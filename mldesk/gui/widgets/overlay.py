"""A panel over the page area: a wizard or a form inside the window, with the only shadow we draw."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from mldesk.gui import theme

_SHADOW = 56
"""Pixels the shadow reaches out of the panel."""
_LAYERS = 64


class Overlay(QWidget):
    """Covers its parent with the page ground and holds one panel of at most `size` in the middle.

    Escape emits `dismissed`; the owner decides what that means.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget, panel: QWidget, width: int = 980, height: int = 660) -> None:
        super().__init__(parent)
        self._ground = parent
        self._size = (width, height)
        self.frame = QFrame(self)
        self.frame.setProperty("kind", "dialog")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(panel)
        self.panel = panel
        parent.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._ground:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks around inside the panel; what lies beneath it is out of reach."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return super().focusNextPrevChild(forward)
        widget = _beside(focused, forward)
        while widget is not None and widget is not focused:
            if self.isAncestorOf(widget) and _takes_tab(widget):
                reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                widget.setFocus(reason)
                break
            widget = _beside(widget, forward)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("background"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("shadow", 1 / 255))
        inner = QRectF(self.frame.geometry()).translated(0, _SHADOW / 4)
        for layer in range(1, _LAYERS + 1):
            # each layer is the faintest there is; their density falls off with the square of the distance
            reach = _SHADOW * (1 - 2 * (layer / _LAYERS) ** 0.5)
            corner = max(12 + reach, 0)
            painter.drawRoundedRect(inner.adjusted(-reach, -reach, reach, reach), corner, corner)
        painter.end()

    def _place(self) -> None:
        parent = self._ground
        self.setGeometry(parent.rect())
        width = min(self._size[0], parent.width() - 48)
        height = min(self._size[1], parent.height() - 48)
        self.frame.setGeometry((parent.width() - width) // 2, (parent.height() - height) // 2, width, height)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    ready = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return ready and bool(widget.focusPolicy() & tab == tab)


def _beside(widget: QWidget, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()
