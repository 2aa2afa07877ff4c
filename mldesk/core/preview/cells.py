"""What the cells of a table written as text are: missing, numbers, dates; the types of whole columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

_missing = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-"))
_date = re.compile(r"\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d{2}.*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_decimal_comma = re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d*),\d+([eE][+-]?\d+)?")
_whole = re.compile(r"[+-]?\d+")
_truths = frozenset(("true", "false", "yes", "no"))


def is_missing(cell: str) -> bool:
    """Whether a cell stands for no value: it is empty, or one of the usual words such as NA."""
    return cell.strip().lower() in _missing


def is_number(cell: str) -> bool:
    """Whether a cell is a number with a decimal point, or a whole one."""
    try:
        float(cell)
    except ValueError:
        return False
    return "_" not in cell


def column_type(column: Sequence[str]) -> str:
    """The type that fits all cells of a column that are not missing.

    "int", "float", "comma" (numbers with a decimal comma), "bool", "date", "text"; "empty" without cells.
    """
    cells = [cell.strip() for cell in column if not is_missing(cell)]
    if not cells:
        return "empty"
    if is_number(cells[0]) and all(map(is_number, cells)):
        return "int" if all(_whole.fullmatch(cell) for cell in cells) else "float"
    if all(_decimal_comma.fullmatch(cell) or _whole.fullmatch(cell) for cell in cells):
        return "comma"
    if all(cell.lower() in _truths for cell in cells):
        return "bool"
    return "date" if all(_date.fullmatch(cell) for cell in cells) else "text"
