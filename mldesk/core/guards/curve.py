"""A curve of any length in a small, bounded space, and how it goes in its newer half."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_most = 128
"""So many means are kept at most; then neighbours are joined, and each stands for twice as many points."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A straight line through a stretch of a curve.

    `level` is its mean, `change` how much the line rises from its first point to its last, `error` the
    standard error of that, both as fractions of the level's size; `since` is the time of its first point.
    `means` is how many values it goes through, `points` how many points of the curve they stand for.
    """

    level: float
    change: float
    error: float
    since: float
    seconds: float
    means: int
    points: int


class Curve:
    """Points of one metric, finite ones only, as at most 128 means of equally many neighbours each.

    A point costs a constant, on the average, and the space stays the same for ever.
    """

    def __init__(self) -> None:
        self.width = 1
        self.count = 0
        self._means = np.empty(_most)
        self._times = np.empty(_most)
        self._length = 0
        self._rest_values: NDArray[np.float64] = np.empty(0)
        self._rest_times: NDArray[np.float64] = np.empty(0)

    def __len__(self) -> int:
        return self._length

    @property
    def means(self) -> NDArray[np.float64]:
        """The means so far, the oldest first."""
        return self._means[: self._length]

    @property
    def times(self) -> NDArray[np.float64]:
        """The time of the first point behind each mean."""
        return self._times[: self._length]

    def add(self, times: NDArray[np.float64], values: NDArray[np.float64]) -> bool:
        """Take in points; returns whether there is a new mean."""
        finite = np.isfinite(values)
        if not finite.all():
            times, values = times[finite], values[finite]
        self.count += len(values)
        self._rest_values = np.concatenate([self._rest_values, values])
        self._rest_times = np.concatenate([self._rest_times, times])
        is_new = False
        while len(self._rest_values) >= self.width:
            self._take()
            is_new = True
        # a view would keep the whole block of points alive
        self._rest_values, self._rest_times = self._rest_values.copy(), self._rest_times.copy()
        return is_new

    def _take(self) -> None:
        """Move as many whole stretches of the rest into the means as there is room for."""
        room = min(_most - self._length, len(self._rest_values) // self.width)
        used, end = room * self.width, self._length + room
        self._means[self._length : end] = self._rest_values[:used].reshape(room, self.width).mean(axis=1)
        self._times[self._length : end] = self._rest_times[: used : self.width]
        self._rest_values, self._rest_times = self._rest_values[used:], self._rest_times[used:]
        self._length = end
        if end == _most:
            self._halve()

    def _halve(self) -> None:
        half = _most // 2
        self._means[:half] = self._means.reshape(half, 2).mean(axis=1)
        self._times[:half] = self._times[::2].copy()
        self._length = half
        self.width *= 2

    def newer_half(self, least: int) -> Trend | None:
        """The trend of the newer half, of `least` means or more; None while there are too few points."""
        stretch = max(least, self._length // 2)
        if self._length < stretch or stretch < 3:
            return None
        return trend(
            self.times[-stretch:],
            self.means[-stretch:],
            self.width,
            float(np.abs(self.means[-stretch:]).max()),
        )


def trend(
    times: NDArray[np.float64], values: NDArray[np.float64], width: int = 1, scale: float | None = None
) -> Trend:
    """The line of least squares through three values or more, each of which stands for `width` points."""
    size = len(values)
    level = float(values.mean())
    place = np.arange(size) - (size - 1) / 2
    spread = float(place @ place)
    slope = float(place @ (values - level)) / spread
    rest = values - level - slope * place
    error = math.sqrt(float(rest @ rest) / (size - 2) / spread)
    unit = abs(level) if scale is None else scale
    length = (size - 1) / (unit or 1.0)
    return Trend(
        level,
        slope * length,
        error * length,
        float(times[0]),
        float(times[-1] - times[0]),
        size,
        size * width,
    )
