"""Damaged contents: who holds them, and how they are made whole when the same content is stored again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import translate_os_error
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


def heal(workspace: Workspace, stored: Iterable[str]) -> None:
    """Give each version that holds one of the `stored` contents, which had been damaged, the good one."""
    for content in damaged_objects(workspace).intersection(stored):
        good = object_path(workspace, content)
        if not good.exists():
            continue
        for _, folder, manifest in _manifests_with(workspace, content):
            for path in _paths_of(manifest, content):
                _replace(good, folder / "files" / path)
        _remove(marks_folder(workspace) / content.partition(":")[2])


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


def _replace(good: Path, place: Path) -> None:
    folder = place.parent
    draft = folder / f".{new_id()}"
    mode = folder.stat().st_mode
    try:
        folder.chmod(mode | 0o700)
        os.link(good, draft)
        draft.replace(place)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise translate_os_error(error, place) from error
    finally:
        folder.chmod(mode)


def _remove(path: Path) -> None:
    path.chmod(0o600)
    path.unlink()
