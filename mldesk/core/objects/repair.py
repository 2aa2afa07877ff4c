"""Damaged contents: who holds them, and how they are made whole when the same content is stored again."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..content import is_inside
from ..copying import remove_folder
from ..hashing import algorithm
from ..identifiers import new_id
from .places import marks_folder, object_path

if TYPE_CHECKING:
    from ..workspace import Workspace


def holders(workspace: Workspace, content: str) -> list[str]:
    """What holds the content with this hash, such as "dataset digits:2", "model net:1"; trash included."""
    found = {
        f"{kind} {manifest['name']}:{manifest['version']}"
        for kind, _, manifest in _manifests_with(workspace, content)
    }
    return sorted(found)


def mark_damaged(workspace: Workspace, content: str) -> None:
    """Note that the object with this hash holds something else: it is not used any more.

    When the same content is stored again, all that holds it is made whole. Where the workspace cannot be
    written, nothing happens.
    """
    try:
        place = object_path(workspace, content)
    except ValueError:
        return  # of an older workspace, which had no objects
    mark = marks_folder(workspace) / content.partition(":")[2]
    try:
        mark.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            place.replace(mark)
        elif not mark.exists():
            mark.touch()
    except OSError:
        return  # it is reported all the same; only the repair needs the mark


def damaged_objects(workspace: Workspace) -> frozenset[str]:
    """Hashes of the contents that were found damaged and not stored again since."""
    folder = marks_folder(workspace)
    marks = folder.iterdir() if folder.is_dir() else ()
    return frozenset(f"{algorithm}:{mark.name}" for mark in marks)


def heal(workspace: Workspace, stored: Mapping[str, str]) -> None:
    """Give each version that holds one of the `stored` contents, which had been damaged, the good one.

    `stored` has for each hash a file that holds it. Where something cannot be mended, its mark stays, and the
    same content mends it when it is stored the next time.
    """
    for content in damaged_objects(workspace).intersection(stored):
        try:
            for _, folder, manifest in _manifests_with(workspace, content):
                for path in _paths_of(manifest, content):
                    _mend(Path(stored[content]), folder / "files", path)
            _remove(marks_folder(workspace) / content.partition(":")[2])
        except OSError:
            continue  # what is being stored is good all the same


def _manifests_with(workspace: Workspace, content: str) -> Iterator[tuple[str, Path, dict[str, Any]]]:
    wanted = content.encode()
    for kind, parent in (("dataset", workspace.datasets_folder), ("model", workspace.models_folder)):
        for path in parent.glob(f"*/*/{kind}.json"):
            try:
                text = path.read_bytes()
                if wanted in text:
                    yield kind, path.parent, json.loads(text)
            except (OSError, ValueError):
                continue  # that it cannot be read is told where it is used


def _paths_of(manifest: dict[str, Any], content: str) -> list[str]:
    """The paths of the files with this content, in either kind of manifest."""
    rows = [(f["path"], f.get("hash")) if isinstance(f, dict) else (f[0], f[2]) for f in manifest["files"]]
    return [] if manifest.get("by_reference") else [path for path, found in rows if found == content]


def _mend(good: Path, files: Path, path: str) -> None:
    """Put the good content at its path in a version's folder `files`, if that is there."""
    place = files / path
    inside = is_inside(path) and place.parent.resolve().is_relative_to(files.resolve())
    if not inside or not files.is_dir():
        return
    with _writable(files), _writable(_made(place.parent)):
        draft = place.with_name(f".{new_id()}")
        try:
            _show(good, draft)
            if place.is_dir() and not place.is_symlink():
                remove_folder(place)
            draft.replace(place)
        except OSError:
            draft.unlink(missing_ok=True)
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
        shutil.copyfile(good, place)
        place.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        with place.open("rb") as file:
            os.fsync(file.fileno())


def _remove(mark: Path) -> None:
    if mark.is_dir():
        remove_folder(mark)
    else:
        mark.chmod(stat.S_IRUSR | stat.S_IWUSR)
        mark.unlink()
