"""Passing on a run's log, byte for byte, as it grows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import BinaryIO

from mldesk.core.errors import translate_os_error
from mldesk.core.run import Run

_poll_seconds = 0.05
_care_seconds = 2.0
_chunk_bytes = 1 << 20


class LogTail:
    """Copies a run's log to `output` from the byte `offset` on; each call goes on where the last ended."""

    def __init__(self, path: Path, output: BinaryIO, offset: int = 0) -> None:
        self._path = path
        self._output = output
        self._offset = offset

    def copy(self) -> int:
        """Copy what is new and hand it out at once; returns how many bytes that was."""
        copied = 0
        try:
            with self._path.open("rb") as log:
                log.seek(self._offset)
                while chunk := log.read(_chunk_bytes):
                    self._output.write(chunk)
                    copied += len(chunk)
        except FileNotFoundError:
            return 0  # the script has not started
        except PermissionError as error:
            raise translate_os_error(error, self._path) from error
        if copied:
            self._output.flush()
        self._offset += copied
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


def start_of_last_lines(path: Path, lines: int) -> int:
    """The byte at which the last `lines` lines of a file start; 0 when it has fewer, or does not exist."""
    try:
        with path.open("rb") as log:
            return _search_back(log, lines)
    except FileNotFoundError:
        return 0
    except PermissionError as error:
        raise translate_os_error(error, path) from error


def _search_back(log: BinaryIO, lines: int) -> int:
    end = log.seek(0, 2)
    position, wanted = end, lines
    if wanted <= 0:
        return end
    while position > 0:
        start = max(0, position - _chunk_bytes)
        log.seek(start)
        block = log.read(position - start)
        search = len(block) - 1 if position == end else len(block)  # the newline at the very end ends a line
        while (search := block.rfind(b"\n", 0, max(search, 0))) >= 0:
            wanted -= 1
            if wanted == 0:
                return start + search + 1
        position = start
    return 0
