"""Draft folders: content is made ready out of sight and then appears at its place at once, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from .errors import Conflict, translate_os_error
from .flushing import flush_folder
from .identifiers import new_id
from .removing import remove_folder

_name = ".drafts"
_attempts = 20


@contextmanager
def draft_folder(parent: Path, tidy: bool = False) -> Iterator[Path]:
    """A new path below `parent`, on the same disk, for a folder to be made and then renamed to its place.

    Whatever still lies there at the end is removed. What a killed program left behind is removed by the next
    one that comes here: a lock, which the system frees with its holder, tells them apart. Raises the world's
    errors.
    """
    place = parent / _name / new_id()
    lock = FileLock(place.with_suffix(".lock"))
    try:
        _take(place.parent, lock)  # before there is a folder that others could take for an abandoned one
    except OSError as error:
        raise translate_os_error(error, place) from error
    try:
        _make(place)
        # one level deeper, so that no draft can be taken for a version in its place
        yield place / "content"
    finally:
        remove_folder(place)
        lock.release()
        Path(lock.lock_file).unlink(missing_ok=True)
        if tidy:
            with suppress(OSError):  # another draft is in it, or has removed it just now
                place.parent.rmdir()


def _make(place: Path) -> None:
    try:
        place.mkdir()
        _sweep(place.parent)
    except OSError as error:
        raise translate_os_error(error, place) from error


def _take(folder: Path, lock: FileLock) -> None:
    """Make the folder of the drafts and take the lock in it."""
    for attempt in range(_attempts):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except (FileNotFoundError, FileExistsError):
            # another program has ended its draft and removed the folder just now; it may be gone when it is
            # looked at because it could not be made
            if attempt == _attempts - 1:
                raise
        else:
            return


def check_empty(place: Path) -> None:
    """Raise Conflict when `place` holds anything, the world's errors when it cannot be looked into."""
    try:
        occupied = place.exists() and (not place.is_dir() or any(place.iterdir()))
    except OSError as error:
        raise translate_os_error(error, place) from error
    if occupied:
        raise Conflict(
            "The folder is not empty",
            f"{place} holds other files",
            "Choose an empty or a new folder.",
            field="folder",
        )


def publish(draft: Path, place: Path) -> None:
    """Rename the finished folder `draft` to the user's folder `place`, which may exist while it is empty."""
    check_empty(place)
    try:
        if place.exists():
            place.rmdir()
    except OSError as error:
        raise translate_os_error(error, place) from error
    move_into_place(draft, place)


def move_into_place(draft: Path, place: Path) -> None:
    """Rename the finished folder `draft` to `place`, which must not exist.

    Raises the world's errors; then the draft is where it was.
    """
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.rename(place)
        try:
            flush_folder(place.parent)  # and nothing below: a user's folder may hold the whole home
        except OSError:
            place.rename(draft)
            raise
    except OSError as error:
        raise translate_os_error(error, place) from error


def _sweep(folder: Path) -> None:
    # a lock may stand alone: its program was killed between removing the folder and the lock
    for place in {path.with_suffix("") for path in folder.iterdir()}:
        lock = FileLock(place.with_suffix(".lock"))
        try:
            with lock.acquire(timeout=0):
                remove_folder(place)
            Path(lock.lock_file).unlink(missing_ok=True)
        except Timeout:
            continue  # its program lives
