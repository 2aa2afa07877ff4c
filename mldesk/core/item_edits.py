"""A user's edits of datasets and models, kept in their folders so that a rebuilt database has them too.

An edit is a JSON array in `edits.jsonl` of the item's folder:

    ["description", null, text]            of a dataset
    ["description", version, text]         of a model version
    ["tags", version, {key: value}]        all tags of a version
    ["properties", version, {key: value}]  all properties of a model version
    ["note", version, text]                of a model version
    ["alias", version or null, name]       of a model; null takes the alias away
    ["trusted", version, true or false]    of a model version
    ["deleted", version, time or null]     in the trash since, or back from it
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .edits import append_edit
from .errors import NotFound
from .store import Connection

if TYPE_CHECKING:
    from .workspace import Workspace

Kind = Literal["dataset", "model"]

_file_name = "edits.jsonl"
_columns: dict[Kind, frozenset[str]] = {
    "dataset": frozenset({"tags", "deleted"}),
    "model": frozenset({"description", "tags", "properties", "note", "trusted", "deleted"}),
}
_as_json = ("tags", "properties")


def edit_item(
    workspace: Workspace, kind: Kind, identity: str, edit: str, version: int | None, value: Any
) -> None:
    """Make one edit of a dataset or model: in its folder and in the database; a failure takes both back.

    Raises NotFound for a version that was freed since it was looked up, ValueError for an edit that is none
    (a bug), and the world's errors.
    """
    with workspace.store.write(f"{kind}s") as connection:
        if version is not None:
            _tags_of(connection, kind, identity, version)
        _edit(workspace, connection, kind, identity, [edit, version, value])


def change_item_tags(
    workspace: Workspace,
    kind: Kind,
    identity: str,
    version: int,
    change: Callable[[dict[str, str]], Mapping[str, str]],
) -> None:
    """Give a version the tags that `change` makes of its present ones, whoever else edits them just now.

    Raises NotFound for a version that was freed since it was looked up, what `change` raises, and the world's
    errors.
    """
    with workspace.store.write(f"{kind}s") as connection:
        tags = dict(change(_tags_of(connection, kind, identity, version)))
        _edit(workspace, connection, kind, identity, ["tags", version, tags])


def _edit(workspace: Workspace, connection: Connection, kind: Kind, identity: str, edit: list[Any]) -> None:
    folder = (workspace.datasets_folder if kind == "dataset" else workspace.models_folder) / identity
    apply_item_edit(connection, kind, identity, edit)
    append_edit(workspace.store, folder, edit)


def _tags_of(connection: Connection, kind: Kind, identity: str, version: int) -> dict[str, str]:
    """The tags of a version that is there or in the trash; raises NotFound."""
    row = connection.execute(
        f"SELECT tags FROM {kind}_versions WHERE {kind}_id = ? AND version = ? "  # noqa: S608 (ours)
        "AND coalesce(deleted, 0) >= 0",
        (identity, version),
    ).fetchone()
    if row is None:
        raise NotFound(
            f"Version {version} of the {kind} is gone",
            "its space was freed a moment ago",
            "Look at what is there now.",
        )
    tags: dict[str, str] = json.loads(row[0])
    return tags


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
        stored = json.dumps(value, ensure_ascii=False) if name in _as_json else value
        connection.execute(
            f"UPDATE {kind}_versions SET {name} = ? WHERE {kind}_id = ? AND version = ?",  # noqa: S608 (ours)
            (stored, identity, version),
        )
    else:
        raise ValueError(f"{name!r} is no edit of a {kind}")
