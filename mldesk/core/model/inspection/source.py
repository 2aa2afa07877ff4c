"""Bounded reading of a file that may be damaged or made to harm: every read is checked and counted."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from ...errors import InvalidInput, translate_os_error

largest_read = 16_000_000
"""Bytes that are read at once at most; whoever asks for more gets Malformed."""

_most_bytes = 128_000_000
_most_steps = 1_500_000


class Malformed(ValueError):  # noqa: N818 (read as a sentence: raise Malformed)
    """The file is not what its format says: damaged, cut off, or made to harm."""


class TooMuch(ValueError):  # noqa: N818 (read as a sentence: raise TooMuch)
    """The file is larger or more entangled than an inspection reads; what was found so far holds."""


@dataclass
class Budget:
    """What an inspection of one file may still spend: bytes read, and steps that take about a microsecond."""

    bytes: int = _most_bytes
    steps: int = _most_steps

    def spend(self, steps: int = 1) -> None:
        """Count `steps`; raises TooMuch when none are left."""
        self.steps -= steps
        if self.steps < 0:
            raise TooMuch("it has more parts than are looked at")

    def spend_bytes(self, count: int) -> None:
        """Count bytes that are read or unpacked; raises TooMuch when none are left."""
        self.bytes -= count
        if self.bytes < 0:
            raise TooMuch("it has more content than is looked at")


class Source:
    """A readable stretch of a file, `size` bytes long."""

    def __init__(self, file: IO[bytes], start: int, size: int, budget: Budget) -> None:
        self._file = file
        self._start = start
        self.size = size
        self.budget = budget

    @classmethod
    def of_bytes(cls, content: bytes, budget: Budget) -> Source:
        """A source over `content`."""
        return cls(io.BytesIO(content), 0, len(content), budget)

    def read(self, offset: int, count: int, most: int = largest_read) -> bytes:
        """Exactly `count` bytes from `offset`; raises Malformed when the source has fewer, TooMuch."""
        if offset < 0 or count < 0 or offset + count > self.size:
            raise Malformed("it ends too early")
        if count > most:
            raise Malformed(f"a part of it that should be small has {count} bytes")
        self.budget.spend()
        self.budget.spend_bytes(count)
        self._file.seek(self._start + offset)
        content = self._file.read(count)
        if len(content) < count:
            raise Malformed("it ends too early")
        return content

    def read_up_to(self, offset: int, count: int) -> bytes:
        """The bytes from `offset`, `count` of them or fewer at the end of the source."""
        return self.read(offset, min(count, self.size - offset)) if offset < self.size else b""

    def window(self, offset: int, size: int) -> Source:
        """A stretch of this source; raises Malformed when it is not wholly inside."""
        if offset < 0 or size < 0 or offset + size > self.size:
            raise Malformed("it ends too early")
        return Source(self._file, self._start + offset, size, self.budget)

    def stream(self, most: int = largest_read) -> IO[bytes]:
        """The source as a binary file object, of which `most` bytes can be read at once."""
        return cast(IO[bytes], _Stream(self, most))


class _Stream(io.RawIOBase):
    def __init__(self, source: Source, most: int) -> None:
        self._source = source
        self._most = most
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._source.size}[whence]
        if base + offset < 0:
            raise Malformed("it points before its own beginning")
        self._place = base + offset
        return self._place

    def read(self, count: int = -1) -> bytes:
        left = max(0, self._source.size - self._place)
        wanted = left if count < 0 else min(count, left)
        content = self._source.read(self._place, wanted, self._most) if wanted else b""
        self._place += len(content)
        return content


@contextmanager
def open_source(path: Path, budget: Budget | None = None) -> Iterator[Source]:
    """The regular file at `path` as a source; raises NotFound, Unavailable, InvalidInput for a device."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InvalidInput("It is no file", f"{path} is a folder or a device", "Choose a file.")
        file = path.open("rb", buffering=65536)
    except OSError as error:
        raise translate_os_error(error, path) from error
    with file:
        try:
            yield Source(file, 0, os.fstat(file.fileno()).st_size, budget or Budget())
        except OSError as error:
            raise translate_os_error(error, path) from error


def plain_file(folder: Path, path: str) -> Path | None:
    """The regular file `path` in `folder`; None when there is none, or a link leads to it."""
    try:
        place = folder / path
        plain = place.resolve() == folder.resolve() / path and stat.S_ISREG(place.lstat().st_mode)
    except (OSError, ValueError, RuntimeError):  # no such file, a name with a zero byte, a loop of links
        return None
    return place if plain else None
