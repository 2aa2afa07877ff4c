"""Entering what all active runs have logged: in one transaction, the trouble of one run its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from mldesk.core.errors import Conflict, MldeskError
from mldesk.core.ingest import Batch, Ingester
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.store import Store
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.scheduling import Allotment
from mldesk.engine.tailing import Tailing
from mldesk.runtime import events

Runs = list[tuple[Run, RunKeeper]]


@pytest.fixture
def runs(workspace: Workspace, submit_script: Callable[..., Run]) -> Runs:
    found = []
    for _ in range(3):
        run = submit_script("print()\n")
        keeper = RunKeeper(workspace, LocalExecutor(), Allotment(run.id, 1, ()), "local")
        found.append((run, keeper))
    return found


def _log(run: Run, *things: events.Event) -> None:
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(b"".join(map(events.encode, things)))


def _points(run: Run) -> int:
    return len(run.metric("loss")) if "loss" in run.metrics() else 0


class Troubles:
    """Notes whose trouble it was."""

    def __init__(self) -> None:
        self.of: list[str] = []

    def __call__(self, what: str, action: Callable[[], None]) -> None:
        try:
            action()
        except (MldeskError, OSError):
            self.of.append(what)


def _tail(runs: Runs) -> list[str]:
    troubles = Troubles()
    Tailing().tail([keeper for _, keeper in runs], troubles)
    return troubles.of


def test_what_several_runs_logged_is_entered_by_one_transaction(workspace: Workspace, runs: Runs) -> None:
    for run, _ in runs:
        _log(run, events.Metric("loss", 0, 1.0, 0.5), events.Metric("loss", 1, 1.0, 0.4))
    before = workspace.store.changes().get("metrics", 0)
    assert _tail(runs) == []
    assert [_points(run) for run, _ in runs] == [2, 2, 2]
    assert workspace.store.changes()["metrics"] == before + 1


def test_a_run_whose_events_cannot_be_read_keeps_the_others_from_nothing(runs: Runs) -> None:
    (odd, _), *rest = runs
    (odd.folder / "events.jsonl").mkdir()
    for run, _ in rest:
        _log(run, events.Metric("loss", 0, 1.0, 0.5))
    assert _tail(runs) == [f"reading run {odd.id}"]
    assert [_points(run) for run, _ in rest] == [1, 1]


@pytest.mark.parametrize("untranslated", [False, True])
def test_a_run_whose_edits_cannot_be_read_keeps_the_others_from_nothing(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, untranslated: bool
) -> None:
    odd = runs[0][0]
    if untranslated:
        read = Ingester.edited

        def edited(ingester: Ingester, batch: Batch) -> Any:
            if batch.run_id == odd.id:
                raise PermissionError(13, "Permission denied")
            return read(ingester, batch)

        monkeypatch.setattr(Ingester, "edited", edited)
    else:
        (odd.folder / "edits.jsonl").mkdir()
    for run, _ in runs:
        _log(run, events.Name("new"), events.Metric("loss", 0, 1.0, 0.5))
    assert _tail(runs) == [f"entering the events of run {odd.id}"]
    assert [_points(run) for run, _ in runs] == [0, 1, 1]


def test_where_all_cannot_be_entered_together_each_is_for_itself(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    for run, _ in runs:
        _log(run, events.Metric("loss", 0, 1.0, 0.5))
    write, tries = Store.write, []

    @contextmanager
    def fail_once(store: Store, *kinds: str) -> Iterator[Any]:
        tries.append(kinds)
        if len(tries) == 1:
            raise Conflict("One of them cannot be entered", "", "")
        with write(store, *kinds) as connection:
            yield connection

    monkeypatch.setattr(Store, "write", fail_once)
    assert _tail(runs) == []
    assert [_points(run) for run, _ in runs] == [1, 1, 1]


def test_the_end_of_a_run_is_seen_and_an_unfinished_line_is_waited_for(runs: Runs) -> None:
    (ending, keeper), (writing, other), _ = runs
    _log(ending, events.Phase("Running", 1.0), events.Ended("Completed", 0, None, 2.0, None))
    line = events.encode(events.Metric("loss", 0, 1.0, 0.5))
    path = writing.folder / "events.jsonl"
    path.write_bytes(line + line[:10])
    _tail(runs)
    assert keeper.over
    assert keeper.status is Status.COMPLETED
    assert not other.over
    path.write_bytes(line + line)
    _tail(runs)
    assert _points(writing) == 2


def test_after_a_round_it_rests(runs: Runs) -> None:
    tailing, troubles = Tailing(), Troubles()
    keepers = [keeper for _, keeper in runs]
    run = runs[0][0]
    rounds = 0
    for step in range(50):
        _log(run, events.Metric("loss", step, 1.0, 0.5))
        before = _points(run)
        tailing.tail(keepers, troubles)
        rounds += _points(run) > before
    assert rounds < 50
