"""Sizes in bytes as people write and read them: one form for the command line and the window."""

from __future__ import annotations

import re

from .errors import size_text

_form = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]*)", re.IGNORECASE)
_powers = {letter: power for power, letter in enumerate("kmgt", 1)}
_units = {
    "": 1,
    "b": 1,
    **{letter: 1024**power for letter, power in _powers.items()},
    **{f"{letter}ib": 1024**power for letter, power in _powers.items()},
    **{f"{letter}b": 1000**power for letter, power in _powers.items()},
}


def parse_size(text: str) -> int:
    """The bytes in "8G", "512m", "1.5 GiB" (powers of 1024), "8 GB" (powers of 1000) or a number alone.

    Raises ValueError that says how to write it.
    """
    found = _form.fullmatch(text.strip())
    if found is None or found[2].lower() not in _units:
        number = re.match(r"\d+(?:[.,]\d+)?", text.strip())
        shown = number.group() if number is not None else "8"
        raise ValueError(f"Write it with a unit, as {shown}G or {shown} GB.")
    return int(float(found[1].replace(",", ".")) * _units[found[2].lower()])


def exact_size_text(size: int) -> str:
    """`size` bytes rounded for people, in the powers that it is a multiple of: `512 MiB`, `8.0 GB`."""
    if size and size % 1024**2 == 0:
        for letter in ("T", "G", "M"):
            unit = _units[letter.lower()]
            if size >= unit:
                return f"{size / unit:.4g} {letter}iB"
    return size_text(size)
