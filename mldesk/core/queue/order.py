"""The order of the queue: moving runs within it, holding and releasing them; each can be taken back.

A run's place is a number between those of its neighbours, kept in the run's folder as an edit: who moves one
run writes one line. Without an edit it is the run's own number, and so that of a newly submitted run is
the largest of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..edits import append_edits, apply_edit
from ..errors import Conflict, MldeskError, NotFound
from ..run_columns import no_such_run

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace

place = "coalesce(queue_place, number, 0)"
"""A run's place in the queue, over rows of runs."""

in_order = f"{place}, number, id"
"""What rows of runs are ordered by to stand as in the queue."""

waiting = (
    "(status = 'Queued' AND parent_id IS NULL AND request IS NULL AND device IS NULL AND deleted IS NULL)"
)
"""The condition, over rows of runs, for those that may be moved; one with a device is being started."""

not_started = "(status = 'Queued' OR (status = 'Preparing' AND launcher IS NULL))"
"""The condition, over rows of runs, for those whose launcher was never started."""

_releasable = f"({waiting} OR (held AND parent_id IS NULL AND deleted IS NULL AND {not_started}))"
"""One that was held just when the engine began to prepare it is there too."""

Places = Mapping[str, float | None]
"""Runs and the places they had; None is that of the run's number."""


def waiting_ids(workspace: Workspace) -> list[str]:
    """The runs that wait, in the order they will start."""
    rows = workspace.store.read(f"SELECT id FROM runs WHERE {waiting} ORDER BY {in_order}")  # noqa: S608 (ours)
    return [row["id"] for row in rows]


def move_runs(workspace: Workspace, run_ids: Sequence[str], before: str | None = None) -> Places:
    """Let runs wait just before the run `before`, in the order they have; without it, at the end.

    Where that run has started meanwhile, they go where it was. Returns where they were, for `restore_places`.
    Those that have started meanwhile are left alone. Raises NotFound, Conflict when all have.
    """
    with workspace.store.write("runs") as connection:
        queue = _queue(connection)
        chosen = _chosen(connection, queue, run_ids)
        anchor = None if before is None else _anchor(connection, before, chosen, queue)
        return _put(workspace, connection, queue, chosen, anchor)


def move_to_front(workspace: Workspace, run_ids: Sequence[str]) -> Places:
    """Let runs start before all others that wait; as `move_runs`."""
    with workspace.store.write("runs") as connection:
        queue = _queue(connection)
        return _put(workspace, connection, queue, _chosen(connection, queue, run_ids), float("-inf"))


def move_by(workspace: Workspace, run_ids: Sequence[str], steps: int) -> Places:
    """Move runs `steps` places towards the end of the queue, or towards its front if negative."""
    with workspace.store.write("runs") as connection:
        queue = _queue(connection)
        chosen = _chosen(connection, queue, run_ids)
        ids = list(queue)
        moved = set(chosen)
        others = [identity for identity in ids if identity not in moved]
        ahead = sum(identity not in moved for identity in ids[: ids.index(chosen[0])])
        index = max(0, min(len(others), ahead + steps))
        anchor = queue[others[index]] if index < len(others) else None
        return _put(workspace, connection, queue, chosen, anchor)


def restore_places(workspace: Workspace, places: Places) -> None:
    """Put runs back to the places they had; those that have started meanwhile are left alone."""
    with workspace.store.write("runs") as connection:
        queue = _queue(connection)
        edits = {identity: ["queue", before] for identity, before in places.items() if identity in queue}
        _edit(workspace, connection, edits)


def hold_runs(workspace: Workspace, run_ids: Sequence[str], held: bool = True) -> tuple[str, ...]:
    """Keep waiting runs from starting until they are released (`held` False); the rest of the queue goes on.

    Returns those that were not so before. Those that have started meanwhile are left alone. Raises NotFound,
    Conflict when all have.
    """
    with workspace.store.write("runs") as connection:
        queue = _queue(connection, waiting if held else _releasable)
        chosen = _chosen(connection, queue, run_ids)
        changed = [
            row[0]
            for identity in chosen
            for row in connection.execute("SELECT id FROM runs WHERE id = ? AND held <> ?", (identity, held))
        ]
        _edit(workspace, connection, {identity: ["hold", held] for identity in changed})
    return tuple(changed)


