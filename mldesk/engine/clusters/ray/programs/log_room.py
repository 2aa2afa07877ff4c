"""Keeps the log of a job's driver short: asks home to take what is in it, and empties it when that is done.

Home answers by a package of Ray's (a value in the cluster's own store), which whoever may submit jobs may
store. Standard library and Ray only.
"""

import contextlib
from typing import Protocol

LISTENS_SECONDS = 30.0
"""So long after its last answer home counts as one that listens: more is told when it has taken this."""

MOST = 32
"""Windows; what is more waits on the nodes until home listens again, or the run is over."""


class Log(Protocol):
    """What the driver tells: `seq` is the number of its last line, `size` how many bytes are in the log."""

    seq: int
    size: int

    def tell(self, **values: object) -> None:
        """Write a line."""

    def empty(self) -> None:
        """Begin the log anew."""


def package(job: str) -> str:
    """The package by which home tells up to which line of a job's driver it has taken all."""
    return f"mldesk-taken-{job}.zip"


class LogRoom:
    """The room that is left in a log, of which `window` bytes may be untaken while home listens."""

    def __init__(self, log: Log, job: str, window: int) -> None:
        self._log = log
        self._key = f"gcs://{package(job)}"
        self._window = window
        self._asked = 0  # the line by which was asked last, until that is answered
        self._asked_size = 0
        self._taken = 0
        self._heard_at = 0.0

    def left(self, now: float, ended: bool) -> int:
        """About how many bytes may be told now; `ended`: the run is over, the nodes wait for nothing else."""
        if self._log.size - self._asked_size >= self._window:
            if not self._asked:
                self._heard_at = now
            self._ask()
        if self._asked and self._waits(now, ended):
            return 0
        return self._window - (self._log.size - self._asked_size)

    def _waits(self, now: float, ended: bool) -> bool:
        """Whether the answer is waited for; with it the log is begun anew."""
        taken = self._read()
        if taken > self._taken:
            self._taken, self._heard_at = taken, now
        if taken >= self._asked:
            if self._log.seq > self._asked:  # more was told while nobody listened
                self._ask()
                return True
            self._log.empty()
            self._asked = self._asked_size = 0
            return False
        listens = now - self._heard_at < LISTENS_SECONDS
        # one that has never answered cannot: then it is better to tell too much than nothing
        return listens or (bool(self._taken) and not ended and self._log.size >= MOST * self._window)

    def close(self) -> None:
        """Remove what home has answered."""
        if not self._taken:
            return
        import ray
        from ray.experimental.internal_kv import _internal_kv_del

        with contextlib.suppress(ray.exceptions.RayError, RuntimeError):  # it goes with the cluster
            _internal_kv_del(self._key)

    def _ask(self) -> None:
        self._log.tell(asks=True)
        self._asked, self._asked_size = self._log.seq, self._log.size

    def _read(self) -> int:
        """Up to which line home has taken all; what it said last where that cannot be read now."""
        import ray

        try:
            from ray.experimental.internal_kv import _internal_kv_get

            return int(_internal_kv_get(self._key) or 0)
        except (ImportError, RuntimeError, ValueError, ray.exceptions.RayError):
            return self._taken
