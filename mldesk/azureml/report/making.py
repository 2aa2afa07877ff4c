"""Makes a report of programs, notebooks and folders of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .facts import Answer, Place, Report, Unread, Use
from .sources import find_files, read_source
from .uses import find_uses

_order = ("not", "differs", "runs")


def make_report(paths: Iterable[Path | str]) -> Report:
    """What the code at `paths` (programs, notebooks, folders of them) uses of the SDK, and what of it runs.

    Nothing of it is run. Raises NotFound, InvalidInput for what is neither a program nor a notebook.
    """
    files = find_files([Path(path) for path in paths])
    found: dict[tuple[str, Answer], set[Place]] = {}
    unread: list[Unread] = []
    using = 0
    for path in files:
        source = read_source(path)
        if isinstance(source, Unread):
            unread.append(source)
            continue
        uses = find_uses(source.tree)
        using += bool(uses)
        for name, line, answer in uses:
            found.setdefault((_short(name), answer), set()).add(source.place(line))
    made = [Use(name, answer, tuple(sorted(places, key=str))) for (name, answer), places in found.items()]
    made.sort(key=lambda use: (_order.index(use.answer.verdict), use.name))
    return Report(tuple(made), len(files), using, tuple(unread))


def _short(name: str) -> str:
    """A name as programs write it: without the modules of a name that has a class."""
    parts = name.split(".")
    first = next((index for index, part in enumerate(parts) if part[:1].isupper()), None)
    return name if first is None else ".".join(parts[first:])
