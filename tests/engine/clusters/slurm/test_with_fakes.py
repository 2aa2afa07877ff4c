"""Slurm's commands as they answer and fail, by fakes on the PATH: runs anywhere, and quickly."""

import contextlib
import json
import os
import shlex
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution
from mldesk.core.errors import Unavailable
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters import hosts
from mldesk.engine.clusters.base import ClusterJob, JobEnd
from mldesk.engine.clusters.slurm.cluster import make
from tests.conftest import Until
from tests.engine.clusters.slurm.conftest import Bench, reachable, told

_commands = ("sbatch", "squeue", "sacct", "scontrol", "scancel", "sinfo", "srun")
_WAITS = "import time, os\nwhile not os.path.exists(r'{}'): time.sleep(0.02)\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="batch scripts are run by a POSIX shell")


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until) -> Iterator[Path]:
    """The folder of a fake Slurm, whose commands are first on the PATH; its jobs end with the test."""
    folder, place = tmp_path / "fake", tmp_path / "bin"
    folder.mkdir()
    place.mkdir()
    program = Path(__file__).with_name("fake_slurm.py")
    for name in _commands:
        link = place / name
        command = shlex.join([sys.executable, "-S", str(program), name])
        link.write_text(f'#!/bin/sh\nexport FAKE_SLURM={folder}\nexec {command} "$@"\n')
        link.chmod(0o755)
    (folder / ".profile").write_text(f"PATH={place}:$PATH\n")  # of the user on the nodes
    monkeypatch.setenv("PATH", f"{place}{os.pathsep}{os.environ['PATH']}")
    yield folder
    for job in _jobs_left(folder):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(job, signal.SIGTERM)
    until(lambda: not _jobs_left(folder))


def _jobs_left(folder: Path) -> list[int]:
    """The processes of jobs that wait or run on the fake Slurm of a folder; each leads a group."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            is_job = process.cmdline()[-2:-1] == ["job"] and process.status() != psutil.STATUS_ZOMBIE
            if is_job and process.environ().get("FAKE_SLURM") == str(folder):
                found.append(process.pid)
    return found


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """What scripts wait for that are made with `_WAITS`."""
    return tmp_path / "gate"


@pytest.fixture
def target(bench: Bench, fake: Path) -> str:
    """The target's name."""
    return add_slurm_target(bench.workspace, "slurm", poll_seconds=0.1).name


def scripts(fake: Path) -> list[str]:
    return sorted(path.read_text() for path in fake.glob("script-*"))


def test_runs_that_are_submitted_together_are_one_job_array(
    bench: Bench, target: str, fake: Path, submit_script: Any
) -> None:
    runs = [submit_script(f"print('run {number}')", compute=target) for number in range(3)]
    bench.until_over(*runs)
    assert [run.status for run in runs] == [Status.COMPLETED] * 3, runs[0].reason
    logs = [(run.folder / "log.txt").read_text().strip() for run in runs]
    assert logs == ["run 0", "run 1", "run 2"]
    assert len(scripts(fake)) < 3


def test_a_submit_that_was_not_heard_to_the_end_is_one_job(
    bench: Bench, target: str, fake: Path, submit_script: Any
) -> None:
    (fake / "deaf").touch()
    run = submit_script("print()", compute=target)
    bench.until(lambda: list(fake.glob("job-*")))
    (fake / "deaf").unlink()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert len(scripts(fake)) == 1


def test_while_no_controller_answers_the_run_is_not_failed(
    bench: Bench, target: str, fake: Path, submit_script: Any, gate: Path
) -> None:
    run = submit_script(_WAITS.format(gate), compute=target)
    bench.until_is(run, Status.RUNNING)
    (fake / "down").touch()
    bench.until(lambda: not reachable(bench, target))
    assert run.refresh().status is Status.RUNNING
    (fake / "down").unlink()
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason


