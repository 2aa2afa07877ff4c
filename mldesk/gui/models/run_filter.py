"""The search line of the run table: words, and comparisons joined with and, or, not and parentheses.

amber                                  the word is somewhere in the run's texts
metrics.val_accuracy > 0.97            the metric's best value; metrics.loss.last is its last one
params.learning_rate <= 0.01           a parameter; numbers are compared as numbers
status = failed and not tags.kind = baseline
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from mldesk.core.errors import InvalidInput
from mldesk.core.run_table import RunRow
from mldesk.gui.models.run_columns import as_number

Predicate = Callable[[RunRow], bool]

_TOKEN = re.compile(
    r"""\s*(?:(?P<sign><=|>=|!=|==|=|<|>|~)|(?P<paren>[()])|"(?P<quoted>[^"]*)"|(?P<word>[^\s()<>=!~"]+))"""
)
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
}
_FACTS = ("name", "status", "experiment", "compute", "script", "note", "dataset")


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_filter", text)


def parse(text: str) -> Predicate:
    """The test that `text` asks of a run; an empty text accepts all. Raises InvalidInput for nonsense."""
    tokens = _tokens(text)
    if not tokens:
        return lambda row: True
    parser = _Parser(tokens)
    predicate = parser.alternatives()
    if parser.left():
        raise _wrong(_tr("“{text}” is not expected here").format(text=parser.peek()[1]))
    return predicate


def _wrong(cause: str) -> InvalidInput:
    return InvalidInput(
        _tr("The search makes no sense"), cause, _tr("Try words, or metrics.val_accuracy > 0.97."), "search"
    )


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise _wrong(_tr("“{text}” is not understood").format(text=text[position:].strip()[:20]))
        tokens.append((found.lastgroup, found[found.lastgroup]))
        position = found.end()
    return tokens


class _Parser:
    """Reads tokens from left to right: or of ands of tests."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._position = 0

    def left(self) -> bool:
        return self._position < len(self._tokens)

    def peek(self) -> tuple[str, str]:
        return self._tokens[self._position] if self.left() else ("end", "")

    def take(self) -> tuple[str, str]:
        token = self.peek()
        self._position += 1
        return token

    def _keyword(self, word: str) -> bool:
        kind, text = self.peek()
        if kind == "word" and text.lower() == word:
            self._position += 1
            return True
        return False

    def alternatives(self) -> Predicate:
        parts = [self._all_of()]
        while self._keyword("or"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else lambda row: any(part(row) for part in parts)

    def _all_of(self) -> Predicate:
        parts = [self._test()]
        while self.left() and self.peek() != ("paren", ")") and self.peek()[1].lower() != "or":
            self._keyword("and")
            parts.append(self._test())
        return parts[0] if len(parts) == 1 else lambda row: all(part(row) for part in parts)

    def _test(self) -> Predicate:
        if self._keyword("not"):
            inner = self._test()
            return lambda row: not inner(row)
        kind, text = self.take()
        if (kind, text) == ("paren", "("):
            inner = self.alternatives()
            if self.take() != ("paren", ")"):
                raise _wrong(_tr("a closing parenthesis is missing"))
            return inner
        if kind not in ("word", "quoted"):
            raise _wrong(_tr("something is missing before “{text}”").format(text=text or _tr("the end")))
        if kind == "word" and self.peek()[0] == "sign":
            return self._comparison(text)
        wanted = text.casefold()
        return lambda row: wanted in haystack(row)

    def _comparison(self, field: str) -> Predicate:
        sign = self.take()[1]
        kind, wanted = self.take()
        if kind not in ("word", "quoted"):
            raise _wrong(_tr("a value is missing after “{text}”").format(text=f"{field} {sign}"))
        read = _reader(field)
        if sign == "~":
            return lambda row: wanted.casefold() in str(read(row) or "").casefold()
        return lambda row: _compare(read(row), sign, wanted)


def _compare(value: Any, sign: str, wanted: str) -> bool:
    if value is None:
        return sign == "!="
    compare = _SIGNS[sign]
    number, wanted_number = as_number(value), as_number(wanted)
    if number is not None and wanted_number is not None:
        return compare(number, wanted_number)
    return compare(str(value).casefold(), wanted.casefold())


def _reader(field: str) -> Callable[[RunRow], Any]:
    """What gets a field's value out of a run; raises InvalidInput for a field there is not."""
    head, _, name = field.partition(".")
    head = head.lower()
    if name and head in ("metrics", "metric"):
        return _metric_reader(name)
    if name and head in ("params", "param", "parameters", "parameter"):
        return lambda row: row.parameters.get(name, row.parameters.get(name.replace("_", "-")))
    if name and head in ("tags", "tag"):
        return lambda row: row.tags.get(name)
    if not name and head == "dataset":
        return lambda row: ", ".join(row.datasets)
    if not name and head in _FACTS:
        return lambda row: getattr(row, head)
    raise _wrong(_tr("there is no “{field}”: try metrics.…, params.…, tags.…, status").format(field=field))


def _metric_reader(name: str) -> Callable[[RunRow], Any]:
    short, _, what = name.rpartition(".")
    if short and what in ("best", "last", "first", "min", "max"):
        return lambda row: getattr(row.metrics[short], what) if short in row.metrics else None
    return lambda row: row.metrics[name].best if name in row.metrics else None


def haystack(row: RunRow) -> str:
    """The texts of a run in which words are looked for."""
    parts = [
        row.name,
        row.status.value,
        row.experiment,
        row.compute,
        row.script,
        row.note,
        row.id,
        *row.datasets,
    ]
    parts += [f"{key} {value}" for key, value in row.tags.items()]
    parts += [f"{key} {value}" for key, value in row.parameters.items()]
    return "\n".join(parts).casefold()
