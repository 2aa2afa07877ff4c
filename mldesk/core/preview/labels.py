"""Which column of a table looks like the label, and how often each of its values occurs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from .facts import ClassCounts

_names = ("label", "labels", "class", "classes", "target", "y", "category", "species")
_most_named = 1000
_most_guessed = 20
_longest = 60  # characters of a value


def label_column(columns: Sequence[str], types: Sequence[str], values: Sequence[Sequence[str]]) -> int | None:
    """The index of the column that looks like the label, None when none does.

    One that is called so and has fewer values than half the rows, else one of texts with few different
    values, else the last or first one of whole numbers with few. `values` are each column's present cells.
    """
    named = [i for name in _names for i, column in enumerate(columns) if _plain(column) == name]
    for i in named:
        if types[i] != "float" and _is_class(values[i], _most_named, 2):
            return i
    texts = [i for i, kind in enumerate(types) if kind in ("text", "bool")]
    ends = [i for i in (len(types) - 1, 0) if types and types[i] == "int"]
    return next((i for i in [*reversed(texts), *ends] if _is_class(values[i], _most_guessed, 5)), None)


def _plain(name: str) -> str:
    return name.strip().strip("\"'").lower()


def _is_class(values: Sequence[str], most: int, times: int) -> bool:
    """Whether there are 2 to `most` different values, each `times` times on average, none of them long."""
    different = set(values)
    return (
        2 <= len(different) <= most
        and len(values) >= times * len(different)
        and all(len(value) <= _longest for value in different)
    )


def count_values(values: Sequence[str], of: str, complete: bool) -> ClassCounts:
    """How often each value occurs, by value."""
    return class_counts(Counter(value.strip() for value in values), complete, of)


def class_counts(counter: Mapping[str, int], complete: bool, of: str = "") -> ClassCounts:
    """The counts in the order of their labels: numbers by size, texts by letters."""
    pairs = sorted(counter.items(), key=lambda pair: _order(pair[0]))
    return ClassCounts(tuple(pairs), sum(counter.values()), complete, of)


def _order(label: str) -> tuple[bool, int, str]:
    is_number = label.removeprefix("-").isdecimal() and len(label) < 20
    return not is_number, int(label) if is_number else 0, label