@pytest.mark.parametrize(
    ("state", "title"),
    [
        ("TIMEOUT", "The job used up its time on the cluster"),
        ("OUT_OF_MEMORY", "Out of memory: the cluster ended the job"),
        ("PREEMPTED", "The cluster took the nodes of the run away for other work"),
        ("NODE_FAIL", "A node of the run was lost (node1)"),
        ("CANCELLED by 1000", "The job was canceled on the cluster"),
    ],
)
def test_what_ended_the_job_is_why_the_run_failed(
    bench: Bench, target: str, fake: Path, submit_script: Any, gate: Path, state: str, title: str
) -> None:
    run = submit_script(_WAITS.format(gate), compute=target)
    bench.until_is(run, Status.RUNNING)
    (fake / "draft-state").write_text(state)
    (fake / "draft-state").rename(fake / "state-1")  # whole, or not there
    os.killpg(json.loads((fake / "job-1.json").read_text())["pid"], signal.SIGTERM)
    bench.until_over(run)
    assert run.status is Status.FAILED
    assert title in run.reason["title"]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("Resources", "2 of 2 nodes"),
        ("Priority", "other jobs of the cluster come first"),
        ("QOSMaxNodePerUserLimit", "a limit of the account is reached: QOSMaxNodePerUserLimit"),
        ("ReqNodeNotAvail, UnavailableNodes:node1", "nodes it needs are down, drained or reserved"),
        ("SomethingNew", "Slurm says: SomethingNew"),
    ],
)
def test_why_a_job_waits_is_told_in_words(
    bench: Bench, target: str, fake: Path, submit_script: Any, reason: str, words: str
) -> None:
    (fake / "hold").write_text(reason)
    run = submit_script("print()", compute=target, distribution=Distribution("pytorch", nodes=2))
    bench.until_is(run, Status.SCALING)

    def told() -> str:
        state = cluster_state(bench.workspace, target)
        return next((job.reason for job in state.jobs if job.run_id == run.id), "") if state else ""

    bench.until(lambda: told() == words)
    run.request_kill()
    bench.until_over(run)
    assert run.status is Status.CANCELED
    (fake / "hold").unlink()


def test_a_run_of_an_array_that_nobody_heard_of_is_taken_from_the_queue_when_it_is_not_wanted(
    bench: Bench, target: str, fake: Path, submit_script: Any
) -> None:
    (fake / "hold").write_text("Priority")
    (fake / "deaf").touch()
    runs = [submit_script("print()", compute=target) for _ in range(3)]
    bench.until(lambda: len(list(fake.glob("job-*_*"))) > 1)
    for run in runs:
        run.request_kill()
    (fake / "deaf").unlink()
    bench.until_over(*runs)
    assert [run.status for run in runs] == [Status.CANCELED] * 3
    told = [json.loads(path.read_text())["state"] for path in fake.glob("job-*")]
    assert set(told) == {"CANCELLED"}


def test_while_the_accounts_are_away_nothing_is_told_of_a_forgotten_job(fake: Path) -> None:
    job = {"id": "7", "name": "mldesk-a-0", "count": 1, "state": "COMPLETED", "exit": 0}
    (fake / "job-7.json").write_text(json.dumps(job))
    for name in ("forgotten", "accounts", "no-accounts-now"):
        (fake / name).touch()
    cluster = make("slurm", {})
    assert cluster.states(["7"]) == {}
    (fake / "no-accounts-now").unlink()
    assert cluster.states(["7"])["7"].end is JobEnd.COMPLETED


def test_a_job_that_the_queue_has_forgotten_is_asked_of_the_accounts(fake: Path, tmp_path: Path) -> None:
    jobs = {"7": ("COMPLETED", 0), "8": ("FAILED", 3)}
    for identity, (state, code) in jobs.items():
        job = {"id": identity, "name": "mldesk-a-0", "count": 1, "state": state, "exit": code}
        (fake / f"job-{identity}.json").write_text(json.dumps(job))
    (fake / "forgotten").touch()
    cluster = make("slurm", {})
    assert {state.phase for state in cluster.states(["7", "8"]).values()} == {"unknown"}
    (fake / "accounts").touch()
    cluster = make("slurm", {})
    found = cluster.states(["7", "8"])
    assert (found["7"].end, found["8"].end, found["8"].exit_code) == (JobEnd.COMPLETED, JobEnd.FAILED, 3)
    assert cluster.find("a", 0, tmp_path) == "7"


