"""azureml.data inside runs: datasets of files and of tables."""

from .. import absent
from .dataset_factory import DataType
from .file_dataset import FileDataset
from .tabular_dataset import TabularDataset

__all__ = ["DataType", "FileDataset", "TabularDataset"]

absent.fill(__name__)
