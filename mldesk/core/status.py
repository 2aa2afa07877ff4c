"""The states of a run and the moves between them."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What a run is doing; the value is the word shown to the user and kept in the database."""

    QUEUED = "Queued"
    PREPARING = "Preparing"
    SCALING = "Scaling"
    RUNNING = "Running"
    POST_PROCESSING = "Post-processing"
    COMPLETED = "Completed"
    FAILED = "Failed"
    CANCELED = "Canceled"

    @property
    def terminal(self) -> bool:
        """Whether the run is over."""
        return self in terminal


phases: tuple[Status, ...] = (
    Status.QUEUED,
    Status.PREPARING,
    Status.SCALING,
    Status.RUNNING,
    Status.POST_PROCESSING,
)
terminal: frozenset[Status] = frozenset({Status.COMPLETED, Status.FAILED, Status.CANCELED})
active: tuple[Status, ...] = phases[1:]


def may_move(old: str, new: str) -> bool:
    """Whether a run may go from `old` to `new`: forward through the phases or to an end, never back."""
    before, after = Status(old), Status(new)
    if before.terminal or after is before:
        return False
    return after.terminal or phases.index(after) > phases.index(before)
