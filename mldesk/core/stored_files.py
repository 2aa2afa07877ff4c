"""Compares the files that a stored version shows with its manifest, for datasets and models alike."""

from __future__ import annotations

import math
import os
import random
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from .content import ContentFile
from .errors import Canceled, MldeskError, NotFound, Problem, translate_os_error
from .hashing import algorithm_of
from .manifests import is_freed
from .objects import holders, mark_damaged
from .reading import hash_source
from .sources import source_file
from .watch import Watch

if TYPE_CHECKING:
    from .workspace import Workspace

How = Literal["quick", "full", "sampled"]
"""How thoroughly: by names, sizes and times alone, by reading all, by reading a share of the files."""


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """A version whose files mldesk keeps: `folder` has its manifest, and in it `shown` has the files.

    `registered` is when its manifest was written (unix nanoseconds), which comes after all of its files.
    """

    kind: Literal["dataset", "model"]
    reference: str
    folder: Path
    shown: Path
    files: Sequence[ContentFile]
    registered: int = field(init=False)

    def __post_init__(self) -> None:
        """Look when the manifest was written: by the clock of the disk, like the times of the files."""
        try:
            written = (self.folder / f"{self.kind}.json").stat().st_mtime_ns
        except OSError:
            written = sys.maxsize  # that the manifest cannot be read is told where it is used
        object.__setattr__(self, "registered", written)

    @property
    def cure(self) -> str:
        """What makes a damaged file good again."""
        where = ", from the run or an export" if self.kind == "model" else ""
        return f"Register the same files again{where}: what is damaged is then replaced by what is good."


def chosen_files(files: Sequence[ContentFile], how: How, share: float) -> list[ContentFile]:
    """The files that are read: with `sampled` a random `share` (0 to 1) of them, at least one."""
    if how == "full":
        return list(files)
    if how == "quick" or not files:
        return []
    return random.sample(list(files), min(len(files), max(1, math.ceil(len(files) * share))))


def verify_stored(
    workspace: Workspace, version: StoredVersion, chosen: Sequence[ContentFile], watch: Watch
) -> list[Problem]:
    """Look at all files of `version` and read those `chosen`; an empty list means no difference.

    A file that was written to after the version was registered is read in any case.
    A damaged content is told with all datasets and models that hold it, and is marked, so that it is not used
    for new versions and healed when it is stored again. Raises Canceled, and NotFound when the version is
    freed meanwhile.
    """
    read = {file.path for file in chosen}
    found = [
        (file, problem)
        for file in version.files
        if (problem := _problem_of(workspace, version, file, watch, file.path in read)) is not None
    ]
    if found and is_freed(workspace.store, version.kind, version.folder):
        raise NotFound(f"{version.reference} is gone", "it was freed meanwhile", "Register it again.")
    return [*_with_holders(workspace, version, found), *_extra_files(version)]


def lost_files(version: StoredVersion) -> list[ContentFile]:
    """The files that are gone, or have another size than they had."""
    found = ((file, look_at(version, file)) for file in version.files)
    return [file for file, problem in found if problem is not None and problem.level == "error"]


def look_at(version: StoredVersion, file: ContentFile) -> Problem | None:
    """What is wrong with a file by its looks; a warning when it was only written to."""
    path = f"{version.shown}{os.sep}{file.path}"
    changed = f"A file of {version.reference} has changed"
    try:
        facts = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        gone = f"A file of {version.reference} is gone"
        return Problem(version.kind, gone, f"{path} does not exist", version.cure)
    except OSError as error:
        return _unreadable(version, translate_os_error(error, Path(path)))
    if not stat.S_ISREG(facts.st_mode):
        return Problem(version.kind, changed, f"{path} is a folder or a link now", version.cure)
    if facts.st_size != file.size:
        cause = f"{path} has {facts.st_size:,} bytes and had {file.size:,}"
        return Problem(version.kind, changed, cause, version.cure)
    if facts.st_mtime_ns > version.registered:
        title = f"A file of {version.reference} may have changed"
        cause = f"{path} was written to after it was registered"
        cure = f"Verify the {version.kind}: the file is read then."
        return Problem(version.kind, title, cause, cure, "warning")
    return None


def _problem_of(
    workspace: Workspace, version: StoredVersion, file: ContentFile, watch: Watch, chosen: bool
) -> Problem | None:
    """What is wrong with a file, which is read if it is `chosen`, or was written to."""
    problem = look_at(version, file)
    if problem is not None and problem.level == "error":
        watch.advance(file.size if chosen else 0)
        return problem
    if problem is None and not chosen:
        return None
    if not chosen:
        watch.total += file.size
    wrong = _read(version, file, watch)
    if wrong is None and problem is not None and not workspace.read_only:
        _take_for_good(version, file)
    return wrong


def _take_for_good(version: StoredVersion, file: ContentFile) -> None:
    """Give a file that was written to, but holds what it should, a time that raises no more doubts."""
    with suppress(OSError):
        os.utime(version.shown / file.path, ns=(version.registered, version.registered))


def _read(version: StoredVersion, file: ContentFile, watch: Watch) -> Problem | None:
    """What is wrong with the content of a file."""
    path = version.shown / file.path
    try:
        found = hash_source(source_file(path, file.path), watch, algorithm_of(file.hash))
    except Canceled:
        raise
    except MldeskError as error:
        return _unreadable(version, error)
    if found.hash == file.hash:
        return None
    title = f"A file of {version.reference} has changed"
    return Problem(version.kind, title, f"{path} is not what was registered", version.cure)


def _unreadable(version: StoredVersion, error: MldeskError) -> Problem:
    title = f"A file of {version.reference} cannot be read"
    return Problem(version.kind, title, str(error), error.cure)


def _with_holders(
    workspace: Workspace, version: StoredVersion, found: Sequence[tuple[ContentFile, Problem]]
) -> Iterator[Problem]:
    """The problems, those of a content that is damaged itself with all else that holds it."""
    bad = {file.hash for file, _ in found if mark_damaged(workspace, file.hash, version.shown / file.path)}
    held = holders(workspace, bad) if bad else {}
    own = f"{version.kind} {version.reference}"
    for file, problem in found:
        others = [one for one in held.get(file.hash, ()) if one != own]
        also = f"; the same content is held by {', '.join(others)}" if others else ""
        yield Problem(problem.field, problem.title, problem.cause + also, problem.cure, problem.level)


def _extra_files(version: StoredVersion) -> Iterator[Problem]:
    """What lies in the folder though it was not registered."""
    known = {file.path for file in version.files}
    title = f"{version.reference} has a file too many"
    for place, folders, names in os.walk(version.shown):
        inner = os.path.relpath(place, version.shown).replace(os.sep, "/")
        links = [name for name in folders if os.path.islink(f"{place}{os.sep}{name}")]  # noqa: PTH114
        for name in sorted(names + links):
            path = name if inner == "." else f"{inner}/{name}"
            if path not in known:
                yield Problem(version.kind, title, f"{Path(place, name)} was not registered", "Remove it.")
