"""The computer is kept awake while runs are active, and never longer than the engine lives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.compute import machine_state
from mldesk.core.power import keeps_awake, set_keep_awake
from mldesk.core.queue import read_queue
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.awake import Awake, HeldByProgram, HeldByThread, NoMeans, system_means
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml

Fixture = Callable[..., Any]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stand-in is a shell script")


class Inhibitor:
    """A stand-in for systemd-inhibit: notes its pid and what it was asked, then runs what it is given."""

    def __init__(self, folder: Path) -> None:
        self.notes = folder / "notes"
        self.path = folder / "systemd-inhibit"
        self.script('while [ "${1#--}" != "$1" ]; do shift; done\nexec "$@"\n')

    def script(self, rest: str) -> None:
        self.path.write_text(f'#!/bin/sh\necho "$$ $*" >> "{self.notes}"\n{rest}', encoding="utf-8")
        self.path.chmod(0o755)

    def asked(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []

    def holds(self) -> bool:
        """Whether one of them still runs."""
        return any(_lives(int(line.split()[0])) for line in self.asked())


def _lives(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


@pytest.fixture
def inhibitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Inhibitor:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return Inhibitor(folder)


@pytest.fixture
def awake(inhibitor: Inhibitor) -> Iterator[Awake]:
    made = Awake(system_means())
    yield made
    made.close()


def test_it_is_held_while_wanted_and_let_go_afterwards(
    awake: Awake, inhibitor: Inhibitor, until: Fixture
) -> None:
    awake.update(True)
    awake.update(True)
    until(inhibitor.holds)
    assert awake.holds
    assert "--what=idle:sleep" in inhibitor.asked()[0]
    awake.update(False)
    assert not awake.holds
    until(lambda: not inhibitor.holds())
    assert len(inhibitor.asked()) == 1


def test_an_inhibitor_that_was_killed_is_replaced(
    awake: Awake, inhibitor: Inhibitor, until: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.engine.awake.RETRY_SECONDS", 0.0)
    awake.update(True)
    until(inhibitor.holds)
    os.kill(int(inhibitor.asked()[0].split()[0]), signal.SIGKILL)

    def again() -> bool:
        awake.update(True)
        return awake.holds and len(inhibitor.asked()) == 2

    until(again)


def test_what_the_system_refuses_is_told_and_not_asked_for_every_second(
    awake: Awake, inhibitor: Inhibitor, until: Fixture
) -> None:
    inhibitor.script('echo "Failed to inhibit: no bus" >&2\nexit 1\n')

    def refused() -> bool:
        awake.update(True)
        return awake.problem == "Failed to inhibit: no bus"

    until(refused)
    awake.update(True)
    assert not awake.holds
    assert len(inhibitor.asked()) == 1


def test_a_system_without_means_says_so() -> None:
    for means in (HeldByProgram(["no-such-program-anywhere"]), NoMeans()):
        lacking = Awake(means)
        lacking.update(True)
        assert not lacking.holds
        assert lacking.problem
        lacking.close()


def test_windows_is_asked_through_the_state_of_the_thread() -> None:
    states: list[int] = []

    class Kernel:
        def SetThreadExecutionState(self, state: int) -> int:
            states.append(state)
            return 1

    awake = Awake(HeldByThread(Kernel()))
    awake.update(True)
    awake.close()
    assert states == [0x80000001, 0x80000000]


def test_a_process_that_is_killed_keeps_no_computer_awake(
    inhibitor: Inhibitor, until: Fixture, tmp_path: Path
) -> None:
    code = (
        "import time\nfrom mldesk.engine.awake import Awake, system_means\n"
        "awake = Awake(system_means())\nawake.update(True)\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code]) as process:
        until(inhibitor.holds)
        process.kill()
    until(lambda: not inhibitor.holds())


def test_the_setting_holds_until_it_is_changed(home: Path) -> None:
    assert keeps_awake()
    set_keep_awake(False)
    assert not keeps_awake()
    (home / "power.json").write_text("garbled")
    assert keeps_awake()
    set_keep_awake(True)
    assert keeps_awake()


def test_the_engine_keeps_the_computer_awake_while_a_run_is_active(
    workspace: Workspace,
    submit_script: Fixture,
    fake_nvml: Any,
    awake: Awake,
    inhibitor: Inhibitor,
    until: Fixture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    executor = LocalExecutor()
    engine = Engine(workspace, {"local": executor}, watch, awake)
    end = tmp_path / "end"
    run = submit_script(f"import os, time\nwhile not os.path.exists({str(end)!r}): time.sleep(0.01)")

    def step_until(condition: Callable[[], Any]) -> None:
        def stepped() -> Any:
            engine.step()
            return condition()

        until(stepped)

    step_until(lambda: read_queue(workspace).awake)
    until(inhibitor.holds)  # it is a program, which has to begin
    set_keep_awake(False)
    step_until(lambda: not inhibitor.holds())
    set_keep_awake(True)
    step_until(lambda: len(inhibitor.asked()) == 2 and inhibitor.holds())
    end.touch()
    step_until(lambda: run.refresh().status is Status.COMPLETED and not engine.active)
    step_until(lambda: not inhibitor.holds())
    step_until(lambda: (state := machine_state(workspace)) is not None and not state.awake)
    step_until(lambda: not executor._launchers)  # its launcher ends a moment after it
    engine.close()
    watch.close()
