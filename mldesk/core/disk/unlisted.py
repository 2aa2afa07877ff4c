"""Versions whose registration was killed just before it was stored: they go to the trash, to be seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from ..edits import append_edit
from ..errors import Conflict, Damaged
from ..item_edits import apply_item_edit
from ..manifests import enter_dataset_version, enter_model_version
from .versions import StoredVersion, stored_versions

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace


class _Manifest(msgspec.Struct):
    files: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET  # a freed version has none any more
    run_id: str | None = None
    registration: int | None = None


def trash_unlisted(workspace: Workspace) -> None:
    """Enter whole versions that no list has, but in the trash; to be called within exclusive_objects.

    Nobody registers any then, so these are of killed programs, or of an older database that was put back:
    they are not freed before a user could see them. What a damaged manifest is about stays as it is.
    """
    for version in stored_versions(workspace):
        if not version.known and _can_be_entered(workspace, version):
            try:
                with workspace.store.write(f"{version.kind}s") as connection:
                    _enter(workspace, connection, version)
            except (Conflict, Damaged):
                continue  # a rebuild tells what is wrong with it


def _can_be_entered(workspace: Workspace, version: StoredVersion) -> bool:
    try:
        found = msgspec.json.decode(version.manifest.read_bytes(), type=_Manifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return False
    awaited = workspace.store.read_one(
        "SELECT 1 FROM registrations WHERE run_id = ? AND number = ? AND model_id IS NULL AND NOT failed",
        found.run_id,
        found.registration,
    )
    return awaited is None and found.files is not msgspec.UNSET  # what a script waits for is done again


def _enter(workspace: Workspace, connection: Connection, version: StoredVersion) -> None:
    if version.kind == "dataset":
        sql = "SELECT description FROM datasets WHERE id = ?"
        said = connection.execute(sql, (version.id,)).fetchone()
        enter_dataset_version(connection, version.manifest)
        if said is not None:  # what was never registered says nothing of the others
            connection.execute("UPDATE datasets SET description = ? WHERE id = ?", (said[0], version.id))
    else:
        enter_model_version(connection, version.manifest)
    sql = f"SELECT 1 FROM {version.kind}_versions WHERE {version.kind}_id = ? AND version = ?"  # noqa: S608
    if connection.execute(sql, (version.id, version.version)).fetchone() is None:
        raise Conflict("The manifest is about another version", str(version.manifest))
    edit = ["deleted", version.version, time.time()]
    apply_item_edit(connection, version.kind, version.id, edit)
    append_edit(workspace.store, version.folder.parent, edit)
