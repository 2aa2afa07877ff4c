"""Filters written as text are read as the same filters, and taken apart into tests that make them again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.run_index import alternatives_of, of_alternatives, parse_filter, write_filter
from mldesk.core.run_index.language import AllOf, AnyOf, Comparison, Condition, Field, Not, Word

_texts = st.text(st.characters(codec="utf-8") | st.sampled_from('".\n'), max_size=8)
_names = _texts.filter(str.strip)
_fields = st.one_of(
    st.builds(Field, st.just("metric"), _names, st.sampled_from(("best", "last", "at", "min"))),
    st.builds(Field, st.sampled_from(("parameter", "tag")), _names),
    st.builds(Field, st.just("fact"), st.sampled_from(("name", "status", "duration", "started"))),
)
_comparisons = st.builds(
    Comparison, _fields, st.sampled_from(("<", "<=", ">", ">=", "=", "!=", "~")), _texts, st.just(0)
)
_words = st.builds(Word, _texts.map(str.casefold))
_simple = st.one_of(_comparisons, _words)


def _several(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    lists = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(AllOf, lists), st.builds(AnyOf, lists), st.builds(Not, parts))


_conditions = st.recursive(_simple, _several, max_leaves=6)


def without_places(condition: Condition) -> Condition:
    """The condition without where in the text its values stand."""
    match condition:
        case Comparison(field, sign, wanted):
            return Comparison(field, sign, wanted, 0)
        case Not(inner):
            return Not(without_places(inner))
        case AllOf(parts):
            return AllOf(tuple(map(without_places, parts)))
        case AnyOf(parts):
            return AnyOf(tuple(map(without_places, parts)))
    return condition


@given(_conditions)
def test_what_is_written_is_read_as_the_same(condition: Condition) -> None:
    assert without_places(parse_filter(write_filter(condition))) == condition


@pytest.mark.parametrize(
    "text",
    [
        "metrics.val_accuracy > 0.97 and params.lr < 0.01 or not tags.kind = baseline",
        'metrics."loss.last".min <= 1 and metrics.loss.last != nan',
        "(status = Failed or status = Canceled) and duration > 1h30m",
        'note = "two words" and amber and "and"',
        'tags."a ""b"".min" = "say ""no""" and """"',
    ],
)
def test_a_filter_reads_as_a_person_would_write_it(text: str) -> None:
    assert write_filter(parse_filter(text)) == text


def test_no_test_at_all_is_an_empty_text() -> None:
    assert write_filter(parse_filter("")) == ""
    assert of_alternatives([[], []]) == AllOf(())


def test_alternatives_of_tests_make_the_condition_again() -> None:
    text = "amber and status = Failed or not name ~ finch or duration > 90"
    alternatives = alternatives_of(parse_filter(text))
    assert alternatives is not None
    assert [len(tests) for tests in alternatives] == [2, 1, 1]
    assert write_filter(of_alternatives(alternatives)) == text


@pytest.mark.parametrize("text", ["a and (b or c)", "not (a or b)", "not not a"])
def test_what_needs_parentheses_is_no_list_of_alternatives(text: str) -> None:
    assert alternatives_of(parse_filter(text)) is None
