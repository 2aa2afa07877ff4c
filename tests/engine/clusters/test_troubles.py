"""What goes wrong on the thread of one cluster: it stays that cluster's, and is asked again."""

import errno
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import change_target
from mldesk.core.errors import InvalidInput
from mldesk.core.status import Status
from mldesk.engine.clusters.base import JobEnd
from tests.engine.clusters.conftest import TARGET, Bench
from tests.engine.clusters.fake import FakeCluster

_WAITS = "import time, os\nwhile not os.path.exists(r'{}'): time.sleep(0.02)\n"


def test_a_full_disk_of_this_machine_is_no_end_of_the_cluster_nor_of_other_runs(
    bench: Bench, submit_script: Any, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(job: Any) -> str:
        raise OSError(errno.ENOSPC, "No space left on device", "/tmp")

    with monkeypatch.context() as patched:
        patched.setattr(cluster, "submit", full)
        run = submit_script("print()", compute=TARGET)
        bench.until(lambda: (state := cluster_state(bench.workspace, TARGET)) and not state.reachable)
        here = submit_script("print()")
        bench.until_over(here)
        assert here.status is Status.COMPLETED
        assert not run.refresh().status.terminal
    bench.until_over(run)
    assert run.status is Status.COMPLETED


def test_a_job_that_the_cluster_does_not_end_keeps_nothing_of_other_runs(
    bench: Bench, submit_script: Any, cluster: FakeCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(job: str) -> None:
        raise InvalidInput("The cluster refused", "the job is not yours")

    stuck, other = (submit_script(_WAITS.format(tmp_path / "gate"), compute=TARGET) for _ in range(2))
    bench.until_is(stuck, Status.RUNNING)
    bench.until_is(other, Status.RUNNING)
    waiting = submit_script("print()", compute=TARGET)
    bench.until_is(waiting, Status.SCALING)
    with monkeypatch.context() as patched:
        patched.setattr(cluster, "cancel", refuse)
        waiting.request_kill()
        worker = next(iter(bench.clusters.executors())).worker
        bench.until(lambda: (held := worker.held(waiting.id)) and held.told == "kill")
        job = cluster.job_of(other.id)
        assert job is not None
        cluster.stop(job.id, JobEnd.NODE_LOST)
        bench.until_over(other)
    assert other.reason["title"] == "A node of the run was lost (node-1)"
    (tmp_path / "gate").touch()
    bench.until_over(stuck)


def test_of_a_run_that_was_lost_nothing_else_is_told_while_its_processes_go_on(
    bench: Bench, submit_script: Any, cluster: FakeCluster, tmp_path: Path
) -> None:
    """As on a node of this very machine whose daemon of Slurm's was killed for good."""
    run = submit_script(_WAITS.format(tmp_path / "gate"), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    cluster.give_up("1")
    bench.until_over(run)
    bench.until(lambda: cluster.released == [run.id])
    assert (run.reason or {})["title"].startswith("A node of the run was lost")
    assert [message.text for message in run.messages()] == []
    (tmp_path / "gate").touch()
    for launcher in cluster.jobs["1"].launchers:
        launcher.wait(120)


def test_a_run_whose_target_changes_is_looked_after_by_the_new_settings(
    bench: Bench, submit_script: Any, cluster: FakeCluster, tmp_path: Path
) -> None:
    run = submit_script(_WAITS.format(tmp_path / "gate"), compute=TARGET)
    bench.until_is(run, Status.RUNNING)
    change_target(bench.workspace, TARGET, partition="gpu")
    bench.until(lambda: cluster.closed)
    cluster.lose_node("1")
    bench.until_over(run)
    assert run.reason["title"] == "A node of the run was lost (node-0)"
    bench.until(lambda: cluster.released == [run.id])


def test_a_run_that_was_not_handed_over_yet_is_so_by_the_new_settings(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    cluster.away = True
    first = submit_script("print()", compute=TARGET)
    bench.until(lambda: (state := cluster_state(bench.workspace, TARGET)) and not state.reachable)
    change_target(bench.workspace, TARGET, partition="gpu")
    bench.until(lambda: cluster.closed)
    cluster.away = False
    bench.until_over(first)
    assert first.status is Status.COMPLETED
    assert len(cluster.jobs) == 1
