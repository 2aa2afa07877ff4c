"""Stores files as a dataset version: all of it or nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..content import ContentFile, content_hash
from ..copying import check_space
from ..drafts import draft_folder
from ..edits import append_edit
from ..entering import VersionEntry
from ..errors import InvalidInput, MldeskError, NotFound, not_text
from ..hashing import algorithm, algorithm_of
from ..identifiers import check_name, new_id
from ..item_edits import edit_item
from ..manifests import abandoned_dataset_id, free_dataset_version
from ..objects import damaged_contents, heal, store_sources, writing_objects
from ..reading import hash_sources
from ..sources import SourceFile, SourceList, list_source
from ..watch import IsCanceled, Progress, Watch
from .edits import change_dataset_tags, checked_tags
from .facts import DatasetFile, DatasetVersion
from .gathering import Origin, Source, gathered
from .lookup import get_dataset
from .seen import Seen, is_unchanged, look_at, now_ns, read_seen, shows_all, unchanged_files, write_seen
from .verification import mark_lost_files

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace

_format = 2


def register_dataset(
    workspace: Workspace,
    name: str,
    source: Source | Sequence[Source],
    description: str = "",
    by_reference: bool = False,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    tags: Mapping[str, str] | None = None,
    unpack: bool = False,
    say: Callable[[str], None] | None = None,
    sha256: Mapping[str, str] | str | None = None,
    tabular: Mapping[str, Any] | None = None,
    choose: Callable[[list[str]], Iterable[str]] | None = None,
) -> DatasetVersion:
    """Store the files of `source` as the next version of the dataset `name`, which is made the first time.

    `source` is a folder, a file, a pattern such as `images/**/*.png`, a datastore's path, an address (http,
    https), or several of these; with `unpack` a downloaded zip or tar file is replaced by what is in it. With
    `by_reference` the files are hashed and stay where they are; then `source` must be one folder. A version
    whose content is that of the newest one is not stored again: the newest is returned, with `description`
    when it is given, and with `tags` beside those it has, of which they replace the ones of the same name.
    Nothing is visible before all is complete: an error, a cancel (Canceled) or a kill leaves no trace, and
    what had been downloaded until then is used the next time. `say` is told what a person should know on the
    way. `sha256` gives the hashes (hex) that downloaded files must have, by address, or one for a single
    address. `tabular` says that the files are a table, and how it is read (mldesk.runtime.tables); read
    otherwise, the same files are a new version. `choose` picks those of the sorted paths that are meant.
    Raises InvalidInput, NotFound, StorageFull and Unavailable, and Damaged for a download that is not the
    expected one.
    """
    name = check_name("dataset", name)
    tags = checked_tags(tags or {})
    watch = Watch(0, on_progress, canceled)
    with gathered(workspace, source, watch, unpack, say or (lambda _: None), sha256) as origin:
        if by_reference:
            _check_can_stay(origin)
        moment = now_ns()
        listed = _chosen(list_source(origin.paths), choose)
        watch.total += listed.size
        seen = look_at(listed, origin.text, moment)
        table = dict(tabular) if tabular is not None else None
        task = _Registration(workspace, name, description, tags, listed, origin, seen, by_reference, table)
        known = task.same_as_newest(watch)
        version = known or task.store(watch)
    return _described(workspace, version, description, tags) if known else version


def _chosen(listed: SourceList, choose: Callable[[list[str]], Iterable[str]] | None) -> SourceList:
    if choose is None:
        return listed
    meant = set(choose([file.path for file in listed.files]))
    files = tuple(file for file in listed.files if file.path in meant)
    if not files:
        raise InvalidInput(
            "There are no files", "none of them is chosen", "Choose at least one.", field="source"
        )
    return SourceList(files, listed.left_out)


def _check_can_stay(origin: Origin) -> None:
    if origin.folder is None:
        raise InvalidInput(
            "Only a folder can be left in place",
            f"{origin.text.splitlines()[0]} is a file, a download, or one of several sources",
            "Choose the folder that holds the files, or let them be copied.",
            field="source",
        )


def _described(
    workspace: Workspace, version: DatasetVersion, description: str, tags: Mapping[str, str] | None
) -> DatasetVersion:
    if description and description != version.description:
        edit_item(workspace, "dataset", version.dataset_id, "description", None, description)
    if tags and not tags.items() <= version.tags.items():
        change_dataset_tags(workspace, version.reference, lambda before: {**before, **tags})
    return get_dataset(workspace, version.reference)


@dataclass
class _Registration:
    """One new version on its way into the workspace."""

    workspace: Workspace
    name: str
    description: str
    tags: dict[str, str]
    listed: SourceList
    origin: Origin
    seen: Seen
    by_reference: bool
    tabular: dict[str, Any] | None = None
    known: dict[str, str] = field(default_factory=dict)  # hashes of files that need not be read again
    damaged: DatasetVersion | None = None  # the newest version, if it should hold the same but does not
    damaged_hashes: dict[str, str] = field(default_factory=dict)  # of its files, by path

    def same_as_newest(self, watch: Watch) -> DatasetVersion | None:
        """The newest version, if it holds just these files; as few of them are read as can be."""
        newest = self._newest()
        if newest is None or newest.by_reference != self.by_reference or not self._is_read_alike(newest):
            return None
        if self.by_reference and newest.folder != self.origin.folder:
            return None
        before = read_seen(newest)
        if before is not None and is_unchanged(before, self.seen) and self._is_whole(newest):
            watch.advance(self.listed.size)
            return newest
        return self._compared(newest, before, watch)

    def _newest(self) -> DatasetVersion | None:
        try:
            return get_dataset(self.workspace, self.name)
        except NotFound:
            return None

    def _is_read_alike(self, version: DatasetVersion) -> bool:
        try:
            return version.tabular() == self.tabular
        except MldeskError:
            return False  # its manifest is lost: the new version replaces it

    def _is_whole(self, newest: DatasetVersion) -> bool:
        if not _has_manifest(newest):
            return False
        if self.by_reference:
            return True  # its files are those that were just looked at
        return not damaged_contents(self.workspace) and shows_all(newest, self.listed.files)

    def _compared(self, newest: DatasetVersion, before: Seen | None, watch: Watch) -> DatasetVersion | None:
        """Compare file by file; what is read here is not read again to be stored, if it is there already."""
        try:
            files = newest.files()
        except MldeskError:
            return None  # its manifest is lost: the new version replaces it
        name = algorithm_of(newest.hash)
        if name == algorithm and before is not None:
            self.known = unchanged_files(before, self.seen, {file.path: file.hash for file in files})
        if _sizes(files) != _sizes(self.listed.files):
            return None
        hashed = self._hashed(watch, name)
        if name == algorithm:
            self.known = {file.path: file.hash for file in hashed}
        if content_hash(hashed, name) == newest.hash:
            if self.by_reference or not self._has_damage(newest, files):
                write_seen(newest.manifest.parent, self.seen)
                return newest
            self.damaged, self.damaged_hashes = newest, {file.path: file.hash for file in hashed}
        watch.total += self.listed.size  # it is read once more to be stored
        return None

    def _has_damage(self, version: DatasetVersion, files: Sequence[DatasetFile]) -> bool:
        lost = mark_lost_files(self.workspace, version, files)
        return lost or not damaged_contents(self.workspace).isdisjoint(file.hash for file in files)

    def _hashed(self, watch: Watch, name: str = algorithm) -> list[ContentFile]:
        found = {file.path: file for file in hash_sources(self._unknown(), watch, name)}
        for file in self.listed.files:
            if file.path not in found:
                watch.advance(file.size)
                found[file.path] = ContentFile(file.path, file.size, self.known[file.path])
        return [found[file.path] for file in self.listed.files]

    def _unknown(self) -> list[SourceFile]:
        return [file for file in self.listed.files if file.path not in self.known]

    def store(self, watch: Watch) -> DatasetVersion:
        """Store it as a new version, or give the newest where that holds the same but had been damaged."""
        with draft_folder(self.workspace.datasets_folder) as draft:
            if self.by_reference:
                draft.mkdir()
                hashed = self._hashed(watch)
                with writing_objects(self.workspace, watch.canceled):  # none, but a rebuild is waited for
                    return self._finish(draft, hashed)
            check_space(self.workspace.path, sum(file.size for file in self._unknown()))
            with writing_objects(self.workspace, watch.canceled):
                files = store_sources(self.workspace, self.listed.files, draft / "files", watch, self.known)
                self._heal_older(draft / "files")
                return self._finish(draft, files)

    def _heal_older(self, shown: Path) -> None:
        """Make a version of an older workspace whole, whose contents have hashes of another algorithm."""
        if self.damaged is not None and algorithm_of(self.damaged.hash) != algorithm:
            heal(self.workspace, {text: str(shown / path) for path, text in self.damaged_hashes.items()})

    def _finish(self, draft: Path, files: Sequence[ContentFile]) -> DatasetVersion:
        """Give the draft its version, manifest and row, and move it to its place."""
        write_seen(draft, self.seen)
        entry = VersionEntry(self.workspace.store, "dataset", draft)

        def enter(connection: Connection) -> int:
            manifest = self._manifest(connection, files)
            version: int = manifest["version"]
            if self._was_registered_meanwhile(connection, manifest):
                return version - 1
            folder = self.workspace.datasets_folder / manifest["dataset_id"]
            entry.put(connection, _encoded(manifest), folder / str(version))
            if self.description and version > 1:
                # a rebuild makes the edits after all versions: what is said last has to come last
                append_edit(self.workspace.store, folder, ["description", None, self.description])
            return version

        return get_dataset(self.workspace, f"{self.name}:{entry.run(enter)}")

    def _was_registered_meanwhile(self, connection: Connection, manifest: dict[str, Any]) -> bool:
        """Whether the newest version, perhaps stored a moment ago by another program, holds just the same."""
        row = connection.execute(
            "SELECT hash, by_reference, location FROM dataset_versions "
            "WHERE dataset_id = ? AND version = ? AND deleted IS NULL",
            (manifest["dataset_id"], manifest["version"] - 1),
        ).fetchone()
        same = {manifest["hash"], self.damaged.hash if self.damaged is not None else None}
        if row is None or row[0] not in same or bool(row[1]) != self.by_reference:
            return False
        return (not self.by_reference or row[2] == manifest["location"]) and self._newest_is_whole()

    def _newest_is_whole(self) -> bool:
        newest = self._newest()
        if newest is None or not self._is_read_alike(newest):
            return False
        return newest.by_reference or not self._has_damage(newest, newest.files())

    def _manifest(self, connection: Connection, files: Sequence[ContentFile]) -> dict[str, Any]:
        row = connection.execute(
            "SELECT id, description, coalesce(max(version), 0) FROM datasets "
            "LEFT JOIN dataset_versions ON dataset_id = id WHERE name = ? GROUP BY id",
            (self.name,),
        ).fetchone()
        identity, description, newest = row or (self._new_id(connection), "", 0)
        version = free_dataset_version(self.workspace.datasets_folder / identity, newest + 1)
        inside = f"datastore/datasets/{identity}/{version}/files"
        return {
            "format": _format,
            "dataset_id": identity,
            "name": self.name,
            "version": version,
            "hash": content_hash(files),
            "size": self.listed.size,
            "file_count": len(files),
            "by_reference": self.by_reference,
            "location": str(self.origin.folder) if self.by_reference else inside,
            "created": time.time(),
            "description": self.description or description,
            "tags": self.tags,
            "origin": self.origin.text,
            "left_out": list(self.listed.left_out),
            "tabular": self.tabular,
            "files": [
                (stored.path, stored.size, stored.hash, file.changed)
                for stored, file in zip(files, self.listed.files, strict=True)
            ],
        }

    def _new_id(self, connection: Connection) -> str:
        return abandoned_dataset_id(connection, self.workspace.datasets_folder, self.name) or new_id()


def _has_manifest(version: DatasetVersion) -> bool:
    """Whether the version's list of its files can be read."""
    try:
        version.left_out()
    except MldeskError:
        return False
    return True


def _sizes(files: Sequence[DatasetFile] | Sequence[SourceFile]) -> list[tuple[str, int]]:
    return [(file.path, file.size) for file in files]


def _encoded(manifest: dict[str, Any]) -> bytes:
    try:
        return msgspec.json.encode(manifest)
    except UnicodeEncodeError as error:
        raise not_text(error) from error
