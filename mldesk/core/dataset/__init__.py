"""Datasets: named, versioned sets of files with a content hash, copied or left in place."""

from .difference import DatasetDiff, diff_datasets
from .edits import change_dataset_tags, set_dataset_description, set_dataset_tags
from .export import export_dataset
from .facts import Dataset, DatasetFile, DatasetUse, DatasetVersion
from .lookup import dataset_runs, get_by_name, get_dataset, get_used_dataset, list_datasets
from .registration import register_dataset
from .verification import check_dataset, verify_dataset

__all__ = [
    "Dataset",
    "DatasetDiff",
    "DatasetFile",
    "DatasetUse",
    "DatasetVersion",
    "change_dataset_tags",
    "check_dataset",
    "dataset_runs",
    "diff_datasets",
    "export_dataset",
    "get_by_name",
    "get_dataset",
    "get_used_dataset",
    "list_datasets",
    "register_dataset",
    "set_dataset_description",
    "set_dataset_tags",
    "verify_dataset",
]
