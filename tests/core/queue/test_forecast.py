"""How long the queue takes: runs one after the other and beside each other, told by those before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mldesk.core.chunks import append_points
from mldesk.core.queue import read_queue
from mldesk.core.queue.forecast import Load, forecast
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


def test_runs_start_as_slots_become_free() -> None:
    running = [Load("r", "local", 1, 0, 10.0)]
    waiting = [Load("a", "local", 1, 0, 5.0), Load("b", "local", 1, 0, 7.0), Load("c", "local", 2, 0, 1.0)]
    assert forecast(running, waiting, {"local": 2}, 0) == {"a": 0.0, "b": 5.0, "c": 12.0}


def test_what_waits_for_a_run_of_unknown_length_has_no_known_start() -> None:
    waiting = [Load("a", "local", 1, 0), Load("b", "local", 1, 0, 5.0)]
    assert forecast([], waiting, {"local": 1}, 0) == {"a": 0.0}


def test_gpus_are_shared_by_all_targets() -> None:
    waiting = [Load("a", "local", 1, 1, 3.0), Load("b", "box", 1, 1, 3.0), Load("c", "box", 1, 0, 1.0)]
    assert forecast([], waiting, {"local": 4, "box": 4}, 1) == {"a": 0.0, "b": 3.0, "c": 0.0}


def test_a_demand_that_never_fits_and_a_target_that_is_gone_hold_up_nobody() -> None:
    waiting = [
        Load("huge", "local", 9, 0, 1.0),
        Load("lost", "gone", 1, 0, 1.0),
        Load("a", "local", 1, 0, 1.0),
    ]
    assert forecast([], waiting, {"local": 1}, 0) == {"a": 0.0}


def completed(workspace: Workspace, run: Run, seconds: float) -> None:
    with workspace.store.write("runs") as connection:
        connection.execute(
            "UPDATE runs SET status = 'Completed', started = 100.0, ended = ? WHERE id = ?",
            (100.0 + seconds, run.id),
        )


script = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=1)
parser.parse_args()
"""


def test_the_whole_queue_is_told_from_how_long_such_runs_took_by_epoch(
    workspace: Workspace, submit_script: Fixture
) -> None:
    with workspace.store.write("compute") as connection:
        connection.execute("UPDATE compute_targets SET settings = '{\"cpu_slots\": 1}'")
    for seconds in (20.0, 22.0, 90.0):
        completed(workspace, submit_script(script, "--epochs", "10"), seconds)
    submit_script(script, "--epochs", "10")
    submit_script(script, "--epochs", "20")
    submit_script("print()", experiment="other")
    picture = read_queue(workspace)
    assert [entry.takes for entry in picture.waiting] == [22.0, 44.0, None]
    assert [entry.starts_in for entry in picture.waiting] == [0.0, 22.0, 66.0]
    assert (picture.seconds_left, picture.unknown) == (66.0, 1)


def test_the_rest_of_a_run_that_trains_is_told_by_its_points(
    workspace: Workspace, submit_script: Fixture
) -> None:
    run = submit_script("print()")
    with workspace.store.write("runs") as connection:
        connection.execute(
            "UPDATE runs SET status = 'Running', started = 900.0, epoch = 2, epochs = 8 WHERE id = ?",
            (run.id,),
        )
        times = np.array([1000.0, 1020.0])
        append_points(connection, run.id, "loss", None, times, np.array([1.0, 0.5]))
    picture = read_queue(workspace, now=1030.0)
    assert picture.running[0].fraction == 0.25
    assert picture.running[0].takes == pytest.approx(50.0)
    assert picture.seconds_left == pytest.approx(50.0)
    assert picture.to_dict()["running"][0]["status"] == "Running"


def test_runs_of_a_share_wait_for_the_slots_of_their_place_and_for_their_own() -> None:
    running = [Load("r", "local", 1, 0, 10.0)]
    waiting = [
        Load("a", "small", 1, 0, 5.0, "local"),
        Load("b", "small", 1, 0, 5.0, "local"),
        Load("c", "local", 2, 0, 1.0),
    ]
    slots = {"local": 3, "small": 1}
    assert forecast(running, waiting, slots, 0) == {"a": 0.0, "b": 5.0, "c": 10.0}
