"""Runs of several containers as the Docker executor sees them: which it starts, and what a lost one means."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.containers.run_containers import ContainerState
from mldesk.engine.executors.base import Job, Life, ReadyEnvironment
from mldesk.engine.executors.docker import DockerExecutor
from mldesk.engine.executors.docker_runs import Placed, from_folder, place, write_told
from mldesk.engine.executors.local import LocalExecutor


def _running(node: int) -> ContainerState:
    return ContainerState(f"c{node}", "running")


def _ended(node: int, exit_code: int = 137, out_of_memory: bool = False) -> ContainerState:
    return ContainerState(f"c{node}", "exited", exit_code=exit_code, out_of_memory=out_of_memory)


class Known:
    """What a Docker engine tells of one run, in place of a watch."""

    def __init__(self) -> None:
        self.trouble = None
        self.found = {0: _running(0), 1: _running(1)}

    def knows_of(self, _moment: float) -> bool:
        return True

    def nodes(self, _run_id: str) -> dict[int, ContainerState]:
        return dict(self.found)

    def state(self, run_id: str) -> ContainerState | None:
        return self.nodes(run_id).get(0)


def _job(folder: Path, here: str = "node", nodes: int = 2) -> Job:
    spread = {"here": here, "nodes": nodes, "node_gpus": [[0], [1]]}
    launch = {"inputs": [], "gpus": [0, 1], "distribution": spread}
    (folder / "launch.json").write_text(json.dumps(launch))
    return Job("r1", folder, "python3", ReadyEnvironment("python3", image="sha256:1"), {"memory": 2**20 * 64})


@pytest.fixture
def workspace_folder(tmp_path: Path) -> Path:
    (tmp_path / "runs" / "r1").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def run_folder(workspace_folder: Path) -> Path:
    return workspace_folder / "runs" / "r1"


@pytest.fixture
def known() -> Known:
    return Known()


@pytest.fixture
def killed() -> list[str]:
    return []


@pytest.fixture
def executor(
    workspace_folder: Path, run_folder: Path, known: Known, killed: list[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[DockerExecutor]:
    """An executor that has placed a run of two nodes."""
    made = DockerExecutor(workspace_folder, LocalExecutor())
    monkeypatch.setattr(made, "_watch", lambda placed, run_id: known)
    monkeypatch.setattr(made, "_kill", lambda run_id, placed: killed.append(run_id))
    write_told(run_folder, place(_job(run_folder), workspace_folder))
    yield made
    made.close()


def test_each_node_has_a_container_with_its_launcher_and_gpus(run_folder: Path, tmp_path: Path) -> None:
    placed = place(_job(run_folder), tmp_path)
    first, second = placed.containers
    assert first.command[-1] == str(run_folder)
    assert second.command[-3:] == [str(run_folder), "--node", "1"]
    assert (first.host, second.host) == ("node-0", "node-1")
    assert (first.gpus, second.gpus) == ([0], [1])
    assert first.name != second.name


def test_processes_of_one_node_share_a_container_that_needs_no_network(
    run_folder: Path, tmp_path: Path
) -> None:
    [only] = place(_job(run_folder, here="all", nodes=1), tmp_path).containers
    assert (only.host, only.nodes, only.gpus) == (None, 1, [0, 1])


def test_the_next_engine_knows_of_all_nodes(run_folder: Path, workspace_folder: Path) -> None:
    placed: Placed = place(_job(run_folder), workspace_folder)
    write_told(run_folder, placed)
    again = from_folder("r1", run_folder, workspace_folder)
    assert [one.name for one in again.containers] == [one.name for one in placed.containers]
    assert again.settings == placed.settings


def test_a_lost_node_is_told_to_the_first_launcher_with_its_reason(
    executor: DockerExecutor, known: Known, run_folder: Path
) -> None:
    assert executor.look("r1", {}) is Life.LAUNCHER
    assert not (run_folder / "nodes").exists()
    known.found[1] = _ended(1, out_of_memory=True)
    assert executor.look("r1", {}) is Life.LAUNCHER
    told = json.loads((run_folder / "nodes" / "1.gone").read_bytes())
    assert told["title"] == "Out of memory: the container was killed at its memory limit of 64 MiB"
    assert told["detail"].startswith("node 1: ")
    del known.found[1]
    executor.look("r1", {})
    assert json.loads((run_folder / "nodes" / "1.gone").read_bytes()) == told  # what was known first counts


def test_a_node_whose_launcher_ended_well_is_not_lost(
    executor: DockerExecutor, known: Known, run_folder: Path
) -> None:
    known.found[1] = _ended(1, exit_code=0)
    assert executor.look("r1", {}) is Life.LAUNCHER
    assert not (run_folder / "nodes" / "1.gone").exists()


def test_the_other_nodes_are_ended_before_a_run_counts_as_gone_that_lost_its_first(
    executor: DockerExecutor, known: Known, killed: list[str], until: Any
) -> None:
    known.found[0] = _ended(0)
    assert executor.look("r1", {}) is Life.LAUNCHER
    until(lambda: killed == ["r1"])
    assert executor.look("r1", {}) is Life.LAUNCHER
    assert killed == ["r1"]  # they are given time
    known.found[1] = _ended(1)
    assert executor.look("r1", {}) is Life.GONE
    reason = executor.explain("r1")
    assert reason is not None
    assert "from outside" in reason.title


def test_the_processes_of_all_nodes_are_measured(
    executor: DockerExecutor, known: Known, monkeypatch: pytest.MonkeyPatch
) -> None:
    known.found = {node: ContainerState(f"c{node}", "running", pid=100 + node) for node in range(2)}
    executor.look("r1", {})
    here = SimpleNamespace(cmdline=lambda: ["docker-init", "runs/r1"])
    monkeypatch.setattr("mldesk.engine.executors.docker.psutil.Process", lambda pid: here)
    assert executor.roots("r1", {}) == [100, 101]
