"""azureml.core.dataset: datasets of the run's workspace, and of files that only this script knows."""

from typing import Any, Dict, Union

from .. import absent
from ..channel import ask
from ..data.dataset_factory import FileDatasetFactory, TabularDatasetFactory
from ..data.inputs import dataset_at, of_facts
from ..exceptions import UserErrorException


class Dataset:
    """Finds registered datasets; `Dataset.File` and `Dataset.Tabular` make unregistered ones."""

    File = FileDatasetFactory
    Tabular = TabularDatasetFactory

    @staticmethod
    def get_by_name(workspace: Any, name: str, version: Union[int, str] = "latest", **_kwargs: Any) -> Any:
        """The version of the dataset `name`, the newest for "latest"; raises UserErrorException for none."""
        wanted = name if version in (None, "latest") else "{}:{}".format(name, version)
        return of_facts(ask("dataset", UserErrorException, reference=wanted))

    @staticmethod
    def get_by_id(workspace: Any, id: str, **_kwargs: Any) -> Any:
        """The dataset with this id; raises UserErrorException when there is none.

        The path of an input stands for its dataset: where somebody chose a dataset for an argument, the
        script that takes an id there is given the path of the files.
        """
        return dataset_at(id) or of_facts(ask("dataset", UserErrorException, id=id))

    @staticmethod
    def get(workspace: Any, name: Any = None, id: Any = None, **_kwargs: Any) -> Any:
        """The dataset of this name or id; raises UserErrorException when there is none."""
        return Dataset.get_by_id(workspace, id) if name is None else Dataset.get_by_name(workspace, name)

    @staticmethod
    def get_all(workspace: Any) -> Dict[str, Any]:
        """All registered datasets by name, each in its newest version."""
        return dict(workspace.datasets)


absent.fill(__name__)
