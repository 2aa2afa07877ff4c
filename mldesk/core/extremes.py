"""What a picture needs of very many points: the extremes of every 128 of them, and what is no number."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .metrics import MetricColumns

BUCKET = 128
"""Points of a bucket; the last one of a stretch may have fewer."""

VERSION = 1
"""Of the form and meaning of `bucket_type`: what another version has stored is made anew."""

bucket_type = np.dtype(
    [
        ("step_low", "<i8"),
        ("step_high", "<i8"),
        ("time_low", "<f8"),
        ("time_high", "<f8"),
        # the points with the lowest and the highest finite value; without any, both are the first point
        ("low_at", "u1"),
        ("low_step", "<i8"),
        ("low_time", "<f8"),
        ("low", "<f8"),
        ("high_at", "u1"),
        ("high_step", "<i8"),
        ("high_time", "<f8"),
        ("high", "<f8"),
        ("nan", "u1"),
        ("infinite", "u1"),
        ("endless", "u1"),  # those of the infinite that are negative
        ("not_positive", "u1"),  # finite values of zero and less
        ("steps_ordered", "?"),
        ("times_ordered", "?"),
    ]
)

Buckets = NDArray[np.void]


def extremes_of(points: MetricColumns) -> Buckets:
    """A record of `bucket_type` for every 128 points, and one for what is left."""
    whole = len(points) // BUCKET * BUCKET
    made = np.zeros(-(-len(points) // BUCKET), bucket_type)
    _fill(made[: whole // BUCKET], points, 0, whole, BUCKET)
    _fill(made[whole // BUCKET :], points, whole, len(points), len(points) - whole)
    return made


def bucket_sizes(count: int) -> NDArray[np.int64]:
    """How many points each bucket of a stretch of `count` points has."""
    sizes = np.full(-(-count // BUCKET), BUCKET, np.int64)
    if count % BUCKET:
        sizes[-1] = count % BUCKET
    return sizes


def _fill(made: Buckets, points: MetricColumns, start: int, end: int, width: int) -> None:
    if not len(made):
        return
    steps, times, values = (
        column[start:end].reshape(-1, width) for column in (points.steps, points.times, points.values)
    )
    for name, column in (("step", steps), ("time", times)):
        ordered = (column[:, 1:] >= column[:, :-1]).all(axis=1)
        made[f"{name}s_ordered"] = ordered
        made[f"{name}_low"] = column[:, 0] if ordered.all() else column.min(axis=1)
        made[f"{name}_high"] = column[:, -1] if ordered.all() else column.max(axis=1)
    made["not_positive"] = (values <= 0).sum(axis=1, dtype=np.uint8)
    _fill_extremes(made, steps, times, values)


def _fill_extremes(made: Buckets, steps: Any, times: Any, values: Any) -> None:
    low, high = values.argmin(axis=1), values.argmax(axis=1)
    row = np.arange(len(made))
    # what is no number wins against all others, so looking at the winners tells whether there is any
    if not (np.isfinite(values[row, low]).all() and np.isfinite(values[row, high]).all()):
        low, high = _count_not_finite(made, values)
    for name, at in (("low", low), ("high", high)):
        made[f"{name}_at"] = at
        made[f"{name}_step"] = steps[row, at]
        made[f"{name}_time"] = times[row, at]
        made[name] = values[row, at]


def _count_not_finite(made: Buckets, values: Any) -> tuple[Any, Any]:
    """Note what is not finite; where the lowest and the highest of the others are."""
    finite = np.isfinite(values)
    made["nan"] = np.isnan(values).sum(axis=1, dtype=np.uint8)
    made["infinite"] = np.isinf(values).sum(axis=1, dtype=np.uint8)
    made["endless"] = np.isneginf(values).sum(axis=1, dtype=np.uint8)
    made["not_positive"] -= made["endless"]
    low = np.where(finite, values, np.inf).argmin(axis=1)
    return low, np.where(finite, values, -np.inf).argmax(axis=1)
