"""What differs between the source folders of two runs, file by file, as a reader of code wants to see it."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import translate_os_error

most_files = 200
"""How many differing files are told; the others are only counted."""

_largest_file = 1_000_000  # bytes; larger files are named only
_most_lines = 5_000  # of either file: the search for the shortest difference takes their product in time
_largest_text = 200_000  # characters of all differences together


@dataclass(frozen=True, slots=True)
class CodeDifference:
    """A file that differs: its path, how, and the lines (unified diff) where they can be shown.

    `note` says why there are none: the file is binary, or too large.
    """

    path: str
    kind: Literal["added", "removed", "changed"]
    text: str = ""
    note: str = ""


def code_differences(first: Path, second: Path) -> tuple[list[CodeDifference], int]:
    """The files that differ between two folders, by path, and how many more do; raises the world's errors."""
    try:
        ours, theirs = dict(_files(first)), dict(_files(second))
        paths = sorted(
            path
            for path in ours.keys() | theirs.keys()
            if not (path in ours and path in theirs and _is_same(ours[path], theirs[path]))
        )
        found: list[CodeDifference] = []
        room = _largest_text
        for path in paths[:most_files]:
            difference = _difference(path, ours.get(path), theirs.get(path), room)
            room -= len(difference.text)
            found.append(difference)
    except OSError as error:
        raise translate_os_error(error, error.filename or first) from error
    return found, max(0, len(paths) - most_files)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            path = Path(place, name)
            if path.is_file() and not path.is_symlink():
                yield path.relative_to(folder).as_posix(), path


def _is_same(first: Path, second: Path) -> bool:
    if first.stat().st_size != second.stat().st_size:
        return False
    with first.open("rb") as ours, second.open("rb") as theirs:
        while block := ours.read(1 << 20):
            if block != theirs.read(1 << 20):
                return False
    return True


def _difference(path: str, first: Path | None, second: Path | None, room: int) -> CodeDifference:
    kind: Literal["added", "removed", "changed"] = (
        "added" if first is None else "removed" if second is None else "changed"
    )
    contents = [file.read_bytes() for file in (first, second) if file is not None and _is_small(file)]
    if len(contents) < (first is not None) + (second is not None):
        return CodeDifference(path, kind, note="too large to be shown")
    if any(b"\0" in content for content in contents):
        return CodeDifference(path, kind, note="binary")
    lines = [content.decode("utf-8", "replace").splitlines() for content in contents]
    if any(len(part) > _most_lines for part in lines):
        return CodeDifference(path, kind, note="too large to be shown")
    before, after = (lines[0] if first else [], lines[-1] if second else [])
    text = "\n".join(difflib.unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm=""))
    if len(text) > room:
        return CodeDifference(path, kind, note="too large to be shown")
    return CodeDifference(path, kind, text)


def _is_small(file: Path) -> bool:
    return file.stat().st_size <= _largest_file
