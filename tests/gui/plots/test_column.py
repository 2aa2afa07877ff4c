"""Growing arrays: no long one is copied while a run is watched."""

from __future__ import annotations

import numpy as np

from mldesk.gui.plots.column import Column
from mldesk.gui.plots.stored_series import HELD_MOST, STORED_FROM


def place(column: Column) -> int:
    """Where in memory the numbers are."""
    address: int = column.values.__array_interface__["data"][0]
    return address


def test_numbers_come_in_their_order() -> None:
    column = Column(np.int64)
    for start in range(0, 10_000, 100):
        column.extend(np.arange(start, start + 100))
    assert column.values.tolist() == list(range(10_000))


def test_a_long_column_grows_in_place_until_its_series_goes_to_the_database() -> None:
    column = Column()
    column.extend(np.zeros(STORED_FROM - 1))
    there = place(column)
    while len(column) < HELD_MOST:
        column.extend(np.ones(10_000))
        assert place(column) == there
    assert column.values.sum() == len(column) - STORED_FROM + 1


def test_what_does_not_fit_is_taken_in_all_the_same() -> None:
    column = Column()
    column.extend(np.zeros(2_000_000))
    column.extend(np.ones(3_000_000))
    assert len(column) == 5_000_000
    assert column.values.sum() == 3_000_000
    column.cut(10)
    column.extend(np.ones(1))
    assert column.values.tolist() == [0.0] * 10 + [1.0]
