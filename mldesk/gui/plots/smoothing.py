"""The exponential moving average that TensorBoard draws, corrected for its start, in blocks of numpy work."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MAXIMUM_WEIGHT = 0.99
_BLOCK = 32
_CORRECTED = 4096


def smooth(values: Floats, weight: float) -> Floats:
    """The smoothed curve of `values`; see Smoother."""
    return Smoother(weight).extend(values)


class Smoother:
    """Smooths a curve that grows: each call of `extend` continues where the last one ended.

    `weight` (0 to 0.99) is how much of the past is kept. The average starts at zero and is divided by the
    weight it has gathered so far, so the first point is the first value. NaN and infinities come out as NaN
    and leave the average as it was.
    """

    def __init__(self, weight: float) -> None:
        if not 0.0 <= weight <= MAXIMUM_WEIGHT:
            raise ValueError(f"a smoothing weight is from 0 to {MAXIMUM_WEIGHT}, not {weight}")
        self.weight = weight
        self._average = 0.0
        self._count = 0

    def copy(self) -> Smoother:
        """One that goes on from here by itself."""
        other = Smoother(self.weight)
        other._average, other._count = self._average, self._count
        return other

    def extend(self, values: Floats) -> Floats:
        """The smoothed counterparts of the next `values`."""
        finite = np.isfinite(values)
        if finite.all():
            return self._extend(values)
        smoothed = np.full(len(values), np.nan)
        smoothed[finite] = self._extend(values[finite])
        return smoothed

    def _extend(self, values: Floats) -> Floats:
        if not len(values) or self.weight == 0.0:
            return values.copy()
        averages = _scan(values * (1.0 - self.weight), self.weight, self._average)
        self._average = float(averages[-1])
        # Once the gathered weight is one to the last bit there is nothing left to correct.
        young = min(max(_CORRECTED - self._count, 0), len(values))
        counts = np.arange(self._count + 1, self._count + young + 1)
        averages[:young] /= 1.0 - self.weight**counts
        self._count += len(values)
        return averages


def _scan(inputs: Floats, decay: float, start: float) -> Floats:
    """All `y[k] = decay * y[k - 1] + inputs[k]` with `y[-1] = start`, by matrix products of short blocks."""
    if len(inputs) <= 2 * _BLOCK:
        return _scan_slowly(inputs, decay, start)
    padded = np.zeros(-(-len(inputs) // _BLOCK) * _BLOCK)
    padded[: len(inputs)] = inputs
    position = np.arange(_BLOCK)
    triangle = np.tril(decay ** np.maximum(position[:, None] - position[None, :], 0))
    blocks: Floats = padded.reshape(-1, _BLOCK) @ triangle.T
    ends = _scan(blocks[:, -1], decay**_BLOCK, start)
    before = np.concatenate(([start], ends[:-1]))
    blocks += before[:, None] * decay ** (position + 1)
    return blocks.ravel()[: len(inputs)]


def _scan_slowly(inputs: Floats, decay: float, start: float) -> Floats:
    result = np.empty(len(inputs))
    value = start
    for index, item in enumerate(inputs.tolist()):
        value = decay * value + item
        result[index] = value
    return result
