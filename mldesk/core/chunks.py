"""Metric points in the database: columns cut into chunks, with a summary kept up to date beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .chunk_extremes import SMALL_CHUNK, store_extremes
from .chunk_reading import decode_points, join_points, real_type, step_type
from .metrics import MetricColumns, best_direction, from_stored, to_stored
from .store import Connection

_largest_chunk = 65_536


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
    _write_chunks(connection, identity, sequence, points if tail is None else join_points([tail, points]))


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
            _write_chunks(connection, identity, 0, join_points([decode_points(row) for row in rows]))


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
    if count >= SMALL_CHUNK:
        return sequence + 1, None
    row = connection.execute(
        'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence = ?',
        (identity, sequence),
    ).fetchone()
    return sequence, decode_points(row)


def _write_chunks(connection: Connection, identity: int, sequence: int, points: MetricColumns) -> None:
    starts = range(0, len(points), _largest_chunk)
    connection.executemany(
        "INSERT OR REPLACE INTO metric_chunks VALUES (?, ?, ?, ?, ?, ?)",
        ((identity, sequence + index, *_encode(points, start)) for index, start in enumerate(starts)),
    )
    for index, start in enumerate(starts):
        part = slice(start, start + _largest_chunk)
        closed = MetricColumns(points.steps[part], points.times[part], points.values[part])
        if len(closed) >= SMALL_CHUNK:
            store_extremes(connection, identity, sequence + index, closed)


def _encode(points: MetricColumns, start: int) -> tuple[int, bytes, bytes, bytes]:
    end = min(start + _largest_chunk, len(points))
    steps = points.steps[start:end].astype(step_type, copy=False).tobytes()
    times = points.times[start:end].astype(real_type, copy=False).tobytes()
    return end - start, steps, times, points.values[start:end].astype(real_type, copy=False).tobytes()
