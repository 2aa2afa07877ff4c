"""The extremes stored beside the chunks of a metric: what they say, and that they are always there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mldesk.core.chunk_extremes import read_extremes, store_missing_extremes
from mldesk.core.chunk_reading import read_points, read_values
from mldesk.core.chunks import append_points, compact, metric_id
from mldesk.core.extremes import BUCKET, BYTES, Extremes, bucket_sizes, extremes_of
from mldesk.core.metrics import MetricColumns
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace


def _points(values: np.ndarray, start: int = 0) -> MetricColumns:
    steps = np.arange(start, start + len(values), dtype=np.int64)
    return MetricColumns(steps, 1000.0 + steps * 0.25, values)


def _noise(count: int) -> np.ndarray:
    return np.random.default_rng(3).normal(size=count)


@pytest.fixture
def run_id(submit_script: Callable[..., Run]) -> str:
    """A run to log for."""
    return submit_script("print()\n").id


def _append(workspace: Workspace, run_id: str, points: MetricColumns) -> int:
    with workspace.store.write() as connection:
        append_points(connection, run_id, "loss", points.steps, points.times, points.values)
        return metric_id(connection, run_id, "loss")


def _rows(made: Extremes) -> list[dict[str, Any]]:
    names = ["low", "high", "low_at", "high_step", "high_time", "step_low"]
    names += ["not_positive", "nan", "infinite", "endless"]
    columns = [made.of(name).tolist() for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _stored(workspace: Workspace) -> int:
    return int(workspace.store.read("SELECT count(*) FROM metric_extremes")[0][0])


def _joined(workspace: Workspace, identity: int) -> list[Extremes]:
    return [part.buckets for part in read_extremes(workspace.store, identity)]


def test_each_bucket_has_its_lowest_and_highest_point() -> None:
    values = _noise(3 * BUCKET + 5)
    made = extremes_of(_points(values, start=7))

    assert bucket_sizes(len(values)).tolist() == [128, 128, 128, 5]
    for index, bucket in enumerate(_rows(made)):
        part = values[index * BUCKET : (index + 1) * BUCKET]
        assert (bucket["low"], bucket["high"]) == (part.min(), part.max())
        assert bucket["low_at"] == part.argmin()
        assert bucket["high_step"] == 7 + index * BUCKET + part.argmax()
        assert bucket["high_time"] == 1000.0 + bucket["high_step"] * 0.25
        assert bucket["step_low"] == 7 + index * BUCKET
        assert bucket["not_positive"] == (part <= 0).sum()
    assert made.of("step_high")[-1] == 7 + len(values) - 1
    assert made.of("steps_ordered").all()
    assert made.of("times_ordered").all()


def test_what_is_no_number_is_counted_and_hides_no_extreme() -> None:
    values = np.arange(1.0, 2 * BUCKET + 1)
    values[[3, 4]] = np.nan
    values[5], values[6], values[7] = np.inf, -np.inf, -1.0
    values[BUCKET:] = np.nan
    first, second = _rows(extremes_of(_points(values)))

    assert [first[name] for name in ("nan", "infinite", "endless", "not_positive")] == [2, 2, 1, 1]
    assert (first["low"], first["high"]) == (-1.0, BUCKET)
    assert second["nan"] == BUCKET
    assert np.isnan(second["low"])


def test_steps_that_go_back_are_told_and_their_range_is_right() -> None:
    steps = np.concatenate([np.arange(50), np.arange(20, 90)]).astype(np.int64)
    made = extremes_of(MetricColumns(steps, np.arange(120.0), np.zeros(120)))

    assert not made.of("steps_ordered")[0]
    assert made.of("times_ordered")[0]
    assert (made.of("step_low")[0], made.of("step_high")[0]) == (0, 89)


@pytest.mark.parametrize("sizes", [[100_000], [1_000] * 30, [2_048, 1, 70_000, 12]])
def test_extremes_follow_the_points_as_they_are_appended(
    workspace: Workspace, run_id: str, sizes: list[int]
) -> None:
    values = _noise(sum(sizes))
    values[::977] = np.nan
    for end, size in zip(np.cumsum(sizes).tolist(), sizes, strict=True):
        identity = _append(workspace, run_id, _points(values[end - size : end], end - size))
    parts = read_extremes(workspace.store, identity)

    place = 0
    for part in parts:
        assert part.start == place
        assert not part.missing
        expected = extremes_of(_points(values[place : place + part.count], place))
        assert part.buckets.data == expected.data
        place += part.count
    assert place == len(values)


def test_compacting_keeps_extremes_beside_their_chunks(workspace: Workspace, run_id: str) -> None:
    values = _noise(40_000)
    for start in range(0, 40_000, 2_500):
        identity = _append(workspace, run_id, _points(values[start : start + 2_500], start))
    before = _stored(workspace)
    with workspace.store.write() as connection:
        compact(connection, run_id)

    assert before > 1
    assert _stored(workspace) == 1
    assert _joined(workspace, identity) == [extremes_of(_points(values))]


def test_small_metrics_store_none(workspace: Workspace, run_id: str) -> None:
    identity = _append(workspace, run_id, _points(_noise(500)))

    assert _stored(workspace) == 0
    assert len(_joined(workspace, identity)[0]) == 4


@pytest.mark.parametrize("change", ["DELETE FROM metric_extremes", "UPDATE metric_extremes SET version = 0"])
def test_extremes_that_an_older_version_has_not_stored_are_made(
    workspace: Workspace, run_id: str, change: str
) -> None:
    identity = _append(workspace, run_id, _points(_noise(150_000)))
    whole = _joined(workspace, identity)
    with workspace.store.write() as connection:
        connection.execute(change)

    assert [part.missing for part in read_extremes(workspace.store, identity)] == [True, True, True]
    assert _joined(workspace, identity) == whole
    store_missing_extremes(workspace.store, identity)
    assert not any(part.missing for part in read_extremes(workspace.store, identity))
    assert _joined(workspace, identity) == whole


def test_reading_from_a_point_on_leaves_out_what_lies_before_its_chunk(
    workspace: Workspace, run_id: str
) -> None:
    identity = _append(workspace, run_id, _points(_noise(140_000)))

    assert [part.start for part in read_extremes(workspace.store, identity, 131_071)] == [65_536, 131_072]
    assert read_extremes(workspace.store, identity, 140_000) == []


@pytest.mark.parametrize(("start", "end"), [(0, 10), (65_530, 65_540), (65_536, 131_072), (139_000, 150_000)])
def test_a_part_of_the_points_is_read(workspace: Workspace, run_id: str, start: int, end: int) -> None:
    values = _noise(140_000)
    identity = _append(workspace, run_id, _points(values))
    points = read_points(workspace.store, identity, start, end)

    assert points.steps.tolist() == list(range(start, min(end, 140_000)))
    assert (points.values == values[start:end]).all()
    assert (read_values(workspace.store, identity, start, end) == values[start:end]).all()


def test_extremes_go_with_their_run(workspace: Workspace, run_id: str) -> None:
    identity = _append(workspace, run_id, _points(_noise(5_000)))
    assert _stored(workspace) == 1
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM metric_chunks WHERE metric_id = ?", (identity,))
        connection.execute("DELETE FROM metrics WHERE id = ?", (identity,))

    assert _stored(workspace) == 0
    assert BYTES < 100
