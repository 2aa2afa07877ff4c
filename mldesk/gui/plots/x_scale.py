"""Where positions of the horizontal axis lie across a picture: evenly, or by their logarithm."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Range = tuple[float, float]


@dataclass(frozen=True)
class XScale:
    """Turns positions into parts of a picture's width, 0 to 1, and back; by logarithm if `low` is above 0."""

    low: float
    high: float
    is_log: bool = False

    def parts(self, positions: Floats) -> Floats:
        """The parts of many positions; NaN for those that have no place."""
        if not self.is_log:
            return (positions - self.low) / (self.high - self.low)
        with np.errstate(divide="ignore", invalid="ignore"):
            powers = np.log10(positions)
        powers[~np.isfinite(powers)] = np.nan
        return (powers - math.log10(self.low)) / (math.log10(self.high) - math.log10(self.low))

    def part(self, position: float) -> float:
        """The part of one position; far left of the picture where it has no place."""
        if self.is_log and position <= 0:
            return -1e3
        return float(self.parts(np.array([position]))[0])

    def position(self, part: float) -> float:
        """The position at a part."""
        if not self.is_log:
            return self.low + part * (self.high - self.low)
        low, high = math.log10(self.low), math.log10(self.high)
        return float(10.0 ** (low + part * (high - low)))

    def positions(self, count: int) -> Floats:
        """So many positions that lie evenly across the picture, from its one end to the other."""
        found = np.geomspace if self.is_log else np.linspace
        return np.asarray(found(self.low, self.high, count), np.float64)

    def range(self, first: float, last: float) -> Range:
        """The positions between two parts."""
        return self.position(first), self.position(last)

    def pieces(self, bins: int) -> list[tuple[Range, int]]:
        """The range in pieces in which points lie about evenly, each with its share of `bins`."""
        if not self.is_log:
            return [((self.low, self.high), bins)]
        count = max(1, math.ceil(2 * math.log10(self.high / self.low)))
        ends = [self.position(number / count) for number in range(count + 1)]
        share = max(bins // count, 8)
        return [((first, last), share) for first, last in pairwise(ends)]
