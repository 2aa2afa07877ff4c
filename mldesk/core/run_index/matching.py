"""Which runs a filter accepts, decided on whole columns."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import numpy as np

from .columns import CodedColumn, Floats, Mask, as_number
from .index import RunIndex
from .language import AllOf, AnyOf, Comparison, Condition, Field, FilterError, Not, Word, parse_filter
from .values import Values

_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}
_TIME_OF_DAY = ("started", "created", "ended")
_NUMBERS = ("duration", "number", "starred", "archived", *_TIME_OF_DAY)
_YES_OR_NO = {"yes": 1.0, "true": 1.0, "1": 1.0, "no": 0.0, "false": 0.0, "0": 0.0}
_DURATION = re.compile(
    r"(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?"
)
_SECONDS = (86400, 3600, 60, 1)


def read_filter(text: str) -> Condition:
    """What `text` asks of a run; raises FilterError for nonsense, and for values that a field cannot have."""
    condition = parse_filter(text)
    _check(condition)
    return condition


def _check(condition: Condition) -> None:
    match condition:
        case Comparison(field):
            if field.kind == "metric" or (field.kind == "fact" and field.name in _NUMBERS):
                _wanted(condition)
        case Not(inner):
            _check(inner)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                _check(part)


def match(index: RunIndex, condition: Condition, now: float | None = None) -> Mask:
    """Which slots of the index hold runs that the condition accepts; running ones are as old as `now` says.

    A run without the value is accepted by != alone. Numbers are compared as numbers, also those written as
    text; texts without regard to case. Raises FilterError for a value that the field cannot have.
    """
    return _match(index, condition, now)[: len(index)] & index.there()


def _match(index: RunIndex, condition: Condition, now: float | None) -> Mask:
    match condition:
        case Comparison(field):
            return _compared(index, field, condition, now)
        case Word(text):
            return _word(index, text)
        case Not(inner):
            return np.logical_not(_match(index, inner, now))
        case AllOf(parts):
            accepted = _all(index, True)
            for part in parts:
                accepted &= _match(index, part, now)
            return accepted
        case AnyOf(parts):
            accepted = _all(index, False)
            for part in parts:
                accepted |= _match(index, part, now)
            return accepted


def _all(index: RunIndex, value: bool) -> Mask:
    return np.full(len(index.times.of("created")), value)


def _compared(index: RunIndex, field: Field, asked: Comparison, now: float | None) -> Mask:
    match field.kind:
        case "metric":
            column = index.metrics.get(field.name)
            if column is None:
                return _all(index, asked.sign == "!=")
            name = {"at": "best_step"}.get(field.of, field.of)
            return _numbers(column.of(name), column.of("count") > 0, asked)
        case "parameter":
            hyphened = index.parameters.get(field.name.replace("_", "-"))
            return _coded(index, index.parameters.get(field.name, hyphened), asked)
        case "tag":
            return _coded(index, index.tags.get(field.name), asked)
    if field.name in index.texts:
        return _coded(index, index.texts[field.name], asked)
    values = index.durations(now) if field.name == "duration" else index.times.of(field.name)
    return _numbers(values, ~np.isnan(values), asked)


def _numbers(values: Floats, present: Mask, asked: Comparison) -> Mask:
    wanted = _wanted(asked)
    if np.isnan(wanted):
        equal = np.isnan(values) & present
        return _SIGNS[asked.sign](equal, True) if asked.sign in ("=", "!=") else np.zeros_like(present)
    compared: Mask = _SIGNS[asked.sign](values, wanted)
    return compared & present | (~present if asked.sign == "!=" else False)


def _number(asked: Comparison) -> float:
    try:
        return float(asked.wanted)
    except ValueError:
        raise FilterError(f"“{asked.wanted}” is no number", asked.column) from None


def _wanted(asked: Comparison) -> float:
    """The number that a duration, a moment, yes or no, or a plain number stands for."""
    if asked.sign == "~":
        raise FilterError("~ looks into texts, and this is a number", asked.column)
    name, text = "" if asked.field.kind == "metric" else asked.field.name, asked.wanted.strip().lower()
    if name in _TIME_OF_DAY:
        return _moment(asked)
    if name == "duration":
        return _duration(asked)
    if name in ("starred", "archived"):
        if text not in _YES_OR_NO:
            raise FilterError(f"“{asked.wanted}” is neither yes nor no", asked.column)
        return _YES_OR_NO[text]
    return _number(asked)


def _moment(asked: Comparison) -> float:
    try:
        return datetime.fromisoformat(asked.wanted.strip()).timestamp()
    except (ValueError, OverflowError, OSError):
        raise FilterError(
            f'“{asked.wanted}” is no moment: write 2026-11-21, or "2026-11-21 14:05"', asked.column
        ) from None


def _duration(asked: Comparison) -> float:
    text = "".join(asked.wanted.split()).lower()
    seconds = as_number(text)
    if seconds is not None:
        return seconds
    found = _DURATION.fullmatch(text)
    if found is None or not text:
        raise FilterError(f"“{asked.wanted}” is no duration: write 90 (seconds), 10m or 1h30m", asked.column)
    return sum(float(part or 0) * unit for part, unit in zip(found.groups(), _SECONDS, strict=True))


def _coded(index: RunIndex, column: CodedColumn | None, asked: Comparison) -> Mask:
    if column is None:
        return _all(index, asked.sign == "!=")
    sign, folded = asked.sign, asked.wanted.casefold()
    number = as_number(asked.wanted)

    def accepts(values: Values) -> Mask:
        if sign == "~":
            return np.array([folded in text for text in values.folded], np.bool_)
        compare, numbers = _SIGNS[sign], values.numbers
        if number is None or sign in ("=", "!="):
            accepted = np.array([compare(text, folded) for text in values.folded], np.bool_)
        else:
            accepted = np.zeros(len(values), np.bool_)  # a text is neither less nor more than a number
        if number is not None:
            typed = ~np.isnan(numbers)
            accepted[typed] = compare(numbers[typed], number)
        elif sign not in ("=", "!="):
            accepted &= np.isnan(numbers)
        return accepted

    accepted = column.test(accepts)
    return accepted | ~column.has_value() if sign == "!=" else accepted


_SEARCHED = ("name", "status", "experiment", "compute", "script", "note", "id", "dataset")


def _word(index: RunIndex, text: str) -> Mask:
    accepted = _all(index, False)
    for name in _SEARCHED:
        accepted |= index.texts[name].test(_holds("", text))
    for named in (index.parameters, index.tags):
        for name, column in named.items():
            accepted |= column.test(_holds(f"{name.casefold()} ", text))
    return accepted


def _holds(before: str, wanted: str) -> Callable[[Values], Mask]:
    return lambda values: _holding(values.folded, before, wanted)


def _holding(texts: list[str], before: str, wanted: str) -> Mask:
    if wanted in before:
        return np.ones(len(texts), np.bool_)
    if not before:
        return np.array([wanted in text for text in texts], np.bool_)
    return np.array([wanted in before + text for text in texts], np.bool_)
