"""What settings of compute targets may hold: numbers no larger, and texts, than programs can be given."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import urlsplit

from .errors import Problem, size_text

MOST = 1_000_000_000
"""The largest number that a setting may have; seconds and counts beyond it mean nothing."""

MOST_BYTES = MOST * 1_000_000_000
"""The largest amount of memory."""

_bytes = ("memory", "shm_size", "gpu_memory")


def too_large(settings: object, names: Collection[str]) -> Iterator[Problem]:
    """The problems with those settings of these names whose numbers are too large; None is no number."""
    for name in names:
        value = getattr(settings, name)
        if value is None or not is_more(value, MOST_BYTES if name in _bytes else MOST):
            continue
        most = size_text(MOST_BYTES) if name in _bytes else str(MOST)
        yield Problem(
            name, f"The setting {name} is too large", f"{value:g} is more than {most}", "Give less."
        )


def is_more(value: Any, most: float) -> bool:
    """Whether a number is more than that, or none at all (infinity, NaN)."""
    return isinstance(value, int | float) and (not math.isfinite(value) or value > most)


def is_plain(text: str) -> bool:
    """Whether a program can be given the text as it is: one line of characters that can be seen."""
    return text.isprintable()


def is_address(text: str, schemes: Collection[str]) -> bool:
    """Whether it is scheme://host, with a port that can be and without a password, which would be stored."""
    try:
        parts = urlsplit(text)
        reachable = bool(parts.hostname) and parts.port != 0 and parts.password is None
    except ValueError:  # brackets that do not close, a port that is no number
        return False
    return reachable and parts.scheme in schemes and is_plain(text) and " " not in text
