from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mldesk.gui.plots.axes import Horizontal, Mapping, Timeline, live_end, mapping
from mldesk.gui.plots.series import Series

STEPS = Mapping("steps")

Measure = Callable[[Callable[[], object]], float]


def series(values: Any, steps: Any = None, unit: str = "step") -> Any:
    values = np.asarray(values, dtype=float)
    steps = np.arange(len(values)) if steps is None else np.asarray(steps)
    made = Series("loss", unit)
    made.extend(steps.astype(np.int64), steps.astype(float) + 1000.0, values)
    return made


def test_a_short_curve_is_drawn_whole() -> None:
    line = series([3, 2, 1]).line(STEPS, (0, 2), 100)
    assert line.complete
    assert line.x.tolist() == [0, 1, 2]
    assert line.y.tolist() == [3, 2, 1]


def test_a_long_curve_says_that_it_is_not_complete() -> None:
    assert not series(np.arange(100_000)).line(STEPS, (0, 100_000), 100).complete


def test_a_view_takes_one_point_more_at_either_side() -> None:
    assert series(np.arange(100)).line(STEPS, (10.5, 20.5), 100).x.tolist() == list(range(10, 22))


def test_infinities_break_the_line() -> None:
    y = series([1, np.inf, 2, -np.inf, np.nan]).line(STEPS, (0, 4), 100).y
    assert np.isnan(y).tolist() == [False, True, False, True, True]


def test_positions_of_values_that_are_not_finite_are_known_across_appends() -> None:
    made = series([1, np.nan])
    made.extend(np.array([2, 3]), np.array([2.0, 3.0]), np.array([np.inf, 1.0]))
    assert made.not_finite.tolist() == [1, 2]


def test_smoothing_goes_on_where_it_was_when_points_arrive() -> None:
    values = np.random.default_rng(1).normal(size=4000)
    growing = series(values[:1000])
    growing.smoothed(0.9)
    growing.extend(np.arange(1000, 4000), np.arange(1000.0, 4000.0), values[1000:])
    np.testing.assert_allclose(growing.smoothed(0.9), series(values).smoothed(0.9))


def test_another_smoothing_weight_starts_anew() -> None:
    made = series([1, 2, 3])
    made.smoothed(0.9)
    np.testing.assert_allclose(made.smoothed(0.5), series([1, 2, 3]).smoothed(0.5))


def test_steps_out_of_order_are_drawn_in_the_order_they_came() -> None:
    made = series([1, 2, 3], [0, 5, 2])
    assert made.line(STEPS, (0, 1), 100).x.tolist() == [0, 5, 2]
    assert made.extent(STEPS) == (0, 5)
    assert made.nearest(STEPS, 2.2) == 2


@pytest.mark.parametrize(("position", "expected"), [(-5, 0), (1.4, 1), (1.6, 2), (99, 3)])
def test_nearest_point(position: float, expected: Any) -> None:
    assert series([4, 3, 2, 1]).nearest(STEPS, position) == expected


def test_best_is_the_earliest_of_equals_and_never_infinite() -> None:
    made = series([1, np.inf, 5, 5, np.nan, -np.inf, -3])
    assert made.best(highest=True) == 2
    assert made.best(highest=False) == 6
    assert series([np.nan]).best(highest=True) is None


def test_batches_end_their_epoch_where_the_epoch_lies() -> None:
    timeline = Timeline(steps_per_epoch=100)
    batch = mapping(Horizontal.EPOCH, "step", timeline)
    epoch = mapping(Horizontal.EPOCH, "epoch", timeline)
    assert batch is not None
    assert epoch is not None
    assert series([0], [200]).positions(batch, slice(None))[0] == 2.0
    assert series([0], [2], "epoch").positions(epoch, slice(None))[0] == 2.0


def test_batches_have_no_place_among_epochs_of_unknown_length() -> None:
    assert mapping(Horizontal.EPOCH, "step", Timeline()) is None


def test_relative_time_counts_from_the_start() -> None:
    relative = mapping(Horizontal.RELATIVE, "step", Timeline(started=1000.0))
    assert relative is not None
    assert series([0], [7]).positions(relative, slice(None)).tolist() == [7.0]


@pytest.mark.parametrize(
    ("newest", "expected", "end"),
    [(3, 20, 20), (3, 1000, 50), (60, 1000, 100), (990, 1000, 1000), (12, None, 12), (30, 20, 30)],
)
def test_a_followed_axis_ends_at_what_is_expected_or_at_a_doubling_room(
    newest: float, expected: Any, end: float
) -> None:
    assert live_end(newest, expected) == end


def test_appending_to_a_million_points_and_drawing_them_costs_little_more_than_to_thousands(
    benchmark_time: Measure,
) -> None:
    def seconds(count: int) -> float:
        made = series(np.random.default_rng(1).normal(size=count))
        made.smoothed(0.6)
        end = [count]

        def update() -> None:
            steps = np.arange(end[0], end[0] + 1000)
            made.extend(steps, steps.astype(float), np.zeros(1000))
            end[0] += 1000
            made.line(STEPS, (0, end[0]), 800)
            made.smoothed_line(0.6, STEPS, (0, end[0]), 800)

        return benchmark_time(update)

    assert seconds(1_000_000) < 10 * seconds(10_000)


def test_a_million_points_are_smoothed_in_slices(benchmark_time: Measure) -> None:
    made, shorter = (series(np.random.default_rng(1).normal(size=size)) for size in (1_000_000, 200_000))
    weights, same = (iter(np.linspace(0.1, 0.9, 20).tolist()) for _ in range(2))
    one_slice = benchmark_time(lambda: made.prepare(next(weights)))
    assert one_slice < 3 * benchmark_time(lambda: shorter.prepare(next(same)))
    slices = 1
    while not made.prepare(0.95):
        slices += 1
    assert slices == 5
    assert len(made.smoothed_line(0.95, STEPS, (0, 1e6), 100).x) > 100


def test_what_a_script_counts_itself_has_no_place_among_epochs() -> None:
    timeline = Timeline(steps_per_epoch=1200, epoch=20)
    assert mapping(Horizontal.EPOCH, "step", timeline, 19) is None
    assert mapping(Horizontal.EPOCH, "step", timeline, 23_999) is not None
    assert mapping(Horizontal.EPOCH, "step", Timeline(steps_per_epoch=1200, epoch=0), 19) is not None
