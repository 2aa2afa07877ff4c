"""Finds datasets and their versions, and the runs that read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..errors import InvalidInput, NotFound
from ..identifiers import check_name, quoted
from .facts import Dataset, DatasetUse, DatasetVersion

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace


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
            "The version is not a number",
            f"{quoted(reference)} asks for version {quoted(number)}",
            "Write name:1.",
        )
    for version in versions:
        if version.version == int(number):
            return version
    known = ", ".join(str(version.version) for version in reversed(versions))
    raise NotFound("There is no such version", f"{name} has no version {number}", f"It has: {known}")


def get_by_name(workspace: Workspace, name: str, version: int | str | None = None) -> DatasetVersion:
    """The version of the dataset `name`, by its number; the newest for None or "latest".

    Raises NotFound, InvalidInput.
    """
    return get_dataset(workspace, name if version in (None, "latest") else f"{name}:{version}")


def get_used_dataset(workspace: Workspace, dataset_id: str, version: int) -> DatasetVersion:
    """The version that a run was given, also when it lies in the trash; raises NotFound when it is gone."""
    found = _versions(
        workspace, "dataset_id = ? AND version = ?", dataset_id, version, there="coalesce(deleted, 0) >= 0"
    )
    if not found:
        raise NotFound(
            f"Version {version} of the dataset is gone",
            f"the workspace has none of {dataset_id}",
            "Register the data again, and submit the run anew.",
        )
    return found[0]


def dataset_runs(workspace: Workspace, dataset: str) -> list[DatasetUse]:
    """The runs that read the dataset `name` (any version) or `name:version`, the newest first; none of those
    in the trash.
    """
    version = get_dataset(workspace, dataset)
    chosen, values = ("AND version = ?", (version.version,)) if ":" in dataset else ("", ())
    rows = workspace.store.read(
        "SELECT runs.id, runs.name, experiments.name, status, runs.created, version, argument, mode "  # noqa: S608
        "FROM run_datasets JOIN runs ON runs.id = run_id JOIN experiments ON experiments.id = experiment_id "
        f"WHERE dataset_id = ? {chosen} AND deleted IS NULL ORDER BY runs.created DESC, runs.id DESC",
        version.dataset_id,
        *values,
    )
    return [DatasetUse(*row) for row in rows]


def _versions(
    workspace: Workspace, condition: str, *values: str | int, there: str = "deleted IS NULL"
) -> list[DatasetVersion]:
    rows = workspace.store.read(
        "SELECT dataset_versions.*, name, description FROM dataset_versions "  # noqa: S608
        "JOIN datasets ON datasets.id = dataset_id "
        f"WHERE {there} AND {condition} ORDER BY dataset_id, version DESC",
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
        tags=json.loads(row["tags"]),
        manifest=workspace.datasets_folder / row["dataset_id"] / str(row["version"]) / "dataset.json",
    )
