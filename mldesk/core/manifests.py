"""The files from which a lost database is made again: job.json of a run, dataset.json, model.json."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, NotRequired, TypedDict

import msgspec

from .errors import Conflict, Damaged, NotFound
from .hashing import named
from .store import Connection, Store


class _DatasetUse(TypedDict):
    dataset_id: str
    name: str
    version: int
    argument: str | None
    mode: str


class _JobConfig(TypedDict):
    script: str
    arguments: list[str]
    compute: str
    tags: dict[str, str]


class RunJob(TypedDict):
    """What a run's job.json must hold to be entered again; `config` holds the whole ScriptRunConfig."""

    format: int
    id: str
    number: int
    name: str
    experiment: str
    created: float
    config: dict[str, Any]
    parameters: dict[str, Any]
    python: str | None
    datasets: list[_DatasetUse]
    held: NotRequired[bool]
    code: NotRequired[str | None]


class _Named(TypedDict):
    name: str


class _DatasetManifest(TypedDict):
    dataset_id: str
    name: str
    version: int
    hash: NotRequired[str]
    sha256: NotRequired[str]  # instead of it in mldesk 0.1
    size: int
    file_count: int
    by_reference: bool
    location: str
    created: float
    description: NotRequired[str]
    origin: NotRequired[str]
    tags: NotRequired[dict[str, str]]


class _LineageDataset(TypedDict):
    name: str
    version: int
    id: NotRequired[str | None]
    argument: NotRequired[str | None]
    mode: NotRequired[str | None]


class _Lineage(TypedDict):
    datasets: NotRequired[list[_LineageDataset]]
    told_by: NotRequired[str]


class _ModelManifest(TypedDict):
    model_id: str
    name: str
    version: int
    created: float
    size: int
    hash: NotRequired[str]
    sha256: NotRequired[str]
    run_id: NotRequired[str | None]
    description: NotRequired[str]
    tags: NotRequired[dict[str, str]]
    properties: NotRequired[dict[str, Any]]
    framework: NotRequired[str | None]
    source_path: NotRequired[str]
    origin: NotRequired[str]
    trusted: NotRequired[bool]
    signed_by: NotRequired[str | None]
    lineage: NotRequired[_Lineage]
    registration: NotRequired[int]


def read_job(folder: Path) -> RunJob:
    """The job.json of the run in `folder`; raises Damaged when it is not whole, OSError when it is gone."""
    path = folder / "job.json"
    job: RunJob = _read(path, RunJob)
    if job["id"] != folder.name:
        raise Damaged(
            "The run is damaged", f"{path} is about {job['id']}", "Give the folder that name again."
        )
    _convert(path, job["config"], _JobConfig)
    return job


def enter_dataset_version(connection: Connection, path: Path) -> None:
    """Enter the version that the dataset.json at `path` describes; raises Damaged and OSError."""
    found: _DatasetManifest = _read(path, _DatasetManifest)
    connection.execute(
        "INSERT INTO datasets (id, name, description, created) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET created = min(created, excluded.created), "
        "description = excluded.description",
        (found["dataset_id"], found["name"], found.get("description", ""), found["created"]),
    )
    connection.execute(
        "INSERT INTO dataset_versions "
        "(dataset_id, version, hash, size, file_count, by_reference, location, created, origin, tags) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            found["dataset_id"], found["version"], _hash(path, found), found["size"], found["file_count"],
            found["by_reference"], found["location"], found["created"], found.get("origin", ""),
            json.dumps(found.get("tags", {})),
        ),
    )  # fmt: skip


def enter_model_version(connection: Connection, path: Path) -> None:
    """Enter the version that the model.json at `path` describes.

    Raises Damaged, OSError, and Conflict when it is what a script asked for and that is registered already.
    """
    found: _ModelManifest = _read(path, _ModelManifest)
    connection.execute(
        "INSERT INTO models (id, name, created) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET created = min(created, excluded.created)",
        (found["model_id"], found["name"], found["created"]),
    )
    connection.execute(
        "INSERT INTO model_versions (model_id, version, run_id, created, description, tags, properties, "
        "size, hash, framework, source_path, origin, trusted, signed_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            found["model_id"], found["version"], found.get("run_id"), found["created"],
            found.get("description", ""), json.dumps(found.get("tags", {})),
            json.dumps(found.get("properties", {})), found["size"], _hash(path, found),
            found.get("framework"), found.get("source_path", ""), found.get("origin", ""),
            found.get("trusted", True), found.get("signed_by"),
        ),
    )  # fmt: skip
    _enter_model_datasets(connection, found)
    _enter_registration(connection, found)


