"""Kill -9 of what looks after a run of several processes: its true end, all processes told of, none left."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.distribution import Distribution
from mldesk.core.ranks import list_ranks
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import processes_of_run

Fixture = Callable[..., Any]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to an ancestor")

# each process waits for the gate; the last one ends with the code
SCRIPT = """
import os, sys, time
from mldesk.runtime import Run
gate, code = sys.argv[1], int(sys.argv[2])
Run.get_context().log("loss", int(os.environ["RANK"]))
while not os.path.exists(gate):
    time.sleep(0.01)
if os.environ["RANK"] == "1" and code:
    print("the data is bad")
    sys.exit(code)
"""


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """The scripts go on when this file is there."""
    return tmp_path / "gate"


@pytest.fixture
def submit_pair(submit_script: Fixture, gate: Path) -> Callable[..., Run]:
    """Submit two processes that wait for the gate; the second ends with the code."""

    def submit(code: int = 0) -> Run:
        run: Run = submit_script(SCRIPT, str(gate), str(code), distribution=Distribution("pytorch", nodes=2))
        return run

    return submit


@pytest.fixture
def both_work(workspace: Workspace, until: Fixture) -> Callable[[Run], None]:
    """Wait until both processes are known."""

    def wait(run: Run) -> None:
        until(lambda: len(list_ranks(workspace, run.id)) == 2)
        run.refresh()

    return wait


def ends(run: Run, workspace: Workspace) -> list[tuple[int | None, int | None]]:
    """Exit code and signal of each process."""
    return [(rank.exit_code, rank.signal) for rank in list_ranks(workspace, run.id)]


def test_a_new_engine_adopts_all_processes(
    start_engine: Fixture, submit_pair: Fixture, both_work: Fixture, workspace: Workspace, gate: Path
) -> None:
    first = start_engine()
    run = submit_pair()
    both_work(run)
    first.kill()
    start_engine()
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    assert ends(run, workspace) == [(0, None), (0, None)]


@pytest.mark.parametrize("code", [0, 3])
def test_processes_whose_launcher_was_killed_go_on_to_their_true_end(
    start_engine: Fixture,
    submit_pair: Fixture,
    both_work: Fixture,
    workspace: Workspace,
    gate: Path,
    until: Fixture,
    code: int,
) -> None:
    start_engine()
    run = submit_pair(code)
    both_work(run)
    psutil.Process(run.processes["pid"]).kill()
    until(lambda: any(message.level == "warning" for message in run.messages()))
    gate.touch()
    assert run.wait(120) is (Status.FAILED if code else Status.COMPLETED)
    assert ends(run, workspace)[1] == (code, None)
    assert run.exit_code == code
    if code:
        assert run.reason is not None
        assert run.reason["title"].startswith("worker 1 failed first: ")
        assert "the data is bad" in run.reason["detail"]


def test_processes_whose_launcher_was_killed_end_when_asked(
    start_engine: Fixture, submit_pair: Fixture, both_work: Fixture, workspace: Workspace, until: Fixture
) -> None:
    start_engine()
    run = submit_pair()
    both_work(run)
    psutil.Process(run.processes["pid"]).kill()
    until(lambda: any(message.level == "warning" for message in run.messages()))
    run.request_stop()
    assert run.wait(120) is Status.CANCELED
    until(lambda: list(processes_of_run(run.id)) == [])
    assert [signal is not None for _, signal in ends(run, workspace)] == [True, True]


def test_the_curves_of_every_process_are_recorded(
    start_engine: Fixture,
    submit_pair: Fixture,
    both_work: Fixture,
    workspace: Workspace,
    gate: Path,
    until: Fixture,
) -> None:
    start_engine()
    run = submit_pair()
    both_work(run)
    names = {f"system/ranks/{rank}/{name}" for rank in (0, 1) for name in ("cpu_percent", "memory_bytes")}
    until(lambda: names <= set(run.system_metrics()))
    gate.touch()
    assert run.wait(120) is Status.COMPLETED


def test_without_launcher_and_conductor_nobody_is_left_and_the_run_says_why(
    start_engine: Fixture, submit_pair: Fixture, both_work: Fixture, workspace: Workspace, until: Fixture
) -> None:
    start_engine()
    run = submit_pair()
    both_work(run)
    for pid in (run.processes["pid"], run.processes["script"]["pid"]):
        psutil.Process(pid).kill()
    assert run.wait(120) is Status.FAILED
    assert run.reason is not None
    assert run.reason["title"] == "The process that watches over the others was killed (signal 9)"
    until(lambda: list(processes_of_run(run.id)) == [])
