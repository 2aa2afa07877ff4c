"""Hashing and copying of files with progress and cancel, safe against changes, links and crashes."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeAlias

from .content import ContentFile
from .errors import (
    Canceled,
    Conflict,
    MldeskError,
    NotFound,
    StorageFull,
    Unavailable,
    free_space,
    size_text,
    translate_os_error,
)
from .flushing import flush_disk, flush_file, flush_written, flushes_disks, most_flushed_singly
from .hashing import TrailingHash, algorithm, algorithm_of, hash_bytes, new_hasher
from .sources import SourceFile, source_file

Progress: TypeAlias = Callable[[int, int], None]
"""Called with the bytes done and the bytes in all; when it raises, the task ends and is taken back."""

IsCanceled: TypeAlias = Callable[[], bool]
"""Asked often; True ends the task with Canceled."""

_block = 1 << 20  # bytes
_read_block = 1 << 22  # bytes that are read and hashed at once
_large_block = 1 << 24  # bytes that the system copies at once
_cannot_copy = {
    errno.EXDEV,
    errno.EINVAL,
    errno.ENOSYS,
    errno.EOPNOTSUPP,
    errno.ENOTSUP,
    errno.EPERM,
    errno.EBADF,
}
_open_flags = os.O_RDONLY
for _flag in ("O_BINARY", "O_CLOEXEC", "O_NOINHERIT", "O_NONBLOCK", "O_NOFOLLOW"):
    _open_flags |= getattr(os, _flag, 0)
_progress_seconds = 0.05
_spare_space = 10_000_000  # bytes that a copy must leave on the disk


class Watch:
    """Counts bytes of a task, reports them at most 20 times a second, and ends it when the user cancels."""

    def __init__(
        self, total: int, on_progress: Progress | None = None, canceled: IsCanceled | None = None
    ) -> None:
        self.total = total
        self.done = 0
        self._on_progress = on_progress
        self.canceled = canceled
        self._told = 0.0

    def advance(self, size: int) -> None:
        """`size` more bytes are done; raises Canceled when the task shall end."""
        self.done += size
        if self.canceled is not None and self.canceled():
            raise Canceled
        now = time.monotonic()
        if self._on_progress is not None and (
            now - self._told >= _progress_seconds or self.done >= self.total
        ):
            self._told = now
            self._on_progress(self.done, self.total)


def check_space(folder: Path, size: int) -> None:
    """Raise StorageFull when `size` bytes more would not fit on the disk that holds `folder`."""
    needed, free = size + _spare_space, free_space(folder)
    if free is not None and free < needed:
        raise StorageFull(
            "There is too little disk space",
            f"{size_text(needed)} are needed, {size_text(free)} are free beside {folder}",
            "Free some space on that disk, then try again; nothing was changed.",
        )


def hash_source(file: SourceFile, watch: Watch, name: str = algorithm) -> ContentFile:
    """Hash a source file by the algorithm `name`; raises NotFound when it has vanished, Unavailable when it
    changes.
    """
    if file.size <= _block and name == algorithm:
        content = hash_bytes(read_small(file))
        watch.advance(file.size)
        return ContentFile(file.path, file.size, content)
    with open_source(file) as stream:
        digest = new_hasher(name, parallel=file.size > _read_block)
        for block in _blocks(stream, file, watch):
            digest.update(block)
    return ContentFile(file.path, file.size, f"{name}:{digest.hexdigest()}")


def hash_sources(files: Sequence[SourceFile], watch: Watch, name: str = algorithm) -> tuple[ContentFile, ...]:
    """Hash all `files`, in their order."""
    return tuple(hash_source(file, watch, name) for file in files)


def rehashed(folder: Path, copy: ContentFile, name: str) -> ContentFile:
    """The file `copy` in `folder` with its hash by the algorithm `name`: older versions have SHA-256."""
    if algorithm_of(copy.hash) == name:
        return copy
    return hash_source(source_file(folder / copy.path, copy.path), Watch(copy.size), name)


def copy_sources(files: Sequence[SourceFile], target: Path, watch: Watch) -> tuple[ContentFile, ...]:
    """Copy all `files` into the new folder `target`, hashing them on the way.

    At the end they are safely on the disk. Raises what hash_source does, StorageFull, and Conflict when two
    names are one for the target's file system. What was copied until then stays: the caller removes the
    folder.
    """
    target.mkdir(parents=True)
    copied = tuple(_copy_source(file, target, watch, len(files)) for file in files)
    if len(files) > most_flushed_singly and flushes_disks:
        flush_disk(target)
    else:
        flush_folders(target)
    return copied


def _copy_source(file: SourceFile, target: Path, watch: Watch, count: int) -> ContentFile:
    place = target / file.path
    with open_source(file) as stream:
        digest = new_hasher()
        with writing(place), _create(place) as copy:
            for block in _blocks(stream, file, watch):
                digest.update(block)
                copy.write(block)
            copy.flush()
            flush_written(copy.fileno(), count)
    return ContentFile(file.path, file.size, f"{algorithm}:{digest.hexdigest()}")


def _create(place: Path) -> BinaryIO:
    place.parent.mkdir(parents=True, exist_ok=True)
    return place.open("xb")


def read_small(file: SourceFile) -> bytes:
    """The whole content of a small source file; raises NotFound when it has vanished, Unavailable when it has
    changed or cannot be read.
    """
    try:
        # a link or a named pipe may have taken its place since: neither is followed or waited for
        descriptor = os.open(file.source, _open_flags)
        try:
            data = os.read(descriptor, file.size + 1)
            facts = os.fstat(descriptor)
        finally:
            os.close(descriptor)
    except FileNotFoundError as error:
        raise _vanished(file) from error
    except OSError as error:
        raise translate_os_error(error, file.source) from error
    if len(data) != file.size:
        raise source_changed(file)
    check_unchanged(file, facts)
    return data


def copy_and_hash(stream: BinaryIO, place: str, file: SourceFile, watch: Watch) -> str:
    """Copy the opened source file to the new file `place`, flushed, and return the hash of the copy.

    The system copies, or shares the blocks where the disk can, while a second thread hashes what has been
    written. Raises Unavailable when the source ends early, and what opening and writing raise.
    """
    with writing(place), open(place, "xb", buffering=0) as copy:  # noqa: PTH123 (a text)
        trailing = TrailingHash(place)
        try:
            size = 0
            while count := _copy_block(stream, copy):
                size += count
                trailing.written(count)
                watch.advance(count)
            copy.flush()
            flush_file(copy.fileno())
        finally:
            content = trailing.end()
    if size != file.size:
        raise source_changed(file)
    return content


def _copy_block(stream: BinaryIO, copy: BinaryIO) -> int:
    if hasattr(os, "copy_file_range"):
        try:
            count = os.copy_file_range(stream.fileno(), copy.fileno(), _large_block)
            if count:
                return count
        except OSError as error:
            if error.errno not in _cannot_copy:
                raise
    block = stream.read(_block)
    written = copy.write(block)
    while written < len(block):
        written += copy.write(block[written:])
    return len(block)


@contextmanager
def writing(place: Path | str) -> Iterator[None]:
    """Within this block files are written at `place`; errors of that become the world's errors."""
    try:
        yield
    except OSError as error:
        raise not_written(error, place) from error


