"""Groups of runs against a naive evaluation."""

from __future__ import annotations

import math
import statistics

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.run_index.grouping import group_runs, ordered_groups

KEYS = st.sampled_from([0.0, 1.0, 2.0, math.nan])
RUNS = st.lists(st.tuples(KEYS, KEYS, st.sampled_from([0.5, 0.7, 3.0, -1.0, math.nan])), max_size=14)


def named(run: tuple[float, ...]) -> tuple[str, ...]:
    return tuple(map(str, run[:2]))  # NaN is not equal to itself


@given(RUNS, st.randoms(use_true_random=False))
def test_groups_are_those_of_a_naive_grouping(runs: list[tuple[float, float, float]], random: object) -> None:
    order = list(range(len(runs)))
    random.shuffle(order)  # type: ignore[attr-defined]
    columns = [np.array([run[place] for run in runs], np.float64) for place in range(3)]
    groups = group_runs(np.array(order, np.intp), columns[:2])
    naive: dict[tuple[str, ...], list[int]] = {}
    for slot in order:
        naive.setdefault(named(runs[slot]), []).append(slot)
    assert [groups.runs(number).tolist() for number in range(len(groups))] == list(naive.values())
    assert groups.leads.tolist() == [min(slots) for slots in naive.values()]
    found = groups.statistics(columns[2])
    for number, slots in enumerate(naive.values()):
        values = [runs[slot][2] for slot in slots if not math.isnan(runs[slot][2])]
        assert found.count[number] == len(values)
        assert groups.varieties(columns[2])[number] == len(set(values))
        if values:
            assert math.isclose(found.mean[number], statistics.fmean(values))
            assert (found.least[number], found.most[number]) == (min(values), max(values))
        if len(values) > 1:
            assert math.isclose(found.spread[number], statistics.stdev(values), abs_tol=1e-12)
        else:
            assert math.isnan(found.spread[number])
        assert all(groups.number_of(slot) == number for slot in slots)


def test_open_groups_show_their_runs_beneath_their_line() -> None:
    groups = group_runs(np.array([5, 4, 3, 2, 1, 0]), [np.array([1.0, 2.0, 1.0, 2.0, 2.0, 3.0])])
    assert groups.lines(groups.opened(())).tolist() == [-1 - 5, -1 - 1, -1 - 0]
    assert groups.lines(groups.opened({3, 77})).tolist() == [-6, -2, 4, 3, 1, -1]


def test_groups_stand_in_the_order_of_the_mean_and_those_without_come_last() -> None:
    keys, values = np.array([0.0, 0, 1, 1, 2, 3]), np.array([1.0, 2, 5, 7, math.nan, 3])
    groups = group_runs(np.arange(6), [keys])
    assert ordered_groups(groups, values, True).leads.tolist() == [2, 5, 0, 4]
    assert ordered_groups(groups, values, False).leads.tolist() == [0, 5, 2, 4]
    assert ordered_groups(groups, values, True).runs(0).tolist() == [2, 3]


def test_no_runs_make_no_groups() -> None:
    groups = group_runs(np.empty(0, np.intp), [np.empty(0)])
    assert len(groups) == 0
    assert groups.lines(groups.opened({1})).tolist() == []
    assert ordered_groups(groups, np.empty(0), True).lines(np.empty(0, np.bool_)).tolist() == []
