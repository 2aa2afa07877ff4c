"""The beginning of tables in text: separator, header, types of the columns, missing values."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from .facts import TablePreview

_separators = (",", "\t", ";", "|")
_missing = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-"))
_date = re.compile(r"\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d{2}.*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_sample = 30
_most_columns = 1000
_most_rows = 5000


def preview_table(path: Path, text: str, complete: bool, limit: int) -> TablePreview | None:
    """The table that `text` begins with, or None when it is no table; `complete` when `text` is all of it."""
    if not complete:
        text = text[: text.rfind("\n") + 1]
    separator = _separator(text)
    rows = _rows(text, separator) if separator else None
    if not rows:
        return None
    complete = complete and len(rows) <= _most_rows
    rows = rows[:_most_rows]
    has_header = _is_header(rows)
    width = min(max(len(row) for row in rows), _most_columns)
    names = rows[0] if has_header else []
    columns = [
        names[i].strip() if i < len(names) and names[i].strip() else f"column {i + 1}" for i in range(width)
    ]
    body = [[*row[:width], *[""] * (width - len(row))] for row in rows[has_header:]]
    cells = list(zip(*body, strict=True)) if body else [()] * width
    return TablePreview(
        path=path,
        columns=tuple(columns),
        types=tuple(_type(column) for column in cells),
        missing=tuple(sum(_is_missing(cell) for cell in column) for column in cells),
        rows=tuple(tuple(row) for row in body[:limit]),
        rows_seen=len(body),
        complete=complete,
    )


def _separator(text: str) -> str:
    """The separator by which most of the first lines fall into equally many parts; "" when none does."""
    best, best_score = "", 0.0
    lines = "\n".join(text.splitlines()[:_sample])
    for separator in _separators:
        widths = [len(row) for row in _rows(lines, separator) or []]
        usual = max(set(widths), key=widths.count, default=0)
        score = widths.count(usual) / max(len(widths), 1) * min(usual, 3)
        if usual > 1 and score > best_score and widths.count(usual) >= 0.7 * len(widths):
            best, best_score = separator, score
    return best


def _rows(text: str, separator: str) -> list[list[str]] | None:
    try:
        rows = (row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if row)
        return list(islice(rows, _most_rows + 1))
    except csv.Error:
        return None


def _is_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: different texts, no numbers, no gaps."""
    first = [cell.strip() for cell in rows[0]]
    if any(not cell or _is_number(cell) for cell in first):
        return False
    return len(set(first)) == len(first)


def _is_missing(cell: str) -> bool:
    return cell.strip().lower() in _missing


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _type(column: Sequence[str]) -> str:
    cells = [cell.strip() for cell in column if not _is_missing(cell)]
    if not cells:
        return "empty"
    if all(cell.lower() in ("true", "false", "yes", "no") for cell in cells):
        return "bool"
    if all(_is_number(cell) for cell in cells):
        return "int" if all(cell.lstrip("+-").isdecimal() for cell in cells) else "float"
    return "date" if all(_date.fullmatch(cell) for cell in cells) else "text"
