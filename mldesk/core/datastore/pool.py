"""Transfers side by side, for servers far away: their answers are waited for together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from ..errors import Canceled
from ..watch import Watch
from .partials import Advance

T = TypeVar("T")

_workers = 8
_at_once = 500  # files; all of them are looked at each time
_look_seconds = 0.05


class _Ledger:
    """Bytes that the workers have moved and nobody was told of yet; tells them when to stop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes = 0
        self.stopped = threading.Event()

    def advance(self, size: int) -> None:
        """`size` more bytes are done; raises Canceled when the worker shall end."""
        if self.stopped.is_set():
            raise Canceled
        with self._lock:
            self._bytes += size

    def take(self) -> int:
        """The bytes since the last call."""
        with self._lock:
            taken, self._bytes = self._bytes, 0
        return taken


def side_by_side(work: Callable[[T, Advance], int], files: Sequence[T], watch: Watch) -> list[int]:
    """Work for several files at once; the watch is asked on the caller's thread only.

    The first error ends all of them, and is raised when they have ended.
    """
    ledger = _Ledger()
    results: list[int] = []
    with ThreadPoolExecutor(_workers, thread_name_prefix="mldesk-transfer") as pool:
        try:
            for start in range(0, len(files), _at_once):
                some = files[start : start + _at_once]
                futures = [pool.submit(work, file, ledger.advance) for file in some]
                results += _results(futures, ledger, watch)
        except BaseException:
            ledger.stopped.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return results


def _results(futures: Sequence[Future[int]], ledger: _Ledger, watch: Watch) -> list[int]:
    waiting = set(futures)
    while waiting:
        done, waiting = wait(waiting, _look_seconds, FIRST_EXCEPTION)
        for future in done:
            future.result()
        watch.advance(ledger.take())
    return [future.result() for future in futures]
