"""Hidden folders of files on their way: what interrupted transfers and downloads leave is removed in time.

In such a folder each transfer has a folder of its own, and beside it, while it is under way, a file that is
locked, with the same name and the ending `.lock`.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from filelock import FileLock, Timeout

from .removing import remove_folder
from .watch import Watch

kept_seconds = 7 * 86_400.0
"""For so long what was interrupted is kept, to be gone on with."""

_asked_seconds = 0.2


def acquire(lock: FileLock, watch: Watch) -> None:
    """Wait until the lock is this program's; its folder is made. Raises OSError, and Canceled."""
    folder = Path(lock.lock_file).parent
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=_asked_seconds)
            return
        except (Timeout, FileNotFoundError, FileExistsError):
            if folder.is_file():
                raise
            watch.advance(0)  # somebody has it, or has just tidied the folder up


def sweep(hidden: Path, own: Path) -> None:
    """Remove what was never taken up again, but for the folder `own`; raises OSError."""
    folders = {path.with_suffix("") if path.suffix == ".lock" else path for path in hidden.iterdir()}
    for folder in sorted(folders - {own}):
        mark = folder.with_suffix(".lock")
        if time.time() - _newest(mark, folder) < kept_seconds:
            continue
        lock = FileLock(mark)
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):
            continue  # under way, or gone already
        remove_folder(folder)
        release(lock)


def release(lock: FileLock) -> None:
    """Let go of the lock and remove its file.

    While it is held, as far as the system allows that: whoever waits for it sees that it is gone and makes a
    new one.
    """
    path = Path(lock.lock_file)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    lock.release()
    if os.name == "nt":
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _newest(mark: Path, folder: Path) -> float:
    """When something was done there last (unix seconds); copied files have the old times of their sources."""
    times = [0.0]
    with contextlib.suppress(OSError):
        times.append(mark.stat().st_mtime)
    for path in [folder, *folder.glob("*")] if folder.is_dir() else []:
        with contextlib.suppress(OSError):
            times.append(path.stat().st_ctime)
    return max(times)
