"""The queue of a workspace: its order, what its runs wait for, and how long all takes."""

from .listing import QueueEntry, QueuePicture, read_queue
from .order import (
    Places,
    hold_runs,
    move_by,
    move_runs,
    move_to_front,
    release_runs,
    restore_places,
    waiting_ids,
)
from .wait import Wait

__all__ = [
    "Places",
    "QueueEntry",
    "QueuePicture",
    "Wait",
    "hold_runs",
    "move_by",
    "move_runs",
    "move_to_front",
    "read_queue",
    "release_runs",
    "restore_places",
    "waiting_ids",
]
