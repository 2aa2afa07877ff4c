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
from .turn import Turn, read_turn
from .wait import Wait

__all__ = [
    "Places",
    "QueueEntry",
    "QueuePicture",
    "Turn",
    "Wait",
    "hold_runs",
    "move_by",
    "move_runs",
    "move_to_front",
    "read_queue",
    "read_turn",
    "release_runs",
    "restore_places",
    "waiting_ids",
]
