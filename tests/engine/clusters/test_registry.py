"""The clusters of a workspace: which are there, what is noted of them, what changes with their settings."""

from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import add_ray_target, change_target, get_compute, list_compute, remove_target
from mldesk.core.machine_targets import add_compute
from mldesk.core.queue import Wait
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.scheduling import CLUSTER_AHEAD, CLUSTER_STARTS, Demand, plan_cluster
from mldesk.summon import register_client
from tests.engine.clusters.conftest import TARGET, Bench
from tests.engine.clusters.fake import FakeCluster


def test_an_idle_cluster_is_asked_only_while_somebody_may_look(
    bench: Bench, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(20):
        bench.engine.step()
    assert not cluster.calls
    register_client(bench.workspace)
    state = bench.until(lambda: cluster_state(bench.workspace, TARGET))
    assert (state.reachable, [node.name for node in state.nodes]) == (True, ["node-0", "node-1"])


def test_a_run_goes_on_when_the_settings_of_its_target_change(
    bench: Bench, submit_script: Any, cluster: FakeCluster, tmp_path: Any
) -> None:
    gate = tmp_path / "gate"
    run = submit_script(
        f"import time, os\nwhile not os.path.exists(r'{gate}'): time.sleep(0.02)", compute=TARGET
    )
    bench.until_is(run, Status.RUNNING)
    change_target(bench.workspace, TARGET, partition="gpu")
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert len(cluster.jobs) == 1


def test_a_target_that_is_removed_is_let_go_of(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    run = submit_script("print()", compute=TARGET)
    bench.until_over(run)
    bench.until(lambda: cluster.released)
    assert get_compute(bench.workspace, TARGET)
    remove_target(bench.workspace, TARGET)
    bench.until(lambda: cluster.closed)


def test_runs_of_a_named_target_go_to_its_cluster_which_is_told_under_its_name(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    add_compute(bench.workspace, "gpucluster", vm_size="Standard_NC6", cpu_slots=1, runs_in=TARGET)
    runs = [submit_script("print()", compute="gpucluster") for _ in range(2)]
    bench.until_over(*runs)
    assert [run.status for run in runs] == [Status.COMPLETED] * 2
    assert len(cluster.jobs) == 2
    register_client(bench.workspace)
    state = bench.until(lambda: cluster_state(bench.workspace, "gpucluster"))
    assert [node.name for node in state.nodes] == ["node-0", "node-1"]
    assert "this machine has no GPU" not in (runs[0].folder / "events.jsonl").read_text()


def test_a_named_target_has_a_cluster_of_its_own_with_its_own_number_of_nodes(
    workspace: Workspace, cluster: FakeCluster
) -> None:
    made: dict[str, Any] = {}

    def make(name: str, settings: Any) -> FakeCluster:
        made[name] = settings
        return cluster

    add_ray_target(workspace, "ray", node_cpus=2)
    add_compute(workspace, "gpucluster", runs_in="ray", max_nodes=4, idle_seconds=60)
    clusters = Clusters(workspace.path, LocalExecutor(), {"ray": make})
    clusters.look(workspace, list_compute(workspace), watched=True)
    assert len(list(clusters.executors())) == 2
    for executor in clusters.executors():
        executor.worker.cluster()
    clusters.close()
    assert (made["gpucluster"]["max_nodes"], made["gpucluster"]["idle_seconds"]) == (4, 60)
    assert (made["ray"]["max_nodes"], made["gpucluster"]["node_cpus"]) == (2, 2)


def test_what_goes_to_a_cluster_is_bounded_and_in_order() -> None:
    queue = [Demand(str(number)) for number in range(200)]
    first = plan_cluster(queue, waiting=0)
    assert [start.run_id for start in first.starts] == [str(n) for n in range(CLUSTER_STARTS)]
    assert first.more
    assert len(first.waits) == 200 - CLUSTER_AHEAD
    full = plan_cluster(queue, waiting=CLUSTER_AHEAD)
    assert (full.starts, full.more, len(full.waits)) == ([], False, 200)
    last = plan_cluster(queue[:1], waiting=CLUSTER_AHEAD - 1)
    assert (len(last.starts), last.more, last.waits) == (1, False, {})


def test_what_waits_for_a_cluster_says_so() -> None:
    wait = Wait("cluster", 0, 0)
    assert str(wait) == "Waits for the runs that the cluster has been given before it"
    assert Wait.from_json(wait.to_json()) == wait
    assert wait.is_on_others