def not_written(error: OSError, place: Path | str) -> MldeskError:
    """What the error of writing the new file at `place` means to the user."""
    if isinstance(error, FileExistsError):
        return Conflict(
            f"{Path(place).name} cannot be stored",
            "another file has the same name but for upper and lower case",
            "Rename one of them.",
        )
    return translate_os_error(error, Path(place))


@contextmanager
def open_source(file: SourceFile) -> Iterator[BinaryIO]:
    """The file opened for reading, without a buffer, if it is still the regular file that was listed.

    Raises NotFound when it has vanished, Unavailable when it has changed or cannot be read.
    """
    try:
        # a link or a named pipe may have taken its place since: neither is followed or waited for
        stream = os.fdopen(os.open(file.source, _open_flags), "rb", buffering=0)
    except FileNotFoundError as error:
        raise _vanished(file) from error
    except OSError as error:
        raise translate_os_error(error, file.source) from error
    with stream:
        check_unchanged(file, os.fstat(stream.fileno()))
        yield stream


def _blocks(stream: BinaryIO, file: SourceFile, watch: Watch) -> Iterator[memoryview]:
    """The content in blocks, each valid until the next; checks at its end that the file has not changed."""
    buffer = memoryview(bytearray(min(max(file.size, 1), _read_block)))
    size = 0
    while count := _read_into(stream, buffer, file):
        size += count
        yield buffer[:count]
        watch.advance(count)
    facts = os.fstat(stream.fileno())
    if size != file.size:
        raise source_changed(file)
    check_unchanged(file, facts)


