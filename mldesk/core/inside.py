"""Opens files of a folder that somebody else changes meanwhile, such as a container: no link leads out of it.

A path that is looked at and then opened may be another one in between. Where the system can open a file by
its name in a folder that is open, each folder on the way is opened so, and no link is followed.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .errors import Unavailable

_by_folder = {os.open} <= os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_folder_flags = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_file_flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_file_flags |= getattr(os, "O_NONBLOCK", 0)  # a named pipe is not waited for


@contextmanager
def open_inside(folder: Path, path: Path) -> Iterator[BinaryIO]:
    """A file in `folder`, for reading; links are followed as far as they stay in it.

    Raises Unavailable for what leads out of it or is no ordinary file, OSError.
    """
    parts = _parts(folder, path)
    with _parent(folder, parts) as parent:
        stream = os.fdopen(_opened(folder, parts, parent, _file_flags), "rb")
    with stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise _leads_out(folder, path)
        yield stream


def touch_inside(folder: Path, path: Path) -> None:
    """Set the time of a file in `folder` to now, made empty when it is not there; no link is followed.

    Raises Unavailable for what leads out of the folder, OSError, for a link as well.
    """
    parts = (*_parts(folder, path.parent), path.name)
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with _parent(folder, parts) as parent:
        descriptor = _opened(folder, parts, parent, flags)
    try:
        os.utime(descriptor if os.utime in os.supports_fd else path)
    finally:
        os.close(descriptor)


def _parts(folder: Path, path: Path) -> tuple[str, ...]:
    """The names on the way from the folder to where the path really leads."""
    real = path.resolve()
    if not real.is_relative_to(folder.resolve()):
        raise _leads_out(folder, path)
    return real.relative_to(folder.resolve()).parts


@contextmanager
def _parent(folder: Path, parts: tuple[str, ...]) -> Iterator[int | None]:
    """The open folder that the last of the names is in; None where the system knows no such thing."""
    if not _by_folder:
        yield None
        return
    descriptor = os.open(folder.resolve(), _folder_flags)
    try:
        for name in parts[:-1]:
            inner = os.open(name, _folder_flags, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = inner
        yield descriptor
    finally:
        os.close(descriptor)


def _opened(folder: Path, parts: tuple[str, ...], parent: int | None, flags: int) -> int:
    if parent is None:
        return os.open(folder.resolve().joinpath(*parts), flags, 0o644)
    return os.open(parts[-1], flags, 0o644, dir_fd=parent)


def _leads_out(folder: Path, path: Path) -> Unavailable:
    return Unavailable("The file cannot be used", f"{path} is no ordinary file in {folder}", "Ask again.")
