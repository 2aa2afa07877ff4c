"""Writes filters as text, and takes them apart into alternatives of plain tests: the opposite of reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeGuard

from .language import METRIC_VALUES, AllOf, AnyOf, Comparison, Condition, Field, Not, Word

Test = Comparison | Word | Not
"""A comparison or a word, or the opposite of one."""
Alternatives = list[list[Test]]
"""At least one of these lists of tests has to hold, with all that is in it."""

_PLAIN = re.compile(r'[^\s()<>=!~"]+')
_KEYWORDS = ("and", "or", "not")
_HEADS = {"metric": "metrics", "parameter": "params", "tag": "tags"}


def write_filter(condition: Condition) -> str:
    """The text that is read as this condition."""
    match condition:
        case Comparison(field, sign, wanted):
            return f"{_field(field)} {sign} {_value(wanted)}"
        case Word(text):
            is_plain = _PLAIN.fullmatch(text) and text not in _KEYWORDS and "." not in text
            return text if is_plain else _quoted(text)
        case Not(inner):
            return f"not {_within(inner)}"
        case AllOf(parts):
            return " and ".join(_within(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(write_filter(p) if isinstance(p, AllOf) else _within(p) for p in parts)


def alternatives_of(condition: Condition) -> Alternatives | None:
    """The tests of a condition; None where it needs parentheses, which alternatives have none of."""
    parts = condition.parts if isinstance(condition, AnyOf) else (condition,)
    found = []
    for part in parts:
        together = part.parts if isinstance(part, AllOf) else (part,)
        tests = [one for one in together if is_test(one)]
        if len(tests) < len(together):
            return None
        found.append(tests)
    return found


def of_alternatives(alternatives: Sequence[Sequence[Test]]) -> Condition:
    """The condition that the tests make together; without any it accepts every run."""
    parts = [tests[0] if len(tests) == 1 else AllOf(tuple(tests)) for tests in alternatives if tests]
    if len(parts) == 1:
        return parts[0]
    return AnyOf(tuple(parts)) if parts else AllOf(())


def is_test(condition: Condition) -> TypeGuard[Test]:
    """Whether it is a plain test: a comparison, a word, or the opposite of one."""
    inner = condition.inner if isinstance(condition, Not) else condition
    return isinstance(inner, Comparison | Word)


def _within(condition: Condition) -> str:
    """A condition as a part of another one."""
    text = write_filter(condition)
    return f"({text})" if isinstance(condition, AllOf | AnyOf) else text


def _field(field: Field) -> str:
    if field.kind == "fact":
        return field.name
    tail = field.name.rpartition(".")[2]
    ends_in_value = field.kind == "metric" and "." in field.name and tail in METRIC_VALUES
    name = field.name if _PLAIN.fullmatch(field.name) and not ends_in_value else _quoted(field.name)
    of = f".{field.of}" if field.kind == "metric" and field.of != "best" else ""
    return f"{_HEADS[field.kind]}.{name}{of}"


def _value(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
