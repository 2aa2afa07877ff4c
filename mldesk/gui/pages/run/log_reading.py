"""Reading pieces of a log file of any size, and finding text in it; on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

WINDOW = 512 * 1024
"""Bytes of a log that are held at a time."""
_BLOCK = 1024 * 1024
_OVERLAP = 1024


@dataclass(frozen=True)
class Piece:
    """A part of the file: `start` and `end` in bytes, its text, and the file's size when it was read."""

    start: int
    end: int
    text: str
    size: int


def read_piece(path: Path, start: int, end: int | None = None) -> Piece:
    """The bytes from `start` to `end` (or the file's end), at most WINDOW; nothing when there is no file.

    A letter that is cut at the end is left for the next piece.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            last = min(size if end is None else end, start + WINDOW)
            file.seek(start)
            data = file.read(max(last - start, 0))
    except OSError:
        return Piece(start, start, "", 0)
    cut = _incomplete(data) if start + len(data) >= size else 0
    data = data[: len(data) - cut]
    return Piece(start, start + len(data), data.decode("utf-8", "replace"), size)


def read_end(path: Path, span: int = WINDOW) -> Piece:
    """The last `span` bytes, beginning with a whole line."""
    try:
        size = path.stat().st_size
    except OSError:
        return Piece(0, 0, "", 0)
    return read_from_line(path, max(size - span, 0))


def read_from_line(path: Path, start: int) -> Piece:
    """A piece that begins with the first whole line at or after `start`."""
    piece = read_piece(path, start)
    newline = piece.text.find("\n")
    if start == 0 or newline < 0:
        return piece
    skipped = len(piece.text[: newline + 1].encode("utf-8", "replace"))
    return Piece(min(start + skipped, piece.end), piece.end, piece.text[newline + 1 :], piece.size)


def find(path: Path, wanted: str, start: int, backwards: bool = False) -> int | None:
    """Where `wanted` (letters of either case) comes next after, or before, the byte `start`; or None.

    Goes through the file block by block, and once around its end.
    """
    needle = wanted.encode().lower()
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            for low, high in _blocks(size, start, backwards):
                file.seek(low)
                block = file.read(high - low + _OVERLAP).lower()
                found = (
                    block.rfind(needle, 0, high - low + len(needle) - 1) if backwards else block.find(needle)
                )
                if 0 <= found < high - low:
                    return low + found
    except OSError:
        return None
    return None


def _blocks(size: int, start: int, backwards: bool) -> list[tuple[int, int]]:
    start = min(max(start, 0), size)
    after = [(low, min(low + _BLOCK, size)) for low in range(start, size, _BLOCK)]
    before = [(low, min(low + _BLOCK, start)) for low in range(0, start, _BLOCK)]
    return [*reversed(before), *reversed(after)] if backwards else [*after, *before]


def _incomplete(data: bytes) -> int:
    """How many bytes at the end belong to a letter that is not all there."""
    for back in range(1, min(4, len(data) + 1)):
        byte = data[-back]
        if byte < 0x80:
            return 0
        if byte >= 0xC0:
            length = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return back if back < length else 0
    return 0
