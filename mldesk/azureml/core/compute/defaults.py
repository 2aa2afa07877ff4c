"""The clusters that a workspace of the SDK is created with: its default targets for CPU and GPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.core.machine_targets import DEFAULT_GPU_NAME, ComputeType, set_default_compute

from ...opened import opened
from .amlcompute import AmlCompute, AmlComputeProvisioningConfiguration
from .compute import ComputeTarget

if TYPE_CHECKING:
    from ..workspace import Workspace

CPU_CLUSTER_NAME = "cpu-cluster"
GPU_CLUSTER_NAME = DEFAULT_GPU_NAME
CPU_CLUSTER = AmlCompute.provisioning_configuration(vm_size="STANDARD_DS2_V2", max_nodes=2)
GPU_CLUSTER = AmlCompute.provisioning_configuration(vm_size="STANDARD_NC6", max_nodes=2)


def make_default_targets(
    workspace: Workspace,
    cpu: AmlComputeProvisioningConfiguration | None,
    gpu: AmlComputeProvisioningConfiguration | None,
) -> None:
    """Make those that are given, and use them for CPU and GPU; raises ComputeTargetException."""
    asked: tuple[tuple[ComputeType, str, AmlComputeProvisioningConfiguration | None], ...] = (
        ("CPU", CPU_CLUSTER_NAME, cpu),
        ("GPU", GPU_CLUSTER_NAME, gpu),
    )
    for kind, name, configuration in asked:
        if configuration is not None:
            ComputeTarget.create(workspace, name, configuration)
            set_default_compute(opened(workspace), kind, name)
