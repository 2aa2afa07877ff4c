"""Images of a dataset in rows, each with its label; and how many there are of each label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui import formats, theme
from mldesk.gui.fonts import mono_font, ui_font

_SMALL_SIDE = 64
"""Points that small images take at most; they are enlarged by a whole factor, so that pixels stay sharp."""
_LARGE_SIDE = 96
_GAP = 10
_CAPTION = 18
_ROUND = 6


class ImageGrid(QWidget):
    """Draws as many images as fit into its rows; grey ones on a dark ground as ink, in the colour of text."""

    def __init__(self, rows: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._images: list[QImage] = []
        self._ink = False
        self._captions: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Images of the dataset"))

    def set_arrays(self, images: np.ndarray, captions: Sequence[str]) -> None:
        """Show uint8 images of shape (n, height, width) or (n, height, width, 1, 3 or 4)."""
        if images.ndim == 4 and images.shape[3] == 1:
            images = images[..., 0]
        self._ink = images.ndim == 3 and images.size > 0 and float(np.median(images)) < 32
        self.set_images([_image(array) for array in images], captions)

    def set_images(self, images: Sequence[QImage], captions: Sequence[str]) -> None:
        """Show finished images."""
        self._images = list(images)
        self._captions = list(captions)
        shown = ", ".join(caption for caption in self._captions[:20] if caption)
        self.setAccessibleDescription(self.tr("Labels: {labels}").format(labels=shown) if shown else "")
        self.updateGeometry()
        self.update()

    def _cell(self) -> tuple[float, float]:
        """Width and height of one image in logical pixels."""
        if not self._images:
            return _SMALL_SIDE, _SMALL_SIDE
        width = max(image.width() for image in self._images)
        height = max(image.height() for image in self._images)
        side = max(width, height, 1)
        ratio = self.devicePixelRatioF()
        if side <= _SMALL_SIDE:
            factor = max(1, int(_SMALL_SIDE * ratio) // side) / ratio
        else:
            factor = min(1.0, _LARGE_SIDE / side)
        return width * factor, height * factor

    def _columns(self) -> int:
        return max(1, int((self.width() + _GAP) // (self._cell()[0] + _GAP)))

    def _gap(self, columns: int, width: float) -> float:
        """Share the room that is left among the columns, so that full rows reach both edges."""
        if columns < 2 or len(self._images) < columns:
            return _GAP
        return (self.width() - columns * width) / (columns - 1)

    def _row_height(self) -> float:
        return self._cell()[1] + (_CAPTION if any(self._captions) else 0) + _GAP

    def sizeHint(self) -> QSize:
        """Room for its rows at the present width."""
        rows = min(self._rows, -(-len(self._images) // self._columns()))
        return QSize(320, round(max(1, rows) * self._row_height()))

    def resizeEvent(self, event: object) -> None:
        """The number of columns, and with it the height, may change."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the images that fit, each with its caption."""
        colors = theme.current()
        painter = QPainter(self)
        width, height = self._cell()
        columns, step = self._columns(), self._row_height()
        gap = self._gap(columns, width)
        ink = [QColor(colors.text).rgb() & 0x00FFFFFF | shade << 24 for shade in range(256)]
        painter.setFont(mono_font(12))
        for index, image in enumerate(self._images[: columns * self._rows]):
            row, column = divmod(index, columns)
            cell = QRectF(column * (width + gap), row * step, width, height)
            if self._ink:
                image.setColorTable(ink)
            self._draw(painter, cell, image)
            if index < len(self._captions):
                painter.setPen(colors.color("muted"))
                room = QRectF(cell.left() - gap / 2, cell.bottom(), width + gap, _CAPTION)
                text = painter.fontMetrics().elidedText(
                    self._captions[index], Qt.TextElideMode.ElideRight, int(width + gap)
                )
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _draw(self, painter: QPainter, cell: QRectF, image: QImage) -> None:
        path = QPainterPath()
        path.addRoundedRect(cell, _ROUND, _ROUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > cell.width())
        painter.fillPath(path, theme.current().color("background"))
        painter.setClipPath(path)
        scale = min(cell.width() / max(1, image.width()), cell.height() / max(1, image.height()))
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(cell.center())
        painter.drawImage(target, image)
        painter.restore()


def _image(array: np.ndarray) -> QImage:
    """Return an image that owns its memory, of pixels (height, width) or (height, width, channels)."""
    array = np.ascontiguousarray(array)
    height, width = array.shape[:2]
    if array.ndim == 2:
        image = QImage(array.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
        image.setColorTable([QColor(shade, shade, shade).rgba() for shade in range(256)])
        return image.copy()
    channels = array.shape[2]
    layout = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGBA8888
    return QImage(array.tobytes(), width, height, width * channels, layout).copy()


class ClassCounts(QWidget):
    """How many examples there are of each label, as bars."""

    _ROW = 22

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Examples of each class"))

    def set_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show (label, count) pairs in this order."""
        self._counts = list(counts)
        self.setAccessibleDescription(
            ", ".join(f"{label}: {formats.count(count)}" for label, count in self._counts)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line a class."""
        return QSize(220, max(1, len(self._counts)) * self._ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw label, bar and number of each class."""
        if not self._counts:
            return
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, figures = QFontMetricsF(mono_font(12)), QFontMetricsF(ui_font(12))
        label_width = min(120.0, max(metrics.horizontalAdvance(label) for label, _ in self._counts)) + 12
        count_width = max(figures.horizontalAdvance(formats.count(count)) for _, count in self._counts) + 12
        room = self.width() - label_width - count_width
        most = max(count for _, count in self._counts) or 1
        middle = Qt.AlignmentFlag.AlignVCenter
        for index, (label, count) in enumerate(self._counts):
            top = index * self._ROW
            painter.setPen(colors.color("text"))
            painter.setFont(mono_font(12))
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, label_width - 12)
            painter.drawText(QRectF(0, top, label_width, self._ROW), int(middle), shown)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("grid"))
            bar = QRectF(label_width, top + self._ROW / 2 - 4, room, 8)
            painter.drawRoundedRect(bar, 4, 4)
            painter.setBrush(colors.color("accent"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(8.0, room * count / most), 8), 4, 4)
            painter.setPen(colors.color("muted"))
            painter.setFont(ui_font(12))
            place = QRectF(self.width() - count_width, top, count_width, self._ROW)
            painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignRight), formats.count(count))
        painter.end()
