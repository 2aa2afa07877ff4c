"""What programs are told besides what they print themselves: on stderr, and once."""

from __future__ import annotations

import sys

_told: set[str] = set()


def tell_once(text: str) -> None:
    """Say `text` on stderr, unless this process has said it already."""
    if text not in _told:
        _told.add(text)
        print(f"mldesk: {text}", file=sys.stderr)  # noqa: T201
