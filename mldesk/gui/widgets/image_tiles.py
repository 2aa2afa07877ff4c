"""Finished small images for the grid, from files and from arrays; for workers, as decoding takes time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader

from mldesk.gui import formats
from mldesk.gui.translation import translate

IMAGE_SIDE = 96
"""Points that an image is shown in at most."""

_FORMATS = ("png", "jpeg", "bmp", "gif", "webp", "tiff")
_MOST_MEGABYTES = 256
"""What decoding one image may take; Qt refuses what needs more."""
_MOST_PIXELS = 50_000_000
_MOST_PIXELS_JPEG = 250_000_000
"""More, as JPEG is decoded small at once."""
_MOST_BYTES = 500_000_000
_DARK = 32
"""Grey images whose median is below are light strokes on a dark ground."""

_F = QImage.Format


@dataclass(frozen=True, eq=False)
class Tile:
    """An image of the grid: a small copy (null while it is not read, or cannot be), name and label.

    `width`, `height` and `mode` are those of the whole image; `problem` says why there is none.
    """

    name: str
    label: str = ""
    image: QImage = field(default_factory=QImage)
    width: int = 0
    height: int = 0
    mode: str = ""
    problem: str = ""


def _modes() -> dict[QImage.Format, str]:
    """The words for how the pixels of an image are stored."""
    return {
        _F.Format_Mono: translate("Tile", "black and white"),
        _F.Format_MonoLSB: translate("Tile", "black and white"),
        _F.Format_Grayscale8: translate("Tile", "grey"),
        _F.Format_Grayscale16: translate("Tile", "grey, 16 bits"),
        _F.Format_Indexed8: translate("Tile", "palette"),
        _F.Format_RGB32: translate("Tile", "RGB"),
        _F.Format_RGB888: translate("Tile", "RGB"),
        _F.Format_RGBX64: translate("Tile", "RGB, 16 bits"),
        _F.Format_ARGB32: translate("Tile", "RGBA"),
        _F.Format_ARGB32_Premultiplied: translate("Tile", "RGBA"),
        _F.Format_RGBA8888: translate("Tile", "RGBA"),
        _F.Format_RGBA64: translate("Tile", "RGBA, 16 bits"),
        _F.Format_RGBA64_Premultiplied: translate("Tile", "RGBA, 16 bits"),
        _F.Format_CMYK8888: translate("Tile", "CMYK"),
    }


def read_tile(path: Path, label: str, ratio: float, most: int = IMAGE_SIDE) -> Tile:
    """Read an image file no larger than it is shown, `most` points; the screen has `ratio` pixels to one."""
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    try:
        too_long = path.stat().st_size > _MOST_BYTES
    except OSError:
        return Tile(path.name, label, problem=translate("Tile", "cannot be read"))
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size, kind = reader.size(), bytes(reader.format().data()).decode()
    if kind not in _FORMATS or not size.isValid():
        return Tile(path.name, label, problem=translate("Tile", "damaged"))
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        whole = size.transposed()
    else:
        whole = size
    mode = _modes().get(reader.imageFormat(), "")
    tile = Tile(path.name, label, width=whole.width(), height=whole.height(), mode=mode)
    limit = _MOST_PIXELS_JPEG if kind == "jpeg" else _MOST_PIXELS
    if too_long or size.width() * size.height() > limit:
        return replace(tile, problem=translate("Tile", "too large to show"))
    side = round(most * ratio)
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(_fit(size, side))
    image = reader.read()
    if image.isNull():
        return replace(tile, problem=translate("Tile", "damaged"))
    drawn = _F.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else _F.Format_RGB32
    return replace(tile, image=image.convertToFormat(drawn))


def _fit(size: QSize, side: int) -> QSize:
    fitted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def are_ink(images: np.ndarray) -> bool:
    """Whether uint8 images of shape (n, height, width) are light strokes on a dark ground."""
    return images.ndim == 3 and images.size > 0 and float(np.median(images)) < _DARK


def array_tiles(images: np.ndarray, labels: Sequence[str], ratio: float) -> tuple[Tile, ...]:
    """Make tiles of uint8 images of shape (n, height, width) or (n, height, width, 3 or 4)."""
    side = round(IMAGE_SIDE * ratio)
    tiles = []
    for index, pixels in enumerate(images):
        image = _image(pixels)
        mode = translate("Tile", "grey") if pixels.ndim == 2 else "RGB" if pixels.shape[2] == 3 else "RGBA"
        name = translate("Tile", "Image {number}").format(number=formats.count(index + 1))
        size = image.size()
        if max(size.width(), size.height()) > side:
            image = image.scaled(_fit(size, side), mode=Qt.TransformationMode.SmoothTransformation)
        label = labels[index] if index < len(labels) else ""
        tiles.append(Tile(name, label, image, size.width(), size.height(), mode))
    return tuple(tiles)


def _image(pixels: np.ndarray) -> QImage:
    """Return an image that owns its memory, of pixels (height, width) or (height, width, channels)."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    if pixels.ndim == 2:
        image = QImage(pixels.tobytes(), width, height, width, _F.Format_Indexed8)
        image.setColorTable([QColor(shade, shade, shade).rgba() for shade in range(256)])
        return image.copy()
    channels = pixels.shape[2]
    layout = _F.Format_RGB888 if channels == 3 else _F.Format_RGBA8888
    return QImage(pixels.tobytes(), width, height, width * channels, layout).copy()
