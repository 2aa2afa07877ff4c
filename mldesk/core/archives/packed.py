"""Compressed streams (gzip, bzip2, xz), read in bounded pieces."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from typing import BinaryIO, Protocol

from ..errors import Damaged

_step = 1 << 18  # bytes
_most_memory = 1 << 28  # bytes that an xz stream may ask for its dictionary

_beginnings = {"gz": b"\x1f\x8b", "bz2": b"BZh", "xz": b"\xfd7zXZ\0"}


class Reader(Protocol):
    """Anything that bytes can be read from; fewer than `size` come only at the end."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes."""


def compression_of(stream: BinaryIO) -> str | None:
    """How the stream, which stands at its beginning, is compressed; None when it is not."""
    beginning = stream.read(6)
    stream.seek(0)
    for name, mark in _beginnings.items():
        if beginning.startswith(mark):
            return name
    return None


def unpacking(stream: BinaryIO, compression: str | None) -> Reader:
    """A reader of the stream's unpacked bytes; it raises Damaged for what cannot be unpacked."""
    match compression:
        case None:
            return stream
        case "gz":
            return _Checked(gzip.GzipFile(fileobj=stream))
        case "bz2":
            return _Checked(_Stream(stream, bz2.BZ2Decompressor))
        case _:
            return _Checked(_Stream(stream, lambda: lzma.LZMADecompressor(memlimit=_most_memory)))


class _Checked:
    """Reads `size` bytes unless the end comes first, with the errors of the world."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def read(self, size: int, /) -> bytes:
        parts = []
        try:
            while size and (part := self._reader.read(size)):
                parts.append(part)
                size -= len(part)
        except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, ValueError) as error:
            raise damaged_archive(str(error)) from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise damaged_archive(str(error)) from error  # bzip2 says so what it cannot unpack
        return b"".join(parts)


class _Stream:
    """One or several streams of bzip2 or xz, one after the other."""

    def __init__(
        self, stream: BinaryIO, new: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor]
    ) -> None:
        self._stream = stream
        self._new = new
        self._decompressor = new()

    def read(self, size: int, /) -> bytes:
        while True:
            if self._decompressor.eof:
                rest = self._decompressor.unused_data or self._stream.read(_step)
                if not rest.strip(b"\0"):  # xz may be padded with zeros
                    return b""
                self._decompressor = self._new()
            else:
                rest = self._stream.read(_step) if self._decompressor.needs_input else b""
                if self._decompressor.needs_input and not rest:
                    raise EOFError("it ends early")
            if unpacked := self._decompressor.decompress(rest, size):
                return unpacked


def damaged_archive(reason: str) -> Damaged:
    """The error for an archive that cannot be read to its end."""
    return Damaged(
        "The archive is damaged",
        reason or "it cannot be read",
        "Get it once more from where it came from.",
        field="source",
    )
