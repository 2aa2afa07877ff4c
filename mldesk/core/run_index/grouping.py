"""Runs in groups: those that share values, how many they are, the mean and the spread of their numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .columns import Floats, Slots

Numbers = NDArray[np.intp]
_MOST_COUNTED = 1 << 20
"""With more possible numbers than this they are sorted rather than counted."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of each group: how many of its runs have a number, their mean, spread, least and most.

    The spread is the standard deviation of a sample; NaN where there are fewer than two.
    """

    count: Numbers
    mean: Floats
    spread: Floats
    least: Floats
    most: Floats


class Groups:
    """Groups of runs in an order, numbered 0, 1, 2...; `members` are their runs' slots, group after group.

    A group is known by its lead, its run with the lowest slot: it stays when the order changes.
    """

    def __init__(self, order: Slots, numbers: Numbers) -> None:
        self.members: Slots = order[np.argsort(numbers, kind="stable")]
        self.counts: Numbers = np.bincount(numbers)
        self.starts: Numbers = np.append(0, np.cumsum(self.counts))
        self.leads: Slots = _reduced(np.minimum, self.members, self.starts)
        self._numbers: Numbers = np.repeat(np.arange(len(self.counts)), self.counts)

    def __len__(self) -> int:
        return len(self.counts)

    def runs(self, number: int) -> Slots:
        """The slots of a group's runs, in order."""
        return self.members[self.starts[number] : self.starts[number + 1]]

    def expanded(self, codes: Slots, numbers: Numbers) -> Slots:
        """`codes` with all runs of a group in the place of one that is negative, each run but once.

        `numbers` are those of the groups of the negative codes, one after the other.
        """
        groups = codes < 0
        begins, sizes = len(self.members) + np.arange(len(codes)), np.ones(len(codes), np.intp)
        begins[groups], sizes[groups] = self.starts[numbers], self.counts[numbers]
        within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        found: Slots = np.append(self.members, codes)[np.repeat(begins, sizes) + within]
        firsts = np.empty(found.max(initial=-1) + 1, np.intp)
        firsts[found[::-1]] = np.arange(len(found))[::-1]  # of several places the last one set stays
        once: Slots = found[firsts[found] == np.arange(len(found))]
        return once

    def number_of(self, slot: int) -> int | None:
        """The group that a run is in."""
        found = np.flatnonzero(self.members == slot)
        return int(self._numbers[found[0]]) if len(found) else None

    def opened(self, open_slots: Collection[int]) -> NDArray[np.bool_]:
        """Which groups are open: those that have a run among `open_slots`."""
        if not open_slots or not len(self):
            return np.zeros(len(self), np.bool_)
        inside = np.isin(self.members, np.fromiter(open_slots, np.intp))
        return np.bincount(self._numbers[inside], minlength=len(self)) > 0

    def lines(self, opened: NDArray[np.bool_]) -> Slots:
        """What a table shows: for each group -1 - its lead, and after that of an open one its runs."""
        lines = np.insert(self.members, self.starts[:-1], -1 - self.leads)
        shown = np.insert(opened[self._numbers], self.starts[:-1], True)
        return lines[shown]

    def statistics(self, values: Floats) -> Statistics:
        """Numbers of the groups, of one number for each slot of the index; NaN is none."""
        taken = values[self.members]
        there = ~np.isnan(taken)
        numbers, taken, size = self._numbers[there], taken[there], len(self)
        count = np.bincount(numbers, minlength=size)
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.bincount(numbers, taken, size) / count
            squares = np.bincount(numbers, (taken - mean[numbers]) ** 2, size)
            spread = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))
        least, most = np.full(size, np.nan), np.full(size, np.nan)
        np.fmin.at(least, numbers, taken)
        np.fmax.at(most, numbers, taken)
        return Statistics(count, mean, spread, least, most)

    def varieties(self, keys: Floats) -> Numbers:
        """How many different values each group has; `keys` are equal where values are, NaN for none."""
        taken = keys[self.members]
        there = ~np.isnan(taken)
        codes, size = _codes(taken[there])
        pairs = self._numbers[there] * size + codes
        if size * len(self) > _MOST_COUNTED:
            return np.bincount(np.unique(pairs) // size, minlength=len(self))
        counted = np.bincount(pairs, minlength=size * len(self)).reshape(len(self), size)
        varieties: Numbers = np.count_nonzero(counted, axis=1)
        return varieties


def group_runs(order: Slots, keys: Sequence[Floats]) -> Groups:
    """Groups of the runs in `order` that share all keys, in the order in which their first runs stand.

    Each of `keys` has a number for every slot of the index, equal where the values are; NaN is no value,
    which runs can share, too.
    """
    numbers: Numbers = np.zeros(len(order), np.intp)
    count = 1
    for key in keys:
        codes, size = _codes(key[order])
        numbers, count = _compressed(numbers * size + codes, count * size)
    firsts = np.empty(count, np.float64)
    firsts[numbers[::-1]] = np.arange(len(order))[::-1]  # of several places the last one set stays
    return Groups(order, _ranks(firsts if len(order) else firsts[:0])[numbers])


def ordered_groups(groups: Groups, values: Floats, descending: bool) -> Groups:
    """The same groups in the order of the mean of a number; those without one come last."""
    means = groups.statistics(values).mean
    ranks = _ranks(-means if descending else means)
    return Groups(groups.members, np.repeat(ranks, groups.counts))


def _codes(values: Floats) -> tuple[Numbers, int]:
    """Small numbers that are equal where the values are, NaN being one; and how many there may be."""
    missing = np.isnan(values)
    whole = np.where(missing, -1, values)
    largest = int(whole.max(initial=-1)) if np.all(np.isfinite(whole)) else _MOST_COUNTED
    if largest < _MOST_COUNTED and np.array_equal(whole, np.floor(whole)) and whole.min(initial=-1) >= -1:
        return whole.astype(np.intp) + 1, largest + 2  # they are ranks already
    distinct, codes = np.unique(values, return_inverse=True)
    return codes, max(len(distinct), 1)


def _compressed(numbers: Numbers, size: int) -> tuple[Numbers, int]:
    """The same numbers without those that do not occur; and how many do."""
    if size > _MOST_COUNTED:
        distinct, codes = np.unique(numbers, return_inverse=True)
        return codes, len(distinct)
    occurs = np.bincount(numbers, minlength=size) > 0
    return (np.cumsum(occurs) - 1)[numbers], int(np.count_nonzero(occurs))


def _ranks(values: Floats) -> Numbers:
    """Where each value stands among them; equal ones stay in order, NaN comes last."""
    ranks = np.empty(len(values), np.intp)
    ranks[np.argsort(values, kind="stable")] = np.arange(len(values))
    return ranks


def _reduced(function: np.ufunc, values: Slots, starts: Numbers) -> Slots:
    if len(starts) < 2:
        return values[:0]
    reduced: Slots = function.reduceat(values, starts[:-1])
    return reduced
