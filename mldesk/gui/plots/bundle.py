"""Many curves over each other, computed without a window: positions, ranges, heights, means and bands."""

from __future__ import annotations

from collections.abc import Mapping as Names
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Horizontal, Mapping, Timeline, mapping
from mldesk.gui.plots.frame import Range, round_range
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.smoothing import smooth
from mldesk.gui.plots.x_scale import XScale

Floats = NDArray[np.float64]

_OUTLIERS = (0.01, 0.99)
_ENOUGH = 100
_SAMPLE = 20_000


class Band(StrEnum):
    """What is drawn of the runs of a group."""

    NONE = "none"
    RANGE = "range"
    DEVIATION = "deviation"


@dataclass(frozen=True, eq=False)
class BundleCurve:
    """One of many curves: `key` tells it apart, `unit` is what its steps count."""

    key: str
    label: str
    points: MetricColumns
    unit: str = "step"
    timeline: Timeline = field(default_factory=Timeline)

    @property
    def state(self) -> tuple[object, ...]:
        """Equal for curves that look the same; points are never changed, others take their place."""
        return self.key, self.label, id(self.points), self.unit, self.timeline


@dataclass(frozen=True, eq=False)
class Placed:
    """A curve on its axis: positions in order, and heights, NaN where there is none."""

    key: str
    x: Floats
    y: Floats


@dataclass
class Bundle:
    """All curves on one axis; heights are log10 when `log_y`.

    `hidden` points are not above zero on such an axis, `lost` are NaN or infinite.
    """

    horizontal: Horizontal
    unit: str
    log_y: bool
    lines: list[Placed]
    hidden: int = 0
    lost: int = 0

    def x_range(self) -> Range:
        """From the leftmost to the rightmost point."""
        ends = [(line.x[0], line.x[-1]) for line in self.lines if len(line.x)]
        if not ends:
            return 0.0, 1.0
        low, high = float(min(one for one, _ in ends)), float(max(two for _, two in ends))
        counted = self.horizontal in (Horizontal.EPOCH, Horizontal.STEP)
        low = 0.0 if counted and 0 < low <= max(1.0, 0.1 * high) else low
        return (low, high) if high > low else (low - 0.5, low + 0.5)

    def x_scale(self, x: Range, wants_log: bool) -> XScale:
        """Where positions lie across a picture of `x`: by their logarithm where that is wanted and can be."""
        if not wants_log or self.horizontal is Horizontal.WALL:
            return XScale(*x)
        low, high = x
        if low <= 0:
            firsts = [float(line.x[np.searchsorted(line.x, 0.0, "right")]) for line in self.lines
                      if len(line.x) and line.x[-1] > 0]  # fmt: skip
            low = min(firsts, default=1.0)
        return XScale(low, high, True) if high > low else XScale(low / 2, low * 2, True)

    def y_range(self, x: Range, ignore_outliers: bool) -> tuple[Range, float]:
        """The heights within `x`, widened to whole labels, and the distance of these."""
        parts = [line.y[(line.x >= x[0]) & (line.x <= x[1])] for line in self.lines]
        values = np.concatenate(parts) if parts else np.empty(0)
        values = values[np.isfinite(values)]
        if not len(values):
            return ((-1.0, 1.0), 1.0) if self.log_y else ((0.0, 1.0), 0.25)
        low, high = float(values.min()), float(values.max())
        if ignore_outliers and len(values) >= _ENOUGH:
            low, high = _without_outliers(values)
        return round_range(low, high, self.log_y)


