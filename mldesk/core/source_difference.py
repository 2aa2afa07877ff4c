"""How the source folders of two runs differ: which files, and line beside line within a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal

from .errors import translate_os_error
from .snapshot import snapshot_hashes

FileChange = Literal["added", "removed", "changed"]
RowKind = Literal["same", "added", "removed", "changed", "gap"]
Part = tuple[int, int]
"""Where a part of a line begins, and how many letters it has."""

most_counted = 100
"""Of so many files it is counted how many lines differ."""

_largest_file = 1_000_000  # bytes
_most_lines = 5_000  # that differ, of either file: the search takes their product in time
_longest_line = 400  # letters of a line whose parts are compared
_alike = 0.4
_words = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that differs; `added` and `removed` lines, None where they were not counted.

    `note` says why: it is binary, or too large.
    """

    path: str
    kind: FileChange
    added: int | None = None
    removed: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DiffRow:
    """A line of both files beside each other: their places from 0, None where one has none.

    `old_parts` and `new_parts` are what differs within a changed line; `hidden` lines are left out at a gap.
    """

    kind: RowKind
    old: int | None = None
    new: int | None = None
    old_parts: tuple[Part, ...] = ()
    new_parts: tuple[Part, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class FileDifference:
    """The lines of both files and how they lie beside each other; a `note` instead where they cannot."""

    path: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    rows: tuple[DiffRow, ...]
    note: str = ""


def changed_files(first: Path, second: Path) -> list[ChangedFile]:
    """The files that differ between two snapshots, by path; raises the world's errors."""
    ours, theirs = snapshot_hashes(first), snapshot_hashes(second)
    paths = sorted(path for path in ours.keys() | theirs.keys() if ours.get(path) != theirs.get(path))
    return [
        _changed(first, second, path, ours.keys(), theirs.keys(), place < most_counted)
        for place, path in enumerate(paths)
    ]


def _changed(
    first: Path, second: Path, path: str, ours: object, theirs: object, counted: bool
) -> ChangedFile:
    kind: FileChange = (
        "added" if path not in ours else "removed" if path not in theirs else "changed"  # type: ignore[operator]
    )
    if not counted:
        return ChangedFile(path, kind)
    found = file_difference(first, second, path)
    if found.note:
        return ChangedFile(path, kind, note=found.note)
    added = sum(row.kind in ("added", "changed") for row in found.rows)
    removed = sum(row.kind in ("removed", "changed") for row in found.rows)
    return ChangedFile(path, kind, added, removed)


def file_difference(first: Path, second: Path, path: str) -> FileDifference:
    """Lay the lines of a file in both folders beside each other; raises the world's errors."""
    texts = []
    for folder in (first, second):
        text = _text(folder / path)
        if isinstance(text, _Unreadable):
            return FileDifference(path, (), (), (), text.note)
        texts.append(text)
    old, new = texts
    rows = tuple(_rows(old, new))
    if len(old) + len(new) and not rows:
        return FileDifference(path, (), (), (), "too different to be shown")
    return FileDifference(path, tuple(old), tuple(new), rows)


@dataclass(frozen=True)
class _Unreadable:
    note: str


def _text(file: Path) -> list[str] | _Unreadable:
    """The lines of a file; none of one that is not there."""
    try:
        if not file.exists():
            return []
        if file.stat().st_size > _largest_file:
            return _Unreadable("too large to be shown")
        content = file.read_bytes()
    except OSError as error:
        raise translate_os_error(error, file) from error
    if b"\0" in content:
        return _Unreadable("binary")
    return content.decode("utf-8", "replace").replace("\r\n", "\n").splitlines()


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffRow]:
    """What is the same at both ends needs no search; nothing where the rest is too much of it."""
    head = _same_from_start(old, new)
    tail = _same_from_start(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(before), len(after)) > _most_lines and before and after:
        return
    yield from (DiffRow("same", place, place) for place in range(head))
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        places = range(head + a0, head + a1), range(head + b0, head + b1)
        if tag == "equal":
            yield from (DiffRow("same", a, b) for a, b in zip(*places, strict=True))
        else:
            yield from _replaced(old, new, *places)
    shift = len(new) - len(old)
    yield from (DiffRow("same", place, place + shift) for place in range(len(old) - tail, len(old)))


def _same_from_start(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _replaced(old: Sequence[str], new: Sequence[str], a: range, b: range) -> Iterator[DiffRow]:
    """Lines that stand for each other beside each other, what is left over alone."""
    both = min(len(a), len(b))
    for x, y in zip(a[:both], b[:both], strict=True):
        yield DiffRow("changed", x, y, *_parts(old[x], new[y]))
    yield from (DiffRow("removed", old=x) for x in a[both:])
    yield from (DiffRow("added", new=y) for y in b[both:])


def _parts(old: str, new: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """What differs within a line, word by word; nothing where hardly anything is the same."""
    if max(len(old), len(new)) > _longest_line:
        return (), ()
    ours, theirs = _words.findall(old), _words.findall(new)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    if matcher.ratio() < _alike:
        return (), ()
    before: list[Part] = []
    after: list[Part] = []
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag != "equal":
            before += _part(ours, a0, a1)
            after += _part(theirs, b0, b1)
    return tuple(before), tuple(after)


def _part(words: Sequence[str], start: int, end: int) -> list[Part]:
    length = len("".join(words[start:end]))
    return [(len("".join(words[:start])), length)] if length else []


def fold(rows: Sequence[DiffRow], context: int = 3) -> list[DiffRow]:
    """The rows with what is the same left out, but for `context` lines around each difference."""
    wanted = [False] * len(rows)
    for place, row in enumerate(rows):
        if row.kind != "same":
            for near in range(max(place - context, 0), min(place + context + 1, len(rows))):
                wanted[near] = True
    found: list[DiffRow] = []
    hidden = 0
    for place, row in enumerate(rows):
        if wanted[place]:
            if hidden:
                found.append(DiffRow("gap", hidden=hidden))
            hidden = 0
            found.append(row)
        else:
            hidden += 1
    if hidden:
        found.append(DiffRow("gap", hidden=hidden))
    return found
