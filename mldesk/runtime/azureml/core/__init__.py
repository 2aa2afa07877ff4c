"""azureml.core inside runs: the run itself, its workspace with datasets, datastores and models."""

from .. import absent
from .dataset import Dataset
from .datastore import Datastore
from .experiment import Experiment
from .keyvault import Keyvault
from .model import Model
from .run import Run
from .script_run_config import ScriptRunConfig
from .workspace import Workspace

VERSION = "1.61.0"  # of the SDK whose names and behaviour are followed
__version__ = VERSION

__all__ = [
    "Dataset",
    "Datastore",
    "Experiment",
    "Keyvault",
    "Model",
    "Run",
    "ScriptRunConfig",
    "Workspace",
]

absent.fill(__name__)
