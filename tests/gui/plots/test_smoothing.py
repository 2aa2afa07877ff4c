import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mldesk.gui.plots.smoothing import Smoother, smooth


def by_the_book(values: Any, weight: float) -> Any:
    """The average written as a plain loop."""
    average, count, result = 0.0, 0, []
    for value in values:
        if not math.isfinite(value):
            result.append(math.nan)
            continue
        average = weight * average + (1 - weight) * value
        count += 1
        result.append(average / (1 - weight**count) if weight else value)
    return result


def test_first_point_of_the_smoothed_curve_is_the_first_value() -> None:
    assert smooth(np.array([5.0, 1.0, 1.0]), 0.9)[0] == pytest.approx(5.0)


def test_a_constant_curve_stays_constant() -> None:
    np.testing.assert_allclose(smooth(np.full(10_000, 0.25), 0.99), 0.25, rtol=1e-9)


def test_weight_zero_gives_the_curve_itself() -> None:
    values = np.random.default_rng(1).normal(size=1000)
    np.testing.assert_array_equal(smooth(values, 0.0), values)


@given(
    st.lists(st.floats(-1e6, 1e6) | st.sampled_from([math.nan, math.inf, -math.inf]), max_size=300),
    st.floats(0.0, 0.99),
)
@settings(deadline=None)
def test_blocks_give_what_the_plain_loop_gives(values: Any, weight: float) -> None:
    np.testing.assert_allclose(
        smooth(np.array(values, dtype=float), weight), by_the_book(values, weight), rtol=1e-6, atol=1e-6
    )


def test_a_curve_smoothed_in_pieces_is_the_curve_smoothed_at_once() -> None:
    values = np.random.default_rng(2).normal(size=5000).cumsum()
    smoother = Smoother(0.97)
    pieces = [smoother.extend(part) for part in np.split(values, [1, 2, 40, 777, 778, 4000])]
    np.testing.assert_allclose(np.concatenate(pieces), smooth(values, 0.97), rtol=1e-9)


def test_values_that_are_not_finite_leave_the_average_as_it_was() -> None:
    smoothed = smooth(np.array([1.0, math.nan, math.inf, 1.0]), 0.6)
    assert smoothed[0] == smoothed[3] == pytest.approx(1.0)
    assert np.isnan(smoothed[1:3]).all()


@pytest.mark.parametrize("weight", [-0.1, 1.0, math.nan])
def test_a_weight_out_of_range_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="smoothing weight"):
        Smoother(weight)
