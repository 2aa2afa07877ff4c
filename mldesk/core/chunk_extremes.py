"""The extremes of each chunk of a metric's points, stored beside it, so that a picture of all is read fast.

A chunk that may still be extended has none stored: it is small, and its own points tell. Those of a workspace
of an older version are made when they are first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from .chunk_reading import decode_points
from .extremes import VERSION, Extremes, extremes_of
from .metrics import MetricColumns
from .store import Connection, Store

SMALL_CHUNK = 2_048
"""Points; a chunk with fewer is extended by the next ones instead of starting another: a live run adds a few
points many times a second, and rewriting more than this each time would cost more than reading more chunks.
"""
_AT_A_TIME = 16
_POINTS = 'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence = ?'
_BOTH = """FROM metric_chunks AS chunks LEFT JOIN metric_extremes AS extremes
ON extremes.metric_id = chunks.metric_id AND extremes.sequence = chunks.sequence
AND extremes.count = chunks.count AND version = ? WHERE chunks.metric_id = ?"""
_MISSING = f"SELECT chunks.sequence {_BOTH} AND chunks.count >= ? AND extremes.id IS NULL"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The buckets of `count` points, the first of which is the metric's point number `start`.

    `missing` says that they had to be made from the points and could be stored.
    """

    start: int
    count: int
    buckets: Extremes
    missing: bool = False


def store_extremes(connection: Connection, identity: int, sequence: int, points: MetricColumns) -> None:
    """Store the extremes of a chunk that is not extended any more."""
    connection.execute(
        "INSERT OR REPLACE INTO metric_extremes (metric_id, sequence, count, version, data) "
        "VALUES (?, ?, ?, ?, ?)",
        (identity, sequence, len(points), VERSION, extremes_of(points).data),
    )


def read_extremes(store: Store, identity: int, start: int = 0) -> list[Stretch]:
    """The buckets of the metric with this id, from the chunk on that has the point number `start`."""
    with store.snapshot():
        rows = store.read(
            f"SELECT chunks.sequence, chunks.count, extremes.id {_BOTH} ORDER BY chunks.sequence",
            VERSION,
            identity,
        )
        found, place = [], 0
        for sequence, count, stored in rows:
            if place + count > start:
                buckets = _stored(store, stored) if stored else _made(store, identity, sequence)
                found.append(Stretch(place, count, buckets, not stored and count >= SMALL_CHUNK))
            place += count
    return found


def store_missing_extremes(store: Store, identity: int) -> None:
    """Store the extremes of the metric's chunks that have none, some at a time, so that others can write."""
    sequences = [row[0] for row in store.read(_MISSING, VERSION, identity, SMALL_CHUNK)]
    for first in range(0, len(sequences), _AT_A_TIME):
        with store.write() as connection:
            for sequence in sequences[first : first + _AT_A_TIME]:
                row = connection.execute(_POINTS, (identity, sequence)).fetchone()
                if row is not None:
                    store_extremes(connection, identity, sequence, decode_points(row))


def _stored(store: Store, stored: int) -> Extremes:
    row = store.read_one("SELECT data FROM metric_extremes WHERE id = ?", stored)
    return Extremes(row[0] if row is not None else b"")


def _made(store: Store, identity: int, sequence: int) -> Extremes:
    row = store.read_one(_POINTS, identity, sequence)
    return Extremes(b"") if row is None else extremes_of(decode_points(row))
