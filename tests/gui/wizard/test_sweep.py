"""What is typed for a parameter becomes the values to try."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.gui.wizard.sweep import MAXIMUM_VALUES, SweepError, expand, quote, write_number


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("300", "int", ["300"]),
        ("300, 500", "int", ["300", "500"]),
        ("300,500,", "int", ["300", "500"]),
        ("0.001, 0.001", "float", ["0.001"]),
        ("", "int", []),
        ("  ", "str", []),
        ("1 to 5", "int", ["1", "2", "3", "4", "5"]),
        ("3 to 1", "int", ["3", "2", "1"]),
        ("1 to 10", "int", [str(number) for number in range(1, 11)]),
        ("1 to 1000", "int", ["1", "10", "100", "1000"]),
        ("16 to 64 by 16", "int", ["16", "32", "48", "64"]),
        ("0.0001 to 0.01", "float", ["0.0001", "0.001", "0.01"]),
        ("0.01 to 0.0001", "float", ["0.01", "0.001", "0.0001"]),
        ("1e-4 to 5e-3", "float", ["0.0001", "0.001", "0.005"]),
        ("0.1 to 0.5", "float", ["0.1", "0.2", "0.3", "0.4", "0.5"]),
        ("0.1 TO 0.3 BY 0.1", "float", ["0.1", "0.2", "0.3"]),
        ("16 to 256 in 5", "int", ["16", "32", "64", "128", "256"]),
        ("0 to 1 in 3", "float", ["0", "0.5", "1"]),
        ("5, 7 to 9", "int", ["5", "7", "8", "9"]),
        ("road to rome", "str", ["road to rome"]),
        ('"relu, tanh", elu', "str", ["relu, tanh", "elu"]),
        ('"say ""hi"""', "str", ['say "hi"']),
    ],
)
def test_text_expands_to_the_values_it_means(text: str, kind: str, values: list[str]) -> None:
    assert expand(text, kind) == values


@pytest.mark.parametrize(
    "text", ["1 to many", "1 to inf", "5 to 1 by 1", "1 to 9 by 0", "1 to 9 in 2.5", '"open']
)
def test_text_that_makes_no_list_says_why_and_what_would(text: str) -> None:
    with pytest.raises(SweepError) as caught:
        expand(text, "float")
    assert caught.value.cause
    assert caught.value.cure


def test_a_slip_does_not_make_thousands_of_runs() -> None:
    with pytest.raises(SweepError, match="runs"):
        expand(f"1 to {MAXIMUM_VALUES + 1} by 1", "int")


@given(st.text(min_size=1).filter(lambda text: text.strip() == text))
def test_a_quoted_value_is_one_value_again(value: str) -> None:
    assert expand(quote(value), "str") == [value]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_written_number_is_the_same_number(number: float) -> None:
    assert float(write_number(number)) == pytest.approx(number, rel=1e-15)
