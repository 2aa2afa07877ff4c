"""Counts the files that a pattern selects, while it is being written; without Qt."""

from __future__ import annotations

import glob
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mldesk.core.datastore.names import matches
from mldesk.core.errors import Canceled, InvalidInput, translate_os_error

_MOST_SECONDS = 2.0
_SHOWN = 3


@dataclass(frozen=True)
class Counted:
    """How many files match, their bytes, the paths of the first; `complete` when there was time for all."""

    file_count: int
    size: int
    first: tuple[str, ...]
    complete: bool = True


@dataclass
class Count:
    """One count of the files below `folder` that match `pattern`; it can be given up from any thread."""

    folder: Path
    pattern: str
    _canceled: bool = field(default=False, init=False)

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._canceled = True

    def run(self) -> Counted:
        """Count for two seconds at most. Raises Canceled, and InvalidInput or the world's errors."""
        self._check()
        count = size = 0
        first: list[str] = []
        end = time.monotonic() + _MOST_SECONDS
        for path, entry in self._files():
            if time.monotonic() > end:
                return Counted(count, size, tuple(sorted(first)), False)
            if path is None:
                continue
            count += 1
            size += entry.stat(follow_symlinks=False).st_size
            if len(first) < _SHOWN:
                first.append(path)
        return Counted(count, size, tuple(sorted(first)))

    def _check(self) -> None:
        if Path(self.pattern).is_absolute() or ".." in Path(self.pattern).parts:
            raise InvalidInput(
                "The pattern leaves the folder",
                f"{self.pattern} is absolute or goes up",
                "Write it relative to the folder, such as images/**/*.png.",
                field="pattern",
            )
        try:
            if not self.folder.is_dir():
                raise InvalidInput(
                    "The folder does not exist",
                    f"there is no folder {self.folder}",
                    "Choose another.",
                    field="folder",
                )
        except OSError as error:
            raise translate_os_error(error, self.folder) from error

    def _files(self) -> Iterator[tuple[str | None, os.DirEntry[str]]]:
        """Every file that is looked at, with its path when it matches; folders that forbid it are passed."""
        wanted = _folded(self.pattern.replace(os.sep, "/").strip("/"))
        waiting = [(str(self.folder), "")]
        while waiting:
            place, prefix = waiting.pop()
            try:
                with os.scandir(place) as entries:
                    for entry in entries:
                        if self._canceled:
                            raise Canceled
                        path = prefix + entry.name
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append((entry.path, path + "/"))
                        elif entry.is_file(follow_symlinks=False):
                            yield (path if matches(wanted, _folded(path)) else None), entry
            except OSError:
                continue  # registering tells it, should it matter


def _folded(path: str) -> str:
    return os.path.normcase(path).replace(os.sep, "/")


def pattern_source(folder: Path, pattern: str) -> str:
    """The pattern below the folder as core takes it; letters of the folder's name stand for themselves."""
    return str(Path(glob.escape(str(folder)), pattern))
