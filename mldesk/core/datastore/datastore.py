"""A datastore: a place for files that many datasets and runs share, and how files get there and back."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mldesk.runtime.processes import host

from ..errors import InvalidInput, NotFound
from ..paths import given_path
from ..sources import SourceFile, list_source, source_file
from ..watch import IsCanceled, Progress, Watch
from .facts import DownloadReport, StoredEntry, StoredFile, StoredList, TransferReport, UploadReport
from .folder import FolderStorage, folder_for_download
from .landing import Landed
from .names import clean_path, joined
from .path import DatastorePath
from .settings import Kind
from .task import Telling

if TYPE_CHECKING:
    from ..workspace import Workspace


class Storage(Protocol):
    """Where the files of a datastore are: a folder or a server."""

    def files(self, path: str = "") -> StoredList:
        """The files at or below `path`; none when there is nothing."""

    def entries(self, path: str = "") -> list[StoredEntry]:
        """The files and folders right in the folder `path`; none when there is no such folder."""

    def upload(self, files: Sequence[SourceFile], key: str, overwrite: bool, watch: Watch) -> Landed:
        """Bring files of this machine to their paths in the datastore."""

    def download(
        self, picks: Sequence[tuple[StoredFile, str]], folder: Path, key: str, overwrite: bool, watch: Watch
    ) -> Landed:
        """Bring files of the datastore to the given paths below `folder`."""


@dataclass(frozen=True)
class Datastore:
    """A datastore of a workspace; `is_default` for the one that is used when none is named.

    Transfers can be interrupted at any time, by a cancel, a kill or a full disk: no file is ever seen half,
    and the same call again goes on where it stopped.
    """

    workspace: Workspace = field(repr=False, compare=False)
    name: str
    kind: Kind
    settings: Mapping[str, Any]
    created: float
    is_default: bool = False
    is_own: bool = False

    @property
    def location(self) -> str:
        """Its folder, or its URL."""
        return str(self.settings["path" if self.kind == "folder" else "url"])

    @property
    def folder(self) -> Path | None:
        """Its folder; None for one on a server."""
        return Path(self.location) if self.kind == "folder" else None

    @cached_property
    def storage(self) -> Storage:
        """Where its files are."""
        folder = self.folder
        if folder is not None:
            return FolderStorage(folder, self.is_own)
        from .remote import RemoteStorage

        return RemoteStorage(self.settings)

    def to_dict(self) -> dict[str, Any]:
        """The datastore as JSON-ready values."""
        return {
            "name": self.name,
            "kind": self.kind,
            "location": self.location,
            "settings": dict(self.settings),
            "created": self.created,
            "is_default": self.is_default,
        }

    def path(self, path: str = "") -> DatastorePath:
        """A path in the datastore: of a file, a folder, or a pattern such as `mnist/*.gz`.

        Raises InvalidInput when it leaves the datastore.
        """
        return DatastorePath(self, clean_path(path))

    def list(self, prefix: str = "") -> tuple[StoredFile, ...]:
        """The files at or below `prefix`, by path.

        When there is neither a file nor a folder of that name, those whose paths begin with it.
        """
        return self._selected(prefix).files

    def entries(self, path: str = "") -> tuple[StoredEntry, ...]:
        """What lies right in the folder `path`, without looking deeper: folders first, each by name.

        Nothing when there is no such folder. Raises InvalidInput for a path that leaves the datastore,
        Unavailable when it cannot be reached.
        """
        found = self.storage.entries(clean_path(path))
        return tuple(sorted(found, key=lambda entry: (not entry.is_folder, entry.path)))

    def upload(
        self,
        src_dir: Path | str,
        target_path: str | None = "",
        overwrite: bool = False,
        show_progress: bool = True,
        on_progress: Progress | None = None,
        canceled: IsCanceled | None = None,
        record: bool = True,
    ) -> UploadReport:
        """Copy what is in the folder `src_dir` to `target_path`, with its folders.

        A file that is there is skipped, unless `overwrite` is given; also then if it is the same for certain.
        Links inside are not followed but told in the report. `show_progress` writes a line to stderr, and
        `on_progress` is told the bytes done and in all. With `record` an upload of more than a second is an
        activity of the workspace. Raises InvalidInput, NotFound, Conflict, StorageFull, Unavailable and
        Canceled.
        """
        target = clean_path(target_path, field="target_path")
        source = given_path(src_dir, "src_dir").absolute()
        if source.exists() and not source.is_dir():
            raise InvalidInput(
                "The source is no folder", f"{source} is a file", "Use upload_files.", field="src_dir"
            )
        listed = list_source([source])
        telling = Telling("upload", self.path(target), show_progress, on_progress, canceled, record)
        return self._upload(listed.files, source, overwrite, telling, listed.left_out)

    def upload_files(
        self,
        files: Sequence[Path | str],
        relative_root: Path | str | None = None,
        target_path: str | None = "",
        overwrite: bool = False,
        show_progress: bool = True,
        on_progress: Progress | None = None,
        canceled: IsCanceled | None = None,
        record: bool = True,
    ) -> UploadReport:
        """Copy `files` to `target_path`, each to its path relative to `relative_root`.

        Without a root it is the folder that holds them all. The rest is as in `upload`.
        """
        target = clean_path(target_path, field="target_path")
        root, listed = _list_files([files] if isinstance(files, str | Path) else files, relative_root)
        telling = Telling("upload", self.path(target), show_progress, on_progress, canceled, record)
        return self._upload(listed, root, overwrite, telling)

    def download(
        self,
        target_path: Path | str,
        prefix: str | None = "",
        overwrite: bool = False,
        show_progress: bool = True,
        on_progress: Progress | None = None,
        canceled: IsCanceled | None = None,
        record: bool = True,
    ) -> DownloadReport:
        """Copy the files that `list(prefix)` names into the local folder `target_path`, made if needed.

        They keep their whole paths: `mnist/a.gz` comes to `target_path/mnist/a.gz`. The rest is as in
        `upload`; raises NotFound when `prefix` selects nothing.
        """
        wanted = clean_path(prefix, field="prefix")
        found = self._selected(wanted)
        if wanted and not found.files:
            raise NotFound(
                "There are no such files",
                f"{self.name} has none at {wanted!r}",
                "Check the prefix.",
                field="prefix",
            )
        folder = folder_for_download(target_path)
        picks = [(file, file.path) for file in found.files]
        key = self._key("download", wanted)
        telling = Telling("download", self.path(wanted), show_progress, on_progress, canceled, record)
        return telling.transfer(
            sum(file.size for file in found.files),
            lambda watch: self.storage.download(picks, folder, key, overwrite, watch),
            found.left_out,
        )

    def fetch(self, picks: Sequence[tuple[StoredFile, str]], folder: Path, watch: Watch) -> None:
        """Copy files to the given paths below the local folder, but for those that are there as they are."""
        key = self._key("fetch", *(path for _, path in picks[:1]))
        self.storage.download(picks, folder_for_download(folder), key, True, watch)

    def _upload(
        self,
        files: Sequence[SourceFile],
        source: Path,
        overwrite: bool,
        telling: Telling,
        left_out: Sequence[str] = (),
    ) -> TransferReport:
        target = telling.place.path
        placed = [file._replace(path=joined(target, file.path)) for file in files] if target else files
        key = self._key(str(source), target)
        return telling.transfer(
            sum(file.size for file in placed),
            lambda watch: self.storage.upload(placed, key, overwrite, watch),
            left_out,
        )

    def _key(self, *parts: str) -> str:
        """What tells a transfer from others: this machine, this datastore, from where, to where."""
        return "\0".join((host(), self.workspace.id, self.name, *parts))

    def _selected(self, prefix: str | None) -> StoredList:
        wanted = clean_path(prefix, field="prefix")
        found = self.storage.files(wanted)
        if found.files or not wanted:
            return found
        parent, _, _ = wanted.rpartition("/")
        around = self.storage.files(parent)
        return StoredList(
            tuple(file for file in around.files if file.path.startswith(wanted)),
            tuple(path for path in around.left_out if path.startswith(wanted)),
        )


def _list_files(files: Sequence[Path | str], root: Path | str | None) -> tuple[Path, list[SourceFile]]:
    """The files with their paths below the root, and the root; raises InvalidInput, NotFound, Unavailable."""
    paths = sorted({given_path(file, "files").absolute() for file in files})
    if not paths:
        raise InvalidInput("There are no files", "none was named", "Name at least one.", field="files")
    for path in paths:
        if path.is_dir():
            raise InvalidInput("That is no file", f"{path} is a folder", "Use upload.", field="files")
    if root is None:
        place = Path(os.path.commonpath([path.parent for path in paths]))
    else:
        place = given_path(root, "root").absolute()
    return place, [source_file(path.resolve(), _relative(path, place)) for path in paths]


def _relative(path: Path, root: Path) -> str:
    try:
        inside = path.relative_to(root).as_posix()
    except ValueError:
        inside = ".."
    if ".." in inside.split("/"):
        raise InvalidInput(
            "A file is not below the root",
            f"{path} is not in {root}",
            "Choose another root.",
            field="relative_root",
        )
    return inside
