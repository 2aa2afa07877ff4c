"""Which points of a long curve to draw so that every minimum and maximum stays visible."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mldesk.gui.plots.column import Column

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]

_BUCKET = 256


class Extremes:
    """The positions of the smallest and largest finite value of every 256 points of a growing curve.

    Kept up to date by looking only at new points, so a view of millions of points is drawn from thousands of
    candidates. A bucket without any finite value is represented by its first point.
    """

    def __init__(self) -> None:
        self._lows = Column(np.int64)
        self._highs = Column(np.int64)

    def extend(self, values: Floats) -> None:
        """Take in the points of `values` (the whole curve so far) that came since the last call."""
        done = len(self._lows)
        buckets = len(values) // _BUCKET
        if buckets > done:
            block = values[done * _BUCKET : buckets * _BUCKET].reshape(-1, _BUCKET)
            offsets = np.arange(done, buckets) * _BUCKET
            low, high = extremes_in_rows(block)
            self._lows.extend(low + offsets)
            self._highs.extend(high + offsets)

    def clear(self) -> None:
        """Forget the curve."""
        self._lows.clear()
        self._highs.clear()

    def candidates(self, first: int, last: int) -> Indices:
        """Positions from `first` to before `last` that hold all extremes there, in order."""
        begin = -(-first // _BUCKET)
        end = min(last // _BUCKET, len(self._lows))
        if end <= begin:
            return np.arange(first, last)
        lows, highs = self._lows.values[begin:end], self._highs.values[begin:end]
        inner = np.empty(2 * (end - begin), dtype=np.int64)
        inner[0::2] = np.minimum(lows, highs)
        inner[1::2] = np.maximum(lows, highs)
        return np.concatenate((np.arange(first, begin * _BUCKET), inner, np.arange(end * _BUCKET, last)))


def pick(values: Floats, first: int, last: int, bins: int, extremes: Extremes | None = None) -> Indices:
    """Positions to draw of `values[first:last]`: all, or the ends and the extremes of each of `bins` parts.

    Positions come in order, without repeats, at most `2 * bins + 4` once there are more points than that. A
    part without a finite value keeps one point, so the line breaks there. With `extremes` a long range costs
    little.
    """
    if last - first <= 2 * bins + 4:
        return np.arange(first, last)
    # too few buckets to fill the parts would make a coarse picture
    if extremes is None or last - first < bins * _BUCKET:
        inner = first + _extremes_in_parts(values[first:last], bins)
    else:
        candidates = extremes.candidates(first, last)
        inner = candidates[_extremes_in_parts(values[candidates], bins)]
    # sorted by hand: the first call of np.unique imports all of numpy's masked arrays, a quarter of a second
    picked = np.sort(np.concatenate(([first], inner, [last - 1])).astype(np.int64, copy=False))
    different = np.ones(len(picked), dtype=bool)
    different[1:] = picked[1:] != picked[:-1]
    return picked[different]


def _extremes_in_parts(values: Floats, bins: int) -> Indices:
    """Positions of the lowest and the highest value of each of about `bins` parts."""
    width = -(-len(values) // bins)
    rows = len(values) // width
    low, high = extremes_in_rows(values[: rows * width].reshape(rows, width))
    starts = np.arange(rows) * width
    parts = [starts + low, starts + high]
    rest = values[rows * width :]
    if len(rest):
        low, high = extremes_in_rows(rest[None, :])
        parts += [rows * width + low, rows * width + high]
    return np.concatenate(parts)


def extremes_in_rows(block: Floats) -> tuple[Indices, Indices]:
    """The columns of the lowest and of the highest finite value in each row; 0 where a row has none."""
    finite = np.isfinite(block)
    if finite.all():
        return block.argmin(axis=1), block.argmax(axis=1)
    low = np.where(finite, block, np.inf).argmin(axis=1)
    high = np.where(finite, block, -np.inf).argmax(axis=1)
    return low, high
