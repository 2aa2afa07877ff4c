"""The facts of models: plain frozen values, and the manifest that tells everything about a version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from ..content import ContentFile, is_inside_here
from ..errors import Damaged, translate_os_error
from ..hashing import named


class _File(msgspec.Struct):
    path: str
    size: int
    hash: str = ""
    sha256: str = ""  # instead of it in mldesk 0.1


class _Shape(msgspec.Struct):
    """What every model.json must have to be used."""

    files: list[_File]
    lineage: dict[str, Any]
    metrics: dict[str, Any]
    parameters: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """One version of a model; its files never change. They lie in `files_folder`, its manifest beside them.

    `hash` stands for names and contents of all files, `size` is in bytes, `source_path` is what was
    registered, relative to the run's work folder. A version that was imported has no run but an `origin`
    (where from), and is not `trusted` before the user says so; `signed_by` tells whose signature it came
    with. `aliases` are the names that this version of the model bears now.
    """

    model_id: str
    name: str
    version: int
    run_id: str | None
    created: float
    description: str
    tags: Mapping[str, str]
    properties: Mapping[str, str]
    size: int
    hash: str
    framework: str | None
    source_path: str
    folder: Path
    aliases: tuple[str, ...] = ()
    note: str = ""
    origin: str = ""
    trusted: bool = True
    signed_by: str | None = None

    @property
    def reference(self) -> str:
        """`name:version`, as get_model takes it."""
        return f"{self.name}:{self.version}"

    @property
    def id(self) -> str:
        """`name:version`, under the name it has in Azure ML's SDK."""
        return self.reference

    @property
    def stage(self) -> str:
        """How far it is, as the tag `stage` says: "Staging", "Production" or any other text; else empty."""
        return self.tags.get("stage", "")

    @property
    def files_folder(self) -> Path:
        """Where its files are."""
        return self.folder / "files"

    @property
    def manifest_path(self) -> Path:
        """Its model.json."""
        return self.folder / "model.json"

    def manifest(self) -> dict[str, Any]:
        """Everything model.json tells; raises NotFound or Damaged when it cannot be read."""
        return read_manifest(self.manifest_path)

    def files(self) -> list[ContentFile]:
        """Its files, by path; raises NotFound or Damaged."""
        return manifest_files(self.manifest())

    def left_out(self) -> list[str]:
        """Links and the like beside its files that were not stored; raises NotFound or Damaged."""
        return [str(path) for path in self.manifest().get("left_out") or ()]

    def lineage(self) -> dict[str, Any]:
        """Where it came from: `run` (id, name, status, started, ended), `experiment`, `script`, `arguments`,
        `datasets` (id, name, version, hash, argument, mode, purpose). The run has no status and end where the
        model was registered while it went on: the run itself tells them. Of an imported model it is what an
        earlier export tells, which is then named under `told_by`; else it is empty. Raises NotFound or
        Damaged.
        """
        return dict(self.manifest()["lineage"])

    def snapshot_folder(self) -> Path | None:
        """The source of its run as it was; None when it came from no run of this workspace.

        Raises NotFound or Damaged.
        """
        if self.run_id is None:
            return None
        # the files of a child run are those of the run that was submitted
        folder = (self.lineage().get("run") or {}).get("folder") or self.run_id
        return self.folder.parents[2] / "runs" / str(folder) / "snapshot"

    def metrics(self) -> dict[str, dict[str, Any]]:
        """The run's metrics when it was registered: last, best, first, min, max, count of each."""
        return dict(self.manifest()["metrics"])

    def parameters(self) -> dict[str, Any]:
        """The run's parameters."""
        return dict(self.manifest()["parameters"])

    def to_dict(self) -> dict[str, Any]:
        """Its facts as JSON-ready values."""
        return {
            "id": self.model_id,
            "name": self.name,
            "version": self.version,
            "run_id": self.run_id,
            "created": self.created,
            "description": self.description,
            "tags": dict(self.tags),
            "properties": dict(self.properties),
            "size": self.size,
            "hash": self.hash,
            "framework": self.framework,
            "source_path": self.source_path,
            "folder": str(self.folder),
            "aliases": list(self.aliases),
            "note": self.note,
            "origin": self.origin,
            "trusted": self.trusted,
            "signed_by": self.signed_by,
        }


@dataclass(frozen=True, slots=True)
class Model:
    """A model with all its versions, the newest first (at least one)."""

    id: str
    name: str
    created: float
    versions: tuple[ModelVersion, ...]

    @property
    def newest(self) -> ModelVersion:
        """Its newest version."""
        return self.versions[0]


def read_manifest(path: Path) -> dict[str, Any]:
    """The content of a model.json; raises NotFound or Damaged."""
    try:
        content = path.read_bytes()
        shape = msgspec.json.decode(content, type=_Shape)
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(path, str(error)) from error
    for file in shape.files:
        if not is_inside_here(file.path):
            raise _damaged(path, f"it names a file outside its folder, {file.path!r}")
    return dict(json.loads(content))


def manifest_files(manifest: Mapping[str, Any]) -> list[ContentFile]:
    """The files that a manifest lists."""
    return [
        ContentFile(file["path"], file["size"], file.get("hash") or named(file["sha256"]))
        for file in manifest["files"]
    ]


def _damaged(path: Path, cause: str) -> Damaged:
    return Damaged(
        "A model's manifest is damaged", f"{path}: {cause}", "Register the model again from its run."
    )
