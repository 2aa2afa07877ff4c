"""What the Data page reads of datasets: the list, the files of a version, and what used it; without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mldesk.core.dataset import (
    Dataset,
    DatasetFile,
    DatasetVersion,
    check_dataset,
    dataset_runs,
    list_datasets,
)
from mldesk.core.errors import MldeskError, Problem
from mldesk.core.model import dataset_models

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace


@dataclass(frozen=True)
class DatasetRow:
    """A dataset in the list, and how many runs read it."""

    dataset: Dataset
    runs: int


@dataclass(frozen=True)
class VersionFiles:
    """The files of a version, and what was left out when it was registered."""

    version: DatasetVersion
    files: tuple[DatasetFile, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class VersionCheck:
    """What a quick look at the files of a version finds wrong."""

    version: DatasetVersion
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Use:
    """A run that read a version, or a model that came of it.

    `group` is the run's experiment or the model's aliases, `state` the run's status or the model's stage;
    `run_id` is empty for a model.
    """

    kind: Literal["run", "model"]
    name: str
    group: str
    state: str
    argument: str
    created: float
    run_id: str = ""
    version: int = 0


@dataclass(frozen=True)
class Uses:
    """All uses of a version, runs before models, each the newest first."""

    version: DatasetVersion
    uses: tuple[Use, ...]


def read_datasets(workspace: Workspace) -> list[DatasetRow]:
    """Read all datasets with the number of their runs."""
    return [
        DatasetRow(dataset, len(dataset_runs(workspace, dataset.name)))
        for dataset in list_datasets(workspace)
    ]


def read_files(version: DatasetVersion) -> VersionFiles:
    """Read the files of a version; there are none when its manifest is lost, as the check tells."""
    try:
        return VersionFiles(version, tuple(version.files()), tuple(version.left_out()))
    except MldeskError:
        return VersionFiles(version, (), ())


def check_files(version: DatasetVersion) -> VersionCheck:
    """Look quickly whether the files of a version are there."""
    return VersionCheck(version, tuple(check_dataset(version)))


def read_uses(workspace: Workspace, version: DatasetVersion) -> Uses:
    """Read which runs and models used a version; none of one that is gone."""
    try:
        runs = dataset_runs(workspace, version.reference)
        models = dataset_models(workspace, version.reference)
    except MldeskError:
        return Uses(version, ())
    uses = [
        Use("run", run.run_name, run.experiment, run.status, run.argument or "", run.created, run.run_id)
        for run in runs
    ]
    uses += [
        Use(
            "model", model.name, ", ".join(model.aliases), model.stage, "", model.created,
            version=model.version,
        )
        for model in sorted(models, key=lambda model: -model.created)
    ]  # fmt: skip
    return Uses(version, tuple(uses))
