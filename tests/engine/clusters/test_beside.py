"""What takes long on a cluster holds up nothing else: large copies there and back, lost answers."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters import worker
from mldesk.engine.clusters.base import NoRoom
from tests.engine.clusters.conftest import TARGET, Bench
from tests.engine.clusters.fake import FakeCluster

_WAITS = "import time, os\nwhile not os.path.exists(r'{}'): time.sleep(0.02)\n"


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """What scripts wait for that are made with `_WAITS`."""
    return tmp_path / "gate"


@pytest.fixture
def running(bench: Bench, submit_script: Any, gate: Path) -> Run:
    """A run that works on the cluster."""
    run = submit_script(_WAITS.format(gate), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    assert isinstance(run, Run)
    return run


def _copied(bench: Bench, cluster: FakeCluster, submit_script: Any) -> Run:
    """A run whose data are being copied there."""
    cluster.copied.clear()
    before = cluster.calls.count("submit")
    run = submit_script("print()", compute=TARGET)
    bench.until(lambda: cluster.calls.count("submit") > before)
    assert isinstance(run, Run)
    return run


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_a_request_passes_a_large_copy(
    bench: Bench, cluster: FakeCluster, running: Run, submit_script: Any, request_: str
) -> None:
    copied = _copied(bench, cluster, submit_script)
    getattr(running, f"request_{request_}")()
    bench.until_over(running)
    assert running.status is Status.CANCELED
    assert cluster.job_of(copied.id) is None
    cluster.copied.set()
    bench.until_over(copied)
    assert copied.status is Status.COMPLETED, copied.reason


def test_while_data_are_copied_the_cluster_is_looked_at(
    bench: Bench, cluster: FakeCluster, running: Run, submit_script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "UNWATCHED_SECONDS", 0.1)
    copied = _copied(bench, cluster, submit_script)
    cluster.lose_node("1")
    bench.until_over(running)
    assert running.reason["title"] == "A node of the run was lost (node-0)"
    asked = cluster.calls.count("state")
    bench.until(lambda: cluster.calls.count("state") > asked)
    cluster.copied.set()
    bench.until_over(copied)


def test_the_copy_of_a_run_that_is_stopped_ends(
    bench: Bench, cluster: FakeCluster, submit_script: Any
) -> None:
    run = _copied(bench, cluster, submit_script)
    behind = submit_script("print()", compute=TARGET)
    run.request_stop()
    bench.until_over(run)
    assert (run.status, run.reason["detail"]) == (Status.CANCELED, "The run had not started yet.")
    assert cluster.jobs == {}
    cluster.copied.set()
    bench.until_over(behind)
    assert behind.status is Status.COMPLETED


def test_a_run_behind_a_large_copy_is_stopped_at_once(
    bench: Bench, cluster: FakeCluster, submit_script: Any
) -> None:
    copied = _copied(bench, cluster, submit_script)
    behind = submit_script("print()", compute=TARGET)
    held = bench.until(lambda: next(iter(bench.clusters.executors())).worker.held(behind.id))
    assert not held.sought
    behind.request_stop()
    bench.until_over(behind)
    assert behind.status is Status.CANCELED
    assert cluster.jobs == {}
    cluster.copied.set()
    bench.until_over(copied)
    assert [job.job.run_id for job in cluster.jobs.values()] == [copied.id]


def test_an_engine_ends_while_data_are_copied_and_the_next_hands_the_run_over(
    bench: Bench, cluster: FakeCluster, submit_script: Any
) -> None:
    run = _copied(bench, cluster, submit_script)
    thread = next(iter(bench.clusters.executors())).worker._thread
    assert thread is not None
    bench.close()
    thread.join(120)
    assert not thread.is_alive(), "the copy was given up"
    cluster.copied.set()
    bench.begin()
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert len(cluster.jobs) == 1


def test_a_request_passes_large_outputs_on_their_way_here(
    bench: Bench, cluster: FakeCluster, running: Run
) -> None:
    cluster.carried.clear()
    before = cluster.calls.count("bring")
    bench.until(lambda: cluster.calls.count("bring") > before)
    running.request_kill()
    bench.until(lambda: "tell kill" in cluster.calls)
    assert not cluster.carried.is_set()
    cluster.carried.set()
    bench.until_over(running)
    assert running.status is Status.CANCELED


def test_a_question_that_is_never_answered_is_a_cluster_that_cannot_be_reached(
    bench: Bench, cluster: FakeCluster, running: Run, gate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.until(lambda: (told := cluster_state(bench.workspace, TARGET)) and told.reachable)
    with monkeypatch.context() as patch:
        patch.setattr(worker, "SILENT_SECONDS", 0.5)
        cluster.hang.clear()
        bench.until(lambda: not cluster_state(bench.workspace, TARGET).reachable)
        assert "has not been answered" in cluster_state(bench.workspace, TARGET).problem
        bench.until(lambda: any("does not answer" in message.text for message in running.messages()))
        assert running.refresh().status is Status.RUNNING
    cluster.hang.set()
    bench.until(lambda: cluster_state(bench.workspace, TARGET).reachable)
    gate.touch()
    bench.until_over(running)
    assert running.status is Status.COMPLETED


def _told(bench: Bench, run: Run) -> str:
    state = cluster_state(bench.workspace, TARGET)
    return next((job.reason for job in state.jobs if job.run_id == run.id), "") if state else ""


def test_a_run_for_which_the_cluster_has_no_room_waits_and_says_why(
    bench: Bench, cluster: FakeCluster, submit_script: Any
) -> None:
    cluster.refusal = NoRoom("The cluster takes no more jobs for now", "a limit of the account is reached")
    runs = [submit_script("print()", compute=TARGET) for _ in range(3)]
    for run in runs:
        bench.until_is(run, Status.SCALING)
        bench.until(lambda run=run: _told(bench, run) == "a limit of the account is reached")
    assert cluster_state(bench.workspace, TARGET).reachable
    runs[0].request_stop()
    bench.until_over(runs[0])
    assert runs[0].status is Status.CANCELED
    cluster.refusal = None
    bench.until_over(*runs)
    assert [run.status for run in runs[1:]] == [Status.COMPLETED] * 2
    assert len(cluster.jobs) == 2
