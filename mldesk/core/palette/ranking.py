"""How well a few letters fit a name: whole words before parts of words before scattered letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_EXACT = 120.0
_PREFIX = 100.0
_WORD_START = 80.0
_INSIDE = 60.0
_SCATTERED = 30.0
_INITIAL = 4.0
"""What a scattered letter is worth that begins a word."""
_GAP = 0.5
"""What each letter skipped between two scattered ones costs."""
_LENGTH = 0.02
"""What each letter of the name costs: of two that fit alike, the shorter one comes first."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a query fits a text (more is better), and which letters of the text it took."""

    score: float
    places: tuple[int, ...] = ()


def match(query: str, text: str) -> Match | None:
    """How `query` fits `text`; None when one of its words does not. No query fits everything alike."""
    folded = fold(text)
    score, places = 0.0, set[int]()
    words = fold(query).split()
    for word in words:
        found = _match_word(word, folded)
        if found is None:
            return None
        score += found.score / len(words)
        places.update(found.places)
    if words and " ".join(words) == folded:
        score = _EXACT
    return Match(score - _LENGTH * len(text), tuple(sorted(places)))


def rank(
    query: str, things: Iterable[T], text: Callable[[T], str], limit: int, worth: Callable[[T], float]
) -> list[tuple[T, Match]]:
    """The `limit` things whose `text` fits best, the best first; `worth` is added to the score."""
    fitting = [(thing, found) for thing in things if (found := match(query, text(thing))) is not None]
    fitting.sort(key=lambda pair: -(pair[1].score + worth(pair[0])))
    return fitting[:limit]


def fold(text: str) -> str:
    """The text in small letters; none becomes two, so that places stay what they are."""
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _match_word(word: str, text: str) -> Match | None:
    at = text.find(word)
    if at < 0:
        return _scattered(word, text)
    start = next((i for i in _all(word, text) if _begins_word(text, i)), at)
    score = _PREFIX if start == 0 else _WORD_START if _begins_word(text, start) else _INSIDE
    return Match(score, tuple(range(start, start + len(word))))


def _scattered(word: str, text: str) -> Match | None:
    """The best way in which the letters stand in the text in their order, of one for each first letter."""
    tries = (_follow(word, text, start) for start in _all(word[0], text))
    return max((found for found in tries if found is not None), key=lambda found: found.score, default=None)


def _follow(word: str, text: str, start: int) -> Match | None:
    places = [start]
    for letter in word[1:]:
        after = places[-1] + 1
        near = text.find(letter, after)
        if near < 0:
            return None
        initial = next((i for i in _all(letter, text, after) if _begins_word(text, i)), near)
        # the beginning of a word is taken before a letter within one, where the letters that follow are there
        places.append(initial if near != after and _has(word[len(places) + 1 :], text, initial) else near)
    gaps = places[-1] - places[0] + 1 - len(places)
    initials = sum(_begins_word(text, place) for place in places)
    return Match(_SCATTERED + _INITIAL * initials - _GAP * gaps, tuple(places))


def _has(letters: str, text: str, at: int) -> bool:
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _all(part: str, text: str, start: int = 0) -> Iterable[int]:
    at = text.find(part, start)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or (text[at].isalnum() and not text[at - 1].isalnum())
