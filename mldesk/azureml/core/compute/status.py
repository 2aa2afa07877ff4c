"""What a compute target is and does now, under the SDK's keys: the truth of this machine."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mldesk.core.cluster_state import ClusterNode, ClusterState, cluster_state
from mldesk.core.compute import ComputeTarget as LocalTarget
from mldesk.core.errors import MldeskError
from mldesk.core.machine_targets import get_place
from mldesk.core.run_table import list_runs
from mldesk.core.status import active
from mldesk.core.workspace import Workspace
from mldesk.summon import look_at_cluster

from ...moments import iso

_FRESH_SECONDS = 3.0
"""A cluster that was seen so long ago is asked."""

_states = ("preparing", "running", "idle", "unusable", "leaving", "preempted")
_priorities = {"dedicated": "Dedicated", "lowpriority": "LowPriority"}


@dataclass(frozen=True)
class ScaleSettings:
    """How many machines a target stands for, and after how long without runs it would give one back."""

    minimum_node_count: int
    maximum_node_count: int
    idle_seconds_before_scaledown: int

    def serialize(self) -> dict[str, Any]:
        """The settings as JSON-ready values."""
        return {
            "minNodeCount": self.minimum_node_count,
            "maxNodeCount": self.maximum_node_count,
            "nodeIdleTimeBeforeScaleDown": f"PT{self.idle_seconds_before_scaledown}S",
        }


@dataclass(frozen=True)
class AmlComputeStatus:
    """The status of a target: this machine counts as one node while it has runs, and is given back never.

    Of a target whose runs go to a cluster the nodes are the cluster's, as they were seen last; while it
    cannot be reached, `errors` tells why.
    """

    current_node_count: int
    target_node_count: int
    node_state_counts: dict[str, int]
    allocation_state: str
    allocation_state_transition_time: str
    creation_time: str
    modified_time: str
    provisioning_state: str
    scale_settings: ScaleSettings
    vm_priority: str
    vm_size: str
    errors: list[dict[str, Any]] | None = field(default=None)
    provisioning_state_transition_time: None = None

    def serialize(self) -> dict[str, Any]:
        """The status as JSON-ready values."""
        return {
            "currentNodeCount": self.current_node_count,
            "targetNodeCount": self.target_node_count,
            "nodeStateCounts": self.node_state_counts,
            "allocationState": self.allocation_state,
            "allocationStateTransitionTime": self.allocation_state_transition_time,
            "errors": self.errors,
            "creationTime": self.creation_time,
            "modifiedTime": self.modified_time,
            "provisioningState": self.provisioning_state,
            "provisioningStateTransitionTime": self.provisioning_state_transition_time,
            "scaleSettings": self.scale_settings.serialize(),
            "vmPriority": self.vm_priority,
            "vmSize": self.vm_size,
        }


def active_run_ids(workspace: Workspace, target: str) -> list[str]:
    """The runs that the target works at now."""
    return [
        row.id
        for row in list_runs(workspace, status=active, include_archived=True)
        if row.compute == target and row.parent_id is None
    ]


@dataclass(frozen=True)
class _Nodes:
    """How many nodes there are in each state, and what is wrong."""

    counts: Mapping[str, int]
    errors: list[dict[str, Any]] | None = None

    @property
    def current(self) -> int:
        """Those that are there."""
        return sum(self.counts.values()) - self.counts.get("preparing", 0)

    @property
    def wanted(self) -> int:
        """Those that are there or starting."""
        return sum(self.counts.values())


def status_of(workspace: Workspace, target: LocalTarget) -> AmlComputeStatus:
    """What the target is and does now."""
    nodes = _nodes(workspace, target)
    settings = target.settings
    return AmlComputeStatus(
        current_node_count=nodes.current,
        target_node_count=nodes.wanted,
        node_state_counts={f"{state}NodeCount": nodes.counts.get(state, 0) for state in _states},
        allocation_state="Steady" if nodes.current == nodes.wanted else "Resizing",
        allocation_state_transition_time=iso(target.created),
        creation_time=iso(target.created),
        modified_time=iso(target.created),
        provisioning_state="Succeeded",
        scale_settings=ScaleSettings(
            int(settings.get("min_nodes", 0)),
            int(settings.get("max_nodes", 1)),
            int(settings.get("idle_seconds", 0)),
        ),
        vm_priority=_priorities.get(str(settings.get("priority")), "Dedicated"),
        vm_size=str(settings.get("vm_size") or "").upper(),
        errors=nodes.errors,
    )


def _nodes(workspace: Workspace, target: LocalTarget) -> _Nodes:
    place = get_place(workspace, target.name)
    if place.is_cluster:
        return _cluster_nodes(_seen(workspace, target, place))
    return _Nodes({"running": int(bool(active_run_ids(workspace, target.name)))})


def cluster_nodes(workspace: Workspace, target: LocalTarget) -> list[tuple[str, str]] | None:
    """The nodes of the cluster that the target's runs go to, each with its state in the SDK's word.

    None where they go to no cluster.
    """
    place = get_place(workspace, target.name)
    if not place.is_cluster:
        return None
    return [(node.name, _node_state(node)) for node in _seen(workspace, target, place).nodes]


def _node_state(node: ClusterNode) -> str:
    if node.alive:
        return "running" if node.cpus_used or node.gpus_used else "idle"
    return "preparing" if node.state == "starting" else "unusable"


def _seen(workspace: Workspace, target: LocalTarget, place: LocalTarget) -> ClusterState:
    """The cluster as an engine has just seen it, else as it is when it is asked."""
    known = cluster_state(workspace, target.name)
    if known is not None and time.time() - known.time < _FRESH_SECONDS:
        return known
    try:
        return look_at_cluster(place.kind, place.settings, place.name)
    except MldeskError as error:
        known = known or ClusterState(time.time(), False)
        return replace(known, reachable=False, problem=str(error))


def _cluster_nodes(state: ClusterState) -> _Nodes:
    counts = Counter(_node_state(node) for node in state.nodes)
    problem = {"error": {"code": "Unreachable", "message": state.problem}}
    return _Nodes(counts, None if state.reachable else [problem])
