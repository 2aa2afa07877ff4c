"""Draws polylines of very many points: as line segments in pieces, which leaves other threads their turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.Qt import internals
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

Floats = NDArray[np.float64]

PIECE = 12_000
"""Segments that are drawn at a time: a few milliseconds."""
_DASH, _GAP = 6.0, 4.0


class Segments:
    """The segments of polylines; a NaN breaks a line."""

    def __init__(self, lines: Sequence[tuple[Floats, Floats]], dashed: bool = False) -> None:
        made = [_segments(x, y, dashed) for x, y in lines if len(x)]
        self.ends: Floats = np.concatenate(made) if made else np.empty((0, 4))

    def __len__(self) -> int:
        return len(self.ends)

    def draw(self, painter: QPainter, wanted: Callable[[], bool] = lambda: True) -> None:
        """Draw them with the pen of `painter`, as long as they are `wanted`."""
        for start in range(0, len(self.ends), PIECE):
            if not wanted():
                return
            part = self.ends[start : start + PIECE]
            memory = internals.PrimitiveArray(QLineF, 4)
            memory.resize(len(part))
            memory.ndarray()[:] = part
            painter.drawLines(*memory.drawargs())


def _segments(x: Floats, y: Floats, dashed: bool) -> Floats:
    if len(x) == 1:  # a lone point is seen as a short line
        x, y = np.array([x[0] - 2, x[0] + 2]), np.array([y[0], y[0]])
    ends = np.column_stack((x[:-1], y[:-1], x[1:], y[1:]))
    ends = ends[np.isfinite(ends).all(axis=1)]
    return _dashes(ends) if dashed and len(ends) else ends


def _dashes(ends: Floats) -> Floats:
    """What is left of segments where the gaps are cut out, at the same places across the picture."""
    period = _DASH + _GAP
    first = np.floor(ends[:, 0] / period).astype(np.int64)
    last = np.floor(ends[:, 2] / period).astype(np.int64)
    counts = np.minimum(np.maximum(last - first + 1, 1), 1000)
    rows = np.repeat(np.arange(len(ends)), counts)
    order = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
    start = (first[rows] + order) * period
    left = np.maximum(ends[rows, 0], start)
    right = np.minimum(ends[rows, 2], start + _DASH)
    whole = ends[rows, 2] - ends[rows, 0]
    there = (right > left) & (whole > 0)
    rows, left, right, whole = rows[there], left[there], right[there], whole[there]
    rise = (ends[rows, 3] - ends[rows, 1]) / whole
    y0, x0 = ends[rows, 1], ends[rows, 0]
    return np.column_stack((left, y0 + (left - x0) * rise, right, y0 + (right - x0) * rise))
