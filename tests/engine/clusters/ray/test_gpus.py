"""This machine's GPUs on nodes that mldesk makes here: the queue gives them, and every node has its own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_ray_target
from mldesk.core.compute_checks import check_compute
from mldesk.core.distribution import Distribution
from mldesk.core.queue import Wait
from mldesk.core.run import Run
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.base import ClusterJob
from mldesk.engine.clusters.ray import parcel
from mldesk.engine.clusters.ray.nodes import NodeProcess, Starter
from mldesk.engine.clusters.ray.scaling import with_gpus
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.fake import FakeCluster
from tests.engine.clusters.stage import Stage

_WAITS = "import os, time\nwhile not os.path.exists('go'): time.sleep(0.02)"


class Bench(Stage):
    """An engine that sees two GPUs, a cluster "made" on this machine and one that is "attached"."""

    def __init__(self, workspace: Workspace, nvml: Any, cluster: FakeCluster, until: Any) -> None:
        self.cluster = cluster
        gpus = GpuWatch(Nvml(nvml), interval=0.05)
        gpus.wait_for_first(120)
        add_ray_target(workspace, "made")
        add_ray_target(workspace, "attached", address="http://127.0.0.1:1")
        super().__init__(workspace, gpus, until, {"ray": cluster.make})

    def job(self, run: Run) -> ClusterJob:
        """The run as the cluster got it."""
        found = [one.job for one in self.cluster.jobs.values() if one.job.run_id == run.id]
        return found[0]

    def needs(self, run: Run) -> list[dict[str, float]]:
        """What its nodes have to have."""
        job = self.job(run)
        return parcel.bundles(job, json.loads((run.folder / "launch.json").read_text()), 2)


@pytest.fixture
def stage(
    workspace: Workspace,
    fake_nvml: Any,
    cluster: FakeCluster,
    until: Any,
    quick: None,
    all_launchers_collected: Callable[[], bool],
) -> Iterator[Bench]:
    made = Bench(workspace, fake_nvml, cluster, until)
    yield made
    made.end(all_launchers_collected, cluster.end)


def _go(run: Run) -> None:
    (run.work_folder / "go").touch()


def test_runs_here_and_on_its_nodes_never_have_the_same_gpu(stage: Bench, submit_script: Any) -> None:
    here = submit_script(_WAITS, gpus=1)
    stage.until(lambda: here.refresh().device)
    there, late = (submit_script(_WAITS, compute="made", gpus=1) for _ in range(2))
    plain = submit_script("print()", compute="made")
    stage.until_over(plain)
    stage.until(lambda: there.refresh().device)
    assert (here.device, there.device, plain.device) == ("GPU 0", "GPU 1", "CPU")
    assert stage.engine.queue.waits[late.id] == Wait("gpus", 1, 1)
    stage.close()
    stage.begin()
    stage.until(lambda: late.id in stage.engine.queue.waits)
    _go(there)
    stage.until(lambda: late.refresh().device)
    assert late.device == "GPU 1"
    assert stage.needs(there) == stage.needs(late) == [with_gpus([1])]
    assert stage.needs(plain) == [{"CPU": 1.0}]
    for run in (here, late):
        _go(run)
    stage.until_over(here, there, late)


def test_each_node_of_a_run_has_gpus_of_its_own_and_parameter_servers_none(
    stage: Bench, submit_script: Any
) -> None:
    spread = Distribution("tensorflow", nodes=2, workers=1, parameter_servers=1)
    servers = submit_script(_WAITS, compute="made", gpus=2, distribution=spread)
    stage.until(lambda: servers.refresh().device)
    assert servers.device == "GPU 0, 1"
    stage.until(lambda: len(stage.cluster.jobs) == 1)
    assert sorted(stage.needs(servers), key=str) == [{"CPU": 1.0}, with_gpus([0, 1])]
    servers.request_kill()
    stage.until_over(servers)
    workers = submit_script("print()", compute="made", gpus=1, distribution=Distribution("pytorch", nodes=2))
    stage.until_over(workers)
    assert stage.needs(workers) == [with_gpus([0]), with_gpus([1])]


def test_the_gpus_of_an_attached_cluster_are_its_own_matter(stage: Bench, submit_script: Any) -> None:
    runs = [submit_script("print()", compute="attached", gpus=4) for _ in range(2)]
    stage.until_over(*runs)
    job = stage.job(runs[0])
    launch = json.loads((runs[0].folder / "launch.json").read_text())
    assert (runs[0].device, launch["gpus"], job.gpus) == ("CPU", [], 4)
    assert parcel.bundles(job, launch, None) == [{"CPU": 1.0, "GPU": 4.0}]


def test_more_gpus_than_this_machine_has_are_never_waited_for(
    stage: Bench, workspace: Workspace, submit_script: Any, tmp_path: Path
) -> None:
    run = submit_script("print()", compute="made", gpus=3)
    stage.until_over(run)
    assert "The run asks for 3 GPUs and the compute target has 2" in str(run.reason)
    asked = ScriptRunConfig(tmp_path, "train.py", compute="made", gpus=3)
    assert [problem.field for problem in check_compute(workspace, asked)] == ["gpus"]


def test_a_node_is_started_with_exactly_its_gpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[list[str], dict[str, str]]] = []

    class Begun:
        pid = 1

        def __init__(self, command: list[str], *, env: dict[str, str], **_: Any) -> None:
            begun.append((command, env))

    monkeypatch.setattr(subprocess, "Popen", Begun)
    starter = Starter(tmp_path, tmp_path / "python")
    node = starter.start_node(1, "127.0.0.1:1", 4, (2, 0))
    starter.start_node(2, "127.0.0.1:1", 4)
    (with_some, shown), (without, hidden) = begun
    assert with_some[-3:] == ["--num-cpus=0", "--num-gpus=2", '--resources={"mldesk_gpus_2_0": 1}']
    assert without[-2:] == ["--num-cpus=4", "--num-gpus=0"]
    assert (shown["CUDA_VISIBLE_DEVICES"], shown["CUDA_DEVICE_ORDER"]) == ("2,0", "PCI_BUS_ID")
    assert hidden["CUDA_VISIBLE_DEVICES"] == "-1"
    assert NodeProcess.from_json(node.to_json()).gpus == (2, 0)
