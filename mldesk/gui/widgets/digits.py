"""A few of the sample's real digits, drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui import theme

SIDE = 28
"""Pixels of an image's side, as in the data."""
_GAP = 4


class DigitGrid(QWidget):
    """Images of 28 by 28 bytes (0 paper, 255 ink) in rows and columns."""

    def __init__(self, columns: int, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = columns * rows
        self._columns = columns
        self._rows = rows
        self._images: list[bytes] = []
        self.setAccessibleName(self.tr("Handwritten digits"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_images(self, images: list[bytes]) -> None:
        """Show `images`, row by row."""
        self._images = images[: self.count]
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all images."""
        step = SIDE + _GAP
        return QSize(self._columns * step - _GAP, self._rows * step - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each image: its bytes say how much of the text colour covers the ground."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        table = [QColor(colors.text).rgb() & 0x00FFFFFF | shade << 24 for shade in range(256)]
        for i in range(self.count):
            row, column = divmod(i, self._columns)
            cell = QRect(column * (SIDE + _GAP), row * (SIDE + _GAP), SIDE, SIDE)
            painter.fillRect(cell, colors.color("background"))
            if i < len(self._images):
                image = QImage(self._images[i], SIDE, SIDE, SIDE, QImage.Format.Format_Indexed8)
                image.setColorTable(table)
                painter.drawImage(cell, image)
        painter.end()
