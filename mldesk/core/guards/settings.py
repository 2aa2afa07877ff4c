"""Which guards are on, and their thresholds: one file per workspace, that a rebuild leaves alone."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ..errors import InvalidInput, translate_os_error
from ..files import json_bytes, write_atomically

_gigabyte = 10**9


@dataclass(frozen=True, slots=True)
class GuardSettings:
    """Each guard by its name, on or off, and when it speaks. Raises InvalidInput for what cannot be.

    A plateau is `plateau_points` values and `plateau_minutes` in which the training loss has not changed by
    one percent; overfitting needs `overfitting_points` of both losses; a process is stalled after
    `stalled_minutes` without a sign of life, a GPU idle after `gpu_idle_minutes`; a disk is nearly full with
    less than `disk_free_bytes` left.
    """

    not_finite: bool = True
    plateau: bool = True
    overfitting: bool = True
    stalled: bool = True
    gpu_idle: bool = True
    disk_full: bool = True
    plateau_points: int = 20
    plateau_minutes: float = 5.0
    overfitting_points: int = 10
    stalled_minutes: float = 10.0
    gpu_idle_minutes: float = 5.0
    disk_free_bytes: int = 2 * _gigabyte

    def __post_init__(self) -> None:
        for entry in fields(self):
            value, kind = getattr(self, entry.name), type(entry.default)
            fits = isinstance(value, bool) is (kind is bool) and isinstance(value, (kind, int))
            least = _least.get(entry.name, 0)
            if not fits or (kind is not bool and not least <= value < float("inf")):
                raise InvalidInput(
                    "A guard cannot be set so",
                    f"{entry.name} is {value!r}",
                    f"Give {'true or false' if kind is bool else f'a number from {least} on'}.",
                    field=entry.name,
                )

    def is_on(self, guard: str) -> bool:
        """Whether the guard of this name is switched on."""
        return bool(getattr(self, guard))


_least = {
    "plateau_points": 5,
    "overfitting_points": 5,
    "plateau_minutes": 0,
    "stalled_minutes": 0.1,
    "gpu_idle_minutes": 0.1,
}


def settings_file(workspace_folder: Path) -> Path:
    """Where the workspace in this folder keeps them; there is no file while all is as it was at first."""
    return workspace_folder / "guards.json"


def load_settings(workspace_folder: Path) -> GuardSettings:
    """The settings of the workspace in this folder; a value that cannot be is as it was at first."""
    try:
        values = json.loads(settings_file(workspace_folder).read_bytes())
    except (OSError, ValueError):
        return GuardSettings()
    known = {entry.name for entry in fields(GuardSettings)}
    chosen: dict[str, Any] = {}
    for name, value in values.items() if isinstance(values, dict) else ():
        if name in known:
            try:
                GuardSettings(**{name: value})
            except InvalidInput:
                continue
            chosen[name] = value
    return GuardSettings(**chosen)


def save_settings(workspace_folder: Path, settings: GuardSettings) -> None:
    """Keep them for the workspace in this folder; its engine reads them within seconds."""
    path = settings_file(workspace_folder)
    try:
        write_atomically(path, json_bytes(asdict(settings), indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error
