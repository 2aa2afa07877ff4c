"""Runs that have not ended, found by their status: quick however many have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .status import Status, active

if TYPE_CHECKING:
    from .workspace import Workspace

# the plus keeps SQLite from taking the index of parents, in which nearly all runs are alike
_of_status = (
    "FROM runs WHERE status IN (SELECT value FROM json_each(?)) AND +parent_id IS NULL AND deleted IS NULL"
)
_active = '["' + '", "'.join(active) + '"]'
_queued = f'["{Status.QUEUED}"]'


def active_runs(workspace: Workspace) -> frozenset[str]:
    """The ids of the runs at work, from Preparing to Post-processing; neither child runs nor the trash."""
    return frozenset(row["id"] for row in workspace.store.read(f"SELECT id {_of_status}", _active))


def count_live(workspace: Workspace) -> tuple[int, int]:
    """How many runs are at work, and how many wait."""
    running, queued = (
        workspace.store.read(f"SELECT count(*) {_of_status}", statuses)[0][0]
        for statuses in (_active, _queued)
    )
    return running, queued
