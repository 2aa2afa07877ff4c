"""Stores outputs of a run as a version of a model: all of it or nothing."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..content import ContentFile, NoFiles, SourceList, content_hash, is_inside, list_source
from ..copying import IsCanceled, Progress, Watch, check_space, copy_sources, protect, remove_folder
from ..drafts import draft_folder, move_into_place
from ..environment import environment_of
from ..errors import InvalidInput, NotFound, Unavailable, translate_os_error
from ..files import write_atomically
from ..identifiers import check_name, new_id
from ..manifests import enter_model_version, free_model_version
from ..status import terminal
from .facts import ModelVersion
from .framework import framework_of, main_file
from .keras_file import read_keras_file
from .lookup import get_model

if TYPE_CHECKING:
    from ..run import Run
    from ..store import Connection
    from ..workspace import Workspace

_format = 1


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
) -> ModelVersion:
    """Store the file or folder `model_path` of a run that has ended as the next version of the model `name`.

    `model_path` is relative to the run's work folder. Nothing is visible before all is complete. Raises
    InvalidInput for a path outside that folder or without files, NotFound when it does not exist, Unavailable
    while the run is at work, StorageFull, Canceled.
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
        **_origin(workspace, run),
    }
    with draft_folder(workspace.models_folder) as draft:
        files = copy_sources(listed.files, draft / "files", Watch(listed.size, on_progress, canceled))
        protect(draft / "files")
        return _finish(workspace, name, draft, described | _contents(draft, files, listed))


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
    source = (work / model_path).resolve()
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


def _origin(workspace: Workspace, run: Run) -> dict[str, Any]:
    """What is known of the run, for the manifest."""
    # a run that was never started by the engine has none recorded: then that of today is all there is
    environment = run.environment or environment_of(Path(run.python or run.config.environment.interpreter()))
    return {
        "run_id": run.id,
        "lineage": {
            "run": {
                "id": run.id,
                "name": run.name,
                "status": str(run.status),
                "created": run.created,
                "started": run.started,
                "ended": run.ended,
            },
            "experiment": run.experiment,
            "script": run.script,
            "arguments": list(run.arguments),
            "datasets": _datasets(workspace, run),
        },
        "metrics": {name: found.to_dict() for name, found in run.metrics().items()},
        "parameters": run.parameters(),
        "environment": environment,
        "python": environment.get("python"),
    }


def _datasets(workspace: Workspace, run: Run) -> list[dict[str, Any]]:
    hashes = {
        (row["dataset_id"], row["version"]): row["sha256"]
        for row in workspace.store.read("SELECT dataset_id, version, sha256 FROM dataset_versions")
    }
    return [
        {
            "name": used.name,
            "version": used.version,
            "sha256": hashes.get((used.dataset_id, used.version)),
            "argument": used.argument,
            "mode": used.mode,
        }
        for used in run.datasets()
    ]


def _contents(draft: Path, files: Sequence[ContentFile], listed: SourceList) -> dict[str, Any]:
    main = main_file(files)
    keras = read_keras_file(draft / "files" / main.path) if main and main.path.endswith(".keras") else None
    return {
        "framework": framework_of(files),
        "model_file": main.path if main else None,
        "keras": keras.to_json() if keras else None,
        "size": sum(file.size for file in files),
        "sha256": content_hash(files),
        "files": [{"path": file.path, "size": file.size, "sha256": file.sha256} for file in files],
        "left_out": list(listed.left_out),
    }


def _finish(workspace: Workspace, name: str, draft: Path, facts: Mapping[str, Any]) -> ModelVersion:
    """Give the draft its version, manifest and row, and move it to its place."""
    place = draft
    try:
        with workspace.store.write("models") as connection:
            identity, newest = _newest_version(connection, name)
            version = free_model_version(workspace.models_folder / identity, newest + 1)
            numbered = {"format": _format, "model_id": identity, "name": name, "version": version}
            manifest = numbered | {"created": time.time()} | dict(facts)
            text = json.dumps(_json_ready(manifest), indent=1, ensure_ascii=False)
            write_atomically(draft / "model.json", text.encode(errors="replace"))
            enter_model_version(connection, draft / "model.json")
            place = workspace.models_folder / identity / str(version)
            remove_folder(place)  # of a registration that was killed before its row was stored
            move_into_place(draft, place)
    except OSError as error:
        raise translate_os_error(error, draft) from error
    except BaseException:
        remove_folder(place)
        raise
    return get_model(workspace, f"{name}:{version}")


def _newest_version(connection: Connection, name: str) -> tuple[str, int]:
    """The id of the model called `name`, which may be new, and the number of its newest version, or 0."""
    row = connection.execute(
        "SELECT id, coalesce(max(version), 0) FROM models LEFT JOIN model_versions ON model_id = id "
        "WHERE name = ? GROUP BY id",
        (name,),
    ).fetchone()
    return (str(row[0]), int(row[1])) if row else (new_id(), 0)


def _json_ready(value: Any) -> Any:
    """`value` with what JSON lacks, NaN and infinities, as the texts "nan", "inf", "-inf"."""
    if isinstance(value, dict):
        return {key: _json_ready(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_json_ready(inner) for inner in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
