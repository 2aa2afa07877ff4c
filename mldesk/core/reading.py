"""Reads and hashes source files: safely when they are changed, replaced or removed meanwhile."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .content import ContentFile
from .errors import NotFound, Unavailable, translate_os_error
from .hashing import algorithm, algorithm_of, hash_bytes, new_hasher
from .sources import SourceFile, source_file
from .watch import Watch

_small = 1 << 20  # bytes; such a file is read at once
_read_block = 1 << 22  # bytes that are read and hashed at once
_open_flags = os.O_RDONLY
for _flag in ("O_BINARY", "O_CLOEXEC", "O_NOINHERIT", "O_NONBLOCK", "O_NOFOLLOW"):
    _open_flags |= getattr(os, _flag, 0)


def hash_source(file: SourceFile, watch: Watch, name: str = algorithm) -> ContentFile:
    """Hash a source file by the algorithm `name`; raises NotFound when it has vanished, Unavailable when it
    changes.
    """
    if file.size <= _small and name == algorithm:
        content = hash_bytes(read_small(file))
        watch.advance(file.size)
        return ContentFile(file.path, file.size, content)
    with open_source(file) as stream:
        digest = new_hasher(name, parallel=file.size > _read_block)
        for block in blocks(stream, file, watch):
            digest.update(block)
    return ContentFile(file.path, file.size, f"{name}:{digest.hexdigest()}")


def hash_sources(files: Sequence[SourceFile], watch: Watch, name: str = algorithm) -> tuple[ContentFile, ...]:
    """Hash all `files`, in their order."""
    return tuple(hash_source(file, watch, name) for file in files)


def hash_file(path: Path, watch: Watch | None = None) -> str:
    """The hash of one file. Raises NotFound, and Unavailable when it changes or cannot be read."""
    file = source_file(path.resolve(), path.name)
    return hash_source(file, watch or Watch(file.size)).hash


def rehashed(folder: Path, copy: ContentFile, name: str) -> ContentFile:
    """The file `copy` in `folder` with its hash by the algorithm `name`: older versions have SHA-256."""
    if algorithm_of(copy.hash) == name:
        return copy
    return hash_source(source_file(folder / copy.path, copy.path), Watch(copy.size), name)


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


def blocks(stream: BinaryIO, file: SourceFile, watch: Watch) -> Iterator[memoryview]:
    """The content of an opened source file in blocks, each valid until the next.

    Counts them with `watch`; raises Unavailable when the file has changed meanwhile.
    """
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
