"""The engine as a process: alone, on demand, ended when idle, outliving terminals, outlived by its runs."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.compute import machine_state, set_cpu_slots
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine, register_client, unregister_client

Fixture = Callable[..., Any]


def test_a_second_engine_says_who_is_there_and_ends(workspace: Workspace, start_engine: Fixture) -> None:
    first = start_engine()
    second = subprocess.run(
        [sys.executable, "-m", "mldesk.engine", str(workspace.path)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert second.returncode == 2
    assert second.stderr.count("\n") == 1
    assert f"pid {first.process.pid}" in second.stderr
    assert first.process.poll() is None


def test_an_engine_for_a_folder_that_is_no_workspace_says_so_in_one_line(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "mldesk.engine", str(tmp_path)], capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("mldesk engine: There is no workspace here")
    assert ended.stderr.count("\n") == 1


def test_it_is_started_once_on_demand_and_detached(workspace: Workspace, until: Fixture) -> None:
    for _ in range(5):
        ensure_engine(workspace.path)
    pid, _ = until(lambda: engine_identity(workspace.path))
    try:
        ensure_engine(workspace.path)
        log = workspace.path / "engine.log"
        until(lambda: "engine started" in log.read_text())
        assert log.read_text().count("engine started") == 1
        assert (engine_identity(workspace.path) or (0,))[0] == pid
        assert os.getsid(pid) == pid
    finally:
        psutil.Process(pid).kill()
    until(lambda: engine_identity(workspace.path) is None)


def test_an_engine_that_a_run_has_started_is_no_part_of_that_run(
    workspace: Workspace, until: Fixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("RUN_ID", "EXPERIMENT", "EVENTS", "INPUTS", "LOG_EVERY_BATCH"):
        monkeypatch.setenv(f"MLDESK_{name}", "the outer run's")
    monkeypatch.setenv("MLDESK_RUN_FOLDER", str(tmp_path / "outer"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path / "outer" / "runtime"), "/mine"]))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    ensure_engine(workspace.path)
    pid, _ = until(lambda: engine_identity(workspace.path))
    engine = psutil.Process(pid)
    environment = engine.environ()
    engine.kill()
    assert environment["PYTHONPATH"] == "/mine"
    assert "outer" not in "".join(environment.values())
    assert "CUDA_VISIBLE_DEVICES" not in environment
    until(lambda: engine_identity(workspace.path) is None)


def test_a_killed_engine_is_replaced_on_demand(
    workspace: Workspace, start_engine: Fixture, until: Fixture
) -> None:
    start_engine().kill()
    assert engine_identity(workspace.path) is None
    ensure_engine(workspace.path)
    pid, _ = until(lambda: engine_identity(workspace.path))
    psutil.Process(pid).kill()
    until(lambda: engine_identity(workspace.path) is None)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_its_runs_go_on(
    workspace: Workspace,
    start_engine: Fixture,
    submit_gated: Fixture,
    half_way: Fixture,
    gate: Path,
    number: signal.Signals,
) -> None:
    engine = start_engine()
    run = submit_gated()
    half_way(run)
    engine.process.send_signal(number)
    assert engine.process.wait(120) == 0
    assert engine_identity(workspace.path) is None
    assert psutil.pid_exists(run.processes["script"]["pid"])
    start_engine()
    gate.touch()
    assert run.wait(120) is Status.COMPLETED


def test_it_survives_the_end_of_its_terminal_and_so_does_the_run(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path
) -> None:
    engine = start_engine()
    run = submit_gated()
    half_way(run)
    engine.process.send_signal(signal.SIGHUP)
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    assert engine.process.poll() is None


def test_it_ends_when_idle_but_not_while_someone_has_the_workspace_open(
    workspace: Workspace, start_engine: Fixture, until: Fixture
) -> None:
    register_client(workspace)
    engine = start_engine(idle_seconds=0.5)
    seen = machine_state(workspace)
    until(lambda: (state := machine_state(workspace)) and (seen is None or state.time > seen.time + 2))
    assert engine.process.poll() is None
    unregister_client(workspace)
    assert engine.process.wait(120) == 0


def test_a_client_that_died_without_a_word_does_not_keep_it(
    workspace: Workspace, start_engine: Fixture
) -> None:
    with workspace.store.write() as connection:
        connection.execute("INSERT INTO clients VALUES (?, ?)", (os.getpid(), 1.0))
    engine = start_engine(idle_seconds=3.0)
    assert engine.process.wait(120) == 0
    assert workspace.store.read("SELECT * FROM clients") == []


def test_thirty_queued_runs_never_take_more_than_the_two_slots(
    workspace: Workspace, start_engine: Fixture, submit_script: Fixture, tmp_path: Path
) -> None:
    set_cpu_slots(workspace, 2)
    tally = tmp_path / "tally"
    script = (
        "import os, sys, time\nfile = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND | os.O_CREAT)\n"
        "os.write(file, b'+')\n"
        "while os.path.getsize(sys.argv[1]) < 2: time.sleep(0.01)\n"  # the first waits for the second
        "time.sleep(0.05)\nos.write(file, b'-')\n"
    )
    runs = [submit_script(script, str(tally)) for _ in range(30)]
    start_engine()
    assert {run.wait(120) for run in runs} == {Status.COMPLETED}
    at_once = highest = 0
    for sign in tally.read_text():
        at_once += 1 if sign == "+" else -1
        highest = max(highest, at_once)
    assert tally.stat().st_size == 60
    assert highest == 2
    # in the order in which they were submitted
    started = [run.refresh().processes["start_time"] for run in runs]
    assert started == sorted(started)
    assert all(earlier < later for earlier, later in zip(started, started[2:], strict=False))


def test_a_run_records_what_it_uses(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, gate: Path, until: Fixture
) -> None:
    start_engine()
    run = submit_gated()
    until(lambda: "system/memory_bytes" in run.system_metrics())
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    used = run.system_metrics()
    own = {f"system/{name}" for name in ("cpu_percent", "memory_bytes", "read_bytes", "write_bytes")}
    network = {"system/machine_received_bytes", "system/machine_sent_bytes"}  # where the system tells
    assert own <= set(used) <= own | network
    assert used["system/memory_bytes"].max > 1_000_000
    assert set(run.metrics()) == {"loss"}


def test_the_machines_state_is_told(workspace: Workspace, start_engine: Fixture, until: Fixture) -> None:
    engine = start_engine()
    state = until(lambda: machine_state(workspace))
    assert state.engine_pid == engine.process.pid
    assert state.memory_total == psutil.virtual_memory().total
    assert state.cpu_slots == os.cpu_count()
    assert (state.running, state.queued) == (0, 0)
