"""Metric points in the database: columns cut into chunks, with a summary kept up to date beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .metrics import MetricColumns, best_direction, from_stored, to_stored
from .store import Connection, Store

# A chunk this small is extended by the next points instead of starting another one: a live run adds a few
# points
# many times a second, and rewriting more than this each time would cost more than reading more chunks.
_small_chunk = 2_048
_largest_chunk = 65_536

_step_type = np.dtype("<i8")
_real_type = np.dtype("<f8")


@dataclass(slots=True)
class _Summary:
    """The summary columns of a metrics row; NaN stands for "none yet" in min, max and best."""

    count: int = 0
    first: float = np.nan
    last: float = np.nan
    min: float = np.nan
    max: float = np.nan
    best: float = np.nan
    best_step: int | None = None
    last_step: int | None = None

    def add(self, name: str, points: MetricColumns) -> None:
        """Take in points that follow those seen so far."""
        values = points.values
        if self.count == 0:
            self.first = float(values[0])
        self.count += len(points)
        self.last = float(values[-1])
        self.last_step = int(points.steps[-1])
        if bool(np.isnan(values).all()):
            return
        low, high = int(np.nanargmin(values)), int(np.nanargmax(values))
        self.min = float(np.fmin(self.min, values[low]))
        self.max = float(np.fmax(self.max, values[high]))
        self._improve(name, points, low, high)

    def _improve(self, name: str, points: MetricColumns, low: int, high: int) -> None:
        larger = best_direction(name) == "max"
        index = high if larger else low
        value = float(points.values[index])
        if np.isnan(self.best) or (value > self.best if larger else value < self.best):
            self.best = value
            self.best_step = int(points.steps[index])

    def columns(self) -> tuple[Any, ...]:
        """The values for the row, in the order of `_summary_columns`."""
        reals = (to_stored(v) for v in (self.first, self.last, self.min, self.max, self.best))
        return (self.count, *reals, self.best_step, self.last_step)


_summary_columns = "count, first, last, min, max, best, best_step, last_step"


def metric_id(connection: Connection, run_id: str, name: str) -> int:
    """The id of the run's metric called `name`, made when it is new."""
    connection.execute("INSERT OR IGNORE INTO metrics (run_id, name) VALUES (?, ?)", (run_id, name))
    row = connection.execute(
        "SELECT id FROM metrics WHERE run_id = ? AND name = ?", (run_id, name)
    ).fetchone()
    return int(row[0])


def append_points(
    connection: Connection,
    run_id: str,
    name: str,
    steps: NDArray[np.int64] | None,
    times: NDArray[np.float64],
    values: NDArray[np.float64],
) -> None:
    """Add points (columns of one length, at least one) to a metric, inside the caller's transaction.

    Without `steps`, the points are counted on from those that are there.
    """
    identity = metric_id(connection, run_id, name)
    summary = _read_summary(connection, identity)
    if steps is None:
        steps = np.arange(summary.count, summary.count + len(values), dtype=np.int64)
    points = MetricColumns(steps, times, values)
    summary.add(name, points)
    connection.execute(
        f"UPDATE metrics SET ({_summary_columns}) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",  # noqa: S608
        (*summary.columns(), identity),
    )
    sequence, tail = _open_chunk(connection, identity)
    _write_chunks(connection, identity, sequence, points if tail is None else _join([tail, points]))


def read_points(store: Store, identity: int, start: int = 0) -> MetricColumns:
    """The points of the metric with this id in the order they were logged, without the first `start`.

    Only the chunks that hold wanted points are read.
    """
    with store.snapshot():
        first, before = _chunk_at(store, identity, start)
        rows = store.read(
            'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence >= ? '
            "ORDER BY sequence",
            identity,
            first,
        )
    points = _join([_decode(row) for row in rows])
    skip = start - before
    return MetricColumns(points.steps[skip:], points.times[skip:], points.values[skip:])


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


def compact(connection: Connection, run_id: str) -> None:
    """Join the many small chunks that a live run leaves into few large ones."""
    many = connection.execute(
        "SELECT metric_id, count(*) AS chunks, sum(metric_chunks.count) AS points FROM metric_chunks "
        "JOIN metrics ON metrics.id = metric_id WHERE run_id = ? GROUP BY metric_id",
        (run_id,),
    ).fetchall()
    for identity, chunks, points in many:
        if chunks > 2 * -(-points // _largest_chunk):
            rows = connection.execute(
                'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? ORDER BY sequence',
                (identity,),
            ).fetchall()
            connection.execute("DELETE FROM metric_chunks WHERE metric_id = ?", (identity,))
            _write_chunks(connection, identity, 0, _join([_decode(row) for row in rows]))


def _read_summary(connection: Connection, identity: int) -> _Summary:
    row = connection.execute(
        f"SELECT {_summary_columns} FROM metrics WHERE id = ?",  # noqa: S608
        (identity,),
    ).fetchone()
    count, *reals, best_step, last_step = row
    if count == 0:
        return _Summary()
    first, last, low, high, best = (from_stored(value) for value in reals)
    return _Summary(count, first, last, low, high, best, best_step, last_step)


def _open_chunk(connection: Connection, identity: int) -> tuple[int, MetricColumns | None]:
    """The sequence number to write next, and the points of the last chunk where it may be extended."""
    last = connection.execute(
        "SELECT sequence, count FROM metric_chunks WHERE metric_id = ? ORDER BY sequence DESC LIMIT 1",
        (identity,),
    ).fetchone()
    if last is None:
        return 0, None
    sequence, count = last
    if count >= _small_chunk:
        return sequence + 1, None
    row = connection.execute(
        'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence = ?',
        (identity, sequence),
    ).fetchone()
    return sequence, _decode(row)


def _write_chunks(connection: Connection, identity: int, sequence: int, points: MetricColumns) -> None:
    starts = range(0, len(points), _largest_chunk)
    connection.executemany(
        "INSERT OR REPLACE INTO metric_chunks VALUES (?, ?, ?, ?, ?, ?)",
        ((identity, sequence + index, *_encode(points, start)) for index, start in enumerate(starts)),
    )


def _encode(points: MetricColumns, start: int) -> tuple[int, bytes, bytes, bytes]:
    end = min(start + _largest_chunk, len(points))
    steps = points.steps[start:end].astype(_step_type, copy=False).tobytes()
    times = points.times[start:end].astype(_real_type, copy=False).tobytes()
    return end - start, steps, times, points.values[start:end].astype(_real_type, copy=False).tobytes()


def _decode(row: Any) -> MetricColumns:
    return MetricColumns(
        np.frombuffer(row[0], _step_type),
        np.frombuffer(row[1], _real_type),
        np.frombuffer(row[2], _real_type),
    )


def _join(parts: list[MetricColumns]) -> MetricColumns:
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return MetricColumns(np.empty(0, np.int64), np.empty(0), np.empty(0))
    return MetricColumns(
        np.concatenate([part.steps for part in parts]),
        np.concatenate([part.times for part in parts]),
        np.concatenate([part.values for part in parts]),
    )
