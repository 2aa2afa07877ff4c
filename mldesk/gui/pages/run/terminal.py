"""A log as a terminal would show it: carriage returns and backspaces overwrite, colours go."""

from __future__ import annotations

import re

_CONTROL = re.compile(
    "\x1b\\[[0-9;?]*([ -/]*[@-~])"  # CSI: colours, cursor, erasing
    "|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)"  # OSC: titles, links
    "|\x1b[@-Z\\\\-_]"  # the other escapes of two characters
)
_UNFINISHED = re.compile("\x1b(?:\\[[0-9;?]*|\\][^\x07\x1b]*)?$")
_PLAIN = re.compile("[^\r\n\b\x1b\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_LONGEST = 20_000


class Terminal:
    """Turns a stream of text into lines. `lines` are the finished ones, `current` the one being written.

    Only the line being written can be overwritten, as training's progress bars do. Lines of more than 20,000
    letters are broken.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._cells: list[str] = []
        self._column = 0
        self._held = ""

    @property
    def current(self) -> str:
        """The line being written, as it stands."""
        return "".join(self._cells).rstrip()

    def feed(self, text: str) -> None:
        """Take in the next piece of the stream; an escape sequence may be cut between two pieces."""
        text = self._held + text
        cut = _UNFINISHED.search(text)
        self._held = text[cut.start() :] if cut else ""
        text = text[: cut.start()] if cut else text
        position = 0
        while position < len(text):
            plain = _PLAIN.match(text, position)
            if plain:
                self._write(plain[0])
                position = plain.end()
                continue
            control = _CONTROL.match(text, position)
            if control:
                self._obey(control[0])
                position = control.end()
                continue
            self._letter(text[position])
            position += 1

    def take(self) -> list[str]:
        """The finished lines since the last call."""
        lines, self.lines = self.lines, []
        return lines

    def _write(self, text: str) -> None:
        while text:
            room = _LONGEST - self._column
            piece, text = text[:room], text[room:]
            end = self._column + len(piece)
            self._cells[self._column : end] = piece
            self._column = end
            if text:
                self._finish()

    def _letter(self, letter: str) -> None:
        if letter == "\n":
            self._finish()
        elif letter == "\r":
            self._column = 0
        elif letter == "\b":
            self._column = max(self._column - 1, 0)

    def _obey(self, control: str) -> None:
        if control.endswith("K") and control.startswith("\x1b["):
            if control in ("\x1b[K", "\x1b[0K"):
                del self._cells[self._column :]
            elif control == "\x1b[2K":
                self._cells[:] = " " * self._column

    def _finish(self) -> None:
        self.lines.append(self.current)
        self._cells = []
        self._column = 0
