from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mldesk.gui.plots.downsampling import Extremes, pick

Measure = Callable[[Callable[[], object]], float]


def made(size: int, seed: int = 1) -> Any:
    return np.random.default_rng(seed).normal(size=size).cumsum()


def indexed(values: Any) -> Any:
    extremes = Extremes()
    extremes.extend(values)
    return extremes


def test_few_points_are_all_kept() -> None:
    assert pick(made(100), 10, 60, 30).tolist() == list(range(10, 60))


def test_many_points_become_few() -> None:
    assert len(pick(made(100_000), 0, 100_000, 300)) <= 604


@pytest.mark.parametrize("size", [5_000, 20_000, 123_457])
def test_global_extremes_and_both_ends_are_kept(size: int) -> None:
    values = made(size)
    kept = pick(values, 0, size, 200, indexed(values))
    assert {0, size - 1, int(values.argmin()), int(values.argmax())} <= set(kept.tolist())


def test_every_single_spike_is_kept() -> None:
    values = np.zeros(200_000)
    spikes = np.arange(500, 200_000, 10_000)
    values[spikes[0::2]], values[spikes[1::2]] = 7.0, -7.0
    kept = set(pick(values, 0, len(values), 400, indexed(values)).tolist())
    assert set(spikes.tolist()) <= kept


@given(st.integers(1, 9000), st.integers(1, 300), st.data())
@settings(deadline=None, max_examples=60)
def test_picked_positions_are_ordered_unique_and_inside(size: int, bins: int, data: Any) -> None:
    values = made(size)
    first = data.draw(st.integers(0, size - 1))
    last = data.draw(st.integers(first + 1, size))
    kept = pick(values, first, last, bins, indexed(values))
    assert (np.diff(kept) > 0).all()
    assert first == kept[0]
    assert kept[-1] == last - 1
    assert values[kept].min() == values[first:last].min()
    assert values[kept].max() == values[first:last].max()


@pytest.mark.parametrize("size", [5_000, 10_000, 100_000, 1_000_000])
def test_every_part_of_a_long_curve_keeps_its_own_lowest_and_highest_point(size: int) -> None:
    values = np.random.default_rng(1).normal(size=size)
    assert len(pick(values, 0, size, 800, indexed(values))) > 1_200


def test_extremes_beside_values_that_are_not_finite_are_kept() -> None:
    values = made(50_000)
    values[::3] = np.nan
    values[1::3] = np.inf
    kept = values[pick(values, 0, len(values), 100, indexed(values))]
    finite = values[np.isfinite(values)]
    assert np.nanmin(kept[np.isfinite(kept)]) == finite.min()
    assert np.nanmax(kept[np.isfinite(kept)]) == finite.max()


def test_a_long_stretch_without_numbers_keeps_a_point_that_breaks_the_line() -> None:
    values = made(60_000)
    values[20_000:40_000] = np.nan
    kept = pick(values, 0, len(values), 60, indexed(values))
    assert np.isnan(values[kept[(kept > 20_000) & (kept < 40_000)]]).any()


def test_extremes_of_a_growing_curve_equal_those_of_the_whole() -> None:
    values = made(10_000)
    growing = Extremes()
    for end in (1, 300, 301, 5_000, 10_000):
        growing.extend(values[:end])
    np.testing.assert_array_equal(growing.candidates(3, 9_999), indexed(values).candidates(3, 9_999))


def test_a_million_points_cost_little_to_draw_again(benchmark_time: Measure) -> None:
    def seconds(count: int) -> float:
        values = made(count)
        extremes = indexed(values)
        return benchmark_time(lambda: pick(values, 0, len(values), 800, extremes))

    assert seconds(1_000_000) < 10 * seconds(10_000)
