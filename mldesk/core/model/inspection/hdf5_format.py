"""Reads the structure of HDF5 files (HDF5 File Format Specification 3.0): groups, links, arrays, texts.

Only structure and texts are read, never the numbers, and no link is followed out of the file. Written for
inspecting files that may have been made to harm: every read is bounded, and links and data in other files,
which readers made for using the data follow or cannot stand, are told as what they are.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Literal, TypeAlias

from .hdf5_heaps import (
    FractalHeap,
    LocalHeap,
    global_heap_object,
    group_entries,
    tree_records,
    undefined,
    unsigned16,
    unsigned32,
    unsigned64,
)
from .source import Malformed, Source

signature = b"\x89HDF\r\n\x1a\n"

_most_messages = 5_000
_most_links = 100_000
_most_texts = 20_000
_highest_rank = 32
_longest_text = 8_000_000

_dataspace, _link_info, _datatype, _link, _external_files, _layout = 0x01, 0x02, 0x03, 0x06, 0x07, 0x08
_filters, _attribute, _continuation, _symbol_table, _attribute_info = 0x0B, 0x0C, 0x10, 0x11, 0x15

Attribute: TypeAlias = str | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Link:
    """A member of a group: a "hard" link to the object at `address`, or one to `target` (in `file`)."""

    name: str
    kind: Literal["hard", "soft", "external", "other"]
    address: int = 0
    target: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """An array: shape, type of its numbers, bytes of each, and files elsewhere that hold its content."""

    shape: tuple[int, ...]
    dtype: str
    item_size: int
    is_virtual: bool
    is_chunked: bool
    external_files: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many numbers it has, at most 2**62 whatever it declares."""
        return min(prod(self.shape), 2**62)

    @property
    def size(self) -> int:
        """How many bytes it declares to have."""
        return min(self.count * self.item_size, 2**62)


@dataclass(frozen=True, slots=True)
class _Type:
    name: str
    size: int
    kind: int
    is_text: bool = False


@dataclass
class _Message:
    kind: int
    body: bytes
    is_shared: bool


class Hdf5File:
    """An HDF5 file; raises Malformed when it is none."""

    def __init__(self, source: Source) -> None:
        start = _find_start(source)
        self.source = source.window(start, source.size - start)
        head = self.source.read(0, 9)
        version = head[8]
        if version in (0, 1):
            fields = self.source.read(0, 96 if version == 0 else 100)
            sizes, root = fields[13:15], unsigned64.unpack_from(fields, 64 if version == 0 else 68)[0]
        elif version in (2, 3):
            fields = self.source.read(0, 48)
            sizes, root = fields[9:11], unsigned64.unpack_from(fields, 36)[0]
        else:
            raise Malformed(f"version {version} of HDF5 is not known")
        if sizes != b"\x08\x08":
            raise Malformed("its addresses are not of 64 bits")
        self.root = Object(self.source, root)


def _find_start(source: Source) -> int:
    place = 0
    while place + 8 <= source.size:
        if source.read(place, 8) == signature:
            return place
        place = max(512, place * 2)
    raise Malformed("it is no HDF5 file")


