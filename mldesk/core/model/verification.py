"""Checks that a model's files are still what was registered: by reading all, some, or none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import MldeskError, Problem
from ..manifests import check_not_freed
from ..stored_files import How, StoredVersion, chosen_files, verify_stored
from ..watch import IsCanceled, Progress, Watch
from .facts import ModelVersion

if TYPE_CHECKING:
    from ..workspace import Workspace


def verify_model(
    workspace: Workspace,
    version: ModelVersion,
    how: How = "full",
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    share: float = 0.05,
) -> list[Problem]:
    """Compare the files with what was registered; an empty list means that no difference was found.

    `quick` looks whether all are there with their sizes and reads those that were written to since,
    `sampled` also reads a `share` (0 to 1) of them, chosen at random, `full` reads every byte. A damaged
    content is told with all datasets and models that hold it, and is not used for new versions. Raises
    Canceled, and NotFound when it is freed meanwhile.
    """
    try:
        files = version.files()
    except MldeskError as error:
        check_not_freed(workspace.store, "model", version.reference, version.folder)
        return [Problem("model", error.title, error.cause, error.cure)]
    stored = StoredVersion("model", version.reference, version.folder, version.files_folder, files)
    chosen = chosen_files(files, how, share)
    watch = Watch(sum(file.size for file in chosen), on_progress, canceled)
    return verify_stored(workspace, stored, chosen, watch)
