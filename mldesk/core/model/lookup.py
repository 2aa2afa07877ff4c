"""Finds models and their versions, and checks that their files are still what was registered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..content import ContentFile, source_file
from ..copying import IsCanceled, Progress, Watch, hash_source
from ..errors import Canceled, InvalidInput, MldeskError, NotFound, Problem
from ..identifiers import check_name
from .facts import Model, ModelVersion

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace


def list_models(workspace: Workspace) -> list[Model]:
    """All models with their versions, by name."""
    found: dict[str, list[ModelVersion]] = {}
    for version in _versions(workspace, "1"):
        found.setdefault(version.model_id, []).append(version)
    rows = workspace.store.read("SELECT * FROM models ORDER BY name COLLATE NOCASE, name")
    return [
        Model(row["id"], row["name"], row["created"], tuple(found[row["id"]]))
        for row in rows
        if row["id"] in found
    ]


def get_model(workspace: Workspace, reference: str) -> ModelVersion:
    """The version `name:version`, or the newest of `name`; raises NotFound, InvalidInput for no number."""
    name, colon, number = reference.partition(":")
    versions = _versions(workspace, "models.name = ?", check_name("model", name))
    if not versions:
        raise NotFound("There is no such model", f"the workspace has none called {name!r}", "Check the name.")
    if not colon:
        return versions[0]
    if not number.isdecimal():
        raise InvalidInput(
            "The version is not a number", f"{reference!r} asks for version {number!r}", "Write name:1."
        )
    for version in versions:
        if version.version == int(number):
            return version
    known = ", ".join(str(version.version) for version in reversed(versions))
    raise NotFound("There is no such version", f"{name} has no version {number}", f"It has: {known}")


def run_models(workspace: Workspace, run_id: str) -> list[ModelVersion]:
    """The model versions that were registered from a run, by name, the newest first."""
    return sorted(_versions(workspace, "run_id = ?", run_id), key=lambda found: (found.name, -found.version))


def verify_model(
    version: ModelVersion, on_progress: Progress | None = None, canceled: IsCanceled | None = None
) -> list[Problem]:
    """Read all files again and compare them with what was registered; an empty list means no difference."""
    try:
        files = version.files()
    except MldeskError as error:
        return [Problem("model", error.title, error.cause, error.cure)]
    watch = Watch(version.size, on_progress, canceled)
    problems = [_verify_file(version, file, watch) for file in files]
    known = {file.path for file in files}
    extra = [
        Problem(
            "model", f"{version.reference} has a file too many", f"{path} was not registered", "Remove it."
        )
        for path in sorted(
            path.relative_to(version.files_folder).as_posix()
            for path in version.files_folder.rglob("*")
            if not path.is_dir()
        )
        if path not in known
    ]
    return [problem for problem in problems if problem is not None] + extra


def _verify_file(version: ModelVersion, file: ContentFile, watch: Watch) -> Problem | None:
    path = version.files_folder / file.path
    try:
        same = hash_source(source_file(path, file.path), watch).sha256 == file.sha256
    except Canceled:
        raise
    except MldeskError as error:
        return Problem("model", f"A file of {version.reference} cannot be read", str(error), error.cure)
    if same:
        return None
    cure = "Restore it from a backup or an export, or register the model again from its run."
    return Problem(
        "model", f"A file of {version.reference} has changed", f"{path} is not what was registered", cure
    )


def _versions(workspace: Workspace, condition: str, *values: str) -> list[ModelVersion]:
    rows = workspace.store.read(
        "SELECT model_versions.*, name FROM model_versions JOIN models ON models.id = model_id "  # noqa: S608
        f"WHERE {condition} ORDER BY model_id, version DESC",
        *values,
    )
    return [_version(workspace, row) for row in rows]


def _version(workspace: Workspace, row: Row) -> ModelVersion:
    return ModelVersion(
        model_id=row["model_id"],
        name=row["name"],
        version=row["version"],
        run_id=row["run_id"],
        created=row["created"],
        description=row["description"],
        tags=json.loads(row["tags"]),
        properties=json.loads(row["properties"]),
        size=row["size"],
        sha256=row["sha256"],
        framework=row["framework"],
        source_path=row["source_path"],
        folder=workspace.models_folder / row["model_id"] / str(row["version"]),
    )
