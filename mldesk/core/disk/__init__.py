"""Where the disk of a workspace goes, its trash, and freeing for ever what is in it."""

from .facts import (
    DiskItem,
    DiskUsage,
    FreePlan,
    FreeReport,
    FreeRow,
    ItemKind,
    TrashRow,
    item_kinds,
    usage_kinds,
)
from .freeing import free_space_now
from .moving import move_to_trash, take_back
from .plan import plan_free_space
from .retention import MOST_DAYS, retention_days, set_retention_days
from .usage import disk_usage, trash

__all__ = [
    "MOST_DAYS",
    "DiskItem",
    "DiskUsage",
    "FreePlan",
    "FreeReport",
    "FreeRow",
    "ItemKind",
    "TrashRow",
    "disk_usage",
    "free_space_now",
    "item_kinds",
    "move_to_trash",
    "plan_free_space",
    "retention_days",
    "set_retention_days",
    "take_back",
    "trash",
    "usage_kinds",
]