def test_nodes_and_queue_are_told(fake: Path) -> None:
    state = make("slurm", {}).state()
    first = state.nodes[0]
    assert (first.name, first.state, first.cpus, first.cpus_used) == ("node1", "mix", 4, 1)
    assert (first.gpus, first.gpus_used, first.memory, first.alive) == (2, 1, 8000 * 1024**2, True)


def test_a_command_that_does_not_answer_is_a_cluster_that_does_not(
    fake: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosts, "ASK_SECONDS", 0.3)
    (fake / "slow").touch()
    with pytest.raises(Unavailable, match="does not answer"):
        make("slurm", {}).state()
    (fake / "slow").unlink()


def test_without_the_commands_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="slurm-client"):
        make("slurm", {}).state()


def test_a_secret_that_was_carried_to_the_cluster_is_not_left_here(fake: Path, tmp_path: Path) -> None:
    (fake / "hold").write_text("Priority")
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "launch.json").write_text(json.dumps({"command": ["true"], "environment": {}, "inputs": []}))
    cluster = make("slurm", {"shared": False, "folder": str(tmp_path / "there")})
    job = cluster.submit(ClusterJob("a", "a", folder, sys.executable, secrets={"TOKEN": "hush-hush"}))
    (carried,) = (tmp_path / "there").rglob("secrets-0.json")
    assert (json.loads(carried.read_bytes()), carried.stat().st_mode & 0o777) == (
        {"TOKEN": "hush-hush"},
        0o600,
    )
    assert list(folder.rglob("secrets-*")) == []
    cluster.cancel(job)
    cluster.close()


@pytest.mark.parametrize(("gres", "shown"), [("gpu:1", None), ("", "-1")])
def test_a_run_sees_the_gpus_that_slurm_gives_it_because_its_target_asks_for_them(
    fake: Path, tmp_path: Path, gres: str, shown: str | None
) -> None:
    """The run itself asks for none, on a computer with GPUs, where it would see none of these."""
    folder = tmp_path / "run"
    folder.mkdir()
    launch = {"command": ["true"], "environment": {"CUDA_VISIBLE_DEVICES": "-1"}, "inputs": []}
    (folder / "launch.json").write_text(json.dumps(launch))
    (fake / "hold").write_text("Priority")
    cluster = make("slurm", {"gres": gres})
    job = cluster.submit(ClusterJob("a", "a", folder, sys.executable))
    told = json.loads((folder / "launch.json").read_bytes())["environment"]
    assert told.get("CUDA_VISIBLE_DEVICES") == shown
    cluster.cancel(job)
    cluster.close()


@pytest.mark.parametrize("canceled", [0, 1, 2])
def test_runs_beyond_a_limit_of_the_account_wait_and_say_so(
    bench: Bench,
    target: str,
    fake: Path,
    submit_script: Any,
    gate: Path,
    canceled: int,
) -> None:
    (fake / "limit").write_text("2")
    runs = [submit_script(_WAITS.format(gate), compute=target) for _ in range(5)]

    def waiting() -> list[Run]:
        return [run for run in runs if "QOSMaxSubmitJobPerUserLimit" in told(bench, run)]

    bench.until(lambda: len(waiting()) == 3 and all(run.refresh().status == "Scaling" for run in waiting()))
    assert reachable(bench, target)
    waiting()[canceled].request_stop()
    bench.until(lambda: [run.refresh().status for run in runs].count(Status.CANCELED) == 1)
    gate.touch()
    bench.until_over(*runs)
    assert sorted(run.status for run in runs) == [Status.CANCELED] + [Status.COMPLETED] * 4


def test_a_cluster_that_has_as_many_jobs_as_it_takes_is_asked_again(
    bench: Bench,
    target: str,
    fake: Path,
    submit_script: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hosts, "ASK_SECONDS", 3.0)
    (fake / "full").touch()
    run = submit_script("print()", compute=target)
    bench.until(lambda: told(bench, run) == "the cluster has as many jobs as it takes")
    assert reachable(bench, target)
    (fake / "full").unlink()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
