"""Reading pieces of a log of any size, and making lines of them; on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import MldeskError
from mldesk.core.run_log import RunLog
from mldesk.gui.pages.run.log_view.lines import Entry, Levels
from mldesk.gui.pages.run.log_view.parts import ends_of_lines
from mldesk.gui.pages.run.terminal import Terminal

WINDOW = 128 * 1024
"""Bytes of a log that are held at a time."""


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
    line_ends: tuple[int, ...] = ()
    """The places after its line ends."""


@dataclass(frozen=True)
class Reading:
    """A piece, the printer it was given to, the lines it finished, and those that may change."""

    piece: Piece
    printer: Printer
    entries: list[Entry]
    tail: list[Entry]


class Printer:
    """A terminal whose lines are told apart by level."""

    def __init__(self, place: int = 0) -> None:
        self._terminal = Terminal(place)
        self._levels = Levels()

    def print(self, piece: Piece) -> Reading:
        """Print a piece that goes on where the last one ended."""
        self._terminal.feed(piece.text, piece.line_ends)
        entries = self._levels.entries(self._terminal.take())
        return Reading(piece, self, entries, self.tail)

    @property
    def tail(self) -> list[Entry]:
        """The lines that may change."""
        return self._levels.copy().entries(self._terminal.tail)


def rendered(piece: Piece) -> Reading:
    """The lines of a piece by itself."""
    return Printer(piece.start).print(piece)


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
    ends = tuple(ends_of_lines(data, piece.start))
    return Piece(piece.start, piece.start + len(data), text, size, piece.span.start, ends)


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
    if start <= piece.origin or not piece.line_ends:
        return piece
    begin, *ends = piece.line_ends
    text = piece.text[piece.text.index("\n") + 1 :]
    return Piece(begin, piece.end, text, piece.size, piece.origin, tuple(ends))


def _log(path: Path) -> RunLog:
    return RunLog(path.parent, path.name)


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
