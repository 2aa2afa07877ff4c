"""The extremes of each chunk of a metric's points, stored beside it, so that a picture of all is read fast.

A chunk that may still be extended has none stored: it is small, and its own points tell. Those of a workspace
of an older version are made when they are first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .chunk_reading import decode_points
from .extremes import VERSION, Buckets, bucket_type, extremes_of
from .metrics import MetricColumns
from .store import Connection, Store

SMALL_CHUNK = 2_048
"""Points; a chunk with fewer is extended by the next ones instead of starting another: a live run adds a few
points many times a second, and rewriting more than this each time would cost more than reading more chunks.
"""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The buckets of `count` points, the first of which is the metric's point number `start`.

    `missing` says that they had to be made from the points and could be stored.
    """

    start: int
    count: int
    buckets: Buckets
    missing: bool = False


def store_extremes(connection: Connection, identity: int, sequence: int, points: MetricColumns) -> None:
    """Store the extremes of a chunk that is not extended any more."""
    connection.execute(
        "INSERT OR REPLACE INTO metric_extremes (metric_id, sequence, count, version, data) "
        "VALUES (?, ?, ?, ?, ?)",
        (identity, sequence, len(points), VERSION, extremes_of(points).tobytes()),
    )


def read_extremes(store: Store, identity: int, start: int = 0) -> list[Stretch]:
    """The buckets of the metric with this id, from the chunk on that has the point number `start`."""
    with store.snapshot():
        rows = store.read(
            "SELECT chunks.sequence, chunks.count, extremes.id FROM metric_chunks AS chunks "
            "LEFT JOIN metric_extremes AS extremes ON extremes.metric_id = chunks.metric_id "
            "AND extremes.sequence = chunks.sequence AND extremes.count = chunks.count AND version = ? "
            "WHERE chunks.metric_id = ? ORDER BY chunks.sequence",
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


def store_missing_extremes(connection: Connection, identity: int) -> None:
    """Store the extremes of the metric's chunks that have none: an older version has written them."""
    rows = connection.execute(
        "SELECT sequence FROM metric_chunks AS chunks WHERE metric_id = ? AND count >= ? AND NOT EXISTS ("
        "SELECT 1 FROM metric_extremes AS extremes WHERE extremes.metric_id = chunks.metric_id "
        "AND extremes.sequence = chunks.sequence AND extremes.count = chunks.count AND version = ?)",
        (identity, SMALL_CHUNK, VERSION),
    ).fetchall()
    for (sequence,) in rows:
        row = connection.execute(
            'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence = ?',
            (identity, sequence),
        ).fetchone()
        store_extremes(connection, identity, sequence, decode_points(row))


def _stored(store: Store, stored: int) -> Buckets:
    row = store.read_one("SELECT data FROM metric_extremes WHERE id = ?", stored)
    return np.frombuffer(row[0] if row is not None else b"", bucket_type)


def _made(store: Store, identity: int, sequence: int) -> Buckets:
    row = store.read_one(
        'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? AND sequence = ?',
        identity,
        sequence,
    )
    return np.zeros(0, bucket_type) if row is None else extremes_of(decode_points(row))
