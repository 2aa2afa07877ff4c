"""Lines of a log as they are shown: of which level they are, and those that repeat each other as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from mldesk.gui.pages.run.terminal import Line
from mldesk.runtime.distribution.logs import read_line

Kinds = tuple[str, ...]
"""Levels that are shown; none means all."""

_ERROR = re.compile(
    r"\b(error|exception|traceback|fatal|critical|failed)\b|^\w*(Error|Exception)\b", re.IGNORECASE
)
_WARNING = re.compile(r"\bwarn(ing)?s?\b", re.IGNORECASE)
# what TensorFlow and other programs with Google's logging put before a line that is no warning
_INFORMATION = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+: I |I\d{4} \d\d:\d\d:)")

WORDS = {
    "error": (b"error", b"exception", b"traceback", b"fatal", b"critical", b"failed"),
    "warning": (b"warn",),
}
"""What a part of a log has, in lower case, that holds lines of a level."""
_WORD = re.compile(rb"(?:(error|exception)|traceback|fatal|critical|failed)(?![0-9a-z_])|warn", re.IGNORECASE)
_LETTERS = frozenset(b"0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_WITHIN_WORD = re.compile(rb"(?:\[[a-z]+ ?\d*\] ?)?[\w\x80-\xff]*")
"""What a line begins with, after the title of a process, when its first word is not over."""
_LONGEST_ESCAPE = 20
_ANY = tuple(word.decode() for words in WORDS.values() for word in words)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line as it is shown: its level, and how often it came in a row."""

    line: Line
    level: str
    count: int = 1

    @property
    def text(self) -> str:
        """The words, and how often they came."""
        return self.line.text if self.count == 1 else f"{self.line.text}  ×{self.count:,}"


def level_of(line: str) -> str:
    """What a line of a log is, by its words: error, warning or info."""
    low = line.lower()
    if not any(word in low for word in _ANY):  # much faster, and true of most lines
        return "info"
    if _INFORMATION.match(line):  # such as: optimized for performance-critical operations
        return "info"
    if _ERROR.search(line):
        return "error"
    return "warning" if _WARNING.search(line) else "info"


def may_tell_level(data: bytes, place: int) -> bool:
    """False where what stands at a place of `data` is surely no word that tells the level of its line.

    Much faster than `level_of` the line, and true of most words such as mean_absolute_error.
    """
    found = _WORD.match(data, place)
    if found is None:
        return False
    if (
        place == 0
        or data[place - 1] not in _LETTERS
        or b"\x1b" in data[max(place - _LONGEST_ESCAPE, 0) : place]
    ):
        return True
    if found[1] is None:
        return False
    before = data[data.rfind(b"\n", 0, place) + 1 : place]
    return b"\r" in before or _WITHIN_WORD.fullmatch(before) is not None


class Levels:
    """Tells lines that follow each other apart by level; what a traceback says in between belongs to it."""

    def __init__(self) -> None:
        self._in_traceback: set[str | None] = set()

    def of(self, text: str) -> str:
        """The level of the next line."""
        title, text = read_line(text)  # each process has tracebacks of its own
        if title in self._in_traceback and text[:1].isspace():
            return "error"
        self._in_traceback.discard(title)
        if text.startswith("Traceback ("):
            self._in_traceback.add(title)
        return level_of(text)

    def entries(self, lines: Iterable[Line]) -> list[Entry]:
        """The next lines with their levels."""
        return [Entry(line, self.of(line.text)) for line in lines]

    def copy(self) -> Levels:
        """One that goes on from here by itself."""
        other = Levels()
        other._in_traceback = set(self._in_traceback)
        return other


def fold(entries: Iterable[Entry], apart: int | None = None) -> list[Entry]:
    """The entries with each row of equal lines, unless they are empty, as one.

    A line at the place `apart` begins a new one.
    """
    folded: list[Entry] = []
    for entry in entries:
        last = folded[-1] if folded else None
        alike = last is not None and entry.line.text and last.line.text == entry.line.text
        if last is not None and alike and entry.line.place != apart:
            folded[-1] = replace(last, count=last.count + entry.count)
        else:
            folded.append(entry)
    return folded
