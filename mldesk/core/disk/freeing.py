"""Frees space: removes for ever what a plan has found, and what killed programs have left behind.

For each batch, first the marks, then the files: a program killed at any moment leaves behind only what no
list shows and the next freeing removes.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from ..ballast import keep_ballast, with_room
from ..errors import Canceled, MldeskError, size_text, translate_os_error
from ..files import json_bytes, write_atomically
from ..objects import exclusive_objects
from ..partial_folders import release
from ..watch import IsCanceled, Progress
from .facts import GONE, FreePlan, FreeReport, FreeRow
from .leftovers import (
    GONE_PREFIX,
    abandoned_downloads,
    abandoned_drafts,
    damaged_contents,
    draft_folders,
    freed_in_part,
    lists_files,
)
from .marking import Marked, mark
from .measuring import KEPT_OF_RUN, measure
from .plan import row_key, unheld_contents
from .removing import Remover
from .unlisted import trash_unlisted
from .uploads import trashed_uploads, uploads_trash
from .versions import StoredVersion, item_folder, stored_versions

if TYPE_CHECKING:
    from ..workspace import Workspace

_batch = 50  # things that are marked at once; a cancel takes effect after them
_order = ("model", "run", "dataset", "upload")
"""What others came from goes after them: a cancel leaves no model without its run."""

_tables_of_run = (
    *("parameters", "tags", "properties", "artifacts", "run_datasets", "texts", "records", "images"),
    *("messages", "metrics", "ranks", "registrations"),
)


def free_space_now(
    workspace: Workspace,
    plan: FreePlan,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> FreeReport:
    """Remove for ever what the plan lists, if it is still in the trash and nothing needs it, and leftovers.

    Nobody may write contents meanwhile: raises Unavailable while somebody does. What was taken back or is
    needed since the plan was made stays and is told. What a killed registration has left whole goes to the
    trash first. Files outside the workspace are never touched. Raises
    Canceled (what was removed until then is gone), and StorageFull when a full disk has no room at all.
    """
    remover = Remover(plan.bytes, on_progress)
    gone: list[FreeRow] = []
    kept: list[FreeRow] = list(plan.kept)
    with exclusive_objects(workspace):
        with_room(workspace, partial(trash_unlisted, workspace))
        _remove_leftovers(workspace, remover, plan.interrupted)
        _remove_unheld(workspace, remover)
        stopped = False
        for rows in _batches(plan.going):
            stopped = canceled is not None and canceled()
            if stopped:
                break
            marked = with_room(workspace, partial(mark, workspace, rows))
            _remove_runs_and_uploads(workspace, marked, remover)
            gone += [*marked.whole, *marked.parts]
            kept += marked.kept
        # the contents before the files that show them: freeing in the order of writing is far faster
        _remove_unheld(workspace, remover)
        for row in gone:
            _remove_version_of(workspace, row, remover)
    keep_ballast(workspace)
    if stopped:
        raise Canceled(f"Canceled after {size_text(remover.freed)} were freed")
    return FreeReport(tuple(gone), tuple(kept), remover.freed, tuple(remover.problems))


def _batches(rows: Sequence[FreeRow]) -> Iterator[list[FreeRow]]:
    for kind in _order:
        chosen = [row for row in rows if row.kind == kind]
        for start in range(0, len(chosen), _batch):
            yield chosen[start : start + _batch]


def _remove_runs_and_uploads(workspace: Workspace, marked: Marked, remover: Remover) -> None:
    _remove_runs(workspace, [row.id for row in marked.whole if row.kind == "run"], remover)
    for row in marked.parts:
        _remove_results(workspace.run_folder(row.id), remover)
    for row in marked.whole:
        if row.kind == "upload":
            remover.remove(uploads_trash(workspace) / row.id)


def _remove_version_of(workspace: Workspace, row: FreeRow, remover: Remover) -> None:
    kind, identity, version = row_key(row)
    if kind == "dataset" or kind == "model":
        folder = item_folder(workspace, kind) / identity / str(version)
        _remove_version(folder, folder / f"{kind}.json", remover)


# Each kind of thing


def _remove_version(folder: Path, manifest: Path, remover: Remover) -> None:
    """Remove a version but for a short manifest: its number is never given to other content."""
    for entry in _entries(folder):
        if entry != manifest:
            remover.remove(entry)
    try:
        found = json.loads(manifest.read_bytes())
        before = os.lstat(manifest)
        if found.pop("files", None) is not None:
            write_atomically(manifest, json_bytes(found | {"freed": time.time()}))
            remover.replaced(before, os.lstat(manifest))
    except FileNotFoundError:
        return
    except (OSError, ValueError, MldeskError) as error:
        remover.failed(manifest, error)


def _remove_runs(workspace: Workspace, run_ids: Sequence[str], remover: Remover) -> None:
    """Remove runs, the rows before the files; a folder's new name keeps it out of a database made anew."""
    folders = []
    for run_id in run_ids:
        folder = workspace.run_folder(run_id)
        aside = folder.with_name(f"{GONE_PREFIX}{run_id}")
        try:
            folder.rename(aside)
        except FileNotFoundError:
            pass  # an earlier freeing came so far
        except OSError as error:
            remover.failed(folder, error)
            continue
        folders.append(aside)
    _delete_rows(workspace, run_ids)
    for aside in folders:
        remover.remove(aside)


