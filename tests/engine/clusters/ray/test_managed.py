"""A managed cluster whose manager was killed, or whose target is gone; without Ray itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock, Timeout

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.errors import Canceled, Unavailable
from mldesk.core.processes import process_start_time
from mldesk.engine.clusters.base import ClusterJob, JobEnd, JobPhase
from mldesk.engine.clusters.ray import manager as manager_module
from mldesk.engine.clusters.ray.cluster import RayCluster, job_name
from mldesk.engine.clusters.ray.managed import ManagedCluster
from mldesk.engine.clusters.ray.manager import Manager
from mldesk.engine.clusters.ray.nodes import NodeProcess
from mldesk.engine.clusters.ray.scaling import with_gpus

_ADDRESS = "http://127.9.9.2:1"
_SETTINGS = RaySettings(min_nodes=1, idle_seconds=1, python=sys.executable)


def _gone() -> dict[str, Any]:
    """A process that was there."""
    ended = subprocess.Popen([sys.executable, "-S", "-c", ""])
    ended.wait()
    return {"pid": ended.pid, "start_time": 1.0}


def _here() -> dict[str, Any]:
    return {"ip": "127.9.9.2", "pid": os.getpid(), "start_time": process_start_time(os.getpid())}


@pytest.fixture
def left_alone(monkeypatch: pytest.MonkeyPatch) -> RayCluster:
    """A cluster that is up, with a job that runs, and whose manager is gone."""
    cluster = RayCluster("grows", _SETTINGS)
    folder = ManagedCluster("grows", _SETTINGS).folder
    folder.mkdir(parents=True)
    told = {"phase": "up", "address": _ADDRESS, "head": _here(), "nodes": [], "manager": _gone()}
    (folder / "cluster.json").write_text(json.dumps(told))
    job = {"status": "RUNNING", "message": "", "exit": None, "node": None, "state": {"phase": "running"}}
    answers = {"states": {"job": job}, "jobs": [], "cluster": {"version": "2", "nodes": [], "groups": []}}
    monkeypatch.setattr(cluster._bridge, "ask", lambda method, **_: answers[method])
    return cluster


def test_jobs_of_a_cluster_without_manager_go_on(left_alone: RayCluster, tmp_path: Path) -> None:
    job = f"job@{_ADDRESS}"
    assert left_alone.states([job])[job].phase is JobPhase.RUNNING
    told = ManagedCluster("grows", _SETTINGS).folder / "cluster.json"
    told.write_text(told.read_text().replace(str(os.getpid()), str(_gone()["pid"])))
    assert left_alone.states([job])[job].end is JobEnd.NODE_LOST


def test_a_cluster_without_manager_gets_one_again(
    left_alone: RayCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    monkeypatch.setattr(ManagedCluster, "_begin", lambda _, python: begun.append(python))
    left_alone.state()
    assert begun == [Path(sys.executable)]


def test_what_others_write_into_their_jobs_is_no_trouble(
    left_alone: RayCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = {"id": "theirs", "status": "RUNNING", "entrypoint": "sleep", "metadata": {"mldesk_bundles": "two"}}
    _answer_with(left_alone, monkeypatch, job)
    assert [(one.name, one.nodes) for one in left_alone.state().jobs] == [("sleep", 1)]


def test_a_job_in_the_queue_is_called_as_when_it_was_handed_over(
    left_alone: RayCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = {"id": job_name("01run", 0), "status": "PENDING", "entrypoint": "sleep", "metadata": {}}
    _answer_with(left_alone, monkeypatch, job)
    assert [one.id for one in left_alone.state().jobs] == [left_alone.find("01run", 0, Path())]


def _answer_with(cluster: RayCluster, monkeypatch: pytest.MonkeyPatch, job: dict[str, Any]) -> None:
    answers = {"jobs": [job], "cluster": {"version": "2", "nodes": [], "groups": []}}
    monkeypatch.setattr(ManagedCluster, "_begin", lambda *_: None)
    monkeypatch.setattr(cluster._bridge, "ask", lambda method, **_: answers[method])


@pytest.fixture
def starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RayCluster:
    """A cluster whose head answers, and takes no job before it was asked four times."""
    cluster = RayCluster("grows", _SETTINGS)
    folder = ManagedCluster("grows", _SETTINGS).folder
    folder.mkdir(parents=True)
    told = {"phase": "up", "address": _ADDRESS, "head": _here(), "nodes": [], "manager": _here()}
    (folder / "cluster.json").write_text(json.dumps(told))
    launch = {"command": ["true"], "environment": {}, "inputs": [], "gpus": []}
    (tmp_path / "launch.json").write_text(json.dumps(launch))
    asked: list[str] = []

    def ask(method: str, *_: Any, **values: Any) -> Any:
        asked.append(method)
        with pytest.raises(Timeout), FileLock(folder / "lock", timeout=0):
            pass
        if len(asked) < 4:
            raise Unavailable("The Ray cluster cannot be reached", "No available agent to submit job")

    monkeypatch.setattr("mldesk.engine.clusters.ray.cluster._again_seconds", 0.01)
    monkeypatch.setattr(cluster._bridge, "ask", ask)
    return cluster


def test_a_head_that_takes_no_jobs_yet_is_not_given_up(starting: RayCluster, tmp_path: Path) -> None:
    assert starting.submit(ClusterJob("run", "run", tmp_path, sys.executable)) == f"mldesk-run-0@{_ADDRESS}"


def test_a_run_that_waits_for_such_a_head_can_be_canceled(starting: RayCluster, tmp_path: Path) -> None:
    job = ClusterJob("run", "run", tmp_path, sys.executable, canceled=lambda: True)
    with pytest.raises(Canceled):
        starting.submit(job)


class _Node:
    ip, lives, gpus = "127.9.9.3", True, ()

    def to_json(self) -> dict[str, Any]:
        return {}


class _Starter:
    """Has one node, which it ends when it is told to."""

    ended = 0

    def address(self, number: int) -> str:
        return f"127.9.9.{number + 2}"

    def start_node(self, number: int, head: str, cpus: int, gpus: Any) -> NodeProcess:
        return NodeProcess(self.address(number), os.getpid(), 1.0, gpus)

    def drain(self, head: str, node: str) -> bool:
        return True

    def end(self, node: Any) -> None:
        self.ended += 1

    def last_words(self) -> str:
        return ""


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manager:
    """Keeps a cluster of one node, on which nothing runs."""
    made: Any = Manager(tmp_path, _SETTINGS)
    node = {"id": "n1", "ip": _Node.ip, "alive": True, "total": {"CPU": 1.0}}

    def answer(method: str, **_: Any) -> Any:
        return {"nodes": [node], "groups": []} if method == "cluster" else []

    monkeypatch.setattr(made._bridge, "ask", answer)
    made._starter, made._head, made._nodes = _Starter(), _Node(), [_Node()]
    return made  # type: ignore[no-any-return]


def test_nodes_that_are_always_kept_go_when_nobody_looks_at_the_cluster_any_more(
    manager: Manager, monkeypatch: pytest.MonkeyPatch, until: Callable[[Callable[[], Any]], Any]
) -> None:
    monkeypatch.setattr(manager_module, "_wanted_seconds", 0.0)
    wanted = manager._folder / "wanted"
    since = manager._busy_at
    looks = 0

    def looked() -> bool:
        nonlocal looks
        looks += 1
        wanted.write_bytes(b"")
        os.utime(wanted, (looks, looks))
        assert manager._look()
        return manager._busy_at - since > 2.5 * _SETTINGS.idle_seconds

    until(looked)
    assert len(manager._nodes) == 1
    until(lambda: not manager._look())
    assert manager._nodes == []


def test_a_cluster_whose_head_is_no_node_of_it_any_more_ends_and_the_next_run_makes_another(
    manager: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process `ray start` may stay: the head's part that takes jobs has ended, and nobody starts it."""
    head = {"id": "n0", "ip": "127.9.9.2", "alive": True, "head": True, "total": {}}
    answers: dict[str, Any] = {"jobs": [], "cluster": {"nodes": [head], "groups": []}}
    monkeypatch.setattr(manager._bridge, "ask", lambda method, **_: answers[method])
    assert manager._look()
    head["alive"] = False
    assert not manager._look()


