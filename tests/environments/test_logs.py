"""The log of the last build of each specification: kept with its outcome, followed while it goes on."""

import pytest

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import specification_key
from mldesk.core.errors import Canceled, NotFound
from mldesk.environments import logs
from mldesk.environments.logs import image_key, kept_log, last_log

SIX = EnvironmentSpec("packages", packages=("six==1.17.0",))


def test_a_build_keeps_what_it_says_and_that_it_succeeded() -> None:
    said: list[str] = []
    assert last_log(SIX) is None
    with kept_log(specification_key(SIX), said.append) as keep:
        keep("first")
        keep("zweite Zeile: größer")
        going = last_log(SIX)
    found = last_log(SIX)
    assert going is not None
    assert found is not None
    assert said == ["first", "zweite Zeile: größer"]
    assert found.text == "first\nzweite Zeile: größer\n"
    assert (going.outcome, going.is_going) == ("", True)
    assert (found.outcome, found.is_going) == ("built", False)


def test_a_build_that_failed_or_was_canceled_says_so() -> None:
    with pytest.raises(NotFound), kept_log(specification_key(SIX), print):
        raise NotFound("The package six does not exist", "nobody has it", "Check how it is spelled.")
    found = last_log(SIX)
    assert found is not None
    assert (found.outcome, found.title, found.cause) == (
        "failed", "The package six does not exist", "nobody has it",
    )  # fmt: skip
    with pytest.raises(Canceled), kept_log(specification_key(SIX), print):
        raise Canceled
    found = last_log(SIX)
    assert found is not None
    assert found.outcome == "canceled"


def test_of_two_builds_at_once_the_first_keeps_its_log() -> None:
    with kept_log(specification_key(SIX), print) as first, kept_log(specification_key(SIX), print) as second:
        first("the first")
        second("the second")
    found = last_log(SIX)
    assert found is not None
    assert found.text == "the first\n"


def test_the_newer_of_an_image_and_an_environment_is_the_last() -> None:
    for key in (specification_key(SIX), image_key(SIX)):
        with kept_log(key, print) as keep:
            keep(key)
    found = last_log(SIX)
    assert found is not None
    assert found.text == f"{image_key(SIX)}\n"


def test_a_flood_is_kept_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 100)
    with kept_log(specification_key(SIX), lambda _: None) as keep:
        for number in range(100):
            keep(f"line {number}")
    found = last_log(SIX)
    assert found is not None
    assert len(found.text) <= 100
