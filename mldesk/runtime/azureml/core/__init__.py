"""azureml.core inside runs: the run itself, its workspace with datasets, datastores and models."""

from .. import absent

VERSION = "1.61.0"  # of the SDK whose names and behaviour are followed
__version__ = VERSION

# The names of other modules, which are imported when they are used for the first time.
_NAMES = {
    "Dataset": "dataset",
    "Datastore": "datastore",
    "Experiment": "experiment",
    "Keyvault": "keyvault",
    "Model": "model",
    "Run": "run",
    "ScriptRunConfig": "script_run_config",
    "Workspace": "workspace",
}

__all__ = sorted(_NAMES)  # noqa: PLE0605

absent.fill(__name__, _NAMES)
