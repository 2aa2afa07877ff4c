"""An axis for values of any kind: numbers, numbers over several powers of ten, or words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from mldesk.gui.plots import ticks
from mldesk.gui.plots.ticks import parameter_text, value_text

Floats = NDArray[np.float64]
Kind = Literal["number", "log", "words"]

_WIDE = 10.0
"""Positive numbers of which the largest is so many times the smallest may lie on a logarithmic axis."""
_ROOM = 0.04
_FEW = 8
"""So few different numbers are each labelled."""
_APART = 0.055
_LINE = 15
"""Pixels that a label takes up."""
_DIGITS = 4
"""So many of a number's digits are written where they tell it from the others."""
_SPREAD = 0.6
"""How much of the room of a word its runs are spread over, so that they do not lie on each other."""
_SPREAD_OF_NUMBERS = 0.03
_MANY = 4
"""With more runs a number than this, runs of a few numbers lie around them."""


@dataclass(frozen=True)
class ValueAxis:
    """Where values lie between 0 and 1; `low` and `high` are log10 on a logarithmic axis.

    `words` are the values of an axis of words, each in the middle of a part of its own.
    """

    title: str
    kind: Kind
    low: float = 0.0
    high: float = 1.0
    words: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()
    """The numbers themselves where they are few."""

    def places(self, values: Sequence[Any]) -> Floats:
        """Where the values lie; NaN for what has no place."""
        return np.array([self.place(value) for value in values], np.float64)

    def place(self, value: Any) -> float:
        """Where one value lies; NaN if nowhere."""
        if self.kind == "words":
            text = None if value is None else parameter_text(value)
            return (self.words.index(text) + 0.5) / len(self.words) if text in self.words else math.nan
        number = as_number(value)
        if number is None or (self.kind == "log" and number <= 0):
            return math.nan
        number = math.log10(number) if self.kind == "log" else number
        return (number - self.low) / (self.high - self.low)

    def labels(self, count: int) -> list[tuple[float, str]]:
        """About so many labels: where they stand and what they say."""
        if self.kind == "words":
            every = max(1, -(-len(self.words) // max(count, 1)))
            return [
                ((place + 0.5) / len(self.words), word)
                for place, word in enumerate(self.words)
                if place % every == 0
            ]
        if self.numbers:
            return self._labels_of_numbers()
        span = self.high - self.low
        if self.kind == "log":
            found = ticks.decades(self.low, self.high, count)
            return [((power - self.low) / span, ticks.log_label(power)) for power in found]
        step = ticks.round_step(span, count)
        largest = max(abs(self.low), abs(self.high))
        return [
            ((position - self.low) / span, ticks.label(position, step, largest))
            for position in ticks.positions(self.low, self.high, step)
        ]

    def _labels_of_numbers(self) -> list[tuple[float, str]]:
        found: list[float] = []
        for number in self.numbers:
            if not found or self.place(number) - self.place(found[-1]) >= _APART:
                found.append(number)
        short = [_number_text(number, _DIGITS) for number in found]
        exact = len(set(short)) == len(short)
        texts = short if exact else [_number_text(number) for number in found]
        return [(self.place(number), text) for number, text in zip(found, texts, strict=True)]

    def text(self, place: float) -> str:
        """The value at a place, in words."""
        if self.kind == "words":
            return self.words[min(max(int(place * len(self.words)), 0), len(self.words) - 1)]
        number = self.low + place * (self.high - self.low)
        return value_text(10.0**number if self.kind == "log" else number)


def legible(labels: Sequence[tuple[float, str]], pixels: float) -> list[tuple[float, str]]:
    """The labels that do not stand on one another along an upright axis of so many pixels."""
    found: list[tuple[float, str]] = []
    for place, text in labels:
        if not found or (place - found[-1][0]) * pixels >= _LINE:
            found.append((place, text))
    return found


def _number_text(number: float, digits: int = 6) -> str:
    return parameter_text(int(number) if number.is_integer() else float(f"{number:.{digits}g}"))


def as_number(value: Any) -> float | None:
    """A value as a number; None for what is none, or not finite."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) else None


def axis_of(title: str, values: Sequence[Any]) -> ValueAxis:
    """The axis that fits these values; None among them has no place on it."""
    there = [value for value in values if value is not None]
    numbers = [number for value in there if (number := as_number(value)) is not None]
    strange = sum(as_number(value) is None and not isinstance(value, float) for value in there)
    if strange or not numbers:
        return ValueAxis(title, "words", words=_words(there) or ("–",))
    distinct = tuple(sorted(set(numbers)))
    few = distinct if len(distinct) <= _FEW else ()
    low, high = distinct[0], distinct[-1]
    if low > 0 and high / low >= _WIDE and _is_even(np.log10(distinct)) > _is_even(np.array(distinct)):
        low, high = math.log10(low), math.log10(high)
        room = _ROOM * (high - low)
        return ValueAxis(title, "log", low - room, high + room, numbers=few)
    room = _ROOM * (high - low) or max(abs(low) * 0.1, 1e-6)
    return ValueAxis(title, "number", low - room, high + room, numbers=few)


def _is_even(ordered: Floats) -> float:
    """How near the middle one of ordered numbers is to the middle of their range, up to 0."""
    middle = float(ordered[len(ordered) // 2] + ordered[(len(ordered) - 1) // 2]) / 2
    return -abs((middle - float(ordered[0])) / float(ordered[-1] - ordered[0]) - 0.5)


def spread(places: Floats, axis: ValueAxis) -> Floats:
    """Runs of one word beside each other, each always at its own place.

    Where many runs share a few numbers, they lie close around these; other numbers stay where they are.
    """
    if axis.kind == "words":
        room = _SPREAD / len(axis.words)
    elif axis.numbers and len(places) > _MANY * len(axis.numbers):
        room = _SPREAD_OF_NUMBERS
    else:
        return places
    parts = np.mod(np.arange(len(places)) * 0.618033988749895, 1.0) - 0.5
    return np.asarray(places + parts * room, np.float64)


def moved_range(before: ValueAxis, now: ValueAxis, range_: tuple[float, float]) -> tuple[float, float] | None:
    """Where the values of a range of an axis lie on another one, maybe beyond its ends; None if nowhere."""
    if before == now:
        return range_
    if "words" in (before.kind, now.kind):
        return range_ if before.words == now.words else None
    ends = [before.low + place * (before.high - before.low) for place in range_]
    if before.kind != now.kind:
        if now.kind == "number":
            ends = [10.0**end for end in ends]
        else:
            ends = [math.log10(end) if end > 0 else -math.inf for end in ends]
    low, high = ((end - now.low) / (now.high - now.low) for end in ends)
    return low, high


def _words(values: Sequence[Any]) -> tuple[str, ...]:
    """Each value once: numbers by size, then the others by name."""
    by_text = {parameter_text(value): value for value in values}

    def order(text: str) -> tuple[int, float, str]:
        number = as_number(by_text[text])
        return (1, 0.0, text.casefold()) if number is None else (0, number, text)

    return tuple(sorted(by_text, key=order))


def rank_correlation(one: Floats, other: Floats) -> float | None:
    """How much the order of one goes with that of the other, from -1 to 1; None where that says nothing."""
    both = np.isfinite(one) & np.isfinite(other)
    if np.count_nonzero(both) < 3:
        return None
    first, second = _ranks(one[both]), _ranks(other[both])
    first, second = first - first.mean(), second - second.mean()
    size = math.sqrt(float((first**2).sum()) * float((second**2).sum()))
    return float((first * second).sum()) / size if size else None


def _ranks(values: Floats) -> Floats:
    """The place of each value in their order; equal ones share the middle of their places."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    ends = np.append(starts[1:], len(values))
    ranks = np.empty(len(values))
    ranks[order] = np.repeat((starts + ends - 1) / 2, ends - starts)
    return ranks
