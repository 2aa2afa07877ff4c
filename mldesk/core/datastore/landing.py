"""Brings files into a folder, each under its name only when it is complete and safely on the disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from ..copying import check_space
from ..errors import Conflict, translate_os_error
from ..file_names import clash_key
from ..flushing import flush_disk, flush_files, flush_folder, flushes_disks, most_flushed_singly
from ..sources import partial_folder_name
from ..watch import Watch
from .partials import Advance, Incoming, Partials, forget, partial_folder

T = TypeVar("T")


class Run(Protocol):
    """Does the work for each file and gives the results in their order; the watch hears of all progress."""

    def __call__(self, work: Callable[[T, Advance], int], files: Sequence[T], watch: Watch) -> list[int]:
        """The result of `work(file, advance)` for each file."""


_batch_files = 10_000
_batch_bytes = 1 << 30


@dataclass(slots=True)
class Landed:
    """How many files were brought, how many were there already, and the bytes that were copied."""

    files: int = 0
    skipped: int = 0
    bytes: int = 0


def one_by_one(work: Callable[[T, Advance], int], files: Sequence[T], watch: Watch) -> list[int]:
    """Work in turn: for sources that are as near as the target."""
    return [work(file, watch.advance) for file in files]


def land(
    files: Sequence[Incoming], root: Path, key: str, overwrite: bool, watch: Watch, run: Run = one_by_one
) -> Landed:
    """Bring the files to their paths below `root`, which is there.

    A file that is there stays unless `overwrite` is given, and also then if it has the content of the source
    for certain. `key` tells this transfer from others: when it was interrupted, it goes on where it stopped.
    Raises Conflict, StorageFull, Unavailable, Canceled and what is wrong with a source.
    """
    target = _Target(root)
    wanted = [file for file in files if target.lacks(file, overwrite, watch.advance)]
    landed = Landed(skipped=len(files) - len(wanted))
    watch.advance(sum(file.size for file in files) - sum(file.size for file in wanted))
    if not wanted:
        forget(root, key)
        return landed
    with partial_folder(root, key) as partials:
        _check_clashes(wanted, root)
        partials.keep_only(wanted)
        check_space(root, sum(partials.missing(file) for file in wanted))
        for batch in _batches(wanted):
            landed.bytes += sum(run(partials.fill, batch, watch))
            _land_batch(batch, partials, target, overwrite, landed)
    target.flush()
    return landed


def _land_batch(
    batch: Sequence[Incoming], partials: Partials, target: _Target, overwrite: bool, landed: Landed
) -> None:
    """Give complete files their names, after their content is on the disk."""
    places = [partials.place(file) for file in batch]
    _flush(places, target.root)
    for file, place in zip(batch, places, strict=True):
        if target.take(place, file.path, overwrite):
            landed.files += 1
        else:
            landed.skipped += 1


def _batches(files: Sequence[Incoming]) -> Iterator[list[Incoming]]:
    batch: list[Incoming] = []
    size = 0
    for file in files:
        batch.append(file)
        size += file.size
        if len(batch) == _batch_files or size >= _batch_bytes:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _flush(places: Sequence[str], root: Path) -> None:
    try:
        flush_files(places, root)
    except OSError as error:
        raise translate_os_error(error, root) from error


def _check_clashes(files: Sequence[Incoming], root: Path) -> None:
    """Raise Conflict when two paths are one for the target's file system; it holds the hidden folder now."""
    seen: dict[str, str] = {}
    for file in files:
        other = seen.setdefault(clash_key(file.path), file.path)
        if other != file.path and folds_case(root):
            raise Conflict(
                "Two files have the same name there",
                f"{other} and {file.path} differ only in upper and lower case, which is one for {root}",
                "Rename one of them.",
            )


def folds_case(root: Path) -> bool:
    """Whether the file system takes upper and lower case for the same; the hidden folder is there."""
    return os.path.lexists(root / partial_folder_name.upper())


class _Target:
    """A folder that files are brought into; links in it are never followed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._start = f"{root}{os.sep}"
        self._looked_for = {""}
        self._made: set[str] = set()
        self._touched: set[str] = set()

    def lacks(self, file: Incoming, overwrite: bool, advance: Advance) -> bool:
        """Whether the file has to be brought. Raises Conflict when its place can hold no file."""
        parent, _, _ = file.path.rpartition("/")
        self._look_for_folder(parent)
        facts = self._facts(file.path)
        if facts is None:
            return True
        if stat.S_ISDIR(facts.st_mode):
            raise _occupied(self.root / file.path, "a folder has that name")
        return overwrite and not self._is_same(file, facts, advance)

    def _is_same(self, file: Incoming, facts: os.stat_result, advance: Advance) -> bool:
        if not stat.S_ISREG(facts.st_mode) or facts.st_size != file.size:
            return False
        try:
            return file.is_at(Path(self._start + file.path), facts.st_mtime_ns, advance)
        except OSError:
            return False  # it cannot be read: it is replaced

    def take(self, place: str, path: str, overwrite: bool) -> bool:
        """Rename the complete file at `place` to its `path`; False when another has come there meanwhile."""
        parent, _, _ = path.rpartition("/")
        final = self._start + path
        try:
            self._make_folder(parent)
            if not overwrite and os.path.lexists(final):
                os.unlink(place)  # noqa: PTH108 (texts: there may be 100,000)
                return False
            os.replace(place, final)  # noqa: PTH105
        except (IsADirectoryError, NotADirectoryError) as error:
            raise _occupied(self.root / path, "a folder or a file stands in its way") from error
        except OSError as error:
            raise translate_os_error(error, final) from error
        self._touched.add(parent)
        return True

    def flush(self) -> None:
        """Bring the names of all that was taken safely to the disk."""
        try:
            if len(self._touched) > most_flushed_singly and flushes_disks:
                flush_disk(self.root)
            else:
                for folder in self._touched:
                    flush_folder(self.root / folder)
        except OSError as error:
            raise translate_os_error(error, self.root) from error

    def _look_for_folder(self, path: str) -> None:
        """Raise Conflict when the folder, as far as it is there, is none or a link."""
        if path in self._looked_for:
            return
        parent, _, _ = path.rpartition("/")
        self._look_for_folder(parent)
        self._check_folder(path, self._facts(path))
        self._looked_for.add(path)

    def _make_folder(self, path: str) -> None:
        if not path or path in self._made:
            return
        parent, _, _ = path.rpartition("/")
        self._make_folder(parent)
        try:
            (self.root / path).mkdir()
            self._touched.update((parent, path))
        except FileExistsError:
            self._check_folder(path, self._facts(path))
        self._made.add(path)

    def _check_folder(self, path: str, facts: os.stat_result | None) -> None:
        if facts is None:
            return
        # on Windows a junction says that it is a folder
        junction = getattr(facts, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
        if not stat.S_ISDIR(facts.st_mode) or junction:
            raise _occupied(self.root / path, "it is a link or a file, and a folder is needed there")

    def _facts(self, path: str) -> os.stat_result | None:
        try:
            return os.lstat(self._start + path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise translate_os_error(error, self.root / path) from error


def _occupied(path: Path, cause: str) -> Conflict:
    return Conflict(
        "A file cannot be put there", f"{path}: {cause}", "Rename one of them, or choose another path."
    )
