"""Where one run stands in the queue, and what it waits for."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..compute import MachineState, machine_state
from .order import not_started, place
from .wait import Wait

if TYPE_CHECKING:
    from ..workspace import Workspace

_FRESH_SECONDS = 5.0
"""An engine whose last word is older than this is taken not to run."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A run that has not started: `place` (from 1 on) among the `count` that wait, and what keeps it there.

    `request` is what was asked of it, `alive` whether an engine is there that could start it.
    """

    place: int
    count: int
    held: bool
    request: str | None
    wait: Wait | None
    alive: bool


def is_alive(state: MachineState | None, now: float) -> bool:
    """Whether an engine is there at `now` (unix seconds), by what it said of the machine last."""
    return state is not None and now - state.time < _FRESH_SECONDS


_in_queue = f"(status = 'Queued' OR (held AND {not_started})) AND parent_id IS NULL AND deleted IS NULL"
_turn = f"""
WITH mine AS (
    SELECT id, {place} AS place, coalesce(number, 0) AS number, held, request, waits_for FROM runs
    WHERE id = ? AND {_in_queue})
SELECT held, request, waits_for,
    (SELECT count(*) FROM runs WHERE {_in_queue}) AS count,
    (SELECT count(*) FROM runs WHERE {_in_queue}
        AND ({place}, coalesce(runs.number, 0), runs.id) <= (mine.place, mine.number, mine.id)) AS place
FROM mine"""  # noqa: S608 (ours)


def read_turn(workspace: Workspace, run_id: str, now: float | None = None) -> Turn | None:
    """Where a run stands in the queue at `now` (unix seconds); None for one that has left it."""
    row = workspace.store.read_one(_turn, run_id)
    if row is None:
        return None
    alive = is_alive(machine_state(workspace), time.time() if now is None else now)
    held = bool(row["held"])
    wait = None if held else Wait.from_json(row["waits_for"])
    return Turn(row["place"], row["count"], held, row["request"], wait, alive)
