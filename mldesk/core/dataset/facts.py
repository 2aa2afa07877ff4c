"""The facts of datasets: plain frozen values, and the manifest that lists a version's files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import msgspec

from ..content import is_inside_here
from ..errors import Damaged, translate_os_error
from ..hashing import named
from ..spec import DatasetInput

if TYPE_CHECKING:
    from ..workspace import Workspace


class _Files(msgspec.Struct):
    files: list[msgspec.Raw]  # decoded one by one: a window must not stand still while 100,000 are


class _LeftOut(msgspec.Struct):
    left_out: list[str]


class _Tabular(msgspec.Struct):
    tabular: dict[str, Any] | None = None


class DatasetFile(NamedTuple):
    """A file of a dataset version: path in its folder (forward slashes), bytes, hash, last change (ns)."""

    path: str
    size: int
    hash: str
    changed: int


_Parts = TypeVar("_Parts", _Files, _LeftOut, _Tabular)
_row_decoder = msgspec.json.Decoder(DatasetFile)


@dataclass(frozen=True, slots=True)
class DatasetVersion:
    """One version of a dataset; its files never change. `folder` holds them.

    `hash` stands for names and contents of all files, `size` is in bytes, `origin` says where they came
    from. With `by_reference` the folder is the user's own and the files were only hashed.
    """

    dataset_id: str
    name: str
    version: int
    hash: str
    size: int
    file_count: int
    folder: Path
    created: float
    by_reference: bool
    origin: str
    description: str
    manifest: Path
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def reference(self) -> str:
        """`name:version`, as get_dataset takes it."""
        return f"{self.name}:{self.version}"

    def files(self) -> list[DatasetFile]:
        """Its files, by path; raises NotFound or Damaged when the manifest cannot be read."""
        return [_file(row, self.manifest) for row in _read_manifest(self.manifest, _Files).files]

    def to_path(self) -> list[str]:
        """The paths of its files, as `/train/0.png`, sorted."""
        return [f"/{file.path}" for file in self.files()]

    def as_mount(self, argument: str | None = None) -> DatasetInput:
        """This version as the input of a run that reads its files in place, without copying."""
        return DatasetInput(self.name, self.version, argument, "mount")

    def as_download(self, argument: str | None = None) -> DatasetInput:
        """This version as the input of a run that gets a copy of its own, which it may change."""
        return DatasetInput(self.name, self.version, argument, "download")

    def left_out(self) -> list[str]:
        """Paths of the source that were not stored: links and devices."""
        return _read_manifest(self.manifest, _LeftOut).left_out

    def tabular(self) -> dict[str, Any] | None:
        """How its files are read as one table, in the words of mldesk.runtime.tables; None for mere files."""
        return _read_manifest(self.manifest, _Tabular).tabular

    def to_dict(self) -> dict[str, Any]:
        """Its facts as JSON-ready values."""
        return {
            "id": self.dataset_id,
            "name": self.name,
            "version": self.version,
            "hash": self.hash,
            "size": self.size,
            "file_count": self.file_count,
            "folder": str(self.folder),
            "created": self.created,
            "by_reference": self.by_reference,
            "origin": self.origin,
            "description": self.description,
            "tags": dict(self.tags),
        }


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset with all its versions, the newest first (at least one)."""

    id: str
    name: str
    description: str
    created: float
    versions: tuple[DatasetVersion, ...]

    @property
    def newest(self) -> DatasetVersion:
        """Its newest version."""
        return self.versions[0]

    @staticmethod
    def get_by_name(workspace: Workspace, name: str, version: int | str | None = None) -> DatasetVersion:
        """The version of the dataset `name`, by its number; the newest for None or "latest".

        Raises NotFound, InvalidInput.
        """
        from .lookup import get_by_name

        return get_by_name(workspace, name, version)


@dataclass(frozen=True, slots=True)
class DatasetUse:
    """A run that reads a dataset version: through which argument, and how ("mount" or "download")."""

    run_id: str
    run_name: str
    experiment: str
    status: str
    created: float
    version: int
    argument: str | None
    mode: str


def _read_manifest(path: Path, parts: type[_Parts]) -> _Parts:
    try:
        return msgspec.json.decode(path.read_bytes(), type=parts)
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(path, str(error)) from error


def _file(row: msgspec.Raw, path: Path) -> DatasetFile:
    try:
        file = _row_decoder.decode(row)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(path, str(error)) from error
    if not is_inside_here(file.path):
        raise _damaged(path, f"it names a file outside its folder, {file.path!r}")
    return file if ":" in file.hash else file._replace(hash=named(file.hash))


def _damaged(path: Path, cause: str) -> Damaged:
    return Damaged("A dataset's manifest is damaged", f"{path}: {cause}", "Register the dataset again.")
