"""One work for all who ask for it at the same time."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from mldesk.core.errors import Canceled, NotFound
from mldesk.engine.sharing import Listener, SharedWork

Fixture = Callable[..., Any]


class Ear:
    """A listener that keeps what it was told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shares: list[float] = []
        self.dropped = threading.Event()

    def log(self, text: str) -> None:
        self.lines.append(text)

    def progress(self, share: float, text: str) -> None:
        self.shares.append(share)

    def canceled(self) -> bool:
        return self.dropped.is_set()


class Work:
    """A work that says a line, and ends when it is let go or all want it no more."""

    def __init__(self, error: Exception | None = None) -> None:
        self.begun = 0
        self.let_go = threading.Event()
        self.error = error

    def __call__(self, told: Listener) -> str:
        self.begun += 1
        told.log("begun")
        told.progress(0.5, "half")
        while not self.let_go.wait(0.005):
            if told.canceled():
                raise Canceled
        told.log("done")
        if self.error is not None:
            raise self.error
        return "made"


def test_it_is_done_once_and_all_hear_of_it_from_the_beginning(until: Fixture) -> None:
    shared: SharedWork[str] = SharedWork()
    work, first, second = Work(), Ear(), Ear()
    with ThreadPoolExecutor(2) as pool:
        results = [pool.submit(shared.do, "a", work, first)]
        until(lambda: first.lines)
        results.append(pool.submit(shared.do, "a", work, second))
        until(lambda: second.lines)
        work.let_go.set()
        assert [result.result(60) for result in results] == ["made", "made"]
    assert work.begun == 1
    assert first.lines == second.lines == ["begun", "done"]


def test_another_work_is_done_beside_it(until: Fixture) -> None:
    shared: SharedWork[str] = SharedWork()
    work = Work()
    with ThreadPoolExecutor(2) as pool:
        results = [pool.submit(shared.do, key, work, Ear()) for key in "ab"]
        until(lambda: work.begun == 2)
        work.let_go.set()
        assert [result.result(60) for result in results] == ["made", "made"]


def test_its_failure_is_that_of_all_and_the_next_begins_anew(until: Fixture) -> None:
    shared: SharedWork[str] = SharedWork()
    work, second = Work(NotFound("no such package")), Ear()
    with ThreadPoolExecutor(2) as pool:
        results = [pool.submit(shared.do, "a", work, Ear())]
        until(lambda: work.begun)
        results.append(pool.submit(shared.do, "a", work, second))
        until(lambda: second.lines)
        work.let_go.set()
        for result in results:
            with pytest.raises(NotFound):
                result.result(60)
    work.error = None
    assert shared.do("a", work, Ear()) == "made"


def test_it_goes_on_while_one_wants_it_and_ends_with_the_last(until: Fixture) -> None:
    shared: SharedWork[str] = SharedWork()
    work, first, second = Work(), Ear(), Ear()
    with ThreadPoolExecutor(2) as pool:
        leading = pool.submit(shared.do, "a", work, first)
        until(lambda: first.lines)
        following = pool.submit(shared.do, "a", work, second)
        until(lambda: second.lines)
        second.dropped.set()
        with pytest.raises(Canceled):
            following.result(60)
        assert not leading.done()
        first.dropped.set()
        with pytest.raises(Canceled):
            leading.result(60)


def test_who_asked_first_may_go_and_the_work_is_finished_for_the_other(until: Fixture) -> None:
    shared: SharedWork[str] = SharedWork()
    work, first, second = Work(), Ear(), Ear()
    with ThreadPoolExecutor(2) as pool:
        pool.submit(shared.do, "a", work, first)
        until(lambda: first.lines)
        following = pool.submit(shared.do, "a", work, second)
        until(lambda: second.lines)
        first.dropped.set()
        work.let_go.set()
        assert following.result(60) == "made"
    assert work.begun == 1
