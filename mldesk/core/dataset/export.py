"""Copies a dataset version to a folder of the user's choice."""

from __future__ import annotations

from pathlib import Path

from ..copying import check_space, copy_sources
from ..drafts import check_empty, draft_folder, publish
from ..errors import Damaged
from ..hashing import algorithm_of
from ..paths import given_path
from ..reading import rehashed
from ..sources import source_file
from ..watch import IsCanceled, Progress, Watch
from .facts import DatasetVersion


def export_dataset(
    version: DatasetVersion,
    folder: Path | str,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> Path:
    """Copy the files of `version` into `folder`, a new or empty one, checking their hashes.

    Returns the folder. All or nothing. Raises Conflict when the folder holds anything, Damaged when a file is
    not what was registered, NotFound when one is gone, StorageFull.
    """
    place = given_path(folder, "folder").absolute()
    check_empty(place)
    files = version.files()
    sources = [source_file(version.folder / file.path, file.path) for file in files]
    check_space(place, version.size)
    with draft_folder(place.parent, tidy=True) as draft:
        copied = copy_sources(sources, draft, Watch(version.size, on_progress, canceled))
        for file, copy in zip(files, copied, strict=True):
            if file.hash != rehashed(draft, copy, algorithm_of(file.hash)).hash:
                raise Damaged(
                    f"A file of {version.reference} has changed",
                    f"{version.folder / file.path} is not what was registered",
                    "Bring it back as it was, or register the dataset again.",
                )
        publish(draft, place)
    return place
