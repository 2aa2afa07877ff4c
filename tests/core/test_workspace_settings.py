"""What two programs set at the same time in the workspace's settings: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from mldesk.core.azure_names import azure_facts, keep_azure_facts
from mldesk.core.experiment_tags import experiment_tags, tag_experiment
from mldesk.core.machine_targets import add_compute, default_compute, set_default_compute
from mldesk.core.workspace import Workspace
from mldesk.core.workspace_settings import merge_setting, read_settings

PROGRAMS = 8
ROUNDS = 5


def at_once(workspace: Workspace, work: Callable[[Workspace, int], None]) -> None:
    """Do the work in several threads, each with a connection of its own."""

    def program(number: int) -> None:
        with workspace.opened_again() as own:
            work(own, number)

    with ThreadPoolExecutor(PROGRAMS) as threads:
        list(threads.map(program, range(PROGRAMS)))


def test_facts_of_several_programs_are_all_kept(workspace: Workspace) -> None:
    def keep(own: Workspace, number: int) -> None:
        for step in range(ROUNDS):
            keep_azure_facts(own, **{f"fact {number} {step}": number})

    at_once(workspace, keep)
    assert len(azure_facts(workspace)) == PROGRAMS * ROUNDS


def test_tags_of_experiments_are_all_kept(workspace: Workspace) -> None:
    def tag(own: Workspace, number: int) -> None:
        for step in range(ROUNDS):
            tag_experiment(own, "digits", {f"{number} {step}": "x"})

    at_once(workspace, tag)
    assert len(experiment_tags(workspace, "digits")) == PROGRAMS * ROUNDS


def test_default_targets_for_both_kinds_are_kept(workspace: Workspace) -> None:
    add_compute(workspace, "cpus", vm_size="Standard_D2_v2")
    add_compute(workspace, "gpus", vm_size="Standard_NC6")

    def choose(own: Workspace, number: int) -> None:
        if number % 2:
            set_default_compute(own, "CPU", "cpus")
        else:
            set_default_compute(own, "GPU", "gpus")

    at_once(workspace, choose)
    assert default_compute(workspace, "CPU").name == "cpus"
    assert default_compute(workspace, "GPU").name == "gpus"


def test_programs_that_ask_for_a_gpu_target_at_once_get_the_same(workspace: Workspace) -> None:
    found: list[str] = []
    at_once(workspace, lambda own, _: found.append(default_compute(own, "GPU").name))
    assert found == ["gpu-cluster"] * PROGRAMS


def test_what_is_no_object_gives_way(workspace: Workspace) -> None:
    merge_setting(workspace, "a", {"x": 1})
    merge_setting(workspace, "a", {"y": 2})
    merge_setting(workspace, "b", {"z": 3})
    settings = read_settings(workspace)
    assert (settings["a"], settings["b"]) == ({"x": 1, "y": 2}, {"z": 3})