def _enter_model_datasets(connection: Connection, found: _ModelManifest) -> None:
    """Link the version to the datasets of its lineage; what an export tells is no link to those here."""
    lineage = found.get("lineage", {})
    if lineage.get("told_by"):
        return
    for used in lineage.get("datasets", []):
        # manifests of the first format name a dataset but do not tell its id
        row = connection.execute("SELECT id FROM datasets WHERE name = ?", (used["name"],)).fetchone()
        identity = used.get("id") or (row[0] if row else None)
        if identity is not None:
            connection.execute(
                "INSERT INTO model_datasets VALUES (?, ?, ?, ?, ?, ?)",
                (
                    found["model_id"], found["version"], identity, used["version"], used.get("argument"),
                    used.get("mode"),
                ),
            )  # fmt: skip


def _enter_registration(connection: Connection, found: _ModelManifest) -> None:
    """Note that what a script asked for is done."""
    run_id, number = found.get("run_id"), found.get("registration")
    if run_id is None or number is None:
        return
    done = connection.execute(
        "INSERT INTO registrations (run_id, number, model_id, version) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET model_id = excluded.model_id, version = excluded.version "
        "WHERE model_id IS NULL",
        (run_id, number, found["model_id"], found["version"]),
    )
    if done.rowcount == 0:
        raise Conflict(
            "The model is registered already",
            f"the run {run_id} asked for it once, as number {number}",
            "Nothing is to be done.",
        )


def _hash(path: Path, found: _DatasetManifest | _ModelManifest) -> str:
    text = found.get("hash") or found.get("sha256")
    if text is None:
        raise _damaged(path, KeyError("hash"))
    return named(text)


def is_entered(store: Store, kind: Literal["dataset", "model"], folder: Path) -> bool:
    """Whether the version in `folder` has its row.

    To be asked after an interrupt, which may come just when the transaction was stored: such a version stays.
    """
    sql = f"SELECT 1 FROM {kind}_versions WHERE {kind}_id = ? AND version = ?"  # noqa: S608 (ours)
    return store.read_one(sql, folder.parent.name, folder.name) is not None


def is_freed(store: Store, kind: Literal["dataset", "model"], folder: Path) -> bool:
    """Whether the version in `folder` was freed for ever, or is being freed."""
    sql = f"SELECT 1 FROM {kind}_versions WHERE {kind}_id = ? AND version = ? AND deleted < 0"  # noqa: S608 (ours)
    return store.read_one(sql, folder.parent.name, folder.name) is not None


def check_not_freed(store: Store, kind: Literal["dataset", "model"], reference: str, folder: Path) -> None:
    """Raise NotFound when the version in `folder` was freed: then nothing is wrong with its files."""
    if is_freed(store, kind, folder):
        raise NotFound(f"{reference} is gone", "it was freed meanwhile", "Register it again.")


def free_dataset_version(folder: Path, version: int) -> int:
    """The first number from `version` on at which `folder` has no dataset version with a damaged manifest.

    A rebuild leaves such a version out of the database, but its files may still be of worth.
    """
    return _free_version(folder, version, "dataset.json", _DatasetManifest)


def free_model_version(folder: Path, version: int) -> int:
    """The same for the versions of a model."""
    return _free_version(folder, version, "model.json", _ModelManifest)


def abandoned_dataset_id(connection: Connection, folder: Path, name: str) -> str | None:
    """The id under which a first registration of the dataset `name` was killed before its row was stored.

    Its place in `folder`, which holds those of all datasets, is used again: a rebuild would find two datasets
    of one name and could enter only one of them.
    """
    return _abandoned_id(connection, "datasets", folder.glob("*/1/dataset.json"), name)


def abandoned_model_id(connection: Connection, folder: Path, name: str) -> str | None:
    """The same for a model."""
    return _abandoned_id(connection, "models", folder.glob("*/1/model.json"), name)


def _abandoned_id(connection: Connection, table: str, manifests: Iterable[Path], name: str) -> str | None:
    known = {row[0] for row in connection.execute(f"SELECT id FROM {table}")}  # noqa: S608 (ours)
    for manifest in sorted(manifests):
        identity = manifest.parent.parent.name
        if identity not in known and _name_in(manifest) == name:
            return identity
    return None


def _name_in(manifest: Path) -> str | None:
    try:
        found: _Named = _read(manifest, _Named)
    except (Damaged, OSError):
        return None
    return found["name"]


def _free_version(folder: Path, version: int, manifest: str, shape: Any) -> int:
    while _is_damaged(folder / str(version) / manifest, shape):
        version += 1
    return version


def _is_damaged(path: Path, shape: Any) -> bool:
    try:
        _read(path, shape)
    except FileNotFoundError:
        return False
    except (Damaged, OSError):
        return True
    return False


def _read(path: Path, shape: Any) -> Any:
    try:
        return msgspec.json.decode(path.read_bytes(), type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from error


def _convert(path: Path, value: Any, shape: Any) -> None:
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> Damaged:
    cure = "Restore it from a backup, if there is one."
    return Damaged(f"{path.name} is damaged", f"{path}: {error}", cure)
