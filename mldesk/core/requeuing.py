"""Takes back that waiting runs were canceled: new runs of the same in the places that they had."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from .errors import MldeskError
from .queue import hold_runs, restore_places
from .replaying import replayed
from .run import Run, submit

if TYPE_CHECKING:
    from .workspace import Workspace


def queue_again(workspace: Workspace, run_ids: Sequence[str]) -> list[str]:
    """Let runs that were canceled before they began wait again, each where it was; returns the new runs' ids.

    A run that is over cannot go on: a new one with its code, data, name, tags, note, star and color takes its
    place, and the canceled one goes to the trash. Those that were held are held. Raises what `submit` does:
    then those before it wait again.
    """
    made: dict[str, str] = {}
    try:
        for run_id in run_ids:
            # held until it has its place: an engine may look meanwhile
            made[run_id] = _submit_again(workspace, run_id)
    finally:
        _arrange(workspace, made)
    return list(made.values())


def _submit_again(workspace: Workspace, run_id: str) -> str:
    run = Run(workspace, run_id)
    config = replace(replayed(run), name=run.name, tags=run.tags())
    row = workspace.store.read("SELECT note, starred, color FROM runs WHERE id = ?", run_id)[0]
    again = submit(workspace, config, held=True)
    again.change([["note", row["note"]], ["star", bool(row["starred"])], ["color", row["color"] or ""]])
    return again.id


def _arrange(workspace: Workspace, made: dict[str, str]) -> None:
    """Give the new runs the places of the canceled ones, and let those start that were not held."""
    places, released = {}, []
    for old, new in made.items():
        row = workspace.store.read(
            "SELECT coalesce(queue_place, number) AS place, held FROM runs WHERE id = ?", old
        )[0]
        places[new] = row["place"]
        if not row["held"]:
            released.append(new)
    if made:
        restore_places(workspace, places)
    if released:
        hold_runs(workspace, released, held=False)
    for old in made:
        _remove(workspace, old)


def _remove(workspace: Workspace, run_id: str) -> None:
    """Move the canceled run to the trash; one that is just being canceled stays."""
    from .disk import move_to_trash

    with suppress(MldeskError):
        move_to_trash(workspace, "run", run_id)
