"""azureml.core.dataset: datasets of a workspace, and how to make them."""

from __future__ import annotations

from typing import NoReturn

from mldesk.core.errors import NotSupported

from ..data.abstract_dataset import AbstractDataset
from ..data.dataset_factory import FileDatasetFactory, TabularDatasetFactory

__all__ = ["Dataset"]


class Dataset(AbstractDataset):
    """The names through which programs make and find datasets: File, Tabular, get_by_name, get_by_id."""

    File = FileDatasetFactory
    Tabular = TabularDatasetFactory

    @staticmethod
    def from_delimited_files(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: the SDK itself gave it up for Dataset.Tabular."""
        raise NotSupported(
            "Dataset.from_delimited_files is gone", "", "Use Dataset.Tabular.from_delimited_files."
        )

    @staticmethod
    def auto_read_files(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: the SDK itself gave it up for Dataset.File and Dataset.Tabular."""
        raise NotSupported(
            "Dataset.auto_read_files is gone", "", "Use Dataset.File.from_files or Dataset.Tabular."
        )
