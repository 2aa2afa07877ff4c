"""Python looks for no garbage while somebody wants rest, and then as before."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from mldesk.core import collecting
from mldesk.core.collecting import Rest, collecting_later


@pytest.fixture(autouse=True)
def enabled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collecting, "_resting", set())
    before = gc.isenabled()
    gc.enable()
    yield
    if not before:
        gc.disable()


def test_only_when_the_last_has_ended_python_goes_on() -> None:
    first, second = Rest(), Rest()
    first.end()
    assert not gc.isenabled()
    with collecting_later():
        second.end()
        second.end()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    with pytest.raises(ValueError, match="bulk"), collecting_later():
        raise ValueError("bulk")
    assert not gc.isenabled()
    gc.enable()
