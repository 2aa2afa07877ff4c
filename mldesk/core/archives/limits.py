"""What an archive may hold at most, and the count that is kept while it is read."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InvalidInput, size_text


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that stop a decompression bomb; what the archive says of itself is never trusted.

    `members`: files and folders; `size`, `file_size`: unpacked bytes in all and of one file; `ratio`:
    unpacked bytes for each packed one, looked at from `ratio_from` unpacked bytes on, because small files may
    well be very regular; `listing`: bytes of names and other facts that are held in memory.
    """

    members: int = 1_000_000
    size: int = 1_000_000_000_000
    file_size: int = 1_000_000_000_000
    ratio: float = 200.0
    ratio_from: int = 100_000_000
    listing: int = 100_000_000


class Tally:
    """Counts what has been unpacked; raises InvalidInput as soon as a bound is passed."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._members = 0
        self._size = 0
        self._file_size = 0

    def begin(self, name: str) -> None:
        """The member `name` comes next."""
        self._members += 1
        self._file_size = 0
        if self._members > self._limits.members:
            raise refused(name, f"it is one of more than {self._limits.members} members")

    def add(self, name: str, size: int, packed: int) -> None:
        """`size` more bytes of the member `name` are unpacked; `packed` are read of the archive for all."""
        self._size += size
        self._file_size += size
        limits = self._limits
        if self._file_size > limits.file_size:
            raise refused(name, f"it is larger than {size_text(limits.file_size)}")
        if self._size > limits.size:
            raise refused(name, f"with it the archive unpacks to more than {size_text(limits.size)}")
        if self._size > limits.ratio_from and self._size > limits.ratio * max(packed, 1):
            raise refused(
                name,
                f"it unpacks to more than {limits.ratio:g} times its size, as a decompression bomb does",
            )


def refused(name: str, reason: str) -> InvalidInput:
    """The error for an archive that is not unpacked because of its member `name`."""
    return InvalidInput(
        "The archive is not unpacked",
        f"{name!r}: {reason}",
        "If you trust its origin, unpack it by hand and use the folder; otherwise do not use it.",
        field="source",
    )
