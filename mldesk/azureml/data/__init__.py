"""azureml.data: datasets, references to data, and where runs write theirs."""

from ..lazy import lazy_names

# What `azureml.data` offers, and the module of it that each name comes from (None: a module itself).
_names: dict[str, str | None] = {
    "DataType": "dataset_factory",
    "FileDataset": "file_dataset",
    "HDFSOutputDatasetConfig": "output_dataset_config",
    "LinkFileOutputDatasetConfig": "output_dataset_config",
    "LinkTabularOutputDatasetConfig": "output_dataset_config",
    "OutputFileDatasetConfig": "output_dataset_config",
    "TabularDataset": "tabular_dataset",
    "abstract_dataset": None,
    "abstract_datastore": None,
    "azure_storage_datastore": None,
    "data_reference": None,
    "datapath": None,
    "dataset_consumption_config": None,
    "dataset_factory": None,
    "dataset_type_definitions": None,
    "file_dataset": None,
    "output_dataset_config": None,
    "tabular_dataset": None,
}

__all__ = sorted(_names)  # noqa: PLE0605
__getattr__ = lazy_names(__name__, _names)
