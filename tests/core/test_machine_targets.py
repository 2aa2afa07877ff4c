"""Named compute targets on this machine: sizes, shares, warnings and the workspace's defaults."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from mldesk.core import compute
from mldesk.core.compute import (
    ComputeTarget,
    GpuState,
    MachineState,
    add_docker_target,
    add_ray_target,
    add_slurm_target,
    change_target,
    get_compute,
    list_compute,
    remove_target,
    set_machine_state,
)
from mldesk.core.distribution import Distribution
from mldesk.core.errors import Conflict, InvalidInput, NotFound
from mldesk.core.machine_targets import (
    add_compute,
    default_compute,
    get_place,
    gpu_lack,
    places_of,
    scale_note,
    set_default_compute,
)
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.vm_sizes import get_vm_size, list_vm_sizes
from mldesk.core.workspace import Workspace

idle = MachineState(5.0, 0.0, 1, 2, 3, 4, 1, 1, 0, 42)


@pytest.fixture(autouse=True)
def four_cpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 4)


@pytest.fixture
def config(tmp_path: Path) -> ScriptRunConfig:
    (tmp_path / "train.py").write_text("print(1)")
    return ScriptRunConfig(tmp_path, "train.py", compute="gpucluster")


def sees_gpus(workspace: Workspace, count: int) -> None:
    gpus = tuple(GpuState(index, "A100", 0.0, 0, 80) for index in range(count))
    set_machine_state(workspace, replace(idle, gpus=gpus), 4.0)


@pytest.mark.parametrize("name", ["STANDARD_NC6", "standard_nc6", "Standard_NC6_Promo", "NC6"])
def test_a_size_is_found_in_capitals_or_not(name: str) -> None:
    size = get_vm_size(name)
    assert (size.name, size.cpus, size.gpus, size.gpu) == ("Standard_NC6", 6, 1, "NVIDIA Tesla K80")


def test_a_size_that_is_not_in_the_table_is_taken_by_its_name() -> None:
    size = get_vm_size("Standard_NC128ads_B300_v9")
    assert (size.cpus, size.gpus, size.listed) == (128, 1, False)
    assert get_vm_size("STANDARD_D12ads_v9").name == "Standard_D12ads_v9"


@pytest.mark.parametrize("name", ["", "small", "Standard_", "NC six", "Standard_NC6; rm"])
def test_what_is_no_name_of_a_size_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput, match="no such size"):
        get_vm_size(name)


def test_every_listed_size_has_cpus_and_memory_and_one_name() -> None:
    sizes = list_vm_sizes()
    assert all(size.cpus and size.memory for size in sizes)
    assert len({size.name.lower() for size in sizes}) == len(sizes)
    assert all(bool(size.gpus) == bool(size.gpu) for size in sizes)


@pytest.mark.parametrize(
    ("vm_size", "nodes", "slots"), [("Standard_D2_v2", 1, 2), ("Standard_D2_v2", 4, 4), (None, 1, 4)]
)
def test_a_target_has_the_slots_of_its_size_but_no_more_than_the_machine(
    workspace: Workspace, vm_size: str | None, nodes: int, slots: int
) -> None:
    target = add_compute(workspace, "cluster", vm_size=vm_size, max_nodes=nodes)
    assert target.settings["cpu_slots"] == slots
    assert get_compute(workspace, "cluster") == target


def test_settings_that_cannot_be_are_told_together(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        add_compute(workspace, "c", vm_size="huge", max_nodes=0, priority="low", idle_seconds=-1)
    fields = {problem.field for problem in caught.value.problems}
    assert fields == {"vm_size", "max_nodes", "priority", "idle_seconds"}


def test_a_taken_name_and_a_place_that_is_not_there_are_refused(workspace: Workspace) -> None:
    add_compute(workspace, "c")
    with pytest.raises(Conflict):
        add_compute(workspace, "c")
    with pytest.raises(Conflict):
        add_compute(workspace, "local")
    with pytest.raises(NotFound):
        add_compute(workspace, "d", runs_in="docker")
    with pytest.raises(InvalidInput, match="no Docker target"):
        add_compute(workspace, "d", runs_in="c")


def test_a_named_target_can_be_changed_and_removed_and_this_machine_stays(workspace: Workspace) -> None:
    add_compute(workspace, "c", vm_size="Standard_NC6", tags={"team": "a"})
    changed = change_target(workspace, "c", max_nodes=2, cpu_slots=1)
    assert (changed.machine.max_nodes, changed.settings["cpu_slots"]) == (2, 1)
    assert get_compute(workspace, "c").settings["tags"] == {"team": "a"}
    with pytest.raises(InvalidInput):
        change_target(workspace, "c", wings=2)
    remove_target(workspace, "c")
    with pytest.raises(NotFound):
        get_compute(workspace, "c")
    with pytest.raises(Conflict, match="stays"):
        remove_target(workspace, "local")


def test_settings_that_two_programs_change_at_the_same_time_are_both_kept(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_compute(workspace, "gpucluster", vm_size="Standard_NC6")

    def change() -> None:
        with workspace.opened_again() as own:
            change_target(own, "gpucluster", description="by another")

    other = threading.Thread(target=change)
    read = compute.get_compute

    def get(found: Workspace, name: str) -> ComputeTarget:
        target = read(found, name)
        if found is workspace:
            other.start()
            other.join(0.5)  # it waits for the first, or is quicker
        return target

    with monkeypatch.context() as patched:
        patched.setattr(compute, "get_compute", get)
        change_target(workspace, "gpucluster", priority="lowpriority")
    other.join()
    settings = read(workspace, "gpucluster").settings
    assert (settings["description"], settings["priority"]) == ("by another", "lowpriority")


def test_runs_go_to_this_machine_or_into_the_docker_target_that_is_named(workspace: Workspace) -> None:
    add_docker_target(workspace, "docker")
    add_compute(workspace, "here")
    add_compute(workspace, "there", runs_in="docker")
    places = [get_place(workspace, name).name for name in ("local", "docker", "here", "there")]
    assert places == ["local", "docker", "local", "docker"]
    with pytest.raises(Conflict, match="in use"):
        remove_target(workspace, "docker")


def test_runs_of_a_named_target_go_to_the_cluster_that_is_named(workspace: Workspace) -> None:
    add_slurm_target(workspace, "lab")
    add_ray_target(workspace, "there", address="http://head:8265")
    add_compute(workspace, "a", runs_in="lab", max_nodes=3)
    add_compute(workspace, "b", runs_in="there", min_nodes=1, max_nodes=3, idle_seconds=60)
    assert [get_place(workspace, name) for name in "ab"] == [
        get_compute(workspace, name) for name in ("lab", "there")
    ]
    told = scale_note(get_compute(workspace, "b"), get_place(workspace, "b"))
    assert (
        told
        == "there decides itself how many nodes it has: min_nodes 1 and idle_seconds 60 mean nothing there"
    )
    assert scale_note(get_compute(workspace, "a"), get_place(workspace, "a")) == ""


def test_a_named_target_on_a_cluster_of_this_machine_has_one_of_its_own_size(workspace: Workspace) -> None:
    made_as = add_ray_target(workspace, "ray", node_cpus=3, python="/somewhere/python")
    named = add_compute(workspace, "gpucluster", runs_in="ray", max_nodes=4, min_nodes=1, idle_seconds=90)
    place = get_place(workspace, "gpucluster")
    assert (place.name, place.kind, place.is_cluster) == ("gpucluster", "ray", True)
    assert place.ray == replace(made_as.ray, min_nodes=1, max_nodes=4, idle_seconds=90)
    assert scale_note(named, place) == ""
    assert places_of(list_compute(workspace))["gpucluster"] == place
    with pytest.raises(Conflict, match="in use"):
        remove_target(workspace, "ray")


def test_what_a_run_asks_for_is_held_against_its_cluster(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    add_ray_target(workspace, "ray")
    add_compute(workspace, "gpucluster", vm_size="Standard_NC6", runs_in="ray", max_nodes=2)
    asks = replace(config, cpus=64, distribution=Distribution("pytorch", nodes=3))
    found = [(problem.field, problem.title) for problem in validate(workspace, asks)]
    assert ("distribution.nodes", "The run would never start") in found
    assert "cpus" not in [field for field, _ in found], "this machine's CPU slots do not count there"
    told = [str(problem) for problem in validate(workspace, config)]
    assert any("on a cluster a run has the GPUs that it asks for itself" in text for text in told)


def test_a_run_that_lacks_the_gpus_of_its_size_is_warned(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    target = add_compute(workspace, "gpucluster", vm_size="STANDARD_NC12")
    sees_gpus(workspace, 0)
    (problem,) = validate(workspace, replace(config, gpus=1))
    assert (problem.level, problem.field) == ("warning", "compute")
    assert str(problem).startswith(
        "The run trains on the CPU: Standard_NC12, the size of gpucluster, means 2 GPUs; this machine has "
    )
    sees_gpus(workspace, 1)
    assert [p.title for p in validate(workspace, config)] == ["The run trains on 1 GPU"]
    sees_gpus(workspace, 2)
    assert validate(workspace, config) == []
    assert gpu_lack(target, 0, 2) is None


def test_more_than_the_size_has_is_an_error_before_the_start(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    add_compute(workspace, "gpucluster", vm_size="Standard_D2_v2")
    problems = validate(workspace, replace(config, gpus=1, cpus=3))
    assert {(p.field, p.level) for p in problems} == {("gpus", "error"), ("cpus", "error")}


def test_targets_without_a_size_lack_nothing(workspace: Workspace) -> None:
    assert gpu_lack(add_compute(workspace, "c"), 1, 0) is None
    assert gpu_lack(get_compute(workspace, "local"), 1, 0) is None


def test_the_default_for_cpu_is_this_machine_and_for_gpu_one_whose_size_has_gpus(
    workspace: Workspace,
) -> None:
    assert default_compute(workspace, "CPU").name == "local"
    add_compute(workspace, "a", vm_size="Standard_D2_v2")
    add_compute(workspace, "b", vm_size="Standard_NC6")
    assert default_compute(workspace, "GPU").name == "b"
    set_default_compute(workspace, "CPU", "a")
    set_default_compute(workspace, "GPU", "local")
    assert [default_compute(workspace, kind).name for kind in ("CPU", "GPU")] == ["a", "local"]
    remove_target(workspace, "a")
    assert default_compute(workspace, "CPU").name == "local"


def test_a_gpu_target_is_made_where_there_is_none(workspace: Workspace) -> None:
    made = default_compute(workspace, "GPU")
    assert (made.name, made.settings["vm_size"]) == ("gpu-cluster", "Standard_NC6")
    assert default_compute(workspace, "GPU") == made


def test_a_default_that_is_not_there_or_of_another_kind_is_refused(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        set_default_compute(workspace, "CPU", "moon")
    with pytest.raises(InvalidInput):
        set_default_compute(workspace, "TPU", "local")  # type: ignore[arg-type]
