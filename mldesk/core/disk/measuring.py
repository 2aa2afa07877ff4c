"""One measurement of a workspace: what each thing in it takes on the disk, and what it shares."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .contents import Contents, Places, listed_digests
from .facts import GONE
from .leftovers import (
    DRAFTS,
    GONE_PREFIX,
    abandoned_downloads,
    abandoned_drafts,
    downloads_folder,
    lists_files,
)
from .uploads import TrashedUpload, trashed_uploads, uploads_trash
from .versions import StoredVersion, VersionKind, item_folder, stored_versions
from .walking import Step, Tally, allocated

if TYPE_CHECKING:
    from ..workspace import Workspace

KEPT_OF_RUN = frozenset(
    (
        *("job.json", "snapshot", "events.jsonl", "edits.jsonl", "launch.json", "environment.json"),
        *("log.txt", "log.earlier.txt", "log.times"),
    )
)
"""What stays in the folder of a freed run from which a model came: what was asked, its code, its metrics."""

_tombstone = 4096  # bytes of the short manifest that stays of a freed version
_known_in_datastore = ("uploads", "datasets", ".trash", ".downloads")
_bits = {"dataset": 1, "model": 2}
_trash_bit = 4
_files_of_run = 60  # a guess, for the progress


@dataclass(slots=True)
class MeasuredVersion:
    """A version with its bytes: `size` with all contents it holds, `own` without those, `own_frees` the part
    of these that goes with it, `frees` all that comes back when it goes alone.

    `places` are those of its contents; of one that is not in the trash they are not kept.
    """

    version: StoredVersion
    size: int
    own: int
    own_frees: int
    frees: int
    places: Places | None = None
    damaged: bool = False


@dataclass(slots=True)
class MeasuredRun:
    """A submitted run with its bytes on the disk: `frees` goes with it, `results` with what models of it do
    not need.
    """

    id: str
    name: str
    deleted: float | None
    used: float
    size: int = 0
    frees: int = 0
    results: int = 0


@dataclass(slots=True)
class MeasuredUpload:
    """An upload with its bytes: an entry of the datastore, or one in the trash (then `trashed`)."""

    path: str
    size: int
    frees: int
    used: float
    trashed: TrashedUpload | None = None


@dataclass(slots=True)
class Measurement:
    """What was measured; `sides` are bytes of each kind beside its items, `leftovers` files nobody holds.

    `interrupted` are bytes of downloads of the last week that can still be gone on with.
    """

    contents: Contents
    versions: list[MeasuredVersion] = field(default_factory=list)
    runs: list[MeasuredRun] = field(default_factory=list)
    uploads: list[MeasuredUpload] = field(default_factory=list)
    sides: dict[str, int] = field(default_factory=dict)
    leftovers: int = 0
    interrupted: int = 0


def measure(workspace: Workspace, step: Step, trash_only: bool = False) -> Measurement:
    """Measure the workspace; with `trash_only`, of what is there only the manifests are read."""
    return _Measuring(workspace, step, trash_only).measure()


def expected_files(workspace: Workspace) -> int:
    """A guess of how many files a measurement looks at, for its progress."""
    row = workspace.store.read_one(
        "SELECT (SELECT coalesce(sum(file_count), 0) FROM dataset_versions WHERE coalesce(deleted, 0) >= 0), "
        "(SELECT count(*) FROM runs WHERE parent_id IS NULL)"
    )
    return 1 if row is None else 2 * row[0] + _files_of_run * row[1] + 300


class _Measuring:
    """The measurement while it is made."""

    def __init__(self, workspace: Workspace, step: Step, trash_only: bool) -> None:
        self.workspace = workspace
        self.step = step
        self.trash_only = trash_only
        self.seen: set[tuple[int, int]] = set()
        self.result = Measurement(Contents(workspace.objects_folder, step))

    def measure(self) -> Measurement:
        result = self.result
        result.sides["other"] = result.contents.overhead
        for version in stored_versions(self.workspace):
            if version.gone:
                self._leftovers_of(version)
            else:
                self._version(version)
        self._finish_versions()
        self._runs()
        self._uploads()
        self._beside()
        return result

    # Versions

    def _version(self, version: StoredVersion) -> None:
        contents, number = self.result.contents, len(self.result.versions)
        digests = b"" if version.by_reference else listed_digests(version.manifest)
        places = contents.find(digests or b"")
        own = frees = 0
        linked = np.empty(0, dtype=np.int64)
        if version.deleted is not None or not self.trash_only:
            tally = Tally().add(version.folder, self.step)
            linked, strangers = contents.linked(tally)
            size, some = tally.strangers(strangers.tolist(), self.seen)
            own, frees = tally.own + size, tally.own + some
        bit = _bits[version.kind] if version.deleted is None else _trash_bit
        held = contents.hold(number, bit, places, linked)
        size = own + int(contents.sizes[held].sum())
        frees = max(0, frees - _tombstone)
        kept = held if version.deleted is not None else None
        measured = MeasuredVersion(version, size, own, frees, frees, kept, damaged=digests is None)
        self.result.versions.append(measured)

    def _leftovers_of(self, version: StoredVersion) -> None:
        """What a freeing that was killed has left of a version."""
        tally = Tally().add(version.folder / "files", self.step)
        linked, strangers = self.result.contents.linked(tally)
        self.result.contents.note_links(linked)
        self.result.leftovers += tally.own + tally.strangers(strangers.tolist(), self.seen)[0]
        if lists_files(version.manifest):
            self.result.leftovers += max(0, _bytes_of(version.manifest) - _tombstone)

    def _finish_versions(self) -> None:
        contents = self.result.contents
        alone = contents.frees_alone(len(self.result.versions))
        for measured, bytes_ in zip(self.result.versions, alone.tolist(), strict=True):
            measured.frees += bytes_

    # Runs

    def _runs(self) -> None:
        rows = self.workspace.store.read(
            "SELECT id, name, deleted, coalesce(ended, created) AS used FROM runs WHERE parent_id IS NULL"
        )
        known = {row["id"]: row for row in rows}
        for entry in _entries(self.workspace.runs_folder):
            row = known.get(entry.name)
            if entry.name == DRAFTS:
                self._drafts("runs", entry.path)
            elif entry.name.startswith(GONE_PREFIX) or (row is not None and row["deleted"] == GONE):
                self.result.leftovers += self._bytes_below(entry.path)
            elif row is None:
                self._beside_kind("runs", entry.path)
            elif row["deleted"] is not None or not self.trash_only:
                run = MeasuredRun(row["id"], row["name"], row["deleted"], row["used"])
                self._run(run, entry.path)
                self.result.runs.append(run)

    def _run(self, run: MeasuredRun, folder: str) -> None:
        run.size = run.frees = _bytes_of(folder)
        for entry in _entries(folder):
            size, frees = self._weigh(entry.path)
            run.size += size
            run.frees += frees
            run.results += 0 if entry.name in KEPT_OF_RUN else frees

    # Uploads

    def _uploads(self) -> None:
        trashed = {upload.id: upload for upload in trashed_uploads(self.workspace)}
        for entry in _entries(uploads_trash(self.workspace)):
            size, frees = self._weigh(entry.path)
            upload = trashed.get(entry.name)
            if upload is None:
                self.result.leftovers += size
            else:
                found = MeasuredUpload(upload.path, size, frees, upload.deleted, upload)
                self.result.uploads.append(found)
        if not self.trash_only:
            for entry in _entries(self.workspace.uploads_folder):
                size, frees = self._weigh(entry.path)
                self.result.uploads.append(MeasuredUpload(entry.name, size, frees, _changed(entry.path)))

    # What is beside the items

    def _beside(self) -> None:
        """Folders around the items, drafts, the database, and what else lies in the workspace."""
        self._beside_versions("dataset")
        self._beside_versions("model")
        self._downloads()
        if self.trash_only:
            return
        workspace = self.workspace
        around = (workspace.objects_folder, workspace.runs_folder, workspace.models_folder)
        inner = (workspace.datasets_folder, workspace.uploads_folder, uploads_trash(workspace))
        for place in (*around, workspace.datastore_folder, *inner, downloads_folder(workspace)):
            self._add_side("other", _bytes_of(place))
        for folder, known in (
            (workspace.path, ("objects", "datastore", "models", "runs")),
            (workspace.datastore_folder, _known_in_datastore),
        ):
            for entry in _entries(folder):
                if entry.name not in known:
                    self._beside_kind(_kind_of(entry.name), entry.path)

    def _beside_versions(self, kind: VersionKind) -> None:
        parent = item_folder(self.workspace, kind)
        for entry in _entries(parent):
            if entry.name == DRAFTS:
                self._drafts(f"{kind}s", entry.path)
                continue
            self._add_side(f"{kind}s", _bytes_of(entry.path))
            for inner in _entries(entry.path):
                if not inner.name.isdecimal():
                    self._beside_kind(f"{kind}s", inner.path)

    def _downloads(self) -> None:
        abandoned = set(abandoned_downloads(self.workspace))
        interrupted = set(abandoned_downloads(self.workspace, interrupted=True))
        for entry in _entries(downloads_folder(self.workspace)):
            if Path(entry.path) in abandoned:
                self.result.leftovers += self._bytes_below(entry.path)
            elif Path(entry.path) in interrupted:
                self.result.interrupted += self._bytes_below(entry.path)
            else:
                self._beside_kind("other", entry.path)

    def _drafts(self, kind: str, folder: str) -> None:
        abandoned = set(abandoned_drafts(Path(folder)))
        self._add_side(kind, _bytes_of(folder))
        for entry in _entries(folder):
            if Path(entry.path) in abandoned:
                self.result.leftovers += self._bytes_below(entry.path)
            else:
                self._beside_kind(kind, entry.path)

    def _beside_kind(self, kind: str, path: str) -> None:
        self._add_side(kind, self._bytes_below(path))

    def _add_side(self, kind: str, size: int) -> None:
        self.result.sides[kind] = self.result.sides.get(kind, 0) + size

    def _bytes_below(self, path: str) -> int:
        return self._weigh(path)[0]

    def _weigh(self, path: str) -> tuple[int, int]:
        """Bytes of a file or folder beside contents and what was counted before, and those that would go."""
        tally = Tally().add(path, self.step)
        _, strangers = self.result.contents.linked(tally)
        size, frees = tally.strangers(strangers.tolist(), self.seen)
        return tally.own + size, tally.own + frees


def _kind_of(name: str) -> str:
    if name in ("environments", "images"):
        return name
    return "database" if name.startswith("workspace") and ".db" in name else "other"


def _entries(folder: Path | str) -> Iterator[os.DirEntry[str]]:
    """The entries of a folder, if it is one itself and not a link to one."""
    try:
        if not stat.S_ISDIR(os.lstat(folder).st_mode):
            return
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:
        return
    yield from found


def _bytes_of(path: Path | str) -> int:
    try:
        return allocated(os.lstat(path))
    except OSError:
        return 0


def _changed(path: str) -> float:
    try:
        return os.lstat(path).st_mtime
    except OSError:
        return 0.0
