"""Models: named, versioned files from a run's outputs; kept with their lineage, verified, exported."""

from .export import export_model
from .facts import Model, ModelVersion
from .keras_file import KerasFacts, read_keras_file
from .lookup import get_model, list_models, run_models, verify_model
from .registration import register_model

__all__ = [
    "KerasFacts",
    "Model",
    "ModelVersion",
    "export_model",
    "get_model",
    "list_models",
    "read_keras_file",
    "register_model",
    "run_models",
    "verify_model",
]
