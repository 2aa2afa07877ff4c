"""Damaged contents: who holds them, and how they are made whole when the same content is stored again."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..content import is_inside_here
from ..errors import MldeskError
from ..flushing import flush_file
from ..hashing import algorithm, algorithm_of, named
from ..identifiers import new_id
from ..reading import hash_file
from ..removing import remove_folder
from .places import marks_folder, object_path

if TYPE_CHECKING:
    from ..workspace import Workspace

_readable = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH


def holders(workspace: Workspace, contents: Collection[str]) -> dict[str, list[str]]:
    """What holds each of the contents with these hashes, such as "dataset digits:2", "model net:1", sorted.

    The trash is included; what nothing holds is left out.
    """
    found: dict[str, set[str]] = {}
    for kind, _, manifest in _manifests_with(workspace, contents):
        for content in _rows(manifest):
            if content in contents:
                found.setdefault(content, set()).add(f"{kind} {manifest['name']}:{manifest['version']}")
    return {content: sorted(names) for content, names in found.items()}


def mark_damaged(workspace: Workspace, content: str, shown: Path) -> bool:
    """Note that the file `shown` does not hold the content with this hash, as it should.

    Returns whether the object itself is damaged, too, and with it all that holds it; then it is not used any
    more. Either way all damaged files get the good content when it is stored again. In a workspace that is
    open for reading, or that cannot be written, nothing is noted.
    """
    place = object_path(workspace, content) if algorithm_of(content) == algorithm else None
    bad = place is None or _is_damaged(place, content, shown)
    if workspace.read_only:
        return bad
    mark = _mark(workspace, content)
    try:
        mark.parent.mkdir(parents=True, exist_ok=True)
        if bad and place is not None and place.exists():
            _remove(mark)
            place.replace(mark)
        elif not mark.exists():
            mark.touch()
    except OSError:
        return bad  # it is reported all the same; only the repair needs the mark
    return bad


def damaged_contents(workspace: Workspace) -> frozenset[str]:
    """Hashes of the contents that some file was found not to hold, and that were not stored again since."""
    folder = marks_folder(workspace)
    marks = folder.iterdir() if folder.is_dir() else ()
    return frozenset(mark.name.replace("-", ":", 1) for mark in marks)


def heal(workspace: Workspace, stored: Mapping[str, str]) -> None:
    """Give each version that holds one of the `stored` contents, which had been damaged, the good one.

    `stored` has for each hash a file that holds it. Where something cannot be mended, its mark stays, and the
    same content mends it when it is stored the next time.
    """
    wanted = damaged_contents(workspace).intersection(stored)
    failed: set[str] = set()
    for _, folder, manifest in _manifests_with(workspace, wanted):
        for content, paths in _rows(manifest).items():
            if content in wanted and not _mend_all(stored[content], folder / "files", paths):
                failed.add(content)
    for content in wanted - failed:
        with suppress(OSError):  # another registration has healed it as well
            _remove(_mark(workspace, content))


def _is_damaged(place: Path, content: str, shown: Path) -> bool:
    """Whether the object at `place` is what is damaged, and not just the file that should show it."""
    try:
        if shown.exists() and shown.samefile(place):
            return True
        return hash_file(place) != content
    except (MldeskError, OSError):
        return True  # an object that is gone or cannot be read helps nobody


def _mark(workspace: Workspace, content: str) -> Path:
    return marks_folder(workspace) / content.replace(":", "-", 1)


def _manifests_with(
    workspace: Workspace, contents: Collection[str]
) -> Iterator[tuple[str, Path, dict[str, Any]]]:
    """The manifests that may hold one of the contents."""
    if not contents:
        return
    wanted = re.compile(b"|".join(re.escape(c.partition(":")[2].encode()) for c in contents))
    for kind, parent in (("dataset", workspace.datasets_folder), ("model", workspace.models_folder)):
        for path in parent.glob(f"*/*/{kind}.json"):
            try:
                text = path.read_bytes()
                if wanted.search(text):
                    yield kind, path.parent, json.loads(text)
            except (OSError, ValueError):
                continue  # that it cannot be read is told where it is used


def _rows(manifest: dict[str, Any]) -> dict[str, list[str]]:
    """The paths of the files with each content, in either kind of manifest; none where they lie elsewhere."""
    found: dict[str, list[str]] = {}
    for row in () if manifest.get("by_reference") else manifest["files"]:
        path, content = (
            (row["path"], row.get("hash") or row["sha256"]) if isinstance(row, dict) else (row[0], row[2])
        )
        found.setdefault(named(content), []).append(path)
    return found


def _mend_all(good: str, files: Path, paths: Sequence[str]) -> bool:
    """Put the good content at its paths in a version's folder; whether that could be done."""
    try:
        for path in paths:
            _mend(Path(good), files, path)
    except OSError:
        return False  # what is being stored is good all the same
    return True


def _mend(good: Path, files: Path, path: str) -> None:
    """Put the good content at its path in a version's folder `files`, if that is there."""
    place = files / path
    inside = is_inside_here(path) and place.parent.resolve().is_relative_to(files.resolve())
    if not inside or not files.is_dir():
        return
    if place.exists() and place.samefile(good):
        return  # to rename one name of a file to another of its names would do nothing
    with _writable(files), _writable(_made(place.parent)):
        draft = place.with_name(f".{new_id()}")
        try:
            _show(good, draft)
            _date_back(draft, files.parent)
            if place.is_dir() and not place.is_symlink():
                remove_folder(place)
            _replace(draft, place)
        except OSError:
            if draft.exists():
                remove_name(draft, good)
            raise


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    """Within this block names can be added to a folder that shows contents."""
    mode = folder.stat().st_mode
    folder.chmod(mode | stat.S_IRWXU)
    try:
        yield
    finally:
        folder.chmod(mode)


def _show(good: Path, place: Path) -> None:
    """Make a new name for the content, or a copy where the disk has no such names."""
    try:
        os.link(good, place)
    except OSError:
        with good.open("rb") as source, place.open("xb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            flush_file(copy.fileno())
        place.chmod(_readable)


def _date_back(place: Path, folder: Path) -> None:
    """Let the new file be no younger than the manifest in the version's `folder`: nobody changed it."""
    oldest = min(path.stat().st_mtime_ns for path in (place, *folder.glob("*.json")))
    with suppress(OSError):  # it would be read once more by the next verify, no harm
        os.utime(place, ns=(oldest, oldest))


def remove_name(place: Path, other: Path) -> None:
    """Remove a name of a protected file that keeps its `other` name."""
    try:
        place.unlink()
    except PermissionError:
        _unprotect(place)
        place.unlink()
        other.chmod(_readable)


def _replace(draft: Path, place: Path) -> None:
    try:
        draft.replace(place)
    except PermissionError:
        _unprotect(place)
        draft.replace(place)


def _unprotect(place: Path) -> None:
    """Windows neither removes nor replaces what is write-protected."""
    if not place.is_symlink():  # of a link, what it leads to would be changed
        place.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _remove(mark: Path) -> None:
    if not mark.exists():
        return
    if mark.is_dir():
        remove_folder(mark)
    else:
        _unprotect(mark)
        mark.unlink()
