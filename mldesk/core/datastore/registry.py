"""Which datastores a workspace has: in its database, and in a file from which a lost one is made again."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import Conflict, Damaged, NotFound, translate_os_error
from ..files import json_bytes, write_atomically
from ..identifiers import check_name, quoted
from .datastore import Datastore
from .settings import Kind, check_settings

if TYPE_CHECKING:
    from ..store import Connection, Row
    from ..workspace import Workspace

default_name = "default"
"""The datastore that every workspace has, without a row: the workspace's own folder for uploads."""

_format = 1


class _Entry(msgspec.Struct):
    name: str
    kind: str
    settings: dict[str, Any]
    created: float
    is_default: bool = False


class _File(msgspec.Struct):
    format: int
    datastores: list[_Entry]


def list_datastores(workspace: Workspace) -> list[Datastore]:
    """All datastores of the workspace, its own one first, then by name."""
    rows = workspace.store.read("SELECT * FROM datastores ORDER BY name COLLATE NOCASE, name")
    chosen = any(row["is_default"] for row in rows)
    own = Datastore(
        workspace,
        default_name,
        "folder",
        {"path": str(workspace.uploads_folder)},
        workspace.created,
        is_default=not chosen,
        is_own=True,
    )
    return [own, *(_datastore(workspace, row) for row in rows)]


def get_datastore(workspace: Workspace, name: str) -> Datastore:
    """The datastore called `name`; raises NotFound, naming those there are."""
    name = check_name("datastore", name)
    found = list_datastores(workspace)
    for datastore in found:
        if datastore.name == name:
            return datastore
    known = ", ".join(datastore.name for datastore in found)
    raise NotFound(
        "There is no such datastore",
        f"{quoted(name)} is not one of: {known}",
        "Check the name.",
        field="name",
    )


def get_default_datastore(workspace: Workspace) -> Datastore:
    """The datastore that is used when none is named."""
    return next(datastore for datastore in list_datastores(workspace) if datastore.is_default)


def register_datastore(
    workspace: Workspace, name: str, kind: Kind, settings: Mapping[str, Any], default: bool = False
) -> Datastore:
    """Add a datastore.

    `kind` "folder" takes {"path": folder}, which must exist; "fsspec" takes {"url": "s3://bucket/folder"} and
    options of the client library. An option whose name ends in `_env` names the environment variable that
    holds it; secrets themselves are refused. Nothing is asked of a server yet. Raises InvalidInput, NotFound,
    and Conflict for a name that is taken.
    """
    name = check_name("datastore", name)
    stored = check_settings(kind, settings)
    taken = [datastore.name for datastore in list_datastores(workspace)]
    if name.casefold() in (other.casefold() for other in taken):
        raise Conflict(
            "The name is taken", f"there is a datastore {name!r}", "Choose another one.", field="name"
        )
    with workspace.store.write("datastores") as connection:
        if default:
            connection.execute("UPDATE datastores SET is_default = 0")
        connection.execute(
            "INSERT INTO datastores (name, kind, settings, created, is_default) VALUES (?, ?, ?, ?, ?)",
            (name, kind, json.dumps(stored, ensure_ascii=False), time.time(), default),
        )
        _write_file(workspace, connection)
    return get_datastore(workspace, name)


def set_default_datastore(workspace: Workspace, name: str) -> Datastore:
    """Use the datastore when none is named; raises NotFound."""
    chosen = get_datastore(workspace, name)
    with workspace.store.write("datastores") as connection:
        connection.execute("UPDATE datastores SET is_default = (name = ?)", (chosen.name,))
        _write_file(workspace, connection)
    return get_datastore(workspace, chosen.name)


def remove_datastore(workspace: Workspace, name: str) -> None:
    """Forget the datastore; its files stay. Raises NotFound, and Conflict for the default one."""
    chosen = get_datastore(workspace, name)
    if chosen.is_own or chosen.is_default:
        raise Conflict(
            "The default datastore cannot be removed",
            f"{chosen.name} belongs to the workspace" if chosen.is_own else f"{chosen.name} is the default",
            "" if chosen.is_own else f"Make another one the default first, such as {default_name}.",
        )
    with workspace.store.write("datastores") as connection:
        connection.execute("DELETE FROM datastores WHERE name = ?", (chosen.name,))
        _write_file(workspace, connection)


def enter_datastores(workspace: Workspace) -> int:
    """Enter the datastores that the workspace's file names into a new database and return how many.

    Raises Damaged when the file is not whole; a file that is not there names none.
    """
    path = datastores_file(workspace)
    try:
        entries = msgspec.json.decode(path.read_bytes(), type=_File).datastores
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Damaged(f"{path.name} is damaged", f"{path}: {error}", "Add the datastores again.") from error
    with workspace.store.write("datastores") as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO datastores (name, kind, settings, created, is_default) "
            "VALUES (?, ?, ?, ?, ?)",
            [(e.name, e.kind, json.dumps(e.settings, ensure_ascii=False), e.created, e.is_default)
             for e in entries],
        )  # fmt: skip
    return len(entries)


def datastores_file(workspace: Workspace) -> Path:
    """The file beside the datastores' folder that holds what their rows hold."""
    return workspace.datastore_folder / "datastores.json"


def _write_file(workspace: Workspace, connection: Connection) -> None:
    """Write the file anew from the rows, within their transaction."""
    rows = connection.execute("SELECT * FROM datastores ORDER BY name").fetchall()
    entries = [
        {
            "name": row["name"],
            "kind": row["kind"],
            "settings": json.loads(row["settings"]),
            "created": row["created"],
            "is_default": bool(row["is_default"]),
        }
        for row in rows
    ]
    path = datastores_file(workspace)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json_bytes({"format": _format, "datastores": entries}, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error


def _datastore(workspace: Workspace, row: Row) -> Datastore:
    return Datastore(
        workspace,
        row["name"],
        row["kind"],
        json.loads(row["settings"]),
        row["created"],
        is_default=bool(row["is_default"]),
    )
