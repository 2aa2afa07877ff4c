"""Checks that a model's files are still what was registered: by reading all, some, or none of them."""

from __future__ import annotations

import math
import random
import stat
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..content import ContentFile
from ..copying import IsCanceled, Progress, Watch, hash_source
from ..errors import Canceled, MldeskError, NotFound, Problem, translate_os_error
from ..hashing import algorithm_of
from ..manifests import is_freed
from ..objects import holders, mark_damaged
from ..sources import source_file
from .facts import ModelVersion

if TYPE_CHECKING:
    from ..workspace import Workspace

How = Literal["quick", "full", "sampled"]

_cure = "Register the same files again, from the run or an export: what is damaged is then replaced."


def verify_model(
    workspace: Workspace,
    version: ModelVersion,
    how: How = "full",
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    share: float = 0.05,
) -> list[Problem]:
    """Compare the files with what was registered; an empty list means that no difference was found.

    `quick` looks whether all are there with their sizes, `sampled` also reads a `share` of them, chosen at
    random, `full` reads every byte. A damaged content is named with all datasets and models that hold it, and
    is not used for new versions. Raises Canceled, and NotFound when it is freed meanwhile.
    """
    try:
        files = version.files()
        extra = _extra_files(version, files)
    except MldeskError as error:
        return [Problem("model", error.title, error.cause, error.cure)]
    chosen = _chosen(files, how, share)
    watch = Watch(sum(file.size for file in chosen), on_progress, canceled)
    read = {file.path for file in chosen}
    problems = [
        _read_again(workspace, version, file, watch)
        if file.path in read
        else _look_at(workspace, version, file)
        for file in files
    ]
    return [problem for problem in problems if problem is not None] + extra


def _chosen(files: Sequence[ContentFile], how: str, share: float) -> list[ContentFile]:
    """The files that are read."""
    if how == "full":
        return list(files)
    if how == "quick" or not files:
        return []
    return random.sample(list(files), min(len(files), max(1, math.ceil(len(files) * share))))


def _extra_files(version: ModelVersion, files: Sequence[ContentFile]) -> list[Problem]:
    known = {file.path for file in files}
    found = (
        path.relative_to(version.files_folder).as_posix()
        for path in version.files_folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )
    return [
        Problem(
            "model", f"{version.reference} has a file too many", f"{path} was not registered", "Remove it."
        )
        for path in sorted(found)
        if path not in known
    ]


def _look_at(workspace: Workspace, version: ModelVersion, file: ContentFile) -> Problem | None:
    path = version.files_folder / file.path
    try:
        facts = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return _changed(workspace, version, file, f"{path} does not exist")
    except OSError as error:
        return _unreadable(version, translate_os_error(error, path))
    if not stat.S_ISREG(facts.st_mode):
        return _changed(workspace, version, file, f"{path} is a folder or a link now")
    if facts.st_size != file.size:
        return _changed(workspace, version, file, f"{path} has {facts.st_size:,} bytes and had {file.size:,}")
    return None


def _read_again(
    workspace: Workspace, version: ModelVersion, file: ContentFile, watch: Watch
) -> Problem | None:
    problem = _look_at(workspace, version, file)
    if problem is not None:
        watch.advance(file.size)
        return problem
    path = version.files_folder / file.path
    try:
        same = hash_source(source_file(path, file.path), watch, algorithm_of(file.hash)).hash == file.hash
    except Canceled:
        raise
    except MldeskError as error:
        return _unreadable(version, error)
    return None if same else _changed(workspace, version, file, f"{path} is not what was registered")


def _unreadable(version: ModelVersion, error: MldeskError) -> Problem:
    return Problem("model", f"A file of {version.reference} cannot be read", str(error), error.cure)


def _changed(workspace: Workspace, version: ModelVersion, file: ContentFile, cause: str) -> Problem:
    """The problem of a file, whose content is marked as damaged, with all else that holds it."""
    if is_freed(workspace.store, "model", version.folder):
        raise NotFound(f"{version.reference} is gone", "it was freed meanwhile", "Register the model again.")
    mark_damaged(workspace, file.hash)
    others = [one for one in holders(workspace, file.hash) if one != f"model {version.reference}"]
    also = f"; the same content is held by {', '.join(others)}" if others else ""
    return Problem("model", f"A file of {version.reference} has changed", cause + also, _cure)
