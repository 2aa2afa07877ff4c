"""Reads protocol buffers field by field, without a schema and without loading what nobody asks for.

The wire format is that of the Protocol Buffers documentation, "Encoding". Large messages are walked
through in the file, small ones in memory; the payload of a field is only read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .source import Malformed, Source

_in_memory = 1_000_000  # bytes of a message that is read as a whole
_block = 4_096
_longest_head = 20  # bytes: a tag and a length, both at their longest
_longest_text = 1_000_000
_most_numbers = 10_000


class Field(NamedTuple):
    """One field: its number, and its value when it is a number, else where its payload is."""

    number: int
    is_payload: bool
    value: int  # the number, or the payload's size in bytes
    place: int  # where the payload begins in its message


class Message:
    """A message in `source`, or in `data` that was read from there."""

    def __init__(self, source: Source, data: bytes | None = None) -> None:
        self._source = source
        if data is None and source.size <= _in_memory:
            data = source.read(0, source.size)
        self._data = data
        self.size = source.size if data is None else len(data)

    def fields(self) -> Iterator[Field]:
        """The fields in their order; raises Malformed, TooMuch."""
        source, data, base, place = self._source, self._data or b"", 0, 0
        while place < self.size:
            source.budget.spend()
            if self._data is None and place + _longest_head > base + len(data):
                data, base = source.read_up_to(place, _block), place
            tag, at = varint(data, place - base)
            match tag & 7:
                case 0:
                    value, at = varint(data, at)
                    yield Field(tag >> 3, False, value, 0)
                case 1 | 5 as kind:
                    width = 8 if kind == 1 else 4
                    if base + at + width > self.size:
                        raise Malformed("it ends too early")
                    yield Field(tag >> 3, False, int.from_bytes(data[at : at + width], "little"), 0)
                    at += width
                case 2:
                    size, at = varint(data, at)
                    if base + at + size > self.size:
                        raise Malformed("it ends too early")
                    yield Field(tag >> 3, True, size, base + at)
                    at += size
                case _:
                    raise Malformed("it is no protocol buffer")
            place = base + at

    def message(self, field: Field) -> Message:
        """The message that is the payload of `field`."""
        self._check(field)
        if self._data is None:
            return Message(self._source.window(field.place, field.value))
        return Message(self._source, self._data[field.place : field.place + field.value])

    def content(self, field: Field, most: int = _longest_text) -> bytes:
        """The payload of `field`; raises Malformed when it is longer than `most` bytes."""
        self._check(field)
        if field.value > most:
            raise Malformed("a text in it is too long")
        if self._data is None:
            return self._source.read(field.place, field.value)
        return self._data[field.place : field.place + field.value]

    def text(self, field: Field) -> str:
        """The payload of `field` as text."""
        return self.content(field).decode("utf-8", "replace")

    def numbers(self, field: Field) -> list[int]:
        """The whole numbers in `field`, which has one of them or many packed together."""
        if not field.is_payload:
            return [signed(field.value)]
        content, place, found = self.content(field, 10 * _most_numbers), 0, []
        while place < len(content):
            value, place = varint(content, place)
            found.append(signed(value))
        return found

    def all(self, number: int) -> Iterator[Message]:
        """The messages in all fields with this number."""
        return (self.message(field) for field in self.fields() if field.number == number)

    def entries(self, number: int) -> Iterator[tuple[str, Message]]:
        """A map from texts to messages, as the fields with this number are."""
        for entry in self.all(number):
            key, value = "", None
            for field in entry.fields():
                if field.number == 1:
                    key = entry.text(field)
                elif field.number == 2:
                    value = entry.message(field)
            if value is not None:
                yield key, value

    @staticmethod
    def _check(field: Field) -> None:
        if not field.is_payload:
            raise Malformed("a part of it is a number instead of a structure")


def varint(data: bytes, place: int) -> tuple[int, int]:
    """The number of variable length at `place`, and the place behind it; raises Malformed."""
    value = shift = 0
    for byte in data[place : place + 10]:
        value |= (byte & 127) << shift
        place += 1
        if byte < 128:
            return value & 0xFFFF_FFFF_FFFF_FFFF, place
        shift += 7
    raise Malformed("it ends too early")


def signed(value: int) -> int:
    """A 64-bit number as a signed one."""
    return value - (1 << 64) if value >> 63 else value