class Object:
    """A group or a dataset: what the object header at `address` tells."""

    def __init__(self, source: Source, address: int) -> None:
        self._source = source
        self.address = address

    @cached_property
    def _messages(self) -> list[_Message]:
        return list(_messages(self._source, self.address))

    def _of_kind(self, kind: int) -> Iterator[bytes]:
        return (message.body for message in self._messages if message.kind == kind and not message.is_shared)

    @property
    def is_dataset(self) -> bool:
        """Whether it is an array, not a group."""
        return any(message.kind == _layout for message in self._messages)

    def links(self) -> list[Link]:
        """The members of the group, in the order of the file."""
        found: list[Link] = []
        for message in self._messages:
            for link in self._links_of(message):
                self._source.budget.spend()
                found.append(link)
                if len(found) > _most_links:
                    raise Malformed("a group has too many members")
        return found

    def at(self, address: int) -> Object:
        """The object at another address of the same file."""
        return Object(self._source, address)

    def _links_of(self, message: _Message) -> Iterator[Link]:
        body = message.body
        if message.kind == _symbol_table:
            tree, heap_address = struct.unpack_from("<QQ", body)
            heap = LocalHeap(self._source, heap_address)
            yield from (_old_link(entry, heap) for entry in group_entries(self._source, tree))
        elif message.kind == _link:
            yield _new_link(body)
        elif message.kind == _link_info:
            place = 10 if body[1] & 1 else 2
            yield from (_new_link(entry) for entry in self._dense(body, place, 4))

    def _dense(self, body: bytes, place: int, skipped: int) -> Iterator[bytes]:
        """Entries in a heap of their own; the heap's identity stands `skipped` bytes into each record."""
        heap_address, tree = struct.unpack_from("<QQ", body, place)
        if undefined in (heap_address, tree):
            return
        heap = FractalHeap(self._source, heap_address)
        for record in tree_records(self._source, tree):
            self._source.budget.spend()
            yield heap.get(record[skipped:])

    def dataset(self) -> Dataset:
        """The facts of the array."""
        shape = next((_shape(body) for body in self._of_kind(_dataspace)), None)
        dtype = next((_type(body) for body in self._of_kind(_datatype)), _Type("", 0, -1))
        layouts = [_layout_class(body) for body in self._of_kind(_layout)]
        files = tuple(name for body in self._of_kind(_external_files) for name in self._file_names(body))
        return Dataset(
            (0,) if shape is None else shape, dtype.name, dtype.size, 3 in layouts, 2 in layouts, files
        )

    def _file_names(self, body: bytes) -> Iterator[str]:
        used, heap_address = struct.unpack_from("<HQ", body, 6)
        heap = LocalHeap(self._source, heap_address)
        for slot in range(min(used, (len(body) - 16) // 24)):
            yield heap.text(unsigned64.unpack_from(body, 16 + 24 * slot)[0])

    def attributes(self) -> dict[str, Attribute]:
        """The attributes: texts, tuples of texts, and None for everything else."""
        found: dict[str, Attribute] = {}
        for message in self._messages:
            if message.kind == _attribute and not message.is_shared:
                bodies: Iterator[bytes] = iter([message.body])
            elif message.kind == _attribute_info:
                bodies = self._dense(message.body, 4 if message.body[1] & 1 else 2, 0)
            else:
                continue
            for body in bodies:
                name, value = self._attribute(body)
                found[name] = value
        return found

    def _attribute(self, body: bytes) -> tuple[str, Attribute]:
        version = body[0]
        if version not in (1, 2, 3):
            raise Malformed("an attribute is of a kind that is not known")
        sizes = struct.unpack_from("<HHH", body, 2)
        step = 8 if version == 1 else 1
        place = 9 if version == 3 else 8
        parts: list[bytes] = []
        for size in sizes:
            parts.append(body[place : place + size])
            place += (size + step - 1) // step * step
        name, dtype, shape = parts[0].rstrip(b"\0").decode("utf-8", "replace"), parts[1], _shape(parts[2])
        if version > 1 and body[1]:  # its type or extent is kept elsewhere
            return name, None
        return name, None if shape is None else self._texts(_type(dtype), shape, body[place:])

    def _texts(self, dtype: _Type, shape: tuple[int, ...], content: bytes) -> Attribute:
        if not dtype.is_text or not dtype.size:
            return None
        if prod(shape) > _most_texts or prod(shape) * dtype.size > len(content):
            raise Malformed("an attribute is longer than its place")
        pieces = (content[place * dtype.size : (place + 1) * dtype.size] for place in range(prod(shape)))
        texts = tuple(self._text(dtype, piece) for piece in pieces)
        return texts if shape else texts[0]

    def _text(self, dtype: _Type, piece: bytes) -> str:
        if dtype.kind == 9:
            size, address, index = struct.unpack_from("<IQI", piece)
            if size > _longest_text:
                raise Malformed("a text is too long")
            piece = global_heap_object(self._source, address, index, size) if address and size else b""
        return piece.rstrip(b"\0").decode("utf-8", "replace")


def _messages(source: Source, address: int) -> Iterator[_Message]:
    """The messages of an object header, with those in its continuations."""
    start = source.read_up_to(address, 6)
    if start[:4] == b"OHDR":
        blocks = [_first_block(source, address, start[5])]
    elif start[:1] == b"\x01":
        blocks = [(address + 16, unsigned32.unpack(source.read(address + 8, 4))[0])]
    else:
        raise Malformed("an object has no header")
    seen: set[int] = set()
    count = 0
    while blocks:
        place, size = blocks.pop(0)
        if place in seen:
            raise Malformed("a header has no end")
        seen.add(place)
        content = source.read(place, size)
        for message in _new_messages(content, start[5]) if start[:1] == b"O" else _old_messages(content):
            count += 1
            if count > _most_messages:
                raise Malformed("a header has too many parts")
            if message.kind == _continuation:
                blocks.append(struct.unpack_from("<QQ", message.body))
            else:
                yield message


def _first_block(source: Source, address: int, flags: int) -> tuple[int, int]:
    """Where the messages of a header in the new format are, and their bytes with the checksum."""
    place = address + 6 + (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
    width = 1 << (flags & 3)
    return place + width, int.from_bytes(source.read(place, width), "little") + 4


def _old_messages(content: bytes) -> Iterator[_Message]:
    place = 0
    while place + 8 <= len(content):
        kind, size, flags = struct.unpack_from("<HHB", content, place)
        yield _message(kind, content[place + 8 : place + 8 + size], size, flags)
        place += 8 + size


def _new_messages(content: bytes, header_flags: int) -> Iterator[_Message]:
    place = 4 if content.startswith(b"OCHK") else 0
    head = 6 if header_flags & 4 else 4
    while place + head <= len(content) - 4:
        kind, size, flags = struct.unpack_from("<BHB", content, place)
        yield _message(kind, content[place + head : place + head + size], size, flags)
        place += head + size


def _message(kind: int, body: bytes, size: int, flags: int) -> _Message:
    if len(body) < size:
        raise Malformed("a header ends too early")
    return _Message(kind, body, bool(flags & 2))


def _shape(body: bytes) -> tuple[int, ...] | None:
    """The extent of an array; None when it has none at all."""
    version, rank = body[0], body[1]
    if version not in (1, 2) or rank > _highest_rank:
        raise Malformed("an array has an extent that is not known")
    if version == 2 and body[3] == 2:
        return None
    return struct.unpack_from(f"<{rank}Q", body, 8 if version == 1 else 4)


def _type(body: bytes) -> _Type:
    kind, bits = body[0] & 15, body[1]
    (size,) = unsigned32.unpack_from(body, 4)
    match kind:
        case 0:
            return _Type(f"{'int' if bits & 8 else 'uint'}{size * 8}", size, kind)
        case 1:
            return _Type(f"float{size * 8}", size, kind)
        case 3:
            return _Type("text", size, kind, is_text=True)
        case 8:
            return _Type("bool" if b"FALSE" in body else "enum", size, kind)
        case 9:
            return _Type("text" if bits & 15 == 1 else "list", 16, kind, is_text=bits & 15 == 1)
        case _:
            return _Type("other", size, kind)


def _layout_class(body: bytes) -> int:
    """0 for content in the header, 1 in one piece, 2 in chunks, 3 taken from other files."""
    return body[1] if body[0] >= 3 else body[2]


def _old_link(entry: bytes, heap: LocalHeap) -> Link:
    name_place, address, cached = struct.unpack_from("<QQI", entry)
    name = heap.text(name_place)
    if cached == 2:
        return Link(name, "soft", target=heap.text(unsigned32.unpack_from(entry, 24)[0]))
    return Link(name, "hard", address)


def _new_link(body: bytes) -> Link:
    flags, place = body[1], 2
    kind = 0
    if flags & 8:
        kind, place = body[place], place + 1
    place += (8 if flags & 4 else 0) + (1 if flags & 16 else 0)
    width = 1 << (flags & 3)
    length = int.from_bytes(body[place : place + width], "little")
    place += width
    name = body[place : place + length].decode("utf-8", "replace")
    place += length
    if kind == 0:
        return Link(name, "hard", unsigned64.unpack_from(body, place)[0])
    value = body[place + 2 : place + 2 + unsigned16.unpack_from(body, place)[0]]
    if kind == 1:
        return Link(name, "soft", target=value.decode("utf-8", "replace"))
    if kind == 64:
        file, _, target = value[1:].partition(b"\0")
        texts = (part.rstrip(b"\0").decode("utf-8", "replace") for part in (target, file))
        return Link(name, "external", 0, *texts)
    return Link(name, "other")
