"""azureml.core.compute.amlcompute: clusters of the SDK, which are named targets on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mldesk.core.compute import ComputeTarget as LocalTarget
from mldesk.core.compute import change_target, get_compute
from mldesk.core.errors import Conflict, InvalidInput
from mldesk.core.machine_targets import DEFAULT_GPU_SIZE, add_compute, get_place, scale_note
from mldesk.core.run_search import Marks
from mldesk.core.vm_sizes import list_vm_sizes, size_guess

from ...exceptions import ComputeTargetException, raised_as
from ...opened import opened
from ...telling import tell_once
from .compute import ComputeTarget
from .status import AmlComputeStatus, ScaleSettings, active_run_ids, cluster_nodes

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace as LocalWorkspace

    from ..workspace import Workspace

__all__ = ["AmlCompute", "AmlComputeProvisioningConfiguration", "AmlComputeStatus", "ScaleSettings"]

_kinds = {
    "local": "this machine",
    "docker": "a Docker target",
    "ray": "a Ray cluster",
    "slurm": "a Slurm cluster",
}
_default_nodes = 4
_default_idle_seconds = 1800


@dataclass
class AmlComputeProvisioningConfiguration:
    """A cluster that is wanted, as `AmlCompute.provisioning_configuration` takes it."""

    vm_size: str = ""
    vm_priority: str | None = "dedicated"
    min_nodes: int | None = 0
    max_nodes: int | None = None
    idle_seconds_before_scaledown: int | str | None = _default_idle_seconds
    tags: Mapping[str, str] | None = None
    description: str | None = None
    others: dict[str, object] = field(default_factory=dict, repr=False)

    def settings(self) -> dict[str, Any]:
        """The settings of a named target that means the same; raises InvalidInput."""
        return {
            "vm_size": self.vm_size or DEFAULT_GPU_SIZE,
            "priority": (self.vm_priority or "dedicated").lower(),
            "min_nodes": _whole("min_nodes", self.min_nodes, 0),
            "max_nodes": _whole("max_nodes", self.max_nodes, _default_nodes),
            "idle_seconds": _whole(
                "idle_seconds_before_scaledown", self.idle_seconds_before_scaledown, _default_idle_seconds
            ),
            "tags": {str(key): str(value) for key, value in (self.tags or {}).items()},
            "description": self.description or "",
        }

    def tell_unused(self) -> None:
        """Say which of what was asked for means nothing on this machine."""
        given = [name for name, value in self.others.items() if value not in (None, "NotSpecified", True)]
        if given:
            tell_once(f"{', '.join(sorted(given))} mean nothing on this machine and are left out.")


class AmlCompute(ComputeTarget):
    """A named target that stands for machines of `vm_size`; its runs share this machine with all others."""

    @staticmethod
    def provisioning_configuration(
        vm_size: str = "",
        vm_priority: str | None = "dedicated",
        min_nodes: int | None = 0,
        max_nodes: int | None = None,
        idle_seconds_before_scaledown: int | str | None = _default_idle_seconds,
        admin_username: str | None = None,
        admin_user_password: str | None = None,
        admin_user_ssh_key: str | None = None,
        vnet_resourcegroup_name: str | None = None,
        vnet_name: str | None = None,
        subnet_name: str | None = None,
        tags: Mapping[str, str] | None = None,
        description: str | None = None,
        remote_login_port_public_access: str = "NotSpecified",
        identity_type: str | None = None,
        identity_id: object = None,
        location: str | None = None,
        enable_node_public_ip: bool = True,
    ) -> AmlComputeProvisioningConfiguration:
        """The cluster that is wanted; without a size Standard_NC6, without `max_nodes` up to 4.

        What concerns accounts and networks is told to mean nothing here when the target is made.
        """
        return AmlComputeProvisioningConfiguration(
            vm_size,
            vm_priority,
            min_nodes,
            max_nodes,
            idle_seconds_before_scaledown,
            tags,
            description,
            {
                "admin_username": admin_username,
                "admin_user_password": admin_user_password,
                "admin_user_ssh_key": admin_user_ssh_key,
                "vnet_resourcegroup_name": vnet_resourcegroup_name,
                "vnet_name": vnet_name,
                "subnet_name": subnet_name,
                "remote_login_port_public_access": remote_login_port_public_access,
                "identity_type": identity_type,
                "identity_id": identity_id,
                "location": location,
                "enable_node_public_ip": enable_node_public_ip,
            },
        )

    @staticmethod
    def _create(workspace: Workspace, name: str, wanted: AmlComputeProvisioningConfiguration) -> AmlCompute:
        local = opened(workspace)
        with raised_as(ComputeTargetException):
            target = _added_or_changed(local, name, wanted.settings())
        guess = size_guess(name, target.machine.size)
        if guess is not None:
            tell_once(str(guess))
        note = scale_note(target, get_place(local, name))
        if note:
            tell_once(note)
        wanted.tell_unused()
        return AmlCompute(workspace, name)

    @staticmethod
    def supported_vmsizes(workspace: Workspace, location: str | None = None) -> list[dict[str, Any]]:
        """The sizes of machines that a target can stand for, under the SDK's keys."""
        return [
            {
                "name": size.name,
                "vCPUs": size.cpus,
                "gpus": size.gpus,
                "memoryGB": round(size.memory / 2**30, 2),
                "supportedComputeTypes": ["AmlCompute"],
            }
            for size in list_vm_sizes()
        ]

    @property
    def vm_size(self) -> str:
        """The size of machine that it stands for, in capitals as the SDK tells it."""
        return self.get_status().vm_size

    @property
    def vm_priority(self) -> str:
        """Dedicated or LowPriority, as it was asked for; nobody takes this machine away."""
        return self.get_status().vm_priority

    @property
    def scale_settings(self) -> ScaleSettings:
        """How many machines it stands for."""
        return self.get_status().scale_settings

    @property
    def status(self) -> AmlComputeStatus:
        """What it is and does now."""
        return self.get_status()

    def update(
        self,
        min_nodes: int | None = None,
        max_nodes: int | None = None,
        idle_seconds_before_scaledown: int | str | None = None,
    ) -> None:
        """Change how many machines it stands for; raises ComputeTargetException."""
        given = {
            "min_nodes": min_nodes,
            "max_nodes": max_nodes,
            "idle_seconds": idle_seconds_before_scaledown,
        }
        with raised_as(ComputeTargetException):
            changes = {key: _whole(key, value, 0) for key, value in given.items() if value is not None}
            change_target(opened(self.workspace), self.name, **changes, cpu_slots=0)

    def list_nodes(self) -> list[dict[str, Any]]:
        """The machines it has now: this one while it works at runs (the newest of them is told), or none.

        Of a target whose runs go to a cluster, the cluster's nodes.
        """
        local = opened(self.workspace)
        address = {"port": None, "publicIpAddress": None, "privateIpAddress": None}
        told = cluster_nodes(local, self.local)
        if told is not None:
            return [{"nodeId": name, **address, "nodeState": state, "runId": None} for name, state in told]
        runs = active_run_ids(local, self.name)
        node = {"nodeId": "local", **address, "nodeState": "running", "runId": runs[0] if runs else None}
        return [node] if runs else []

    def get_active_runs(
        self, type: str | None = None, tags: Marks = None, properties: Marks = None, status: str | None = None
    ) -> Iterator[Any]:
        """The runs that it works at now and that have all these marks."""
        from .. import Run

        active = set(active_run_ids(opened(self.workspace), self.name))
        found = Run.list_by_compute(self, type, tags, properties, status)
        yield from (run for run in found if run.id in active)

    def wait_for_completion(  # type: ignore[override]  # the SDK's
        self,
        show_output: bool = False,
        min_node_count: int | None = None,
        timeout_in_minutes: float = 25,
        is_delete_operation: bool = False,
    ) -> None:
        """Tell that it is ready: nothing has to be waited for on this machine.

        Raises ComputeTargetException when it is gone, or when more machines are asked for than it stands for.
        """
        most = 0 if is_delete_operation else self.scale_settings.maximum_node_count
        if not is_delete_operation and (min_node_count or 0) > most:
            raise ComputeTargetException(
                "The compute target never has so many nodes",
                cause=f"min_node_count is {min_node_count}, {self.name} has at most {most}",
                cure="Ask for fewer, or update its max_nodes.",
            )
        super().wait_for_completion(show_output, is_delete_operation)

    def _print_ready(self) -> None:
        super()._print_ready()
        print("Minimum number of nodes requested have been provisioned")  # noqa: T201 (as the SDK does)


def _added_or_changed(local: LocalWorkspace, name: str, settings: dict[str, Any]) -> LocalTarget:
    """The named target with these settings; raises Conflict for one of another kind, InvalidInput."""
    try:
        return add_compute(local, name, **settings)
    except Conflict:  # it is there, or another program has just made it
        there = get_compute(local, name)
        if there.is_named:
            return change_target(local, name, **settings, cpu_slots=0)
    cause = f"{name} is {_kinds.get(there.kind, there.kind)}"
    raise Conflict("The name of the compute target is taken", cause, "Choose another name.")


def _whole(name: str, value: int | str | None, otherwise: int) -> int:
    """The number; raises InvalidInput for what is none."""
    if value is None:
        return otherwise
    try:
        return int(value)
    except ValueError:
        raise InvalidInput(f"{name} is no number", repr(value), "Write a whole number.", name) from None
