"""Compute targets and the machine's state."""

from __future__ import annotations

import os

import pytest

from mldesk.core.compute import (
    GpuState,
    MachineState,
    get_compute,
    list_compute,
    machine_state,
    set_cpu_slots,
    set_machine_state,
)
from mldesk.core.errors import InvalidInput, NotFound
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
