"""Stores files as objects and lays out the folder that shows them, by hard links where the disk has them."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..content import ContentFile
from ..copying import copy_and_hash, not_written, writing
from ..flushing import (
    flush_disk,
    flush_folder,
    flush_folders,
    flush_written,
    flushes_disks,
    most_flushed_singly,
)
from ..hashing import algorithm, hash_bytes
from ..identifiers import new_id
from ..reading import check_unchanged, open_source, read_small
from ..sources import SourceFile
from ..watch import Watch
from .places import marks_folder
from .repair import heal, mark_damaged, remove_name

if TYPE_CHECKING:
    from ..workspace import Workspace

_digits = len(algorithm) + 1  # where they begin in a hash
_readable = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH
_new_flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_small = 1 << 20  # bytes; such a file is read at once
_no_links = {
    errno.EPERM,
    errno.EXDEV,
    errno.EMLINK,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
    errno.ENOSYS,
    errno.EACCES,
}


def store_sources(
    workspace: Workspace,
    files: Sequence[SourceFile],
    target: Path,
    watch: Watch,
    known: Mapping[str, str] | None = None,
) -> tuple[ContentFile, ...]:
    """Store all `files` and lay out the new folder `target` (on the workspace's disk) that shows them.

    Each content is kept once; equal files share it by hard links where the disk has them. `known` are hashes
    of unchanged files by their path: these are not read when their content is there. When this returns, all
    is safely on the disk and write-protected. To be called within writing_objects. Raises NotFound for a file
    that vanished, Unavailable for one that changed or cannot be read, StorageFull, Canceled, and Conflict
    when two names are one for the disk. What was laid out until then stays: the caller removes the folder.
    """
    storing = _Storing(workspace, target, watch, len(files))
    storing.make_folders(files)
    known = known or {}
    stored = tuple(storing.store(file, known.get(file.path)) for file in files)
    storing.finish(stored)
    return stored


class _Storing:
    """One set of files on its way into the store."""

    def __init__(self, workspace: Workspace, target: Path, watch: Watch, count: int) -> None:
        self._workspace = workspace
        self._objects = f"{workspace.objects_folder}{os.sep}"
        self._target = target
        self._prefix = f"{target}{os.sep}"
        self._watch = watch
        self._count = count
        self._new: dict[str, str] = {}  # hash of each content that the store lacks: where it was written
        self._links = True

    def make_folders(self, files: Sequence[SourceFile]) -> None:
        with writing(self._target):
            self._target.mkdir(parents=True)
            for folder in sorted({file.path.rpartition("/")[0] for file in files}):
                (self._target / folder).mkdir(parents=True, exist_ok=True)

    def store(self, file: SourceFile, known: str | None) -> ContentFile:
        place = self._prefix + file.path
        if known is not None and self._reuse(known, place, file.size):
            self._watch.advance(file.size)
            return ContentFile(file.path, file.size, known)
        if file.size <= _small:
            return self._store_small(file, place)
        return self._store_large(file, place)

    def _store_small(self, file: SourceFile, place: str) -> ContentFile:
        data = read_small(file)
        content = hash_bytes(data)
        if not self._reuse(content, place, file.size):
            try:
                _write_new(place, data, self._count)
            except OSError as error:
                raise not_written(error, place) from error
            self._new.setdefault(content, place)
        self._watch.advance(file.size)
        return ContentFile(file.path, file.size, content)

    def _store_large(self, file: SourceFile, place: str) -> ContentFile:
        with open_source(file) as stream:
            content = copy_and_hash(stream, place, file, self._watch)
            check_unchanged(file, os.fstat(stream.fileno()))
        spare = f"{self._prefix}.{new_id()}"
        if self._reuse(content, spare, file.size):
            os.replace(spare, place)  # noqa: PTH105 (texts: there may be 100,000)
        else:
            os.chmod(place, _readable)  # noqa: PTH101
            self._new.setdefault(content, place)
        return ContentFile(file.path, file.size, content)

    def _reuse(self, content: str, place: str, size: int) -> bool:
        """Let `place` share a content that is there already; False when it is not, or cannot be shared."""
        if not self._links:
            return False
        earlier = self._new.get(content) or self._object(content)
        try:
            os.link(earlier, place)
        except FileNotFoundError:
            return False
        except OSError as error:
            if error.errno not in _no_links:
                raise not_written(error, place) from error
            self._links = error.errno == errno.EMLINK
            return False
        if os.stat(place).st_size == size:  # noqa: PTH116
            return True
        remove_name(Path(place), Path(earlier))
        # an object whose size is wrong is not used again; what holds it gets the new one at the end
        mark_damaged(self._workspace, content, Path(earlier))
        return False

    def _object(self, content: str) -> str:
        return f"{self._objects}{content[_digits : _digits + 2]}{os.sep}{content[_digits + 2 :]}"

    def finish(self, stored: Sequence[ContentFile]) -> None:
        """Bring the contents safely to the disk, and only then give them their names in the store."""
        with writing(self._target):
            if self._count > most_flushed_singly:
                flush_disk(self._target)
            if self._links:
                self._enter()
            _protect_folders(self._target)
            self._flush_names()
        if any(marks_folder(self._workspace).glob("*")):
            heal(self._workspace, {file.hash: self._prefix + file.path for file in stored})

    def _flush_names(self) -> None:
        if self._count > most_flushed_singly and flushes_disks:
            flush_disk(self._target)
            return
        flush_folders(self._target)
        for folder in {self._object(content).rpartition(os.sep)[0] for content in self._new}:
            if os.path.isdir(folder):  # noqa: PTH112 (a text)
                flush_folder(Path(folder))

    def _enter(self) -> None:
        for folder in sorted({self._object(content).rpartition(os.sep)[0] for content in self._new}):
            Path(folder).mkdir(parents=True, exist_ok=True)
        for content, place in self._new.items():
            try:
                os.link(place, self._object(content))
            except FileExistsError:
                continue  # another registration was first: its object and this file hold the same
            except OSError as error:
                if error.errno not in _no_links:
                    raise
                return  # a disk without links: the folder itself is the store


def _write_new(place: str, data: bytes, count: int) -> None:
    descriptor = os.open(place, _new_flags, _readable)
    try:
        written = os.write(descriptor, data)
        while written < len(data):
            written += os.write(descriptor, memoryview(data)[written:])
        flush_written(descriptor, count)
    finally:
        os.close(descriptor)


def _protect_folders(target: Path) -> None:
    """Nothing is added to what is shown."""
    if os.name == "nt":
        return  # there the flag of a folder means something else
    for place, _, _ in os.walk(target):
        Path(place).chmod(0o555)
