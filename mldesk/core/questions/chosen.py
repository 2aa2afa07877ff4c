"""Tags and properties that are asked for, in the forms in which the SDK's programs give them."""

from __future__ import annotations

from collections.abc import Mapping

from .kinds import Filter


def marks(wanted: Filter) -> dict[str, str | None]:
    """The keys that are wanted, with their values or None for any."""
    if isinstance(wanted, Mapping):
        return dict(wanted)
    several = [wanted] if isinstance(wanted, str) else wanted or []
    pairs = [[one] if isinstance(one, str) else one for one in several]
    return {pair[0]: pair[1] if len(pair) > 1 else None for pair in pairs if pair}


def fits(wanted: Filter, found: Mapping[str, str]) -> bool:
    """Whether all that is wanted was found."""
    return all(key in found and value in (None, found[key]) for key, value in marks(wanted).items())
