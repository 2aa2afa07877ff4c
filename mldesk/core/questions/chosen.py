"""Chooses by tags and properties, in the forms in which the SDK's programs give them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .kinds import Filter


def fits(wanted: Filter, found: Mapping[str, str]) -> bool:
    """Whether all that is wanted was found: names alone, or names with values."""
    return all(key in found and value in (None, found[key]) for key, value in _pairs(wanted))


def _pairs(wanted: Filter) -> Iterator[tuple[str, str | None]]:
    if wanted is None:
        return
    if isinstance(wanted, str):
        yield wanted, None
    elif isinstance(wanted, Mapping):
        yield from wanted.items()
    else:
        for one in wanted:
            if isinstance(one, str):
                yield one, None
            elif one:
                yield one[0], one[1] if len(one) > 1 else None
