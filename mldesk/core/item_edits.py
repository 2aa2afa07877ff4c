"""A user's edits of datasets and models, kept in their folders so that a rebuilt database has them too.

An edit is a JSON array in `edits.jsonl` of the item's folder:

    ["description", null, text]            of a dataset
    ["description", version, text]         of a model version
    ["tags", version, {key: value}]        all tags of a version
    ["note", version, text]                of a model version
    ["alias", version or null, name]       of a model; null takes the alias away
    ["trusted", version, true or false]    of a model version
    ["deleted", version, time or null]     in the trash since, or back from it
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .edits import append_edit
from .store import Connection

if TYPE_CHECKING:
    from .workspace import Workspace

Kind = Literal["dataset", "model"]

_file_name = "edits.jsonl"
_columns: dict[Kind, frozenset[str]] = {
    "dataset": frozenset({"tags", "deleted"}),
    "model": frozenset({"description", "tags", "note", "trusted", "deleted"}),
}


def edit_item(
    workspace: Workspace, kind: Kind, identity: str, edit: str, version: int | None, value: Any
) -> None:
    """Make one edit of a dataset or model: in its folder and in the database; a failure takes both back.

    Raises ValueError for an edit that is none (a bug), and the world's errors.
    """
    folder = (workspace.datasets_folder if kind == "dataset" else workspace.models_folder) / identity
    with workspace.store.write("datasets" if kind == "dataset" else "models") as connection:
        apply_item_edit(connection, kind, identity, [edit, version, value])
        append_edit(workspace.store, folder, [edit, version, value])


def read_item_edits(folder: Path) -> Iterator[list[Any]]:
    """The edits of the item in `folder`, in order; lines that are none are passed over."""
    try:
        lines = (folder / _file_name).read_bytes().split(b"\n")
    except FileNotFoundError:
        return
    for line in lines:
        try:
            edit = json.loads(line)
        except ValueError:
            continue
        if isinstance(edit, list) and len(edit) == 3:
            yield edit


def apply_item_edit(connection: Connection, kind: Kind, identity: str, edit: list[Any]) -> None:
    """Make the edit in the rows, inside the caller's transaction; raises ValueError when it is none."""
    name, version, value = edit
    if kind == "dataset" and name == "description":
        connection.execute("UPDATE datasets SET description = ? WHERE id = ?", (str(value), identity))
    elif kind == "model" and name == "alias":
        connection.execute(
            "DELETE FROM model_aliases WHERE model_id = ? AND alias = ?", (identity, str(value))
        )
        if version is not None:
            connection.execute(
                "INSERT INTO model_aliases VALUES (?, ?, ?)", (identity, str(value), int(version))
            )
    elif name in _columns[kind]:
        stored = json.dumps(value, ensure_ascii=False) if name == "tags" else value
        connection.execute(
            f"UPDATE {kind}_versions SET {name} = ? WHERE {kind}_id = ? AND version = ?",  # noqa: S608 (ours)
            (stored, identity, version),
        )
    else:
        raise ValueError(f"{name!r} is no edit of a {kind}")
