"""The cluster map, and what is wrong with it."""

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.compute_checks import check_compute
from mldesk.core.distribution import MOST_PROCESSES, Distribution, ProcessPlace, tf_config
from mldesk.core.machine_targets import add_compute
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.workspace import Workspace

SERVERS = Distribution("tensorflow", nodes=2, workers=2, parameter_servers=1)
Fields = Callable[..., dict[str, str]]


@pytest.fixture
def config(tmp_path: Path) -> ScriptRunConfig:
    (tmp_path / "train.py").write_text("print()")
    return ScriptRunConfig(tmp_path, "train.py")


@pytest.fixture
def wrong(workspace: Workspace, config: ScriptRunConfig, monkeypatch: pytest.MonkeyPatch) -> Fields:
    """The titles of what is wrong with a distribution, by field, where Open MPI is installed."""
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: "/usr/bin/mpirun")

    def fields(distribution: Distribution, **changes: Any) -> dict[str, str]:
        asked = replace(config, distribution=distribution, **changes)
        return {problem.field: problem.title for problem in validate(workspace, asked)}

    return fields


def place(number: int, **values: Any) -> ProcessPlace:
    return replace(SERVERS.places()[number], **values)


def test_processes_are_dealt_out_to_the_nodes() -> None:
    assert [(p.title, p.node, p.local_rank) for p in SERVERS.places()] == [
        ("worker 0", 0, 0), ("worker 1", 1, 0), ("ps 0", 0, 1),
    ]  # fmt: skip
    mpi = Distribution("mpi", 2, 2)
    assert [(p.node, p.local_rank) for p in mpi.places()] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_process_that_is_moved_changes_the_local_ranks() -> None:
    moved = SERVERS.with_edited([place(1, node=0)])
    assert [(p.title, p.node, p.local_rank) for p in moved.places()] == [
        ("worker 0", 0, 0), ("worker 1", 0, 1), ("ps 0", 0, 2),
    ]  # fmt: skip


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    "many",
    [
        Distribution("mpi", nodes=10**9),
        Distribution("pytorch", nodes=10**5, processes_per_node=10**4),
        Distribution("tensorflow", workers=10**9 - 1, parameter_servers=1),
    ],
)
def test_more_processes_than_a_run_can_have_are_told_and_not_made(many: Distribution, wrong: Fields) -> None:
    assert many.process_count == 10**9
    assert len(many.places()) == MOST_PROCESSES
    changed = many.with_edited([replace(many.places()[1], port=2222)])
    assert wrong(changed) == {"distribution.nodes": "There are too many processes"}


def test_tf_config_is_as_in_azure() -> None:
    places = [replace(p, host=f"host{p.rank}", port=2222) for p in SERVERS.places()]
    assert tf_config(places, 2) == {
        "cluster": {"worker": ["host0:2222", "host1:2222"], "ps": ["host2:2222"]},
        "task": {"type": "ps", "index": 0},
        "environment": "cloud",
    }


@pytest.mark.parametrize(
    "right",
    [
        Distribution("mpi", 2),
        Distribution("pytorch", 2, 4),
        SERVERS,
        Distribution("tensorflow", workers=1, chief=True, evaluator=True, parameter_servers=2),
        SERVERS.with_edited([place(1, node=0, host="localhost"), place(2, node=1)]),
    ],
)
def test_what_can_be_is_not_complained_of(wrong: Fields, right: Distribution) -> None:
    assert wrong(right) == {}


def test_everything_that_is_wrong_is_told_at_once(wrong: Fields) -> None:
    found = wrong(Distribution("mpi", nodes=0, processes_per_node=-1, workers=2, chief=True, metrics="some"))  # type: ignore[arg-type]
    assert set(found) == {
        "distribution.nodes",
        "distribution.processes_per_node",
        "distribution.workers",
        "distribution.chief",
        "distribution.metrics",
    }


@pytest.mark.parametrize(
    ("distribution", "field", "title"),
    [
        (Distribution("gloo"), "kind", "There is no such distribution"),  # type: ignore[arg-type]
        (Distribution("mpi", 10**9), "nodes", "There are too many processes"),
        (Distribution("tensorflow", parameter_servers=1), "workers", "Nobody trains"),
        (Distribution("tensorflow", 3, workers=2), "nodes", "A node would have no process"),
        (
            Distribution("tensorflow", 1, 2, workers=2),
            "processes_per_node",
            "TensorFlow's processes are not counted by node",
        ),
        (SERVERS.with_edited([place(1, role="ps")]), "places.1", "Who a process is cannot be changed"),
        (SERVERS.with_edited([place(1, rank=7)]), "places.7", "There is no such process"),
        (SERVERS.with_edited([place(1), place(1)]), "places.1", "A process has two places"),
        (SERVERS.with_edited([place(1, node=2)]), "places.1", "There is no such node"),
        (SERVERS.with_edited([place(1, port=70000)]), "places.1", "This is no port"),
        (SERVERS.with_edited([place(1, host="a b")]), "places.1", "This is no host"),
        (SERVERS.with_edited([place(1, host="192.0.2.1")]), "places.1", "The host is not this machine"),
        (SERVERS.with_edited([place(1, devices=(-1,))]), "places.1", "These are no GPUs"),
        (SERVERS.with_edited([place(1, devices=(0,))]), "places.1", "The run has no such GPU"),
        (
            SERVERS.with_edited([place(0, port=2222), place(1, port=2222)]),
            "places.1",
            "Two processes have the same port",
        ),
    ],
)
def test_what_cannot_be_is_told_with_its_field(
    wrong: Fields, distribution: Distribution, field: str, title: str
) -> None:
    assert wrong(distribution)[f"distribution.{field}"] == title


