"""What an earlier export of mldesk tells of its model; it comes from outside, so only what fits is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from ..content import ContentFile
from ..errors import Damaged, MldeskError, translate_os_error
from ..hashing import algorithm_of
from ..reading import hash_source
from ..sources import source_file
from ..watch import Watch
from .facts import manifest_files, read_manifest


class _Run(msgspec.Struct):
    id: str | None = None
    name: str | None = None
    status: str | None = None
    created: float | None = None
    started: float | None = None
    ended: float | None = None


class _Dataset(msgspec.Struct):
    name: str
    version: int
    hash: str | None = None
    sha256: str | None = None
    argument: str | None = None
    mode: str | None = None
    purpose: str | None = None


class _Lineage(msgspec.Struct):
    run: _Run | None = None
    experiment: str | None = None
    script: str | None = None
    arguments: list[str] = []
    datasets: list[_Dataset] = []


class _Metric(msgspec.Struct):
    last: float | str | None = None
    best: float | str | None = None
    first: float | str | None = None
    min: float | str | None = None
    max: float | str | None = None
    count: int = 0


class _Environment(msgspec.Struct):
    python: str | None = None
    platform: str | None = None
    machine: str | None = None
    packages: dict[str, str] = {}


class Told(msgspec.Struct):
    """The facts that a model.json tells: texts, numbers and lists of the expected kinds and nothing else."""

    name: str
    version: int
    description: str = ""
    tags: dict[str, str] = {}
    properties: dict[str, str] = {}
    lineage: _Lineage = msgspec.field(default_factory=_Lineage)
    metrics: dict[str, _Metric] = {}
    parameters: dict[str, Any] = {}
    environment: _Environment | None = None
    python: str | None = None

    @property
    def reference(self) -> str:
        """`name:version`, as it was called where it was exported."""
        return f"{self.name}:{self.version}"

    def facts(self) -> dict[str, Any]:
        """Lineage, metrics, parameters and environment for a manifest, marked as told by the export."""
        lineage = msgspec.to_builtins(self.lineage)
        for used in lineage["datasets"]:
            older = used.pop("sha256")
            used["hash"] = used["hash"] or (f"sha256:{older}" if older else None)
        return {
            "lineage": {**lineage, "told_by": self.reference},
            "metrics": msgspec.to_builtins(self.metrics),
            "parameters": self.parameters,
            "environment": msgspec.to_builtins(self.environment),
            "python": self.python,
        }


def is_export(folder: Path) -> bool:
    """Whether an export of mldesk is in `folder`."""
    return (folder / "model.json").is_file() and (folder / "files").is_dir()


def read_told(path: Path) -> Told:
    """What the model.json at `path` tells; raises Damaged when it is garbled."""
    try:
        read_manifest(path)
        return msgspec.json.decode(path.read_bytes(), type=Told)
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError, MldeskError) as error:
        raise Damaged(
            "The export is damaged",
            f"its {path.name}: {error}",
            "Import its folder files alone; where the model came from is then not known.",
        ) from error


def check_told_files(manifest: Path, stored: Sequence[ContentFile], folder: Path) -> None:
    """Raise Damaged when the files that were stored in `folder` are not those that the manifest tells of."""
    told = {file.path: file for file in manifest_files(read_manifest(manifest))}
    found = {file.path: file for file in stored}
    wrong = sorted(told.keys() ^ found.keys())
    wrong += [path for path in told.keys() & found.keys() if not _is_same(told[path], found[path], folder)]
    if wrong:
        shown = ", ".join(wrong[:5]) + (f" and {len(wrong) - 5} more" if len(wrong) > 5 else "")
        raise Damaged(
            "The export has changed since it was made",
            f"its model.json tells otherwise of {shown}",
            "Export the model again, or import the folder files alone.",
        )


def _is_same(told: ContentFile, found: ContentFile, folder: Path) -> bool:
    name = algorithm_of(told.hash)
    if name == algorithm_of(found.hash):
        return told.hash == found.hash
    file = source_file(folder / found.path, found.path)
    return hash_source(file, Watch(file.size), name).hash == told.hash
