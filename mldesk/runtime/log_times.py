"""When a run's log was written: an index of times beside it, so that a line can be found by its time.

Each record of the file is a time (unix seconds, a float64) and how many bytes had been printed by then (an
int64), little-endian; both only grow. The longer a run lasts, the further apart its records are: they are a
two-thousandth of its length apart at most, and a tenth of a second at least.
"""

import os
import struct
import time
from typing import Optional

from . import event_file, log_file

TIMES = "log.times"
RECORD = struct.Struct("<dq")
LEAST_SECONDS = 0.1
SHARE = 1 / 36000  # of the time since the first record, that lies between two of them


class LogTimes:
    """Writes the index of the log in a run's folder; to be asked for a note as often as one likes."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._descriptor: Optional[int] = None
        self._size = -1
        self._end = 0
        self._first = self._last = 0.0

    def note(self, at_once: bool = False) -> None:
        """Record the time if more was printed since the last record; raises OSError.

        What is printed within the distance of two records counts as printed at the second one.
        """
        now = time.time()
        if not at_once and now - self._last < max(LEAST_SECONDS, SHARE * (now - self._first)):
            return
        try:
            size = os.stat(os.path.join(self._folder, log_file.LOG)).st_size
        except OSError:
            return  # nothing was printed yet
        if size == self._size:
            return
        end = log_file.end(self._folder)
        self._size = size
        if end > self._end:
            self._write(now, end)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _write(self, now: float, end: int) -> None:
        if self._descriptor is None:
            self._descriptor = event_file.open_for_append(os.path.join(self._folder, TIMES))
        now = max(now, self._last)  # a clock that is set back does not go back here
        written = os.write(self._descriptor, RECORD.pack(now, end))
        if written < RECORD.size:  # a full disk: half a record would garble those that follow
            os.ftruncate(self._descriptor, os.fstat(self._descriptor).st_size - written)
            return
        self._end, self._last = end, now
        self._first = self._first or now
