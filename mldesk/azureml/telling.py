"""What programs are told besides what they print themselves: on stderr, and once."""

from __future__ import annotations

import sys
from collections.abc import Mapping

_told: set[str] = set()
_MORE = "_"
"""What the arguments begin with that the SDK's classes give each other."""


def tell_once(text: str) -> None:
    """Say `text` on stderr, unless this process has said it already."""
    if text not in _told:
        _told.add(text)
        print(f"mldesk: {text}", file=sys.stderr)  # noqa: T201


def tell_unused(called: str, given: Mapping[str, object]) -> None:
    """Say which of the arguments that were given nothing is done with."""
    for name, value in given.items():
        if value is not None and not name.startswith(_MORE):
            tell_once(f"{called}: {name} is not used: it means nothing here")


def tell_description(description: object) -> None:
    """Say that what was given to describe a metric is not kept."""
    if description:
        tell_once("The description of a metric is not kept")
