"""Members of a tar file, read in one pass: regular files and folders; everything else is refused by name."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from dataclasses import dataclass

from .limits import refused
from .packed import Reader, damaged_archive

_block = 512  # bytes
_most_facts = 1 << 20  # bytes of the names and other facts that precede one member

_kinds = {
    tarfile.LNKTYPE: "a hard link",
    tarfile.SYMTYPE: "a symbolic link",
    tarfile.CHRTYPE: "a device",
    tarfile.BLKTYPE: "a device",
    tarfile.FIFOTYPE: "a named pipe",
    tarfile.GNUTYPE_SPARSE: "a sparse file",
}
_fact_kinds = (
    tarfile.XHDTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)
_files = (tarfile.REGTYPE, tarfile.AREGTYPE, tarfile.CONTTYPE)


@dataclass(frozen=True, slots=True)
class TarMember:
    """A file or a folder of the tar: its name as written there, and its size in bytes."""

    name: str
    size: int
    is_folder: bool


def is_tar(reader: Reader) -> bool:
    """Whether what the reader gives begins with the header of a tar file."""
    block = reader.read(_block)
    if block == bytes(_block):
        return not reader.read(_block).strip(b"\0")  # an empty tar
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


class TarReader:
    """Goes through a tar; of each member all of the content must be read before the next is asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._left = 0
        self._padding = 0

    def members(self) -> Iterator[TarMember]:
        """The members in their order; raises InvalidInput for one that is neither file nor folder."""
        common: dict[str, str] = {}
        while (header := self._header()) is not None:
            own, size = dict(common), 0
            while header.type in _fact_kinds:
                size += header.size + _block
                if header.size < 0 or size > _most_facts:
                    raise refused(header.name, "the facts that precede a member are too large")
                self._take_facts(header, own, common)
                if (following := self._header()) is None:
                    raise damaged_archive("a member is announced that does not come")
                header = following
            yield self._member(header, own)

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes more of the member's content."""
        content = self._exactly(min(size, self._left))
        self._left -= len(content)
        if not self._left and self._padding:
            self._exactly(self._padding)
            self._padding = 0
        return content

    def _member(self, header: tarfile.TarInfo, facts: dict[str, str]) -> TarMember:
        name = facts.get("path", header.name)
        kind = header.type
        if "GNU.sparse" in facts:
            kind = tarfile.GNUTYPE_SPARSE
        if kind == tarfile.DIRTYPE:
            return TarMember(name, 0, True)
        if kind not in _files:
            raise refused(name, f"it is {_kinds.get(kind, 'neither a file nor a folder')}")
        size = header.size
        if "size" in facts:
            size = int(facts["size"]) if facts["size"].isascii() and facts["size"].isdigit() else -1
        self._expect(size)
        return TarMember(name, size, False)

    def _expect(self, size: int) -> None:
        if size < 0:
            raise damaged_archive("a member has no valid size")
        self._left, self._padding = size, -size % _block

    def _header(self) -> tarfile.TarInfo | None:
        block = self._exactly(_block)
        try:
            return tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
        except tarfile.HeaderError as error:
            if not block.strip(b"\0"):
                return None
            raise damaged_archive("it holds something that is no member") from error

    def _take_facts(self, header: tarfile.TarInfo, own: dict[str, str], common: dict[str, str]) -> None:
        """Read what precedes a member: a long name (GNU), or facts of it or of all that follow (pax)."""
        self._expect(header.size)
        content = self.read(header.size)
        if header.type == tarfile.GNUTYPE_LONGNAME:
            own["path"] = content.partition(b"\0")[0].decode("utf-8", "surrogateescape")
        elif header.type != tarfile.GNUTYPE_LONGLINK:
            facts = _pax_facts(content)
            own.update(facts)
            if header.type == tarfile.XGLTYPE:
                common.update(facts)

    def _exactly(self, size: int) -> bytes:
        content = self._reader.read(size)
        if len(content) != size:
            raise damaged_archive("it ends early")
        return content


def _pax_facts(content: bytes) -> dict[str, str]:
    """Those of the records `length key=value\n` of a pax header that matter here."""
    facts = {}
    place = 0
    while content[place : place + 1].strip(b"\0"):
        digits, space, _ = content[place : place + 9].partition(b" ")
        end = place + (int(digits) if digits.isdigit() else 0)
        key, sign, value = content[place + len(digits) + 1 : end - 1].partition(b"=")
        if not space or not sign or end > len(content) or content[end - 1 : end] != b"\n":
            raise damaged_archive("the facts of a member cannot be read")
        if key in (b"path", b"size"):
            facts[key.decode()] = value.decode("utf-8", "surrogateescape")
        elif key.startswith(b"GNU.sparse"):
            facts["GNU.sparse"] = ""
        place = end
    return facts
