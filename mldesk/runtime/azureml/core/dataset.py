"""azureml.core.dataset: datasets of the run's workspace, and of files that only this script knows."""

from typing import Any, Dict, Union

from .. import absent
from ..channel import ask
from ..data.dataset_factory import FileDatasetFactory, TabularDatasetFactory
from ..data.inputs import dataset_at, of_facts
from ..exceptions import UserErrorException
from ..metrics import tell_unused


class Dataset:
    """Finds registered datasets; `Dataset.File` and `Dataset.Tabular` make unregistered ones."""

    File = FileDatasetFactory
    Tabular = TabularDatasetFactory

    @staticmethod
    def get_by_name(workspace: Any, name: str, version: Union[int, str] = "latest", **ignored: Any) -> Any:
        """The version of the dataset `name`, the newest for "latest"; raises UserErrorException for none."""
        tell_unused("Dataset.get_by_name", ignored)
        wanted = name if version in (None, "latest") else "{}:{}".format(name, version)
        return of_facts(ask("dataset", UserErrorException, reference=wanted))

    @staticmethod
    def get_by_id(workspace: Any, id: str, **ignored: Any) -> Any:
        """The dataset with this id; raises UserErrorException when there is none.

        The path of an input stands for its dataset: where somebody chose a dataset for an argument, the
        script that takes an id there is given the path of the files.
        """
        tell_unused("Dataset.get_by_id", ignored)
        return dataset_at(id) or of_facts(ask("dataset", UserErrorException, id=id))

    @staticmethod
    def get(workspace: Any, name: Any = None, id: Any = None, **ignored: Any) -> Any:
        """The dataset of this name or id; raises UserErrorException when there is none."""
        if name is None:
            return Dataset.get_by_id(workspace, id, **ignored)
        return Dataset.get_by_name(workspace, name, **ignored)

    @staticmethod
    def get_all(workspace: Any) -> Dict[str, Any]:
        """All registered datasets by name, each in its newest version."""
        return dict(workspace.datasets)


absent.fill(__name__)
