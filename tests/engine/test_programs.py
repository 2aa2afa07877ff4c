"""The engine beside interactive runs: it records what programs log, and watches that they live."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.interactive import start_run
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.engine.programs import has_programs

Fixture = Callable[..., Any]
_program = """
import sys
from mldesk.core.workspace import Workspace
from mldesk.core.interactive import start_run
run = start_run(Workspace.open(sys.argv[1]), "digits")
run.log("loss", 0.5)
print(run.id, flush=True)
for line in sys.stdin:
    exec(line)
"""


@pytest.fixture
def engine(
    workspace: Workspace,
    fake_nvml: Any,
    monkeypatch: pytest.MonkeyPatch,
    until: Fixture,
    all_launchers_collected: Fixture,
) -> Iterator[Engine]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    fake_nvml.error = 12
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    executor = LocalExecutor()
    made = Engine(workspace, {"local": executor}, watch)
    yield made
    made.close()
    watch.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


class Program:
    """A program with an interactive run, which does what it is told line by line."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        (folder / "program.py").write_text(_program, encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, str(folder / "program.py"), str(workspace.path)],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.run = Run(workspace, self.process.stdout.readline().strip())

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def program(engine: Engine, workspace: Workspace, tmp_path: Path) -> Iterator[Program]:
    made = Program(workspace, tmp_path)
    yield made
    made.close()


def stepped(engine: Engine, condition: Callable[[], Any]) -> Callable[[], Any]:
    """The condition, asked after a round of the engine."""

    def step() -> Any:
        engine.step()
        return condition()

    return step


def test_what_a_program_logs_is_recorded_live(engine: Engine, program: Program, until: Fixture) -> None:
    until(stepped(engine, lambda: "loss" in program.run.metrics()))
    program.tell("run.log('accuracy', 0.9)")
    until(stepped(engine, lambda: "accuracy" in program.run.metrics()))
    until(stepped(engine, lambda: "system/memory_bytes" in program.run.system_metrics()))
    assert list(engine.active) == [program.run.id]
    assert engine.queue.length == 0


def test_it_takes_no_slot_from_the_runs_that_wait(
    engine: Engine, program: Program, submit_script: Fixture, until: Fixture
) -> None:
    until(stepped(engine, lambda: engine.active))
    assert engine.active[program.run.id].allotment.cpus == 0
    run = submit_script("print()")
    until(stepped(engine, lambda: run.refresh().status == "Completed"))
    assert program.run.refresh().status == "Running"


def test_a_killed_program_leaves_a_failed_run(engine: Engine, program: Program, until: Fixture) -> None:
    until(stepped(engine, lambda: engine.active))
    program.close()
    until(stepped(engine, lambda: program.run.refresh().status == "Failed"))
    reason = program.run.reason or {}
    assert reason["title"] == "The program ended without a word"
    assert f"process {program.process.pid}" in reason["detail"]
    until(stepped(engine, lambda: not engine.active))


def test_a_run_whose_program_ended_while_no_engine_was_there_is_judged_by_the_next(
    engine: Engine, program: Program, workspace: Workspace, until: Fixture
) -> None:
    assert has_programs(workspace)
    assert engine.is_wanted()
    program.close()
    until(stepped(engine, lambda: program.run.refresh().status == "Failed"))
    assert not has_programs(workspace)
    assert not engine.is_wanted()


def test_a_program_that_ends_by_itself_has_the_last_word(
    engine: Engine, program: Program, until: Fixture
) -> None:
    until(stepped(engine, lambda: engine.active))
    program.tell("raise ValueError('no data')")
    until(stepped(engine, lambda: program.run.refresh().status == "Failed"))
    assert (program.run.reason or {})["detail"] == "ValueError: no data"


def test_a_stopped_run_is_canceled_and_its_program_left_alone(
    engine: Engine, program: Program, until: Fixture
) -> None:
    until(stepped(engine, lambda: engine.active))
    program.run.request_stop()
    until(stepped(engine, lambda: program.run.refresh().status == "Canceled"))
    assert (program.run.reason or {})["title"] == "Stopped on request"
    until(stepped(engine, lambda: not engine.active))
    assert psutil.pid_exists(program.process.pid)
    assert program.process.poll() is None


def test_a_program_that_looks_for_requests_may_end_its_run_itself(
    engine: Engine, program: Program, until: Fixture
) -> None:
    program.tell("print(run.stop_requested, flush=True)")
    until(stepped(engine, lambda: program.run.properties().get("cooperative")))
    program.run.request_stop()
    until(stepped(engine, (program.run.folder / "control" / "stop").exists))
    program.tell("run.stop_requested and run.fail('stopped early')")
    until(stepped(engine, lambda: program.run.refresh().status == "Failed"))
    assert (program.run.reason or {})["detail"] == "stopped early"


def test_the_packages_of_the_program_are_recorded(engine: Engine, program: Program, until: Fixture) -> None:
    environment = until(stepped(engine, lambda: program.run.refresh().environment))
    assert "numpy" in environment["packages"]


def test_a_run_of_this_very_process_goes_on_beside_the_engine(
    engine: Engine, workspace: Workspace, until: Fixture
) -> None:
    with start_run(workspace) as run:
        until(stepped(engine, lambda: engine.active))
        run.log("loss", 1)
    until(stepped(engine, lambda: not engine.active))
    assert run.view.status == "Completed"
