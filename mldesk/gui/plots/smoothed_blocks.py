"""The smoothed curve of a metric that is not in memory: block after block, keeping only extremes."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.buckets import Buckets
from mldesk.gui.plots.column import Column
from mldesk.gui.plots.downsampling import extremes_in_rows
from mldesk.gui.plots.smoothing import Smoother

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

BLOCK = 65_536
"""Points of a block; block k has those from number k * BLOCK on."""
_BUCKET = 128


@dataclass(frozen=True)
class SmoothedBlock:
    """Of the points from number `start` on: the extremes of every 128 smoothed values, and how to go on."""

    start: int
    count: int
    numbers: Integers
    values: Floats
    after: Smoother


def smooth_block(start: int, values: Floats, smoother: Smoother) -> SmoothedBlock:
    """Smooth the values of a block; `smoother` stands before it, and is left as it is."""
    after = smoother.copy()
    smoothed = after.extend(values)
    whole = len(smoothed) // _BUCKET * _BUCKET
    parts = [smoothed[:whole].reshape(-1, _BUCKET)]
    if whole < len(smoothed):
        parts.append(smoothed[whole:][None, :])
    numbers = np.concatenate([_numbers(part, place) for part, place in zip(parts, (0, whole), strict=False)])
    return SmoothedBlock(start, len(values), start + numbers, smoothed[numbers], after)


def _numbers(rows: Floats, place: int) -> Integers:
    low, high = extremes_in_rows(rows)
    starts = place + np.arange(len(rows)) * _BUCKET
    pairs = np.stack((np.minimum(low, high) + starts, np.maximum(low, high) + starts), axis=1)
    return pairs.astype(np.int64).ravel()


class SmoothedBlocks:
    """What is known of a smoothed curve: `count` points are done."""

    def __init__(self, weight: float) -> None:
        self.weight = weight
        self.count = 0
        self._before = [Smoother(weight)]
        self._numbers, self._values = Column(np.int64), Column()
        self._exact: dict[int, Floats] = {}

    def next(self) -> tuple[int, Smoother]:
        """The block to smooth next, which may have been smoothed in part, and the smoother before it."""
        block = self.count // BLOCK
        return block, self._before[block].copy()

    def take(self, blocks: list[SmoothedBlock]) -> bool:
        """Add blocks; False when they bring nothing new."""
        before = self.count
        for block in blocks:
            if block.start != self.count // BLOCK * BLOCK or block.start + block.count <= self.count:
                break
            self._numbers.cut(int(np.searchsorted(self._numbers.values, block.start)))
            self._values.cut(len(self._numbers))
            self._numbers.extend(block.numbers)
            self._values.extend(block.values)
            self.count = block.start + block.count
            self._exact.pop(block.start // BLOCK, None)
            if block.count == BLOCK:
                self._before.append(block.after)
        return self.count > before

    def candidates(self, buckets: Buckets, mapping: Mapping, start: int, end: int) -> tuple[Floats, Floats]:
        """Positions and values of the extremes from point number `start` to `end`.

        Positions lie between those of the ends of their bucket, which is narrower than a pixel.
        """
        first, last = np.searchsorted(self._numbers.values, [start, end])
        numbers = self._numbers.values[first:last]
        low, _ = buckets.bounds(mapping)
        x = np.asarray(np.interp(numbers, buckets.starts, low), np.float64)
        return x * mapping.scale + mapping.offset, np.asarray(self._values.values[first:last])

    def values(self, start: int, end: int, blocks: Dictionary[int, MetricColumns]) -> Floats:
        """The smoothed values from point number `start` to `end`, as far as that is done; of blocks there."""
        parts = [np.empty(0)]
        for block in range(start // BLOCK, -(-end // BLOCK)):
            smoothed = self._of(block, blocks[block])
            parts.append(smoothed[max(start - block * BLOCK, 0) : end - block * BLOCK])
        return np.concatenate(parts)

    def _of(self, block: int, points: MetricColumns) -> Floats:
        found = self._exact.get(block)
        if found is None or len(found) != len(points):
            if len(self._exact) > 8:
                self._exact.clear()
            found = self._exact[block] = self._before[block].copy().extend(points.values)
        return found

    def near(self, number: int, blocks: Dictionary[int, MetricColumns]) -> float:
        """The smoothed value of a point, or of an extreme near it; NaN as long as there is none."""
        block = number // BLOCK
        if block in blocks and block < len(self._before) and number % BLOCK < len(blocks[block]):
            return float(self._of(block, blocks[block])[number % BLOCK])
        if number >= self.count:
            return float("nan")
        place = min(int(np.searchsorted(self._numbers.values, number)), len(self._numbers) - 1)
        return float(self._values.values[place])
