"""Passing on a run's log, byte for byte, as it grows."""

from __future__ import annotations

import codecs
import sys
import time
from collections.abc import Callable
from threading import Event
from typing import Protocol

from mldesk.core.run import Run
from mldesk.core.run_log import RunLog
from mldesk.runtime.log_file import marker

_poll_seconds = 0.05
_care_seconds = 2.0
_chunk_bytes = 1 << 20


class Output(Protocol):
    """What a log is copied to: a binary file, or what prints it."""

    def write(self, data: bytes, /) -> object:
        """Take more of the log."""

    def flush(self) -> object:
        """Hand out what was taken."""


class Printer:
    """Prints what it is given, wherever `print` goes: in a notebook that is no binary file."""

    def __init__(self) -> None:
        # a piece of a log may end within a character
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def write(self, data: bytes, /) -> None:
        """Print the text in `data`; bytes that are none as the replacement character."""
        sys.stdout.write(self._decoder.decode(data))

    def flush(self) -> None:
        """Hand it out."""
        sys.stdout.flush()


class LogTail:
    """Copies a run's log to `output` from the place `offset` on; each call goes on where the last ended.

    A line tells where bytes are missing that were printed but not kept.
    """

    def __init__(self, log: RunLog, output: Output, offset: int = 0) -> None:
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
