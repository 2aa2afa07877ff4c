"""Reads FlatBuffers in place (format: FlatBuffers documentation, "Internals"), every offset checked.

A table is a place in the file with a list of its fields' offsets; only fields that are asked for are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from .source import Malformed, Source

_longest_text = 100_000
_most_items = 1_000_000
_formats = {"b": 1, "B": 1, "i": 4, "I": 4, "Q": 8, "f": 4, "q": 8}


class Table:
    """A table at `place` of a flat buffer."""

    def __init__(self, source: Source, place: int) -> None:
        self._source = source
        self._place = place
        (back,) = struct.unpack("<i", source.read(place, 4))
        fields = place - back
        size, _ = struct.unpack("<HH", source.read(fields, 4))
        if size < 4:
            raise Malformed("a table of it is garbled")
        self._offsets = struct.unpack(f"<{(size - 4) // 2}H", source.read(fields + 4, (size - 4) // 2 * 2))

    def _field(self, number: int) -> int | None:
        """Where the field is in the file; None when the table does not have it."""
        offset = self._offsets[number] if number < len(self._offsets) else 0
        return self._place + offset if offset else None

    def number(self, number: int, kind: str, default: int = 0) -> int:
        """The whole number in a field; `kind` is its letter in the module struct."""
        place = self._field(number)
        if place is None:
            return default
        return int(struct.unpack("<" + kind, self._source.read(place, _formats[kind]))[0])

    def table(self, number: int) -> Table | None:
        """The table in a field."""
        place = self._field(number)
        return None if place is None else Table(self._source, self._follow(place))

    def text(self, number: int) -> str:
        """The text in a field, "" when there is none."""
        place = self._field(number)
        if place is None:
            return ""
        start, length = self._vector(self._follow(place))
        if length > _longest_text:
            raise Malformed("a text in it is too long")
        return self._source.read(start, length).decode("utf-8", "replace")

    def length(self, number: int) -> int:
        """How many items the list in a field has."""
        place = self._field(number)
        return 0 if place is None else self._vector(self._follow(place))[1]

    def numbers(self, number: int, kind: str, most: int = _most_items) -> tuple[int, ...]:
        """The first `most` numbers of the list in a field."""
        place = self._field(number)
        if place is None:
            return ()
        start, length = self._vector(self._follow(place))
        count = min(length, most)
        return struct.unpack(f"<{count}{kind}", self._source.read(start, count * _formats[kind]))

    def tables(self, number: int) -> Iterator[Table]:
        """The tables of the list in a field."""
        place = self._field(number)
        if place is not None:
            start, length = self._vector(self._follow(place))
            for item in range(length):
                yield Table(self._source, self._follow(start + 4 * item))

    def _follow(self, place: int) -> int:
        return place + int(struct.unpack("<I", self._source.read(place, 4))[0])

    def _vector(self, place: int) -> tuple[int, int]:
        return place + 4, int(struct.unpack("<I", self._source.read(place, 4))[0])


def root_table(source: Source) -> Table:
    """The table that the whole buffer stands for."""
    return Table(source, int(struct.unpack("<I", source.read(0, 4))[0]))
