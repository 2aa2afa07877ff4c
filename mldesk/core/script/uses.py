"""Takes the use of an option out of a command line."""

from __future__ import annotations

from .matching import Given


def take_away(arguments: list[str], given: Given) -> None:
    """Remove the flag of one use of an option, and the values behind it, from `arguments`."""
    for index, token in enumerate(arguments):
        flag, equals, _ = token.partition("=")
        if flag.startswith("-") and given.flag.startswith(flag):
            del arguments[index : index + (1 if equals else 1 + len(given.values))]
            return
