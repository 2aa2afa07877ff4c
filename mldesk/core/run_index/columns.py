"""The columns of the index: numbers in one array, everything else as codes of the values that occur."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Slots = NDArray[np.intp]


def as_number(value: Any) -> float | None:
    """A value as a number if it is one, also when it is written as text; NaN is none."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return None if math.isnan(number) else number


class _Vocabulary(dict[Any, int]):
    """Codes of values, given when they are first met: 0, 1, 2..."""

    def __init__(self) -> None:
        super().__init__()
        self._next: Iterator[int] = count()

    def __missing__(self, key: Any) -> int:
        self[key] = code = next(self._next)
        return code


class CodedColumn:
    """One value of any kind for each slot, or none; equal values are kept and looked at once.

    Values come as stored; `read` makes of a stored one what it means.
    """

    def __init__(self, read: Callable[[Any], Any] = lambda stored: stored) -> None:
        self._read = read
        self._vocabulary = _Vocabulary()
        self._codes = np.full(0, -1, np.int32)
        self.values: list[Any] = []
        self.folded: list[str] = []
        self._numbers = np.empty(0)
        self._ranks: NDArray[np.intp] = np.empty(0, np.intp)

    def grow(self, capacity: int) -> None:
        """Have room for so many slots."""
        self._codes = grown(self._codes, capacity, -1)

    def put(self, slots: Slots, stored: Sequence[Any]) -> None:
        """Set the values of `slots`; None is no value."""
        codes = np.fromiter(map(self._vocabulary.__getitem__, stored), np.int32, len(stored))
        if None in self._vocabulary:
            codes[codes == self._vocabulary[None]] = -1
        self._codes[slots] = codes
        fresh = list(self._vocabulary)[len(self.values) :]
        self.values += [None if key is None else self._read(key) for key in fresh]

    def clear(self, slots: Slots) -> None:
        """Take the values of `slots` away."""
        self._codes[slots] = -1

    def get(self, slot: int) -> Any:
        """The value of a slot; None when there is none."""
        code = self._codes[slot]
        return None if code < 0 else self.values[code]

    def present(self) -> Mask:
        """Which slots have a value; an empty text is none."""
        return self._take(np.array([not (value is None or value == "") for value in self.values], np.bool_))

    def equal(self, value: Any) -> Mask:
        """Which slots have exactly this value."""
        return self._take(np.array([known == value for known in self.values], np.bool_))

    def test(self, accepts: Callable[[NDArray[np.float64], list[str]], Mask]) -> Mask:
        """Which slots have a value that is accepted; asked for the values as numbers and as texts."""
        self._look_at_new_values()
        return self._take(accepts(self._numbers, self.folded))

    def _take(self, accepted: Mask) -> Mask:
        return np.append(accepted, np.False_)[self._codes]  # the last one is for no value, whose code is -1

    def variety(self, slots: Slots) -> int:
        """How many different values these slots have."""
        return int(np.count_nonzero(np.bincount(self._codes[slots] + 1, minlength=1)[1:]))

    def keys(self) -> Floats:
        """Numbers that sort as the values: numbers first, then texts; NaN for no value."""
        self._look_at_new_values()
        if len(self._ranks) != len(self.values):
            self._ranks = self._ranked()
        ranks = np.append(self._ranks.astype(np.float64), np.nan)
        empty = [code for code, value in enumerate(self.values) if value is None or value == ""]
        ranks[empty] = np.nan
        return ranks[self._codes]

    def _ranked(self) -> NDArray[np.intp]:
        texts = np.flatnonzero(np.isnan(self._numbers))
        order = sorted(texts.tolist(), key=self.folded.__getitem__)
        ranks = np.empty(len(self.values), np.intp)
        distinct, places = np.unique(self._numbers[~np.isnan(self._numbers)], return_inverse=True)
        ranks[~np.isnan(self._numbers)] = places
        place, before = len(distinct) - 1, None
        for code in order:
            if self.folded[code] != before:
                place, before = place + 1, self.folded[code]
            ranks[code] = place
        return ranks

    def _look_at_new_values(self) -> None:
        fresh = self.values[len(self.folded) :]
        if fresh:
            numbers = [as_number(value) for value in fresh]
            self._numbers = np.append(self._numbers, np.array(numbers, np.float64))
            self.folded += [str(value).casefold() for value in fresh]


class NumberColumns:
    """Several numbers for each slot, NaN where there is none."""

    def __init__(self, names: Sequence[str]) -> None:
        self._rows = {name: number for number, name in enumerate(names)}
        self._values = np.full((len(names), 0), np.nan)

    def grow(self, capacity: int) -> None:
        """Have room for so many slots."""
        self._values = grown(self._values, capacity, np.nan)

    def put(self, slots: Slots, columns: Floats) -> None:
        """Set the numbers of `slots`, one row of `columns` for each name."""
        self._values[:, slots] = columns

    def clear(self, slots: Slots) -> None:
        """Take the numbers of `slots` away."""
        self._values[:, slots] = np.nan

    def of(self, name: str) -> Floats:
        """The numbers of all slots under one name; not to be changed."""
        values: Floats = self._values[self._rows[name]]
        return values

    def get(self, slot: int) -> list[float]:
        """All numbers of a slot."""
        return list(map(float, self._values[:, slot]))


def grown(array: NDArray[Any], capacity: int, fill: Any) -> NDArray[Any]:
    """`array` with its last axis made `capacity` long."""
    larger = np.full((*array.shape[:-1], capacity), fill, array.dtype)
    larger[..., : array.shape[-1]] = array
    return larger


def as_floats(values: Sequence[Any]) -> Floats:
    """Numbers as the database keeps them: None is NaN, and so is the text "nan"; "inf" is infinite."""
    return np.array(values, np.float64)
