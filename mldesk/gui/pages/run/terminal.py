"""A log as a terminal would show it: carriage returns and cursor movements overwrite, colours stay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

_CONTROL = re.compile(
    "\x1b\\[(?P<numbers>[0-9;:?]*)[ -/]*(?P<letter>[@-~])"  # CSI: colours, cursor, erasing
    "|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)"  # OSC: titles, links
    "|\x1b[@-Z\\\\-_7-8=>]"  # the other escapes of two characters
)
_UNFINISHED = re.compile("\x1b(?:\\[[0-9;:?]*[ -/]*|\\][^\x07\x1b]*)?$")
_PLAIN = re.compile("[^\r\n\b\x1b\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_SPECIAL = re.compile("[\r\b\x1b\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LONGEST = 20_000
"""Letters of a line; longer ones are broken."""
SCREEN = 30
"""Lines that a program can go back to, as several progress bars below each other do."""

Color = int | tuple[int, int, int] | None
"""One of 256 colours of a terminal, or red, green and blue."""


class Style(NamedTuple):
    """How letters are written; the default is as all text is.

    A tuple, as many are compared: where each word has a colour, twice for each of them.
    """

    foreground: Color = None
    background: Color = None
    bold: bool = False
    faint: bool = False
    italic: bool = False
    underlined: bool = False
    reversed: bool = False


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its parts that are not plain (from, to, style), and the place in the log where it begins."""

    text: str
    parts: tuple[tuple[int, int, Style], ...] = ()
    place: int = 0


@dataclass(slots=True)
class _Row:
    """A line that can still change; without `styles` all of it is plain."""

    place: int = 0
    text: str = ""
    styles: list[Style] | None = None

    def write(self, column: int, text: str, style: Style) -> None:
        end = column + len(text)
        before = self.text[:column]
        if style != PLAIN or self.styles is not None:
            styles = self.styles if self.styles is not None else [PLAIN] * len(self.text)
            styles += [PLAIN] * (column - len(styles))
            styles[column:end] = [style] * len(text)
            self.styles = styles
        self.text = before.ljust(column) + text + self.text[end:]

    def cut(self, column: int) -> None:
        self.text = self.text[:column]
        if self.styles is not None:
            del self.styles[column:]

    def line(self) -> Line:
        text = self.text.rstrip()
        return Line(text, _parts(self.styles[: len(text)]) if self.styles else (), self.place)


