"""Models: named, versioned files of runs or from outside, with their lineage; verified, exported."""

from .code_difference import CodeDifference
from .comparison import (
    DatasetComparison,
    MetricComparison,
    ModelComparison,
    ValueComparison,
    compare_models,
)
from .edits import (
    change_tags,
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
from .importing import import_model
from .inspection.keras_facts import KerasFacts, read_keras_file
from .lineage import LineageEdge, LineageGraph, LineageNode, lineage_graph
from .lookup import (
    ModelDataset,
    dataset_models,
    get_model,
    list_models,
    model_datasets,
    run_models,
)
from .registration import register_model
from .trying import trial_config, unneeded_modules
from .verification import verify_model

__all__ = [
    "CodeDifference",
    "DatasetComparison",
    "KerasFacts",
    "LineageEdge",
    "LineageGraph",
    "LineageNode",
    "MetricComparison",
    "Model",
    "ModelComparison",
    "ModelDataset",
    "ModelVersion",
    "ValueComparison",
    "change_tags",
    "check_trusted",
    "compare_models",
    "dataset_models",
    "export_model",
    "get_model",
    "import_model",
    "lineage_graph",
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
    "trial_config",
    "unneeded_modules",
    "verify_model",
]
