"""azureml.core.compute.batchai: the first name of the SDK's clusters, with its own words for the same."""

from __future__ import annotations

from .amlcompute import AmlCompute, AmlComputeProvisioningConfiguration


class BatchAiCompute(AmlCompute):
    """What AmlCompute was called at first."""

    @staticmethod
    def provisioning_configuration(  # type: ignore[override]
        vm_size: str = "",
        image: object = None,
        vm_priority: str | None = "dedicated",
        autoscale_enabled: bool = False,
        cluster_min_nodes: int | None = None,
        cluster_max_nodes: int | None = None,
        **others: object,
    ) -> AmlComputeProvisioningConfiguration:
        """The cluster that is wanted; without scaling it has `cluster_max_nodes` machines."""
        most = cluster_max_nodes if cluster_max_nodes is not None else cluster_min_nodes
        least = cluster_min_nodes if autoscale_enabled else most
        return AmlComputeProvisioningConfiguration(
            vm_size, vm_priority, least, most, others={"image": image, **others}
        )
