"""Which files of a folder are copied between this machine and a cluster."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass

_wild = re.compile(r"([*?\[\\])")


@dataclass(frozen=True)
class Selection:
    """Paths relative to the folder, with slashes: those in or below `only`, if there are any; none `without`.

    What is selected by `only` grows while it is read: it stays the same file, and only what is new is
    copied where that can be. All else is to be seen whole or not at all. `files` are exactly those that are
    meant, None for all.
    """

    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    files: frozenset[str] | None = None

    def takes(self, path: str) -> bool:
        """Whether the file of this path is copied."""
        if is_within(path, self.without) or (self.files is not None and path not in self.files):
            return False
        return not self.only or is_within(path, self.only)

    def rsync_input(self) -> bytes:
        """What rsync is given of it on its standard input."""
        return b"".join(os.fsencode(name) + b"\0" for name in sorted(self.files or ()))

    def rsync_options(self) -> list[str]:
        """The same for rsync, of which the first pattern counts that fits."""
        if self.files is not None:
            return ["--files-from=-", "--from0"]
        options = [f"--exclude=/{_literal(name)}" for name in self.without]
        if self.only:
            names = [_literal(name) for name in self.only]
            options += [f"--include=/{name}" for name in names]
            options += [f"--include=/{name}/**" for name in names]
            options += ["--inplace", "--exclude=*"]
        return options


def is_within(path: str, places: Iterable[str]) -> bool:
    """Whether the path is one of these places, or below one."""
    return any(path == place or path.startswith(f"{place}/") for place in places)


def _literal(name: str) -> str:
    """The name as a pattern that fits nothing else; without wildcards, a backslash is one as it stands."""
    return _wild.sub(r"\\\1", name) if re.search(r"[*?\[]", name) else name
