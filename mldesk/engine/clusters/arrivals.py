"""Events of a run that come from another machine: each line enters the run's own file once."""

from __future__ import annotations

import json
import os
from pathlib import Path

from mldesk.core.errors import translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.runtime.event_file import open_for_append

PIECE = 4 * 1024 * 1024
"""How many bytes of the file there are read at once; always the same, so that what was read is read again."""

_file_name = "arrived.json"
_events_name = "events.jsonl"


class Arrivals:
    """How far the events of a run have come, as bytes of the file there; survives a kill at any instant.

    What is about to be appended is noted before, with the length of the file here. An engine that comes
    after one that was killed looks how much of it is there. `source` tells files there apart: that of another
    one is read from its beginning.
    """

    def __init__(self, folder: Path, source: str = "") -> None:
        self._folder = folder
        self._source = source
        self._sure = False  # that what was noted last has been appended
        self._begin, self._end, self._length = self._noted()

    @property
    def position(self) -> int:
        """From where on the file there is to be read."""
        return self._end if self._sure or self._begin == self._end else self._begin

    def confirm(self) -> None:
        """Take it for sure that what was noted last has been appended: what follows it is there already."""
        self._sure = True

    def take(self, data: bytes) -> int:
        """Append the whole lines of `data`, which was read from `position` on; returns how many bytes.

        Raises MldeskError when they cannot be written.
        """
        whole = data.rfind(b"\n") + 1
        if not whole:
            return 0
        lines = data[:whole]
        path = self._folder / _events_name
        begin = self.position
        try:
            present = b"" if self._sure or self._begin == self._end else _present(path, self._length, lines)
            length = path.stat().st_size if path.exists() else 0
            if not present:
                self._note(begin, begin + whole, length)
            _append(path, lines[len(present) :])
        except OSError as error:
            raise translate_os_error(error, path) from error
        self._begin, self._end, self._length, self._sure = begin, begin + whole, length, True
        return whole

    def _noted(self) -> tuple[int, int, int]:
        try:
            noted = json.loads((self._folder / _file_name).read_bytes())
            if noted.get("source", "") == self._source:
                return int(noted["begin"]), int(noted["end"]), int(noted["length"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        return 0, 0, 0

    def _note(self, begin: int, end: int, length: int) -> None:
        self._sure = False
        self._begin, self._end, self._length = begin, end, length
        noted = {"source": self._source, "begin": begin, "end": end, "length": length}
        write_atomically(self._folder / _file_name, json_bytes(noted))


def _present(path: Path, length: int, lines: bytes) -> bytes:
    """The whole lines at the beginning of `lines` that the file has after its first `length` bytes."""
    with path.open("rb") as file:
        file.seek(length)
        tail = b"\n" + file.read()
    end = len(lines)
    while end and b"\n" + lines[:end] not in tail:
        end = lines.rfind(b"\n", 0, end - 1) + 1
    return lines[:end]


def _append(path: Path, lines: bytes) -> None:
    if not lines:
        return
    descriptor = open_for_append(str(path))
    try:
        if _ends_torn(path):
            lines = b"\n" + lines
        while lines:
            lines = lines[os.write(descriptor, lines) :]
    finally:
        os.close(descriptor)


def _ends_torn(path: Path) -> bool:
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return False
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"
