"""Limits of how many jobs Slurm takes: runs wait for them, and say so; other refusals are ends of runs."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters import hosts
from tests.engine.clusters.slurm.conftest import Bench, reachable
from tests.engine.clusters.slurm.test_with_fakes import (  # noqa: F401 (fixtures)
    _WAITS,
    fake,
    gate,
    target,
)


def told(bench: Bench, run: Run) -> str:
    """What its cluster says that the run waits for."""
    state = cluster_state(bench.workspace, run.compute)
    return next((job.reason for job in state.jobs if job.run_id == run.id), "") if state else ""


def test_runs_beyond_a_limit_of_the_account_wait_and_say_so(
    bench: Bench,
    target: str,
    fake: Path,
    submit_script: Any,
    gate: Path,  # noqa: F811
) -> None:
    (fake / "limit").write_text("2")
    runs = [submit_script(_WAITS.format(gate), compute=target) for _ in range(5)]

    def waiting() -> list[Run]:
        return [run for run in runs if "QOSMaxSubmitJobPerUserLimit" in told(bench, run)]

    bench.until(lambda: len(waiting()) == 3 and all(run.refresh().status == "Scaling" for run in waiting()))
    assert reachable(bench, target)
    waiting()[0].request_stop()
    bench.until(lambda: [run.refresh().status for run in runs].count(Status.CANCELED) == 1)
    gate.touch()
    bench.until_over(*runs)
    assert sorted(run.status for run in runs) == [Status.CANCELED] + [Status.COMPLETED] * 4


def test_a_cluster_that_has_as_many_jobs_as_it_takes_is_asked_again(
    bench: Bench,
    target: str,
    fake: Path,
    submit_script: Any,
    monkeypatch: pytest.MonkeyPatch,  # noqa: F811
) -> None:
    monkeypatch.setattr(hosts, "ASK_SECONDS", 3.0)
    (fake / "full").touch()
    run = submit_script("print()", compute=target)
    bench.until(lambda: told(bench, run) == "the cluster has as many jobs as it takes")
    assert reachable(bench, target)
    (fake / "full").unlink()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
