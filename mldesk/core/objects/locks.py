"""Who may write objects: many at once, or one alone who removes what nobody holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from ..errors import Canceled, Unavailable, translate_os_error
from ..identifiers import new_id
from .places import locks_folder

if TYPE_CHECKING:
    from ..workspace import Workspace

_alone = "alone.lock"
_asked_seconds = 0.2


@contextmanager
def writing_objects(workspace: Workspace, canceled: Callable[[], bool] | None = None) -> Iterator[None]:
    """Within this block objects may be added; whoever removes some waits for its end.

    Waits itself while one is at that; `canceled` ends the waiting with Canceled. Raises the world's errors.
    """
    folder = locks_folder(workspace)
    own = FileLock(folder / f"{new_id()}.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # first shown, then looked: the one who wants to be alone does the same, so one of both sees the other
        own.acquire()
    except OSError as error:
        raise translate_os_error(error, folder) from error
    try:
        try:
            _wait_for(FileLock(folder / _alone), canceled)
        except OSError as error:
            raise translate_os_error(error, folder) from error
        yield
    finally:
        own.release()
        Path(own.lock_file).unlink(missing_ok=True)


@contextmanager
def exclusive_objects(workspace: Workspace) -> Iterator[None]:
    """Within this block nobody adds objects; raises Unavailable when somebody does, or the world's errors."""
    folder = locks_folder(workspace)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / _alone).acquire(timeout=0):
            _check_nobody_writes(folder)
            yield
    except Timeout:
        raise _busy() from None
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error


def _wait_for(gate: FileLock, canceled: Callable[[], bool] | None) -> None:
    while True:
        try:
            with gate.acquire(timeout=_asked_seconds):
                return
        except Timeout:
            if canceled is not None and canceled():
                raise Canceled from None


def _check_nobody_writes(folder: Path) -> None:
    for path in folder.glob("*.lock"):
        if path.name == _alone:
            continue
        try:
            with FileLock(path).acquire(timeout=0):
                path.unlink(missing_ok=True)  # of a program that was killed
        except Timeout:
            raise _busy() from None


def _busy() -> Unavailable:
    return Unavailable(
        "The workspace is being written to",
        "a dataset or model is being registered, or space is being freed",
        "Wait until that is done, then try again.",
    )
