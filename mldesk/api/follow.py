"""Passing on a run's log, byte for byte, as it grows."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import BinaryIO

from mldesk.core.run import Run
from mldesk.core.run_log import RunLog
from mldesk.runtime.log_file import marker

_poll_seconds = 0.05
_care_seconds = 2.0
_chunk_bytes = 1 << 20


class LogTail:
    """Copies a run's log to `output` from the place `offset` on; each call goes on where the last ended.

    A line tells where bytes are missing that were printed but not kept.
    """

    def __init__(self, log: RunLog, output: BinaryIO, offset: int = 0) -> None:
        self._log = log
        self._output = output
        self._offset = offset

    def copy(self) -> int:
        """Copy what is new and hand it out at once; returns how many bytes that was."""
        copied = 0
        until = self._log.span().end  # what is printed meanwhile is for the next call
        while self._offset < until:
            piece = self._log.read(self._offset, _chunk_bytes)
            if piece.start > self._offset:
                self._output.write(marker(piece.start - self._offset))
            self._output.write(piece.data)
            self._offset = piece.end
            copied += len(piece.data)
            if not piece.data:
                break
        if copied:
            self._output.flush()
        return copied


def follow(run: Run, tail: LogTail, care: Callable[[], None]) -> None:
    """Copy the log until the run is over. `care` is called every two seconds, to see that an engine lives."""
    pause = Event()
    next_care = time.monotonic() + _care_seconds
    while True:
        # asked before the copy: what is written before the end is copied after it was known
        over = run.refresh().status.terminal
        tail.copy()
        if over:
            return
        if time.monotonic() >= next_care:
            care()
            next_care = time.monotonic() + _care_seconds
        pause.wait(_poll_seconds)
