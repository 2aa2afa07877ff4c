"""Reads the beginning of files, compressed or not, and no more than was asked for."""

from __future__ import annotations

import gzip
import stat
from pathlib import Path
from typing import BinaryIO, cast

_gzip_magic = b"\x1f\x8b"


def is_regular(path: Path) -> bool:
    """Whether `path` is a file of bytes: opening a pipe or a device could wait for ever."""
    return stat.S_ISREG(path.stat().st_mode)


def open_plain(path: Path) -> BinaryIO:
    """The content of the file at `path`, decompressed if it is compressed with gzip."""
    return cast(BinaryIO, gzip.open(path, "rb")) if is_compressed(path) else path.open("rb")


def is_compressed(path: Path) -> bool:
    """Whether the file at `path` begins as one of gzip does."""
    with path.open("rb") as file:
        return file.read(2) == _gzip_magic


def read_exactly(file: BinaryIO, size: int) -> bytes:
    """The next `size` bytes; raises ValueError when there are fewer."""
    content = file.read(size)
    if len(content) < size:
        raise ValueError("it ends too early")
    return content


def check_length(path: Path, needed: int) -> None:
    """Raise ValueError when the file at `path` is shorter than the `needed` bytes its header promises."""
    size = path.stat().st_size
    if not is_compressed(path) and size < needed:
        raise ValueError(f"it ends too early: its header promises {needed:,} bytes, it has {size:,}")
