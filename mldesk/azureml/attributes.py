"""What is set under a name that an object of the SDK does not have changes nothing: the program is told."""

from __future__ import annotations

from difflib import get_close_matches

from .telling import tell_once

_complete = "_is_complete"


class KnownAttributes:
    """An object that tells of values set under names that it does not have, once it is complete."""

    def _completed(self) -> None:
        """All its names are there: its class calls this at the end of its constructor."""
        vars(self)[_complete] = True

    def __setattr__(self, name: str, value: object) -> None:
        """Set the value; where nothing here knows the name, tell so."""
        known = name.startswith("_") or name in vars(self) or hasattr(type(self), name)
        if vars(self).get(_complete) and not known:
            like = get_close_matches(name, [own for own in dir(self) if not own.startswith("_")], 1)
            meant = f"; is {like[0]} meant?" if like else ""
            tell_once(f"{type(self).__name__} has no {name}: setting it changes nothing{meant}")
        super().__setattr__(name, value)
