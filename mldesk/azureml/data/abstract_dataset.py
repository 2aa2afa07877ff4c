"""azureml.data.abstract_dataset: what datasets of files and tables have in common."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn, Self

from mldesk.core.dataset import (
    Dataset as CoreDataset,
)
from mldesk.core.dataset import (
    DatasetVersion,
    change_dataset_tags,
    get_dataset,
    set_dataset_description,
)
from mldesk.core.errors import NotFound, NotSupported
from mldesk.core.identifiers import check_name

from ..exceptions import UserErrorException, raised_as
from ..opened import opened
from ..telling import tell_once, tell_unused
from .dataset_consumption_config import DatasetConsumptionConfig, checked_name
from .definition import Definition

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace as CoreWorkspace

    from ..core.workspace import Workspace


_files_cure = "Choose the files by a pattern, or with take, skip and random_split."
_rows_cure = "Choose rows in the pandas.DataFrame that to_pandas_dataframe() gives."
# Methods of the SDK's datasets that mean nothing here, and the nearest thing to do.
_absent = {
    "as_cache": _files_cure,
    "hydrate": _files_cure,
    "get_partition_key_values": _files_cure,
    "partition_keys": _files_cure,
    "partition_by": _rows_cure,
    "time_after": _rows_cure,
    "time_before": _rows_cure,
    "time_between": _rows_cure,
    "time_recent": _rows_cure,
    "timestamp_columns": _rows_cure,
    "submit_profile": "See the dataset's preview in the window.",
    "get_profile_runs": "See the dataset's preview in the window.",
}


class AbstractDataset:
    """A dataset: a version that is registered, or the definition of one that is not yet.

    mldesk keeps the files of a version as they are when it is registered; they never change after.
    """

    def __init__(
        self,
        definition: Definition,
        version: DatasetVersion | None = None,
        workspace: CoreWorkspace | None = None,
    ) -> None:
        self._definition = definition
        self._version = version
        self._workspace = workspace

    @classmethod
    def _of_version(cls, workspace: CoreWorkspace, version: DatasetVersion) -> Self:
        made = Definition((version.folder,), tabular=version.tabular(), reference=version.reference)
        return cls(made, version, workspace)

    # What it is

    @property
    def name(self) -> str | None:
        """Its name; None while it is not registered."""
        return None if self._version is None else self._version.name

    @property
    def version(self) -> int | None:
        """Its version; None while it is not registered."""
        return None if self._version is None else self._version.version

    @property
    def id(self) -> str | None:
        """What `Dataset.get_by_id` takes; None while it is not registered."""
        return None if self._version is None else identity(self._version)

    @property
    def description(self) -> str:
        """Its description; empty while it is not registered."""
        return "" if self._version is None else self._version.description

    @property
    def tags(self) -> dict[str, str]:
        """The tags of its version."""
        return {} if self._version is None else dict(self._version.tags)

    @property
    def data_changed_time(self) -> datetime | None:
        """When its files were registered, since when they have not changed; None before."""
        return None if self._version is None else datetime.fromtimestamp(self._version.created, UTC)

    def __getattr__(self, name: str) -> Any:
        """Raises NotSupported for what only the SDK's datasets have."""
        if name in _absent:
            raise NotSupported(f"{type(self).__name__}.{name} is not supported", "", _absent[name])
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self) -> str:
        kind = type(self).__name__
        if self._version is not None:
            return f"{kind}({self._version.reference}, id={self.id})"
        return f"{kind}(not registered, of {self._definition.text()!r})"

    # Registering

    def register(
        self,
        workspace: Workspace,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        create_new_version: bool = False,
        **ignored: object,
    ) -> Self:
        """Register it under a name, and give the registered dataset.

        Its files are copied, from addresses downloaded; the same files again are the version that is there.
        Raises UserErrorException where the name is taken by a dataset of other sources, unless
        `create_new_version` is given, and for what cannot be copied or downloaded.
        """
        tell_unused(f"{type(self).__name__}.register", ignored)
        core = opened(workspace)
        if not create_new_version:
            self._check_free(core, name)
        texts = {str(key): str(value) for key, value in (tags or {}).items()}
        return self._of_version(core, self._definition.register(core, name, description, texts))

    def _check_free(self, workspace: CoreWorkspace, name: str) -> None:
        try:
            with raised_as(UserErrorException):
                check_name("dataset", name)
            there = get_dataset(workspace, name)
        except NotFound:
            return
        own = self._version is not None and self._version.reference == there.reference
        if not own and there.origin != self._definition.text():
            raise UserErrorException(
                f"There is already a dataset registered under the name {name!r}",
                cause=f"it was made from {there.origin.splitlines()[0] if there.origin else 'other files'}",
                cure="Give create_new_version=True to add a version, or choose another name.",
            )

    def registered(self, workspace: CoreWorkspace) -> DatasetVersion:
        """The version that runs read: this one, or one that is registered now under a name of its own."""
        if self._version is None:
            self._version = self._definition.register(workspace)
            self._workspace = workspace
        elif self._workspace is not None and self._workspace.id != workspace.id:
            raise UserErrorException(
                "The dataset belongs to another workspace",
                cause=f"{self._version.reference} is in {self._workspace.name}, the run in {workspace.name}",
                cure="Register it there.",
            )
        return self._version

    def unregister_all_versions(self) -> None:
        """Raises NotSupported: registered versions are removed in the window, where that can be undone."""
        raise NotSupported(
            "A program cannot remove a dataset",
            f"{self.name or 'it'} may be needed by runs and models",
            "Remove it in the window or with `mldesk dataset delete`: both can be undone.",
        )

    def update(self, description: str | None = None, tags: Mapping[str, str] | None = None) -> Self:
        """Change the description of the dataset and the tags of this version."""
        workspace, version = self._where()
        with raised_as(UserErrorException):
            if description is not None:
                set_dataset_description(workspace, version.name, description)
            if tags is not None:
                change_dataset_tags(workspace, version.reference, lambda _: _texts(tags))
        return self._read_again()

    def add_tags(self, tags: Mapping[str, str] | None = None) -> Self:
        """Give this version tags beside those it has."""
        workspace, version = self._where()
        with raised_as(UserErrorException):
            change_dataset_tags(workspace, version.reference, lambda before: {**before, **_texts(tags or {})})
        return self._read_again()

    def remove_tags(self, tags: list[str] | None = None) -> Self:
        """Take tags of this version away, by their names; all without any."""
        workspace, version = self._where()
        with raised_as(UserErrorException):
            change_dataset_tags(
                workspace,
                version.reference,
                lambda before: {key: before[key] for key in before if tags is not None and key not in tags},
            )
        return self._read_again()

    def _where(self) -> tuple[CoreWorkspace, DatasetVersion]:
        if self._version is None or self._workspace is None:
            raise UserErrorException("The dataset is not registered", cure="Register it first.")
        return self._workspace, self._version

    def _read_again(self) -> Self:
        workspace, version = self._where()
        self._version = get_dataset(workspace, version.reference)
        return self

    # Getting one

    @staticmethod
    def get_by_name(workspace: Workspace, name: str, version: int | str = "latest") -> Any:
        """The registered dataset of this name; raises UserErrorException when there is none."""
        core = opened(workspace)
        with raised_as(UserErrorException):
            return _dataset_of(core, CoreDataset.get_by_name(core, name, version))

    @staticmethod
    def get_by_id(workspace: Workspace, id: str, **ignored: object) -> Any:
        """The registered dataset with this id; raises UserErrorException when there is none."""
        tell_unused("Dataset.get_by_id", ignored)
        from mldesk.core.dataset import get_used_dataset

        core = opened(workspace)
        dataset_id, _, number = id.partition(":")
        with raised_as(UserErrorException):
            if not number.isdecimal():
                raise NotFound("There is no such dataset", f"the id {id!r} is of none", "Check the id.")
            return _dataset_of(core, get_used_dataset(core, dataset_id, int(number)))

    @staticmethod
    def get_all(workspace: Workspace) -> dict[str, Any]:
        """The newest version of each registered dataset, by name."""
        from mldesk.core.dataset import list_datasets

        core = opened(workspace)
        return {found.name: _dataset_of(core, found.newest) for found in list_datasets(core)}

    # Being used by runs

    def as_named_input(self, name: str) -> DatasetConsumptionConfig:
        """It as an input that the script knows by `name`: `run.input_datasets[name]`."""
        return DatasetConsumptionConfig(name, self)

    @property
    def input_name(self) -> str:
        """What a script knows it by where it is given no name."""
        return checked_name(self._version.name if self._version is not None else self._definition.name())

    def _as_input(self, mode: str, path_on_compute: str | None) -> DatasetConsumptionConfig:
        return DatasetConsumptionConfig(self.input_name, self, mode, path_on_compute)

    # Choosing among its files or rows

    def take(self, count: int) -> Self:
        """Its first `count` files, or rows."""
        return self._with_step("take", int(count))

    def skip(self, count: int) -> Self:
        """All but its first `count` files, or rows."""
        return self._with_step("skip", int(count))

    def take_sample(self, probability: float, seed: int | None = None) -> Self:
        """Each of its files, or rows, with this probability; the same for the same seed."""
        return self._with_step("sample", float(probability), _seed(seed))

    def random_split(self, percentage: float, seed: int | None = None) -> tuple[Self, Self]:
        """Two datasets of its files, or rows: about `percentage` (0 to 1) of them, and the rest."""
        if not 0 <= percentage <= 1:
            raise UserErrorException(
                "The share cannot be used",
                cause=f"{percentage} is not from 0 to 1",
                cure="Give one of these.",
            )
        given = _seed(seed)
        share = float(percentage)
        return self._with_step("split", share, given, "first"), self._with_step(
            "split", share, given, "second"
        )

    def filter(self, expression: object) -> NoReturn:
        """Raises NotSupported: the SDK's expressions over files and columns were experimental."""
        raise NotSupported(
            "Datasets cannot be filtered by an expression",
            "",
            "Filter the pandas.DataFrame that to_pandas_dataframe() gives, or choose the files by a pattern.",
        )

    def _with_step(self, *step: Any) -> Self:
        return type(self)(self._definition.with_step(*step), None, self._workspace)


def identity(version: DatasetVersion) -> str:
    """What the SDK calls the id of a version: one text for dataset and version."""
    return f"{version.dataset_id}:{version.version}"


def _dataset_of(workspace: CoreWorkspace, version: DatasetVersion) -> Any:
    from .file_dataset import FileDataset
    from .tabular_dataset import TabularDataset

    kind = FileDataset if version.tabular() is None else TabularDataset
    return kind._of_version(workspace, version)


def _texts(tags: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in tags.items()}


def _seed(seed: int | None) -> int:
    if seed is None:
        tell_once(
            "No seed is given for a sample or split of a dataset: 0 is taken, so that it can be repeated"
        )
        return 0
    return int(seed)
