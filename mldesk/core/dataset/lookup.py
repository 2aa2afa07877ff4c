"""Finds datasets and their versions, the runs that read them, and what has happened to their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidInput, MldeskError, NotFound, Problem, translate_os_error
from ..identifiers import check_name
from .facts import Dataset, DatasetFile, DatasetUse, DatasetVersion

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace

_listed_problems = 20


def list_datasets(workspace: Workspace) -> list[Dataset]:
    """All datasets with their versions, by name."""
    found: dict[str, list[DatasetVersion]] = {}
    for version in _versions(workspace, "1"):
        found.setdefault(version.dataset_id, []).append(version)
    rows = workspace.store.read("SELECT * FROM datasets ORDER BY name COLLATE NOCASE, name")
    return [
        Dataset(row["id"], row["name"], row["description"], row["created"], tuple(found[row["id"]]))
        for row in rows
        if row["id"] in found
    ]


def get_dataset(workspace: Workspace, reference: str) -> DatasetVersion:
    """The version `name:version`, or the newest of `name`; raises NotFound, InvalidInput for no number."""
    name, colon, number = reference.partition(":")
    versions = _versions(workspace, "datasets.name = ?", check_name("dataset", name))
    if not versions:
        raise NotFound(
            "There is no such dataset", f"the workspace has none called {name!r}", "Check the name."
        )
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


def dataset_runs(workspace: Workspace, dataset: str) -> list[DatasetUse]:
    """The runs that read the dataset `name` (any version) or `name:version`, the newest first."""
    version = get_dataset(workspace, dataset)
    chosen, values = ("AND version = ?", (version.version,)) if ":" in dataset else ("", ())
    rows = workspace.store.read(
        "SELECT runs.id, runs.name, experiments.name, status, runs.created, version, argument, mode "  # noqa: S608
        "FROM run_datasets JOIN runs ON runs.id = run_id JOIN experiments ON experiments.id = experiment_id "
        f"WHERE dataset_id = ? {chosen} ORDER BY runs.created DESC, runs.id DESC",
        version.dataset_id,
        *values,
    )
    return [DatasetUse(*row) for row in rows]


def check_dataset(version: DatasetVersion) -> list[Problem]:
    """Look quickly whether all files are there with their sizes, without reading them.

    A file of a dataset left in place that was written to since is a warning; at most 20 problems are told.
    """
    try:
        files = version.files()
    except MldeskError as error:
        return [Problem("dataset", error.title, error.cause, error.cure)]
    problems: list[Problem] = []
    for file in files:
        problem = _check_file(version, file)
        if problem is not None:
            problems.append(problem)
        if len(problems) == _listed_problems:
            break
    return problems


def _check_file(version: DatasetVersion, file: DatasetFile) -> Problem | None:
    path = version.folder / file.path
    cure = "Bring it back as it was, or register the dataset again."
    try:
        facts = path.stat()
    except FileNotFoundError:
        return Problem("dataset", f"A file of {version.reference} is gone", f"{path} does not exist", cure)
    except OSError as error:
        told = translate_os_error(error, path)
        return Problem("dataset", f"A file of {version.reference} cannot be read", told.cause, told.cure)
    if facts.st_size != file.size:
        cause = f"{path} has {facts.st_size:,} bytes and had {file.size:,}"
        return Problem("dataset", f"A file of {version.reference} has changed", cause, cure)
    if version.by_reference and facts.st_mtime_ns != file.changed:
        cause = f"{path} was written to after it was registered"
        return Problem("dataset", f"A file of {version.reference} may have changed", cause, cure, "warning")
    return None


def _versions(workspace: Workspace, condition: str, *values: str) -> list[DatasetVersion]:
    rows = workspace.store.read(
        "SELECT dataset_versions.*, name, description FROM dataset_versions "  # noqa: S608
        f"JOIN datasets ON datasets.id = dataset_id WHERE {condition} ORDER BY dataset_id, version DESC",
        *values,
    )
    return [_version(workspace, row) for row in rows]


def _version(workspace: Workspace, row: Row) -> DatasetVersion:
    return DatasetVersion(
        dataset_id=row["dataset_id"],
        name=row["name"],
        version=row["version"],
        hash=row["hash"],
        size=row["size"],
        file_count=row["file_count"],
        folder=workspace.path / row["location"],
        created=row["created"],
        by_reference=bool(row["by_reference"]),
        origin=row["origin"],
        description=row["description"],
        manifest=workspace.datasets_folder / row["dataset_id"] / str(row["version"]) / "dataset.json",
    )
