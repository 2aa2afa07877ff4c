"""One metric of many runs, read one after the other: for curves of hundreds of runs over each other."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .metrics import MetricColumns

if TYPE_CHECKING:
    from .workspace import Workspace

most_points = 20_000
"""Points of a run that are handed over, unless asked otherwise."""

_metrics_of = """
SELECT id, run_id, axis, count FROM metrics
WHERE name = ? AND run_id IN (SELECT value FROM json_each(?)) ORDER BY id"""

_chunks_of = 'SELECT steps, times, "values" FROM metric_chunks WHERE metric_id = ? ORDER BY sequence'


@dataclass(frozen=True, slots=True)
class RunPoints:
    """A metric of one run: `axis` says what its steps count, `count` how many points it has.

    `points` are all of them, or of a long metric those with the extremes of each part.
    """

    run_id: str
    axis: str
    count: int
    points: MetricColumns

    @property
    def complete(self) -> bool:
        """Whether every point is there."""
        return len(self.points) >= self.count


def read_metric_of_runs(
    workspace: Workspace, run_ids: Sequence[str], name: str, most: int = most_points
) -> dict[str, RunPoints]:
    """The metric called `name` by run id, at most about `most` points each; runs without it are left out."""
    store, found = workspace.store, {}
    with store.snapshot():
        for row in store.read(_metrics_of, name, json.dumps(list(run_ids))):
            # all points of one run alone are in memory at a time
            chunks = store.read(_chunks_of, row["id"])
            if chunks:
                points = reduce_points(_joined(chunks), most)
                found[row["run_id"]] = RunPoints(row["run_id"], row["axis"], row["count"], points)
    return found


def reduce_points(points: MetricColumns, most: int) -> MetricColumns:
    """The points, or of more than `most` the first, the last and the extremes of equal parts."""
    if len(points) <= most:
        return points
    wanted = _extremes(points.values, max(most // 2, 1))
    return MetricColumns(points.steps[wanted], points.times[wanted], points.values[wanted])


def _joined(chunks: Sequence[Any]) -> MetricColumns:
    steps, times, values = (
        _column(chunks, name, kind) for name, kind in (("steps", "<i8"), ("times", "<f8"), ("values", "<f8"))
    )
    return MetricColumns(steps, times, values)


def _column(chunks: Sequence[Any], name: str, kind: str) -> NDArray[Any]:
    if len(chunks) == 1:
        return np.frombuffer(chunks[0][name], kind)
    return np.frombuffer(b"".join(chunk[name] for chunk in chunks), kind)


def _extremes(values: NDArray[np.float64], parts: int) -> NDArray[np.intp]:
    """The places of the ends and of the lowest and highest value of each part, in order, without repeats."""
    width = -(-len(values) // parts)
    filled = np.full(width * -(-len(values) // width), np.nan)
    filled[: len(values)] = values
    block = filled.reshape(-1, width)
    start = np.arange(len(block)) * width
    finite = np.isfinite(block)
    low = np.where(finite, block, np.inf).argmin(axis=1) + start
    high = np.where(finite, block, -np.inf).argmax(axis=1) + start
    places = np.sort(np.concatenate(([0], low, high, [len(values) - 1])))
    return places[np.concatenate(([True], places[1:] != places[:-1]))]
