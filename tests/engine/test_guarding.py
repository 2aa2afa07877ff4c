"""Guards of real runs in a real engine: told once, taken back, and not told again by the next engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.guards import GuardSettings, save_settings
from mldesk.core.run import Run
from mldesk.core.run_facts import Message
from mldesk.core.run_table import list_runs
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.runtime import events

Fixture = Callable[..., Any]

SCRIPT = """
import os, sys, time
from mldesk.runtime import Run
run = Run.get_context()
run.log("loss", float("nan"))
child = run.child_run()
child.log("val_loss", float("inf"))
while not os.path.exists(sys.argv[1]):
    time.sleep(0.01)
for _ in range(10):
    run.log("loss", 0.5)
"""
NO_DISK = GuardSettings(disk_free_bytes=2**62)


class Lab:
    """An engine that a test steps by hand, until the run is told to end."""

    def __init__(self, workspace: Workspace, nvml: Any, until: Fixture, gate: Path) -> None:
        self.workspace, self.gate = workspace, gate
        self._until = until
        self._gpus = GpuWatch(Nvml(nvml), interval=0.01)
        self._executor = LocalExecutor()
        self.start()

    def start(self) -> None:
        self.engine = Engine(self.workspace, {"local": self._executor}, self._gpus)

    def until(self, condition: Callable[[], Any]) -> Any:
        """Let the engine work until the condition holds."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped)

    def close(self) -> None:
        self.engine.close()
        self._gpus.close()


@pytest.fixture
def lab(
    workspace: Workspace,
    fake_nvml: Any,
    until: Fixture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    all_launchers_collected: Fixture,
) -> Iterator[Lab]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    made = Lab(workspace, fake_nvml, until, tmp_path / "gate")
    yield made
    made.gate.touch()
    made.until(lambda: not made.engine.active and all_launchers_collected())
    made.close()


def opened(run: Run) -> set[str | None]:
    return {message.guard for message in run.messages() if message.is_open}


def told(run: Run) -> list[events.Guard]:
    """Every word of the run's own guards, as its event file has them."""
    lines = (run.folder / "events.jsonl").read_bytes().splitlines()
    return [event for event in map(events.decode, lines) if isinstance(event, events.Guard)]


def test_what_guards_see_is_told_once_and_taken_back(lab: Lab, submit_script: Fixture) -> None:
    save_settings(lab.workspace.path, NO_DISK)
    run = submit_script(SCRIPT, str(lab.gate))
    lab.until(lambda: opened(run) == {"not_finite", "disk_full"})
    looks = len((run.folder / "events.jsonl").read_bytes())
    lab.until(lambda: len((run.folder / "events.jsonl").read_bytes()) > looks + 500)
    assert sorted(event.guard for event in told(run)) == ["disk_full", "not_finite"]
    save_settings(lab.workspace.path, replace(NO_DISK, disk_full=False))
    lab.until(lambda: opened(run) == {"not_finite"})
    lab.gate.touch()
    lab.until(lambda: run.refresh().status.terminal)
    over = [message for message in run.messages() if message.guard == "disk_full"]
    assert over[0].over is not None
    assert over[0].since is not None


def test_a_child_run_has_guards_of_its_own(lab: Lab, submit_script: Fixture) -> None:
    run = submit_script(SCRIPT, str(lab.gate))
    lab.until(lambda: "not_finite" in opened(run))
    by_parent = {row.parent_id: row for row in list_runs(lab.workspace)}
    assert by_parent[None].guards == ("not_finite",)
    child = Run(lab.workspace, by_parent[run.id].id)
    (message,) = child.messages()
    assert message.text.startswith("val_loss is infinite")


def test_the_next_engine_tells_nothing_again_and_takes_back_what_is_over(
    lab: Lab, submit_script: Fixture
) -> None:
    save_settings(lab.workspace.path, NO_DISK)
    run = submit_script(SCRIPT, str(lab.gate))
    lab.until(lambda: opened(run) == {"not_finite", "disk_full"})
    before: list[Message] = run.messages()
    lab.engine.close()
    lab.start()
    lab.until(lambda: lab.engine.active)
    size = len((run.folder / "events.jsonl").read_bytes())
    lab.until(lambda: len((run.folder / "events.jsonl").read_bytes()) > size + 500)
    assert run.messages() == before
    assert len(told(run)) == 2
    lab.engine.close()
    save_settings(lab.workspace.path, GuardSettings())
    lab.start()
    lab.until(lambda: opened(run) == {"not_finite"})
