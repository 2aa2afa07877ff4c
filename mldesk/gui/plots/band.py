"""A line that goes up and down in every column of pixels, as the bars that its strokes would cover."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_HALVES = 2
"""Parts of a column in which the line is looked at, so that a spike becomes as wide as the pen."""
_STEEP = 3.0
"""Pixels up or down from one point to the next. When half of the points lie nearer to each other, strokes are
as quick, and show better how the line goes.
"""
_GAP = 3.2
"""Columns between two points; a line with longer ways between them is seen as strokes."""


def bars(
    x: Floats, y: Floats, size: tuple[float, float], scale: float, width: float
) -> tuple[Floats, Floats] | None:
    """What a round pen `width` pixels wide covers in each column of a picture of this size, drawing a line.

    The bars come as pairs of points, the lower end first; `scale` is how many columns a pixel has. None when
    strokes draw the line as fast or better: it is quiet, its points lie far apart, or it goes back.
    """
    gaps = np.diff(x)
    # a turned comparison finds NaN, too
    if len(x) < 2 or not (gaps.min() >= 0 and gaps.max() * scale <= _GAP):
        return None
    begin, end = max(x[0], 0.0), min(x[-1], size[0])
    columns = int((end - begin) * scale)
    y = np.clip(y, -2 * width, size[1] + 2 * width)
    ways = np.abs(np.diff(y))
    if columns < 2 or np.count_nonzero(ways >= _STEEP) <= np.count_nonzero(ways < _STEEP):
        return None
    low, high = _spans(x, y, np.linspace(begin, end, columns * _HALVES + 1))
    low, high = _widened(low, high, scale, width / 2)
    centers = begin + (np.arange(columns) + 0.5) * ((end - begin) / columns)
    there = np.isfinite(low)
    return np.repeat(centers[there], 2), np.column_stack((low[there], high[there])).ravel()


def _spans(x: Floats, y: Floats, edges: Floats) -> tuple[Floats, Floats]:
    """How low and how high the line goes between each two of the `edges`; NaN where there is none."""
    at_edges = np.interp(edges, x, y)
    places = np.searchsorted(x, edges)
    stop = np.searchsorted(x, edges[-1], side="right")
    both = np.insert(y[:stop], places, at_edges)
    starts = (places + np.arange(len(edges)))[:-1]
    low, high = np.fmin.reduceat(both, starts), np.fmax.reduceat(both, starts)
    return np.fmin(low, at_edges[1:]), np.fmax(high, at_edges[1:])


def _widened(low: Floats, high: Floats, scale: float, radius: float) -> tuple[Floats, Floats]:
    """For each column what a round pen covers that is moved along the line."""
    reach, pads = _pen(scale, radius)
    ends = np.full(reach, np.nan)
    windows = [
        np.lib.stride_tricks.sliding_window_view(np.concatenate((ends, side, ends)), len(pads))[::_HALVES]
        for side in (low, high)
    ]
    return np.fmin.reduce(windows[0] - pads, axis=1), np.fmax.reduce(windows[1] + pads, axis=1)


@lru_cache(8)
def _pen(scale: float, radius: float) -> tuple[int, Floats]:
    """How many parts of columns a pen reaches beyond its column, and how far up and down at each part."""
    reach = round((radius * scale - 0.5) * _HALVES)
    count = 2 * reach + _HALVES
    away = (np.arange(count) - (count - 1) / 2) / (_HALVES * scale)
    return reach, np.sqrt(np.maximum(radius**2 - away**2, 0.0))
