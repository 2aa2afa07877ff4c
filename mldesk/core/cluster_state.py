"""What a cluster is doing, as the engine last saw it: its nodes, its queue, whether it can be reached."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from .status import terminal

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class ClusterNode:
    """One node: `state` in the cluster's own word; CPUs and GPUs in all and in use, memory in bytes."""

    name: str
    state: str
    cpus: float = 0.0
    cpus_used: float = 0.0
    gpus: int = 0
    gpus_used: int = 0
    memory: int = 0
    memory_used: int = 0
    alive: bool = True


@dataclass(frozen=True, slots=True)
class ClusterJob:
    """One job in the cluster's queue, ours (with its `run_id`) or somebody else's.

    `state` and `reason` are in the cluster's own words.
    """

    id: str
    name: str
    user: str
    state: str
    nodes: int = 1
    reason: str = ""
    run_id: str | None = None


@dataclass(frozen=True, slots=True)
class ClusterState:
    """A cluster at `time` (unix seconds).

    While it is not `reachable`, `problem` tells why and the rest is as it was when it was heard of last.
    `min_nodes` and `max_nodes` are those of a cluster that scales; None where it does not.
    """

    time: float
    reachable: bool
    problem: str = ""
    version: str = ""
    nodes: tuple[ClusterNode, ...] = field(default=())
    jobs: tuple[ClusterJob, ...] = field(default=())
    min_nodes: int | None = None
    max_nodes: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON-ready values."""
        parts = {"nodes": [_flat(node) for node in self.nodes], "jobs": [_flat(job) for job in self.jobs]}
        return _flat(self) | parts

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ClusterState:
        """The state that `to_dict` gave."""
        nodes = tuple(ClusterNode(**node) for node in values["nodes"])
        jobs = tuple(ClusterJob(**job) for job in values["jobs"])
        return cls(**{**values, "nodes": nodes, "jobs": jobs})


def _flat(part: ClusterState | ClusterNode | ClusterJob) -> dict[str, Any]:
    """Its fields; asdict copies each value deeply, and a cluster may have ten thousand nodes."""
    return {one.name: getattr(part, one.name) for one in fields(part)}


def cluster_state(workspace: Workspace, name: str) -> ClusterState | None:
    """What the target called `name` is doing; None when no engine has looked at it yet.

    Jobs of runs that are over by now are left out: nobody may have looked since they ended.
    """
    row = workspace.store.read_one("SELECT state FROM cluster_states WHERE target = ?", name)
    return (
        None if row is None else _without_ended(workspace, ClusterState.from_dict(json.loads(row["state"])))
    )


def _without_ended(workspace: Workspace, state: ClusterState) -> ClusterState:
    ours = [job.run_id for job in state.jobs if job.run_id is not None]
    if not ours:
        return state
    rows = workspace.store.read(
        "SELECT id FROM runs WHERE id IN (SELECT value FROM json_each(?)) "
        "AND status IN (SELECT value FROM json_each(?))",
        json.dumps(ours),
        json.dumps(sorted(terminal)),
    )
    ended = {row["id"] for row in rows}
    return replace(state, jobs=tuple(job for job in state.jobs if job.run_id not in ended))


def unreachable_targets(workspace: Workspace) -> frozenset[str]:
    """The names of the targets that could not be reached when they were looked at last."""
    rows = workspace.store.read("SELECT target, state FROM cluster_states")
    return frozenset(row["target"] for row in rows if not json.loads(row["state"])["reachable"])


@dataclass(frozen=True, slots=True)
class ToldOfRun:
    """What its cluster tells of a run: whether it can be reached, and what the run waits for there."""

    reachable: bool = True
    reason: str = ""


def told_of_runs(workspace: Workspace, targets: Collection[str]) -> dict[str, dict[str, ToldOfRun]]:
    """What the clusters among these targets tell, by target and run; "" is for runs without a word of theirs.

    A target that is no cluster, or that no engine has looked at yet, is left out.
    """
    rows = workspace.store.read(
        "SELECT target, state ->> 'reachable' AS reachable, state -> 'jobs' AS jobs FROM cluster_states "
        "WHERE target IN (SELECT value FROM json_each(?))",
        json.dumps(list(targets)),
    )
    found = {}
    for row in rows:
        told, reachable = {"": ToldOfRun(bool(row["reachable"]))}, bool(row["reachable"])
        for job in json.loads(row["jobs"]) if reachable else ():
            if job["run_id"] is not None:
                told[job["run_id"]] = ToldOfRun(True, job["reason"])
        found[row["target"]] = told
    return found


def set_cluster_state(workspace: Workspace, name: str, state: ClusterState) -> None:
    """Record what a cluster is doing; the engine calls it when it has looked."""
    with workspace.store.write("compute") as connection:
        connection.execute(
            "INSERT OR REPLACE INTO cluster_states (target, state) VALUES (?, ?)",
            (name, json.dumps(state.to_dict())),
        )
