"""Writes a run's log without the values of its secrets: `python log_writer.py RUN_FOLDER`.

The script's output comes through a pipe on standard input, the secrets as variables that MLDESK_SECRETS
names. It is a process of its own so that a script lives on when its launcher is killed; it ends with the last
process that holds the pipe.
"""

import os
import signal
import sys
from typing import List

if not __package__:  # started by its path, beside the run: the package is three folders up
    sys.path[0] = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from mldesk.runtime import event_file, log_file, redaction

_BLOCK = 256 * 1024


class Writer:
    """Appends to the log and keeps it bounded. What a full disk does not take is left out, and counted."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._descriptor = event_file.open_for_append(os.path.join(folder, log_file.LOG))
        self._size = os.fstat(self._descriptor).st_size
        self._lost = 0

    def write(self, data: bytes) -> None:
        """Append the data."""
        if self._lost and self._append(_told(self._lost)):
            self._lost = 0
        if self._lost or not self._append(data):
            self._lost += len(data)
        if self._size > log_file.LOG_LIMIT:
            try:
                log_file.bound(self._folder)
            except OSError as error:
                print("the log cannot be cut: {}".format(error), file=sys.stderr)
            self._size = os.fstat(self._descriptor).st_size

    def _append(self, data: bytes) -> bool:
        """Append all of it; False as soon as the disk takes no more."""
        while data:
            try:
                written = os.write(self._descriptor, data)
            except OSError:
                return False
            self._size += written
            data = data[written:]
        return True


def _told(lost: int) -> bytes:
    return b"\n[mldesk: %d bytes could not be written here]\n" % lost


def main(arguments: List[str]) -> int:
    """Pass everything on from standard input to the log; returns 0."""
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    redactor = redaction.Redactor(redaction.of_environment().values())
    writer = Writer(arguments[0])
    while True:
        block = os.read(0, _BLOCK)
        if not block:
            writer.write(redactor.close())
            return 0
        writer.write(redactor.feed(block))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
