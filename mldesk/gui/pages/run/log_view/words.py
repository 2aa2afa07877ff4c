"""Whether and where bytes may hold one of some words, of either case: quicker than searching.

All pairs of bytes that begin at an even place are compared at once. Wherever a word begins, one of two of its
pairs is among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_CASE = 32
"""The bit that tells letters of either case apart; with it, some other signs become the same, too."""
_COMMON = b" etaonrisldhcumfpgwy.b,0125v3k4679:8-_xjqz"
"""Signs of logs, the most frequent first."""
_LEAST = 3

_Pairs = NDArray[np.uint16]


class _Pair(NamedTuple):
    """Two bytes of a word, `start` bytes from where it begins, as one number, and those next to them, `step`
    pairs further (0: there are none).
    """

    start: int
    code: int
    next_code: int
    step: int


class Words:
    """Words that are looked for at once; those of one or two bytes one by one. Not for several threads."""

    def __init__(self, words: Sequence[bytes]) -> None:
        folded = [bytes(byte | _CASE for byte in word) for word in words]
        self._short = [word for word in folded if len(word) < _LEAST]
        chosen = [_rarest(word, parity) for word in folded if len(word) >= _LEAST for parity in (0, 1)]
        self._pairs = {pair.code: [one for one in chosen if one.code == pair.code] for pair in chosen}
        self._folded = np.empty(0, np.uint8)
        self._same = np.empty(0, np.bool_)

    def may_be_in(self, data: bytes) -> bool:
        """False where none of the words is in `data`; True where one is, and rarely where none is."""
        folded = self._fold(data)
        if any(folded.tobytes().find(word) >= 0 for word in self._short):
            return True
        return any(len(places) > 0 for places in self._found(folded))

    def places_in(self, data: bytes) -> NDArray[np.intp]:
        """Where the words begin in `data`, in order, and rarely a place where none does.

        Words of one or two bytes are not among them.
        """
        found = list(self._found(self._fold(data)))
        return np.unique(np.maximum(np.concatenate(found), 0)) if found else np.empty(0, np.intp)

    def _fold(self, data: bytes) -> NDArray[np.uint8]:
        size = len(data)
        if len(self._folded) < size:
            self._folded, self._same = np.empty(size + 1, np.uint8), np.empty(size // 2 + 1, np.bool_)
        return np.bitwise_or(np.frombuffer(data, np.uint8), _CASE, out=self._folded[:size])

    def _found(self, folded: NDArray[np.uint8]) -> Iterator[NDArray[np.intp]]:
        """Where the word of each pair that was found begins."""
        pairs = folded[: len(folded) // 2 * 2].view(np.uint16)
        for code, alike in self._pairs.items():
            same = np.equal(pairs, np.uint16(code), out=self._same[: len(pairs)])
            if same.any():
                places = np.flatnonzero(same)
                yield from (2 * _going_on(pairs, places, pair) - pair.start for pair in alike)


def _going_on(pairs: _Pairs, places: NDArray[np.intp], pair: _Pair) -> NDArray[np.intp]:
    """Those of the `places` that have the right neighbour, too."""
    beside = places + pair.step
    inside = (beside >= 0) & (beside < len(pairs))
    places, beside = places[inside], beside[inside]
    return places if pair.step == 0 else places[pairs[beside] == pair.next_code]


def _rarest(word: bytes, parity: int) -> _Pair:
    """Of the pairs of a word that begins at an even or (1) odd place the one that logs have least."""
    starts = range(parity, len(word) - 1, 2)
    start = max(
        starts, key=lambda place: sum(_COMMON.find(byte) % len(_COMMON) for byte in word[place : place + 2])
    )
    step = 1 if start + 2 in starts else -1 if start - 2 in starts else 0
    return _Pair(start, _code(word, start), _code(word, start + 2 * step), step)


def _code(word: bytes, start: int) -> int:
    return int(np.frombuffer(word[start : start + 2], np.uint16)[0])
