"""Ids, run names, and the names that users give."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core import identifiers
from mldesk.core.errors import InvalidInput
from mldesk.core.identifiers import check_name, id_time, new_id, new_run_name


def test_ids_are_26_characters_fit_for_a_folder_and_differ() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(identity) == 26 and identity.isalnum() and identity.islower() for identity in ids)


def test_ids_sort_by_when_they_were_made_also_when_the_clock_stands_or_goes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = [new_id()]
    for milliseconds in (9_000_000_000_000, 9_000_000_000_000, 1, 9_000_000_000_001):
        monkeypatch.setattr("time.time_ns", lambda now=milliseconds: now * 1_000_000)
        monkeypatch.setattr(identifiers, "_newest", identifiers._newest)
        made.append(new_id())
    assert made == sorted(made)
    assert len(set(made)) == 5


def test_an_id_tells_when_it_was_made() -> None:
    told = id_time(new_id())
    assert told is not None
    assert abs(told - time.time()) < 60
    assert id_time("not an id") is None
    assert id_time("u" * 26) is None


def test_run_names_end_in_their_number_and_repeat_no_pair_of_words_soon() -> None:
    names = [new_run_name(number) for number in range(1, 3001)]
    assert len({name.rpartition("-")[0] for name in names}) == 3000
    assert names[26].endswith("-27")


@pytest.mark.parametrize("text", ["", "  ", "a:b", "a/b", "a\\b", "a\nb", "\0", "x" * 201])
def test_a_name_that_cannot_be_used_is_refused_with_its_field(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_name("dataset", text)
    assert caught.value.field == "name"


def test_a_name_is_trimmed_and_composed() -> None:
    assert check_name("dataset", " Zu\u0308rich ") == "Z\u00fcrich"


@given(st.text())
def test_a_name_that_is_taken_stays_as_it_is_when_checked_again(text: str) -> None:
    try:
        name = check_name("model", text)
    except InvalidInput:
        return
    assert check_name("model", name) == name


@pytest.mark.parametrize("given_name", [None, 3, b"digits"])
def test_a_name_that_is_no_text_is_refused(given_name: object) -> None:
    with pytest.raises(InvalidInput, match="no text"):
        check_name("dataset", given_name)  # type: ignore[arg-type]


def test_what_is_refused_in_a_name_is_what_is_told() -> None:
    assert check_name("compute target", 'the "lab\'s" \U0001f600') == 'the "lab\'s" \U0001f600'
    for wrong in (":", "/", "\\", "\n"):
        with pytest.raises(InvalidInput, match="without colons, slashes, backslashes and control characters"):
            check_name("compute target", f"a{wrong}b")
