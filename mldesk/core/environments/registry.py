"""Environments registered in a workspace: named, versioned specifications.

Each version is a file, `environments/<id>/<version>/environment.json`; the table of the database is made from
these. A version that was removed keeps its file and number, so that no other one ever gets its name.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import Damaged, InvalidInput, NotFound, TooNew, translate_os_error
from ..files import json_bytes, write_atomically
from ..identifiers import check_name, new_id
from ..removing import remove_folder
from .spec import EnvironmentSpec

if TYPE_CHECKING:
    from ..store import Connection, Row
    from ..workspace import Workspace

file_name = "environment.json"
_format = 1
_select = "SELECT * FROM environments WHERE deleted IS NULL"


@dataclass(frozen=True, slots=True)
class Environment:
    """A version of a registered environment; `spec` tells its name and version, too."""

    id: str
    name: str
    version: int
    spec: EnvironmentSpec
    created: float
    description: str
    content_hash: str

    @property
    def reference(self) -> str:
        """`name:version`."""
        return f"{self.name}:{self.version}"

    @classmethod
    def from_file(
        cls, workspace: Workspace, name: str, path: Path | str, description: str = ""
    ) -> Environment:
        """Register what a file tells of: requirements, a pyproject.toml, a conda file, a Dockerfile.

        Raises what reading and registering raise.
        """
        from .reading import read_environment

        return register_environment(workspace, name, read_environment(Path(path)), description)

    def to_dict(self) -> dict[str, Any]:
        """The version as JSON-ready values."""
        return {
            "id": self.id,
            "name": self.name,
            "version": self.version,
            "created": self.created,
            "description": self.description,
            "content_hash": self.content_hash,
            "spec": self.spec.to_json(),
        }


class _File(msgspec.Struct):
    format: int
    id: str
    name: str
    version: int
    created: float
    spec: dict[str, Any]
    description: str = ""
    deleted: float | None = None


def register_environment(
    workspace: Workspace, name: str, spec: EnvironmentSpec, description: str = ""
) -> Environment:
    """Keep the specification as the next version of the environment `name`.

    When the newest version says the same already, that one is returned, with the new description if there is
    one. Raises InvalidInput with every problem of a specification that can be used nowhere.
    """
    # imported here: reading environments is more often asked for
    from .checking import check_spec

    name = check_name("environment", name)
    errors = [problem for problem in check_spec(spec) if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    spec = replace(spec, name=None, version=None)
    with workspace.store.write("environments") as connection:
        rows = _rows(connection, name)
        newest = next((_environment(row) for row in rows if row["deleted"] is None), None)
        if newest is not None and _says_the_same(newest, spec):
            return _described(workspace, connection, newest, description.strip())
        identity = rows[0]["id"] if rows else _known_id(workspace, name) or new_id()
        version = _next_version(workspace.environments_folder / identity, rows)
        stored = _File(_format, identity, name, version, time.time(), spec.to_json(), description.strip())
        _write(workspace, stored)
        _enter(connection, stored)
    return get_environment(workspace, f"{name}:{version}")


def list_environments(workspace: Workspace) -> list[Environment]:
    """The newest version of each environment, by name."""
    rows = workspace.store.read(f"{_select} ORDER BY name COLLATE NOCASE, name, version DESC")
    newest: dict[str, Environment] = {}
    for row in rows:
        if row["name"] not in newest:
            newest[row["name"]] = _environment(row)
    return list(newest.values())


def environment_versions(workspace: Workspace, name: str) -> list[Environment]:
    """All versions of the environment, the newest first; raises NotFound, naming those there are."""
    name = check_name("environment", name)
    found = [
        _environment(row)
        for row in workspace.store.read(f"{_select} AND name = ? ORDER BY version DESC", name)
    ]
    if not found:
        known = ", ".join(other.name for other in list_environments(workspace))
        raise NotFound(
            "There is no such environment",
            f"{name!r} is not one of: {known}" if known else f"the workspace has none called {name!r}",
            "Check the name, or make it with `mldesk environment create`.",
            field="environment",
        )
    return found


def get_environment(workspace: Workspace, reference: str) -> Environment:
    """The version `name:version`, or the newest of `name`; raises NotFound, InvalidInput for no number."""
    name, colon, number = reference.partition(":")
    versions = environment_versions(workspace, name)
    if not colon:
        return versions[0]
    if not number.isdecimal():
        raise InvalidInput(
            "The version is not a number",
            f"{reference!r} asks for version {number!r}",
            f"Write {versions[0].name}:1.",
            field="environment",
        )
    for version in versions:
        if version.version == int(number):
            return version
    known = ", ".join(str(version.version) for version in reversed(versions))
    raise NotFound(
        "There is no such version",
        f"{versions[0].name} has no version {number}",
        f"It has: {known}",
        field="environment",
    )


def remove_environment(workspace: Workspace, reference: str) -> list[Environment]:
    """Take the version `name:version`, or all versions of `name`, off the lists; returns what was removed.

    Runs keep the specification they were submitted with. Raises NotFound, InvalidInput for no number.
    """
    if ":" in reference:
        removed = [get_environment(workspace, reference)]
    else:
        removed = environment_versions(workspace, reference)
    with workspace.store.write("environments") as connection:
        for found in removed:
            stored = _read(_path(workspace, found.id, found.version))
            stored.deleted = time.time()
            _write(workspace, stored)
            _enter(connection, stored)
    return removed


def put_back_environment(workspace: Workspace, removed: Sequence[Environment]) -> None:
    """Put versions on the lists again that `remove_environment` took off; raises NotFound, Damaged."""
    with workspace.store.write("environments") as connection:
        for found in removed:
            stored = _read(_path(workspace, found.id, found.version))
            stored.deleted = None
            _write(workspace, stored)
            _enter(connection, stored)


def environment_files(workspace: Workspace) -> list[Path]:
    """The files of all versions, also of removed ones; those of one environment by their numbers."""
    found = workspace.environments_folder.glob(f"*/*/{file_name}")
    return sorted(found, key=lambda path: (path.parts[-3], len(path.parts[-2]), path.parts[-2]))


def enter_environment(connection: Connection, path: Path) -> bool:
    """Enter the version that the file at `path` tells of, and say whether it is a new one.

    Raises Damaged, TooNew, and the world's errors.
    """
    stored = _read(path)
    known = "SELECT 1 FROM environments WHERE id = ? AND version = ?"
    is_new = connection.execute(known, (stored.id, stored.version)).fetchone() is None
    _enter(connection, stored)
    return is_new


def _enter(connection: Connection, stored: _File) -> None:
    spec = EnvironmentSpec.from_json(stored.spec)
    connection.execute(
        "INSERT INTO environments (id, version, name, created, description, content_hash, spec, deleted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, version) "
        "DO UPDATE SET description = excluded.description, deleted = excluded.deleted",
        (
            stored.id, stored.version, stored.name, stored.created, stored.description, spec.content_hash(),
            json.dumps(spec.to_json(), ensure_ascii=False), stored.deleted,
        ),
    )  # fmt: skip


def _rows(connection: Connection, name: str) -> list[Row]:
    """The rows of all versions that ever were, the newest first."""
    found = connection.execute("SELECT * FROM environments WHERE name = ? ORDER BY version DESC", (name,))
    return found.fetchall()


def _environment(row: Row) -> Environment:
    values: Mapping[str, Any] = json.loads(row["spec"])
    spec = replace(EnvironmentSpec.from_json(values), name=row["name"], version=row["version"])
    return Environment(
        row["id"],
        row["name"],
        row["version"],
        spec,
        row["created"],
        row["description"],
        row["content_hash"],
    )


def _says_the_same(newest: Environment, spec: EnvironmentSpec) -> bool:
    """Whether a further version would be of no use; what was noted while a file was read does not count."""
    return replace(newest.spec, name=None, version=None, notes=spec.notes) == spec


def _described(
    workspace: Workspace, connection: Connection, found: Environment, description: str
) -> Environment:
    if description in ("", found.description):
        return found
    stored = _read(_path(workspace, found.id, found.version))
    stored.description = description
    _write(workspace, stored)
    _enter(connection, stored)
    return replace(found, description=description)


def _known_id(workspace: Workspace, name: str) -> str | None:
    """The id of the folder in which a first registration of `name` was killed before its row was stored.

    With another one, a rebuild would find two environments of one name.
    """
    for path in environment_files(workspace):
        try:
            if _read(path).name == name:
                return path.parts[-3]
        except (Damaged, TooNew, OSError):
            continue
    return None


def _next_version(folder: Path, rows: list[Row]) -> int:
    """A number that no version has had, not even one whose file is damaged or whose row is lost."""
    there = [int(path.name) for path in folder.glob("*") if path.name.isdecimal()]
    known = [int(row["version"]) for row in rows]
    return max([0, *there, *known]) + 1


def _path(workspace: Workspace, identity: str, version: int) -> Path:
    return workspace.environments_folder / identity / str(version) / file_name


def _write(workspace: Workspace, stored: _File) -> None:
    """Write the version's file, within the transaction of its row: if that is not stored, nor is the file."""
    path = _path(workspace, stored.id, stored.version)
    before = path.read_bytes() if path.exists() else None

    def take_back() -> None:
        if before is None:
            remove_folder(path.parent)
        else:
            write_atomically(path, before)

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        workspace.store.if_taken_back(take_back)
        write_atomically(path, json_bytes(msgspec.to_builtins(stored), indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error


def _read(path: Path) -> _File:
    try:
        stored = msgspec.json.decode(path.read_bytes(), type=_File)
        EnvironmentSpec.from_json(stored.spec)
    except FileNotFoundError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError, TypeError) as error:
        raise Damaged(
            f"{path.name} is damaged", f"{path}: {error}", "Restore it from a backup, if there is one."
        ) from error
    if stored.format > _format:
        raise TooNew("The environment was made by a newer version of mldesk", str(path), "Update mldesk.")
    return stored
