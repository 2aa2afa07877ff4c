"""Datasets: named, versioned sets of files with a content hash, copied or left in place."""

from .export import export_dataset
from .facts import Dataset, DatasetFile, DatasetUse, DatasetVersion
from .lookup import check_dataset, dataset_runs, get_dataset, list_datasets
from .registration import register_dataset

__all__ = [
    "Dataset",
    "DatasetFile",
    "DatasetUse",
    "DatasetVersion",
    "check_dataset",
    "dataset_runs",
    "export_dataset",
    "get_dataset",
    "list_datasets",
    "register_dataset",
]