def _delete_rows(workspace: Workspace, run_ids: Sequence[str]) -> None:
    if not run_ids:
        return
    with workspace.store.write("runs", "metrics") as connection:
        rows = connection.execute(
            "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?) UNION ALL "
            "SELECT runs.id FROM runs JOIN below ON runs.parent_id = below.id) SELECT id FROM below",
            (json.dumps(run_ids),),
        )
        ids = json.dumps([row[0] for row in rows])
        chosen = "(SELECT value FROM json_each(?))"
        connection.execute(
            f"DELETE FROM metric_chunks WHERE metric_id IN (SELECT id FROM metrics WHERE run_id IN {chosen})",  # noqa: S608
            (ids,),
        )
        for table in _tables_of_run:
            connection.execute(f"DELETE FROM {table} WHERE run_id IN {chosen}", (ids,))  # noqa: S608
        connection.execute(f"DELETE FROM runs WHERE id IN {chosen}", (ids,))  # noqa: S608


def _remove_results(folder: Path, remover: Remover) -> None:
    """Remove of a run what its models do not need."""
    for entry in _entries(folder):
        if entry.name not in KEPT_OF_RUN:
            remover.remove(entry)


# What earlier freeings and killed programs have left


def _remove_leftovers(workspace: Workspace, remover: Remover, interrupted: bool) -> None:
    for drafts in draft_folders(workspace):
        for draft in abandoned_drafts(drafts):
            remover.remove(draft)
            draft.with_suffix(".lock").unlink(missing_ok=True)
    for download in abandoned_downloads(workspace, interrupted):
        _remove_download(download, remover)
    for damaged in damaged_contents(workspace):
        if remover.remove(damaged):
            damaged.touch()  # that the content was damaged is still to be known
    for folder in _abandoned_uploads(workspace):
        remover.remove(folder)
    for folder in _entries(workspace.runs_folder):
        if folder.name.startswith(GONE_PREFIX):
            remover.remove(folder)
    for version in stored_versions(workspace):
        if version.gone and _is_unfinished(version):
            _remove_version(version.folder, version.manifest, remover)
    _remove_left_runs(workspace, remover)


def _remove_download(folder: Path, remover: Remover) -> None:
    """Remove a download, unless a registration goes on with it just now."""
    lock = FileLock(folder.with_suffix(".lock"))
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return
    remover.remove(folder)
    release(lock)


def _abandoned_uploads(workspace: Workspace) -> list[Path]:
    """What is in the folder of the trashed uploads and is none, while none is on its way there or back."""
    with workspace.store.write():
        known = {upload.id for upload in trashed_uploads(workspace)}
        return [folder for folder in _entries(uploads_trash(workspace)) if folder.name not in known]


def _is_unfinished(version: StoredVersion) -> bool:
    """Whether something of a freed version is still there."""
    others = any(entry != version.manifest for entry in _entries(version.folder))
    return others or lists_files(version.manifest)


def _remove_left_runs(workspace: Workspace, remover: Remover) -> None:
    rows = workspace.store.read(
        "SELECT id, deleted FROM runs WHERE deleted IS NOT NULL AND parent_id IS NULL"
    )
    for row in rows:
        if row["deleted"] != GONE:
            folder = workspace.run_folder(row["id"])
            if freed_in_part(row["id"], folder):
                _remove_results(folder, remover)
    gone = [row["id"] for row in rows if row["deleted"] == GONE]
    if gone:
        with_room(workspace, partial(_remove_runs, workspace, gone, remover))


def _remove_unheld(workspace: Workspace, remover: Remover) -> None:
    measured = measure(workspace, lambda count: None, trash_only=True)
    remover.remove_contents(measured.contents, unheld_contents(measured))


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder that is one itself; empty when there is none."""
    try:
        return [] if folder.is_symlink() else sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise translate_os_error(error, folder) from error
