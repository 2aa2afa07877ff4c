"""How a source looked when it was registered, so that the same again is known without reading it."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

from ..collecting import collecting_later
from ..files import write_atomically
from ..sources import SourceFile, SourceList
from .facts import DatasetVersion

Look: TypeAlias = tuple[str, int, int, int, int]
"""Of one file: path, bytes, time of change and of the last touch (ns), number on its disk."""

_file_name = "seen.msgpack"
_fine = 20_000_000  # ns; a disk that tells times finely may still tell two changes so close by one time
_coarse = 2_100_000_000  # ns; the same where it tells whole seconds, or every second one


class Seen(msgspec.Struct):
    """The looks of all files of a `source` (its description), sorted by path, taken at the time `at` (ns)."""

    at: int
    source: str
    files: list[Look]


def look_at(listed: SourceList, source: str, at: int) -> Seen:
    """How the listed source looks."""
    with collecting_later():
        return Seen(at, source, [file[1:] for file in listed.files])


def read_seen(version: DatasetVersion) -> Seen | None:
    """How the source of a version looked; None when that was not kept, or cannot be read."""
    try:
        with collecting_later():
            return msgspec.msgpack.decode((version.manifest.parent / _file_name).read_bytes(), type=Seen)
    except (OSError, msgspec.DecodeError):
        return None


def write_seen(folder: Path, seen: Seen) -> None:
    """Keep it in the version's folder; it may fail quietly, as the next registration then only reads more."""
    try:
        write_atomically(folder / _file_name, msgspec.msgpack.encode(seen))
    except OSError:
        return


def is_unchanged(seen: Seen, now: Seen) -> bool:
    """Whether the source certainly holds what it held."""
    if seen.source != now.source or seen.files != now.files:
        return False
    newest = max(time for file in now.files for time in file[2:4])
    return newest < seen.at - _coarse or all(_is_sure(seen, file) for file in now.files)


def unchanged_files(seen: Seen, now: Seen, hashes: Mapping[str, str]) -> dict[str, str]:
    """Path and hash of each file that certainly holds what it held; `hashes` are those of then."""
    if seen.source != now.source:
        return {}
    before = set(seen.files)
    return {f[0]: hashes[f[0]] for f in now.files if f in before and f[0] in hashes and _is_sure(seen, f)}


def shows_all(version: DatasetVersion, files: list[SourceFile] | tuple[SourceFile, ...]) -> bool:
    """Whether the folder of a stored version still shows all these paths, by its lists of names alone."""
    wanted: dict[str, set[str]] = {}
    for file in files:
        inner, _, name = file.path.rpartition("/")
        wanted.setdefault(inner, set()).add(name)
    try:
        return all(
            names.issubset(os.listdir(version.folder / inner))  # noqa: PTH208 (names alone are wanted)
            for inner, names in wanted.items()
        )
    except OSError:
        return False


def now_ns() -> int:
    """The time at which a source is looked at."""
    return time.time_ns()


def _is_sure(seen: Seen, file: Look) -> bool:
    """A file that was written to about when it was looked at could have been written to once more."""
    newest = max(file[2], file[3])
    whole_seconds = file[2] % 1_000_000_000 == 0
    return newest < seen.at - (_coarse if whole_seconds else _fine)
