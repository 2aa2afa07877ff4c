"""Reads the zip archives that models are saved in: members listed and judged, small ones read with limits."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from ...content import is_inside
from ...errors import size_text
from .facts import Level, ModelWarning
from .findings import named
from .source import Malformed, Source, TooMuch

_bomb_size = 100_000_000  # bytes
_bomb_ratio = 200
_unpacked_most = 64_000_000  # bytes of a compressed member that are unpacked to be read
_piece = 1_000_000  # bytes
_largest_directory = 4_000_000  # bytes: some 40,000 members
_local_header = struct.Struct("<4sHHHHHIIIHH")
_link_type = 0o120000

_Text: TypeAlias = tuple[Level, str, str]
_links: _Text = (
    "danger",
    "The archive contains links",
    "These members are links to other files: {names}. A model needs none. Unpacking them could read or "
    "overwrite files elsewhere on this computer. Do not unpack or load it.",
)
_outside: _Text = (
    "danger",
    "The archive names files outside its folder",
    "These members would be written elsewhere when it is unpacked: {names}. Nothing but an attack needs "
    "that. Do not unpack or load it.",
)
_twice: _Text = (
    "danger",
    "The archive holds files twice under the same name",
    "{names}: different programs would read different ones, which is a way to hide something. Do not load it "
    "unless you know why.",
)
_grown: _Text = (
    "danger",
    "The archive would grow enormously when unpacked",
    "{names} would fill {size} of memory or disk. Do not load or unpack it.",
)
_locked: _Text = (
    "caution",
    "Parts of the archive are encrypted",
    "{names} could not be looked at. Ask for the model without a password.",
)


@contextmanager
def open_archive(source: Source) -> Iterator[Archive]:
    """The zip archive in `source`; raises Malformed when it is none or damaged."""
    try:
        with zipfile.ZipFile(source.stream(_largest_directory)) as opened:
            yield Archive(source, opened)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        struct.error,
    ) as error:
        if isinstance(error, RecursionError):
            raise
        raise Malformed(f"the archive cannot be read ({error})") from error


class Archive:
    """A zip archive that is open."""

    def __init__(self, source: Source, opened: zipfile.ZipFile) -> None:
        self._source = source
        self._opened = opened
        self.members = opened.infolist()
        source.budget.spend(len(self.members))

    @property
    def names(self) -> list[str]:
        """The members' names, in the archive's order."""
        return [member.filename for member in self.members]

    def find(self, name: str) -> zipfile.ZipInfo | None:
        """The member called `name`; of several the last, as readers of zip files take it."""
        return next((member for member in reversed(self.members) if member.filename == name), None)

    def read(self, member: zipfile.ZipInfo, most: int) -> bytes:
        """The content of a member; raises Malformed when it is larger than `most` bytes."""
        self._source.budget.spend_bytes(min(most, member.file_size))
        content = bytearray()
        with self._opened.open(member) as file:
            while piece := file.read(_piece):
                content += piece
                if len(content) > most:
                    raise Malformed(f"{member.filename} is larger than {size_text(most)}")
        return bytes(content)

    def source_of(self, member: zipfile.ZipInfo) -> Source:
        """The content of a member for reading here and there: in place when it is stored as it is.

        Raises TooMuch for a large compressed one.
        """
        if member.compress_type != zipfile.ZIP_STORED:
            if member.file_size > _unpacked_most:
                raise TooMuch(f"{member.filename} is compressed and too large to unpack")
            return Source.of_bytes(self.read(member, _unpacked_most), self._source.budget)
        if member.flag_bits & 1 or member.compress_size != member.file_size:
            raise Malformed(f"{member.filename} is encrypted or garbled")
        fields = _local_header.unpack(self._source.read(member.header_offset, _local_header.size))
        if fields[0] != b"PK\x03\x04":
            raise Malformed(f"{member.filename} is not where the archive says")
        start = member.header_offset + _local_header.size + fields[9] + fields[10]
        return self._source.window(start, member.file_size)

    def warnings(self) -> Iterator[ModelWarning]:
        """What is wrong or odd about the members as such."""
        links = [
            member.filename
            for member in self.members
            if (member.external_attr >> 16) & 0o170000 == _link_type
        ]
        bombs = self._bombs()
        found = (
            (links, _links),
            ([name for name in self.names if not is_inside(name)], _outside),
            ([name for name, count in Counter(self.names).items() if count > 1], _twice),
            ([member.filename for member in bombs], _grown),
            ([member.filename for member in self.members if member.flag_bits & 1], _locked),
        )
        size = size_text(sum(member.file_size for member in bombs))
        for names, (level, title, detail) in found:
            if names:
                yield ModelWarning(level, title, detail.format(names=named(names), size=size))

    def _bombs(self) -> list[zipfile.ZipInfo]:
        if sum(member.compress_size for member in self.members) > self._source.size:
            return self.members  # they share their content, which makes a small archive a large folder
        return [member for member in self.members if _is_bomb(member)]


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _bomb_size and member.file_size > _bomb_ratio * max(member.compress_size, 1)
