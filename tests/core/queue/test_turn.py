"""Where one run stands in the queue: the same place and reason as in the picture of the whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from mldesk.core.compute import MachineState, set_machine_state
from mldesk.core.queue import Wait, hold_runs, move_to_front, read_queue, read_turn
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


@pytest.fixture
def runs(submit_script: Fixture) -> list[Run]:
    """Four runs that wait: a, b, c, d."""
    return [submit_script("print()", name=name) for name in "abcd"]


def test_each_run_stands_where_the_whole_queue_has_it(workspace: Workspace, runs: list[Run]) -> None:
    move_to_front(workspace, [runs[2].id])
    hold_runs(workspace, [runs[1].id])
    picture = read_queue(workspace).waiting
    assert [entry.name for entry in picture] == ["c", "a", "b", "d"]
    for place, entry in enumerate(picture, start=1):
        turn = read_turn(workspace, entry.id)
        assert turn is not None
        assert (turn.place, turn.count, turn.held) == (place, 4, entry.held)


def test_a_run_tells_what_it_waits_for_unless_it_is_held(workspace: Workspace, runs: list[Run]) -> None:
    wait = Wait("gpu_memory", 1, 1, 24 * 10**9, 10 * 10**9)
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET waits_for = ? WHERE id = ?", (wait.to_json(), runs[0].id))
    turn = read_turn(workspace, runs[0].id)
    assert turn is not None
    assert turn.wait == wait
    hold_runs(workspace, [runs[0].id])
    turn = read_turn(workspace, runs[0].id)
    assert turn is not None
    assert turn.wait is None


def test_a_run_that_has_left_the_queue_has_no_turn_and_the_others_move_up(
    workspace: Workspace, runs: list[Run]
) -> None:
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Running' WHERE id = ?", (runs[0].id,))
        connection.execute("UPDATE runs SET status = 'Canceled' WHERE id = ?", (runs[1].id,))
    assert read_turn(workspace, runs[0].id) is None
    assert read_turn(workspace, runs[1].id) is None
    assert read_turn(workspace, "nowhere") is None
    turn = read_turn(workspace, runs[3].id)
    assert turn is not None
    assert (turn.place, turn.count) == (2, 2)


def test_one_that_is_held_while_it_is_made_ready_is_in_the_queue_again(
    workspace: Workspace, runs: list[Run]
) -> None:
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Preparing', held = 1 WHERE id = ?", (runs[0].id,))
    turn = read_turn(workspace, runs[0].id)
    assert turn is not None
    assert (turn.place, turn.held) == (1, True)


def test_an_engine_that_said_nothing_for_some_seconds_is_not_there(
    workspace: Workspace, runs: list[Run]
) -> None:
    now = time.time()
    turn = read_turn(workspace, runs[0].id, now)
    assert turn is not None
    assert not turn.alive
    set_machine_state(workspace, MachineState(now, 40, 8, 16, 5, 4, 1, 1, 4, 4711), now)
    for later, alive in ((now + 1, True), (now + 60, False)):
        turn = read_turn(workspace, runs[0].id, later)
        assert turn is not None
        assert turn.alive is alive
        assert read_queue(workspace, later).alive is alive
