"""Calls that come too often, and the one that is not to wait; a feed that turns to another run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mldesk.gui.plots.axes import Timeline
from mldesk.gui.plots.feed import CurveFeed, News
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.throttle import Throttle

LONG = 60_000


def test_a_call_for_another_thing_does_not_wait_for_the_pace(qtbot: QtBot) -> None:
    owner, calls = QObject(), list[int]()
    throttle = Throttle(LONG, lambda: calls.append(1), owner)
    throttle.request()
    throttle.request()
    assert len(calls) == 1
    throttle.run_now()
    assert len(calls) == 2
    assert not throttle._timer.isActive()


def test_the_pace_counts_from_the_call_that_did_not_wait(qtbot: QtBot) -> None:
    owner, calls = QObject(), list[int]()
    throttle = Throttle(LONG, lambda: calls.append(1), owner)
    throttle.run_now()
    throttle.request()
    assert len(calls) == 1
    assert throttle._timer.isActive()


class _Asked:
    """Stands for a session: notes what is read, and answers when it is told to."""

    def __init__(self) -> None:
        self.answers: list[Callable[[News], object]] = []

    def read(self, function: object, done: Callable[[News], object], failed: object) -> None:
        self.answers.append(done)


def test_another_run_is_read_at_once_and_what_came_late_of_the_first_is_dropped(qtbot: QtBot) -> None:
    owner, session = QObject(), _Asked()
    feed = CurveFeed(session, lambda name: True, owner)  # type: ignore[arg-type]
    feed.set_run("first")
    feed.set_run("second")
    assert len(session.answers) == 2
    old, new = Series("loss"), Series("loss")
    session.answers[0](News("first", Timeline(), [old]))
    assert feed.series == {}
    session.answers[1](News("second", Timeline(), [new]))
    assert feed.series["loss"] is new
    feed.set_run("")
    assert len(session.answers) == 2
