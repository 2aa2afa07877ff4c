"""Steps through the opcodes of a pickle without running it; the table of opcodes is that of pickletools."""

from __future__ import annotations

import pickletools
from collections.abc import Iterator
from typing import Final, NamedTuple

from .source import Malformed, Source

_block = 16_384
_longest_value = 100_000  # bytes of a text or number that is kept; longer ones are skipped
_longest_number = 32  # bytes

_codes = {opcode.code.encode("latin-1")[0]: opcode for opcode in pickletools.opcodes}
_prefixes = {
    pickletools.TAKEN_FROM_ARGUMENT1: 1,
    pickletools.TAKEN_FROM_ARGUMENT4: 4,
    pickletools.TAKEN_FROM_ARGUMENT4U: 4,
    pickletools.TAKEN_FROM_ARGUMENT8U: 8,
}


class Unknown:
    """A value that is not kept: too long, of no interest, or made by code that is not run."""


unknown: Final = Unknown()


class Operation(NamedTuple):
    """One step: the opcode's name and its argument (`unknown` when it is not kept)."""

    name: str
    argument: object


class Opcodes:
    """The opcodes of `source` from `place` on; `place` is behind the last one that was given."""

    def __init__(self, source: Source, place: int = 0) -> None:
        self.source = source
        self.place = place
        self._data = b""
        self._base = 0

    def __iter__(self) -> Iterator[Operation]:
        """The operations up to and with STOP; raises Malformed, TooMuch."""
        while True:
            self.source.budget.spend()
            code = self._take(1)[0]
            opcode = _codes.get(code)
            if opcode is None:
                raise Malformed("it is no pickle")
            yield Operation(opcode.name, self._argument(opcode.arg) if opcode.arg else None)
            if opcode.name == "STOP":
                return

    def _argument(self, kind: pickletools.ArgumentDescriptor) -> object:
        if kind.n == pickletools.UP_TO_NEWLINE:
            return self._lines(kind.name)
        if kind.n in _prefixes:
            return self._prefixed(kind.name, _prefixes[kind.n])
        content = self._take(kind.n)
        return (
            unknown
            if kind.name == "float8"
            else int.from_bytes(content, "little", signed=kind.name == "int4")
        )

    def _lines(self, kind: str) -> object:
        line = self._line()
        if kind == "stringnl_noescape_pair":
            return _decoded(line), _decoded(self._line())
        if line is None or kind == "floatnl":
            return unknown
        if kind.startswith("decimalnl"):
            digits = line.rstrip(b"L")
            return int(digits) if len(digits) <= _longest_number else unknown
        if kind == "stringnl":
            return _unquoted(line)
        # escapes could make a name that does not look like it
        return line.decode("raw-unicode-escape") if kind == "unicodestringnl" else _decoded(line)

    def _prefixed(self, kind: str, width: int) -> object:
        size = int.from_bytes(self._take(width), "little")
        if self.place + size > self.source.size:
            raise Malformed("it ends too early")
        is_number = kind.startswith("long")
        if size > (_longest_number if is_number else _longest_value):
            self.place += size
            return unknown
        content = self._take(size)
        if is_number:
            return int.from_bytes(content, "little", signed=True)
        return unknown if kind.startswith("byte") else content.decode("utf-8", "replace")

    def _take(self, count: int) -> bytes:
        start = self.place - self._base
        if start < 0 or start + count > len(self._data):
            self._data, self._base = self.source.read_up_to(self.place, max(count, _block)), self.place
            start = 0
            if len(self._data) < count:
                raise Malformed("it ends too early")
        self.place += count
        return self._data[start : start + count]

    def _line(self) -> bytes | None:
        """The bytes up to the end of the line; None when it is very long."""
        line = b""
        while content := self.source.read_up_to(self.place, _block):
            piece, ending, _ = content.partition(b"\n")
            self.place += len(piece) + len(ending)
            line += piece if len(line) < _longest_value else b""
            if ending:
                return line if len(line) < _longest_value else None
        raise Malformed("a line in it has no end")


def _decoded(line: bytes | None) -> object:
    return unknown if line is None else line.decode("utf-8", "replace")


def _unquoted(line: bytes) -> object:
    """The text between quotes; with escapes it is rather bytes, and no name. Raises Malformed."""
    if len(line) < 2 or line[:1] not in (b"'", b'"') or line[-1:] != line[:1]:
        raise Malformed("it is garbled")
    return unknown if b"\\" in line else _decoded(line[1:-1])
