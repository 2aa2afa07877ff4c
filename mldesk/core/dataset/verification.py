"""Tells whether the files of a dataset version are still what was registered, and which have changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ..content import ContentFile
from ..errors import Canceled, MldeskError, Problem
from ..hashing import algorithm_of
from ..manifests import check_not_freed
from ..objects import mark_damaged
from ..reading import hash_source
from ..sources import NoFiles, SourceFile, list_source, source_file
from ..stored_files import How, StoredVersion, chosen_files, look_at, lost_files, verify_stored
from ..watch import IsCanceled, Progress, Watch
from .facts import DatasetFile, DatasetVersion

if TYPE_CHECKING:
    from ..workspace import Workspace

_listed_problems = 20
_cure = "Bring it back as it was, or register the dataset again as a new version."


def check_dataset(version: DatasetVersion) -> list[Problem]:
    """Look quickly whether all files are there with their sizes, without reading them.

    Of a dataset left in place, also files that were written to or added since are told. These are warnings,
    as the files are the user's. At most 20 problems are told.
    """
    try:
        files = version.files()
    except MldeskError as error:
        return [Problem("dataset", error.title, error.cause, error.cure)]
    if version.by_reference:
        return list(islice(_changes_in_place(version, files), _listed_problems))
    stored = _stored(version, files)
    found = (look_at(stored, file) for file in stored.files)
    return list(islice((problem for problem in found if problem is not None), _listed_problems))


def verify_dataset(
    workspace: Workspace,
    version: DatasetVersion,
    how: How = "full",
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    share: float = 0.05,
) -> list[Problem]:
    """Compare the files of `version` with what was registered; an empty list means no difference.

    `quick` looks at names and sizes, in place also at times, `full` reads everything, `sampled` reads a
    random `share` (0 to 1) of the files, at least one, and looks at the others. A damaged stored content is
    told with all datasets and models that hold it, and is not used for new versions. Raises Canceled, and
    NotFound when the version is freed meanwhile.
    """
    try:
        files = version.files()
    except MldeskError as error:
        check_not_freed(workspace.store, "dataset", version.reference, version.manifest.parent)
        return [Problem("dataset", error.title, error.cause, error.cure)]
    stored = _stored(version, files)
    chosen = chosen_files(stored.files, how, share)
    watch = Watch(sum(file.size for file in chosen), on_progress, canceled)
    if version.by_reference:
        return _verify_in_place(version, files, chosen, watch)
    return verify_stored(workspace, stored, chosen, watch)


def mark_lost_files(workspace: Workspace, version: DatasetVersion, files: Sequence[DatasetFile]) -> bool:
    """Mark which of the `files` of a stored version are gone or have another size; whether there are any.

    Whoever stores their contents again makes the version whole.
    """
    lost = lost_files(_stored(version, files))
    for file in lost:
        mark_damaged(workspace, file.hash, version.folder / file.path)
    return bool(lost)


def _stored(version: DatasetVersion, files: Sequence[DatasetFile]) -> StoredVersion:
    contents = [ContentFile(*file[:3]) for file in files]
    return StoredVersion("dataset", version.reference, version.manifest.parent, version.folder, contents)


def _verify_in_place(
    version: DatasetVersion, files: Sequence[DatasetFile], chosen: Sequence[ContentFile], watch: Watch
) -> list[Problem]:
    read = {file.path for file in chosen}
    wrong = [problem for file in chosen if (problem := _read_in_place(version, file, watch)) is not None]
    looked = _changes_in_place(version, files, but=read)
    return wrong + list(looked)


def _read_in_place(version: DatasetVersion, file: ContentFile, watch: Watch) -> Problem | None:
    path = version.folder / file.path
    if not path.exists():
        title = f"A file of {version.reference} is gone"
        return Problem("dataset", title, f"{path} does not exist", _cure)
    try:
        found = hash_source(source_file(path, file.path), watch, algorithm_of(file.hash))
    except Canceled:
        raise
    except MldeskError as error:
        return Problem("dataset", f"A file of {version.reference} cannot be read", str(error), error.cure)
    if found.hash == file.hash:
        return None
    title = f"A file of {version.reference} has changed"
    return Problem("dataset", title, f"{path} is not what was registered", _cure)


def _changes_in_place(
    version: DatasetVersion, files: Sequence[DatasetFile], but: set[str] | None = None
) -> Iterator[Problem]:
    """What is different in the user's own folder by its looks, leaving out the files `but`."""
    try:
        there = {file.path: file for file in list_source([version.folder]).files}
    except NoFiles:
        there = {}
    except MldeskError as error:
        yield Problem("dataset", f"The files of {version.reference} cannot be read", str(error), error.cure)
        return
    for file in files:
        found = there.pop(file.path, None)
        problem = None if but and file.path in but else _look_in_place(version, file, found)
        if problem is not None:
            yield problem
    for path in there:
        title = f"A file was added to the folder of {version.reference}"
        cure = "Remove it, or register the dataset again as a new version."
        yield Problem("dataset", title, f"{version.folder / path} was not registered", cure, "warning")


def _look_in_place(version: DatasetVersion, file: DatasetFile, found: SourceFile | None) -> Problem | None:
    path = version.folder / file.path
    if found is None:
        title = f"A file of {version.reference} is gone"
        return Problem("dataset", title, f"{path} does not exist", _cure)
    if found.size != file.size:
        title = f"A file of {version.reference} has changed"
        cause = f"{path} has {found.size:,} bytes and had {file.size:,}"
        return Problem("dataset", title, cause, _cure, "warning")
    if found.changed != file.changed:
        title = f"A file of {version.reference} may have changed"
        return Problem("dataset", title, f"{path} was written to after it was registered", _cure, "warning")
    return None
