"""The append-only file that carries a run's events.

Standard library only, Python 3.6 or newer: this file is copied beside every run.
"""

import collections
import os
import sys
import threading
import time
from typing import Deque, Optional, Union

from .events import Event, encode

# How many bytes of unwritten lines a process keeps while the disk is full; beyond it the oldest are dropped.
PENDING_LIMIT = 4 * 1024 * 1024
DRAIN_SECONDS = 86_400.0  # how long the end of a process waits for a full disk to get room


class EventFile:
    """Appends events to a file, each by one system call, and never raises because of the disk.

    What is appended survives a kill of the process at the next instant. Any number of threads and processes
    may append to one file. While the disk is full, lines wait in memory (at most PENDING_LIMIT bytes, the
    oldest are dropped) and are tried again at the next append; after a torn write the next one begins with a
    newline, so a reader sees one garbled line and loses nothing else. Readers skip blank lines.
    """

    def __init__(self, path: Union[str, "os.PathLike[str]"]) -> None:
        self.path = os.fspath(path)
        self.descriptor = open_for_append(self.path)
        self._pending: Deque[bytes] = collections.deque()
        self._pending_size = 0
        self._torn = _ends_torn(self.path)
        # True while a line must not simply be written: others wait before it, or the file ends within a line.
        self.blocked = self._torn
        self._warned = False
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def append(self, event: Event) -> None:
        """Append one event; raises EventError when it cannot be written as JSON."""
        self.append_line(encode(event))

    def append_line(self, line: bytes) -> None:
        """Append one or several whole encoded lines in one write."""
        if self.blocked:
            self.recover(line)
            return
        try:
            written = os.write(self.descriptor, line)
        except OSError as error:
            self.recover(line, 0, error)
            return
        if written != len(line):
            self.recover(line, written)

    def recover(self, line: bytes, written: int = 0, error: Optional[OSError] = None) -> None:
        """Keep lines of which only `written` bytes, maybe none, reached the file, and try all that waits."""
        self._after_fork()
        whole = line.rfind(b"\n", 0, written) + 1  # up to here they are in the file and must not enter twice
        line, written = line[whole:], written - whole
        with self._lock:
            self._torn = self._torn or written > 0
            self._pending.append(line)
            self._pending_size += len(line)
            while self._pending_size > PENDING_LIMIT and len(self._pending) > 1:
                self._pending_size -= len(self._pending.popleft())
            if error is not None:
                self._warn(error)
            self._write_pending()

    def flush(self) -> bool:
        """Try again what waits; True when nothing waits any more."""
        if self.blocked:
            self._after_fork()
            with self._lock:
                self._write_pending()
        return not self._pending

    def drain(self) -> None:
        """Wait until all is written that waits, for DRAIN_SECONDS at most."""
        deadline = time.monotonic() + DRAIN_SECONDS
        while not self.flush() and time.monotonic() < deadline:
            time.sleep(0.5)

    def close(self) -> None:
        """Try what waits a last time and close the file; appending afterwards is an error."""
        if self.descriptor >= 0:
            self.flush()
            os.close(self.descriptor)
            self.descriptor = -1

    def _write_pending(self) -> None:
        while self._pending:
            lines = self._pending[0]
            try:
                written = os.write(self.descriptor, b"\n" + lines if self._torn else lines)
            except OSError as error:
                self._warn(error)
                break
            if written == 0:
                break
            written -= self._torn  # the newline that ended the torn line
            whole = lines.rfind(b"\n", 0, written) + 1
            self._torn = written > whole
            self._pending_size -= whole
            self._pending[0] = lines[whole:]
            if whole == len(lines):
                self._pending.popleft()
        self.blocked = self._torn or bool(self._pending)

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            self._warned = True
            try:
                print(
                    "mldesk: cannot write {} ({}); will try again".format(self.path, error), file=sys.stderr
                )
            except OSError:
                pass  # the log is on the same full disk

    def _after_fork(self) -> None:
        """In a forked child: the waiting lines are the parent's, and its lock may be held for ever."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._lock = threading.Lock()
            self._pending.clear()
            self._pending_size = 0


def _ends_torn(path: str) -> bool:
    """Whether the file ends in the middle of a line, as a process killed on a full disk leaves it."""
    try:
        with open(path, "rb") as file:
            if file.seek(0, os.SEEK_END) == 0:
                return False
            file.seek(-1, os.SEEK_END)
            return file.read(1) != b"\n"
    except OSError:
        return False


def open_for_append(path: str) -> int:
    """A descriptor of a file, made if needed, that writes at the file's end wherever that is by then."""
    if sys.platform == "win32":
        # O_APPEND is a seek and a write there; a handle that may only append is atomic between processes.
        import _winapi
        import msvcrt

        # besides appending, one may wait for it and look at its attributes, as the start of Python does
        append_data, share_all, open_always, normal = 0x0004 | 0x0080 | 0x100000, 0x7, 4, 0x80
        handle = _winapi.CreateFile(path, append_data, share_all, 0, open_always, normal, 0)
        return msvcrt.open_osfhandle(handle, os.O_BINARY)
    # no link is followed: what runs in a container could have put one there, to any file of its user
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
