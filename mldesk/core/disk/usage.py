"""Where the disk goes: by kind, by item, and what is in the trash."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ..watch import IsCanceled, Progress
from .facts import DiskItem, DiskUsage, TrashRow, usage_kinds
from .measuring import MeasuredVersion, Measurement, expected_files, measure
from .needs import Key, Needs, read_needs
from .walking import pace

if TYPE_CHECKING:
    from ..workspace import Workspace


def disk_usage(
    workspace: Workspace, on_progress: Progress | None = None, canceled: IsCanceled | None = None
) -> DiskUsage:
    """Measure where the workspace's disk goes, content that several things share counted once.

    Reads no file but manifests. `on_progress` is told files looked at, of a guess how many there are. Raises
    Canceled.
    """
    measured = measure(workspace, pace(expected_files(workspace), on_progress, canceled))
    needs = workspace_needs(workspace, measured)
    free, size = _disk(workspace.path)
    kinds = _by_kind(measured)
    return DiskUsage(
        {kind: kinds[kind] for kind in usage_kinds if kinds.get(kind)},
        _items(workspace, measured, needs),
        trash_rows(measured, needs),
        free,
        size,
        time.time(),
    )


def _disk(path: Path) -> tuple[int | None, int | None]:
    """Bytes free on, and size of, the disk that holds `path`."""
    try:
        found = shutil.disk_usage(path)
    except OSError:
        return None, None
    return found.free, found.total


def trash(
    workspace: Workspace, on_progress: Progress | None = None, canceled: IsCanceled | None = None
) -> list[TrashRow]:
    """What is in the trash, the newest first, and what of it would be kept; raises Canceled."""
    step = pace(expected_files(workspace), on_progress, canceled)
    measured = measure(workspace, step, trash_only=True)
    return list(trash_rows(measured, workspace_needs(workspace, measured)))


def workspace_needs(workspace: Workspace, measured: Measurement) -> Needs:
    """What must stay as long as no model goes."""
    return read_needs(workspace, (), folders_of_trash(workspace, measured))


def folders_of_trash(workspace: Workspace, measured: Measurement) -> dict[Key, Path]:
    """Where a script finds, or found, what is in the trash now."""
    folders = {
        key_of(found): found.version.folder
        for found in measured.versions
        if found.version.deleted is not None
    }
    for run in measured.runs:
        if run.deleted is not None:
            folders["run", run.id, 0] = workspace.run_folder(run.id)
    for upload in measured.uploads:
        if upload.trashed is not None:
            folders["upload", upload.trashed.id, 0] = workspace.uploads_folder / upload.path
    return folders


def key_of(measured: MeasuredVersion) -> Key:
    """The key of a version."""
    return (measured.version.kind, measured.version.id, measured.version.version)


def trash_rows(measured: Measurement, needs: Needs) -> tuple[TrashRow, ...]:
    """The rows of the trash, the newest first; a part that must stay is not among what it frees."""
    rows = []
    for found in measured.versions:
        version = found.version
        if version.deleted is not None:
            reason = needs.whole.get(key_of(found), "")
            identity, frees = f"{version.id}:{version.version}", 0 if reason else found.frees
            when, size = version.deleted, found.size
            rows.append(TrashRow(version.kind, version.reference, identity, when, size, frees, reason))
    for run in measured.runs:
        if run.deleted is not None:
            key: Key = ("run", run.id, 0)
            part = run.results if key in needs.parts else run.frees
            frees = 0 if key in needs.whole else part
            reason = needs.whole.get(key) or needs.parts.get(key, "")
            rows.append(TrashRow("run", run.name, run.id, run.deleted, run.size, frees, reason))
    for upload in measured.uploads:
        item = upload.trashed
        if item is not None:
            reason = needs.whole.get(("upload", item.id, 0), "")
            frees = 0 if reason else upload.frees
            rows.append(TrashRow("upload", upload.path, item.id, item.deleted, upload.size, frees, reason))
    return tuple(sorted(rows, key=lambda row: (-row.deleted, row.kind, row.reference)))


def _by_kind(measured: Measurement) -> dict[str, int]:
    """Bytes by kind; content that datasets and models share is split evenly between the two."""
    contents = measured.contents
    datasets, models = (contents.groups & 1).astype(bool), (contents.groups & 2).astype(bool)
    kinds = dict(measured.sides)
    both = int(contents.sizes[datasets & models].sum())

    def add(kind: str, size: int) -> None:
        kinds[kind] = kinds.get(kind, 0) + size

    add("datasets", int(contents.sizes[datasets & ~models].sum()) + both - both // 2)
    add("models", int(contents.sizes[models & ~datasets].sum()) + both // 2)
    add("trash", int(contents.sizes[contents.groups == 4].sum()))
    add("leftovers", int(contents.sizes[contents.holders == 0].sum()))
    add("leftovers", measured.leftovers + measured.interrupted)
    for found in measured.versions:
        add(f"{found.version.kind}s" if found.version.deleted is None else "trash", found.own)
    for run in measured.runs:
        add("runs" if run.deleted is None else "trash", run.size)
    for upload in measured.uploads:
        add("uploads" if upload.trashed is None else "trash", upload.size)
    return kinds


def _items(workspace: Workspace, measured: Measurement, needs: Needs) -> tuple[DiskItem, ...]:
    """What is there and not in the trash, the largest first."""
    used = _last_used(workspace)
    items = []
    for found in measured.versions:
        version = found.version
        if version.deleted is None and version.known:
            last = max(version.created, used.get(key_of(found), 0.0))
            identity = f"{version.id}:{version.version}"
            items.append(
                DiskItem(
                    version.kind,
                    version.reference,
                    identity,
                    found.size,
                    found.frees,
                    last,
                    version.by_reference,
                )
            )
    for run in measured.runs:
        if run.deleted is None:
            frees = run.results if ("run", run.id, 0) in needs.parts else run.frees
            items.append(DiskItem("run", run.name, run.id, run.size, frees, run.used))
    items += [
        DiskItem("upload", upload.path, upload.path, upload.size, upload.frees, upload.used)
        for upload in measured.uploads
        if upload.trashed is None
    ]
    return tuple(sorted(items, key=lambda item: (-item.size, item.kind, item.reference)))


def _last_used(workspace: Workspace) -> dict[Key, float]:
    """When a run that reads a dataset version was submitted last (unix seconds)."""
    rows = workspace.store.read(
        "SELECT dataset_id, version, max(created) AS used FROM run_datasets JOIN runs ON runs.id = run_id "
        "GROUP BY dataset_id, version"
    )
    return {("dataset", row["dataset_id"], row["version"]): row["used"] for row in rows}
