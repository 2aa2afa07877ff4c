"""Copies files with progress and cancel, hashing them on the way; flushed when it is done."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .content import ContentFile
from .errors import (
    Conflict,
    MldeskError,
    StorageFull,
    free_space,
    size_text,
    translate_os_error,
)
from .flushing import flush_disk, flush_file, flush_folders, flush_written, flushes_disks, most_flushed_singly
from .hashing import TrailingHash, algorithm, new_hasher
from .reading import blocks, open_source, source_changed
from .sources import SourceFile
from .watch import Watch

_block = 1 << 20  # bytes
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
_spare_space = 10_000_000  # bytes that a copy must leave on the disk


def check_space(folder: Path, size: int) -> None:
    """Raise StorageFull when `size` bytes more would not fit on the disk that holds `folder`."""
    needed, free = size + _spare_space, free_space(folder)
    if free is not None and free < needed:
        raise StorageFull(
            "There is too little disk space",
            f"{size_text(needed)} are needed, {size_text(free)} are free beside {folder}",
            "Free some space on that disk, then try again; nothing was changed.",
        )


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
            for block in blocks(stream, file, watch):
                digest.update(block)
                copy.write(block)
            copy.flush()
            flush_written(copy.fileno(), count)
    return ContentFile(file.path, file.size, f"{algorithm}:{digest.hexdigest()}")


def _create(place: Path) -> BinaryIO:
    place.parent.mkdir(parents=True, exist_ok=True)
    return place.open("xb")


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
