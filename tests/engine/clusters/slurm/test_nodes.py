"""Runs of several processes on the two nodes of a real Slurm: MPI, TensorFlow, PyTorch."""

import json
import shutil
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution
from mldesk.core.ranks import list_ranks
from mldesk.core.status import Status
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons, unavailable
from tests.engine.clusters.slurm.test_slurm import log_of

_names = """
import os, json, socket
names = {}
print(json.dumps([socket.gethostname(), {{name: os.environ.get(name) for name in names}}]), flush=True)
"""


# the workers' end is that of the run: they wait until the parameter server has told its part
_ENDS_WITH_WORKERS = """
import time
if json.loads(os.environ["TF_CONFIG"])["task"]["type"] == "ps":
    open("told", "w").close()
    time.sleep(600)
while not os.path.exists("told"):
    time.sleep(0.02)
"""


def told(run: Any, rank: int) -> Any:
    """What a process of the run printed."""
    return json.loads((run.folder / "ranks" / str(rank) / "log.txt").read_text("utf-8"))


@pytest.mark.parametrize("shared", [True, False])
def test_mpirun_starts_processes_on_both_nodes(
    bench: Bench, slurm: Daemons, submit_script: Any, shared: bool, tmp_path: Any
) -> None:
    if shutil.which("mpirun") is None:
        unavailable("no mpirun here")
    folder = str(tmp_path / "there")
    add_slurm_target(bench.workspace, "slurm", shared=shared, folder=folder, poll_seconds=0.2)
    names = ["OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "AZ_BATCH_MASTER_NODE"]
    run = submit_script(_names.format(names), compute="slurm", distribution=Distribution("mpi", nodes=2))
    bench.until_over(run)
    assert run.status is Status.COMPLETED, (run.reason, log_of(run))
    first, second = told(run, 0), told(run, 1)
    assert (first[0], second[0]) == ("node1", "node2")
    assert [first[1]["OMPI_COMM_WORLD_RANK"], second[1]["OMPI_COMM_WORLD_RANK"]] == ["0", "1"]
    assert [rank.exit_code for rank in list_ranks(bench.workspace, run.id)] == [0, 0]


def test_each_process_of_tensorflow_knows_the_others(
    bench: Bench, slurm: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    text = _names.format(["TF_CONFIG"]) + _ENDS_WITH_WORKERS
    distribution = Distribution("tensorflow", nodes=2, workers=2, parameter_servers=1)
    run = submit_script(text, compute="slurm", distribution=distribution)
    bench.until_over(run)
    assert run.status is Status.COMPLETED, (run.reason, log_of(run))
    configs = [json.loads(told(run, rank)[1]["TF_CONFIG"]) for rank in range(3)]
    assert [config["task"] for config in configs] == [
        {"type": "worker", "index": 0},
        {"type": "worker", "index": 1},
        {"type": "ps", "index": 0},
    ]
    assert configs[0]["cluster"] == configs[2]["cluster"]
    assert [place.partition(":")[0] for place in configs[0]["cluster"]["worker"]] == ["node1", "node2"]


def test_a_process_that_fails_ends_the_others_on_other_nodes(
    bench: Bench, slurm: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    text = "import os, sys, time\nif os.environ['RANK'] == '1': sys.exit('bad data')\ntime.sleep(600)\n"
    run = submit_script(text, compute="slurm", distribution=Distribution("pytorch", nodes=2))
    bench.until_over(run)
    assert run.status is Status.FAILED
    assert "worker 1" in run.reason["title"] + run.reason["detail"]
    assert "bad data" in run.reason["detail"]


def test_a_daemon_that_is_killed_with_its_node_is_a_lost_node(
    bench: Bench, slurm: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(
        "import time\ntime.sleep(600)\n", compute="slurm", distribution=Distribution("pytorch", nodes=2)
    )
    bench.until_is(run, Status.RUNNING)
    slurm.run("scontrol", "update", "nodename=node2", "state=down", "reason=test")
    bench.until_over(run)
    slurm.run("scontrol", "update", "nodename=node2", "state=resume")
    assert "lost" in run.reason["title"], run.reason
