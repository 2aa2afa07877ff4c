"""Looking through a log of any size on a worker's thread: for a text, or back for lines of a level."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mldesk.core.errors import Canceled
from mldesk.core.run_log import LogSpan, RunLog
from mldesk.gui.pages.run.log_view.lines import WORDS, Entry, Kinds, Levels
from mldesk.gui.pages.run.log_view.words import Words
from mldesk.gui.pages.run.terminal import Terminal

BLOCK = 4 * 1024 * 1024
_OVERLAP = 4096
_MOST_LINES = 2_000

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

    Parts without a word of the levels are not read line by line. When it is canceled, those that were found
    by then. Raises MldeskError.
    """
    log = RunLog(path.parent, path.name)
    span = log.span()
    end = span.end if end is None else end
    words = Words([word for kind in kinds for word in WORDS[kind]])
    found: list[list[Entry]] = []
    count, place = 0, end
    with suppress(Canceled):
        while place > span.start and count < _MOST_LINES:
            report((end - place) / max(end - span.start, 1))
            start = _line_start(log, max(place - BLOCK, span.start), place)
            data = log.read(start, place - start).data
            if words.may_be_in(data):
                found.append(_of_levels(data, start, kinds))
                count += len(found[-1])
            place = start
    return Collected([entry for entries in reversed(found) for entry in entries], place, end, span.start)


def ends_of_lines(data: bytes, start: int) -> list[int]:
    """The places after the line ends in `data`, which begins at the place `start`."""
    found: list[int] = (np.flatnonzero(np.frombuffer(data, np.uint8) == 10) + (start + 1)).tolist()
    return found


def _of_levels(data: bytes, start: int, kinds: Kinds) -> list[Entry]:
    terminal = Terminal(start)
    terminal.feed(data.decode("utf-8", "replace"), ends_of_lines(data, start))
    entries = Levels().entries([*terminal.take(), *terminal.tail])
    return [entry for entry in entries if entry.level in kinds]


def _line_start(log: RunLog, start: int, end: int) -> int:
    """The first start of a line from `start` on; `start` itself where a line is too long."""
    if start == log.span().start:
        return start
    newline = log.read(start - 1, min(end - start, 1 << 16)).data.find(b"\n")
    return start if newline < 0 else start + newline


def _around(span: LogSpan, start: int, backwards: bool) -> list[tuple[int, int]]:
    start = min(max(start, span.start), span.end)
    after = list(_cut(start, span.end))
    before = list(_cut(span.start, start))
    return [*reversed(before), *reversed(after)] if backwards else [*after, *before]


def _cut(low: int, high: int) -> Iterator[tuple[int, int]]:
    return ((place, min(place + BLOCK, high)) for place in range(low, high, BLOCK))


def stop_if(canceled: Callable[[], bool], tell: Callable[[float], None]) -> Report:
    """A report that tells how far it is, and ends the way when it was canceled."""

    def report(part: float) -> None:
        if canceled():
            raise Canceled
        tell(part)

    return report
