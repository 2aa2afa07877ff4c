"""Runs on a real Slurm: here, in a shared folder and not, as job arrays; ends of every kind."""

from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.batch_script import START
from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters.base import ClusterJob
from mldesk.engine.clusters.slurm.cluster import make
from mldesk.summon import engine_identity, ensure_engine
from tests.engine.clusters.slurm.conftest import Bench, reachable
from tests.engine.clusters.slurm.daemons import Daemons

_WAITS = "import time, os\nprint('begun', flush=True)\nwhile not os.path.exists(r'{}'): time.sleep(0.05)\n"
_WRITES = """
import os
from mldesk.runtime.run import Run
run = Run.get_context()
for step in range(20):
    run.log("loss", 1 / (step + 1))
print("on", os.environ["SLURM_JOB_ID"])
open("outputs/model.txt", "w").write("learned")
"""


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """What scripts wait for that are made with `_WAITS`."""
    return tmp_path / "gate"


def log_of(run: Run) -> str:
    return (run.folder / "log.txt").read_text("utf-8")


def job_of(bench: Bench, run: Run) -> str:
    """The id of the run's job, once Slurm has it."""

    def told() -> str:
        state = cluster_state(bench.workspace, run.compute)
        return next((job.id for job in state.jobs if job.run_id == run.id), "") if state else ""

    return str(bench.until(told))


