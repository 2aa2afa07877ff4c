"""The quick look whether words may be in a part of a log: never blind to one that is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.gui.pages.run.log_view.lines import WORDS, level_of
from mldesk.gui.pages.run.log_view.words import Words

ERRORS = WORDS["error"]
TEXT = st.text(st.sampled_from("abcdeiloprtxERX 0\n|█"), max_size=40).map(str.encode)


@given(before=TEXT, after=TEXT, word=st.sampled_from(ERRORS), upper=st.booleans())
def test_a_word_is_seen_wherever_it_stands(before: bytes, after: bytes, word: bytes, upper: bool) -> None:
    looked = Words(ERRORS)
    assert looked.may_be_in(before + (word.upper() if upper else word) + after)
    assert looked.may_be_in(before + word.title() + after)


@given(data=TEXT, wanted=TEXT)
def test_whatever_is_looked_for_is_seen_where_a_search_finds_it(data: bytes, wanted: bytes) -> None:
    if data.lower().find(wanted.lower()) >= 0:
        assert Words([wanted]).may_be_in(data)


@pytest.mark.parametrize("length", range(3, 12))
def test_a_word_at_the_very_end_of_an_odd_or_even_part_is_seen(length: int) -> None:
    word = b"traceback last"[:length]
    for before in range(5):
        assert Words([word]).may_be_in(b"." * before + word)
        assert not Words([word]).may_be_in(b"." * before + word[:-2])


def test_ordinary_lines_hold_none_of_the_words_of_errors() -> None:
    looked = Words(ERRORS)
    lines = b"".join(
        b"step %d loss %f, still waiting for data: processed all\n" % (n, 1 / n) for n in range(1, 999)
    )
    assert not looked.may_be_in(lines)
    assert not looked.may_be_in(b"")
    assert looked.may_be_in(lines + b"ValueError: no")
    assert not looked.may_be_in(lines[:1000])


@pytest.mark.parametrize(
    ("line", "level"),
    [
        (
            "I0000 00:00:1795328589.174830   27870 cpu_feature_guard.cc:227] This TensorFlow binary is "
            "optimized to use available CPU instructions in performance-critical operations.",
            "info",
        ),
        (
            "2026-11-22 06:23:09.174830: I tensorflow/core/platform/cpu_feature_guard.cc:210] This "
            "TensorFlow binary is optimized to use instructions in performance-critical operations.",
            "info",
        ),
        ("E0000 00:00:1795328596.116842   27870 cuda_platform.cc:52] failed call to cuInit", "error"),
        ("2026-11-22 06:23:09.174830: E external/cuda.cc:1] failed call to cuInit", "error"),
        ("I failed", "error"),
    ],
)
def test_what_says_that_it_is_information_is_no_error(line: str, level: str) -> None:
    assert level_of(line) == level
