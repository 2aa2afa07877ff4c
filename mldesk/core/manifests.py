"""The files from which a lost database is made again: job.json of a run, dataset.json, model.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NotRequired, TypedDict

import msgspec

from .errors import Damaged
from .store import Connection


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


class _DatasetManifest(TypedDict):
    dataset_id: str
    name: str
    version: int
    sha256: str
    size: int
    file_count: int
    by_reference: bool
    location: str
    created: float
    description: NotRequired[str]
    origin: NotRequired[str]
    tags: NotRequired[dict[str, str]]


class _ModelManifest(TypedDict):
    model_id: str
    name: str
    version: int
    created: float
    size: int
    sha256: str
    run_id: NotRequired[str | None]
    description: NotRequired[str]
    tags: NotRequired[dict[str, str]]
    properties: NotRequired[dict[str, Any]]
    framework: NotRequired[str | None]
    source_path: NotRequired[str]
    origin: NotRequired[str]
    trusted: NotRequired[bool]
    signed_by: NotRequired[str | None]


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
        "(dataset_id, version, sha256, size, file_count, by_reference, location, created, origin, tags) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            found["dataset_id"], found["version"], found["sha256"], found["size"], found["file_count"],
            found["by_reference"], found["location"], found["created"], found.get("origin", ""),
            json.dumps(found.get("tags", {})),
        ),
    )  # fmt: skip


def enter_model_version(connection: Connection, path: Path) -> None:
    """Enter the version that the model.json at `path` describes; raises Damaged and OSError."""
    found: _ModelManifest = _read(path, _ModelManifest)
    connection.execute(
        "INSERT INTO models (id, name, created) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET created = min(created, excluded.created)",
        (found["model_id"], found["name"], found["created"]),
    )
    connection.execute(
        "INSERT INTO model_versions (model_id, version, run_id, created, description, tags, properties, "
        "size, sha256, framework, source_path, origin, trusted, signed_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            found["model_id"], found["version"], found.get("run_id"), found["created"],
            found.get("description", ""), json.dumps(found.get("tags", {})),
            json.dumps(found.get("properties", {})), found["size"], found["sha256"], found.get("framework"),
            found.get("source_path", ""), found.get("origin", ""), found.get("trusted", True),
            found.get("signed_by"),
        ),
    )  # fmt: skip


def free_dataset_version(folder: Path, version: int) -> int:
    """The first number from `version` on at which `folder` has no dataset version with a damaged manifest.

    A rebuild leaves such a version out of the database, but its files may still be of worth.
    """
    return _free_version(folder, version, "dataset.json", _DatasetManifest)


def free_model_version(folder: Path, version: int) -> int:
    """The same for the versions of a model."""
    return _free_version(folder, version, "model.json", _ModelManifest)


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
