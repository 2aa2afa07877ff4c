"""The ring around a list, a text or a chart to which the Tab key came; all else shows the focus by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextBrowser, QTextEdit, QWidget
from shiboken6 import isValid

from mldesk.gui import theme

OWN = "draws_focus"
"""The property of a scroll area that shows by itself, always, that it has the keyboard."""
WANTED = "focus_ring"
"""The property of a widget that is no scroll area and wants the ring."""
_ROUND = 8
_WIDTH = 2


def ring(widget: QWidget) -> None:
    """Show that the keyboard has come to `widget`, for as long as it stays there."""
    area = isinstance(widget, QAbstractScrollArea) and not _shows_by_itself(widget)
    if area or widget.property(WANTED):
        _Ring(widget)


def _shows_by_itself(area: QAbstractScrollArea) -> bool:
    """A field to write into has a border that changes its colour."""
    field = isinstance(area, QPlainTextEdit | QTextEdit) and not isinstance(area, QTextBrowser)
    bare = area.property("kind") in ("bare", "clear")
    return bool(area.property(OWN)) or (field and not bare and not _read_only(area))


def _read_only(area: QAbstractScrollArea) -> bool:
    return isinstance(area, QPlainTextEdit | QTextEdit) and area.isReadOnly()


class _Ring(QWidget):
    """Lies over its parent, lets the mouse through, and goes with the focus."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = area
        area.installEventFilter(self)
        self.setGeometry(area.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent, and go when the keyboard leaves it."""
        if isValid(self) and watched is self._area:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._area.rect())
            elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
                self.deleteLater()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring in the accent of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), _WIDTH))
        inside = QRectF(self.rect()).adjusted(_WIDTH / 2, _WIDTH / 2, -_WIDTH / 2, -_WIDTH / 2)
        painter.drawRoundedRect(inside, _ROUND, _ROUND)
        painter.end()
