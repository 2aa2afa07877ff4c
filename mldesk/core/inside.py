"""Opens files of a folder that somebody else changes meanwhile, such as a container: no link leads out of it.

A path that is looked at and then opened may be another one in between. Where the system can open a file by
its name in a folder that is open, each folder on the way is opened so, and no link is followed.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from mldesk.runtime.files import is_special

from .errors import Unavailable
from .files import write_atomically
from .identifiers import new_id

_by_folder = {os.open, os.link, os.rename, os.unlink} <= os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
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


def touch_inside(folder: Path, path: Path, new: bool = False) -> None:
    """Set the time of a file in `folder` to now, made empty when it is not there; no link is followed.

    Raises Unavailable for what leads out of the folder, OSError, for a link as well, and FileExistsError for
    what is there and shall be `new`.
    """
    parts = (*_parts(folder, path.parent), path.name)
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= os.O_EXCL if new else 0
    with _parent(folder, parts) as parent:
        descriptor = _opened(folder, parts, parent, flags)
    try:
        os.utime(descriptor if os.utime in os.supports_fd else path)
    finally:
        os.close(descriptor)


def write_inside(folder: Path, path: Path, content: bytes) -> None:
    """Replace the file `path` in `folder` by one holding `content`, at once; no link is followed.

    Raises Unavailable for what leads out of the folder, OSError.
    """
    parts = (*_parts(folder, path.parent), path.name)
    draft = f".{path.name}.{new_id()}"
    with _parent(folder, parts) as parent:
        if parent is None:
            write_atomically(path, content)
            return
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
            with os.fdopen(os.open(draft, flags, 0o644, dir_fd=parent), "wb") as file:
                file.write(content)
            os.replace(draft, path.name, src_dir_fd=parent, dst_dir_fd=parent)
        except BaseException:
            with suppress(OSError):
                os.unlink(draft, dir_fd=parent)
            raise


def take_out(folder: Path, source: Path, target: Path) -> None:
    """Bring the files of the folder `source` in `folder` to the new folder `target`, as links or copies.

    There nobody can put links among them any more. A link to a file of the folder becomes that file, pipes
    and the like are left out. Raises Unavailable for a link that leads out of the folder, OSError.
    """
    target.mkdir()
    for place, folders, names in os.walk(source):
        here = target / Path(place).relative_to(source)
        for name in folders:
            if not (Path(place) / name).is_symlink():
                (here / name).mkdir()
        for name in names:
            path = Path(place) / name
            if not is_special(str(path)):
                _take_out(folder, path, here / name)


def move_in(folder: Path, source: Path, path: Path) -> None:
    """Rename the folder `source` to `path` in `folder`; what is there lies beside `source` then.

    No link is followed. Raises Unavailable for what leads out of the folder, OSError.
    """
    parts = (*_parts(folder, path.parent), path.name)
    aside = source.with_name(f"{source.name}.before")
    with _parent(folder, parts) as parent:
        place = path if parent is None else path.name
        with suppress(FileNotFoundError):
            os.rename(place, aside, src_dir_fd=parent)
        os.rename(source, place, dst_dir_fd=parent)


def _take_out(folder: Path, path: Path, target: Path) -> None:
    parts = _parts(folder, path)
    with _parent(folder, parts) as parent:
        if parent is not None and _linked(parts[-1], parent, target):
            if stat.S_ISREG(target.lstat().st_mode):
                return
            target.unlink()
            raise _leads_out(folder, path)
    with open_inside(folder, path) as source, target.open("xb") as written:
        shutil.copyfileobj(source, written)
        os.chmod(target, os.fstat(source.fileno()).st_mode & 0o777 | 0o600)  # noqa: PTH101 (beside fstat)


def _linked(name: str, parent: int, target: Path) -> bool:
    """Whether the system gives a file in an open folder one name more, which costs nothing."""
    try:
        os.link(name, target, src_dir_fd=parent, follow_symlinks=False)
    except OSError:  # another disk, or one without such names
        return False
    return True


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
