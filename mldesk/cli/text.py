"""Text for people: aligned tables, and sizes, times and numbers as they are said."""

from __future__ import annotations

import math
import shutil
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import click

_gap = "  "
_narrowest = 12
_status_colors = {
    "Completed": "green",
    "Failed": "red",
    "Canceled": "yellow",
    "Running": "blue",
    "ok": "green",
    "warning": "yellow",
    "error": "red",
}


@dataclass(frozen=True)
class Column:
    """A column of a table: its title, its side, and a function that adds colour to the finished cell."""

    title: str
    right: bool = False
    paint: Callable[[str], str] | None = None


def paint_status(text: str) -> str:
    """`text`, a status word with its padding, in the colour of that status."""
    color = _status_colors.get(text.strip())
    return click.style(text, fg=color) if color else text


def plain(text: object) -> str:
    """`text` on one line: what would move the cursor or colour the terminal is escaped (`\\n`, `\\x1b`)."""
    return "".join(c if _printable(c) else c.encode("unicode_escape").decode("ascii") for c in str(text))


def _printable(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def width(text: str) -> int:
    """How many columns of a terminal `text` takes: wide East Asian characters two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def table(columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> str:
    """An aligned table under a line of titles. On a terminal its widest text columns shrink until it fits."""
    cells = [[plain(cell) for cell in row] for row in rows]
    titles = [column.title for column in columns]
    widths = [max(width(line[i]) for line in [titles, *cells]) for i in range(len(columns))]
    _fit(columns, widths)
    head = _line(columns, titles, widths, painted=False)
    body = [_line(columns, row, widths, painted=True) for row in cells]
    return "\n".join([click.style(head, bold=True), *body])


def _fit(columns: Sequence[Column], widths: list[int]) -> None:
    if not sys.stdout.isatty():
        return
    excess = sum(widths) + len(_gap) * (len(widths) - 1) - shutil.get_terminal_size().columns
    while excess > 0:
        texts = [i for i, column in enumerate(columns) if not column.right and widths[i] > _narrowest]
        if not texts:
            return
        widest = max(texts, key=lambda i: widths[i])
        widths[widest] -= 1
        excess -= 1


def _line(columns: Sequence[Column], cells: Sequence[str], widths: Sequence[int], painted: bool) -> str:
    parts = []
    for column, cell, room in zip(columns, cells, widths, strict=True):
        shown = _shorten(cell, room)
        space = " " * (room - width(shown))
        padded = space + shown if column.right else shown + space
        parts.append(column.paint(padded) if painted and column.paint else padded)
    return _gap.join(parts).rstrip()


def _shorten(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    while text and width(text) > room - 1:
        text = text[:-1]
    return text + "…"


def details(pairs: Iterable[tuple[str, object]]) -> str:
    """Labels and values under each other; a pair whose value is None or empty is left out.

    A value of several lines goes on below its first one, without a label.
    """
    kept = [(label, str(value).split("\n")) for label, value in pairs if value is not None and value != ""]
    room = max((len(label) for label, _ in kept), default=0)
    lines = [
        f"{click.style(word.ljust(room), dim=True)}{_gap}{paint_status(plain(line))}".rstrip()
        for label, values in kept
        for word, line in zip([label, *[""] * len(values)], values, strict=False)
    ]
    return "\n".join(lines)


def section(title: str, body: str) -> str:
    """`body` below a title, apart from what stands before; nothing at all when it is empty."""
    return f"\n\n{click.style(title, bold=True)}\n{body}" if body else ""


def duration(seconds: float | None) -> str:
    """A length of time: `0.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`, `4 d 3 h`."""
    if seconds is None:
        return ""
    if seconds < 9.95:
        return f"{max(seconds, 0):.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    if whole < 86400:
        return f"{whole // 3600} h {whole % 3600 // 60:02} min"
    return f"{whole // 86400} d {whole % 86400 // 3600} h"


def moment(when: float | None) -> str:
    """A moment (unix seconds) in this machine's time zone: `2026-03-01 14:05`."""
    return "" if when is None else f"{datetime.fromtimestamp(when, UTC).astimezone():%Y-%m-%d %H:%M}"


def ago(when: float | None) -> str:
    """How long a moment (unix seconds) is past, in the last day; else its date."""
    if when is None:
        return ""
    seconds = time.time() - when
    if not 0 <= seconds < 86400:
        return moment(when)
    if seconds < 60:
        return "just now"
    return f"{seconds // 60:.0f} min ago" if seconds < 3600 else f"{seconds // 3600:.0f} h ago"


def number(value: float | str | None) -> str:
    """A measured value with at most six significant digits; NaN and infinities by name."""
    if value is None:
        return ""
    if isinstance(value, str) or not math.isfinite(value):
        return str(value)
    return f"{value:.6g}"


def count(amount: int, one: str, many: str = "") -> str:
    """`1 file`, `1,204 files`."""
    return f"{amount:,} {one if amount == 1 else many or one + 's'}"
