"""Registers outputs of a run that is over as a version of a model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from mldesk.runtime import files as runtime_files

from ..content import is_inside
from ..copying import check_space
from ..drafts import draft_folder
from ..environments.record import environment_of
from ..errors import InvalidInput, NotFound, Unavailable
from ..identifiers import check_name
from ..sources import NoFiles, SourceList, list_source
from ..status import terminal
from ..watch import IsCanceled, Progress, Watch
from .facts import ModelVersion
from .storing import store_version

if TYPE_CHECKING:
    from ..dataset import DatasetVersion
    from ..run import Run
    from ..workspace import Workspace


GivenDataset: TypeAlias = "str | DatasetVersion | tuple[str, str | DatasetVersion]"
"""A dataset version or its reference, alone or with what it was used for: ("training", "digits:2")."""


def register_model(
    workspace: Workspace,
    run: Run,
    name: str,
    model_path: str = "outputs",
    description: str = "",
    tags: Mapping[str, str] | None = None,
    properties: Mapping[str, str] | None = None,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    datasets: Iterable[GivenDataset] = (),
) -> ModelVersion:
    """Store the file or folder `model_path` of a run that has ended as the next version of the model `name`.

    `model_path` is relative to the run's work folder. The `datasets` (versions or references, alone or as
    pairs with what they were used for) are noted beside those that the run reads. Each call makes a version,
    also of the same content. Nothing is visible before all is complete. Raises InvalidInput for a path
    outside that folder or without files, NotFound when it or a dataset does not exist, Unavailable while the
    run is at work, StorageFull, Canceled.
    """
    name = check_name("model", name)
    _check_ended(run)
    source = _source(run, model_path)
    listed = _listed(run, source)
    check_space(workspace.path, listed.size)
    described = {
        "description": description,
        "tags": {str(key): str(value) for key, value in (tags or {}).items()},
        "properties": {str(key): str(value) for key, value in (properties or {}).items()},
        "source_path": source.relative_to(run.work_folder.resolve()).as_posix(),
        **origin_facts(workspace, run, [noted_dataset(workspace, given) for given in datasets]),
    }
    with draft_folder(workspace.models_folder) as draft:
        return store_version(
            workspace, name, draft, listed, described, Watch(listed.size, on_progress, canceled)
        )


def _check_ended(run: Run) -> None:
    if run.refresh().status not in terminal:
        raise Unavailable(
            "The run is still at work",
            f"{run.name} is {str(run.status).lower()} and may still write to its outputs",
            "Register the model when the run is over, or stop it first.",
        )


def _source(run: Run, model_path: str) -> Path:
    """The file or folder that is meant, inside the run's work folder even when links are followed."""
    work = run.work_folder.resolve()
    own = work / runtime_files.own_path(run.id, model_path)  # where another run has its name
    apart = own.is_file() if run.parent_id is None else own.exists()
    source = (own if apart else work / model_path).resolve()
    if not is_inside(model_path) or not source.is_relative_to(work):
        raise InvalidInput(
            "The model's path leads out of the run",
            f"{model_path!r} is not inside its work folder",
            "Give a path such as outputs/model.keras.",
            field="model_path",
        )
    if not source.exists():
        raise NotFound(
            "The run has no such output",
            f"{run.name} did not write {model_path}",
            _outputs_text(run),
            field="model_path",
        )
    return source


def _outputs_text(run: Run) -> str:
    paths = [artifact.path for artifact in run.artifacts()]
    if not paths:
        return "It wrote no outputs."
    return "It wrote: " + ", ".join(paths[:5]) + (", ..." if len(paths) > 5 else "")


def _listed(run: Run, source: Path) -> SourceList:
    try:
        return list_source([source])
    except NoFiles as error:
        raise InvalidInput(
            "The run left no outputs to register",
            f"{source.name} of {run.name} is empty",
            "Let the script save its model in the folder outputs.",
            field="model_path",
        ) from error


def _environment_today(run: Run) -> dict[str, Any]:
    """What the Python that the run was to use has now; nothing where that is not on this machine."""
    if run.python:
        return environment_of(Path(run.python))
    asked = run.config.environment
    return environment_of(Path(asked.interpreter())) if asked.is_ready else {}


def origin_facts(workspace: Workspace, run: Run, noted: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What is known of the run, for the manifest; `noted` are datasets that it does not read by itself."""
    # a run that was never started by the engine has none recorded: then that of today is all there is
    environment = run.environment or _environment_today(run)
    # how a run ends is not known while it goes on, and nobody would correct it here
    end = {"status": str(run.status), "ended": run.ended} if run.status in terminal else {}
    return {
        "run_id": run.id,
        "lineage": {
            "run": {
                "id": run.id,
                "name": run.name,
                "created": run.created,
                "started": run.started,
                "folder": run.folder.name,
                **end,
            },
            "experiment": run.experiment,
            "script": run.script,
            "arguments": list(run.arguments),
            "datasets": [*_read_datasets(workspace, run), *noted],
        },
        "metrics": {name: found.to_dict() for name, found in run.metrics().items()},
        "parameters": run.parameters(),
        "environment": environment,
        "python": environment.get("python"),
    }


def _read_datasets(workspace: Workspace, run: Run) -> list[dict[str, Any]]:
    """The dataset versions that the run reads; a child run reads those of the run that made it."""
    from ..run import Run

    hashes = {
        (row["dataset_id"], row["version"]): row["hash"]
        for row in workspace.store.read("SELECT dataset_id, version, hash FROM dataset_versions")
    }
    return [
        {
            "id": used.dataset_id,
            "name": used.name,
            "version": used.version,
            "hash": hashes.get((used.dataset_id, used.version)),
            "argument": used.argument,
            "mode": used.mode,
        }
        for used in Run(workspace, run.folder.name).datasets()
    ]


def noted_dataset(workspace: Workspace, given: GivenDataset) -> dict[str, Any]:
    """The entry for a dataset that the user named; raises NotFound, InvalidInput."""
    from ..dataset import get_dataset

    purpose, dataset = given if isinstance(given, tuple) else ("", given)
    version = get_dataset(workspace, dataset if isinstance(dataset, str) else dataset.reference)
    return {
        "id": version.dataset_id,
        "name": version.name,
        "version": version.version,
        "hash": version.hash,
        "argument": None,
        "mode": None,
        "purpose": purpose,
    }
