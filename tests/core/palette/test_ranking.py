"""How well a few letters fit a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.palette import match, rank


def best(query: str, *names: str) -> list[str]:
    return [name for name, _ in rank(query, names, str, 50, lambda _: 0.0)]


def test_the_whole_name_comes_before_its_beginning_a_word_a_part_and_scattered_letters() -> None:
    names = ("my net", "net", "cabinet", "network", "new export tab")
    assert best("net", *reversed(names)) == ["net", "network", "my net", "cabinet", "new export tab"]


def test_the_first_letters_of_words_find_them() -> None:
    assert best("nr", "Manner", "New run") == ["New run", "Manner"]
    found = match("nr", "New run")
    assert found is not None
    assert found.places == (0, 4)


def test_every_word_must_fit_in_any_order_and_capitals_do_not_matter() -> None:
    assert best("RUN new", "New run", "New workspace") == ["New run"]


def test_what_does_not_fit_is_no_match() -> None:
    assert match("xyz", "New run") is None
    assert match("nn", "n") is None


def test_only_the_best_are_given() -> None:
    assert len(rank("a", ["a" * n for n in range(1, 100)], str, 50, lambda _: 0.0)) == 50


def test_what_is_worth_more_comes_first_of_things_that_fit_alike() -> None:
    found = rank("a", ["ab", "ac"], str, 50, lambda name: float(name == "ac"))
    assert [name for name, _ in found] == ["ac", "ab"]


@pytest.mark.parametrize("text", ["İstanbul run", "ΑΣ", "Straße", "学習 ラン"])
def test_places_are_those_of_the_text_in_every_script(text: str) -> None:
    found = match(text[-2:], text)
    assert found is not None
    assert all(0 <= place < len(text) for place in found.places)


@given(st.text(max_size=30), st.text(max_size=6))
def test_letters_taken_from_a_text_in_order_always_fit_it(text: str, noise: str) -> None:
    letters = "".join(text.split())[::2]
    if letters:
        found = match(letters, text)
        assert found is not None
        assert all(0 <= place < len(text) for place in found.places)
    match(noise, text)
