"""Reading the log of a run while it grows: places in it are counted from the first byte ever printed.

What a run prints is kept in one file, or in two while a flood is cut (see runtime.log_file). Of a flood the
oldest part is left out; places stay what they are.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mldesk.runtime import log_file

from .errors import translate_os_error

_attempts = 200
_PAUSE_SECONDS = 0.005  # in the middle of a cut, which takes as long as the disk does
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class LogSpan:
    """What there is of a log: from the byte `start`, before which all was left out, to `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LogPiece:
    """Bytes of a log from the place `start` on, which is later than asked for where that was left out."""

    start: int
    data: bytes
    span: LogSpan

    @property
    def end(self) -> int:
        """The place after the last byte."""
        return self.start + len(self.data)


@dataclass(frozen=True, slots=True)
class _Part:
    """A file of the log: its bytes from `skipped` on are those from the place `start` to `end`."""

    file: BinaryIO
    skipped: int
    start: int
    end: int

    def read(self, start: int, most: int) -> bytes:
        """At most so many bytes from a place within the part on."""
        self.file.seek(self.skipped + start - self.start)
        return self.file.read(most)


class RunLog:
    """The log in the folder of a run, which may not exist yet, and may be cut at any time.

    `name` may be that of another file which is only ever appended to. All methods raise MldeskError when the
    files are there but cannot be read.
    """

    def __init__(self, folder: Path, name: str = log_file.LOG) -> None:
        self._path = folder / name
        self._earlier = folder / log_file.EARLIER if name == log_file.LOG else None

    def span(self) -> LogSpan:
        """Where the log starts and ends now."""
        return self.read(0, 0).span

    def read(self, start: int, most: int) -> LogPiece:
        """At most so many bytes from the place `start` on, or from where the log starts by now."""

        def take(parts: list[_Part]) -> LogPiece:
            if not parts:
                return LogPiece(start, b"", LogSpan(0, 0))
            span = LogSpan(parts[0].start, parts[-1].end)
            place, data = max(start, span.start), b""
            for part in parts:
                if part.start <= place + len(data) < part.end:
                    data += part.read(place + len(data), most - len(data))
            return LogPiece(place, data, span)

        return self._with_parts(take)

    def start_of_last_lines(self, count: int) -> int:
        """The place at which the last `count` lines start; that of the log when it has fewer."""
        span = self.span()
        place, wanted = span.end, count
        if wanted <= 0:
            return span.end
        while place > span.start:
            start = max(span.start, place - _BLOCK)
            piece = self.read(start, place - start)
            if piece.start != start:
                return piece.start  # it was cut meanwhile
            block = piece.data
            # the newline at the very end ends a line
            search = len(block) - 1 if place == span.end else len(block)
            while (search := block.rfind(b"\n", 0, max(search, 0))) >= 0:
                wanted -= 1
                if wanted == 0:
                    return start + search + 1
            place = start
        return span.start

    def _with_parts(self, take: Callable[[list[_Part]], LogPiece]) -> LogPiece:
        """What `take` makes of the log's files, with neither of them replaced meanwhile."""
        try:
            for _ in range(_attempts):
                before = self._state()
                with ExitStack() as opened:
                    taken = take(self._open(opened))
                if before is None:
                    time.sleep(_PAUSE_SECONDS)
                elif self._state() == before:
                    break
        except OSError as error:
            raise translate_os_error(error, self._path) from error
        return taken

    def _state(self) -> tuple[int, ...] | None:
        """What is another after each cut; None in the middle of one."""
        if self._earlier is None:
            return ()
        log, draft = _stat(self._path), _stat(self._earlier.with_name(f"{log_file.EARLIER}.partial"))
        if log is not None and draft is not None and log.st_size <= log_file.LOG_LIMIT:
            return None
        earlier = _stat(self._earlier)
        return () if earlier is None else (earlier.st_ino, earlier.st_mtime_ns, earlier.st_size)

    def _open(self, opened: ExitStack) -> list[_Part]:
        """The log's files, oldest first; those that are not there are left out."""
        parts: list[_Part] = []
        for path in filter(None, (self._path, self._earlier)):
            try:
                file = opened.enter_context(path.open("rb"))
            except FileNotFoundError:
                continue
            left_out, skipped = log_file.read_marker(file.read(log_file.MARKER_LENGTH))
            size = file.seek(0, os.SEEK_END) - skipped
            parts.insert(0, _Part(file, skipped, left_out, left_out + size))
            if skipped:
                break  # nothing is kept of what was before
        if len(parts) == 2:
            log, start = parts[1], parts[0].end
            parts[1] = _Part(log.file, log.skipped, start, start + log.end - log.start)
        return parts


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None