def test_mpi_keeps_its_processes_in_the_order_of_the_nodes(wrong: Fields) -> None:
    mpi = Distribution("mpi", 2)
    swapped = [replace(mpi.places()[0], node=1), replace(mpi.places()[1], node=0)]
    assert wrong(mpi.with_edited(swapped)) == {"distribution": "MPI counts its processes node by node"}


def test_a_port_that_is_in_use_is_told(wrong: Fields) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = SERVERS.with_edited([place(1, port=server.getsockname()[1])])
        assert wrong(taken) == {"distribution.places.1": "The port is in use"}


def test_a_target_has_no_more_nodes_than_it_has(wrong: Fields, workspace: Workspace) -> None:
    add_compute(workspace, "cluster", vm_size="Standard_DS2_v2", max_nodes=2)
    assert wrong(Distribution("mpi", 2), compute="cluster") == {}
    assert wrong(Distribution("mpi", 3), compute="cluster") == {
        "distribution.nodes": "The run would never start"
    }


def test_a_slurm_target_gives_a_run_no_more_nodes_than_it_says(wrong: Fields, workspace: Workspace) -> None:
    add_slurm_target(workspace, "lab", max_nodes=3)
    assert wrong(Distribution("pytorch", 3), compute="lab") == {}
    assert wrong(Distribution("pytorch", 4), compute="lab") == {
        "distribution.nodes": "The run would never start"
    }


def test_a_batch_script_that_asks_for_too_few_nodes_is_refused_before_the_start(
    wrong: Fields, workspace: Workspace
) -> None:
    script = "#!/bin/sh\n#SBATCH --nodes={}\nsrun sh ${{{{start}}}}\n"
    add_slurm_target(workspace, "lab", batch_script=script.format(1))
    add_slurm_target(workspace, "plain")
    too_few = {"batch_script": "The batch script asks for too few nodes"}
    assert wrong(Distribution("pytorch", 2), compute="lab") == too_few
    assert wrong(Distribution("pytorch", 2), compute="lab", batch_script=script.format(2)) == {}
    assert wrong(Distribution("pytorch", 2), compute="plain", batch_script=script.format(1)) == too_few
    assert wrong(Distribution("tensorflow", workers=2), compute="lab") == {}


def test_without_mpirun_the_cure_is_told(
    workspace: Workspace, config: ScriptRunConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: None)
    found = validate(workspace, replace(config, distribution=Distribution("mpi", 2)))
    assert [(p.field, p.title) for p in found] == [("distribution.kind", "Open MPI is not installed")]
    assert "openmpi" in found[0].cure or "Docker" in found[0].cure


def test_retries_on_one_machine_are_doubtful(workspace: Workspace, config: ScriptRunConfig) -> None:
    found = validate(workspace, replace(config, retries=1))
    assert [(p.field, p.level) for p in found] == [("retries", "warning")]
    assert [p.level for p in validate(workspace, replace(config, retries=-1))] == ["error"]


@pytest.mark.parametrize(
    ("gres", "own", "gpus", "fields"),
    [
        ("gpu:a100:1", "", 1, ["gpus"]),
        ("gpu:2", "", 1, []),
        ("", "", 1, []),
        ("gpu:1", "", 0, []),
        ("gpu:1", "#!/bin/sh\nsrun sh ${{start}}\n", 1, []),
    ],
)
def test_a_target_that_asks_slurm_for_fewer_gpus_than_the_run_is_told(
    workspace: Workspace, config: ScriptRunConfig, gres: str, own: str, gpus: int, fields: list[str]
) -> None:
    add_slurm_target(workspace, "lab", gres=gres)
    spread = Distribution("tensorflow", workers=2)
    asked = replace(config, compute="lab", gpus=gpus, distribution=spread, batch_script=own)
    told = list(check_compute(workspace, asked))
    assert [(problem.field, problem.level) for problem in told] == [(field, "warning") for field in fields]
