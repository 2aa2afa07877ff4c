"""How much the driver of a Ray job tells before it waits for home to take it, and when it begins anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.engine.clusters.ray.programs.log_room import LISTENS_SECONDS, MOST, LogRoom

_WINDOW = 100


class Log:
    """Counts what is told, ten bytes a line."""

    def __init__(self) -> None:
        self.seq = self.size = self.begun_anew = 0

    def tell(self, **values: object) -> None:
        self.seq += 1
        self.size += 10

    def empty(self) -> None:
        self.begun_anew += 1
        self.size = 0
        self.tell()

    def tell_bytes(self, count: int) -> None:
        for _ in range(count // 10):
            self.tell()


class Home:
    """Says up to which line it has taken all, 0 while it has said nothing."""

    taken = 0


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def home() -> Home:
    return Home()


@pytest.fixture
def left(log: Log, home: Home, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """How much room is left at a moment."""
    room = LogRoom(log, "job", _WINDOW)
    monkeypatch.setattr(room, "_read", lambda: home.taken)
    return lambda now, ended=False: room.left(now, ended)


def test_a_log_begins_anew_when_all_that_is_in_it_has_been_taken(
    log: Log, home: Home, left: Callable[..., int]
) -> None:
    assert left(0.0) == _WINDOW
    log.tell_bytes(60)
    assert left(1.0) == 40
    log.tell_bytes(60)
    assert left(2.0) == 0
    home.taken = log.seq - 1  # but for the question itself
    assert left(3.0) == 0
    home.taken = log.seq
    assert left(4.0) > 0
    assert (log.begun_anew, log.size) == (1, 10)
    assert left(5.0) == _WINDOW - log.size


def test_while_nobody_listens_all_is_told_and_the_log_is_begun_anew_when_that_has_been_taken(
    log: Log, home: Home, left: Callable[..., int]
) -> None:
    log.tell_bytes(2 * _WINDOW)
    assert left(0.0) == 0
    asked = log.seq
    now = LISTENS_SECONDS
    for _ in range(2 * MOST):  # one that has never answered may be one that cannot
        assert left(now) == _WINDOW
        log.tell_bytes(_WINDOW)
        now += 1.0
    home.taken = asked
    assert left(now) == 0
    home.taken = log.seq
    assert left(now) > 0
    assert log.begun_anew == 1


def test_what_home_does_not_take_for_long_waits_on_the_nodes_until_the_run_is_over(
    log: Log, home: Home, left: Callable[..., int]
) -> None:
    log.tell_bytes(_WINDOW)
    assert left(0.0) == 0
    home.taken = 1
    now = 0.0
    while log.size < MOST * _WINDOW:
        now += LISTENS_SECONDS
        left(now)
        log.tell_bytes(_WINDOW)
    now += LISTENS_SECONDS
    assert left(now) == 0
    assert left(now, True) > 0
    log.tell_bytes(_WINDOW)
    home.taken = log.seq
    assert left(now) == 0, "it is asked whether that was taken, too"
    home.taken = log.seq
    assert left(now) > 0
    assert log.begun_anew == 1
