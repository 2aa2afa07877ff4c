"""One image as large as the room allows; small ones are enlarged by a whole factor, so pixels stay sharp."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui import theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.theme import ui_font

from .image_tiles import Tile

LARGEST_SIDE = 2048
"""Points that the image of a PictureView is read with at most."""
_ICON = 32
_MOST_ENLARGED = 12


class PictureView(QWidget):
    """Shows the image of a tile, or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile: Tile | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)

    def set_tile(self, tile: Tile | None) -> None:
        """Show another image, or nothing."""
        self.tile = tile
        if tile is not None:
            size = f"{tile.width} × {tile.height}" if tile.width else tile.problem
            self.setAccessibleName(self.tr("Picture {name}, {size}").format(name=tile.name, size=size))
        self.update()

    def target(self) -> QRectF:
        """Where the image is drawn."""
        if self.tile is None or self.tile.image.isNull():
            return QRectF()
        ratio = self.devicePixelRatioF()
        width, height = self.tile.image.width() / ratio, self.tile.image.height() / ratio
        scale = min(self.width() / width, self.height() / height)
        if scale > 1:
            # in whole pixels of the screen, and not when that makes a blur of a photograph
            whole = max(int(scale), 1) if max(width, height) < 256 else 1
            scale = min(whole, _MOST_ENLARGED)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        return QRectF(round(place.left()), round(place.top()), place.width(), place.height())

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(480, 360)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        if self.tile is None:
            return
        if self.tile.problem:
            self._paint_problem(painter, self.tile.problem)
            return
        target = self.target()
        smaller = target.width() * self.devicePixelRatioF() < self.tile.image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller)
        if self.tile.image.hasAlphaChannel():
            painter.fillRect(target, theme.themes["light"].color("panel"))  # plots are drawn for paper
        painter.drawImage(target, self.tile.image)
        if self.hasFocus():
            painter.setPen(QPen(theme.current().color("accent"), 2))
            painter.drawRect(target.adjusted(1, 1, -1, -1))

    def _paint_problem(self, painter: QPainter, problem: str) -> None:
        middle = QRectF(self.rect()).center()
        box = QRectF(middle.x() - _ICON / 2, middle.y() - _ICON, _ICON, _ICON)
        paint_icon(painter, "warning", box, "warning")
        painter.setFont(ui_font())
        painter.setPen(theme.current().color("muted"))
        words = QRectF(0, middle.y() + 8, self.width(), 24)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, problem)
