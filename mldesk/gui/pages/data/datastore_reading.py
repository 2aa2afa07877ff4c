"""What is read of a datastore, and moved to and from it, beside the GUI thread; without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mldesk.core.datastore import StoredEntry, get_datastore
from mldesk.core.datastore.names import joined
from mldesk.core.watch import IsCanceled, Progress
from mldesk.core.workspace import Workspace


@dataclass(frozen=True)
class Listing:
    """What lies right in the folder `path` of a datastore."""

    datastore: str
    path: str
    entries: tuple[StoredEntry, ...]


@dataclass(frozen=True)
class Moved:
    """How many files came, how many were skipped as they were there, bytes copied, links left out."""

    files: int
    skipped: int
    bytes: int
    left_out: tuple[str, ...]
    path: str


def read_folder(workspace_path: Path, datastore: str, path: str) -> Listing:
    """Look into a folder of a datastore, which may be slow: with a connection of its own."""
    with Workspace.open(workspace_path, read_only=True) as workspace:
        return Listing(datastore, path, get_datastore(workspace, datastore).entries(path))


def upload(
    workspace: Workspace,
    datastore: str,
    paths: Sequence[Path],
    target: str,
    overwrite: bool,
    on_progress: Progress,
    canceled: IsCanceled,
) -> Moved:
    """Bring files and folders into the folder `target`.

    A single folder gives its content; of several things each keeps its name.
    """
    store = get_datastore(workspace, datastore)
    files = [path for path in paths if not path.is_dir()]
    folders = [path for path in paths if path.is_dir()]
    reports = [
        store.upload(
            folder,
            target if len(paths) == 1 else joined(target, folder.name),
            overwrite,
            show_progress=False,
            on_progress=on_progress,
            canceled=canceled,
            record=False,
        )
        for folder in folders
    ]
    if files:
        reports.append(
            store.upload_files(
                files,
                None,
                target,
                overwrite,
                show_progress=False,
                on_progress=on_progress,
                canceled=canceled,
                record=False,
            )
        )
    return Moved(
        sum(report.files for report in reports),
        sum(report.skipped for report in reports),
        sum(report.bytes for report in reports),
        tuple(path for report in reports for path in report.left_out),
        target,
    )


def download(
    workspace: Workspace,
    datastore: str,
    path: str,
    folder: Path,
    overwrite: bool,
    on_progress: Progress,
    canceled: IsCanceled,
) -> Moved:
    """Bring what is at `path` into a local folder, under its whole path."""
    report = get_datastore(workspace, datastore).download(
        folder,
        path,
        overwrite,
        show_progress=False,
        on_progress=on_progress,
        canceled=canceled,
        record=False,
    )
    return Moved(report.files, report.skipped, report.bytes, report.left_out, path)
