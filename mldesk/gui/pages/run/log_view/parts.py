"""The few parts of a block of a log that hold lines of a level, and the lines of a part as they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mldesk.gui.pages.run.log_view.lines import may_tell_level
from mldesk.gui.pages.run.log_view.words import Words
from mldesk.gui.pages.run.terminal import LONGEST, SCREEN, Line, Terminal
from mldesk.runtime.distribution.logs import read_line

_TRACEBACK = b"Traceback ("
_LONGEST_TRACEBACK = 5_000
"""Lines that are looked at for the rest of a traceback."""
_BEGINNING = 400
"""Bytes of a line in which the title of its process and the first letter of its text are."""
_SPECIAL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPE = b"\x1b["
_MOVE = re.compile(rb"\x1b\[\d*[ABEFJ]")
_COLOR = re.compile(rb"\x1b\[[0-9;:]*m")
_RESETS = (b"\x1b[0m", b"\x1b[m")
_COLORS_BACK = 4_096
"""Bytes before a part that are searched for the colour in which it begins."""
_STRIDE = 1 << 16

_MANY = 1_000
"""Words in a block from which on it pays to look at all of them at once."""
_NO_LETTER = np.array([not (chr(byte).isalnum() or byte == ord("_")) or byte > 127 for byte in range(256)])
_BEGINS_LINE = np.array([byte < 32 or byte > 126 or byte in b"[]();" for byte in range(256)])
"""Behind which a line, as it is shown, may begin: line ends, escape sequences and titles of processes."""

_Places = NDArray[np.intp]


def ends_of_lines(data: bytes, start: int) -> list[int]:
    """The places after the line ends in `data`, which begins at the place `start`."""
    found: list[int] = (_ends(data) + start).tolist()
    return found


def parts_with(words: Words, data: bytes) -> list[tuple[int, int]]:
    """The parts (from, to) of `data`, in order and apart, that are lines with one of the levels' words.

    The rest of a traceback goes with its first line, and where a program goes back to lines above (progress
    bars below each other) all of a screen around.
    """
    found = words.places_in(data)
    if len(found) > _MANY:
        found = _beginning_words(data, found)
    places = [place for place in found.tolist() if may_tell_level(data, place)]
    if not places:
        return []
    starts = np.append(0, _ends(data))
    first = np.unique(np.searchsorted(starts, places, "right") - 1)
    last = _with_tracebacks(data, starts, first)
    if _ESCAPE in data and _MOVE.search(data):
        first, last = np.maximum(first - SCREEN, 0), np.minimum(last + SCREEN, len(starts))
    last = np.maximum.accumulate(last)
    begins = np.append(True, first[1:] >= last[:-1])
    bounds = np.append(starts, len(data))
    first, last = first[begins], last[np.append(begins[1:], True)]
    return list(zip(bounds[first].tolist(), bounds[last].tolist(), strict=True))


def _beginning_words(data: bytes, places: _Places) -> _Places:
    """Those of the places that lie within no word other than the first of a line: all at once."""
    letters = np.frombuffer(data, np.uint8)
    others = np.flatnonzero(_NO_LETTER[letters])
    number = np.searchsorted(others, places) - 1
    last = others[np.maximum(number, 0)] if len(others) else np.zeros_like(places)
    begins = (number < 0) | (last == places - 1)
    before = letters[last]
    title = (before == ord(" ")) & (letters[np.maximum(last - 1, 0)] == ord("]"))
    kept: _Places = places[begins | _BEGINS_LINE[before] | title]
    return kept


def _ends(data: bytes) -> _Places:
    return np.flatnonzero(np.frombuffer(data, np.uint8) == 10) + 1


def _with_tracebacks(data: bytes, starts: _Places, rows: _Places) -> _Places:
    """The row after each of the `rows`, or after the traceback that begins there."""
    last, place = rows + 1, data.find(_TRACEBACK)
    while place >= 0:
        row = int(np.searchsorted(starts, place, "right")) - 1
        index = int(np.searchsorted(rows, row))
        if index < len(rows) and rows[index] == row:
            last[index] = _traceback_end(data, starts, row)
        place = data.find(_TRACEBACK, place + 1)
    return last


def _traceback_end(data: bytes, starts: _Places, row: int) -> int:
    """The row after the last indented one of the same process, where those of others may lie in between."""
    title, end = _read(data, starts[row])[0], row + 1
    for index in range(row + 1, min(row + _LONGEST_TRACEBACK, len(starts))):
        whose, text = _read(data, starts[index])
        if whose == title and not text[:1].isspace():
            break
        if whose == title:
            end = index + 1
    return end


def _read(data: bytes, start: np.intp) -> tuple[str | None, str]:
    """Whose line begins there, and how its text begins."""
    line = data[start : start + _BEGINNING].partition(b"\n")[0]
    return read_line(_COLOR.sub(b"", line).rstrip(b"\r").decode("utf-8", "replace"))


def colors_before(data: bytes, place: int) -> str:
    """The sequences for colours before a place of `data`, as far as they may still hold there."""
    back = max(place - _COLORS_BACK, 0)
    if data.rfind(_ESCAPE, back, place) < 0:
        return ""
    for reset in _RESETS:  # before the last of them nothing holds
        found = data.rfind(reset, back, place)
        back = found + len(reset) if found >= 0 else back
    return b"".join(_COLOR.findall(data, back, place)).decode("ascii")


def lines_of(
    data: bytes, start: int, colors: str = "", pause: Callable[[], None] = lambda: None
) -> list[Line]:
    """The lines of a part that begins at the place `start`, as a terminal shows them.

    `colors` are the sequences in effect; `pause` is called now and then.
    """
    if not colors and len(data) <= LONGEST and (plain := _plain_line(data)) is not None:
        return [Line(plain.decode("utf-8", "replace").rstrip(), (), start)]
    terminal = Terminal(start)
    terminal.feed(colors)
    place = 0
    while place < len(data):
        pause()
        end = data.find(b"\n", place + _STRIDE) + 1 or len(data)
        piece = data[place:end]
        terminal.feed(piece.decode("utf-8", "replace"), ends_of_lines(piece, start + place))
        place = end
    return [*terminal.take(), *terminal.tail]


def _plain_line(data: bytes) -> bytes | None:
    """The bytes of a single line that needs no terminal; None of others."""
    line = data.removesuffix(b"\n").removesuffix(b"\r")
    return None if b"\n" in line or _SPECIAL.search(line) else line
