"""Reading pieces of a log of any size, and finding text in it; on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import MldeskError
from mldesk.core.run_log import LogSpan, RunLog

WINDOW = 512 * 1024
"""Bytes of a log that are held at a time."""
_BLOCK = 1024 * 1024
_OVERLAP = 1024


@dataclass(frozen=True)
class Piece:
    """A part of the log: `start` and `end` in bytes, its text, and how long the log was when it was read.

    `origin` is where the log begins: what was printed before was not kept. `start` may be later than asked
    for.
    """

    start: int
    end: int
    text: str
    size: int
    origin: int = 0


def read_piece(path: Path, start: int, end: int | None = None) -> Piece:
    """The bytes from `start` to `end` (or the file's end), at most WINDOW; nothing when there is no file.

    A letter that is cut at the end is left for the next piece.
    """
    try:
        piece = _log(path).read(start, WINDOW if end is None else min(WINDOW, max(end - start, 0)))
    except MldeskError:
        return Piece(start, start, "", 0)
    data, size = piece.data, piece.span.end
    cut = _incomplete(data) if piece.end >= size else 0
    data = data[: len(data) - cut]
    text = data.decode("utf-8", "replace")
    return Piece(piece.start, piece.start + len(data), text, size, piece.span.start)


def read_end(path: Path, span: int = WINDOW) -> Piece:
    """The last `span` bytes, beginning with a whole line."""
    try:
        size = _log(path).span().end
    except MldeskError:
        return Piece(0, 0, "", 0)
    return read_from_line(path, max(size - span, 0))


def read_from_line(path: Path, start: int) -> Piece:
    """A piece that begins with the first whole line at or after `start`."""
    piece = read_piece(path, start)
    newline = piece.text.find("\n")
    if start <= piece.origin or newline < 0:
        return piece
    skipped = len(piece.text[: newline + 1].encode("utf-8", "replace"))
    begin = min(piece.start + skipped, piece.end)
    return Piece(begin, piece.end, piece.text[newline + 1 :], piece.size, piece.origin)


def find(path: Path, wanted: str, start: int, backwards: bool = False) -> int | None:
    """Where `wanted` (letters of either case) comes next after, or before, the byte `start`; or None.

    Goes through the file block by block, and once around its end.
    """
    needle, log = wanted.encode().lower(), _log(path)
    try:
        for low, high in _blocks(log.span(), start, backwards):
            piece = log.read(low, high - low + _OVERLAP)
            block = piece.data.lower()
            found = block.rfind(needle, 0, high - low + len(needle) - 1) if backwards else block.find(needle)
            if 0 <= found < high - low:
                return piece.start + found
    except MldeskError:
        return None
    return None


def _log(path: Path) -> RunLog:
    return RunLog(path.parent, path.name)


def _blocks(span: LogSpan, start: int, backwards: bool) -> list[tuple[int, int]]:
    start = min(max(start, span.start), span.end)
    after = [(low, min(low + _BLOCK, span.end)) for low in range(start, span.end, _BLOCK)]
    before = [(low, min(low + _BLOCK, start)) for low in range(span.start, start, _BLOCK)]
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
