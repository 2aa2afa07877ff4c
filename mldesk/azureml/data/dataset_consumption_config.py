"""azureml.data.dataset_consumption_config: how a run gets a dataset, and by which name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from mldesk.core.errors import NotSupported
from mldesk.core.run_data import DatasetInput

from ..consumption import input_text
from ..exceptions import UserErrorException

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

    from .abstract_dataset import AbstractDataset

_modes = {"mount": "mount", "download": "download", "direct": "direct"}


class DatasetConsumptionConfig:
    """A dataset as the input `name` of a run.

    With the mode "mount" the script finds a folder that it reads in place, with "download" a copy of its own,
    with "direct" it asks for the dataset: `run.input_datasets[name]`. In arguments the object and its text
    stand for that folder, or with "direct" for the id of the dataset.
    """

    def __init__(
        self, name: str, dataset: AbstractDataset, mode: str = "direct", path_on_compute: str | None = None
    ) -> None:
        if not re.fullmatch(r"[A-Za-z_]\w*", name):
            raise UserErrorException(
                "The name of an input cannot be used",
                cause=f"{name!r} is not made of letters, digits and underscores, or begins with a digit",
                cure="Choose another name.",
            )
        if mode not in _modes:
            _refuse(mode)
        self._name = name
        self.dataset = dataset
        self.mode = mode
        self.path_on_compute = path_on_compute

    @property
    def name(self) -> str:
        """What the script knows it by."""
        return self._name

    def as_mount(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The same input as a folder that is read in place."""
        return DatasetConsumptionConfig(self._name, self.dataset, "mount", path_on_compute)

    def as_download(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The same input as a copy that the run may change."""
        return DatasetConsumptionConfig(self._name, self.dataset, "download", path_on_compute)

    def as_hdfs(self) -> NoReturn:
        """Raises NotSupported: there is no HDFS."""
        _refuse("hdfs")

    def __str__(self) -> str:
        """What stands for it in arguments."""
        return input_text(self, self._name)

    def __repr__(self) -> str:
        return f"DatasetConsumptionConfig({self._name!r}, {self.dataset!r}, {self.mode!r})"

    def to_input(self, workspace: Workspace) -> DatasetInput:
        """The input of a run; a dataset that is not registered is registered now."""
        version = self.dataset.registered(workspace)
        mode: Any = self.mode
        return DatasetInput(
            version.name, version.version, mode=mode, name=self._name, path_on_compute=self.path_on_compute
        )


def checked_name(text: str) -> str:
    """The name of an input made of any text."""
    words = re.sub(r"\W", "_", text)
    return words if words[:1].isalpha() or words.startswith("_") else f"input_{words}"


def _refuse(mode: str) -> NoReturn:
    raise NotSupported(
        f"A dataset cannot be used with the mode {mode!r}",
        "runs read files of this machine",
        "Use as_mount() or as_download().",
    )
