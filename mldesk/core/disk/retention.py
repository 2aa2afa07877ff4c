"""How long the trash keeps what is in it before freeing takes it; a setting of the workspace."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..errors import InvalidInput, translate_os_error
from ..files import json_bytes, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from ..workspace import Workspace

DEFAULT_DAYS = 30
MOST_DAYS = 3650
_key = "trash_days"


def retention_days(workspace: Workspace) -> int:
    """Days for which the trash keeps something; 30 unless another number was set."""
    days = _settings(workspace).get(_key)
    return days if isinstance(days, int) and 0 <= days <= MOST_DAYS else DEFAULT_DAYS


def set_retention_days(workspace: Workspace, days: int) -> None:
    """Set how many days the trash keeps something, 0 to 3650; nothing is removed by this.

    Raises InvalidInput and the world's errors.
    """
    if not 0 <= days <= MOST_DAYS:
        raise InvalidInput(
            "The trash cannot be kept so long",
            f"{days} is not from 0 to {MOST_DAYS:,} days",
            "Choose another number of days.",
            field="days",
        )
    path = _path(workspace)
    try:
        with workspace.store.write():  # one program at a time: it is read, changed and written
            write_atomically(path, json_bytes(_settings(workspace) | {_key: days}, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error


def _path(workspace: Workspace) -> Path:
    # a file and no table: it outlives the database, which can be made anew
    return workspace.path / "settings.json"


def _settings(workspace: Workspace) -> dict[str, Any]:
    try:
        settings = json.loads(_path(workspace).read_bytes())
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}
