"""The columns of the index: numbers in one array, everything else as codes of the values that occur."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .values import Floats, Mask, Parts, Values, as_number

__all__ = ["CodedColumn", "Floats", "Mask", "NumberColumns", "Slots", "as_floats", "as_number", "grown"]

Slots = NDArray[np.intp]


class CodedColumn:
    """One value of any kind for each slot, or none; equal values are kept and looked at once.

    Values come as stored; `read` makes of a stored one what it means. `kept` are the parts of a column that
    was kept before.
    """

    def __init__(
        self, read: Callable[[Any], Any] = lambda stored: stored, kept: Mapping[str, Any] | None = None
    ) -> None:
        self.values = Values(read, kept)
        self._codes: NDArray[np.int32] = np.full(0, -1, np.int32) if kept is None else kept["codes"]

    def grow(self, capacity: int) -> None:
        """Have room for so many slots."""
        self._codes = grown(self._codes, capacity, -1)

    def put(self, slots: Slots, stored: Sequence[Any]) -> None:
        """Set the values of `slots`; None is no value."""
        self._codes[slots] = self.values.encode(stored)

    def clear(self, slots: Slots) -> None:
        """Take the values of `slots` away."""
        self._codes[slots] = -1

    def get(self, slot: int) -> Any:
        """The value of a slot; None when there is none."""
        code = int(self._codes[slot])
        return None if code < 0 else self.values.value(code)

    def present(self) -> Mask:
        """Which slots have a value; an empty text is none."""
        return self._take(~self.values.empty)

    def has_value(self) -> Mask:
        """Which slots have a value, be it an empty one."""
        return self._codes >= 0

    def equal(self, value: Any) -> Mask:
        """Which slots have exactly this stored value."""
        return self._take(np.array([known == value for known in self.values.stored()], np.bool_))

    def test(self, accepts: Callable[[Values], Mask]) -> Mask:
        """Which slots have a value that is accepted; asked for all values at once."""
        return self._take(accepts(self.values))

    def _take(self, accepted: Mask) -> Mask:
        return np.append(accepted, np.False_)[self._codes]  # the last one is for no value, whose code is -1

    def variety(self, slots: Slots) -> int:
        """How many different values these slots have."""
        return int(np.count_nonzero(np.bincount(self._codes[slots] + 1, minlength=1)[1:]))

    def counts(self, slots: Slots) -> dict[Any, int]:
        """The values that these slots have, and how many have each; no value is none of them."""
        counted = np.bincount(self._codes[slots] + 1, minlength=1)[1:]
        return {self.values.value(code): int(counted[code]) for code in np.flatnonzero(counted).tolist()}

    def keys(self) -> Floats:
        """Numbers that sort as the values: numbers first, then texts; NaN for no value."""
        ranks = np.append(self.values.ranks.astype(np.float64), np.nan)
        ranks[:-1][self.values.empty] = np.nan
        return ranks[self._codes]

    def numbers(self) -> Floats:
        """The value of each slot as a number; NaN where it is none."""
        return np.append(self.values.numbers, np.nan)[self._codes]

    def parts(self, room: int) -> Parts:
        """What is to be kept of the first `room` slots."""
        return {"codes": self._codes[:room], **self.values.parts()}


class NumberColumns:
    """Several numbers for each slot, NaN where there is none."""

    def __init__(self, names: Sequence[str], kept: Floats | None = None) -> None:
        self._rows = {name: number for number, name in enumerate(names)}
        self._values = np.full((len(names), 0), np.nan) if kept is None else kept

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
        numbers: list[float] = self._values[:, slot].tolist()
        return numbers

    def kept(self, room: int) -> Floats:
        """The numbers of the first `room` slots, as they are to be kept."""
        return self._values[:, :room]


def grown(array: NDArray[Any], capacity: int, fill: Any) -> NDArray[Any]:
    """`array` with its last axis made `capacity` long."""
    larger = np.empty((*array.shape[:-1], capacity), array.dtype)
    larger[..., : array.shape[-1]] = array
    larger[..., array.shape[-1] :] = fill
    return larger


def as_floats(values: Sequence[Any]) -> Floats:
    """Numbers as the database keeps them: None is NaN, and so is the text "nan"; "inf" is infinite."""
    return np.array(values, np.float64)
