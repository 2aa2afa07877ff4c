"""azureml.core: workspaces, experiments, runs, data, compute targets, environments and models."""

from ..lazy import lazy_names

VERSION = "1.61.0"
"""The version of the SDK whose names and behaviour are followed."""

__version__ = VERSION

# What `azureml.core` offers, and the module of it that each name comes from (None: a module itself).
_names = {
    "ComputeTarget": "compute",
    "Dataset": "dataset",
    "Datastore": "datastore",
    "Environment": "environment",
    "Experiment": "experiment",
    "Keyvault": "keyvault",
    "Model": "model",
    "Run": "run",
    "RunConfiguration": "runconfig",
    "ScriptRunConfig": "script_run_config",
    "Workspace": "workspace",
    "compute": None,
    "compute_target": None,
    "conda_dependencies": None,
    "dataset": None,
    "datastore": None,
    "environment": None,
    "experiment": None,
    "keyvault": None,
    "model": None,
    "run": None,
    "runconfig": None,
    "script_run_config": None,
    "workspace": None,
}

__all__ = ["VERSION", *sorted(_names)]  # noqa: PLE0604
__getattr__ = lazy_names(__name__, _names)
