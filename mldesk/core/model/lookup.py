"""Finds models, their versions and aliases, and which data and runs they have to do with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import InvalidInput, NotFound
from ..identifiers import check_name, quoted
from .facts import Model, ModelVersion

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace

# aliases as a JSON array: one query for any number of versions
_select = (
    "SELECT model_versions.*, models.name, (SELECT json_group_array(alias) FROM model_aliases "
    "WHERE model_aliases.model_id = model_versions.model_id "
    "AND model_aliases.version = model_versions.version) AS aliases "
    "FROM model_versions JOIN models ON models.id = model_id WHERE deleted IS NULL"
)


@dataclass(frozen=True, slots=True)
class ModelDataset:
    """A dataset version that a model was made with: through which argument, mounted or downloaded, what for.

    `present` is False for one that is in the trash or gone, and for what only an earlier export tells of.
    """

    dataset_id: str | None
    name: str
    version: int
    hash: str | None
    argument: str | None
    mode: str | None
    purpose: str | None
    present: bool

    @property
    def reference(self) -> str:
        """`name:version`."""
        return f"{self.name}:{self.version}"


def list_models(workspace: Workspace) -> list[Model]:
    """All models with their versions, by name; without what is in the trash."""
    found: dict[str, list[ModelVersion]] = {}
    for version in _versions(workspace, ""):
        found.setdefault(version.model_id, []).append(version)
    rows = workspace.store.read("SELECT * FROM models ORDER BY name COLLATE NOCASE, name")
    return [
        Model(row["id"], row["name"], row["created"], tuple(found[row["id"]]))
        for row in rows
        if row["id"] in found
    ]


def get_model(workspace: Workspace, reference: str) -> ModelVersion:
    """The version `name:version`, the one that bears the alias in `name@alias`, or the newest of `name`.

    Raises NotFound, InvalidInput for no number.
    """
    name, colon, number = reference.partition(":")
    versions = _versions(workspace, "AND models.name = ?", check_name("model", name))
    if not versions and not colon and "@" in reference:
        return _by_alias(workspace, *reference.rsplit("@", 1))
    if not versions:
        raise _no_such_model(name)
    if not colon:
        return versions[0]
    if not number.isdecimal():
        raise InvalidInput(
            "The version is not a number",
            f"{quoted(reference)} asks for version {quoted(number)}",
            "Write name:1, or name@alias.",
        )
    for version in versions:
        if version.version == int(number):
            return version
    known = ", ".join(str(version.version) for version in reversed(versions))
    raise NotFound("There is no such version", f"{name} has no version {number}", f"It has: {known}")


def run_models(workspace: Workspace, run_id: str) -> list[ModelVersion]:
    """The model versions that were registered from a run, by name, the newest first."""
    return _by_name(_versions(workspace, "AND run_id = ?", run_id))


def dataset_models(workspace: Workspace, reference: str) -> list[ModelVersion]:
    """The model versions made with the dataset `name` (any version) or `name:version`, by name.

    Raises NotFound for a dataset that does not exist, InvalidInput for no number.
    """
    from ..dataset import get_dataset

    found = get_dataset(workspace, reference)
    chosen, values = ("AND dataset_version = ?", (found.version,)) if ":" in reference else ("", ())
    condition = (
        "AND EXISTS (SELECT 1 FROM model_datasets WHERE model_datasets.model_id = model_versions.model_id "  # noqa: S608
        f"AND model_datasets.version = model_versions.version AND dataset_id = ? {chosen})"
    )
    return _by_name(_versions(workspace, condition, found.dataset_id, *values))


def model_datasets(workspace: Workspace, version: ModelVersion) -> list[ModelDataset]:
    """The dataset versions that a model version was made with, as its lineage tells them.

    Raises NotFound or Damaged when its manifest cannot be read.
    """
    present = {
        (row["name"], row["version"]): row
        for row in workspace.store.read(
            "SELECT dataset_id, name, version, hash FROM dataset_versions "
            "JOIN datasets ON datasets.id = dataset_id WHERE deleted IS NULL"
        )
    }
    return [_model_dataset(used, present) for used in version.lineage().get("datasets") or []]


def _model_dataset(used: dict[str, Any], present: dict[tuple[str, int], Row]) -> ModelDataset:
    row = present.get((used["name"], used["version"]))
    if row is not None and used.get("hash") not in (None, row["hash"]):
        row = None  # another workspace's, or one that was deleted and made anew
    return ModelDataset(
        row["dataset_id"] if row is not None else used.get("id"),
        used["name"],
        used["version"],
        used.get("hash"),
        used.get("argument"),
        used.get("mode"),
        used.get("purpose"),
        row is not None,
    )


def _by_alias(workspace: Workspace, name: str, alias: str) -> ModelVersion:
    versions = _versions(workspace, "AND models.name = ?", check_name("model", name))
    if not versions:
        raise _no_such_model(name)
    for version in versions:
        if alias in version.aliases:
            return version
    known = ", ".join(sorted(alias for version in versions for alias in version.aliases))
    raise NotFound(
        "There is no such alias",
        f"no version of {name} is called {quoted(alias)}",
        f"It has: {known}" if known else "It has none; `mldesk model alias` gives one.",
    )


def _no_such_model(name: str) -> NotFound:
    return NotFound("There is no such model", f"the workspace has none called {name!r}", "Check the name.")


def _by_name(versions: list[ModelVersion]) -> list[ModelVersion]:
    return sorted(versions, key=lambda found: (found.name, -found.version))


def _versions(workspace: Workspace, condition: str, *values: Any) -> list[ModelVersion]:
    rows = workspace.store.read(
        f"{_select} {condition} ORDER BY model_id, model_versions.version DESC", *values
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
        hash=row["hash"],
        framework=row["framework"],
        source_path=row["source_path"],
        folder=workspace.models_folder / row["model_id"] / str(row["version"]),
        aliases=tuple(sorted(json.loads(row["aliases"]))),
        note=row["note"],
        origin=row["origin"],
        trusted=bool(row["trusted"]),
        signed_by=row["signed_by"],
    )
