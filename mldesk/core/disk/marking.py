"""Marks what is to be freed, in one transaction with the check that nothing needs it any more.

What is marked is listed nowhere and comes back to no list, also when the database is made anew: whoever
removes its files can be killed at any moment, and the next one goes on.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..edits import append_edit, apply_edit
from ..errors import NotFound
from ..item_edits import apply_item_edit
from .facts import GONE, FreeRow
from .needs import Key, Needs, read_needs
from .plan import row_key
from .uploads import find_trashed_upload
from .versions import VersionKind, item_folder

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace


@dataclass(slots=True)
class Marked:
    """What a batch may remove: the rows it marked wholly or in part; and those that stay after all."""

    whole: list[FreeRow] = field(default_factory=list)
    parts: list[FreeRow] = field(default_factory=list)
    kept: list[FreeRow] = field(default_factory=list)


def mark(workspace: Workspace, rows: Sequence[FreeRow]) -> Marked:
    """Mark those of `rows` that nothing needs and that are still in the trash since the same time.

    All or none are marked. Raises StorageFull and the world's other errors.
    """
    marked = Marked()
    with workspace.store.write("runs", "datasets", "models") as connection:
        models = [row_key(row) for row in rows if row.kind == "model"]
        needs = read_needs(workspace, models, _folders(workspace, rows))
        for row in rows:
            _mark(workspace, connection, row, needs, marked)
    return marked


def _mark(workspace: Workspace, connection: Connection, row: FreeRow, needs: Needs, marked: Marked) -> None:
    key = row_key(row)
    if not _is_trashed(workspace, connection, row, key):
        marked.kept.append(replace(row, frees=0, kept_because="It was taken out of the trash."))
    elif key in needs.whole:
        marked.kept.append(replace(row, frees=0, kept_because=needs.whole[key]))
    elif key in needs.parts:
        edit: list[Any] = ["freed", time.time()]
        apply_edit(connection, row.id, edit)
        append_edit(workspace.store, workspace.run_folder(row.id), edit)
        marked.parts.append(replace(row, kept_because=needs.parts[key]))
    else:
        _mark_whole(workspace, connection, row, key)
        marked.whole.append(replace(row, kept_because=""))


def _mark_whole(workspace: Workspace, connection: Connection, row: FreeRow, key: Key) -> None:
    match row.kind:
        case "run":
            # without an edit: the folder's new name tells it, and until it has that the run is whole
            apply_edit(connection, row.id, ["deleted", GONE])
        case "upload":
            find_trashed_upload(workspace, row.id).note.unlink()
        case kind:
            _mark_version(workspace, connection, kind, key)


def _mark_version(workspace: Workspace, connection: Connection, kind: VersionKind, key: Key) -> None:
    _, identity, version = key
    edit: list[Any] = ["deleted", version, GONE]
    apply_item_edit(connection, kind, identity, edit)
    if kind == "model":
        for alias in connection.execute(
            "SELECT alias FROM model_aliases WHERE model_id = ? AND version = ?", (identity, version)
        ).fetchall():
            apply_item_edit(connection, kind, identity, ["alias", None, alias[0]])
    append_edit(workspace.store, item_folder(workspace, kind) / identity, edit)


def _is_trashed(workspace: Workspace, connection: Connection, row: FreeRow, key: Key) -> bool:
    """Whether it is in the trash since the time that the row tells."""
    if row.kind == "upload":
        try:
            return find_trashed_upload(workspace, row.id).deleted == row.deleted
        except NotFound:
            return False
    sql = "SELECT deleted FROM runs WHERE id = ?"
    if row.kind != "run":
        sql = f"SELECT deleted FROM {row.kind}_versions WHERE {row.kind}_id = ? AND version = ?"  # noqa: S608
    found = connection.execute(sql, key[1:2] if row.kind == "run" else key[1:]).fetchone()
    return found is not None and found[0] == row.deleted


def _folders(workspace: Workspace, rows: Iterable[FreeRow]) -> Mapping[Key, Path]:
    found: dict[Key, Path] = {}
    for row in rows:
        kind, identity, version = key = row_key(row)
        match kind:
            case "run":
                found[key] = workspace.run_folder(identity)
            case "upload":
                found[key] = workspace.uploads_folder / row.reference
            case other:
                found[key] = item_folder(workspace, other) / identity / str(version)
    return found
