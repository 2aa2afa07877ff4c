"""The cache of built environments: a folder for each resolved specification, shared by all workspaces.

<cache>/<resolved hash>/          the environment; complete.json in it comes last, and goes first
<cache>/.index/<key>.json         which of them a specification led to
<cache>/.locks/<resolved hash>    held by who builds or removes it
<cache>/.removed/<hash>-<time>    an environment that was removed, while its files are deleted
<cache>/.resolving/<id>           files of a resolution under way
<cache>/.logs/<key>.log           what the last build of a specification said, see logs.py
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from filelock import FileLock, Timeout

from mldesk.core import paths
from mldesk.core.disk.walking import entries_below, is_folder
from mldesk.core.environments.built import INDEX, MARKER, read_marker
from mldesk.core.environments.cache_locks import lock_of, locked, tried
from mldesk.core.errors import Conflict, NotFound, Unavailable, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.environments.processes import end_build

_removed = ".removed"
_part = ".part"
_withdrawn = "complete.json.withdrawn"


@dataclass(frozen=True)
class BuiltFolder:
    """A built environment in the cache: size in bytes (0 when it was not counted), times in unix seconds,
    `title` for people.
    """

    folder: Path
    size: int
    created: float
    last_used: float
    title: str


def draft_folder(key: str) -> Path:
    """Where the environment of the specification with this key is built, whose lock the builder holds."""
    return paths.environments_cache() / (key + _part)


def write_marker(folder: Path, values: Mapping[str, Any]) -> None:
    """Call the environment complete; raises OSError."""
    write_atomically(folder / MARKER, json_bytes(values, indent=1))


def touch(folder: Path) -> None:
    """Note that the environment is used now."""
    with contextlib.suppress(OSError):  # a cache that others own can still be used
        os.utime(folder / MARKER)


def write_index(key: str, values: Mapping[str, Any]) -> None:
    """Note what a specification led to; raises OSError."""
    folder = paths.environments_cache() / INDEX
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / f"{key}.json", json_bytes(values))


def is_held(name: str) -> bool:
    """Whether somebody holds this hash or key now."""
    lock = _lock(name)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return True
    lock.release()
    return False


def clear(folder: Path) -> None:
    """Remove an environment, whole or half, its lock being held; raises MldeskError, OSError."""
    if not folder.exists():
        return
    complete = (folder / MARKER).exists()
    (folder / MARKER).unlink(missing_ok=True)
    if not complete:
        end_build(folder)
    shutil.rmtree(folder)


def sweep() -> None:
    """Remove what was left by builds and removals that were killed; what cannot be removed now is left for
    the next time.
    """
    for aside in _children(paths.environments_cache() / _removed):
        with contextlib.suppress(OSError), tried(_deletion_of(aside)) as alone:
            if alone:
                shutil.rmtree(aside)
    for folder in _folders():
        if not _is_complete(folder):
            with (
                contextlib.suppress(Timeout, OSError, Unavailable),
                _lock(folder.name).acquire(blocking=False),
            ):
                if not _is_complete(folder):
                    clear(folder)


def list_built(with_sizes: bool = True) -> list[BuiltFolder]:
    """The environments of the cache, the last used first. Counting their sizes takes a while."""
    found = [one for folder in _folders() if (one := _built_folder(folder, with_sizes)) is not None]
    return sorted(found, key=lambda one: one.last_used, reverse=True)


def _built_folder(folder: Path, with_size: bool) -> BuiltFolder | None:
    """None for one that is not built whole, or is removed just now."""
    marker = read_marker(folder)
    if marker is None or not _is_complete(folder):
        return None
    try:
        used = (folder / MARKER).stat().st_mtime
        size = _size(folder) if with_size else 0
    except FileNotFoundError:
        return None
    created, title = float(marker.get("created", used)), str(marker.get("title", folder.name))
    return BuiltFolder(folder, size, created, used, title)


def remove_built(folder: Path) -> None:
    """Remove an environment from the cache; what needs it again builds it again.

    It is gone at once; deleting its files takes a while. Raises NotFound when it is none, Conflict while it
    is built or a process runs in it, Unavailable.
    """
    folder = Path(folder)
    if folder.parent != paths.environments_cache() or not _is_complete(folder):
        raise NotFound("There is no such environment", f"{folder} is none that mldesk has built")
    try:
        with _lock(folder.name).acquire(blocking=False):
            _withdraw(folder)
            aside = _move_aside(folder)
        _delete(aside)
    except Timeout as error:
        raise Conflict("The environment is in use", f"{folder} is being built", "Try again later.") from error
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error


def _withdraw(folder: Path) -> None:
    """Call the environment complete no more; raises Conflict, and leaves it as it is, when it is in use.

    In this order, no run takes it up after it was looked who uses it.
    """
    marker, aside = folder / MARKER, folder / _withdrawn
    marker.replace(aside)
    user = _user_of(folder)
    if user is not None:
        aside.replace(marker)
        raise Conflict(
            "The environment is in use", f"{user} runs in it", "Wait for it, or stop it, then try again."
        )


def _move_aside(folder: Path) -> Path:
    """Take a withdrawn environment out of its place, which is free from then on; raises OSError."""
    aside = paths.environments_cache() / _removed / f"{folder.name}-{time.time_ns()}"
    aside.parent.mkdir(parents=True, exist_ok=True)
    try:
        return folder.rename(aside)
    except OSError:
        (folder / _withdrawn).replace(folder / MARKER)
        raise


def _delete(aside: Path) -> None:
    with locked(_deletion_of(aside), lambda: False):
        shutil.rmtree(aside)


def _deletion_of(aside: Path) -> str:
    """The name of the lock that is held while a removed environment is deleted."""
    return aside.name.rpartition("-")[0] + _removed


def _lock(name: str) -> FileLock:
    return lock_of(name.removesuffix(_part))


def _folders() -> list[Path]:
    return [one for one in _children(paths.environments_cache()) if not one.name.startswith(".")]


def _children(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if one.is_dir()] if folder.is_dir() else []


def _is_complete(folder: Path) -> bool:
    return not folder.name.endswith(_part) and read_marker(folder) is not None


def _size(folder: Path) -> int:
    return sum(facts.st_size for _, facts in entries_below(folder) if not is_folder(facts))


def _user_of(folder: Path) -> str | None:
    """A living process that was started with the environment's Python, in words."""
    inside = str(folder) + os.sep
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            command = process.cmdline()
            if command and command[0].startswith(inside):
                return f"{' '.join(command[:3])} (pid {process.pid}, since {_clock(process.create_time())})"
    return None


def _clock(moment: float) -> str:
    return time.strftime("%H:%M", time.localtime(moment))
