"""The settings of a workspace that belong to no run and no target: its settings.json."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .errors import translate_os_error
from .files import json_bytes, write_atomically

if TYPE_CHECKING:
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
    path = _path(workspace)
    try:
        with workspace.store.write():  # one program at a time: it is read, changed and written
            write_atomically(path, json_bytes(read_settings(workspace) | changed, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error


def _path(workspace: Workspace) -> Path:
    # a file and no table: it outlives the database, which can be made anew
    return workspace.path / "settings.json"
