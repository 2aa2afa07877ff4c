import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.run_index import FilterError, is_unfinished, parse_filter
from mldesk.core.run_index.language import AllOf, AnyOf, Comparison, Field, Not, Word


def test_and_binds_closer_than_or_and_not_closest() -> None:
    asked = parse_filter('metrics.val_accuracy > 0.97 and params.lr < 0.01 or not tags.kind = "baseline"')
    assert asked == AnyOf(
        (
            AllOf(
                (
                    Comparison(Field("metric", "val_accuracy", "best"), ">", "0.97", 23),
                    Comparison(Field("parameter", "lr"), "<", "0.01", 44),
                )
            ),
            Not(Comparison(Field("tag", "kind"), "=", "baseline", 68)),
        )
    )


def test_words_beside_each_other_must_all_be_there() -> None:
    assert parse_filter('Amber "first try"') == AllOf((Word("amber"), Word("first try")))
    assert parse_filter("  ") == AllOf(())


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("metrics.val.loss = 1", Field("metric", "val.loss", "best")),
        ("metric.loss.last = 1", Field("metric", "loss", "last")),
        ("metrics.loss.at = 1", Field("metric", "loss", "at")),
        ('metrics."my loss".min = 1', Field("metric", "my loss", "min")),
        ("Parameters.x = 1", Field("parameter", "x")),
        ("STATUS = 1", Field("fact", "status")),
    ],
)
def test_fields_are_told_apart(text: str, field: Field) -> None:
    asked = parse_filter(text)
    assert isinstance(asked, Comparison)
    assert asked.field == field


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("metrics.loss >", 14),
        ("> 3", 0),
        ("name = a and (amber", 13),
        ("amber)", 5),
        ("name = a or colour = red", 12),
        ("name = = b", 7),
        ("and =", 0),
        ("and", 0),
        ("amber or", 8),
        ("not", 3),
        ('name = "amber', 7),
        ("(" * 100, 60),
    ],
)
def test_a_mistake_is_told_with_its_column(text: str, column: int) -> None:
    with pytest.raises(FilterError, match="search makes no sense") as raised:
        parse_filter(text)
    assert raised.value.column == column


@given(st.text(alphabet='ab.()<>=!~" notrd1\n', max_size=30))
def test_any_text_is_understood_or_told_to_be_nonsense_within_it(text: str) -> None:
    column = 0
    try:
        parse_filter(text)
    except FilterError as error:
        column = error.column
    assert 0 <= column <= len(text)


@pytest.mark.parametrize(
    "text", ["metrics.loss", "amber params.", 'tags."my key"', "(name = a) and metrics.x"]
)
def test_a_comparison_that_has_only_begun_is_unfinished(text: str) -> None:
    assert is_unfinished(text)


@pytest.mark.parametrize("text", ["", "amber", "metrics", "status", "metrics.loss > 0", 'name = "params.x"',
                                  "name = tags.x", "v1.2", "metrics.loss >"])  # fmt: skip
def test_words_and_whole_comparisons_are_finished(text: str) -> None:
    assert not is_unfinished(text)
