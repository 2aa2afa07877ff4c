"""Whether this computer is kept awake while runs train: one setting of this user, read by every engine."""

from __future__ import annotations

import json
from pathlib import Path

from .errors import translate_os_error
from .files import json_bytes, write_atomically
from .paths import user_data

_KEY = "keep_awake"


def power_file() -> Path:
    """Where the setting is kept; there is no file while it is as it was at first."""
    return user_data() / "power.json"


def keeps_awake() -> bool:
    """Whether engines are to keep the computer from sleeping while a run is active; at first they are."""
    try:
        values = json.loads(power_file().read_bytes())
    except (OSError, ValueError):
        return True
    return bool(values.get(_KEY, True)) if isinstance(values, dict) else True


def set_keep_awake(wanted: bool) -> None:
    """Change it; engines heed it within seconds. Raises the world's errors."""
    path = power_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json_bytes({_KEY: wanted}))
    except OSError as error:
        raise translate_os_error(error, path) from error
