"""The values that occur in a column, each kept and looked at once; texts are unpacked when needed."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from threading import RLock
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Parts = dict[str, Any]
"""What is kept of an object in a file: arrays, and bytes of JSON."""


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
    """Codes of values, given when they are first met: 0, 1, 2...; None is no value and has the code -1."""

    def __init__(self, listed: list[Any]) -> None:
        super().__init__(zip(listed, range(len(listed)), strict=True))
        self[None] = -1
        self._listed = listed

    def __missing__(self, key: Any) -> int:
        self[key] = code = len(self._listed)
        self._listed.append(key)
        return code


_BLOCK = 1024
_SAME = b"same"
"""Kept instead of texts that are as they are stored."""
_NOTHING: Parts = {
    "stored": b"",
    "places": np.zeros(1, np.int64),
    "folded": b"[]",
    "numbers": np.empty(0),
    "empty": np.empty(0, np.bool_),
}


class Values:
    """Values by their codes. They come as stored; `read` makes of a stored one what it means.

    `kept` are the parts of values that were kept before. Several threads may look at them at once.
    """

    def __init__(self, read: Callable[[Any], Any], kept: Mapping[str, Any] | None = None) -> None:
        self._read = read
        self._kept = _NOTHING if kept is None else kept
        self._meant: dict[int, Any] = {}
        self._blocks: dict[int, list[Any]] = {}
        self._looking = RLock()
        self._numbers: Floats = self._kept["numbers"]
        self._empty: Mask = self._kept["empty"]
        self._ranks: NDArray[np.int32] = self._kept.get("ranks", np.empty(0, np.int32))

    def __len__(self) -> int:
        return len(self._stored) if "_stored" in self.__dict__ else len(self._kept["numbers"])

    @cached_property
    def _stored(self) -> list[Any]:
        return [one for block in range(len(self._kept["places"]) - 1) for one in self._block(block)]

    def _block(self, number: int) -> list[Any]:
        """Some of the values that were kept: a table that opens shows few of them."""
        if number not in self._blocks:
            begin, end = self._kept["places"][number : number + 2].tolist()
            self._blocks[number] = json.loads(bytes(self._kept["stored"][begin:end]))
        return self._blocks[number]

    @cached_property
    def _folded(self) -> list[str]:
        kept = bytes(self._kept["folded"])
        if kept == _SAME:
            return list(self._stored)
        listed: list[str] = json.loads(kept)
        return listed

    @cached_property
    def _vocabulary(self) -> _Vocabulary:
        return _Vocabulary(self._stored)

    def encode(self, stored: Sequence[Any]) -> NDArray[np.int32]:
        """Codes of stored values, -1 for None; those not met before are taken in."""
        return np.fromiter(map(self._vocabulary.__getitem__, stored), np.int32, len(stored))

    def stored(self) -> list[Any]:
        """All values as they are stored, by their codes; not to be changed."""
        return self._stored

    def value(self, code: int) -> Any:
        """What the stored value with this code means."""
        if code not in self._meant:
            unpacked = "_stored" in self.__dict__
            stored = self._stored[code] if unpacked else self._block(code // _BLOCK)[code % _BLOCK]
            self._meant[code] = self._read(stored)
        return self._meant[code]

    @property
    def numbers(self) -> Floats:
        """Each value as a number, NaN where it is none."""
        self._look_at_new()
        return self._numbers

    @property
    def empty(self) -> Mask:
        """Which values say nothing: null, and the empty text."""
        self._look_at_new()
        return self._empty

    @property
    def folded(self) -> list[str]:
        """Each value as text without regard to case."""
        with self._looking:
            known = len(self._folded)
            self._folded.extend(str(self.value(code)).casefold() for code in range(known, len(self)))
            return self._folded

    def _look_at_new(self) -> None:
        with self._looking:
            if len(self._numbers) == len(self):
                return
            fresh = [self.value(code) for code in range(len(self._numbers), len(self))]
            self._empty = np.append(self._empty, np.array([one is None or one == "" for one in fresh]))
            self._numbers = np.append(self._numbers, np.array([as_number(one) for one in fresh], np.float64))

    @property
    def ranks(self) -> NDArray[np.int32]:
        """Where each value stands among all of them: numbers first, then texts; equal ones share a place."""
        with self._looking:
            if len(self._ranks) != len(self):
                self._ranks = self._ranked()
            return self._ranks

    def _ranked(self) -> NDArray[np.int32]:
        numbers, folded = self.numbers, self.folded
        texts = np.flatnonzero(np.isnan(numbers))
        ranks = np.empty(len(self), np.int32)
        distinct, places = np.unique(numbers[~np.isnan(numbers)], return_inverse=True)
        ranks[~np.isnan(numbers)] = places
        place, before = len(distinct) - 1, None
        for code in sorted(texts.tolist(), key=folded.__getitem__):
            if folded[code] != before:
                place, before = place + 1, folded[code]
            ranks[code] = place
        return ranks

    def parts(self) -> Parts:
        """What is to be kept of them."""
        blocks = [_json(self._stored[place : place + _BLOCK]) for place in range(0, len(self), _BLOCK)]
        return {
            "stored": b"".join(blocks),
            "places": np.append(0, np.cumsum([len(block) for block in blocks], dtype=np.int64)),
            "folded": _SAME if self.folded == self._stored else _json(self.folded),
            "numbers": self.numbers,
            "empty": self.empty,
            "ranks": self.ranks,
        }


def _json(listed: Iterable[Any]) -> bytes:
    return json.dumps(listed).encode()
