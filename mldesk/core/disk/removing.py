"""Removes files and folders for ever, and counts what the disk gets back."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import Problem, translate_os_error
from ..watch import Progress, Watch
from .contents import Contents, digest_of
from .walking import allocated, is_folder

_told_problems = 20


class Remover:
    """Removes, never following a link; `freed` are the bytes that came back, `problems` what would not go."""

    def __init__(self, expected: int, on_progress: Progress | None = None) -> None:
        self.freed = 0
        self.problems: list[Problem] = []
        self._watch = Watch(max(expected, 1), on_progress)

    def remove(self, path: Path) -> bool:
        """Remove a file, a link, or a folder with all in it; whether nothing of it is left."""
        return self._remove(str(path))

    def _remove(self, path: str) -> bool:
        try:
            facts = os.lstat(path)
        except FileNotFoundError:
            return True
        except OSError as error:
            return self.failed(path, error)
        if not is_folder(facts):
            return self.unlink(path, facts)
        folders = [path]
        for folder in folders:  # grows as folders are found in folders
            whole = self._empty(folder, folders)
            if not whole:
                break
        results = [self._remove_folder(folder) for folder in reversed(folders)]
        return all(results)

    def _empty(self, folder: str, found: list[str]) -> bool:
        """Unlink what is in a folder, but put the folders in it among those found."""
        try:
            with os.scandir(folder) as entries:
                names = [entry.path for entry in entries]
        except OSError as error:
            return self.failed(folder, error)
        for path in names:
            try:
                facts = os.lstat(path)
            except OSError:
                continue
            if is_folder(facts):
                found.append(path)
            else:
                self.unlink(path, facts)
        return True

    def unlink(self, path: str, facts: os.stat_result) -> bool:
        """Remove a file or link of which `facts` are known; whether it is gone."""
        try:
            self._unlink(path)
        except FileNotFoundError:
            return True
        except OSError as error:
            return self.failed(path, error)
        if facts.st_nlink <= 1:
            self._count(allocated(facts))
        return True

    def _unlink(self, path: str) -> None:
        try:
            os.unlink(path)  # noqa: PTH108 (texts: there may be 100,000)
        except PermissionError:
            # a folder, or on Windows a file, that is protected against changes
            os.chmod(os.path.dirname(path), stat.S_IRWXU)  # noqa: PTH101, PTH120
            if os.name == "nt":
                os.chmod(path, stat.S_IWRITE)  # noqa: PTH101
            os.unlink(path)  # noqa: PTH108

    def _remove_folder(self, path: str) -> bool:
        try:
            size = allocated(os.lstat(path))
            os.rmdir(path)  # noqa: PTH106
        except FileNotFoundError:
            return True
        except PermissionError:
            return self._remove_protected(path)
        except OSError as error:
            return self.failed(path, error)
        self._count(size)
        return True

    def _remove_protected(self, path: str) -> bool:
        try:
            os.chmod(os.path.dirname(path), stat.S_IRWXU)  # noqa: PTH101, PTH120
            os.rmdir(path)  # noqa: PTH106
        except OSError as error:
            return self.failed(path, error)
        return True

    def remove_contents(self, contents: Contents, chosen: npt.NDArray[np.bool_]) -> None:
        """Remove the chosen contents from the store."""
        if not chosen.any():
            return
        with os.scandir(contents.folder) as entries:
            folders = sorted(entry.path for entry in entries if entry.is_dir(follow_symlinks=False))
        for folder in folders:
            with os.scandir(folder) as entries:
                first = os.path.basename(folder)  # noqa: PTH119
                found = [(entry.path, digest_of(first, entry.name)) for entry in entries]
            stored = [(path, digest) for path, digest in found if digest is not None]
            places = contents.match(b"".join(digest for _, digest in stored))
            for (path, _), place in zip(stored, places.tolist(), strict=True):
                if place >= 0 and chosen[place]:
                    self._remove(path)

    def _count(self, size: int) -> None:
        self.freed += size
        self._watch.advance(min(size, self._watch.total - self._watch.done))

    def replaced(self, before: os.stat_result, after: os.stat_result) -> None:
        """Count a file that another one has taken the place of."""
        self._count(max(0, allocated(before) - allocated(after)))

    def failed(self, path: Path | str, error: Exception) -> bool:
        """Note what could not be removed, to be told and tried again by the next freeing; returns False."""
        if len(self.problems) < _told_problems:
            told = translate_os_error(error, path) if isinstance(error, OSError) else None
            cause, cure = (told.cause, told.cure) if told is not None else (str(error), "")
            self.problems.append(Problem(str(path), f"{path} was not removed", cause, cure))
        return False
