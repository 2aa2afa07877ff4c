"""Members of a zip file in the order of their content; what no honest program writes is refused by name."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, BinaryIO

from ..errors import InvalidInput
from .limits import Limits, refused
from .packed import damaged_archive

_mark = b"PK\x03\x04"
_mark_in_list = b"PK\x01\x02"
_mark_when_empty = b"PK\x05\x06"
_header_size = 30  # bytes of the record before each member's name
_encrypted = 0x1 | 0x40 | 0x2000
_says_utf8 = 0x800
_made_on_dos = 0


def is_zip(stream: BinaryIO) -> bool:
    """Whether the stream, which stands at its beginning, is a zip file from its first byte on."""
    return begins_like_zip(stream) and zipfile.is_zipfile(stream)


def begins_like_zip(stream: BinaryIO) -> bool:
    """Whether the stream, which stands at its beginning, begins as zip files do."""
    beginning = stream.read(4)
    stream.seek(0)
    return beginning in (_mark, _mark_when_empty)


@contextmanager
def zip_errors() -> Iterator[None]:
    """What the block raises about the zip, as errors of the world."""
    try:
        yield
    except NotImplementedError as error:
        raise _unknown_packing(str(error)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError) as error:
        raise damaged_archive(str(error)) from error


class ZipReader:
    """The members of a zip file. Raises InvalidInput and Damaged, at once and on the way."""

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        self._stream = stream
        bounded = _Bounded(stream, limits)
        with zip_errors():
            self._file = zipfile.ZipFile(bounded)
        bounded.is_listing = False
        self._members = sorted(self._file.infolist(), key=lambda member: member.header_offset)
        for member in self._members:
            _check(member)
        self._check_places()

    def members(self) -> Iterator[tuple[str, zipfile.ZipInfo]]:
        """Each member with its name, in the order of their content in the file."""
        for member in self._members:
            yield _name(member), member

    def open(self, member: zipfile.ZipInfo) -> IO[bytes]:
        """The content of a member; reading it raises what zip_errors translates."""
        with zip_errors():
            return self._file.open(member)

    @property
    def size(self) -> int:
        """Bytes of all content unpacked, as the archive claims."""
        return sum(member.file_size for member in self._members)

    def _check_places(self) -> None:
        """Raise InvalidInput when two members share bytes of the file, as in a bomb they do."""
        free = 0
        for member in self._members:
            if member.header_offset < free:
                raise refused(_name(member), "its content overlaps that of another member")
            self._stream.seek(member.header_offset)
            header = self._stream.read(_header_size)
            if len(header) < _header_size or not header.startswith(_mark):
                raise damaged_archive(f"{_name(member)!r} is not where the list of members says")
            name_size, extra_size = struct.unpack("<HH", header[26:30])
            free = member.header_offset + _header_size + name_size + extra_size + member.compress_size
        if free > self._file.start_dir:
            raise refused(_name(self._members[-1]), "its content overlaps the list of members")


def _name(member: zipfile.ZipInfo) -> str:
    name = member.orig_filename  # not cut at a NUL character
    if not member.flag_bits & _says_utf8:
        # zipfile has read it in the code page of the first PCs; most programs have written UTF-8 all the same
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return name.replace("\\", "/") if member.create_system == _made_on_dos else name


def _check(member: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise refused(_name(member), "it is a symbolic link")
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise refused(_name(member), "it is a device or another special file")
    if (kind == stat.S_IFDIR) != _name(member).endswith("/") and kind:
        raise refused(_name(member), "it is a folder by its kind or by its name, but not by both")
    if member.flag_bits & _encrypted:
        raise InvalidInput(
            "The archive is encrypted",
            f"{_name(member)!r} can be read with a password only",
            "Unpack it by hand and use the folder.",
            field="source",
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        # zipfile unpacks the others in pieces of any size, which a bomb would use to fill the memory
        raise _unknown_packing(f"{_name(member)!r} is packed with method {member.compress_type}")


def _unknown_packing(reason: str) -> InvalidInput:
    return InvalidInput(
        "The archive is packed in a way that is not known here",
        reason,
        "Pack it in the usual way (deflate), or unpack it by hand and use the folder.",
        field="source",
    )


class _Bounded:
    """A stream whose list of members, which is read in one piece, is looked at before zipfile is given it.

    zipfile makes an object of each member, many times larger than what the list says of it.
    """

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self.is_listing = True
        self.seek = stream.seek
        self.tell = stream.tell
        self.seekable = stream.seekable

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; raises InvalidInput when they list more than the memory should hold."""
        if size > self._limits.listing:
            raise _long_list("the list of its members is too large")
        content = self._stream.read(size)
        # what the end of the file says of their number is not trusted: each begins with its mark
        if self.is_listing and content.count(_mark_in_list) > self._limits.members:
            raise _long_list(f"it lists more than {self._limits.members} members")
        return content


def _long_list(cause: str) -> InvalidInput:
    return InvalidInput(
        "The archive is not unpacked", cause, "Unpack it by hand and use the folder.", field="source"
    )
