"""How long the trash keeps what is in it before freeing takes it; a setting of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidInput
from ..workspace_settings import change_settings, read_settings

if TYPE_CHECKING:
    from ..workspace import Workspace

DEFAULT_DAYS = 30
MOST_DAYS = 3650
_key = "trash_days"


def retention_days(workspace: Workspace) -> int:
    """Days for which the trash keeps something; 30 unless another number was set."""
    days = read_settings(workspace).get(_key)
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
    change_settings(workspace, **{_key: days})
