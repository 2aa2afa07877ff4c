"""Runs on a cluster: waiting, ends of every kind, a cluster that is away, engines that come and go."""

import threading
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.errors import InvalidInput
from mldesk.core.queue.order import hold_runs, move_to_front
from mldesk.core.status import Status
from mldesk.engine.clusters.base import JobEnd
from tests.engine.clusters.conftest import TARGET, Bench
from tests.engine.clusters.fake import FakeCluster

_WAITS = "import time, os\nwhile not os.path.exists(r'{}'): time.sleep(0.02)\n"


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """What scripts wait for that are made with `_WAITS`."""
    return tmp_path / "gate"


def _waiting(gate: Path) -> str:
    return _WAITS.format(gate)


def test_a_run_goes_to_the_cluster_and_its_results_are_there(bench: Bench, submit_script: Any) -> None:
    text = "print('on it'); open('outputs/model.txt', 'w').close()"
    run = submit_script(text, compute=TARGET)
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/model.txt"]
    bench.until(lambda: bench.cluster.released == [run.id])


def test_a_run_waits_as_scaling_and_says_for_what(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    first = [submit_script(_waiting(gate), compute=TARGET) for _ in range(2)]
    for run in first:
        bench.until_is(run, Status.RUNNING)
    last = submit_script("print()", compute=TARGET)
    bench.until_is(last, Status.SCALING)

    def told() -> str:
        state = cluster_state(bench.workspace, TARGET)
        return next((job.reason for job in state.jobs if job.run_id == last.id), "") if state else ""

    assert bench.until(told) == "0 of 1 nodes"
    gate.touch()
    bench.until_over(*first, last)
    assert last.status is Status.COMPLETED


def test_what_the_cluster_refuses_is_why_the_run_failed(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    cluster.refusal = InvalidInput("There is no such partition", "gpu", "Choose another one.")
    run = submit_script("print()", compute=TARGET)
    bench.until_over(run)
    assert run.status is Status.FAILED
    assert run.reason["title"] == "There is no such partition"


def test_a_submit_that_was_not_heard_to_the_end_is_one_job(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    cluster.deaf = True
    run = submit_script("print()", compute=TARGET)
    bench.until(lambda: cluster.jobs)
    cluster.deaf = False
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert len(cluster.jobs) == 1


def test_while_the_cluster_is_away_the_run_is_unknown_and_goes_on(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    run = submit_script(_waiting(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    bench.until(lambda: (s := cluster_state(bench.workspace, TARGET)) and s.nodes)
    cluster.away = True
    state = bench.until(lambda: (s := cluster_state(bench.workspace, TARGET)) and not s.reachable and s)
    assert "The cluster does not answer" in state.problem
    assert state.nodes, "what it told last stays"
    bench.until(lambda: any("does not answer" in message.text for message in run.messages()))
    assert run.refresh().status is Status.RUNNING
    cluster.away = False
    bench.until(lambda: cluster_state(bench.workspace, TARGET).reachable)
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED


def test_a_run_that_ended_while_the_cluster_was_away_is_told_as_it_was(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    run = submit_script(_waiting(gate) + "raise SystemExit(3)", compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    cluster.away = True
    gate.touch()
    bench.until_over(run)  # the folder is shared: the launcher's own word came
    assert (run.status, run.exit_code) == (Status.FAILED, 3)


@pytest.mark.parametrize(
    ("end", "title"),
    [
        (JobEnd.NODE_LOST, "A node of the run was lost (node-0)"),
        (JobEnd.KEEPER_LOST, "A process of the cluster that kept the run was lost"),
        (JobEnd.PREEMPTED, "The cluster took the nodes of the run away for other work"),
        (JobEnd.OUT_OF_TIME, "The job used up its time on the cluster"),
        (JobEnd.OUT_OF_MEMORY, "Out of memory: the cluster ended the job"),
        (JobEnd.CANCELED, "The job was canceled on the cluster"),
        (JobEnd.FAILED, "The job ended before the run did"),
    ],
)
def test_how_the_cluster_ended_a_job_is_told(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster, end: JobEnd, title: str
) -> None:
    run = submit_script(_waiting(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    cluster.stop("1", end, "as it says")
    bench.until_over(run)
    assert (run.status, run.reason["title"]) == (Status.FAILED, title)
    assert "as it says" in run.reason["detail"]


def test_a_job_that_the_cluster_forgot_is_told_as_such(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    run = submit_script(_waiting(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    cluster.forget("1")
    bench.until_over(run)
    assert run.reason["title"] == "The cluster does not know the job any more"


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_a_run_that_goes_on_is_stopped(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster, request_: str
) -> None:
    run = submit_script(_waiting(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    getattr(run, f"request_{request_}")()
    bench.until_over(run)
    assert run.status is Status.CANCELED
    bench.until(lambda: cluster.released)


def test_a_run_that_waits_is_taken_from_the_queue_of_the_cluster(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.engine.clusters.held.SETTLE_SECONDS", 1000.0)  # it has no word of its own
    first = [submit_script(_waiting(gate), compute=TARGET) for _ in range(2)]
    for run in first:
        bench.until_is(run, Status.RUNNING)
    last = submit_script("print()", compute=TARGET)
    bench.until_is(last, Status.SCALING)
    last.request_stop()
    bench.until_over(last)
    assert (last.status, last.reason["detail"]) == (Status.CANCELED, "The run had not started yet.")
    assert cluster.jobs["3"].end is JobEnd.CANCELED
    gate.touch()
    bench.until_over(*first)


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_a_run_whose_environment_is_being_made_is_canceled(
    bench: Bench, submit_script: Any, cluster: FakeCluster, request_: str
) -> None:
    cluster.prepared.clear()
    run = submit_script("print()", compute=TARGET)
    bench.until_is(run, Status.PREPARING)
    bench.until(lambda: "prepare" in cluster.calls)
    getattr(run, f"request_{request_}")()
    bench.until_over(run)
    assert run.status is Status.CANCELED
    cluster.prepared.set()
    other = submit_script("print()", compute=TARGET)
    bench.until_over(other)
    assert [job.job.run_id for job in cluster.jobs.values()] == [other.id]


def test_a_run_that_waits_in_the_queue_of_the_workspace_is_canceled(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.engine.scheduling.CLUSTER_AHEAD", 1)
    first = [submit_script(_waiting(gate), compute=TARGET) for _ in range(2)]
    for run in first:
        bench.until_is(run, Status.RUNNING)
    ahead, queued = (submit_script("print()", compute=TARGET) for _ in range(2))
    bench.until_is(ahead, Status.SCALING)
    bench.until(lambda: queued.id in bench.engine.queue.waits)
    queued.request_stop()
    bench.until_over(queued)
    assert queued.status is Status.CANCELED
    gate.touch()
    bench.until_over(*first, ahead)
    assert queued.id not in {job.job.run_id for job in cluster.jobs.values()}


def test_another_engine_finds_its_runs_again(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    run = submit_script(_waiting(gate) + "open('outputs/a', 'w').close()", compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    bench.restart()
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert len(cluster.jobs) == 1


def test_another_engine_finds_a_run_that_its_cluster_lost_meanwhile(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster
) -> None:
    run = submit_script(_waiting(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    bench.close()
    cluster.lose_node("1")
    bench.begin()
    bench.until_over(run)
    assert run.reason["title"] == "A node of the run was lost (node-0)"


def test_another_engine_asks_for_a_run_of_which_nobody_heard_whether_it_was_taken(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    cluster.deaf = True
    run = submit_script("print()", compute=TARGET)
    bench.until(lambda: cluster.jobs)
    bench.close()
    cluster.deaf = False
    bench.begin()
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert len(cluster.jobs) == 1


def test_a_cluster_that_hangs_delays_nobody(bench: Bench, submit_script: Any, cluster: FakeCluster) -> None:
    cluster.hang = threading.Event()
    stuck = submit_script("print()", compute=TARGET)
    bench.until(lambda: cluster.calls)
    local = submit_script("print()")
    bench.until_over(local)
    assert local.status is Status.COMPLETED
    assert not stuck.refresh().status.terminal
    cluster.hang.set()
    bench.until_over(stuck)
    assert stuck.status is Status.COMPLETED


def test_holds_and_the_order_of_the_queue_are_kept(
    bench: Bench, submit_script: Any, gate: Path, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.engine.scheduling.CLUSTER_AHEAD", 1)
    first = [submit_script(_waiting(gate), compute=TARGET) for _ in range(2)]
    for run in first:
        bench.until_is(run, Status.RUNNING)
    ahead = submit_script("print()", compute=TARGET)
    bench.until_is(ahead, Status.SCALING)
    held, later, sooner = (submit_script("print()", compute=TARGET) for _ in range(3))
    hold_runs(bench.workspace, [held.id])
    move_to_front(bench.workspace, [sooner.id])
    bench.until(lambda: bench.engine.queue.waits.keys() >= {later.id, sooner.id})
    gate.touch()
    bench.until_over(*first, ahead, later, sooner)
    assert [job.job.run_id for job in cluster.jobs.values()][2:] == [ahead.id, sooner.id, later.id]
    assert held.refresh().status is Status.QUEUED