def _read_into(stream: BinaryIO, buffer: memoryview, file: SourceFile) -> int:
    try:
        return stream.readinto(buffer)  # type: ignore[attr-defined, no-any-return]
    except OSError as error:
        raise translate_os_error(error, file.source) from error


def check_unchanged(file: SourceFile, facts: os.stat_result) -> None:
    """Raise Unavailable when `facts` are no longer those the file was listed with."""
    same = facts.st_size == file.size and facts.st_mtime_ns == file.changed
    if not same or not stat.S_ISREG(facts.st_mode):
        raise source_changed(file)


def source_changed(file: SourceFile) -> Unavailable:
    """The error for a file that is no longer as it was listed."""
    return Unavailable(
        "A file changed while it was read",
        f"{file.source} is being written to",
        "Wait until it is complete, then try again.",
    )


def _vanished(file: SourceFile) -> NotFound:
    return NotFound(
        "A file vanished while it was read",
        f"{file.source} is no longer there",
        "Bring it back, then try again.",
    )


def hash_file(path: Path, watch: Watch | None = None) -> str:
    """The hash of one file. Raises NotFound, and Unavailable when it changes or cannot be read."""
    file = source_file(path.resolve(), path.name)
    return hash_source(file, watch or Watch(file.size)).hash


def flush_folders(folder: Path) -> None:
    """Bring the names in `folder` and below safely to the disk, where the system offers it."""
    for place, _, _ in os.walk(folder, topdown=False):
        # there may be many: the drive is told to write all of them with the last
        _flush_names(place, flush_file if place == str(folder) else os.fsync)


def flush_folder(folder: Path) -> None:
    """Bring the names in `folder` alone safely to the disk, where the system offers it."""
    _flush_names(str(folder), flush_file)


def _flush_names(folder: str, flush: Callable[[int], None]) -> None:
    if os.name == "nt":
        return  # Windows writes names with the files
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flush(descriptor)
    finally:
        os.close(descriptor)


def protect(folder: Path) -> None:
    """Take the permission to write from every file in `folder` and below."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))


def remove_folder(folder: Path) -> None:
    """Remove `folder` with all that is in it, protected files too; what cannot be removed stays."""

    def unprotect(function: Callable[[str], object], path: str, _error: object) -> None:
        if function not in (os.unlink, os.rmdir):
            return  # a folder that cannot be read
        try:
            os.chmod(path, stat.S_IRWXU)  # noqa: PTH101 (rmtree speaks in texts)
            function(path)
        except OSError:
            return  # in use by another program: the next sweep gets it

    for place, _, _ in os.walk(folder):
        with suppress(OSError):  # what is told below
            os.chmod(place, stat.S_IRWXU)  # noqa: PTH101 (walk speaks in texts)
    shutil.rmtree(folder, onerror=unprotect)
