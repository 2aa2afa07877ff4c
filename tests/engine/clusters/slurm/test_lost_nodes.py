"""Which of a job's nodes was lost is what Slurm tells of the nodes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import pytest

from mldesk.engine.clusters.base import JobEnd, JobPhase, JobState
from mldesk.engine.clusters.ray.job_states import job_state
from mldesk.engine.clusters.slurm.queue import Queue
from mldesk.engine.executors.cluster import _reason
from mldesk.environments.processes import Answer


class Told:
    """A host whose squeue knows a job of two nodes, and whose sinfo tells how these are (None: it fails)."""

    title = "the cluster"

    def __init__(self, nodes: dict[str, str] | None) -> None:
        self.nodes = nodes

    def run(self, command: Sequence[str]) -> Answer:
        if command[0] == "squeue":
            return Answer(0, b"7|NODE_FAIL|2|node[1-2]|None\n", "")
        if self.nodes is None:
            return Answer(1, b"", "slurm_load_node error")
        assert "--nodes=node1,node2" in command
        return Answer(0, "".join(f"{name}|{state}\n" for name, state in self.nodes.items()).encode(), "")


@pytest.mark.parametrize(
    ("nodes", "title"),
    [
        ({"node1": "idle", "node2": "down*"}, "A node of the run was lost (node2)"),
        ({"node1": "mix", "node2": "idle*"}, "A node of the run was lost (node2)"),
        ({"node1": "down", "node2": "fail"}, "A node of the run was lost (node1, node2)"),
        ({"node1": "idle", "node2": "idle"}, "A node of the run was lost"),
        (None, "A node of the run was lost"),
    ],
)
def test_the_node_that_was_lost_is_named_and_no_other(
    nodes: dict[str, str] | None, title: str, tmp_path: Path
) -> None:
    state = Queue(cast("Any", Told(nodes)), lambda: None).states(["7"])["7"]
    assert (state.end, state.nodes) == (JobEnd.NODE_LOST, ("node1", "node2"))
    assert _reason(state, tmp_path).title == title


def test_of_a_ray_job_its_driver_tells_which(tmp_path: Path) -> None:
    end = {"kind": "node_lost", "text": "node 10.0.0.2: its node died", "node": "10.0.0.2"}
    told = {"status": "SUCCEEDED", "message": "", "exit": None, "words": []}
    state = job_state({**told, "state": {"phase": "ended", "nodes": ["10.0.0.1", "10.0.0.2"], "end": end}})
    assert _reason(state, tmp_path).title == "A node of the run was lost (10.0.0.2)"


def test_a_job_of_one_node_has_lost_that_one(tmp_path: Path) -> None:
    state = JobState(JobPhase.ENDED, "it does not respond", JobEnd.NODE_LOST, nodes=("node1",))
    assert _reason(state, tmp_path).title == "A node of the run was lost (node1)"