def release_runs(workspace: Workspace, run_ids: Sequence[str]) -> tuple[str, ...]:
    """Let runs that are held start when their turn comes; returns those that were held."""
    return hold_runs(workspace, run_ids, False)


def _queue(connection: Connection, condition: str = waiting) -> dict[str, float]:
    """The waiting runs in their order, with their places."""
    rows = connection.execute(
        f"SELECT id, {place} FROM runs WHERE {condition} ORDER BY {in_order}"  # noqa: S608 (ours)
    )
    return {row[0]: float(row[1]) for row in rows}


def _chosen(connection: Connection, queue: Mapping[str, float], run_ids: Iterable[str]) -> list[str]:
    """Those that wait, in their order. Some may have started while the user chose; not all."""
    wanted = set(run_ids)
    waiting_still = [identity for identity in queue if identity in wanted]
    for identity in sorted(wanted - set(queue)):
        error = _waits_no_longer(connection, identity)
        if not waiting_still or isinstance(error, NotFound):
            raise error
    return waiting_still


def _waits_no_longer(connection: Connection, identity: str) -> MldeskError:
    row = connection.execute("SELECT name, status FROM runs WHERE id = ?", (identity,)).fetchone()
    if row is None:
        return no_such_run(identity)
    state = "being started" if row[1] == "Queued" else row[1]
    return Conflict(
        "The run waits no longer", f"{row[0]} is {state}", "Only runs that wait have a place in the queue."
    )


def _anchor(
    connection: Connection, before: str, chosen: Sequence[str], queue: Mapping[str, float]
) -> float | None:
    """The place of the run `before`, also when it has started; of a chosen one, that of the next other."""
    if before in chosen:
        ids, moved = list(queue), set(chosen)
        following = ids[ids.index(before) :]
        return next((queue[identity] for identity in following if identity not in moved), None)
    row = connection.execute(
        f"SELECT {place} FROM runs WHERE id = ?",  # noqa: S608 (ours)
        (before,),
    ).fetchone()
    if row is None:
        raise no_such_run(before)
    return float(row[0])


def _put(
    workspace: Workspace,
    connection: Connection,
    queue: Mapping[str, float],
    chosen: Sequence[str],
    anchor: float | None,
) -> Places:
    """Give the chosen runs places just before `anchor`; returns those of all that got another one."""
    moved = set(chosen)
    others = [identity for identity in queue if identity not in moved]
    index = len(others) if anchor is None else sum(queue[identity] < anchor for identity in others)
    order = [*others[:index], *chosen, *others[index:]]
    if not chosen or order == list(queue):
        return {}
    top = float(connection.execute("SELECT coalesce(max(number), 0) + 1 FROM runs").fetchone()[0])
    high = queue[others[index]] if index < len(others) else top
    low = queue[others[index - 1]] if index else high - len(chosen) - 1
    places = dict(zip(chosen, _between(low, high, len(chosen)), strict=True))
    steps = [low, *places.values(), high]
    if any(b <= a for a, b in pairwise(steps)):  # no number lies between any more
        bottom = min(queue.values()) - len(order)
        places = dict(zip(order, _between(bottom, top, len(order)), strict=True))
    before = {
        identity: connection.execute("SELECT queue_place FROM runs WHERE id = ?", (identity,)).fetchone()[0]
        for identity in places
    }
    _edit(workspace, connection, {identity: ["queue", value] for identity, value in places.items()})
    return before


def _between(low: float, high: float, count: int) -> list[float]:
    """So many numbers spread evenly between two."""
    return [low + (high - low) * (index + 1) / (count + 1) for index in range(count)]


def _edit(workspace: Workspace, connection: Connection, edits: Mapping[str, list[Any]]) -> None:
    for identity, edit in edits.items():
        apply_edit(connection, identity, edit)
    append_edits(workspace.store, {workspace.run_folder(identity): edit for identity, edit in edits.items()})
