"""One log of what all processes print: each line, when it is complete, after the title of its process.

A line of the run's log is `[TITLE] TEXT`: `[worker 1] epoch 3`; TITLE is chief, worker, ps or evaluator with
its number, "mpirun", or "mldesk" for what the conductor itself has to say. `read_line` takes it apart. Lines
stand in the order in which they came, as exactly as LOOK_SECONDS. Of a line that is overwritten again and
again (a progress bar) its last state is taken; one that is not finished within LINE_SECONDS is taken as it
is.
"""

import os
import re
import time
from typing import List, Optional, Tuple

from mldesk.runtime import log_file

LOOK_SECONDS = 0.01  # between two looks at the logs of the processes
LINE_SECONDS = 2.0

_BLOCK = 1024 * 1024
_LINE = re.compile(r"\[((?:chief|worker|ps|evaluator) \d+|mpirun|mldesk)\] ?(.*)", re.DOTALL)


def read_line(line: str) -> Tuple[Optional[str], str]:
    """The title of the process and the text of a line of the run's log; no title where it has none."""
    found = _LINE.match(line)
    return (found.group(1), found.group(2)) if found else (None, line)


def written_line(title: str, text: bytes) -> bytes:
    """A line of the run's log."""
    return b"[" + title.encode("utf-8") + b"] " + text + b"\n"


class Source:
    """The log of one process, read as it grows."""

    def __init__(self, title: str, folder: str) -> None:
        self._title = title
        self._folder = folder
        self._path = os.path.join(folder, log_file.LOG)
        self._descriptor: Optional[int] = None
        self._position = 0
        self._read = 0  # bytes of all that was printed
        self._lost = 0  # bytes that were cut away before they were read
        self._begun = b""
        self._since = 0.0

    def lines(self, last: bool = False) -> List[bytes]:
        """The lines that are complete since the last look; at the `last` one also what was begun."""
        text = self._begun + self._new()
        whole, _, begun = text.rpartition(b"\n")
        found = [_look_of(line) for line in whole.split(b"\n")] if len(whole) + len(begun) < len(text) else []
        now = time.monotonic()
        if begun != self._begun:
            self._begun, self._since = begun, now
        if begun and (last or now - self._since > LINE_SECONDS or len(begun) > _BLOCK):
            found.append(_look_of(begun))
            self._begun = b""
        lost, self._lost = self._lost, 0
        told = "{} bytes of {} are missing here: it prints too fast".format(lost, self._title)
        gap = [written_line("mldesk", told.encode("utf-8"))] if lost else []
        return gap + [written_line(self._title, line) for line in found]

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _new(self) -> bytes:
        """What was printed since the last look, at most a block."""
        try:
            if self._descriptor is None:
                self._descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            size = os.fstat(self._descriptor).st_size
            if size < self._position:  # it was cut, for it became too long
                self._position = 0
                self._note_loss(size)
            os.lseek(self._descriptor, self._position, os.SEEK_SET)
            found = os.read(self._descriptor, _BLOCK)
        except OSError:
            return b""  # it is not there yet
        self._position += len(found)
        self._read += len(found)
        return found

    def _note_loss(self, size: int) -> None:
        """Note what was printed and never read, when the log has `size` bytes after it was cut."""
        try:
            before = log_file.end(self._folder) - size
        except OSError:
            return
        self._lost += max(0, before - self._read)
        self._read = max(self._read, before)


class MergedLog:
    """Writes the lines of all sources to a descriptor. What a full disk does not take is lost."""

    def __init__(self, sources: List[Source], output: int) -> None:
        self._sources = sources
        self._output = output

    def look(self) -> bool:
        """Pass on what is complete; whether there was anything."""
        return self._write([line for source in self._sources for line in source.lines()])

    def tell(self, text: str) -> None:
        """A line of our own."""
        self._write([written_line("mldesk", text.encode("utf-8", "replace"))])

    def close(self) -> None:
        """Pass on everything."""
        while self.look():
            pass
        self._write([line for source in self._sources for line in source.lines(last=True)])
        for source in self._sources:
            source.close()

    def _write(self, lines: List[bytes]) -> bool:
        data = b"".join(lines)
        while data:
            try:
                data = data[os.write(self._output, data) :]
            except OSError:
                break
        return bool(lines)


def _look_of(line: bytes) -> bytes:
    """What is seen of a line in which parts were overwritten."""
    return line.rstrip(b"\r").rpartition(b"\r")[2]
