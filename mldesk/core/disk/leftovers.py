"""What killed programs have left behind: drafts that nobody works on, folders that were being removed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from filelock import FileLock, Timeout

from ..edits import read_edits
from ..objects.places import marks_folder
from ..partial_folders import kept_seconds
from .walking import entries_below

if TYPE_CHECKING:
    from ..workspace import Workspace

DRAFTS = ".drafts"
"""The folder in which new versions and runs are made ready."""

GONE_PREFIX = ".gone-"
"""Begins the name of a run's folder that is being removed."""

_abandoned_seconds = 3600.0  # a submit, whose draft has no lock, takes no such time


def draft_folders(workspace: Workspace) -> list[Path]:
    """The folders of drafts that there are."""
    parents = (workspace.runs_folder, workspace.datasets_folder, workspace.models_folder)
    return [parent / DRAFTS for parent in parents if (parent / DRAFTS).is_dir()]


def abandoned_drafts(folder: Path) -> list[Path]:
    """The drafts in a folder of them whose program is gone."""
    return [path for path in sorted(folder.glob("*")) if path.is_dir() and _is_abandoned(path)]


def _is_abandoned(draft: Path) -> bool:
    lock = draft.with_suffix(".lock")
    try:
        if not lock.exists():
            return time.time() - draft.stat().st_mtime > _abandoned_seconds
        with FileLock(lock).acquire(timeout=0):
            return True
    except Timeout:
        return False
    except OSError:
        return False  # forbidden, or just gone: then it is not ours to remove


def downloads_folder(workspace: Workspace) -> Path:
    """Where the files of datasets from the net are until they are registered."""
    return workspace.datastore_folder / ".downloads"


def abandoned_downloads(workspace: Workspace, interrupted: bool = False) -> list[Path]:
    """The downloads to which nothing was added for a week; with `interrupted` all that no program is at.

    What was interrupted lately is gone on with when the same is registered again.
    """
    oldest = time.time() - kept_seconds
    folders = [path for path in sorted(downloads_folder(workspace).glob("*")) if path.is_dir()]
    if interrupted:
        return [folder for folder in folders if not _is_held(folder)]
    return [
        folder for folder in folders if all(facts.st_mtime < oldest for _, facts in entries_below(folder))
    ]


def _is_held(download: Path) -> bool:
    """Whether a registration goes on with the download just now."""
    lock = download.with_suffix(".lock")
    if not lock.exists():
        return False
    try:
        with FileLock(lock).acquire(timeout=0):
            return False
    except (Timeout, OSError):
        return True


def damaged_contents(workspace: Workspace) -> list[Path]:
    """Contents that were found damaged and that no version shows any more."""
    found = []
    for mark in sorted(marks_folder(workspace).glob("*")):
        facts = mark.lstat()
        if facts.st_nlink == 1 and facts.st_size > 0:
            found.append(mark)
    return found


class _Manifest(msgspec.Struct):
    files: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


def lists_files(manifest: Path) -> bool:
    """Whether a version's manifest lists its files still: that of a freed one says all but them."""
    try:
        return msgspec.json.decode(manifest.read_bytes(), type=_Manifest).files is not msgspec.UNSET
    except (OSError, msgspec.DecodeError):
        return False


def freed_in_part(run_id: str, folder: Path) -> bool:
    """Whether of the run in a folder only that part is left which its models need, or is to be left."""
    return any(edit[0] == "freed" for target, edit in read_edits(run_id, folder) if target == run_id)
