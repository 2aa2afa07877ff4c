"""A workspace: the folder that everything else lives in, and the list of those used recently."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import paths
from .errors import (
    Conflict,
    Damaged,
    InvalidInput,
    NotFound,
    TooNew,
    free_space,
    not_text,
    translate_os_error,
)
from .files import json_bytes, write_atomically
from .identifiers import new_id
from .live_runs import count_live
from .store import Store, rebuild_cure

if TYPE_CHECKING:
    from .datastore import Datastore
    from .environments.registry import Environment
    from .rebuild import RebuildReport

_format = 1
_recent_length = 20


@dataclass(frozen=True, slots=True)
class RecentWorkspace:
    """A workspace this user has opened, the last time at `opened` (unix seconds)."""

    path: Path
    name: str
    opened: float


class Workspace:
    """An open workspace. `store` is its database; the folders are `runs_folder`, `models_folder`, and so on.

    Belongs to one thread, as its store does. Use it as a context manager, or close it.
    """

    def __init__(self, path: Path, config: dict[str, Any], store: Store) -> None:
        self.path = path
        self.id: str = config["id"]
        self.name: str = config["name"]
        self.created: float = config["created"]
        self.store = store

    @classmethod
    def create(cls, path: Path | str, name: str | None = None) -> Workspace:
        """Make a new workspace in the folder `path` (created, or empty) and open it.

        What a program has left that was killed while it made one is made anew. Raises InvalidInput, Conflict
        when a workspace or other files are there already, and the world's errors of a full or forbidden
        disk, leaving nothing behind.
        """
        # imported here because most programs open one that is there
        from .workspace_making import make_workspace

        folder = _absolute(path)
        config = {
            "format": _format,
            "id": new_id(),
            "name": _workspace_name(folder, name),
            "created": time.time(),
        }
        try:
            make_workspace(folder, config)
        except OSError as error:
            raise translate_os_error(error, folder) from error
        return cls.open(folder)

    @classmethod
    def open_or_create(cls, path: Path | str, name: str | None = None) -> tuple[Workspace, bool]:
        """Open the workspace in the folder `path`, made when there is none; tells whether it was made.

        Several programs may do so at once. Raises what `open` and `create` do.
        """
        try:
            return cls.open(path), False
        except NotFound:
            pass
        try:
            return cls.create(path, name), True
        except Conflict:
            if not (_absolute(path) / "config.json").exists():
                raise
            return cls.open(path), False  # another program has just made it

    @classmethod
    def open(cls, path: Path | str, read_only: bool = False) -> Workspace:
        """Open the workspace in the folder `path`.

        Raises InvalidInput, NotFound when there is none, TooNew when a newer version made it, Damaged when it
        is broken.
        """
        folder = _absolute(path)
        config = _read_config(folder)
        workspace = cls(folder, config, Store(folder / "workspace.db", read_only))
        if not read_only:
            _remember(workspace)
        return workspace

    @classmethod
    def open_default(cls) -> Workspace:
        """Open this user's default workspace, making it the first time."""
        return cls.open_or_create(paths.default_workspace(), "Default")[0]

    def opened_again(self) -> Workspace:
        """The same workspace over a connection of its own, for another thread; raises what Store does."""
        config = {"id": self.id, "name": self.name, "created": self.created}
        return Workspace(self.path, config, Store(self.path / "workspace.db", self.read_only))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written through this object."""
        return self.store.read_only

    @property
    def runs_folder(self) -> Path:
        """Where each run has its folder."""
        return self.path / "runs"

    @property
    def models_folder(self) -> Path:
        """Where the files of registered models are."""
        return self.path / "models"

    @property
    def datastore_folder(self) -> Path:
        """The user's uploads, and the copied dataset versions."""
        return self.path / "datastore"

    @property
    def datasets_folder(self) -> Path:
        """Where copied dataset versions are."""
        return self.datastore_folder / "datasets"

    @property
    def uploads_folder(self) -> Path:
        """The files of the default datastore."""
        return self.datastore_folder / "uploads"

    @property
    def objects_folder(self) -> Path:
        """Where the content of datasets and models is kept once, by its hash."""
        return self.path / "objects"

    @property
    def environments_folder(self) -> Path:
        """Where the versions of registered environments are."""
        return self.path / "environments"

    def run_folder(self, run_id: str) -> Path:
        """The folder of the run with this id."""
        return self.runs_folder / run_id

    def get_default_datastore(self) -> Datastore:
        """The datastore that is used when none is named."""
        from .datastore import get_default_datastore

        return get_default_datastore(self)

    def get_datastore(self, name: str) -> Datastore:
        """The datastore called `name`; raises NotFound."""
        from .datastore import get_datastore

        return get_datastore(self, name)

    def datastores(self) -> list[Datastore]:
        """All datastores, the workspace's own one first."""
        from .datastore import list_datastores

        return list_datastores(self)

    def get_environment(self, reference: str) -> Environment:
        """The environment registered as `name:version`, or the newest of `name`; raises NotFound."""
        from .environments.registry import get_environment

        return get_environment(self, reference)

    def environments(self) -> list[Environment]:
        """The newest version of each registered environment."""
        from .environments.registry import list_environments

        return list_environments(self)

    def rebuild(self, on_progress: Callable[[int, int], None] | None = None) -> RebuildReport:
        """Make the database anew from the folders; rebuild.rebuild_workspace also does damaged ones."""
        # imported here: it needs everything else
        from .rebuild import rebuild_workspace

        self.close()
        try:
            return rebuild_workspace(self.path, on_progress)
        finally:
            self.store = Store(self.path / "workspace.db", self.read_only)

    def summary(self) -> dict[str, Any]:
        """What is in it but the trash, as JSON-ready values: name, path, counts, bytes free on its disk."""
        counts = {"experiments": self._count("SELECT count(*) FROM experiments")}
        for kind in ("dataset", "model"):
            sql = f"SELECT count(DISTINCT {kind}_id) FROM {kind}_versions WHERE deleted IS NULL"  # noqa: S608
            counts[f"{kind}s"] = self._count(sql)
        live = count_live(self)
        return {
            "id": self.id,
            "name": self.name,
            "path": str(self.path),
            "created": self.created,
            **counts,
            "runs": self._count("SELECT count(*) FROM runs WHERE parent_id IS NULL AND deleted IS NULL"),
            "running": live.running,
            "scaling": live.scaling,
            "queued": live.queued,
            "disk_free": free_space(self.path),
        }

    def _count(self, sql: str) -> int:
        row = self.store.read_one(sql)
        return 0 if row is None else int(row[0])

    def close(self) -> None:
        """Close the database; closing twice does no harm."""
        self.store.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def recent() -> list[RecentWorkspace]:
    """The workspaces opened before, the newest first; one whose folder is gone is listed all the same."""
    try:
        entries = json.loads(paths.recent_file().read_text(encoding="utf-8"))
        found = [RecentWorkspace(Path(e["path"]), str(e["name"]), float(e["opened"])) for e in entries]
    except (OSError, ValueError, KeyError, TypeError):
        return []  # a list that is lost or garbled costs nothing: opening a workspace starts it anew
    return sorted(found, key=lambda entry: -entry.opened)