@dataclass
class Terminal:
    """Turns a stream of text into lines.

    `take` gives those that nothing changes any more, `tail` those of the screen, the last of which is being
    written. Lines of more than 20,000 letters are broken. `place` is that of the first byte fed.
    """

    place: int = 0
    _finished: list[Line] = field(default_factory=list)
    _rows: list[_Row] = field(default_factory=list)
    _row: int = 0
    _column: int = 0
    _style: Style = PLAIN
    _held: str = ""

    def __post_init__(self) -> None:
        self._rows.append(_Row(self.place))

    @property
    def current(self) -> str:
        """The line being written, as it stands."""
        return self._rows[self._row].text.rstrip()

    @property
    def tail(self) -> list[Line]:
        """The lines of the screen."""
        return [row.line() for row in self._rows]

    def take(self) -> list[Line]:
        """The finished lines since the last call."""
        finished, self._finished = self._finished, []
        return finished

    def feed(self, text: str, places: Sequence[int] = ()) -> None:
        """Take in the next piece of the stream; an escape sequence may be cut between two pieces.

        `places` tells where in the log the text goes on after each of its line ends.
        """
        text = self._held + text
        cut = _UNFINISHED.search(text, max(len(text) - 200, 0))
        self._held = text[cut.start() :] if cut else ""
        text = text[: cut.start()] if cut else text
        lines = text.split("\n")
        for index, line in enumerate(lines):
            if index:
                self._next_row(int(places[index - 1]) if index <= len(places) else 0)
            self._feed_line(line)
        self._settle()

    def _feed_line(self, line: str) -> None:
        if not _SPECIAL.search(line):
            self._write(line)
            return
        position = 0
        while position < len(line):
            plain = _PLAIN.match(line, position)
            if plain:
                self._write(plain[0])
                position = plain.end()
                continue
            control = _CONTROL.match(line, position)
            if control:
                self._obey(control["letter"], control["numbers"])
                position = control.end()
                continue
            if line[position] == "\r":
                self._column = 0
            elif line[position] == "\b":
                self._column = max(self._column - 1, 0)
            position += 1

    def _write(self, text: str) -> None:
        while text:
            room = LONGEST - self._column
            piece, text = text[:room], text[room:]
            self._rows[self._row].write(self._column, piece, self._style)
            self._column += len(piece)
            if text:
                self._next_row(self._rows[self._row].place)

    def _next_row(self, place: int) -> None:
        self._row += 1
        self._column = 0
        if self._row == len(self._rows):
            self._rows.append(_Row(place))
            if len(self._rows) > 4 * SCREEN:
                self._settle()

    def _settle(self) -> None:
        """Let go of the rows above the screen."""
        done = min(len(self._rows) - SCREEN, self._row)
        if done > 0:
            self._finished += [row.line() for row in self._rows[:done]]
            del self._rows[:done]
            self._row -= done

    # What escape sequences ask for

    def _obey(self, letter: str | None, numbers: str | None) -> None:
        if letter == "m":
            self._style = styled(self._style, numbers or "")
        elif letter is not None and (numbers or "0").isdigit():
            self._move(letter, int(numbers or "0"))

    def _move(self, letter: str, number: int) -> None:
        steps = max(number, 1)
        if letter in "AF":
            self._row = max(self._row - steps, 0)
        elif letter in "BE":
            self._row = min(self._row + steps, len(self._rows) - 1)
        elif letter == "C":
            self._column = min(self._column + steps, LONGEST)
        elif letter == "D":
            self._column = max(self._column - steps, 0)
        elif letter == "G":
            self._column = min(steps - 1, LONGEST)
        elif letter in "KJ":
            self._erase(letter, number)
        if letter in "EF":
            self._column = 0

    def _erase(self, letter: str, number: int) -> None:
        row = self._rows[self._row]
        if number == 0:
            row.cut(self._column)
            if letter == "J":
                del self._rows[self._row + 1 :]
        elif letter == "K":
            length = self._column if number == 1 else len(row.text)
            row.write(0, " " * length, PLAIN)


@lru_cache(maxsize=4096)
def styled(style: Style, numbers: str) -> Style:
    """`style` after the numbers of a sequence for colours, as in "1;31" or "38;5;208"."""
    codes = [int(code) if code.isdigit() else 0 for code in re.split("[;:]", numbers)]
    index = 0
    while index < len(codes):
        code = codes[index]
        if code in (38, 48):
            color, used = _color(codes[index + 1 :])
            style = _colored(style, code == 38, color)
            index += used
        else:
            style = _simple(style, code)
        index += 1
    return style


_FLAGS = {1: ("bold", True), 2: ("faint", True), 3: ("italic", True), 4: ("underlined", True),
          7: ("reversed", True), 23: ("italic", False), 24: ("underlined", False),
          27: ("reversed", False)}  # fmt: skip


def _simple(style: Style, code: int) -> Style:
    if code == 0:
        return PLAIN
    if code in _FLAGS:
        return style._replace(**{_FLAGS[code][0]: _FLAGS[code][1]})
    if code == 22:
        return style._replace(bold=False, faint=False)
    for first, shift in ((30, 0), (90, 8), (40, 0), (100, 8)):
        if first <= code < first + 8:
            return _colored(style, first in (30, 90), code - first + shift)
    return _colored(style, code == 39, None) if code in (39, 49) else style


def _colored(style: Style, front: bool, color: Color) -> Style:
    return style._replace(foreground=color) if front else style._replace(background=color)


def _color(codes: list[int]) -> tuple[Color, int]:
    """The colour after 38 or 48, and how many numbers tell it."""
    if codes[:1] == [5] and len(codes) > 1:
        return min(codes[1], 255), 2
    if codes[:1] == [2] and len(codes) > 3:
        red, green, blue = (min(code, 255) for code in codes[1:4])
        return (red, green, blue), 4
    return None, len(codes)


def _parts(styles: list[Style]) -> tuple[tuple[int, int, Style], ...]:
    found: list[tuple[int, int, Style]] = []
    start = 0
    for end in range(1, len(styles) + 1):
        if end == len(styles) or (styles[end] is not styles[start] and styles[end] != styles[start]):
            if styles[start] != PLAIN:
                found.append((start, end, styles[start]))
            start = end
    return tuple(found)