@pytest.mark.parametrize("has_gpus", [True, False])
def test_a_node_gives_its_gpus_back_soon_and_makes_room_for_others_at_once(
    manager: Manager, monkeypatch: pytest.MonkeyPatch, has_gpus: bool
) -> None:
    monkeypatch.setattr(manager_module, "GPU_IDLE_SECONDS", 0.0)
    manager._settings = RaySettings(max_nodes=1, idle_seconds=600, python=sys.executable)
    total = {"memory": 8.0, **(with_gpus((0,)) if has_gpus else {"CPU": 1.0})}
    node = {"id": "n1", "ip": _Node.ip, "alive": True, "total": total}
    answers: dict[str, Any] = {"jobs": [], "cluster": {"nodes": [node], "groups": []}}
    monkeypatch.setattr(manager._bridge, "ask", lambda method, **_: answers[method])
    assert manager._look()
    assert len(manager._nodes) == (0 if has_gpus else 1)
    waits = {"id": "new", "metadata": {"mldesk_bundles": json.dumps([with_gpus((1,))])}, "status": "PENDING"}
    answers["jobs"] = [waits]
    if not has_gpus:
        assert manager._look()
        assert manager._nodes == [], "there may be but one node"
    assert manager._look()
    assert [one.gpus for one in manager._nodes] == [(1,)]


def test_what_a_script_has_left_on_a_node_does_not_keep_it_when_all_jobs_are_over(
    manager: Manager, monkeypatch: pytest.MonkeyPatch, until: Callable[[Callable[[], Any]], Any]
) -> None:
    """Ray Train leaves an actor that is detached, for which Ray refuses to give the node up."""
    refused: list[str] = []
    monkeypatch.setattr(_Starter, "drain", lambda _self, _head, node: bool(refused.append(node)))
    manager._settings = RaySettings(max_nodes=1, idle_seconds=1, python=sys.executable)
    node = {"id": "n1", "ip": _Node.ip, "alive": True, "total": {"CPU": 1.0}}
    job = {"id": "script", "metadata": {}, "status": "RUNNING"}
    answers: dict[str, Any] = {"jobs": [job], "cluster": {"nodes": [node], "groups": []}}
    monkeypatch.setattr(manager._bridge, "ask", lambda method, **_: answers[method])

    def looked(is_so: Callable[[], bool]) -> bool:
        manager._look()
        return is_so()

    until(lambda: looked(lambda: len(refused) > 1))
    assert len(manager._nodes) == 1, "its work is of that job"
    job["status"] = "SUCCEEDED"
    until(lambda: looked(lambda: not manager._nodes))
