"""What a picture needs of very many points: the extremes of every 128 of them, and what is no number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .metrics import MetricColumns

BUCKET = 128
"""Points of a bucket; the last one of a stretch may have fewer."""

VERSION = 1
"""Of what is stored and means: what another version has stored is made anew."""

_FIELDS = {
    "step_low": "<i8",
    "step_high": "<i8",
    "time_low": "<f8",
    "time_high": "<f8",
    # the points with the lowest and the highest finite value; without any, both are the first point
    "low_step": "<i8",
    "low_time": "<f8",
    "low": "<f8",
    "high_step": "<i8",
    "high_time": "<f8",
    "high": "<f8",
    "low_at": "u1",
    "high_at": "u1",
    "nan": "u1",
    "infinite": "u1",
    "endless": "u1",  # those of the infinite that are negative
    "not_positive": "u1",  # finite values of zero and less
    "steps_ordered": "?",
    "times_ordered": "?",
}
_SIZES = [np.dtype(kind).itemsize for kind in _FIELDS.values()]
_PLACES = dict(zip(_FIELDS, np.cumsum([0, *_SIZES[:-1]]).tolist(), strict=True))
BYTES = sum(_SIZES)
"""Of a bucket."""


@dataclass(frozen=True, slots=True)
class Extremes:
    """Columns with a row for each bucket, one after the other in `data`."""

    data: bytes

    def __len__(self) -> int:
        return len(self.data) // BYTES

    def of(self, name: str) -> NDArray[Any]:
        """A column: the ranges of steps and times, the points with the extremes, counts of the others."""
        return np.frombuffer(self.data, _FIELDS[name], len(self), _PLACES[name] * len(self))


class Slab:
    """The extremes of several stretches with the same number of buckets, whose columns are made at once."""

    def __init__(self, parts: Sequence[Extremes]) -> None:
        self.rows = len(parts[0])
        self._table = np.frombuffer(b"".join(part.data for part in parts), np.uint8).reshape(len(parts), -1)

    def of(self, name: str) -> NDArray[Any]:
        """A column of all parts, one after the other."""
        kind = np.dtype(_FIELDS[name])
        start = _PLACES[name] * self.rows
        table = np.ascontiguousarray(self._table[:, start : start + kind.itemsize * self.rows])
        return table.reshape(-1).view(kind)

    def keep(self, parts: int) -> None:
        """Forget all but so many parts."""
        self._table = self._table[:parts]

    def __len__(self) -> int:
        return len(self._table)


def extremes_of(points: MetricColumns) -> Extremes:
    """The extremes of every 128 points, and of what is left."""
    whole = len(points) // BUCKET * BUCKET
    rows = -(-len(points) // BUCKET)
    made = {name: np.zeros(rows, kind) for name, kind in _FIELDS.items()}
    full, rest = slice(0, whole // BUCKET), slice(whole // BUCKET, rows)
    _fill({name: column[full] for name, column in made.items()}, points, 0, whole, BUCKET)
    _fill(
        {name: column[rest] for name, column in made.items()}, points, whole, len(points), len(points) - whole
    )
    return Extremes(b"".join(column.tobytes() for column in made.values()))


def bucket_sizes(count: int) -> NDArray[np.int64]:
    """How many points each bucket of a stretch of `count` points has."""
    sizes = np.full(-(-count // BUCKET), BUCKET, np.int64)
    if count % BUCKET:
        sizes[-1] = count % BUCKET
    return sizes


_Made = dict[str, NDArray[Any]]


def _fill(made: _Made, points: MetricColumns, start: int, end: int, width: int) -> None:
    if start == end:
        return
    steps, times, values = (
        column[start:end].reshape(-1, width) for column in (points.steps, points.times, points.values)
    )
    for name, column in (("step", steps), ("time", times)):
        ordered = (column[:, 1:] >= column[:, :-1]).all(axis=1)
        made[f"{name}s_ordered"][:] = ordered
        made[f"{name}_low"][:] = column[:, 0] if ordered.all() else column.min(axis=1)
        made[f"{name}_high"][:] = column[:, -1] if ordered.all() else column.max(axis=1)
    made["not_positive"][:] = (values <= 0).sum(axis=1, dtype=np.uint8)
    _fill_extremes(made, steps, times, values)


def _fill_extremes(made: _Made, steps: Any, times: Any, values: Any) -> None:
    low, high = values.argmin(axis=1), values.argmax(axis=1)
    row = np.arange(len(values))
    # what is no number wins against all others, so looking at the winners tells whether there is any
    if not (np.isfinite(values[row, low]).all() and np.isfinite(values[row, high]).all()):
        low, high = _count_not_finite(made, values)
    for name, at in (("low", low), ("high", high)):
        made[f"{name}_at"][:] = at
        made[f"{name}_step"][:] = steps[row, at]
        made[f"{name}_time"][:] = times[row, at]
        made[name][:] = values[row, at]


def _count_not_finite(made: _Made, values: Any) -> tuple[Any, Any]:
    """Note what is not finite; where the lowest and the highest of the others are."""
    finite = np.isfinite(values)
    made["nan"][:] = np.isnan(values).sum(axis=1, dtype=np.uint8)
    made["infinite"][:] = np.isinf(values).sum(axis=1, dtype=np.uint8)
    made["endless"][:] = np.isneginf(values).sum(axis=1, dtype=np.uint8)
    made["not_positive"] -= made["endless"]
    low = np.where(finite, values, np.inf).argmin(axis=1)
    return low, np.where(finite, values, -np.inf).argmax(axis=1)
