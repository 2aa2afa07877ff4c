"""A program of Azure's SDK, as it stands, whose compute target is a Ray cluster that grows and goes again."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mldesk.core.compute import add_ray_target
from mldesk.core.machine_targets import add_compute, get_place
from mldesk.core.paths import user_data
from mldesk.core.run import list_runs
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.ray.managed import ManagedCluster
from tests.end_to_end.conftest import end_engine
from tests.engine.clusters.ray.ending import end_clusters
from tests.engine.clusters.ray.needed import ray_python

_PROGRAM = """
import json, time
from azureml.core import Environment, Experiment, ScriptRunConfig, Workspace
from azureml.core.compute import AmlCompute, ComputeTarget
from azureml.core.compute_target import ComputeTargetException
from azureml.core.runconfig import PyTorchConfiguration

ws = Workspace.from_config()
config = AmlCompute.provisioning_configuration(
    vm_size="STANDARD_D2_V2", max_nodes=2, idle_seconds_before_scaledown=4
)
compute_target = ComputeTarget.create(ws, "cpu-cluster", config)
compute_target.wait_for_completion(show_output=True, min_node_count=None, timeout_in_minutes=20)
nodes = [compute_target.get_status().serialize()["currentNodeCount"]]

environment = Environment("here")
environment.python.user_managed_dependencies = True
src = ScriptRunConfig(
    source_directory="scripts",
    script="train.py",
    compute_target=compute_target,
    environment=environment,
    distributed_job_config=PyTorchConfiguration(node_count=2),
)
run = Experiment(ws, "grows").submit(src)
statuses = set()
while run.get_status() not in ("Completed", "Failed", "Canceled"):
    statuses.add(run.get_status())
    nodes.append(compute_target.get_status().current_node_count)
    time.sleep(1)
while nodes[-1]:
    time.sleep(1)
    nodes.append(compute_target.get_status().current_node_count)
print("TOLD", json.dumps([run.get_status(), sorted(statuses), nodes, run.get_metrics()["rank"]]))
"""
_SCRIPT = """
import os, time
from azureml.core import Run
run = Run.get_context()
run.log("rank", int(os.environ["RANK"]))
print("rank", os.environ["RANK"], "of", os.environ["WORLD_SIZE"])
time.sleep(6)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where the program is, with the config.json of a workspace that has the target."""
    made = tmp_path / "workspace"
    with Workspace.create(made, "Study") as workspace:
        add_ray_target(workspace, "ray", python=str(ray_python()))
        add_compute(workspace, "cpu-cluster", runs_in="ray")
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "train.py").write_text(_SCRIPT)
    (tmp_path / "program.py").write_text(_PROGRAM)
    yield tmp_path
    end_engine(made)
    end_clusters(user_data() / "ray")


@pytest.mark.timeout(1500)
def test_a_program_runs_unchanged_on_a_cluster_that_grows_from_nothing_and_goes_again(folder: Path) -> None:
    path = folder / "workspace"
    command = [sys.executable, "-m", "mldesk", "--workspace", str(path), "exec", "program.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=1400)
    assert done.returncode == 0, done.stdout + done.stderr
    line = next(line for line in done.stdout.splitlines() if line.startswith("TOLD"))
    status, statuses, nodes, rank = json.loads(line.partition(" ")[2])
    assert status == "Completed", done.stdout
    assert rank == 0
    assert "Running" in statuses
    assert (nodes[0], max(nodes), nodes[-1]) == (0, 2, 0)
    with Workspace.open(path, read_only=True) as workspace:
        (run,) = [row for row in list_runs(workspace) if row.parent_id is None]
        assert '"Scaling"' in (workspace.run_folder(run.id) / "events.jsonl").read_text()
        log = (workspace.run_folder(run.id) / "log.txt").read_text()
        place = get_place(workspace, "cpu-cluster")
    assert "rank 0 of 2" in log
    assert "rank 1 of 2" in log
    assert (place.ray.max_nodes, place.ray.idle_seconds) == (2, 4)
    assert ManagedCluster(place.name, place.ray).told().get("nodes", []) == []
