"""The settings of a workspace that belong to no run and no target: its settings.json."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .errors import translate_os_error
from .files import json_bytes, write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from .workspace import Workspace


def read_settings(workspace: Workspace) -> dict[str, Any]:
    """The settings by name; empty where none can be read."""
    try:
        settings = json.loads(_path(workspace).read_bytes())
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}


def change_settings(workspace: Workspace, **changed: Any) -> None:
    """Set these settings to JSON-ready values, leaving the others; raises the world's errors."""
    _change(workspace, lambda settings: settings | changed)


def merge_setting(workspace: Workspace, name: str, values: Mapping[str, Any]) -> None:
    """Set these values within the setting `name`, which is an object, leaving its others.

    What another program sets within it at the same time stays. Raises the world's errors.
    """
    change_setting(workspace, name, lambda kept: kept | dict(values))


def change_setting(
    workspace: Workspace, name: str, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    """Let `change` make the setting `name`, an object, of what it is, while no other program changes it.

    Raises the world's errors.
    """

    def changed(settings: dict[str, Any]) -> dict[str, Any]:
        kept = settings.get(name)
        return settings | {name: change(kept if isinstance(kept, dict) else {})}

    _change(workspace, changed)


def _change(workspace: Workspace, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    path = _path(workspace)
    try:
        with workspace.store.write():  # one program at a time: it is read, changed and written
            write_atomically(path, json_bytes(change(read_settings(workspace)), indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error


def _path(workspace: Workspace) -> Path:
    # a file and no table: it outlives the database, which can be made anew
    return workspace.path / "settings.json"
