"""A panel over the page area: a wizard or a form inside the window, with the only shadow we draw."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from mldesk.gui import theme
from mldesk.gui.tab_order import step
from mldesk.gui.widgets.told import DialogPart

_SHADOW = 56
"""Pixels the shadow reaches out of the panel."""
_LAYERS = 64
_ROUND = 12
_CORNER = 2 * _SHADOW + _ROUND
"""Points after which the shadow is the same all the way to the next corner."""


class Overlay(QWidget):
    """Covers its parent with the page ground and holds one panel of at most `size` in the middle.

    Escape emits `dismissed`; the owner decides what that means.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget, panel: QWidget, width: int = 980, height: int = 660) -> None:
        super().__init__(parent)
        self._ground = parent
        self._size = (width, height)
        self._before = QApplication.focusWidget()
        self.frame = QFrame(self)
        self.frame.setProperty("kind", "dialog")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(DialogPart(panel))
        self.panel = panel
        parent.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_height(self, height: int) -> None:
        """Give the panel another height."""
        self._size = (self._size[0], height)
        self._place()
        self.update()

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
        return step(self, forward) or super().focusNextPrevChild(forward)

    def give_back_focus(self) -> None:
        """Give the keyboard back to what had it before, if that is still to be seen."""
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("background"))
        self._draw_shadow(painter)
        painter.end()

    def _draw_shadow(self, painter: QPainter) -> None:
        """Draw the shadow from a small tile: its corners as they are, what lies between them stretched."""
        tile = _shadow_tile(theme.current().name, self.devicePixelRatioF())
        outer = QRectF(self.frame.geometry()).translated(0, _SHADOW / 4)
        outer.adjust(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW)
        corner, ratio = float(_CORNER), tile.devicePixelRatio()
        columns = (
            (outer.left(), 0.0, corner),
            (outer.left() + corner, corner, 1.0),
            (outer.right() - corner, corner + 1, corner),
        )
        rows = (
            (outer.top(), 0.0, corner),
            (outer.top() + corner, corner, 1.0),
            (outer.bottom() - corner, corner + 1, corner),
        )
        for x, source_x, width in columns:
            for y, source_y, height in rows:
                across = outer.width() - 2 * corner if width == 1.0 else corner
                down = outer.height() - 2 * corner if height == 1.0 else corner
                source = QRectF(source_x * ratio, source_y * ratio, width * ratio, height * ratio)
                painter.drawPixmap(QRectF(x, y, across, down), tile, source)

    def _place(self) -> None:
        parent = self._ground
        self.setGeometry(parent.rect())
        width = min(self._size[0], parent.width() - 48)
        height = min(self._size[1], parent.height() - 48)
        self.frame.setGeometry((parent.width() - width) // 2, (parent.height() - height) // 2, width, height)


@lru_cache(maxsize=4)
def _shadow_tile(theme_name: str, ratio: float) -> QPixmap:
    """The smallest shadow there can be, two corners wide and high, with `ratio` pixels to a point."""
    side = 2 * _CORNER + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.themes[theme_name].color("shadow", 1 / 255))
    inner = QRectF(0, 0, side, side).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
    for layer in range(1, _LAYERS + 1):
        # each layer is the faintest there is; their density falls off with the square of the distance
        reach = _SHADOW * (1 - 2 * (layer / _LAYERS) ** 0.5)
        corner = max(_ROUND + reach, 0)
        painter.drawRoundedRect(inner.adjusted(-reach, -reach, reach, reach), corner, corner)
    painter.end()
    return tile
