"""Brings a whole disk's unwritten content to safety at once: far faster than file by file."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

from .errors import translate_os_error


def flush_disk(folder: Path) -> None:
    """Write what the disk that holds `folder` has in memory; raises the world's errors.

    On Linux just that disk, by syncfs (its manual page, section 2), elsewhere all disks. Windows has no such
    call: there each file in `folder` is flushed.
    """
    if sys.platform == "linux":
        _flush_one(folder)
    elif hasattr(os, "sync"):
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
