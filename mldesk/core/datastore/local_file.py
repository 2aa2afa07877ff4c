"""A file of this machine on its way into a folder, copied as fast as the disk does."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import BinaryIO, NamedTuple

from mldesk.runtime.processes import host

from ..errors import translate_os_error
from ..reading import check_unchanged, open_source, source_changed
from ..sources import SourceFile
from .partials import Advance

_block = 8 << 20  # bytes
_small = 256 << 10  # bytes; such files are read and written at once
_compared = 1 << 20  # bytes
_second = 1_000_000_000  # nanoseconds
_coarse = 2 * _second  # FAT keeps times to two seconds
_not_possible = frozenset(
    (errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM, errno.EBADF, errno.ETXTBSY)
)


class LocalFile(NamedTuple):
    """A file of this machine that shall be at `path` below a folder."""

    source: SourceFile
    path: str

    @property
    def size(self) -> int:
        """Bytes."""
        return self.source.size

    @property
    def changed(self) -> int:
        """Its last change (unix nanoseconds)."""
        return self.source.changed

    def identity(self) -> str:
        """Where it is and all that tells whether it was changed."""
        source = self.source
        return json.dumps([host(), source.source, source.size, source.changed, source.touched, source.inode])

    def is_at(self, place: Path, changed: int, advance: Advance) -> bool:
        """Whether the file at `place`, of the same size and last changed at `changed`, is it for certain.

        Times of whole seconds, as archives give them to all their files alike, prove nothing: then the
        contents are compared.
        """
        apart = abs(changed - self.changed)
        if apart >= _coarse:
            return False
        if apart < 1000 and self.changed % _second:
            return True
        return self._agrees(place, 0, self.size, advance)

    def begins_with(self, place: Path, size: int, wholly: bool) -> bool:
        """Whether the `size` bytes at `place` are its beginning; compared wholly, or at their end only."""
        return self._agrees(place, 0 if wholly else max(0, size - _compared), size, lambda _: None)

    def _agrees(self, place: Path, start: int, end: int, advance: Advance) -> bool:
        with open_source(self.source) as source, place.open("rb", buffering=0) as copy:
            source.seek(start)
            copy.seek(start)
            while start < end:
                block = source.read(min(_compared, end - start))
                if not block or copy.read(len(block)) != block:
                    return False
                start += len(block)
                advance(0)
        return True

    def copy(self, out: int, offset: int, advance: Advance) -> None:
        """Write all from `offset` on to the file descriptor `out`."""
        with open_source(self.source) as stream:
            stream.seek(offset)
            left = self.size - offset
            in_kernel = left > _small and hasattr(os, "copy_file_range")
            while left:
                moved = _move_in_kernel(stream, out, min(left, _block)) if in_kernel else 0
                if not moved:
                    in_kernel = False
                    moved = self._move(stream, out, min(left, _block))
                left -= moved
                advance(moved)
            check_unchanged(self.source, os.fstat(stream.fileno()))

    def _move(self, stream: BinaryIO, out: int, size: int) -> int:
        try:
            block = stream.read(size)
        except OSError as error:
            raise translate_os_error(error, self.source.source) from error
        if not block:
            raise source_changed(self.source)
        rest = memoryview(block)
        while rest:
            rest = rest[os.write(out, rest) :]
        return len(block)


def _move_in_kernel(stream: BinaryIO, out: int, size: int) -> int:
    """Copy without bringing the bytes here, where the disks can; 0 where they cannot."""
    try:
        return os.copy_file_range(stream.fileno(), out, size)
    except OSError as error:
        if error.errno in _not_possible:
            return 0
        raise
