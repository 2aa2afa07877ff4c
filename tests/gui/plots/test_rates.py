"""Running totals are drawn as what they grew by in each second."""

import numpy as np

from mldesk.gui.plots.rates import Rates
from mldesk.gui.plots.series import Series


def total(times: list[float], values: list[float]) -> Series:
    series = Series("system/read_bytes")
    series.extend(np.arange(len(times)), np.array(times), np.array(values))
    return series


def test_a_rate_is_the_growth_a_second_and_goes_on_where_it_was() -> None:
    rates, series = Rates(), total([10.0, 11.0, 13.0], [0.0, 5.0, 25.0])
    assert rates.update({"system/read_bytes": series})
    rate = rates.series["system/read_bytes"]
    assert (rate.times.tolist(), rate.values.tolist()) == ([11.0, 13.0], [5.0, 10.0])
    series.extend(np.array([3]), np.array([14.0]), np.array([32.0]))
    assert not rates.update({"system/read_bytes": series})
    assert (rate.times.tolist(), rate.values.tolist()) == ([11.0, 13.0, 14.0], [5.0, 10.0, 7.0])


def test_a_total_that_begins_anew_counts_from_nothing_and_time_that_stands_still_not_at_all() -> None:
    rates = Rates()
    rates.update({"system/read_bytes": total([10.0, 11.0, 11.0, 12.0], [100.0, 150.0, 160.0, 30.0])})
    rate = rates.series["system/read_bytes"]
    assert (rate.times.tolist(), rate.values.tolist()) == ([11.0, 12.0], [50.0, 30.0])


def test_the_first_point_of_a_total_has_no_rate() -> None:
    rates = Rates()
    assert rates.update({"system/read_bytes": total([10.0], [7.0])})
    assert len(rates.series["system/read_bytes"]) == 0