@pytest.mark.parametrize("shared", [True, False])
def test_what_a_run_logs_and_writes_is_there(
    bench: Bench, slurm: Daemons, submit_script: Any, shared: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "there"
    add_slurm_target(bench.workspace, "slurm", shared=shared, folder=str(folder), poll_seconds=0.2)
    run = submit_script(_WRITES, compute="slurm")
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/model.txt"]
    assert (run.work_folder / "outputs" / "model.txt").read_text() == "learned"
    assert run.metrics()["loss"].count == 20
    assert "on " in log_of(run)
    if not shared:
        bench.until(lambda: not any((folder / "runs").iterdir()))


def test_a_run_waits_as_scaling_and_says_for_how_many_nodes(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    first = submit_script(_WAITS.format(gate), compute="slurm", cpus=2)
    bench.until_is(first, Status.RUNNING)
    both = Distribution("pytorch", nodes=2)
    last = submit_script("print()", compute="slurm", distribution=both)
    bench.until_is(last, Status.SCALING)

    def reason() -> str:
        state = cluster_state(bench.workspace, "slurm")
        return next((job.reason for job in state.jobs if job.run_id == last.id), "") if state else ""

    bench.until(lambda: reason() == "1 of 2 nodes")
    gate.touch()
    bench.until_over(first, last)
    assert last.status is Status.COMPLETED, last.reason


def test_a_job_that_is_canceled_on_the_cluster_is_told_so(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    slurm.run("scancel", job_of(bench, run))
    bench.until_over(run)
    assert run.reason["title"] == "The job was canceled on the cluster"


@pytest.mark.parametrize("shared", [True, False])
def test_the_user_ends_a_run_that_works(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path, shared: bool, tmp_path: Path
) -> None:
    folder = str(tmp_path / "there")
    add_slurm_target(bench.workspace, "slurm", shared=shared, folder=folder, poll_seconds=0.2)
    run = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    run.request_kill()
    bench.until_over(run)
    assert (run.status, run.reason["title"]) == (Status.CANCELED, "Killed on request")
    bench.until(lambda: not slurm.ask("squeue", "-h", "-o", "%i").strip())


def test_a_lost_node_is_told_apart_from_a_script_that_failed(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    job_of(bench, run)
    slurm.run("scontrol", "update", "nodename=node1", "state=down", "reason=test")
    bench.until_over(run)
    slurm.run("scontrol", "update", "nodename=node1", "state=resume")
    assert run.reason["title"].startswith("A node of the run was lost")
    failed = submit_script("raise SystemExit(3)", compute="slurm")
    bench.until_over(failed)
    assert failed.exit_code == 3


def test_while_the_controller_is_away_the_run_is_unknown_and_goes_on(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    slurm.stop("slurmctld")
    bench.until(lambda: not reachable(bench, "slurm"))
    assert not run.refresh().status.terminal
    slurm.start_controller()
    bench.until(lambda: reachable(bench, "slurm"))
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason


def test_another_engine_finds_the_run_again(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path, tmp_path: Path
) -> None:
    folder = str(tmp_path / "there")
    add_slurm_target(bench.workspace, "slurm", shared=False, folder=folder, poll_seconds=0.2)
    run = submit_script(_WRITES + _WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    bench.restart()
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert run.metrics()["loss"].count == 20


def test_what_a_killed_engine_has_left_on_the_cluster_is_removed_by_the_next(
    bench: Bench, slurm: Daemons, submit_script: Any, until: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "there"
    # with a long poll, the run is over here long before its folder there is removed
    add_slurm_target(bench.workspace, "slurm", shared=False, folder=str(folder), poll_seconds=6.0)
    run = submit_script("print()", compute="slurm")
    ensure_engine(bench.workspace.path)
    until(lambda: engine_identity(bench.workspace.path) is not None)
    until(lambda: run.refresh().status.terminal, 90)
    identity = engine_identity(bench.workspace.path)
    assert identity is not None
    engine = psutil.Process(identity[0])
    engine.kill()
    engine.wait()
    assert run.status is Status.COMPLETED, run.reason
    assert (folder / "runs" / run.id).is_dir()
    bench.until(lambda: not any((folder / "runs").iterdir()))


@pytest.mark.parametrize(
    ("settings", "words"),
    [({"partition": "gpu"}, "partition"), ({"gres": "gpu:4"}, "gres")],
)
def test_what_slurm_refuses_is_why_the_run_failed(
    bench: Bench, slurm: Daemons, submit_script: Any, settings: dict[str, str], words: str
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2, **settings)
    run = submit_script("print()", compute="slurm")
    bench.until_over(run)
    assert run.reason["title"] == "Slurm does not take the run"
    assert words in run.reason["detail"].lower()


def test_runs_that_ask_for_the_same_are_one_job_array(
    bench: Bench, slurm: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    runs = [submit_script(f"print('run {number}')", compute="slurm") for number in range(5)]
    bench.until_over(*runs)
    assert [run.status for run in runs] == [Status.COMPLETED] * 5
    assert [log_of(run).strip() for run in runs] == [f"run {number}" for number in range(5)]
    queued = slurm.ask("squeue", "-h", "-t", "all", "--array", "-o", "%F %j").splitlines()
    assert max(Counter(queued).values()) > 1


def test_no_attempt_of_a_run_is_ever_two_jobs(
    bench: Bench, slurm: Daemons, submit_script: Any, gate: Path, tmp_path: Path
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(run, Status.RUNNING)
    first = job_of(bench, run)
    other = make("slurm", {})  # an engine that has not heard that the run was handed over
    job = ClusterJob(run.id, run.name, run.folder, EnvironmentSpec().interpreter())
    assert other.find(run.id, 0, run.folder) == first
    assert other.submit(job) == first
    other.close()
    gate.touch()
    bench.until_over(run)


@pytest.mark.parametrize(
    "asked",
    ["#SBATCH --ntasks-per-node=2\nsrun sh {}", "srun sh {0}\nsrun sh {0}", "#SBATCH --nodes=2\nsrun sh {}"],
    ids=["tasks", "lines", "nodes"],
)
def test_a_batch_script_that_starts_the_run_several_times_has_it_run_once(
    bench: Bench, slurm: Daemons, submit_script: Any, asked: str
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_WRITES, compute="slurm", batch_script=f"#!/bin/sh\n{asked.format(START)}\n")
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    bench.until(lambda: not slurm.ask("squeue", "-h", "-o", "%i").strip(), 20)
    assert run.metrics()["loss"].count == 20


def test_a_batch_script_with_too_few_nodes_is_told_at_once(
    bench: Bench, slurm: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    script = f"#!/bin/sh\nsrun sh {START}\n"
    both = Distribution("pytorch", nodes=2)
    run = submit_script("print()", compute="slurm", distribution=both, batch_script=script)
    bench.until_over(run)
    assert "starts the run on 1 of its 2 nodes" in run.reason["detail"]


def test_secrets_are_read_by_the_launcher_and_kept_nowhere(
    bench: Bench, slurm: Daemons, submit_script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "mldesk.core.secrets.secret_values", lambda names: dict.fromkeys(names, "s3cret-value")
    )
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    text = "import os\nassert os.environ['TOKEN'].startswith('s3cret')\nprint(os.environ['TOKEN'])"
    run = submit_script(text, compute="slurm", environment=EnvironmentSpec(secrets=("TOKEN",)))
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    bench.until(lambda: not list((run.folder / "slurm").glob("secrets*")))
    for path in run.folder.rglob("*"):
        assert not path.is_file() or b"s3cret-value" not in path.read_bytes(), path


def test_a_job_that_slurm_has_forgotten_is_found_in_its_accounts(
    bench: Bench, slurm_with_accounts: Daemons
) -> None:
    slurm = slurm_with_accounts
    jobs = {
        "completed": slurm.ask("sbatch", "--parsable", "--output=/dev/null", "--wrap=true").strip(),
        "failed": slurm.ask("sbatch", "--parsable", "--output=/dev/null", "--wrap=exit 3").strip(),
    }
    bench.until(lambda: not slurm.ask("squeue", "-h", "-t", "all", "-o", "%i").strip(), 120)
    cluster = make("slurm", {})
    states = cluster.states([*jobs.values(), "4711"])
    assert states[jobs["completed"]].end == "completed"
    assert (states[jobs["failed"]].end, states[jobs["failed"]].exit_code) == ("failed", 3)
    assert states["4711"].phase == "unknown"
    cluster.close()
