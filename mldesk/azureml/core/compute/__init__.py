"""azureml.core.compute: where runs go; a cluster of the SDK is a named target on this machine."""

from ...absent import absent
from ...lazy import lazy_names

# What `azureml.core.compute` offers, and the module of it that each name comes from (None: a module itself).
_names = {
    "AmlCompute": "amlcompute",
    "BatchAiCompute": "batchai",
    "ComputeTarget": "compute",
    "amlcompute": None,
    "batchai": None,
    "compute": None,
}

AdlaCompute = absent("azureml.core.compute.AdlaCompute")
AksCompute = absent("azureml.core.compute.AksCompute")
BatchCompute = absent("azureml.core.compute.BatchCompute")
ComputeInstance = absent("azureml.core.compute.ComputeInstance")
DataFactoryCompute = absent("azureml.core.compute.DataFactoryCompute")
DatabricksCompute = absent("azureml.core.compute.DatabricksCompute")
DsvmCompute = absent("azureml.core.compute.DsvmCompute")
HDInsightCompute = absent("azureml.core.compute.HDInsightCompute")
KubernetesCompute = absent("azureml.core.compute.KubernetesCompute")
KustoCompute = absent("azureml.core.compute.KustoCompute")
RemoteCompute = absent("azureml.core.compute.RemoteCompute")
SynapseCompute = absent("azureml.core.compute.SynapseCompute")

__all__ = [  # noqa: PLE0604
    "AdlaCompute",
    "AksCompute",
    "BatchCompute",
    "ComputeInstance",
    "DataFactoryCompute",
    "DatabricksCompute",
    "DsvmCompute",
    "HDInsightCompute",
    "KubernetesCompute",
    "KustoCompute",
    "RemoteCompute",
    "SynapseCompute",
    *sorted(_names),
]
__getattr__ = lazy_names(__name__, _names)