def _without_outliers(values: Floats) -> Range:
    """What one percent lie below and above."""
    sample = values[:: max(1, len(values) // _SAMPLE)]
    places = [int(part * (len(sample) - 1)) for part in _OUTLIERS]
    ordered = np.partition(sample, places)
    return float(ordered[places[0]]), float(ordered[places[1]])


def place(curves: Sequence[BundleCurve], options: ChartOptions) -> Bundle:
    """Put curves on the axis that is wanted; on their own steps when none has a place there."""
    placed = [
        (curve, mapping(options.horizontal, curve.unit, curve.timeline, _last_step(curve)))
        for curve in curves
    ]
    there = [(curve, where) for curve, where in placed if where is not None]
    horizontal = options.horizontal
    unit = "epoch" if horizontal is Horizontal.EPOCH else "step"
    if not there:
        horizontal, unit = Horizontal.STEP, curves[0].unit if curves else "step"
        there = [(curve, Mapping("steps")) for curve in curves]
    bundle = Bundle(horizontal, unit, options.log_y, [])
    for curve, where in there:
        bundle.lines.append(_placed(curve, where, options.smoothing, bundle))
    return bundle


def axes_of_curves(curves: Sequence[BundleCurve]) -> frozenset[Horizontal]:
    """The axes on which some of these curves have a place."""
    return frozenset(
        horizontal
        for horizontal in Horizontal
        if any(mapping(horizontal, one.unit, one.timeline, _last_step(one)) is not None for one in curves)
    )


def _last_step(curve: BundleCurve) -> float | None:
    return float(curve.points.steps[-1]) if len(curve.points.steps) else None


def _placed(curve: BundleCurve, where: Mapping, smoothing: float, bundle: Bundle) -> Placed:
    points = curve.points
    column = points.steps if where.column == "steps" else points.times
    x = np.asarray(column * where.scale + where.offset, np.float64)
    finite = np.isfinite(points.values)
    y = smooth(points.values, smoothing)
    if not finite.all():
        bundle.lost += int(np.count_nonzero(~finite))
        y = np.where(finite, y, np.nan)
    if len(x) > 1 and bool((x[1:] < x[:-1]).any()):
        order = np.argsort(x, kind="stable")
        x, y = x[order], y[order]
    if bundle.log_y:
        bundle.hidden += int(np.count_nonzero(y <= 0))
        y = np.log10(np.where(y > 0, y, np.nan))
    return Placed(curve.key, x, y)


def heights(lines: Sequence[Placed], positions: Floats) -> Floats:
    """The height of each line (rows) at each position (columns); NaN beyond its ends."""
    found = np.full((len(lines), len(positions)), np.nan)
    for row, line in enumerate(lines):
        if len(line.x):
            found[row] = np.interp(positions, line.x, line.y, np.nan, np.nan)
    return found


@dataclass(frozen=True)
class GroupBand:
    """The mean of a group at each position and what lies around it; `counts` is of how many runs."""

    key: str
    mean: Floats
    low: Floats
    high: Floats
    counts: NDArray[np.int64]


def bands(
    rows: Floats, keys: Sequence[str], groups: Names[str, Sequence[str]], band: Band, log_y: bool
) -> list[GroupBand]:
    """Mean and band of each group over the heights of its runs (`rows`, one for each of `keys`)."""
    place_of = {key: row for row, key in enumerate(keys)}
    found = []
    for name, members in groups.items():
        chosen = [place_of[key] for key in members if key in place_of]
        if chosen:
            found.append(_band(name, rows[chosen], band, log_y))
    return found


def _band(name: str, rows: Floats, band: Band, log_y: bool) -> GroupBand:
    values = 10.0**rows if log_y else rows
    there = np.isfinite(values)
    counts = there.sum(axis=0)
    some = np.maximum(counts, 1)
    mean = np.where(there, values, 0.0).sum(axis=0) / some
    if band is Band.DEVIATION:
        squares = (np.where(there, values - mean, 0.0) ** 2).sum(axis=0)
        spread = np.sqrt(squares / np.maximum(counts - 1, 1))
        spread = np.where(counts > 1, spread, np.nan)  # of one run there is none; the run table says so too
        low, high = mean - spread, mean + spread
    else:
        low = np.where(there, values, np.inf).min(axis=0)
        high = np.where(there, values, -np.inf).max(axis=0)
    if log_y:
        least = np.where(there & (values > 0), values, np.inf).min(axis=0)
        low = np.maximum(low, np.minimum(least, mean))  # a spread below zero has no place on the axis
        with np.errstate(divide="ignore", invalid="ignore"):
            mean, low, high = np.log10(mean), np.log10(low), np.log10(high)
    mean, low, high = (np.where(counts > 0, one, np.nan) for one in (mean, low, high))
    return GroupBand(name, mean, low, high, counts)


def nearest(rows: Floats, column: int, height: float) -> int | None:
    """The row whose value in a column is nearest to `height`; None where no row has one."""
    distances = np.abs(rows[:, column] - height)
    there = np.isfinite(distances)
    return int(np.where(there, distances, np.inf).argmin()) if there.any() else None


def to_pixels(
    line: Placed, x: XScale, y: Range, width: float, height: float, most: float | None = None
) -> tuple[Floats, Floats]:
    """A line in pixels from the upper left corner; of more than `most` points the extremes of equal parts.

    Unless told otherwise, there are two points for each pixel.
    """
    most = 2 * width if most is None else most
    pieces = x.pieces(max(int(most / 2), 1))
    parts = [
        _thinned(line.x[start:end], line.y[start:end], bins)
        for (start, end), (_, bins) in zip(_cuts(line, [piece for piece, _ in pieces]), pieces, strict=True)
    ]
    wide, high = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    across = x.parts(wide) * width
    down = (y[1] - high) * (height / (y[1] - y[0]))
    far = 1e6  # pixels; beyond, Qt's coordinates overflow
    return np.clip(across, -far, far), np.clip(down, -far, far)


def _cuts(line: Placed, pieces: Sequence[Range]) -> list[tuple[int, int]]:
    """The points of each piece, start and end: each point once, and one more beyond both ends of all."""
    ends = [int(np.searchsorted(line.x, high, "right")) for _, high in pieces]
    ends[-1] = min(ends[-1] + 1, len(line.x))
    first = max(int(np.searchsorted(line.x, pieces[0][0], "left")) - 1, 0)
    return list(zip([first, *ends[:-1]], ends, strict=True))


def _thinned(x: Floats, y: Floats, parts: int) -> tuple[Floats, Floats]:
    """The points; of more than two for each of the `parts`, the extremes of that many."""
    if len(x) <= 2 * parts:
        return x, y
    width = -(-len(x) // parts)
    whole = len(x) // width * width
    block = y[:whole].reshape(-1, width)
    start = np.arange(len(block)) * width
    finite = np.isfinite(block)
    low = np.where(finite, block, np.inf).argmin(axis=1) + start
    high = np.where(finite, block, -np.inf).argmax(axis=1) + start
    places = np.sort(np.concatenate((low, high, np.arange(whole, len(x)))))
    return x[places], y[places]
