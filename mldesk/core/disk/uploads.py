"""Uploaded files in the trash: moved aside with a note of their old place, and moved back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..content import is_inside_here
from ..errors import Conflict, InvalidInput, NotFound, translate_os_error
from ..files import json_bytes, write_atomically
from ..identifiers import new_id, quoted

if TYPE_CHECKING:
    from ..workspace import Workspace

_note = "item.json"


@dataclass(frozen=True, slots=True)
class TrashedUpload:
    """A file or folder of the default datastore in the trash: its `path` there, and where it lies now."""

    id: str
    path: str
    deleted: float
    folder: Path

    @property
    def content(self) -> Path:
        """The file or folder itself."""
        return self.folder / "content"

    @property
    def note(self) -> Path:
        """The file that says what it is; what has none is no longer in the trash."""
        return self.folder / _note


def uploads_trash(workspace: Workspace) -> Path:
    """The folder of the uploads in the trash."""
    return workspace.datastore_folder / ".trash"


def trashed_uploads(workspace: Workspace) -> list[TrashedUpload]:
    """The uploads in the trash, the newest first."""
    folders = uploads_trash(workspace).glob("*/")
    found = [upload for folder in folders for upload in _read(folder)]
    return sorted(found, key=lambda upload: (-upload.deleted, upload.path))


def _read(folder: Path) -> Iterator[TrashedUpload]:
    try:
        note = json.loads((folder / _note).read_bytes())
        upload = TrashedUpload(folder.name, str(note["path"]), float(note["deleted"]), folder)
    except (OSError, ValueError, KeyError, TypeError):
        return  # on its way into the trash, or out of it
    if upload.content.exists() or upload.content.is_symlink():
        yield upload


def trash_upload(workspace: Workspace, path: str) -> TrashedUpload:
    """Move a file or folder of the default datastore into the trash.

    Raises InvalidInput, NotFound, and Conflict while a dataset by reference has its files there.
    """
    with workspace.store.write():  # whoever frees space waits: it would take this for something left behind
        return _trash(workspace, path)


def _trash(workspace: Workspace, path: str) -> TrashedUpload:
    place = _place(workspace, path)
    _check_unused(workspace, place)
    identity, deleted = new_id(), time.time()
    folder = uploads_trash(workspace) / identity
    relative = place.relative_to(workspace.uploads_folder).as_posix()
    upload = TrashedUpload(identity, relative, deleted, folder)
    try:
        folder.mkdir(parents=True)
        write_atomically(upload.note, json_bytes({"path": relative, "deleted": deleted}))
        place.rename(upload.content)
    except OSError as error:
        _remove_note(upload)
        raise translate_os_error(error, place) from error
    return upload


def put_upload_back(workspace: Workspace, identity: str) -> str:
    """Move an upload back to its old place; returns its path in the datastore.

    Raises NotFound, and Conflict when something else is there by now.
    """
    with workspace.store.write():  # it is either freed or comes back, whole
        return _put_back(workspace, identity)


def _put_back(workspace: Workspace, identity: str) -> str:
    upload = find_trashed_upload(workspace, identity)
    place = workspace.uploads_folder / upload.path
    if place.exists() or place.is_symlink():
        raise Conflict(
            f"{upload.path} exists again",
            "something else was uploaded to its place",
            "Move that to the trash first, then put this one back.",
        )
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        upload.content.rename(place)
    except OSError as error:
        raise translate_os_error(error, place) from error
    _remove_note(upload)
    return upload.path


def find_trashed_upload(workspace: Workspace, text: str) -> TrashedUpload:
    """The upload in the trash with this id, or the newest that had this path; raises NotFound."""
    for upload in trashed_uploads(workspace):
        if text in (upload.id, upload.path):
            return upload
    raise NotFound(
        "It is not in the trash", f"no upload there is {quoted(text)}", "`mldesk trash list` shows all."
    )


def _remove_note(upload: TrashedUpload) -> None:
    try:
        upload.note.unlink(missing_ok=True)
        upload.folder.rmdir()
    except OSError:
        return  # without its content it counts for nothing, and freeing removes it


def _place(workspace: Workspace, path: str) -> Path:
    """Where an upload lies; raises InvalidInput for a path that leads out of the datastore."""
    root = workspace.uploads_folder
    place = root / path
    if not is_inside_here(path) or place == root or not place.parent.resolve().is_relative_to(root.resolve()):
        raise InvalidInput(
            "The path leads out of the datastore", f"{path!r} is not inside it", "Give a path in it.", "path"
        )
    if not (place.exists() or place.is_symlink()):
        raise NotFound("There is no such upload", f"{place} does not exist", "Check the path.", "path")
    return place


def _check_unused(workspace: Workspace, place: Path) -> None:
    user = user_of_place(workspace, place)
    if user is not None:
        raise Conflict(
            "A dataset has its files there",
            f"{user} was registered by reference: its files are those in {place}",
            "Move the dataset to the trash and free it first, or register it anew with its files copied.",
        )


def user_of_place(workspace: Workspace, place: Path) -> str | None:
    """The dataset version by reference, also one in the trash, whose files are in, at or around a place."""
    rows = workspace.store.read(
        "SELECT name, version, location FROM dataset_versions JOIN datasets ON datasets.id = dataset_id "
        "WHERE by_reference = 1 AND coalesce(deleted, 0) >= 0 ORDER BY deleted, name, version"
    )
    found = place.resolve()
    for row in rows:
        location = (workspace.path / row["location"]).resolve()
        if location.is_relative_to(found) or found.is_relative_to(location):
            return f"{row['name']}:{row['version']}"
    return None
