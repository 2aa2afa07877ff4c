"""Runs that have not ended, found by their status: quick however many have; and those that ended since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .status import Status, active, phases, terminal

if TYPE_CHECKING:
    from .store import Row
    from .workspace import Workspace

# the plus keeps SQLite from taking the index of parents, in which nearly all runs are alike
_of_status = (
    "FROM runs WHERE status IN (SELECT value FROM json_each(?)) AND +parent_id IS NULL AND deleted IS NULL"
)
_at_work, _scaling, _queued, _live = (
    '["' + '", "'.join(statuses) + '"]'
    for statuses in (
        tuple(status for status in active if status is not Status.SCALING),
        (Status.SCALING,),
        (Status.QUEUED,),
        phases,
    )
)
_seen = """
SELECT (SELECT id FROM run_history) AS history,
    (SELECT coalesce(max(revision), 0) FROM run_changes) AS revision,
    (SELECT coalesce(max(number), 0) FROM runs) AS number"""
_changed = """
SELECT run_changes.run_id AS id, status, number, started, parent_id IS NULL AND deleted IS NULL AS counts
FROM run_changes LEFT JOIN runs ON runs.id = run_changes.run_id WHERE revision > ?"""


@dataclass(frozen=True, slots=True)
class LiveRuns:
    """The runs that are not over, and whether each is at work or waits; neither child runs nor the trash.

    `history`, `revision` and `number` say what had been seen of the workspace by then.
    """

    at_work: Mapping[str, bool]
    history: str
    revision: int
    number: int


def follow_runs(workspace: Workspace, before: LiveRuns | None = None) -> tuple[LiveRuns, tuple[str, ...]]:
    """The runs that are not over now, and the ids of those that ended since `before`, however quickly.

    One that was canceled before it began is not among these. Without `before`, or where it was another
    database, none has ended.
    """
    store = workspace.store
    with store.snapshot():
        history, revision, number = store.read(_seen)[0]
        if before is None or before.history != history or before.revision > revision:
            rows = store.read(f"SELECT id, status {_of_status}", _live)
            found = {row["id"]: row["status"] != Status.QUEUED for row in rows}
            return LiveRuns(found, history, revision, number), ()
        changed = store.read(_changed, before.revision)
    ended = tuple(row["id"] for row in changed if _has_ended(row, before))
    live = dict(before.at_work)
    for row in changed:
        live.pop(row["id"], None)
        if row["counts"] and row["status"] not in terminal:
            live[row["id"]] = row["status"] != Status.QUEUED
    return LiveRuns(live, history, revision, number), ended


def _has_ended(row: Row, before: LiveRuns) -> bool:
    """Whether a run that changed was not over before, or not there yet, and is now."""
    if not row["counts"] or row["status"] not in terminal:
        return False
    was_at_work = before.at_work.get(row["id"])
    if was_at_work is None and (row["number"] or 0) <= before.number:
        return False  # it was over already, and something else of it has changed
    never_began = row["status"] == Status.CANCELED and row["started"] is None
    return bool(was_at_work) or not never_began


class LiveCount(NamedTuple):
    """How many runs are at work, wait for their cluster, and wait in the queue."""

    running: int
    scaling: int
    queued: int


def count_live(workspace: Workspace) -> LiveCount:
    """How many runs are not over, by what they do."""
    running, scaling, queued = (
        workspace.store.read(f"SELECT count(*) {_of_status}", statuses)[0][0]
        for statuses in (_at_work, _scaling, _queued)
    )
    return LiveCount(running, scaling, queued)
