"""Points of a metric read from the chunks in the database: all of them, or those that are wanted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .metrics import MetricColumns
from .store import Store

step_type = np.dtype("<i8")
real_type = np.dtype("<f8")


def read_points(store: Store, identity: int, start: int = 0, end: int | None = None) -> MetricColumns:
    """The points of the metric with this id in the order they were logged, from number `start` to `end`.

    Only the chunks that hold wanted points are read.
    """
    with store.snapshot():
        first, before = _chunk_at(store, identity, start)
        last = None if end is None else _chunk_at(store, identity, end - 1)[0]
        rows = store.read(
            'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence >= ? '
            "AND (? IS NULL OR sequence <= ?) ORDER BY sequence",
            identity,
            first,
            last,
            last,
        )
    points = join_points([decode_points(row) for row in rows])
    wanted = slice(start - before, None if end is None else end - before)
    return MetricColumns(points.steps[wanted], points.times[wanted], points.values[wanted])


def read_values(store: Store, identity: int, start: int, end: int) -> NDArray[np.float64]:
    """The values alone of the points from number `start` to `end`."""
    with store.snapshot():
        first, before = _chunk_at(store, identity, start)
        last, _ = _chunk_at(store, identity, end - 1)
        rows = store.read(
            'SELECT "values" FROM metric_chunks WHERE metric_id = ? AND sequence BETWEEN ? AND ? '
            "ORDER BY sequence",
            identity,
            first,
            last,
        )
    parts = [np.frombuffer(row[0], real_type) for row in rows]
    return np.concatenate([np.empty(0), *parts])[start - before : end - before]


def _chunk_at(store: Store, identity: int, start: int) -> tuple[int, int]:
    """The sequence number of the chunk with point number `start`, and how many points lie before it."""
    if start == 0:
        return 0, 0
    before, sequence = 0, 0
    for sequence, count in store.read(
        "SELECT sequence, count FROM metric_chunks WHERE metric_id = ? ORDER BY sequence", identity
    ):
        if before + count > start:
            return sequence, before
        before += count
    return sequence + 1, start


def decode_points(row: Sequence[bytes]) -> MetricColumns:
    """The points of a chunk from its columns steps, times and values."""
    return MetricColumns(
        np.frombuffer(row[0], step_type), np.frombuffer(row[1], real_type), np.frombuffer(row[2], real_type)
    )


def join_points(parts: list[MetricColumns]) -> MetricColumns:
    """The points of all parts, one after the other."""
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return MetricColumns(np.empty(0, np.int64), np.empty(0), np.empty(0))
    return MetricColumns(
        np.concatenate([part.steps for part in parts]),
        np.concatenate([part.times for part in parts]),
        np.concatenate([part.values for part in parts]),
    )
