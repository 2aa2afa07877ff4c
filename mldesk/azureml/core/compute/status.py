"""What a compute target is and does now, under the SDK's keys: the truth of this machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mldesk.core.compute import ComputeTarget as LocalTarget
from mldesk.core.run_table import list_runs
from mldesk.core.status import active
from mldesk.core.workspace import Workspace

from ...moments import iso

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
    """The status of a target: this machine counts as one node while it has runs, and is given back never."""

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
    errors: None = None
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


def status_of(workspace: Workspace, target: LocalTarget) -> AmlComputeStatus:
    """What the target is and does now."""
    nodes = int(bool(active_run_ids(workspace, target.name)))
    counts = {f"{state}NodeCount": 0 for state in _states} | {"runningNodeCount": nodes}
    settings = target.settings
    return AmlComputeStatus(
        current_node_count=nodes,
        target_node_count=nodes,
        node_state_counts=counts,
        allocation_state="Steady",
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
    )
