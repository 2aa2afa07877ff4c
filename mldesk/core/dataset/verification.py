"""Tells whether the files of a dataset version are still what was registered, and which have changed."""

from __future__ import annotations

import os
import random
import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ..copying import IsCanceled, Progress, Watch, hash_source
from ..errors import Canceled, MldeskError, NotFound, Problem, translate_os_error
from ..hashing import algorithm_of
from ..manifests import is_freed
from ..objects import holders, mark_damaged
from ..sources import source_file
from .facts import DatasetFile, DatasetVersion

if TYPE_CHECKING:
    from ..workspace import Workspace

How = Literal["quick", "full", "sampled"]

_listed_problems = 20
_in_place_cure = "Bring it back as it was, or register the dataset again as a new version."
_stored_cure = "Register the same files again: what is damaged is then replaced by what is good."


def check_dataset(version: DatasetVersion) -> list[Problem]:
    """Look quickly whether all files are there with their sizes, without reading them.

    A changed file of a dataset left in place is a warning, as its content is the user's; at most 20 problems
    are told.
    """
    try:
        files = version.files()
    except MldeskError as error:
        return [Problem("dataset", error.title, error.cause, error.cure)]
    problems: list[Problem] = []
    for problem in _quick_problems(version, files):
        problems.append(problem)
        if len(problems) == _listed_problems:
            break
    return problems


def verify_dataset(
    workspace: Workspace,
    version: DatasetVersion,
    how: How = "full",
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    share: float = 0.05,
) -> list[Problem]:
    """Compare the files of `version` with what was registered; an empty list means no difference.

    `quick` looks at names, sizes and times, `full` reads everything, `sampled` reads a random `share` of the
    files (at least one) after the quick look. A damaged stored content is named with all datasets and models
    that hold it, and is not used for new versions. Raises Canceled, and NotFound when it is freed meanwhile.
    """
    try:
        files = version.files()
    except MldeskError as error:
        return [Problem("dataset", error.title, error.cause, error.cure)]
    extra = list(_extra_files(version, files))
    if how == "quick":
        return [*_quick_problems(version, files), *extra]
    chosen = files if how == "full" else random.sample(files, max(1, round(len(files) * share)))
    watch = Watch(sum(file.size for file in chosen), on_progress, canceled)
    found = (_read_again(workspace, version, file, watch) for file in chosen)
    unread = [] if how == "full" else [file for file in files if file not in set(chosen)]
    return [p for p in found if p is not None] + list(_quick_problems(version, unread)) + extra


def _quick_problems(version: DatasetVersion, files: Sequence[DatasetFile]) -> Iterator[Problem]:
    folder = f"{version.folder}{os.sep}"
    for file in files:
        problem = _look_at(version, file, folder + file.path)
        if problem is not None:
            yield problem


def mark_lost_files(workspace: Workspace, version: DatasetVersion, files: Sequence[DatasetFile]) -> bool:
    """Mark which of the `files` of a stored version are gone or have another size; whether there are any.

    Whoever stores their contents again makes the version whole.
    """
    folder = f"{version.folder}{os.sep}"
    lost = [file for file in files if _look_at(version, file, folder + file.path) is not None]
    for file in lost:
        mark_damaged(workspace, file.hash)
    return bool(lost)


def _look_at(version: DatasetVersion, file: DatasetFile, path: str, times: bool = True) -> Problem | None:
    """What is wrong with the file by its looks; with `times` also that one in place was written to."""
    cure = _in_place_cure if version.by_reference else _stored_cure
    level: Literal["error", "warning"] = "warning" if version.by_reference else "error"
    changed = f"A file of {version.reference} has changed"
    try:
        facts = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return Problem("dataset", f"A file of {version.reference} is gone", f"{path} does not exist", cure)
    except OSError as error:
        told = translate_os_error(error, Path(path))
        return Problem("dataset", f"A file of {version.reference} cannot be read", told.cause, told.cure)
    if not stat.S_ISREG(facts.st_mode):
        return Problem("dataset", changed, f"{path} is a folder or a link now", cure, level)
    if facts.st_size != file.size:
        cause = f"{path} has {facts.st_size:,} bytes and had {file.size:,}"
        return Problem("dataset", changed, cause, cure, level)
    if times and version.by_reference and facts.st_mtime_ns != file.changed:
        cause = f"{path} was written to after it was registered"
        return Problem("dataset", f"A file of {version.reference} may have changed", cause, cure, "warning")
    return None


def _read_again(
    workspace: Workspace, version: DatasetVersion, file: DatasetFile, watch: Watch
) -> Problem | None:
    path = version.folder / file.path
    problem = _look_at(version, file, str(path), times=False)
    if problem is not None:
        watch.advance(file.size)
        return problem if version.by_reference else _with_holders(workspace, version, file, problem)
    try:
        found = hash_source(source_file(path, file.path), watch, algorithm_of(file.hash))
    except Canceled:
        raise
    except MldeskError as error:
        return Problem("dataset", f"A file of {version.reference} cannot be read", str(error), error.cure)
    if found.hash == file.hash:
        return None
    title = f"A file of {version.reference} has changed"
    cause = f"{path} is not what was registered"
    if version.by_reference:
        return Problem("dataset", title, cause, _in_place_cure)
    return _with_holders(workspace, version, file, Problem("dataset", title, cause, _stored_cure))


def _with_holders(
    workspace: Workspace, version: DatasetVersion, file: DatasetFile, problem: Problem
) -> Problem:
    """The problem of a stored file, which is marked as damaged, with all else that holds its content."""
    if is_freed(workspace.store, "dataset", version.manifest.parent):
        raise NotFound(f"{version.reference} is gone", "it was freed meanwhile", "Register the data again.")
    mark_damaged(workspace, file.hash)
    others = [one for one in holders(workspace, file.hash) if one != f"dataset {version.reference}"]
    also = f"; the same content is held by {', '.join(others)}" if others else ""
    return replace(problem, cause=problem.cause + also)


def _extra_files(version: DatasetVersion, files: Sequence[DatasetFile]) -> Iterator[Problem]:
    """What lies in the folder of a stored version though it was not registered."""
    if version.by_reference:
        return
    known = {file.path for file in files}
    for place, _, names in os.walk(version.folder):
        inner = os.path.relpath(place, version.folder).replace(os.sep, "/")
        for name in names:
            path = name if inner == "." else f"{inner}/{name}"
            if path not in known:
                cause = f"{Path(place, name)} was not registered"
                yield Problem("dataset", f"{version.reference} has a file too many", cause, "Remove it.")
