"""Damaged runs, full disks, vanished folders: each run ends truly, and the engine outlives them all."""

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.run import Run
from mldesk.core.spec import EnvironmentSpec
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


def lose_folder(run: Run) -> None:
    shutil.rmtree(run.folder)


def lose_script(run: Run) -> None:
    (run.snapshot_folder / run.script).unlink()


def lose_launcher(run: Run) -> None:
    shutil.rmtree(run.folder / "runtime")


def break_launcher(run: Run) -> None:
    (run.folder / "runtime" / "mldesk" / "runtime" / "events.py").write_text("this is no Python")


@pytest.mark.parametrize(
    ("damage", "title"),
    [
        (lose_folder, "The run's folder is damaged"),
        (lose_script, "The run's folder is damaged"),
        (lose_launcher, "The run's folder is damaged"),
        (break_launcher, "The launcher vanished"),
    ],
)
def test_a_damaged_run_fails_with_the_reason_and_the_next_one_works(
    start_engine: Fixture, submit_script: Fixture, damage: Callable[[Run], None], title: str
) -> None:
    damaged, healthy = submit_script("print(1)"), submit_script("print(2)")
    damage(damaged)
    start_engine()
    assert damaged.wait(120) is Status.FAILED
    assert damaged.reason is not None
    assert damaged.reason["title"] == title
    assert healthy.wait(120) is Status.COMPLETED


def test_what_the_launcher_said_last_is_in_the_reason(start_engine: Fixture, submit_script: Fixture) -> None:
    run = submit_script("print(1)")
    break_launcher(run)
    start_engine()
    run.wait(120)
    assert run.reason is not None
    assert "SyntaxError" in run.reason["detail"]


def test_a_run_whose_interpreter_is_gone_fails_and_says_which(
    start_engine: Fixture, submit_script: Fixture, tmp_path: Path
) -> None:
    python = tmp_path / "python"
    python.symlink_to(sys.executable)
    run = submit_script("print(1)", environment=EnvironmentSpec("python", str(python)))
    python.unlink()
    start_engine()
    assert run.wait(120) is Status.FAILED
    assert run.reason is not None
    assert run.reason["title"] == "The Python interpreter is missing"
    assert str(python) in run.reason["detail"]


def test_a_run_for_a_compute_target_that_is_gone_fails(
    workspace: Workspace, start_engine: Fixture, submit_script: Fixture
) -> None:
    run = submit_script("print(1)")
    with workspace.store.write("compute") as connection:
        connection.execute("UPDATE compute_targets SET name = 'other'")
    start_engine()
    assert run.wait(120) is Status.FAILED


def test_a_run_whose_folder_vanishes_while_it_runs_reaches_an_end(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, submit_script: Fixture, gate: Path
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    shutil.rmtree(run.folder)
    gate.touch()
    assert run.wait(120) is Status.FAILED
    assert submit_script("print(1)").wait(60) is Status.COMPLETED


def test_a_run_whose_event_file_vanishes_while_it_runs_reaches_an_end(
    start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    (run.folder / "events.jsonl").unlink()
    gate.touch()
    assert run.wait(120).terminal


def test_a_workspace_that_is_away_for_a_moment_loses_nothing(
    workspace: Workspace, start_engine: Fixture, submit_gated: Fixture, half_way: Fixture, gate: Path
) -> None:
    engine = start_engine()
    run = submit_gated()
    half_way(run)
    away = workspace.path.with_name("away")
    workspace.path.rename(away)
    threading.Event().wait(1.5)  # the engine looks at everything once a second
    away.rename(workspace.path)
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    assert run.metrics()["loss"].count == 200
    assert engine.process.poll() is None


def test_a_run_that_ends_while_its_workspace_is_away_reaches_its_true_end(
    workspace: Workspace,
    start_engine: Fixture,
    submit_gated: Fixture,
    half_way: Fixture,
    gate: Path,
    until: Fixture,
) -> None:
    start_engine()
    run = submit_gated()
    half_way(run)
    launcher = psutil.Process(run.processes["pid"])
    away = workspace.path.with_name("away")
    workspace.path.rename(away)
    gate.touch()
    until(lambda: not _lives(launcher))
    threading.Event().wait(1.5)  # the engine looks at everything once a second
    away.rename(workspace.path)
    assert run.wait(120) is Status.COMPLETED
    assert run.metrics()["loss"].count == 200


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 40 MB."""
    return mount_disk(40)


@pytest.fixture
def workspace_on_small_disk(small_disk: Path) -> Iterator[Workspace]:
    with Workspace.create(small_disk / "workspace") as made:
        yield made


class TestFullDisk:
    @pytest.fixture
    def workspace(self, workspace_on_small_disk: Workspace) -> Workspace:
        return workspace_on_small_disk

    def fill(self, disk: Path) -> Path:
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    continue
        return filler

    def test_a_disk_that_fills_and_empties_during_a_run_costs_no_point_and_no_end(
        self, small_disk: Path, start_engine: Fixture, submit_script: Fixture, gate: Path, until: Fixture
    ) -> None:
        engine = start_engine()
        run = submit_script(
            "import os, sys, time\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
            "def wait_for(path):\n    while not os.path.exists(path):\n        time.sleep(0.01)\n"
            "for step in range(200):\n    run.log('loss', step)\n"
            "    if step == 100:\n        wait_for(sys.argv[1])\n"
            "open(sys.argv[1] + '.logged', 'w').close()\nwait_for(sys.argv[1] + '.emptied')\n",
            str(gate),
        )
        until(lambda: run.metrics() and run.metrics()["loss"].count == 101)
        filler = self.fill(small_disk)
        gate.touch()
        until(gate.with_suffix(".logged").exists)
        filler.unlink()
        gate.with_suffix(".emptied").touch()
        assert run.wait(120) is Status.COMPLETED
        assert run.metric("loss").steps.tolist() == list(range(200))
        assert engine.process.poll() is None

    def test_a_run_that_should_start_on_a_full_disk_waits_or_fails_and_the_engine_lives(
        self, small_disk: Path, start_engine: Fixture, submit_script: Fixture
    ) -> None:
        start_engine().kill()
        run = submit_script("print(1)")
        filler = self.fill(small_disk)
        engine = start_engine()
        threading.Event().wait(1.0)  # it can tell nobody that it has tried
        filler.unlink()
        assert run.wait(120) in (Status.COMPLETED, Status.FAILED)
        assert submit_script("print(2)").wait(60) is Status.COMPLETED
        assert engine.process.poll() is None