def forget(path: Path | str) -> None:
    """Take a workspace off the list of recent ones; its folder stays as it is."""
    folder = Path(path).expanduser().absolute()
    _write_recent([entry for entry in recent() if entry.path != folder])


def _remember(workspace: Workspace) -> None:
    others = [entry for entry in recent() if entry.path != workspace.path]
    _write_recent([RecentWorkspace(workspace.path, workspace.name, time.time()), *others])


def _write_recent(entries: list[RecentWorkspace]) -> None:
    rows = [{"path": str(e.path), "name": e.name, "opened": e.opened} for e in entries[:_recent_length]]
    file = paths.recent_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(rows, indent=1).encode())
    except OSError:
        return  # the list is a convenience: a home that cannot be written must not keep one from working


def _workspace_name(folder: Path, name: str | None) -> str:
    chosen = (name if name is not None else folder.name).strip()
    if not chosen:
        raise InvalidInput("The workspace has no name", "the name is empty", "Give it a name.", field="name")
    return chosen


def _absolute(path: Path | str) -> Path:
    """The workspace's folder; raises InvalidInput when its path is no text: files in it name it."""
    folder = paths.given_path(path, "folder").absolute()
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise not_text(error) from error
    return folder


def _read_config(folder: Path) -> dict[str, Any]:
    file = folder / "config.json"
    try:
        config = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise NotFound(
            "There is no workspace here",
            f"{folder} has no config.json",
            f"Make one with `mldesk workspace create {folder}`, or choose another folder.",
        ) from None
    except OSError as error:
        raise translate_os_error(error, file) from error
    except ValueError as error:
        raise Damaged(
            "The workspace's config.json is damaged", f"{file}: {error}", rebuild_cure(folder)
        ) from error
    return _checked_config(file, config)


def read_or_restore_config(folder: Path) -> dict[str, Any]:
    """The workspace's config; one that is damaged or gone is made anew where the folder holds runs.

    Raises NotFound when there is no workspace, TooNew when a newer version made it.
    """
    try:
        return _read_config(folder)
    except (NotFound, Damaged):
        if not (folder / "runs").is_dir():
            raise
    config = {"format": _format, "id": new_id(), "name": folder.name, "created": time.time()}
    try:
        write_atomically(folder / "config.json", json_bytes(config, indent=1))
    except OSError as error:
        raise translate_os_error(error, folder) from error
    return config


def _checked_config(file: Path, config: Any) -> dict[str, Any]:
    if isinstance(config, dict) and isinstance(config.get("format"), int) and config["format"] > _format:
        raise TooNew(
            "The workspace was made by a newer version of mldesk",
            f"{file.parent} has format {config['format']}, this version knows format {_format}",
            "Update mldesk to open it; nothing was changed.",
        )
    expected: dict[str, type | tuple[type, ...]] = {
        "format": int,
        "id": str,
        "name": str,
        "created": (int, float),
    }
    if not isinstance(config, dict) or any(
        not isinstance(config.get(key), kind) for key, kind in expected.items()
    ):
        raise Damaged(
            "The workspace's config.json is damaged", f"{file} lacks a value", rebuild_cure(file.parent)
        )
    return config
