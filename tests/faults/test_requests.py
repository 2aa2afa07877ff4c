"""Stop and kill requests, and that only the run's own processes are ever signalled."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import describe, processes_of_run

Fixture = Callable[..., Any]

# ignores SIGTERM, and leaves a child in a session of its own that does so, too
stubborn = """
import os, signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if len(sys.argv) == 2:
    subprocess.Popen([sys.executable, __file__, "child", sys.argv[1]], start_new_session=True)
else:
    open(sys.argv[2], "w").close()
while True:
    time.sleep(0.1)
"""


@pytest.fixture
def stranger() -> Iterator[subprocess.Popen[bytes]]:
    """A process that has nothing to do with any run."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()


def forge(workspace: Workspace, run: Run, launcher: dict[str, Any], script: dict[str, Any]) -> None:
    """Make the run's row say that these are its processes."""
    with workspace.store.write("runs") as connection:
        connection.execute(
            "UPDATE runs SET status = 'Running', launcher = ? WHERE id = ?",
            (json.dumps({**launcher, "script": script}), run.id),
        )


def test_a_stopped_run_ends_as_canceled(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    run.request_stop()
    assert run.wait(120) is Status.CANCELED
    assert run.reason is not None
    assert run.reason["title"] == "Stopped on request"


def test_a_killed_run_leaves_no_process_behind_whatever_it_ignores(
    start_engine: Fixture, submit_script: Fixture, until: Fixture, tmp_path: Path
) -> None:
    start_engine()
    run = submit_script(stubborn, str(tmp_path / "ready"))
    until((tmp_path / "ready").exists)
    assert len(list(processes_of_run(run.id))) == 3
    run.request_kill()
    assert run.wait(120) is Status.CANCELED
    until(lambda: not list(processes_of_run(run.id)))


def test_a_request_that_only_the_database_knows_reaches_the_run(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, half_way: Fixture
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET request = 'kill'")
    assert run.wait(120) is Status.CANCELED


@pytest.mark.parametrize("request_end", [Run.request_stop, Run.request_kill])
def test_a_queued_run_is_canceled_before_it_starts(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, request_end: Callable[[Run], None]
) -> None:
    run = submit_gated()
    request_end(run)
    start_engine()
    assert run.wait(120) is Status.CANCELED
    assert run.started is None
    assert not run.log_path.exists()
    assert json.loads((run.folder / "events.jsonl").read_bytes().splitlines()[-1])[:2] == [
        "ended",
        "Canceled",
    ]


@pytest.mark.parametrize("request_end", [Run.request_stop, Run.request_kill])
def test_a_script_without_launcher_is_ended_by_the_engine(
    start_engine: Fixture,
    submit_gated: Fixture,
    half_way: Fixture,
    until: Fixture,
    request_end: Callable[[Run], None],
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    psutil.Process(run.processes["pid"]).kill()
    request_end(run)
    assert run.wait(120) is Status.CANCELED
    until(lambda: not list(processes_of_run(run.id)))


def test_a_stranger_with_a_recorded_pid_is_never_signalled(
    workspace: Workspace,
    start_engine: Fixture,
    submit_gated: Fixture,
    stranger: subprocess.Popen[bytes],
) -> None:
    run = submit_gated()
    identity = describe(stranger.pid)
    another_start = {**identity, "start_time": identity["start_time"] - 100}
    forge(workspace, run, another_start, another_start)
    run.request_kill()
    start_engine()
    assert run.wait(120) is Status.CANCELED
    assert stranger.poll() is None
    assert psutil.Process(stranger.pid).status() != psutil.STATUS_ZOMBIE


def test_a_run_of_another_boot_was_interrupted_and_its_pids_are_strangers(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, stranger: subprocess.Popen[bytes]
) -> None:
    run = submit_gated()
    (run.work_folder / "outputs" / "checkpoint.bin").write_bytes(b"kept")
    another_boot = {**describe(stranger.pid), "boot_id": "another"}
    forge(workspace, run, another_boot, another_boot)
    start_engine()
    assert run.wait(120) is Status.FAILED
    assert run.reason is not None
    assert run.reason["title"] == "Interrupted: the computer was restarted"
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/checkpoint.bin"]
    assert stranger.poll() is None
