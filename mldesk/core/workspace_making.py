"""Making the files of a new workspace: by one program at a time, and again where one was killed at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock

from .compute import add_local_target
from .errors import Conflict, translate_os_error
from .files import json_bytes
from .flushing import flush_file
from .partial_folders import acquire, release
from .store import Store, create_database
from .watch import Watch

_drafts = ".workspace."
_lock = ".workspace.lock"
_draft_database = ".workspace.db"
_draft_config = ".workspace.json"
_database = ("workspace.db", "workspace.db-wal", "workspace.db-shm")
_folders = ("runs", "models", "datastore")


def make_workspace(folder: Path, config: dict[str, Any]) -> None:
    """Make the files of a workspace with this config in `folder`, which is new, empty, or was left half made.

    Waits while another program makes one there. Raises Conflict when a workspace or other files are there,
    and OSError, leaving nothing behind.
    """
    check_free(folder)
    try:
        with _alone(folder):
            check_free(folder)
            _make(folder, config)
    except BaseException:
        with suppress(OSError):  # it holds something, or another program makes one there now
            folder.rmdir()
        raise


def check_free(folder: Path) -> None:
    """Raise Conflict when a workspace is in the folder, or anything but what a killed program has left."""
    if (folder / "config.json").exists() and (folder / "runs").exists():
        raise Conflict(
            "A workspace is there already", f"{folder} holds one", "Open it, or choose another folder."
        )
    try:
        occupied = folder.exists() and (not folder.is_dir() or not _is_free(folder))
    except OSError as error:
        raise translate_os_error(error, folder) from error
    if occupied:
        raise Conflict(
            "The folder is not empty",
            f"{folder} holds other files",
            "Choose an empty or a new folder for the workspace.",
            field="path",
        )


def _is_free(folder: Path) -> bool:
    """Whether only what was left half made is in it: a database there counts as such beside a draft."""
    half_made = (folder / _draft_config).exists()
    return all(
        path.name.startswith(_drafts)
        or (path.name in _folders and _is_empty_folder(path))
        or (path.name in _database and half_made)
        for path in folder.iterdir()
    )


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    lock = FileLock(folder / _lock)
    acquire(lock, Watch(0))
    try:
        yield
    finally:
        release(lock)


def _make(folder: Path, config: dict[str, Any]) -> None:
    database, draft = folder / _draft_database, folder / _draft_config
    try:
        _clear(folder)
        with draft.open("xb") as file:
            file.write(json_bytes(config, indent=1))
            file.flush()
            flush_file(file.fileno())
        create_database(database)
        _fill(database)
        for name in _folders:
            (folder / name).mkdir(exist_ok=True)
        database.replace(folder / "workspace.db")
        draft.replace(folder / "config.json")  # from here on it is a workspace
    except BaseException:
        with suppress(OSError):  # what it was that failed counts
            _clear(folder)
        raise


def _fill(database: Path) -> None:
    store = Store(database)
    try:
        add_local_target(store)
    finally:
        store.close()


def _clear(folder: Path) -> None:
    """Remove what was made there, by this program or by one that was killed; the draft of the config last."""
    if (folder / _draft_config).exists():
        for name in _database:
            (folder / name).unlink(missing_ok=True)
    for path in folder.glob(f"{_drafts}*"):
        if path.name not in (_lock, _draft_config):
            path.unlink(missing_ok=True)
    (folder / _draft_config).unlink(missing_ok=True)
    for name in _folders:
        if _is_empty_folder(folder / name):
            (folder / name).rmdir()
