"""Looking through a log of any size on a worker's thread: for a text, or back for lines of a level."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mldesk.core.errors import Canceled
from mldesk.core.run_log import LogSpan, RunLog
from mldesk.gui.pages.run.log_view.lines import WORDS, Entry, Kinds, Levels
from mldesk.gui.pages.run.log_view.parts import colors_before, lines_of, parts_with
from mldesk.gui.pages.run.log_view.words import Words
from mldesk.gui.pages.run.terminal import Line
from mldesk.runtime.distribution.logs import read_line

BLOCK = 4 * 1024 * 1024
_PIECE = 256 * 1024
"""Bytes of lines that are read at once where many lines in a row belong together."""
_OVERLAP = 4096
_MOST_LINES = 2_000
_STEP = 0.001
_LINE_END = re.compile(rb"\n")
_NOT_INDENTED = re.compile(rb"\n(?![ \t]|\[[a-z]+ ?\d*\] [ \t])")
"""With the title of a process before it or not."""

Report = Callable[[float], None]
"""Is told which part of the way is done, 0 to 1; raises Canceled to end it."""


def find(path: Path, wanted: str, start: int, backwards: bool, report: Report) -> int | None:
    """Where `wanted` (letters of either case) comes next after, or before, the byte `start`; or None.

    Goes through the file block by block, and once around its end. Raises MldeskError when it cannot be read.
    """
    needle, log = wanted.encode("utf-8", "replace").lower(), RunLog(path.parent, path.name)
    blocks, words = _around(log.span(), start, backwards), Words([needle])
    for index, (low, high) in enumerate(blocks):
        report(index / len(blocks))
        piece = log.read(low, high - low + _OVERLAP)
        if words.may_be_in(piece.data):
            block = piece.data.lower()
            last = high - low + len(needle) - 1
            found = block.rfind(needle, 0, last) if backwards else block.find(needle, 0, last)
            if found >= 0:
                return piece.start + found
    return None


@dataclass(frozen=True)
class Collected:
    """Lines of wanted levels, oldest first, from the place `start` to `end`; the log begins at `origin`."""

    entries: list[Entry]
    start: int
    end: int
    origin: int


def collect(path: Path, kinds: Kinds, end: int | None, report: Report) -> Collected:
    """The last lines of these levels before the place `end` (None: the end of the log), 2,000 or a few more.

    Only lines with a word of the levels, and what belongs to them, are read as lines. When it is canceled,
    those that were found by then. Raises MldeskError.
    """
    log = RunLog(path.parent, path.name)
    span = log.span()
    end = span.end if end is None else end
    found: list[list[Entry]] = []
    count, start = 0, end
    with suppress(Canceled):
        for entries, place in _newest_first(log, end, kinds, report):
            found.append(entries)
            count, start = count + len(entries), place
            if count >= _MOST_LINES:
                break
    return Collected([entry for entries in reversed(found) for entry in entries], start, end, span.start)


def _newest_first(log: RunLog, end: int, kinds: Kinds, report: Report) -> Iterator[tuple[list[Entry], int]]:
    """The lines of these levels before `end` part by part, each with the place to which it was looked."""
    words, origin, place = Words([word for kind in kinds for word in WORDS[kind]]), log.span().start, end

    def look(at: int) -> None:
        report((end - at) / max(end - origin, 1))

    while place > origin:
        look(place)
        piece = log.read(_line_start(log, max(place - BLOCK, origin), place), BLOCK)
        data = piece.data[: max(place - piece.start, 0)]  # it may have been cut meanwhile
        for first, last in _from_the_end(data, parts_with(words, data)):
            at = piece.start + first
            look(at)
            lines = lines_of(data[first:last], at, colors_before(data, first), partial(look, at))
            entries = _newest(_of_levels(lines, kinds))
            yield entries, entries[0].line.place if entries else at
        place = piece.start if data else origin
        yield [], place


def _of_levels(lines: list[Line], kinds: Kinds) -> list[Entry]:
    return [entry for entry in Levels().entries(lines) if entry.level in kinds]


def _from_the_end(data: bytes, parts: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts, the last first; long ones in pieces, as no more may be wanted than the end of one."""
    for first, last in reversed(parts):
        end = last
        while end - first > _PIECE:
            cut = _NOT_INDENTED.search(data, end - _PIECE, end - 1)
            if cut is None:
                break
            yield cut.start() + 1, end
            end = cut.start() + 1
        yield first, end


def _newest(entries: list[Entry]) -> list[Entry]:
    """No more than can be wanted of the lines of one piece: the last 2,000, with all of a traceback."""
    first = max(len(entries) - _MOST_LINES, 0)
    while first > 0 and read_line(entries[first].line.text)[1][:1].isspace():
        first -= 1
    return entries[first:]


def _line_start(log: RunLog, start: int, end: int) -> int:
    """The first start of a line from `start` on that is not indented, as those within a traceback are.

    `start` itself where a line is too long.
    """
    if start <= log.span().start:
        return start
    piece = log.read(start - 1, min(end - start, 1 << 16))
    begin = _NOT_INDENTED.search(piece.data) or _LINE_END.search(piece.data)
    return start if begin is None else piece.start + begin.start() + 1


def _around(span: LogSpan, start: int, backwards: bool) -> list[tuple[int, int]]:
    start = min(max(start, span.start), span.end)
    after = list(_cut(start, span.end))
    before = list(_cut(span.start, start))
    return [*reversed(before), *reversed(after)] if backwards else [*after, *before]


def _cut(low: int, high: int) -> Iterator[tuple[int, int]]:
    return ((place, min(place + BLOCK, high)) for place in range(low, high, BLOCK))


def stop_if(canceled: Callable[[], bool], tell: Callable[[float], None]) -> Report:
    """A report that tells how far it is, not for less than a thousandth, and ends the way when canceled."""
    told = -1.0

    def report(part: float) -> None:
        nonlocal told
        if canceled():
            raise Canceled
        if not told <= part < told + _STEP:
            told = part
            tell(part)

    return report
