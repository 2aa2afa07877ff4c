"""Models: named, versioned files of runs or from outside, with their lineage; verified, exported."""

from .edits import (
    check_trusted,
    remove_alias,
    set_alias,
    set_description,
    set_note,
    set_stage,
    set_tags,
    set_trusted,
    stages,
)
from .export import export_model
from .facts import Model, ModelVersion
from .keras_file import KerasFacts, read_keras_file
from .lookup import (
    ModelDataset,
    dataset_models,
    get_model,
    list_models,
    model_datasets,
    run_models,
)
from .registration import register_model
from .verification import verify_model

__all__ = [
    "KerasFacts",
    "Model",
    "ModelDataset",
    "ModelVersion",
    "check_trusted",
    "dataset_models",
    "export_model",
    "get_model",
    "list_models",
    "model_datasets",
    "read_keras_file",
    "register_model",
    "remove_alias",
    "run_models",
    "set_alias",
    "set_description",
    "set_note",
    "set_stage",
    "set_tags",
    "set_trusted",
    "stages",
    "verify_model",
]
