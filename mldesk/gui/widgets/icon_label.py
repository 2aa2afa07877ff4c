"""An icon that only shows something: sharp at every scale, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui.icons import ICON_SIZE, paint_icon


class IconLabel(QWidget):
    """The icon `name` in the colour of a theme token, `size` pixels wide and high."""

    def __init__(
        self,
        name: str,
        token: str = "muted",  # noqa: S107 (a colour)
        size: int = ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._name = name
        self._token = token or self._token
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the icon."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, self._size, self._size)
        place.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._name, place, self._token)
        painter.end()
