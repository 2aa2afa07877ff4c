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


_DIED = (
    "{}: The actor died unexpectedly before finishing this task. class_name: {} actor_id: 0b name: x "
    "pid: 4711 namespace: mldesk ip: 10.0.0.2 {}"
)
_BY_ITSELF = "The actor is dead because its worker process has died. Worker exit type: SYSTEM_ERROR"
_WITH_ITS_NODE = "The actor died because its node has died. Node Id: 77ab"


@pytest.mark.parametrize(
    ("why", "end", "reason"),
    [
        (
            _BY_ITSELF,
            JobEnd.KEEPER_LOST,
            "Ray's {} (process 4711 on 10.0.0.2) was killed or broke down; its node goes on",
        ),
        (_WITH_ITS_NODE, JobEnd.NODE_LOST, "{}: its node has died"),
        ("It was killed: the node is running low on memory.", JobEnd.OUT_OF_MEMORY, None),
    ],
)
def test_a_process_of_rays_that_was_killed_is_no_lost_node(why: str, end: JobEnd, reason: str | None) -> None:
    begin = "Job supervisor actor died"
    told = job_state(_told("FAILED", _DIED.format(begin, "JobSupervisor", why), phase="running", nodes=["a"]))
    assert told.end is end
    assert reason is None or told.reason == reason.format(
        "supervisor of the job" if end is JobEnd.KEEPER_LOST else begin
    )

    said = _DIED.format("node 10.0.0.2", "Agent", why)
    ended = {"kind": "node_lost", "text": said, "node": "10.0.0.2"}
    told = job_state(_told("SUCCEEDED", phase="ended", nodes=["10.0.0.2", "10.0.0.3"], end=ended))
    assert told.end is end
    assert told.lost == (("10.0.0.2",) if end is JobEnd.NODE_LOST else ())
    assert reason is None or told.reason == reason.format(
        "process for the run" if end is JobEnd.KEEPER_LOST else "node 10.0.0.2"
    )


@pytest.mark.parametrize("code", [-9, 137])
def test_a_driver_that_was_killed_is_told_as_that(code: int) -> None:
    told = job_state({**_told("FAILED", f"failed with exit code {code}", phase="running"), "exit": code})
    assert told.end is JobEnd.KEEPER_LOST
    assert told.reason == "the run's driver on the cluster was killed (signal 9); its node goes on"
