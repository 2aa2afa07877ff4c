"""Locks of the cache of environments, by name: each is held by one process of the machine at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from filelock import FileLock, Timeout

from .. import paths
from ..errors import Canceled
from ..watch import IsCanceled

ASK_SECONDS = 0.1
"""How often it is looked whether a lock is free, or the wait for it canceled."""

_folder_name = ".locks"


def lock_of(name: str) -> FileLock:
    """The lock of this name, not yet held; raises OSError."""
    folder = paths.environments_cache() / _folder_name
    folder.mkdir(parents=True, exist_ok=True)
    return FileLock(folder / name)


@contextlib.contextmanager
def locked(name: str, canceled: IsCanceled, waits: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold this name alone, other processes included; calls `waits` when somebody else holds it.

    Raises Canceled, OSError.
    """
    lock = lock_of(name)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        if waits is not None:
            waits()
        _await(lock, canceled)
    try:
        yield
    finally:
        lock.release()


def _await(lock: FileLock, canceled: IsCanceled) -> None:
    while True:
        try:
            lock.acquire(timeout=ASK_SECONDS, poll_interval=ASK_SECONDS / 4)
            return
        except Timeout:
            if canceled():
                raise Canceled from None


@contextlib.contextmanager
def tried(name: str) -> Iterator[bool]:
    """Hold this name alone, other processes included; False at once when somebody does. Raises OSError."""
    lock = lock_of(name)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()
