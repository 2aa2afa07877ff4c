"""One metric of many runs: read at once, the extremes of long ones kept."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mldesk.core.chunks import append_points
from mldesk.core.metric_of_runs import read_metric_of_runs, reduce_points
from mldesk.core.metrics import MetricColumns
from mldesk.core.run import Run
from mldesk.core.run_table import list_runs
from mldesk.core.store import Store
from mldesk.core.workspace import Workspace


def log(workspace: Workspace, run_id: str, name: str, *values: float) -> None:
    steps = np.arange(len(values))
    with workspace.store.write("metrics") as connection:
        append_points(connection, run_id, name, steps, steps + 0.5, np.array(values, np.float64))


def test_points_of_all_runs_that_have_the_metric_are_read(workspace: Workspace, submit_script: Any) -> None:
    first, second, third = (submit_script("print()").id for _ in range(3))
    log(workspace, first, "loss", 3.0, 2.0)
    log(workspace, first, "loss", 1.0)
    log(workspace, first, "other", 9.0)
    log(workspace, third, "loss", 5.0)
    found = read_metric_of_runs(workspace, [first, second, third], "loss")
    assert {run_id: one.points.values.tolist() for run_id, one in found.items()} == {
        first: [3.0, 2.0, 1.0],
        third: [5.0],
    }
    assert found[first].count == 3
    assert found[first].complete
    assert list(read_metric_of_runs(workspace, [third], "loss")) == [third]


def test_a_long_metric_keeps_its_ends_and_every_spike() -> None:
    values = np.zeros(100_000)
    values[777], values[54_321], values[99_999] = 9.0, -7.0, 3.0
    values[100] = np.nan
    reduced = reduce_points(MetricColumns(np.arange(100_000), np.arange(1e5), values), 1000)
    assert len(reduced) <= 1002
    assert {777, 54_321, 0, 99_999} <= set(reduced.steps.tolist())
    assert (np.diff(reduced.steps) > 0).all()
    assert (reduced.values[np.isfinite(reduced.values)] != 0).sum() == 3


def test_a_stretch_without_numbers_keeps_a_point() -> None:
    values = np.full(10_000, np.nan)
    values[:10] = 1.0
    reduced = reduce_points(MetricColumns(np.arange(10_000), np.arange(1e4), values), 100)
    assert np.isnan(reduced.values).sum() > 30


def test_runs_are_listed_by_their_ids(workspace: Workspace, submit_script: Any) -> None:
    first, second, third = (submit_script("print()").id for _ in range(3))
    assert {row.id for row in list_runs(workspace, ids=[first, third, "nobody"])} == {first, third}
    assert list_runs(workspace, ids=[]) == []
    assert {row.id for row in list_runs(workspace)} == {first, second, third}


def test_several_runs_are_read_at_once_in_the_order_asked_for(
    workspace: Workspace, submit_script: Any
) -> None:
    first, second = (submit_script("print()") for _ in range(2))
    found = Run.several(workspace, [second.id, "nobody", first.id])
    assert [run.id for run in found] == [second.id, first.id]
    assert [run.name for run in found] == [second.name, first.name]


def test_the_points_of_one_run_alone_are_in_memory_at_a_time(
    workspace: Workspace, submit_script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [submit_script("print()").id for _ in range(3)]
    for run_id in ids:
        log(workspace, run_id, "loss", 1.0, 2.0)
    read = Store.read
    most: list[int] = []

    def counted(store: Store, sql: str, *parameters: Any) -> Any:
        rows = read(store, sql, *parameters)
        most.append(sum("steps" in row.keys() for row in rows))  # noqa: SIM118 (of a row)
        return rows

    monkeypatch.setattr(Store, "read", counted)
    assert list(read_metric_of_runs(workspace, ids, "loss")) == ids
    assert max(most) == 1
