"""Wheels that mldesk has compiled, kept by the versions they were compiled with: for environments and images.

<cache>/.wheels/<versions>/*.whl    the wheel; the folder comes to its place when it is complete
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import paths
from ..disk.walking import entries_below, is_folder
from ..errors import Conflict, NotFound, translate_os_error
from .cache_locks import tried

FORMAT = 2
"""Counts up when what is built for the same versions changes."""

IMAGE = "image_"
"""What begins the part of a key that tells on which base image the wheel was compiled."""

FACTS_MARK = "facts "
"""What the line begins with in which runtime's horovod_build.py tells what a wheel of it is good for."""

_folder_name = ".wheels"
_part = ".part"
_named = re.compile(r"horovod-(\d[^-]*)-(.+?)-(\d[^-]*)-cp(\d)(\d+)-")


@dataclass(frozen=True, slots=True)
class KeptWheel:
    """A wheel of the cache: its folder, a title for people, bytes, when it was used last (unix seconds)."""

    folder: Path
    title: str
    size: int
    last_used: float


def wheel_key(version: str, tensorflow: tuple[str, str], said: Sequence[str], *more: str) -> str:
    """What stands for the wheel of a version of Horovod: the same as long as it can be used.

    `tensorflow` is its name and version, `said` what horovod_build.py said when asked for its facts, `more`
    what else the wheel depends on.
    """
    facts = next((line.split()[1:] for line in said if line.startswith(FACTS_MARK)), [])
    parts = ("horovod", version, *tensorflow, *facts, *more, str(FORMAT))
    return re.sub(r"[^\w.+-]+", "_", "-".join(parts))


def kept_wheel(key: str) -> Path | None:
    """The wheel with this key; None where there is none. Notes that it is used now."""
    wheel = next(iter(sorted(_folder_of(key).glob("*.whl"))), None)
    if wheel is not None:
        with contextlib.suppress(OSError):  # a cache that others own can still be used
            os.utime(wheel)
    return wheel


def keep_wheel(wheel: Path, key: str) -> Path:
    """Move a wheel to its place in the cache, which is complete as soon as it is there; raises OSError."""
    folder = _folder_of(key)
    draft = folder.with_name(key + _part)
    for left in (draft, folder):
        shutil.rmtree(left, ignore_errors=True)
    draft.mkdir(parents=True)
    shutil.move(wheel, draft)
    draft.rename(folder)
    return folder / wheel.name


def keep_content(name: str, content: bytes, key: str) -> Path:
    """Keep a wheel of which there is the content alone, under the name of its file; raises OSError."""
    draft = _folder_of(key).with_name(f"{key}.{os.getpid()}{_part}")
    try:
        draft.mkdir(parents=True, exist_ok=True)
        (draft / name).write_bytes(content)
        return keep_wheel(draft / name, key)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def list_wheels() -> list[KeptWheel]:
    """The wheels of the cache, the last used first."""
    folder = _folder_of("")
    found = []
    for one in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):  # it is being removed
            used = max((wheel.stat().st_mtime for wheel in one.glob("*.whl")), default=one.stat().st_mtime)
            size = sum(facts.st_size for _, facts in entries_below(one) if not is_folder(facts))
            found.append(KeptWheel(one, _title(one.name), size, used))
    return sorted(found, key=lambda one: one.last_used, reverse=True)


def remove_wheel(folder: Path) -> None:
    """Remove a wheel from the cache; what needs it again compiles it again.

    Raises NotFound when it is none of the cache, Conflict while it is being compiled, Unavailable.
    """
    folder = Path(folder)
    if folder.parent != _folder_of("") or not folder.is_dir():
        raise NotFound("There is no such wheel", f"{folder} is none that mldesk has compiled")
    try:
        with tried(folder.name.partition(_part)[0]) as alone:
            if not alone:
                raise Conflict("The wheel is in use", f"{folder} is being compiled", "Try again later.")
            aside = folder.with_name(f"{folder.name}.{time.time_ns()}{_part}")
            folder.rename(aside)  # in one step, so that nobody takes what is half removed
            shutil.rmtree(aside)
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error


def _folder_of(key: str) -> Path:
    return paths.environments_cache() / _folder_name / key


def _title(key: str) -> str:
    """The versions in a key, for people."""
    found = _named.match(key)
    if found is None:
        return key
    horovod, tensorflow, version, major, minor = found.groups()
    told = [f"Horovod {horovod}", f"{tensorflow} {version}", f"Python {major}.{minor}"]
    return " · ".join([*told, *(["Docker"] if f"-{IMAGE}" in key else [])])
