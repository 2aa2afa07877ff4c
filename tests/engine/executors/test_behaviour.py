"""What every executor does alike: local, docker, ray, slurm, and the fake cluster."""

from __future__ import annotations

from typing import Any

import pytest

from mldesk.core.distribution import Distribution
from mldesk.core.ranks import list_ranks
from mldesk.core.run import Run
from mldesk.core.status import Status
from tests.engine.executors.conftest import Stage

_GOES_ON = """
import itertools, time
from mldesk.runtime import Run
run = Run.get_context()
for step in itertools.count():
    run.log("loss", 1 / (step + 1), step=step)
    time.sleep(0.02)
"""


def _points(run: Run) -> int:
    return len(run.metric("loss").steps) if "loss" in run.metrics() else 0


def _log(run: Run) -> str:
    return (run.folder / "log.txt").read_text()


def test_a_run_completes_and_all_that_it_left_is_there(stage: Stage, submit_script: Any) -> None:
    text = """
import os, sys
from mldesk.runtime import Run
run = Run.get_context()
for step in range(20):
    run.log("loss", 1 / (step + 1), step=step)
run.tag("colour", "green")
os.makedirs("outputs/deep", exist_ok=True)
open("outputs/deep/model.bin", "wb").write(b"x" * 300_000)
print("arguments", sys.argv[1:], "variable", os.environ["MINE"])
"""
    run = submit_script(
        text, "--rate", "a b", compute=stage.target, environment_variables={"MINE": "yes, ours"}
    )
    stage.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert _points(run) == 20
    assert run.tags()["colour"] == "green"
    assert [(a.path, a.size) for a in run.artifacts()] == [("outputs/deep/model.bin", 300_000)]
    assert (run.work_folder / "outputs/deep/model.bin").stat().st_size == 300_000
    assert "arguments ['--rate', 'a b'] variable yes, ours" in _log(run)


def test_a_script_that_fails_is_told_with_its_exit_code_and_last_words(
    stage: Stage, submit_script: Any
) -> None:
    run = submit_script("print('before'); raise SystemExit(7)", compute=stage.target)
    stage.until_over(run)
    assert (run.status, run.exit_code) == (Status.FAILED, 7)
    assert "before" in _log(run)


def test_a_run_is_live_survives_the_engine_and_is_stopped(stage: Stage, submit_script: Any) -> None:
    run = submit_script(_GOES_ON, compute=stage.target)
    stage.until(lambda: _points(run) >= 5)
    assert run.refresh().status is Status.RUNNING
    stage.restart()
    before = _points(run)
    stage.until(lambda: _points(run) >= before + 5)
    run.request_stop()
    stage.until_over(run)
    assert run.status is Status.CANCELED
    steps = run.metric("loss").steps.tolist()
    assert steps == list(range(len(steps))), "each point came once, and in its order"


def test_a_script_that_will_not_end_is_killed(stage: Stage, submit_script: Any) -> None:
    text = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + _GOES_ON
    run = submit_script(text, compute=stage.target)
    stage.until(lambda: _points(run) >= 5)
    run.request_kill()
    stage.until_over(run)
    assert run.status is Status.CANCELED


def test_a_run_that_waits_can_be_canceled(stage: Stage, submit_script: Any) -> None:
    run = submit_script("print()", compute=stage.target)
    run.request_stop()
    stage.until_over(run)
    assert run.status is Status.CANCELED


def test_runs_that_are_submitted_together_all_come_to_their_end(stage: Stage, submit_script: Any) -> None:
    runs = [submit_script(f"print('number {n}')", compute=stage.target) for n in range(4)]
    stage.until_over(*runs)
    assert [run.status for run in runs] == [Status.COMPLETED] * 4
    assert [f"number {n}" in _log(run) for n, run in enumerate(runs)] == [True] * 4


def test_two_nodes_find_each_other(stage: Stage, submit_script: Any) -> None:
    text = """
import os, socket
rank, size = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
place = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
if rank == 0:
    with socket.create_server(("", place[1])) as server:
        peer = server.accept()[0]
        print("heard", peer.recv(100).decode(), "of", size)
else:
    import time
    while True:
        try:
            with socket.create_connection(place) as peer:
                peer.sendall(b"rank %d" % rank)
            break
        except OSError:
            time.sleep(0.05)
"""
    run = submit_script(text, compute=stage.target, distribution=Distribution("pytorch", nodes=2))
    stage.until_over(run)
    assert run.status is Status.COMPLETED, (run.reason, _log(run))
    assert "heard rank 1 of 2" in _log(run)
    ranks = list_ranks(stage.workspace, run.id)
    assert [(rank.node, rank.exit_code) for rank in ranks] == [(0, 0), (1, 0)]


def test_a_process_that_fails_on_one_node_ends_the_others_and_is_named(
    stage: Stage, submit_script: Any
) -> None:
    text = """
import os, time
if os.environ["RANK"] == "1":
    raise SystemExit("no data here")
time.sleep(600)
"""
    run = submit_script(text, compute=stage.target, distribution=Distribution("pytorch", nodes=2))
    stage.until_over(run)
    assert run.status is Status.FAILED
    assert "worker 1" in run.reason["title"] + run.reason["detail"]
    assert "no data here" in run.reason["detail"]


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_all_processes_end_when_the_user_wants_it(stage: Stage, submit_script: Any, request_: str) -> None:
    distribution = Distribution("pytorch", nodes=2, metrics="all")
    run = submit_script(_GOES_ON, compute=stage.target, distribution=distribution)
    stage.until(lambda: len(run.metrics()) == 2)
    getattr(run, f"request_{request_}")()
    stage.until_over(run)
    assert run.status is Status.CANCELED
    assert all(rank.ended is not None for rank in list_ranks(stage.workspace, run.id)) or request_ == "kill"
