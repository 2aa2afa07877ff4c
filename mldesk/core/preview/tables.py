"""The beginning of tables in text: separator, quotes, header, types of the columns, missing values."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from .cells import column_type, is_missing, is_number
from .facts import ClassCounts, Preview, TablePreview, Unknown
from .labels import count_values, label_column

_separators = (",", "\t", ";", "|")
_sample = 30  # lines by which the way of writing is guessed
_longest_sample = 200_000  # characters
_most_columns = 1000
_most_rows = 10_000
_longest_cell = 300  # characters
_single_quoted = re.compile(r"(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|]|$)", re.MULTILINE)

Row = list[str]


@dataclass(frozen=True, slots=True)
class _Writing:
    separator: str
    quote: str


def preview_table(path: Path, text: str, complete: bool, limit: int, encoding: str) -> Preview | None:
    """The table that `text` begins with, or None when it is no table; `complete` when `text` is all of it."""
    if not complete:
        text = text[: text.rfind("\n") + 1]
        if not text:
            return _line_too_long(path)
    writing = _writing(text)
    rows = _rows(text, writing) if writing else None
    if writing is None or not rows:
        return None
    if not complete and len(rows) > 1 and any("\n" in cell for cell in rows[-1]):
        rows.pop()  # the text may end within a quoted cell
    has_header = _is_header(rows)
    names = rows[0] if has_header else []
    body = rows[has_header : has_header + _most_rows]
    complete = complete and len(rows) - has_header == len(body)
    return make_table(
        path,
        names,
        body,
        complete,
        limit,
        kind="CSV",
        separator=writing.separator,
        has_header=has_header,
        encoding=encoding,
    )


def make_table(
    path: Path,
    names: Sequence[str],
    body: Sequence[Sequence[str]],
    complete: bool,
    limit: int,
    *,
    kind: str,
    separator: str = "",
    has_header: bool = True,
    encoding: str = "utf-8",
) -> TablePreview:
    """The preview of a table whose rows `body` were read; columns without a name are numbered."""
    column_count = max((len(row) for row in (names, *body)), default=0)
    width = min(column_count, _most_columns)
    columns = [
        names[i].strip() if i < len(names) and names[i].strip() else f"column {i + 1}" for i in range(width)
    ]
    rows = [[*row[:width], *[""] * (width - len(row))] for row in body]
    cells = list(zip(*rows, strict=True)) if rows else [()] * width
    found = [column_type(column) for column in cells]
    present = [[cell for cell in column if not is_missing(cell)] for column in cells]
    types = tuple("float" if kind == "comma" else kind for kind in found)
    label = label_column(columns, types, present)
    shown = rows[:limit]
    return TablePreview(
        path=path,
        columns=tuple(columns),
        types=types,
        missing=tuple(len(rows) - len(column) for column in present),
        rows=tuple(tuple(cell[:_longest_cell] for cell in row) for row in shown),
        rows_seen=len(rows),
        complete=complete,
        kind=kind,
        gaps=frozenset(
            (r, c) for r, row in enumerate(shown) for c, cell in enumerate(row) if is_missing(cell)
        ),
        missing_of=(len(rows),) * width,
        row_count=len(rows) if complete else None,
        column_count=column_count,
        separator=separator,
        has_header=has_header,
        encoding=encoding,
        decimal_comma="comma" in found,
        label=None if label is None else columns[label],
        classes=_classes(label, columns, present, complete),
    )


def _classes(
    label: int | None, columns: Sequence[str], present: Sequence[Sequence[str]], complete: bool
) -> ClassCounts | None:
    return None if label is None else count_values(present[label], columns[label], complete)


def _line_too_long(path: Path) -> Unknown:
    return Unknown(
        path, "The first line is too long", "It goes on past what is read for a preview: is this a table?"
    )


def _writing(text: str) -> _Writing | None:
    """The separator by which most of the first lines fall into equally many parts, and the quotes."""
    best, best_score = "", 0.0
    lines = "\n".join(text[:_longest_sample].splitlines()[:_sample])
    quote = "'" if '"' not in lines and len(_single_quoted.findall(lines)) > 1 else '"'
    for separator in _separators:
        widths = [len(row) for row in _rows(lines, _Writing(separator, quote)) or []]
        usual = max(set(widths), key=widths.count, default=0)
        score = widths.count(usual) / max(len(widths), 1) * min(usual, 3)
        if usual > 1 and score > best_score and widths.count(usual) >= 0.7 * len(widths):
            best, best_score = separator, score
    return _Writing(best, quote) if best else None


def _rows(text: str, writing: _Writing) -> list[Row] | None:
    """The rows of a text; a quote that is never closed is taken for a character like any other."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        reader = csv.reader(
            io.StringIO(text, newline=""),
            delimiter=writing.separator,
            quotechar=writing.quote,
            quoting=quoting,
        )
        try:
            return list(islice((row for row in reader if row), _most_rows + 2))
        except csv.Error:
            continue
    return None


def _is_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: different texts, no numbers, no gaps but for the first."""
    first = [cell.strip() for cell in rows[0]]
    if any(not cell or is_number(cell) for cell in first[1:]) or is_number(first[0]):
        return False
    return len(set(first)) == len(first) and (bool(first[0]) or len(first) > 1)
