"""What jobs of Ray's are for runs."""

from typing import Any

import pytest

from mldesk.engine.clusters.base import JobEnd, JobPhase
from mldesk.engine.clusters.ray.job_states import job_state


def _told(status: str, message: str = "", **state: Any) -> dict[str, Any]:
    return {"status": status, "message": message, "exit": None, "state": state or None, "words": []}


def test_a_job_waits_until_its_nodes_are_there() -> None:
    told = job_state(_told("RUNNING", phase="waiting", reason="1 of 2 nodes"))
    assert (told.phase, told.reason) == (JobPhase.WAITING, "1 of 2 nodes")
    assert job_state(_told("PENDING")).phase is JobPhase.WAITING


def test_it_runs_where_its_agents_are() -> None:
    told = job_state(_told("RUNNING", phase="running", nodes=["10.0.0.1", "10.0.0.2"]))
    assert (told.phase, told.nodes) == (JobPhase.RUNNING, ("10.0.0.1", "10.0.0.2"))


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ({"kind": "ended", "exit": 0}, JobEnd.COMPLETED),
        ({"kind": "ended", "exit": 1}, JobEnd.FAILED),
        ({"kind": "node_lost", "text": "node 10.0.0.2: its node died"}, JobEnd.NODE_LOST),
    ],
)
def test_its_end_is_what_its_driver_told(end: dict[str, Any], expected: JobEnd) -> None:
    told = job_state(_told("SUCCEEDED", phase="ended", nodes=["a"], end=end))
    assert (told.phase, told.end) == (JobPhase.ENDED, expected)


def test_a_stopped_job_is_canceled() -> None:
    assert job_state(_told("STOPPED", phase="running", nodes=["a"])).end is JobEnd.CANCELED


def test_a_driver_that_failed_by_itself_is_no_lost_node() -> None:
    told = job_state(_told("FAILED", "Job entrypoint command failed with exit code 1\nmore", phase="waiting"))
    assert (told.end, told.reason) == (JobEnd.FAILED, "Job entrypoint command failed with exit code 1")


def test_a_driver_whose_node_died_is_lost_with_it() -> None:
    assert job_state(_told("FAILED", "The job supervisor died: its node died")).end is JobEnd.NODE_LOST
