"""What a launcher is told of a distributed run."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.core.ingest import Ingester
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.engine.distribution import Spread, processes_of, spread
from mldesk.engine.executors.base import ReadyEnvironment
from mldesk.engine.launch import allotted_cpus, prepare

MPI = Distribution("mpi", nodes=2, processes_per_node=2)
SERVERS = Distribution("tensorflow", nodes=2, workers=2, parameter_servers=1)


def spread_of(
    distribution: Distribution, kind: str = "local", gpus: Sequence[int] = (), each: int = 0, cpus: int = 8
) -> Spread:
    config = ScriptRunConfig(Path(), "train.py", gpus=each, distribution=distribution)
    return spread(config, distribution, kind, gpus, cpus)


def test_the_launch_tells_every_process(
    workspace: Workspace, submit_script: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: "/usr/bin/mpirun")
    run = submit_script("print()", distribution=MPI)
    prepare(workspace, run, (), False, ReadyEnvironment(sys.executable), cpus=2)
    launch = json.loads((run.folder / "launch.json").read_bytes())
    told = launch["distribution"]
    assert (told["kind"], told["metrics"], told["nodes"], told["here"]) == ("mpi", "first", 2, "all")
    assert [ProcessPlace.from_json(values) for values in told["processes"]] == [
        ProcessPlace(rank, "worker", rank, rank // 2, rank % 2) for rank in range(4)
    ]
    assert allotted_cpus(run.folder) == 2
    Ingester(workspace).ingest(run.id)
    assert [message.text for message in run.messages()] == [
        "Its 2 nodes are processes of this machine",
        "Its 4 processes share 2 CPU slots",
    ]


def test_a_run_of_one_process_has_no_such_part(
    workspace: Workspace, submit_script: Callable[..., Any]
) -> None:
    run = submit_script("print()")
    prepare(workspace, run, (), False, ReadyEnvironment(sys.executable))
    assert "distribution" not in json.loads((run.folder / "launch.json").read_bytes())
    assert allotted_cpus(run.folder) is None


def test_the_containers_of_nodes_each_have_their_own_gpus() -> None:
    found = spread_of(MPI, "docker", gpus=(4, 5, 6, 7), each=1)
    assert (found.here, found.gpus) == ("node", ((4, 5), (6, 7)))
    assert spread_of(MPI, "docker", gpus=(4, 5, 6), each=1).gpus == ((4, 5), (4, 6))
    assert spread_of(SERVERS, "docker", gpus=(0, 2), each=1).gpus == ((0,), (2,))
    assert spread_of(MPI, "docker").gpus == ((), ())
    assert spread_of(Distribution("mpi", 1, 2), "docker").here == "all"


def test_gpus_that_a_size_of_machine_gives_without_asking_are_dealt_out_too() -> None:
    assert spread_of(Distribution("mpi", 2), "docker", gpus=(0, 1, 2, 3)).gpus == ((0, 1), (2, 3))


def test_the_nodes_of_this_machine_share_its_gpus() -> None:
    assert spread_of(MPI, gpus=(4, 5), each=1).gpus == ((4, 5), (4, 5))


@pytest.mark.parametrize("kind", ["ray", "slurm"])
def test_a_cluster_chooses_the_gpus_of_its_nodes_itself(kind: str) -> None:
    found = spread_of(MPI, kind, each=1)
    assert (found.here, found.gpus, found.notes) == ("node", None, ())


def test_what_the_cluster_map_says_is_kept() -> None:
    edited = ProcessPlace(0, "worker", 0, 0, 0, devices=(1,))
    assert spread_of(MPI.with_edited([edited]), gpus=(4, 5), each=1).places[0].devices == (1,)
    assert spread_of(MPI, gpus=(4, 5), each=1).places[0].devices is None


def test_processes_are_counted_from_what_is_stored() -> None:
    assert processes_of(json.dumps(SERVERS.to_json())) == (3, 2)
    assert processes_of(None) == processes_of("null") == processes_of('{"kind": 5, "new": 1}') == (1, 1)


def test_a_large_run_is_counted_without_its_processes_being_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand of them may be queued, and are counted in each round."""
    stored = json.dumps(
        Distribution("tensorflow", 4, workers=500, parameter_servers=20, chief=True).to_json()
    )
    monkeypatch.delattr(Distribution, "places")
    assert processes_of(stored) == (521, 501)
