"""One picture of many curves, drawn beside the GUI thread into an image that the chart then shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from mldesk.gui.plots import ticks
from mldesk.gui.plots.bundle import (
    Band,
    Bundle,
    BundleCurve,
    Floats,
    GroupBand,
    Placed,
    bands,
    heights,
    place,
    to_pixels,
)
from mldesk.gui.plots.frame import Frame, Range
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.segments import Segments

_FEW_SEGMENTS = 30_000
"""Up to so many segments are drawn two pixels wide: with more, that takes too long and covers too much."""
_MOST_POINTS = 250_000
"""Of more points together, the extremes of a few pixels each: of so many curves no more can be seen."""
_EVERY = 2.0
"""Pixels from one position to the next at which heights are known."""
_FILL, _FILL_OF_MANY = 0.16, 0.09
"""Opacity of a band, and where there are more than a few."""
_FEW_BANDS = 3


@dataclass(frozen=True)
class Look:
    """How a curve is drawn: its colour as "#RRGGBB", its style; what stands back is drawn first, faintly."""

    color: str
    dashed: bool = False
    back: bool = False
    order: int = 0
    """Curves with a higher one are drawn over the others."""


@dataclass(frozen=True)
class BandGroup:
    """Runs that are drawn as their mean and a band."""

    key: str
    title: str
    look: Look
    members: tuple[str, ...]


@dataclass(frozen=True)
class BundleWish:
    """What is to be drawn: curves, how, which part of it (None: all), in how many pixels."""

    curves: tuple[BundleCurve, ...]
    options: ChartOptions
    size: QSizeF
    scale: float
    looks: Mapping[str, Look] = field(default_factory=dict)
    groups: tuple[BandGroup, ...] = ()
    band: Band = Band.NONE
    x_view: Range | None = None
    y_view: Range | None = None


@dataclass
class BundlePicture:
    """The picture: `frame` has axis and ranges, `rows` the height of each curve at each of `positions`."""

    wish: BundleWish
    bundle: Bundle
    frame: Frame
    image: QImage
    positions: Floats
    rows: Floats
    bands: list[GroupBand]

    @property
    def is_small(self) -> bool:
        """Whether it has so few points that each can be a line of a drawing."""
        return sum(len(line.x) for line in self.bundle.lines) <= _FEW_SEGMENTS

    @property
    def keys(self) -> list[str]:
        """The curves of `rows`, in order."""
        return [line.key for line in self.bundle.lines]

    def bundle_label(self, row: int) -> str:
        """What the curve of a row is called."""
        key = self.bundle.lines[row].key
        return next((curve.label for curve in self.wish.curves if curve.key == key), key)

    def column(self, position: float) -> int:
        """The column of `rows` nearest to a position of the axis."""
        return int(np.abs(self.positions - position).argmin())

    def column_of_some(self, rows: Sequence[int], position: float) -> int | None:
        """The column nearest to a position in which one of these rows has a height; None for none."""
        there = np.isfinite(self.rows[rows]).any(axis=0)
        if not there.any():
            return None
        return int(np.where(there, np.abs(self.positions - position), np.inf).argmin())


def draw_bundle(
    wish: BundleWish, bundle: Bundle | None = None, wanted: Callable[[], bool] = lambda: True
) -> BundlePicture:
    """Draw what is wished; `bundle` are the same curves with the same options, where they are placed already.

    Once it is no longer `wanted`, the picture stays as far as it is.
    """
    bundle = bundle or place(wish.curves, wish.options)
    scale = bundle.x_scale(wish.x_view or bundle.x_range(), wish.options.log_x)
    x = (scale.low, scale.high)
    fitted, step = bundle.y_range(x, wish.options.ignore_outliers)
    y = wish.y_view or fitted
    if wish.y_view is not None:
        step = 1.0 if bundle.log_y else ticks.round_step(y[1] - y[0], 5)
    frame = Frame(
        bundle.horizontal, bundle.unit, x, y, step, bundle.log_y, [], hidden=bundle.hidden, log_x=scale.is_log
    )
    positions = scale.positions(max(int(wish.size.width() / _EVERY), 2))
    rows = heights(bundle.lines, positions)
    members = {group.key: group.members for group in wish.groups}
    found = (
        []
        if wish.band is Band.NONE
        else bands(rows, [line.key for line in bundle.lines], members, wish.band, bundle.log_y)
    )
    image = QImage((wish.size * wish.scale).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(wish.scale)
    image.fill(Qt.GlobalColor.transparent)
    picture = BundlePicture(wish, bundle, frame, image, positions, rows, found)
    _paint(picture, wanted)
    return picture


def _paint(picture: BundlePicture, wanted: Callable[[], bool]) -> None:
    painter = QPainter(picture.image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_curves(painter, picture, wanted)
    painter.end()


def paint_curves(
    painter: QPainter, picture: BundlePicture, wanted: Callable[[], bool] = lambda: True
) -> None:
    """Draw the curves and bands, from the upper left corner of the plot."""
    if picture.wish.band is Band.NONE:
        _paint_lines(painter, picture, picture.bundle.lines, wanted)
    else:
        grouped = {key for group in picture.wish.groups for key in group.members}
        alone = [line for line in picture.bundle.lines if line.key not in grouped]
        _paint_lines(painter, picture, alone, wanted)
        _paint_bands(painter, picture)


def _paint_lines(
    painter: QPainter, picture: BundlePicture, lines: Sequence[Placed], wanted: Callable[[], bool]
) -> None:
    wish, frame = picture.wish, picture.frame
    width, height = wish.size.width(), wish.size.height()
    most = min(2 * width, max(_MOST_POINTS / max(len(lines), 1), width / 4))
    by_look: dict[Look, list[tuple[Floats, Floats]]] = {}
    for line in lines:
        look = wish.looks.get(line.key)
        if look is not None:
            pixels = to_pixels(line, frame.x_scale, frame.y_range, width, height, most)
            by_look.setdefault(look, []).append(pixels)
    made = {look: Segments(some, look.dashed) for look, some in by_look.items()}
    few = sum(map(len, made.values())) <= _FEW_SEGMENTS
    for look in sorted(made, key=lambda look: (not look.back, look.order)):
        painter.setPen(pen_of(look, 2.0 if few and not look.back else 1.0))
        made[look].draw(painter, wanted)


def pen_of(look: Look, width: float) -> QPen:
    """The pen of a look; dashes are cut out of its segments."""
    pen = QPen(QColor(look.color), width)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap if width > 1 else Qt.PenCapStyle.FlatCap)
    return pen


def _paint_bands(painter: QPainter, picture: BundlePicture) -> None:
    looks = {group.key: group.look for group in picture.wish.groups}
    for found in picture.bands:
        color = QColor(looks[found.key].color)
        color.setAlphaF(_FILL if len(picture.bands) <= _FEW_BANDS else _FILL_OF_MANY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for polygon in _outlines(picture, found):
            painter.drawPolygon(polygon)
    for found in picture.bands:
        look = looks[found.key]
        painter.setPen(pen_of(look, 2.0))
        across, down = _pixels(picture, found.mean)
        Segments([(across, down)], look.dashed).draw(painter)


def _pixels(picture: BundlePicture, heights_: Floats) -> tuple[Floats, Floats]:
    wish, frame = picture.wish, picture.frame
    line = Placed("", picture.positions, heights_)
    return to_pixels(line, frame.x_scale, frame.y_range, wish.size.width(), wish.size.height())


def _outlines(picture: BundlePicture, band: GroupBand) -> list[QPolygonF]:
    """The band as polygons, one for each stretch without a gap."""
    across, low = _pixels(picture, band.low)
    _, high = _pixels(picture, band.high)
    there = np.isfinite(low) & np.isfinite(high)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], there, [False])).astype(np.int8)))
    found = []
    for start, end in edges.reshape(-1, 2).tolist():
        part = slice(start, end)
        x = np.concatenate((across[part], across[part][::-1])).tolist()
        y = np.concatenate((low[part], high[part][::-1])).tolist()
        found.append(QPolygonF([QPointF(a, b) for a, b in zip(x, y, strict=True)]))
    return found


def polyline(picture: BundlePicture, row: int) -> tuple[Floats, Floats]:
    """The pixels of one curve, from the upper left corner of the plot: for drawing it over the others."""
    wish, frame = picture.wish, picture.frame
    line = picture.bundle.lines[row]
    return to_pixels(line, frame.x_scale, frame.y_range, wish.size.width(), wish.size.height())
