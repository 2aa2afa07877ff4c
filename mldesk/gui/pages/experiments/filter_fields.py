"""What the rows of a filter offer: the values that runs can be asked for, in words, and how these compare."""

from __future__ import annotations

from collections.abc import Sequence

from mldesk.core.run_index.language import Comparison, Field, Not, Word
from mldesk.core.run_index.writing import Test
from mldesk.core.status import Status
from mldesk.gui.models.run_columns import Column
from mldesk.gui.translation import translate
from mldesk.gui.widgets.pill import status_word

ANY = Field("any", "")
"""Stands for all texts of a run, where a word is looked for."""
CONTAINS, LACKS = "~", "not ~"
_TEXTS = ("experiment", "script", "compute", "environment", "dataset", "note")
_MOMENTS = ("started", "created", "ended")
_YES_OR_NO = ("starred", "archived")
_NUMBERS = ("duration", *_MOMENTS, "number")
_ORDERED = {">": ">", ">=": "≥", "<": "<", "<=": "≤", "=": "=", "!=": "≠"}
_METRIC_VALUES = ("best", "last", "at")

Choices = list[tuple[str, str]]
"""What can be chosen: a key, and the words for it."""


def fields_of(columns: Sequence[Column]) -> list[list[Field]]:
    """What the runs that have these columns can be asked for, in groups: metrics, parameters, tags, facts."""
    named = {
        kind: [Field(kind, column.name, column.of) for column in columns if column.kind == kind]
        for kind in ("metric", "parameter", "tag")
    }
    kinds = {column.kind for column in columns}
    facts = ("name", "status", *(kind for kind in _TEXTS if kind in kinds), *_NUMBERS, "starred")
    return [*named.values(), [Field("fact", name) for name in facts], [ANY]]


def title_of(field: Field) -> str:
    """The words for a value, as at the head of its column."""
    if field.kind == "metric":
        known = field.of in _METRIC_VALUES
        return Column("metric", field.name, field.of).title if known else f"{field.name} {field.of}"
    if field.kind in ("parameter", "tag"):
        return Column(field.kind, field.name).title
    titles = {
        "": translate("FilterFields", "Any text"),
        "name": translate("FilterFields", "Name"),
        "duration": translate("FilterFields", "Duration"),
        "ended": translate("FilterFields", "Ended"),
        "number": translate("FilterFields", "Number"),
        "starred": translate("FilterFields", "Starred"),
    }
    if field.name in titles:
        return titles[field.name]
    shown = (*_TEXTS, "status", "started", "created")
    return Column(field.name).title if field.name in shown else field.name


def signs_of(field: Field) -> Choices:
    """How a value is compared."""
    is_, is_not = translate("FilterFields", "is"), translate("FilterFields", "is not")
    contains = [
        (CONTAINS, translate("FilterFields", "contains")),
        (LACKS, translate("FilterFields", "does not contain")),
    ]
    if field == ANY:
        return contains
    if field.kind in ("parameter", "tag"):
        return [*_ORDERED.items(), *contains]
    if field.kind == "metric" or field.name in _NUMBERS:
        return list(_ORDERED.items())
    if field.name in _YES_OR_NO:
        return [("=", is_)]
    found = [("=", is_), ("!=", is_not)]
    return found if field.name == "status" else [*found, *contains]


def values_of(field: Field) -> Choices:
    """What the value can be, where it is one of a few; else none."""
    if field == Field("fact", "status"):
        return [(str(status), status_word(status)) for status in Status]
    if field.kind == "fact" and field.name in _YES_OR_NO:
        return [("yes", translate("FilterFields", "yes")), ("no", translate("FilterFields", "no"))]
    return []


def example_of(field: Field) -> str:
    """How a value is written, where that does not go without saying."""
    if field.kind == "fact" and field.name == "duration":
        return translate("FilterFields", "such as 1h30m")
    if field.kind == "fact" and field.name in _MOMENTS:
        return translate("FilterFields", "such as 2026-11-21 14:05")
    return ""


def make_test(field: Field, sign: str, wanted: str) -> Test:
    """The test that a row with this value, sign and text stands for."""
    test: Word | Comparison = Comparison(field, sign.removeprefix("not "), wanted, 0)
    if field == ANY:
        test = Word(wanted.casefold())
    return Not(test) if sign == LACKS else test


def parts_of(test: Test) -> tuple[Field, str, str] | None:
    """The value, sign and text of the row that stands for a test; None where no row does."""
    inner = test.inner if isinstance(test, Not) else test
    sign = LACKS if isinstance(test, Not) else CONTAINS
    if isinstance(inner, Word):
        return ANY, sign, inner.text
    if isinstance(inner, Comparison) and (inner.sign == CONTAINS or inner is test):
        return inner.field, sign if inner.sign == CONTAINS else inner.sign, inner.wanted
    return None
