"""Brings what was written to safety: file by file, or far faster for many, a whole disk's at once."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from .errors import translate_os_error

most_flushed_singly = 256
"""Files or folders; more are left to one flush of the whole disk, which is then far faster."""

flushes_disks = hasattr(os, "sync")
"""Whether the system can flush a whole disk at once; Windows cannot."""


def flush_files(places: Sequence[str], folder: Path) -> None:
    """Write what the files at `places`, all on the disk that holds `folder`, have in memory (OSError)."""
    if len(places) > most_flushed_singly and flushes_disks:
        flush_disk(folder)
        return
    for place in places:
        descriptor = os.open(place, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def flush_disk(folder: Path) -> None:
    """Write what the disk that holds `folder` has in memory; raises the world's errors.

    On Linux just that disk, by syncfs (its manual page, section 2), elsewhere all disks. Windows has no such
    call: there each file in `folder` is flushed.
    """
    if sys.platform == "linux":
        _flush_one(folder)
    elif flushes_disks:
        os.sync()
    else:
        _flush_files(folder)


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


def _flush_files(folder: Path) -> None:
    for place, _, names in os.walk(folder):
        for name in names:
            with Path(place, name).open("rb+") as file:
                os.fsync(file.fileno())
