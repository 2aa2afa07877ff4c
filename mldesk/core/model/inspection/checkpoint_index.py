"""Reads the index of a TensorFlow checkpoint: which variables it stores, with their shapes.

variables.index is a sorted table of LevelDB's format (leveldb/doc/table_format.md), whose values are
BundleEntryProto (tensorflow/core/protobuf/tensor_bundle.proto). The variables themselves are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from .protobuf import Message, signed, varint
from .source import Malformed, Source
from .tensorflow_names import dtype_name

_footer_size = 48
_magic = 0xDB4775248B80FB57


@dataclass(frozen=True, slots=True)
class StoredVariable:
    """A variable in a checkpoint: its key, type, shape and bytes."""

    key: str
    dtype: str
    shape: tuple[int, ...]
    size: int

    @property
    def count(self) -> int:
        """How many numbers it has."""
        return min(prod(self.shape), 2**62)


def read_checkpoint_index(source: Source) -> Iterator[StoredVariable]:
    """The variables that the index lists; raises Malformed."""
    if source.size < _footer_size:
        raise Malformed("it is no index of a checkpoint")
    footer = source.read(source.size - _footer_size, _footer_size)
    if int.from_bytes(footer[40:], "little") != _magic:
        raise Malformed("it is no index of a checkpoint")
    _, place = _handle(footer, 0)
    blocks, _ = _handle(footer, place)
    for _, handle in _entries(source, blocks):
        block, _ = _handle(handle, 0)
        for key, value in _entries(source, block):
            if key:  # the empty key has facts on the checkpoint as a whole
                yield _variable(key.decode("utf-8", "replace"), value, source)


def _handle(content: bytes, place: int) -> tuple[tuple[int, int], int]:
    offset, place = varint(content, place)
    size, place = varint(content, place)
    return (offset, size), place


def _entries(source: Source, handle: tuple[int, int]) -> Iterator[tuple[bytes, bytes]]:
    """The keys and values of a block; a key leaves out the beginning that it shares with the one before."""
    offset, size = handle
    if source.read(offset + size, 1) != b"\0":
        raise Malformed("it is compressed, which checkpoints are not")
    content = source.read(offset, size)
    end = size - 4 - 4 * int.from_bytes(content[-4:], "little")
    place, key = 0, b""
    while place < end:
        source.budget.spend()
        shared, place = varint(content, place)
        rest, place = varint(content, place)
        length, place = varint(content, place)
        if shared > len(key) or place + rest + length > end:
            raise Malformed("a block of it is garbled")
        key = key[:shared] + content[place : place + rest]
        place += rest
        yield key, content[place : place + length]
        place += length


def _variable(key: str, value: bytes, source: Source) -> StoredVariable:
    message = Message(source, value)
    dtype, size, sizes = "", 0, list[int]()
    for field in message.fields():
        match field.number:
            case 1:
                dtype = dtype_name(field.value)
            case 2:
                sizes = [_size(axis) for axis in message.message(field).all(2)]
            case 5:
                size = field.value
    if len(sizes) > 32:
        raise Malformed("a variable has a shape that is not possible")
    return StoredVariable(key, dtype, tuple(sizes), size)


def _size(axis: Message) -> int:
    return max([0, *(signed(field.value) for field in axis.fields() if field.number == 1)])
