"""The beginning of JSON lines: a table with one object a line, its columns in the order they appear."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .facts import TablePreview
from .tables import make_table

_most_lines = 2000
_most_columns = 1000


def preview_json_lines(
    path: Path, text: str, complete: bool, limit: int, encoding: str
) -> TablePreview | None:
    """The table of the objects in the lines of `text`; None when a line is none."""
    if not complete:
        text = text[: text.rfind("\n") + 1]
    lines = [line for line in text.split("\n") if line.strip()]
    complete = complete and len(lines) <= _most_lines
    try:
        objects = [json.loads(line) for line in lines[:_most_lines]]
    except (ValueError, RecursionError):
        return None
    if not objects or not all(isinstance(one, dict) for one in objects):
        return None
    names = list(dict.fromkeys(name for one in objects for name in one))[:_most_columns]
    body = [[_text(one.get(name)) for name in names] for one in objects]
    return make_table(path, names, body, complete, limit, kind="JSON lines", encoding=encoding)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
