"""The order of the queue: moved, held and taken back, also by two at once, and kept through a rebuild."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.errors import Conflict, NotFound, StorageFull
from mldesk.core.queue import (
    hold_runs,
    move_by,
    move_runs,
    move_to_front,
    read_queue,
    release_runs,
    restore_places,
)
from mldesk.core.run import Run, submit
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


@pytest.fixture
def runs(submit_script: Fixture) -> list[Run]:
    """Four runs that wait: a, b, c, d."""
    return [submit_script("print()", name=name) for name in "abcd"]


def order(workspace: Workspace) -> str:
    return "".join(entry.name for entry in read_queue(workspace).waiting)


def start(workspace: Workspace, run: Run) -> None:
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Running' WHERE id = ?", (run.id,))


def test_runs_wait_in_the_order_they_were_submitted(workspace: Workspace, runs: list[Run]) -> None:
    assert order(workspace) == "abcd"


def test_runs_are_moved_to_the_front_before_another_and_to_the_end(
    workspace: Workspace, runs: list[Run]
) -> None:
    a, b, c, d = (run.id for run in runs)
    move_to_front(workspace, [d])
    assert order(workspace) == "dabc"
    move_runs(workspace, [c], before=b)
    assert order(workspace) == "dacb"
    move_runs(workspace, [a, d])
    assert order(workspace) == "cbda"


def test_runs_are_moved_by_places_and_stop_at_both_ends(workspace: Workspace, runs: list[Run]) -> None:
    b, c = runs[1].id, runs[2].id
    move_by(workspace, [b, c], -1)
    assert order(workspace) == "bcad"
    assert move_by(workspace, [b, c], -1) == {}
    move_by(workspace, [b, c], 5)
    assert order(workspace) == "adbc"


def test_a_run_submitted_later_stands_behind_one_that_was_moved_to_the_end(
    workspace: Workspace, runs: list[Run], submit_script: Fixture
) -> None:
    for run in runs:
        move_runs(workspace, [run.id])
    submit_script("print()", name="e")
    assert order(workspace) == "abcde"


def test_a_move_is_taken_back_for_runs_that_still_wait(workspace: Workspace, runs: list[Run]) -> None:
    places = move_to_front(workspace, [runs[2].id, runs[3].id])
    assert order(workspace) == "cdab"
    start(workspace, runs[2])
    restore_places(workspace, places)
    assert order(workspace) == "abd"


def test_before_a_run_that_has_started_meanwhile_is_where_it_was(
    workspace: Workspace, runs: list[Run]
) -> None:
    start(workspace, runs[0])
    move_runs(workspace, [runs[3].id], before=runs[0].id)
    assert order(workspace) == "dbc"


def test_a_place_is_found_however_often_runs_are_moved_between_two_others(
    workspace: Workspace, runs: list[Run]
) -> None:
    b, c, d = (run.id for run in runs[1:])
    for _ in range(40):
        move_runs(workspace, [d], before=b)
        move_runs(workspace, [c], before=d)
        move_runs(workspace, [b], before=c)
        assert order(workspace) == "abcd"


def test_a_run_that_waits_no_longer_has_no_place(workspace: Workspace, runs: list[Run]) -> None:
    start(workspace, runs[0])
    with pytest.raises(Conflict, match="a is Running"):
        move_to_front(workspace, [runs[0].id])
    with pytest.raises(Conflict, match="a is Running"):
        hold_runs(workspace, [runs[0].id])
    with pytest.raises(NotFound):
        move_to_front(workspace, ["none"])


def test_of_several_runs_those_that_have_started_meanwhile_are_left_alone(
    workspace: Workspace, runs: list[Run]
) -> None:
    start(workspace, runs[0])
    ids = [run.id for run in runs]
    assert hold_runs(workspace, ids) == tuple(ids[1:])
    move_to_front(workspace, [ids[0], ids[3]])
    assert order(workspace) == "dbc"
    with pytest.raises(NotFound):
        hold_runs(workspace, [ids[1], "none"])


def test_order_and_holds_are_kept_through_a_rebuild(workspace: Workspace, runs: list[Run]) -> None:
    move_to_front(workspace, [runs[3].id])
    assert hold_runs(workspace, [runs[0].id, runs[1].id]) == (runs[0].id, runs[1].id)
    assert release_runs(workspace, [runs[0].id]) == (runs[0].id,)
    workspace.rebuild()
    assert order(workspace) == "dabc"
    assert [entry.name for entry in read_queue(workspace).waiting if entry.held] == ["b"]


def test_two_who_order_at_once_both_have_their_way(workspace: Workspace, runs: list[Run]) -> None:
    with workspace.opened_again() as other:
        seen = read_queue(other).waiting
        move_to_front(workspace, [runs[3].id])
        move_runs(other, [seen[0].id], before=seen[2].id)  # it has not seen the other's move
        assert order(workspace) == order(other) == "dbac"


def test_a_run_can_be_submitted_held(workspace: Workspace, submit_script: Fixture, runs: list[Run]) -> None:
    held = submit(workspace, runs[0].config, held=True)
    assert held.held
    workspace.rebuild()
    assert read_queue(workspace).waiting[-1].held


def test_a_run_itself_is_held_released_and_moved(workspace: Workspace, runs: list[Run]) -> None:
    runs[1].hold()
    assert runs[1].held
    runs[1].release()
    assert not runs[1].held
    runs[1].move_to_front()
    assert order(workspace) == "bacd"


def test_the_disk_is_waited_for_once_the_lines_of_all_runs_are_written(
    workspace: Workspace, runs: list[Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[list[str]] = []

    def flush(places: list[str], folder: Path) -> None:
        flushed.append([Path(place).read_text() for place in places])

    monkeypatch.setattr("mldesk.core.edits.flush_files", flush)
    hold_runs(workspace, [run.id for run in runs])
    assert flushed == [['["hold",true]\n'] * 4]


def test_what_cannot_be_flushed_is_taken_back_of_all_runs(
    workspace: Workspace, runs: list[Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(places: list[str], folder: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("mldesk.core.edits.flush_files", full)
    with pytest.raises(StorageFull):
        hold_runs(workspace, [run.id for run in runs])
    workspace.rebuild()
    assert not any(entry.held for entry in read_queue(workspace).waiting)
