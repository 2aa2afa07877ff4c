"""Runs whose nodes a cluster loses, or takes away: tried again, or resumed, where the user asked for that."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.replaying import replayed
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters.base import JobEnd
from mldesk.engine.clusters.successors import TAKES_PLACE_OF
from tests.engine.clusters.conftest import TARGET, Bench
from tests.engine.clusters.fake import FakeCluster

_SCRIPT = """
import argparse, os, time
parser = argparse.ArgumentParser()
parser.add_argument('--resume-from')
given = parser.parse_args()
if given.resume_from:
    print('from', open(given.resume_from).read())
else:
    open('outputs/first.weights.h5', 'w').write('epoch 3')
while not given.resume_from and not os.path.exists(r'{gate}'): time.sleep(0.02)
"""


@pytest.fixture
def script(tmp_path: Path) -> str:
    """Saves a checkpoint and goes on for ever, unless it is given one."""
    return _SCRIPT.format(gate=tmp_path / "gate")


def _saved(run: Run) -> bool:
    weights = run.work_folder / "outputs/first.weights.h5"
    return run.refresh().status is Status.RUNNING and weights.exists() and weights.read_text() == "epoch 3"


def _successor(bench: Bench, run: Run) -> Run:
    def found() -> Run | None:
        row = bench.workspace.store.read_one(
            "SELECT run_id FROM properties WHERE key = ? AND value = ?", TAKES_PLACE_OF, run.id
        )
        return None if row is None else Run(bench.workspace, row["run_id"])

    made = bench.until(found)
    assert isinstance(made, Run)
    return made


def test_a_run_that_was_not_asked_to_is_not_tried_again(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster
) -> None:
    run = submit_script(script, compute=TARGET)
    bench.until(lambda: _saved(run))
    cluster.lose_node("1")
    bench.until_over(run)
    for _ in range(20):
        bench.engine.step()
    assert len(cluster.jobs) == 1
    assert run.properties()["lost"] == "node_lost"


def test_a_run_that_had_begun_ends_and_another_takes_its_place(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster, tmp_path: Path
) -> None:
    run = submit_script(script, compute=TARGET, retries=2, name="digits")
    bench.until(lambda: _saved(run))
    cluster.lose_node("1")
    bench.until_over(run)
    assert run.status is Status.FAILED
    assert "another run takes its place" in run.reason["cure"]
    again = _successor(bench, run)
    assert (again.name, again.config.retries, again.config.resume) == ("digits-again", 1, None)
    (tmp_path / "gate").touch()
    bench.until_over(again)
    assert again.status is Status.COMPLETED


def test_tries_are_used_up(bench: Bench, submit_script: Any, script: str, cluster: FakeCluster) -> None:
    run = submit_script(script, compute=TARGET, retries=1)
    bench.until(lambda: _saved(run))
    cluster.lose_node("1")
    again = _successor(bench, run)
    bench.until(lambda: _saved(again))
    cluster.lose_node("2")
    bench.until_over(again)
    for _ in range(20):
        bench.engine.step()
    assert len(cluster.jobs) == 2


def test_a_lost_run_resumes_from_its_last_checkpoint_when_asked_to(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster
) -> None:
    run = submit_script(script, compute=TARGET, retries=1, resumes=True, name="digits")
    bench.until(lambda: _saved(run))
    cluster.lose_node("1")
    again = _successor(bench, run)
    assert again.name == "digits-resumed"
    bench.until_over(again)
    assert again.status is Status.COMPLETED, again.reason
    assert "from epoch 3" in (again.folder / "log.txt").read_text()


def test_a_preempted_run_resumes_by_itself_as_often_as_it_has_to(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster
) -> None:
    run = submit_script(script, compute=TARGET, resumes=True)
    bench.until(lambda: _saved(run))
    cluster.stop("1", JobEnd.PREEMPTED)
    again = _successor(bench, run)
    bench.until_over(again)
    assert (again.status, again.config.retries) == (Status.COMPLETED, 0)
    assert "from epoch 3" in (again.folder / "log.txt").read_text()


def test_a_run_that_had_not_begun_is_handed_over_again(
    bench: Bench, submit_script: Any, cluster: FakeCluster, tmp_path: Path
) -> None:
    cluster.nodes = {}
    run = submit_script("print()", compute=TARGET, retries=1)
    bench.until_is(run, Status.SCALING)
    cluster.stop("1", JobEnd.NODE_LOST, "its node died while it booted")
    bench.until(lambda: len(cluster.jobs) == 2)
    assert cluster.jobs["2"].job.attempt == 1
    bench.restart()  # the next engine knows which attempt it is
    cluster.nodes = {"node-0": ""}
    bench.until_over(run)
    assert run.status is Status.COMPLETED
    assert any("handed over again" in message.text for message in run.messages())
    assert len(cluster.jobs) == 2


def test_a_run_that_was_stopped_is_not_tried_again(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster
) -> None:
    run = submit_script(script, compute=TARGET, retries=1)
    bench.until(lambda: _saved(run))
    cluster.away = True
    run.request_kill()
    cluster.lose_node("1")
    cluster.away = False
    bench.until_over(run)
    for _ in range(20):
        bench.engine.step()
    assert run.status is Status.CANCELED
    assert len(cluster.jobs) == 1


def test_the_next_engine_starts_what_takes_the_place_of_a_run_that_was_lost(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = submit_script(script, compute=TARGET, retries=1)
    bench.until(lambda: _saved(run))
    with monkeypatch.context() as patch:
        patch.setattr("mldesk.engine.clusters.successors.Successors.look", lambda self: None)
        cluster.lose_node("1")
        bench.until_over(run)
        bench.close()
    bench.begin()
    assert _successor(bench, run).config.retries == 0
    bench.restart()
    rows = bench.workspace.store.read("SELECT 1 FROM properties WHERE key = ?", TAKES_PLACE_OF)
    assert len(rows) == 1


def test_what_takes_its_place_is_asked_the_same(
    bench: Bench, submit_script: Any, script: str, cluster: FakeCluster
) -> None:
    run = submit_script(script, compute=TARGET, retries=1, tags={"a": "b"}, cpus=1)
    bench.until(lambda: _saved(run))
    cluster.lose_node("1")
    again = _successor(bench, run).config
    same = replayed(run)
    assert (again.tags, again.arguments, again.compute) == (same.tags, same.arguments, same.compute)


def test_what_a_script_calls_lost_itself_starts_nothing_and_ends_no_engine(
    bench: Bench, submit_script: Any, cluster: FakeCluster
) -> None:
    told = "from azureml.core import Run\nRun.get_context().add_properties({'lost': 'my keys'})\n"
    run = submit_script(told + "raise SystemExit(1)", compute=TARGET, retries=1)
    bench.until_over(run)
    assert run.properties()["lost"] == "my keys"
    other = submit_script("print()", compute=TARGET)
    bench.until_over(other)
    assert [job.job.run_id for job in cluster.jobs.values()] == [run.id, other.id]
