"""Metrics: which direction is better, chunks that keep every bit, summaries that stay true."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mldesk.core import chunks
from mldesk.core.errors import NotFound
from mldesk.core.metrics import best_direction
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

_hypothesis_reuses = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=60,
)
_sixty_four_bits = st.integers(-(2**63), 2**63 - 1)
_point = st.tuples(_sixty_four_bits, st.floats(), st.floats())
_batches = st.lists(st.lists(_point, min_size=1, max_size=30), min_size=1, max_size=6)


@pytest.fixture
def run(submit_script: Callable[..., Run]) -> Run:
    return submit_script("print()\n")


def _append(workspace: Workspace, run: Run, name: str, points: list[tuple[int, float, float]]) -> None:
    steps, times, values = (np.array(column) for column in zip(*points, strict=True))
    with workspace.store.write("metrics") as connection:
        chunks.append_points(
            connection, run.id, name, steps.astype(np.int64), times.astype(float), values.astype(float)
        )


_larger = """
accuracy val_accuracy Accuracy testAcc top_k_categorical_accuracy auc val_auc_1 f1 f1_score mean_io_u MeanIoU
precision recall_3 r2 bleu validation/acc reward dice_coefficient true_positives
"""
_smaller = """
loss val_loss mae rmse learning_rate dice_loss perplexity false_positives accuracy_loss error time f1_error
mean_squared_error
"""


@pytest.mark.parametrize("name", _larger.split())
def test_larger_is_better_for(name: str) -> None:
    assert best_direction(name) == "max"


@pytest.mark.parametrize("name", _smaller.split())
def test_smaller_is_better_for(name: str) -> None:
    assert best_direction(name) == "min"


@_hypothesis_reuses
@given(batches=_batches)
def test_points_come_back_bit_for_bit_and_the_summary_is_theirs(
    workspace: Workspace, run: Run, batches: list[list[tuple[int, float, float]]]
) -> None:
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM metric_chunks")
        connection.execute("DELETE FROM metrics")
    for batch in batches:
        _append(workspace, run, "loss", batch)
    logged = [point for batch in batches for point in batch]
    read = run.metric("loss")
    assert read.steps.tolist() == [step for step, _, _ in logged]
    expected = np.array([value for _, _, value in logged])
    assert read.values.view(np.int64).tolist() == expected.view(np.int64).tolist() or bool(
        np.array_equal(read.values, expected, equal_nan=True)
    )
    assert np.array_equal(read.times, [time for _, time, _ in logged], equal_nan=True)
    _assert_summary(run, logged)


def _assert_summary(run: Run, logged: list[tuple[int, float, float]]) -> None:
    found = run.metrics()["loss"]
    values = [value for _, _, value in logged]
    numbers = [value for value in values if not math.isnan(value)]
    assert found.count == len(logged)
    assert found.last_step == logged[-1][0]
    assert _same(found.first, values[0])
    assert _same(found.last, values[-1])
    assert _same(found.min, min(numbers, default=math.nan))
    assert _same(found.max, max(numbers, default=math.nan))
    assert _same(found.best, found.min)
    best = next((step for step, _, value in logged if value == found.best), None)
    assert found.best_step == best


def _same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))


@_hypothesis_reuses
@given(
    values=arrays(np.float64, st.integers(1, 500), elements=st.floats(width=64)), start=st.integers(0, 600)
)
def test_reading_from_a_point_on_gives_the_rest(
    workspace: Workspace, run: Run, values: np.ndarray, start: int
) -> None:
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM metric_chunks")
        connection.execute("DELETE FROM metrics")
    _append(workspace, run, "loss", [(i, float(i), float(value)) for i, value in enumerate(values)])
    assert run.metric("loss", start).steps.tolist() == list(range(start, len(values)))


def test_the_best_of_an_accuracy_is_its_maximum_and_the_first_step_that_had_it(
    workspace: Workspace, run: Run
) -> None:
    _append(workspace, run, "accuracy", [(1, 0.0, 0.5), (2, 0.0, 0.9)])
    _append(workspace, run, "accuracy", [(3, 0.0, 0.9), (4, 0.0, math.nan)])
    found = run.metrics()["accuracy"]
    assert (found.best, found.best_step) == (0.9, 2)
    assert math.isnan(found.last)


def test_a_live_metric_keeps_few_chunks_and_an_ended_one_the_fewest(workspace: Workspace, run: Run) -> None:
    for start in range(0, 9000, 30):
        _append(workspace, run, "loss", [(step, 0.0, 1.0) for step in range(start, start + 30)])
    assert workspace.store.read("SELECT count(*) FROM metric_chunks")[0][0] <= 5
    with workspace.store.write() as connection:
        chunks.compact(connection, run.id)
    assert workspace.store.read("SELECT count FROM metric_chunks")[0][0] == 9000
    assert run.metric("loss").steps.tolist() == list(range(9000))


def test_many_points_at_once_are_cut_into_chunks_of_a_limited_size(workspace: Workspace, run: Run) -> None:
    count = 150_000
    steps = np.arange(count)
    with workspace.store.write() as connection:
        chunks.append_points(connection, run.id, "loss", steps, steps * 0.5, steps * 2.0)
    sizes = [row[0] for row in workspace.store.read("SELECT count FROM metric_chunks ORDER BY sequence")]
    assert sizes == [65_536, 65_536, 18_928]
    assert np.array_equal(run.metric("loss").values, steps * 2.0)
    assert run.metric("loss", 70_000).steps[0] == 70_000


def test_a_metric_nobody_logged_is_not_found_and_the_others_are_named(workspace: Workspace, run: Run) -> None:
    _append(workspace, run, "loss", [(1, 0.0, 0.5)])
    with pytest.raises(NotFound, match="It has: loss"):
        run.metric("los")
