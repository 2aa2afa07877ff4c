"""The versions of datasets and models that may hold contents: those in the tables, and any on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from .facts import GONE

if TYPE_CHECKING:
    from ..workspace import Workspace

VersionKind = Literal["dataset", "model"]


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """A version and its folder; `deleted` is as in the tables, `known` False for a folder that has no row."""

    kind: VersionKind
    id: str
    version: int
    name: str
    folder: Path
    created: float
    deleted: float | None
    file_count: int
    by_reference: bool = False
    location: str = ""
    known: bool = True

    @property
    def reference(self) -> str:
        """`name:version`."""
        return f"{self.name}:{self.version}"

    @property
    def gone(self) -> bool:
        """Whether it was freed, wholly or until the program that did it was killed."""
        return self.deleted == GONE

    @property
    def manifest(self) -> Path:
        """Its dataset.json or model.json."""
        return self.folder / f"{self.kind}.json"


def item_folder(workspace: Workspace, kind: VersionKind) -> Path:
    """Where the folders of all datasets, or of all models, are."""
    return workspace.datasets_folder if kind == "dataset" else workspace.models_folder


def stored_versions(workspace: Workspace) -> list[StoredVersion]:
    """All versions, also those in the trash and the freed ones, by kind, name and number."""
    rows = workspace.store.read(
        "SELECT 'dataset' AS kind, dataset_id AS id, version, name, dataset_versions.created AS created, "
        "deleted, file_count, by_reference, location FROM dataset_versions "
        "JOIN datasets ON datasets.id = dataset_id "
        "UNION ALL SELECT 'model', model_id, version, name, model_versions.created, deleted, 10, 0, '' "
        "FROM model_versions JOIN models ON models.id = model_id ORDER BY 1, 4, 3"
    )
    found = [
        StoredVersion(
            row["kind"],
            row["id"],
            row["version"],
            row["name"],
            item_folder(workspace, row["kind"]) / row["id"] / str(row["version"]),
            row["created"],
            row["deleted"],
            row["file_count"],
            bool(row["by_reference"]),
            row["location"],
        )
        for row in rows
    ]
    return found + list(_unknown(workspace, found))


def _unknown(workspace: Workspace, known: list[StoredVersion]) -> Iterator[StoredVersion]:
    """Folders of versions without a row.

    A rebuild has left them out because their manifest is damaged, or their registration was killed just
    before the row was stored.
    """
    there = {version.folder for version in known}
    kinds: tuple[VersionKind, ...] = ("dataset", "model")
    for kind in kinds:
        for folder in sorted(item_folder(workspace, kind).glob("[!.]*/[!.]*")):
            if folder.is_dir() and folder not in there and folder.name.isdecimal():
                yield StoredVersion(
                    kind, folder.parent.name, int(folder.name), folder.parent.name, folder, 0.0, None, 0,
                    known=False,
                )  # fmt: skip
