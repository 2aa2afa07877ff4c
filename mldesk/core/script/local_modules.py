"""The files of a script's own modules: those it imports from beside itself, and what they import in turn."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from .reading import imported_modules


def local_modules(folder: Path, script: str, left_out: Callable[[str], bool]) -> list[Path]:
    """The Python files in `folder` that `script` needs, itself first, relative to `folder`.

    Found in the syntax trees; nothing is run. Of an imported package all Python files belong to it, but for
    those in folders whose name is `left_out`. Files that cannot be read import nothing.
    """
    found: dict[Path, None] = {}
    looked_for: set[str] = set()
    places = dict.fromkeys((Path(script).parent, Path()))
    pending = [Path(script)]
    while pending:
        path = pending.pop()
        if path in found:
            continue
        found[path] = None
        names = imported_modules(folder / path) - looked_for
        looked_for |= names
        for name in sorted(names):
            for place in places:
                pending += _files(folder, place / name, left_out)
    return list(found)


def _files(folder: Path, module: Path, left_out: Callable[[str], bool]) -> Iterator[Path]:
    """The files of one module: `module.py`, and all of the package `module`."""
    single = module.with_name(module.name + ".py")
    if (folder / single).is_file():
        yield single
    for place, folders, names in os.walk(folder / module):
        folders[:] = sorted(name for name in folders if not left_out(name))
        paths = (Path(place, name) for name in sorted(names) if name.endswith(".py"))
        yield from (path.relative_to(folder) for path in paths if path.is_file())
