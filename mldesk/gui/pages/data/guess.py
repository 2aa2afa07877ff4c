"""What is known of files before they are registered: how many, how large, and a name for them; without Qt."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import translate_os_error

_MOST_SECONDS = 2.0
_TELLS_NOTHING = ("data", "dataset", "datasets", "files", "images", "raw", "input", "download", "downloads")
_ENDINGS = (".gz", ".bz2", ".xz", ".zip", ".tar")


@dataclass(frozen=True)
class Sources:
    """What was dropped: how many files and bytes; `complete` is False when there was no time to count all."""

    file_count: int
    size: int
    complete: bool


def look_into(paths: Sequence[Path]) -> Sources:
    """Count the files and bytes below `paths`, for two seconds at most. Raises the world's errors."""
    count = size = 0
    end = time.monotonic() + _MOST_SECONDS
    for path in paths:
        try:
            for file_size in _sizes(path):
                count += 1
                size += file_size
                if time.monotonic() > end:
                    return Sources(count, size, False)
        except OSError as error:
            raise translate_os_error(error, path) from error
    return Sources(count, size, True)


def _sizes(path: Path) -> Iterator[int]:
    if not path.is_dir():
        yield path.stat().st_size
        return
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield entry.stat(follow_symlinks=False).st_size


def guess_name(paths: Sequence[Path]) -> str:
    """Return a name for a dataset of `paths`: the folder's, or of a file without its endings.

    A folder with a name that says nothing ("data") gets that of the folder around it.
    """
    first = paths[0]
    if len(paths) > 1:
        return _folder_name(first.parent)
    return _folder_name(first) if first.is_dir() else _stem(first.name)


def _folder_name(folder: Path) -> str:
    if folder.name.lower() in _TELLS_NOTHING and folder.parent.name:
        return _clean(folder.parent.name)
    return _clean(folder.name)


def _stem(name: str) -> str:
    """Return a file's name without its endings: "prices" of "prices.csv.gz"."""
    path = Path(name)
    packed = path.suffix.lower() in _ENDINGS and Path(path.stem).suffix
    return _stem(path.stem) if packed else _clean(path.stem)


def _clean(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in "-_. " else "-" for letter in name)
    return kept.strip(" -.") or "data"
