"""Kill -9 of any process, at any moment, loses nothing: every point once, and the true end state."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.run import Run, find_run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import processes_of_run

Fixture = Callable[..., Any]


def assert_every_point_once(run: Run, count: int) -> None:
    points = run.metric("loss")
    assert points.steps.tolist() == list(range(count))
    assert points.values.tolist() == [step + 0.5 for step in range(count)]


@pytest.mark.parametrize("code", [0, 3])
def test_a_new_engine_adopts_what_a_killed_one_left_and_the_result_is_the_same(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path, code: int
) -> None:
    first = start_engine()
    run = submit_gated(code=code)
    half_way(run)
    first.kill()
    start_engine()
    gate.touch()
    assert run.wait(120) == (Status.FAILED if code else Status.COMPLETED)
    assert run.exit_code == code
    assert_every_point_once(run, 200)
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/done.txt"]


def test_a_run_that_ended_while_no_engine_was_there_reaches_its_true_end(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path, until: Fixture
) -> None:
    first = start_engine()
    run = submit_gated(code=5)
    half_way(run)
    first.kill()
    gate.touch()
    until(lambda: b'["ended"' in (run.folder / "events.jsonl").read_bytes())
    assert run.refresh().status is Status.RUNNING
    start_engine()
    assert run.wait(120) is Status.FAILED
    assert run.exit_code == 5
    assert_every_point_once(run, 200)


def test_an_engine_killed_again_and_again_loses_and_doubles_nothing(
    start_engine: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    chance = random.Random(4)
    run = submit_script(
        "import time\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
        "for step in range(400):\n    run.log('loss', step + 0.5)\n    time.sleep(0.01)\n"
    )
    engine = start_engine()
    for share in (40, 120, 200, 280):
        until(
            lambda share=share: run.metrics() and run.metrics()["loss"].count > share + chance.randrange(30)
        )
        engine.kill()
        engine = start_engine()
    assert run.wait(120) is Status.COMPLETED
    assert_every_point_once(run, 400)


def test_killing_the_program_that_submitted_and_reads_a_run_does_not_touch_the_run(
    workspace: Workspace,
    start_engine: Fixture,
    submit_gated: Fixture,
    until: Fixture,
    gate: Path,
    tmp_path: Path,
) -> None:
    start_engine()
    source = submit_gated().snapshot_folder  # any folder with the script will do
    client = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys\nfrom mldesk.core.workspace import Workspace\nfrom mldesk.core.run import submit\n"
            "from mldesk.core.spec import ScriptRunConfig\n"
            "workspace = Workspace.open(sys.argv[1])\n"
            "arguments = ('50', sys.argv[3], '0')\n"
            "run = submit(workspace, ScriptRunConfig(sys.argv[2], 'train.py', arguments, name='mine'))\n"
            "run.wait()",
            str(workspace.path),
            str(source),
            str(gate),
        ]
    )
    with client:
        until(
            lambda: workspace.store.read_one("SELECT 1 FROM runs WHERE name = 'mine' AND status = 'Running'")
        )
        client.kill()
    gate.touch()
    run = find_run(workspace, "mine")
    assert run.wait(120) is Status.COMPLETED
    assert_every_point_once(run, 100)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")
@pytest.mark.parametrize("code", [0, 4])
def test_a_script_whose_launcher_was_killed_goes_on_and_its_exit_code_is_still_seen(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path, until: Fixture, code: int
) -> None:
    start_engine()
    run = submit_gated(code=code)
    half_way(run)
    psutil.Process(run.processes["pid"]).kill()
    until(lambda: [message.level for message in run.messages()] == ["warning"])
    assert run.refresh().status is Status.RUNNING
    gate.touch()
    assert run.wait(120) == (Status.FAILED if code else Status.COMPLETED)
    assert run.exit_code == code
    assert_every_point_once(run, 200)
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/done.txt"]


def test_a_script_that_lost_engine_and_launcher_goes_on_and_its_end_is_told_as_unknown(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path, until: Fixture
) -> None:
    first = start_engine()
    run = submit_gated()
    half_way(run)
    first.kill()
    psutil.Process(run.processes["pid"]).kill()
    start_engine()
    until(run.messages)
    assert run.refresh().status is Status.RUNNING
    gate.touch()
    assert run.wait(120) is Status.FAILED
    assert run.exit_code is None
    assert run.reason is not None
    assert run.reason["title"] == "How the script ended is not known"
    assert_every_point_once(run, 200)
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/done.txt"]


def test_a_run_whose_launcher_and_script_were_killed_at_once_fails_with_the_reason(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    for process in sorted(processes_of_run(run.id), key=lambda process: process.pid):
        process.kill()
    assert run.wait(120) is Status.FAILED
    assert_every_point_once(run, 100)


def test_a_killed_script_fails_with_its_signal(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    os.kill(run.processes["script"]["pid"], signal.SIGKILL)
    assert run.wait(120) is Status.FAILED
    assert (run.exit_code, run.signal) == (None, 9)
    assert run.reason is not None
    assert "signal 9" in run.reason["title"]
    assert_every_point_once(run, 100)


def test_a_launch_that_no_engine_could_record_is_found_again_and_not_repeated(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, gate: Path, half_way: Fixture
) -> None:
    """As if the engine was killed between starting the launcher and the launcher's first event."""
    first = start_engine()
    run = submit_gated()
    half_way(run)
    first.kill()
    events = run.folder / "events.jsonl"
    lines = events.read_bytes().splitlines(keepends=True)
    events.write_bytes(b"".join(line for line in lines if not line.startswith((b'["process"', b'["phase"'))))
    with workspace.store.write("runs") as connection:
        connection.execute("DELETE FROM metric_chunks")
        connection.execute("DELETE FROM metrics")
        connection.execute(
            "UPDATE runs SET status = 'Queued', launcher = NULL, events_offset = 0, started = NULL"
        )
    start_engine()
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    assert_every_point_once(run, 200)
