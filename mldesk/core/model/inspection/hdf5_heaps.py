"""The heaps and trees of HDF5 files, which hold names and links (HDF5 File Format Specification 3.0)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from .source import Malformed, Source

undefined = 2**64 - 1
"""The address that stands for none."""

_longest_name = 4_096
_longest_text = 8_000_000
_deepest = 16

unsigned16 = struct.Struct("<H")
unsigned32 = struct.Struct("<I")
unsigned64 = struct.Struct("<Q")


def expect(source: Source, address: int, signature: bytes, size: int) -> bytes:
    """`size` bytes at `address` that begin with `signature`; raises Malformed when they do not."""
    content = source.read(address, size)
    if not content.startswith(signature):
        raise Malformed(f"a part that should begin with {signature.decode()} does not")
    return content


class LocalHeap:
    """The names of the members of a group in the old format (HEAP)."""

    def __init__(self, source: Source, address: int) -> None:
        header = expect(source, address, b"HEAP", 32)
        size, _, start = struct.unpack_from("<QQQ", header, 8)
        self._data = source.window(start, size)

    def text(self, offset: int) -> str:
        """The text at `offset`, which ends with a zero byte."""
        for most in (256, _longest_name):
            content = self._data.read_up_to(offset, most)
            end = content.find(b"\0")
            if end >= 0:
                return content[:end].decode("utf-8", "replace")
        raise Malformed("a name has no end")


def global_heap_object(source: Source, address: int, index: int, size: int) -> bytes:
    """The first `size` bytes of one object of a collection of texts (GCOL)."""
    header = expect(source, address, b"GCOL", 16)
    (whole,) = unsigned64.unpack_from(header, 8)
    heap = source.window(address, whole)
    offset = 16
    while offset + 16 <= heap.size:
        number, _, _, length = struct.unpack("<HHIQ", heap.read(offset, 16))
        if number == index:
            return heap.window(offset + 16, length).read(0, min(size, length), _longest_text)
        if number == 0:
            break
        offset += 16 + (length + 7) // 8 * 8
    raise Malformed("a text is missing")


def group_entries(source: Source, address: int, depth: int = 0) -> Iterator[bytes]:
    """The entries, of 40 bytes each, of a group in the old format: leaves of a tree (TREE, SNOD)."""
    if depth > _deepest:
        raise Malformed("a tree has no end")
    start = source.read(address, 8)
    if start[:4] == b"SNOD":
        (count,) = unsigned16.unpack_from(start, 6)
        content = source.read(address + 8, 40 * count)
        yield from (content[place : place + 40] for place in range(0, len(content), 40))
        return
    header = expect(source, address, b"TREE\0", 24)
    (count,) = unsigned16.unpack_from(header, 6)
    children = source.read(address + 24, 16 * count + 8)
    for place in range(count):
        yield from group_entries(source, unsigned64.unpack_from(children, 16 * place + 8)[0], depth + 1)


def tree_records(source: Source, address: int) -> Iterator[bytes]:
    """The records of a tree of the new format (BTHD, BTIN, BTLF)."""
    header = expect(source, address, b"BTHD", 38)
    node_size, record_size, depth = struct.unpack_from("<IHH", header, 6)
    root, count = struct.unpack_from("<QH", header, 16)
    if depth > _deepest or not record_size or node_size < 16:
        raise Malformed("a tree is garbled")
    if root != undefined and count:
        yield from _TreeNodes(source, node_size, record_size, depth).records(root, count, depth)


class _TreeNodes:
    def __init__(self, source: Source, node_size: int, record_size: int, depth: int) -> None:
        self._source = source
        self._record_size = record_size
        most = most_below = (node_size - 10) // record_size
        self._count_size = _bytes_for(most)
        self._pointer_sizes = [0]  # of a node at each depth: address, number of records, of all records below
        for _ in range(depth):
            total_size = _bytes_for(most_below) if len(self._pointer_sizes) > 1 else 0
            size = 8 + self._count_size + total_size
            self._pointer_sizes.append(size)
            most = (node_size - 10 - size) // (record_size + size)
            most_below = (most + 1) * most_below + most

    def records(self, address: int, count: int, depth: int) -> Iterator[bytes]:
        node = expect(self._source, address, b"BTIN" if depth else b"BTLF", 6 + count * self._record_size)
        for place in range(6, len(node), self._record_size):
            yield node[place : place + self._record_size]
        if depth:
            size = self._pointer_sizes[depth]
            pointers = self._source.read(address + len(node), (count + 1) * size)
            for place in range(0, len(pointers), size):
                (child,) = unsigned64.unpack_from(pointers, place)
                number = int.from_bytes(pointers[place + 8 : place + 8 + self._count_size], "little")
                yield from self.records(child, number, depth - 1)


def _bytes_for(limit: int) -> int:
    return max(limit.bit_length() - 1, 0) // 8 + 1


class FractalHeap:
    """The links or attributes of a large group in the new format (FRHP)."""

    def __init__(self, source: Source, address: int) -> None:
        header = expect(source, address, b"FRHP", 142)
        (filters,) = unsigned16.unpack_from(header, 7)
        (most_managed,) = unsigned32.unpack_from(header, 10)
        self._width, self._first, self._largest, self._bits = struct.unpack_from("<HQQH", header, 110)
        self._root, self._rows = struct.unpack_from("<QH", header, 132)
        if filters or not (self._width and self._first and self._first <= self._largest and self._bits <= 64):
            raise Malformed("a heap is of a kind that is not read here")
        self._source = source
        self._offset_size = (self._bits + 7) // 8
        length_size = (self._largest.bit_length() - 1 + 7) // 8
        self._length_size = min(length_size, _bytes_for(most_managed))

    def get(self, identity: bytes) -> bytes:
        """The object that `identity`, from a record of the heap's tree, stands for."""
        kind = identity[0] >> 4 & 3
        if kind == 2:  # tiny: the content is in the identity itself
            return identity[1 : 2 + (identity[0] & 15)]
        if kind != 0:
            raise Malformed("a link is of a kind that is not read here")
        end = 1 + self._offset_size
        offset = int.from_bytes(identity[1:end], "little")
        length = int.from_bytes(identity[end : end + self._length_size], "little")
        return self._source.read(self._address_of(offset), length)

    def _address_of(self, offset: int) -> int:
        """Where in the file the byte `offset` of the heap lies."""
        address, base = int(self._root), 0
        direct = self._rows == 0
        for _ in range(_deepest):
            if direct:
                return address + offset - base
            row, size, start = self._row_of(offset - base)
            column = (offset - base - start) // size
            entry = address + 13 + self._offset_size + 8 * (row * self._width + column)
            expect(self._source, address, b"FHIB", 4)
            address = int.from_bytes(self._source.read(entry, 8), "little")
            base += start + column * size
            direct = size <= self._largest
        raise Malformed("a heap has no end")

    def _row_of(self, offset: int) -> tuple[int, int, int]:
        """The row of blocks that holds `offset`: its number, the size of its blocks, where it begins."""
        start, size = 0, self._first
        for row in range(64):
            if offset < start + self._width * size:
                return row, size, start
            start += self._width * size
            size = self._first << row
        raise Malformed("a heap is garbled")
