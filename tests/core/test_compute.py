"""Compute targets and the machine's state."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mldesk.core.compute import (
    GpuState,
    MachineState,
    add_docker_target,
    get_compute,
    list_compute,
    machine_state,
    remove_target,
    set_cpu_slots,
    set_draining,
    set_machine_state,
)
from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.machine_targets import add_compute
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.workspace import Workspace


def test_a_new_workspace_has_this_machine_as_its_target(workspace: Workspace) -> None:
    (target,) = list_compute(workspace)
    assert (target.name, target.kind) == ("local", "local")
    assert target.settings == {"cpu_slots": os.cpu_count(), "gpus": "all"}


def test_an_unknown_target_is_not_found_and_the_others_are_named(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="local"):
        get_compute(workspace, "moon")


def test_cpu_slots_can_be_set_to_one_or_more(workspace: Workspace) -> None:
    assert set_cpu_slots(workspace, 7).settings["cpu_slots"] == 7
    assert get_compute(workspace, "local").settings == {"cpu_slots": 7, "gpus": "all"}
    with pytest.raises(InvalidInput):
        set_cpu_slots(workspace, 0)


def test_the_machine_is_as_the_engine_last_saw_it(workspace: Workspace) -> None:
    assert machine_state(workspace) is None
    gpus = (GpuState(0, "H200", 12.5, 10, 100, ("a", "b")), GpuState(1, "H200", 0.0, 0, 100))
    for percent in (1.0, 2.0):
        state = MachineState(5.0, percent, 1, 2, 3, 4, 1, 1, 0, 42, gpus)
        set_machine_state(workspace, state, 4.0)
        assert machine_state(workspace) == state


def test_a_target_that_takes_no_more_runs_says_so_until_it_takes_them_again(workspace: Workspace) -> None:
    add_docker_target(workspace, "box", image="python:3.12")
    assert set_draining(workspace, "box", True).draining
    set_draining(workspace, "box", True)
    assert [target.draining for target in list_compute(workspace)] == [True, False]
    assert not set_draining(workspace, "box", False).draining
    assert not get_compute(workspace, "box").draining
    with pytest.raises(NotFound):
        set_draining(workspace, "moon", True)


def test_another_target_of_the_same_name_takes_runs(workspace: Workspace) -> None:
    add_docker_target(workspace, "box", image="python:3.12")
    set_draining(workspace, "box", True)
    remove_target(workspace, "box")
    assert not add_docker_target(workspace, "box", image="python:3.12").draining
    assert not get_compute(workspace, "box").draining


def test_that_a_run_will_wait_for_its_target_is_told_before_it_is_submitted(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "train.py").write_text("print()\n", encoding="utf-8")
    add_compute(workspace, "part")
    set_draining(workspace, "local", True)
    for name in ("local", "part"):
        problems = validate(workspace, ScriptRunConfig(tmp_path, "train.py", compute=name))
        assert [(one.level, one.cause) for one in problems] == [("warning", "local takes no more runs")]
    set_draining(workspace, "local", False)
    assert validate(workspace, ScriptRunConfig(tmp_path, "train.py", compute="part")) == []
