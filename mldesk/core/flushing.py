"""Brings what was written to safety: file by file, or far faster for many, a whole disk's at once."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from .errors import translate_os_error

if sys.platform == "win32":
    _full_flush = None

    def fcntl(descriptor: int, command: int) -> int:
        """Windows has none."""
        raise NotImplementedError
else:
    import fcntl as _fcntl

    # macOS: there fsync leaves it to the drive when it writes what it was given
    _full_flush = getattr(_fcntl, "F_FULLFSYNC", None)
    fcntl = _fcntl.fcntl

most_flushed_singly = 256
"""Files or folders; of more, all that the disk has in memory is flushed at once, which is then far faster."""

flushes_disks = sys.platform == "linux"
"""Whether the system flushes a whole disk before it says so: on others `sync` only begins with that."""


def flush_file(descriptor: int) -> None:
    """Write what the file has in memory, the drive's too; raises OSError.

    On Windows the file must be open for writing. Of a folder, its names are written.
    """
    if _full_flush is not None:
        try:
            fcntl(descriptor, _full_flush)
        except OSError:
            pass  # a network drive, say, does not know it
        else:
            return
    os.fsync(descriptor)


def flush_written(descriptor: int, count: int) -> None:
    """Bring a file to safety that was just written, one of `count`; with many, flush_disk must follow.

    To be called while it is still open: what is write-protected cannot be flushed any more on Windows.
    """
    if count <= most_flushed_singly:
        flush_file(descriptor)
    elif not flushes_disks:
        os.fsync(descriptor)


def flush_files(places: Sequence[str], folder: Path) -> None:
    """Write what the files at `places`, all on the disk that holds `folder`, have in memory (OSError).

    They must not be write-protected.
    """
    many = len(places) > most_flushed_singly
    for place in () if many and flushes_disks else places:
        descriptor = os.open(place, os.O_RDWR)
        try:
            flush_written(descriptor, len(places))
        finally:
            os.close(descriptor)
    if many:
        flush_disk(folder)


def flush_disk(folder: Path) -> None:
    """Write what the disk that holds `folder` has in memory; raises the world's errors.

    On Linux just that disk, by syncfs (its manual page, section 2). Elsewhere there is no such call: files
    and folders have been flushed one by one, and the drive writes what it was given by them.
    """
    if flushes_disks:
        _flush_one(folder)
    elif sys.platform != "win32":
        _flush_drive(folder)


def _flush_drive(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flush_file(descriptor)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    finally:
        os.close(descriptor)


def _flush_one(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if _libc().syncfs(descriptor) != 0:
            number = ctypes.get_errno()
            error = OSError(number, os.strerror(number))
            raise translate_os_error(error, folder) from error
    finally:
        os.close(descriptor)


@cache
def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)


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
