"""Files on their way: each grows out of sight, in a hidden folder beside its place, and can go on later.

The hidden folder has a folder for every transfer, whose name is made from where it comes from and goes to,
and in it a file for each file that is not complete. That one's name is made from its place and from all that
tells its source (path, size, times, inode), so a source that changed never goes on with what it was before.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TypeAlias

from filelock import FileLock, Timeout

from ..errors import MldeskError, StorageFull, Unavailable, translate_os_error
from ..partial_folders import release, sweep
from ..removing import remove_folder
from ..sources import partial_folder_name

Advance: TypeAlias = Callable[[int], None]
"""Called with the bytes that are done; raises Canceled when the transfer shall end."""

_binary = getattr(os, "O_BINARY", 0)
_attempts = 20


class Incoming(Protocol):
    """A file on its way into a folder: its path there, bytes, last change (unix nanoseconds)."""

    @property
    def path(self) -> str:
        """Where it shall be, relative to the folder."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def changed(self) -> int:
        """When its content changed last; the copy gets the same time."""

    def identity(self) -> str:
        """A text that is another one as soon as the content may be."""

    def is_at(self, place: Path, changed: int, advance: Advance) -> bool:
        """Whether the file at `place`, of the same size and last changed at `changed`, is it for certain.

        `advance` hears of no bytes, but may end it. Raises OSError when that file cannot be read.
        """

    def begins_with(self, place: Path, size: int, wholly: bool) -> bool:
        """Whether the `size` bytes of the file at `place` are its beginning.

        They are compared `wholly`, or at their end only.
        """

    def copy(self, out: int, offset: int, advance: Advance) -> None:
        """Write all from `offset` on to the file descriptor `out`.

        Raises NotFound and Unavailable for what is wrong with the source, OSError for what is with `out`.
        """


class Partials:
    """The files of one transfer that are on their way."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self._folder = str(folder)
        self._sizes = {entry.name: entry.stat().st_size for entry in os.scandir(folder)}
        self._names: dict[str, str] = {}

    def place(self, file: Incoming) -> str:
        """Where the file grows: a text, because there may be 100,000."""
        return f"{self._folder}{os.sep}{self._name(file)}"

    def _name(self, file: Incoming) -> str:
        name = self._names.get(file.path)
        if name is None:
            name = self._names[file.path] = digest(f"{file.path}\0{file.identity()}")
        return name

    def missing(self, file: Incoming) -> int:
        """How many bytes of the file have still to be copied, as it looks now."""
        return max(0, file.size - self._sizes.get(self._name(file), 0))

    def keep_only(self, files: Sequence[Incoming]) -> None:
        """Remove what belongs to none of the `files`: their sources have changed."""
        wanted = {self._name(file) for file in files} if self._sizes else set()
        for name in [name for name in self._sizes if name not in wanted]:
            Path(self._folder, name).unlink()
            del self._sizes[name]

    def fill(self, file: Incoming, advance: Advance) -> int:
        """Make the file complete at its place and return how many bytes were copied for it."""
        place = self.place(file)
        begun = self._sizes.get(self._name(file))
        try:
            offset = self._trusted(file, Path(place), begun) if begun else 0
            descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | _binary, 0o666)
            try:
                if begun is not None:
                    os.ftruncate(descriptor, offset)
                    os.lseek(descriptor, offset, os.SEEK_SET)
                advance(offset)
                file.copy(descriptor, offset, advance)
            finally:
                os.close(descriptor)
            with contextlib.suppress(OSError):  # a file system without such times: only the skipping suffers
                os.utime(place, ns=(file.changed, file.changed))
        except OSError as error:
            raise translate_os_error(error, self._root / file.path) from error
        return file.size - offset

    def _trusted(self, file: Incoming, place: Path, size: int) -> int:
        """How many of the `size` bytes at `place` are the beginning of the file for certain."""
        if size > file.size:
            return 0
        return size if file.begins_with(place, size, _before_last_start(place)) else 0


def _before_last_start(place: Path) -> bool:
    """Whether the machine may have lost its power since: then a file can hold gaps where nothing arrived."""
    import psutil

    return psutil.boot_time() > place.stat().st_ctime


@contextmanager
def partial_folder(root: Path, key: str) -> Iterator[Partials]:
    """The files on their way into `root` of the transfer that `key` tells from all others.

    What is still there at the end is removed after success and on a full disk, else kept for seven days: the
    same transfer goes on with it. Raises Unavailable when the same transfer is under way in another program.
    """
    hidden = root / partial_folder_name
    folder = hidden / digest(key)
    try:
        lock = _locked(hidden, folder)
    except OSError as error:
        raise translate_os_error(error, root) from error
    try:
        yield _opened(root, hidden, folder)
    except StorageFull:
        remove_folder(folder)
        raise
    else:
        remove_folder(folder)
    finally:
        with contextlib.suppress(OSError):
            folder.rmdir()  # if it is empty
        if folder.exists():
            lock.release()
        else:
            release(lock)
        with contextlib.suppress(OSError):
            hidden.rmdir()


def forget(root: Path, key: str) -> None:
    """Remove what the transfer has left that was killed when all its files had their names, if it was."""
    folder = root / partial_folder_name / digest(key)
    if folder.exists() or folder.with_suffix(".lock").exists():
        with contextlib.suppress(MldeskError), partial_folder(root, key):
            pass


def _opened(root: Path, hidden: Path, folder: Path) -> Partials:
    try:
        sweep(hidden, folder)
        folder.mkdir(exist_ok=True)
        return Partials(root, folder)
    except OSError as error:
        raise translate_os_error(error, root) from error


def _locked(hidden: Path, folder: Path) -> FileLock:
    lock = FileLock(hidden / f"{folder.name}.lock")
    for attempt in range(_attempts):
        try:
            hidden.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except (FileNotFoundError, FileExistsError):
            # another transfer has ended and removed the hidden folder just now; it may be gone when it is
            # looked at because it could not be made
            if attempt == _attempts - 1:
                raise
        except Timeout:
            raise Unavailable(
                "The same transfer is under way",
                f"another program is bringing these files into {hidden.parent}",
                "Wait until it has ended, then try again.",
            ) from None
        else:
            break
    return lock


def digest(text: str) -> str:
    """A file name of 40 characters made from any text."""
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:40]
