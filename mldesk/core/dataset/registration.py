"""Stores files as a dataset version: all of it or nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..content import ContentFile, SourceList, content_hash, list_source
from ..copying import (
    IsCanceled,
    Progress,
    Watch,
    check_space,
    copy_sources,
    hash_sources,
    protect,
    remove_folder,
)
from ..drafts import draft_folder, move_into_place
from ..errors import InvalidInput, MldeskError, NotFound, translate_os_error
from ..files import json_bytes, write_atomically
from ..identifiers import check_name, new_id
from ..manifests import enter_dataset_version, free_dataset_version
from .facts import DatasetVersion
from .lookup import check_dataset, get_dataset

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace

_format = 1


def register_dataset(
    workspace: Workspace,
    name: str,
    source: Path | str | Sequence[Path | str],
    description: str = "",
    by_reference: bool = False,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> DatasetVersion:
    """Store the files of `source` as the next version of the dataset `name`, which is made the first time.

    `source` is a folder, a file, or several of either. With `by_reference` they are hashed and stay where
    they are; then `source` must be one folder. A version whose content is that of the newest one is not
    stored again: the newest is returned. Nothing is visible before all is complete: an error, a cancel
    (Canceled) or a kill leaves no trace. Raises InvalidInput, NotFound, StorageFull and Unavailable.
    """
    name = check_name("dataset", name)
    sources = [Path(path) for path in ([source] if isinstance(source, str | Path) else source)]
    listed = list_source(sources)
    if by_reference and not (len(sources) == 1 and sources[0].expanduser().is_dir()):
        raise InvalidInput(
            "Only a folder can be left in place",
            f"{sources[0]} is a file, or one of several sources",
            "Choose the folder that holds the files, or let them be copied.",
            field="source",
        )
    watch = Watch(listed.size, on_progress, canceled)
    known = _same_as_newest(workspace, name, listed, by_reference, sources, watch)
    if known is not None:
        return _described(workspace, known, description)
    registration = _Registration(workspace, name, description, listed, sources)
    return registration.refer(watch) if by_reference else registration.copy(watch)


def _same_as_newest(
    workspace: Workspace,
    name: str,
    listed: SourceList,
    by_reference: bool,
    sources: Sequence[Path],
    watch: Watch,
) -> DatasetVersion | None:
    """The newest version, if it holds just these files; they are only hashed when names and sizes agree."""
    try:
        newest = get_dataset(workspace, name)
    except NotFound:
        return None
    if newest.by_reference != by_reference or newest.size != listed.size:
        return None
    if by_reference and newest.folder != _place(sources):
        return None
    try:
        names = [file.path for file in newest.files()]
    except MldeskError:
        return None  # its manifest is lost: the new version replaces it
    if names != [file.path for file in listed.files] or check_dataset(newest):
        return None
    watch.total *= 2  # if they differ after all, they are read once more to be copied
    if content_hash(hash_sources(listed.files, watch)) != newest.hash:
        return None
    watch.advance(listed.size)
    return newest


def _described(workspace: Workspace, version: DatasetVersion, description: str) -> DatasetVersion:
    if not description or description == version.description:
        return version
    with workspace.store.write("datasets") as connection:
        connection.execute(
            "UPDATE datasets SET description = ? WHERE id = ?", (description, version.dataset_id)
        )
    return get_dataset(workspace, version.reference)


def _place(sources: Sequence[Path]) -> Path:
    return sources[0].expanduser().resolve()


class _Registration:
    """One new version on its way into the workspace."""

    def __init__(
        self, workspace: Workspace, name: str, description: str, listed: SourceList, sources: Sequence[Path]
    ) -> None:
        self.workspace = workspace
        self.name = name
        self.description = description
        self.listed = listed
        self.place = _place(sources)
        self.origin = "\n".join(str(source.expanduser().absolute()) for source in sources)

    def copy(self, watch: Watch) -> DatasetVersion:
        check_space(self.workspace.path, self.listed.size)
        with draft_folder(self.workspace.datasets_folder) as draft:
            files = copy_sources(self.listed.files, draft / "files", watch)
            protect(draft / "files")
            return self._finish(draft, files, by_reference=False)

    def refer(self, watch: Watch) -> DatasetVersion:
        files = hash_sources(self.listed.files, watch)
        with draft_folder(self.workspace.datasets_folder) as draft:
            draft.mkdir()
            return self._finish(draft, files, by_reference=True)

    def _finish(self, draft: Path, files: Sequence[ContentFile], by_reference: bool) -> DatasetVersion:
        """Give the draft its version, manifest and row, and move it to its place."""
        place = draft
        try:
            with self.workspace.store.write("datasets") as connection:
                manifest = self._manifest(connection, files, by_reference)
                write_atomically(draft / "dataset.json", json_bytes(manifest))
                enter_dataset_version(connection, draft / "dataset.json")
                place = self.workspace.datasets_folder / manifest["dataset_id"] / str(manifest["version"])
                remove_folder(place)  # of a registration that was killed before its row was stored
                move_into_place(draft, place)
        except OSError as error:
            raise translate_os_error(error, draft) from error
        except BaseException:
            remove_folder(place)
            raise
        return get_dataset(self.workspace, f"{self.name}:{manifest['version']}")

    def _manifest(
        self, connection: Connection, files: Sequence[ContentFile], by_reference: bool
    ) -> dict[str, Any]:
        row = connection.execute(
            "SELECT id, description, coalesce(max(version), 0) FROM datasets "
            "LEFT JOIN dataset_versions ON dataset_id = id WHERE name = ? GROUP BY id",
            (self.name,),
        ).fetchone()
        identity, description, newest = row or (new_id(), "", 0)
        version = free_dataset_version(self.workspace.datasets_folder / identity, newest + 1)
        changed = {file.path: file.changed for file in self.listed.files}
        inside = f"datastore/datasets/{identity}/{version}/files"
        return {
            "format": _format,
            "dataset_id": identity,
            "name": self.name,
            "version": version,
            "hash": content_hash(files),
            "size": sum(file.size for file in files),
            "file_count": len(files),
            "by_reference": by_reference,
            "location": str(self.place) if by_reference else inside,
            "created": time.time(),
            "description": self.description or description,
            "origin": self.origin,
            "left_out": list(self.listed.left_out),
            "files": [[file.path, file.size, file.hash, changed[file.path]] for file in files],
        }
