"""What freeing would remove and what it would leave, and why: the dry run."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..watch import IsCanceled, Progress
from .facts import FreePlan, FreeRow, TrashRow
from .measuring import Measurement, expected_files, measure
from .needs import Key, read_needs
from .retention import retention_days
from .usage import folders_of_trash, key_of, trash_rows
from .walking import pace

if TYPE_CHECKING:
    from ..workspace import Workspace

_day = 86400.0  # seconds


def plan_free_space(
    workspace: Workspace,
    older_than: float | None = None,
    everything: bool = False,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> FreePlan:
    """Say what freeing would remove: what has been in the trash for the days it is kept, and leftovers.

    `older_than` are other days than those of the workspace; `everything` takes all of the trash, and
    downloads that were interrupted in the last week. Nothing is changed. Raises Canceled.
    """
    step = pace(expected_files(workspace), on_progress, canceled)
    measured = measure(workspace, step, trash_only=True)
    days = retention_days(workspace) if older_than is None else older_than
    until = float("inf") if everything else time.time() - days * _day
    asked = {row_key(row) for row in _rows(workspace, measured, ()) if row.deleted <= until}
    models = [key for key in asked if key[0] == "model"]
    rows = [
        row if row_key(row) in asked else replace(row, frees=0, kept_because=_too_new(days))
        for row in _rows(workspace, measured, models)
    ]
    going = [row for row in rows if row_key(row) in asked and (row.frees or not row.kept_because)]
    kept = [row for row in rows if row not in going]
    leftovers, content = _contents(measured, {row_key(row) for row in going})
    leftovers += measured.interrupted if everything else 0
    own = _own_bytes(measured, going)
    return FreePlan(
        tuple(_free_row(row) for row in going),
        tuple(_free_row(row) for row in kept),
        leftovers,
        own + content + leftovers,
        everything,
    )


def _rows(workspace: Workspace, measured: Measurement, going: list[Key] | tuple[()]) -> tuple[TrashRow, ...]:
    needs = read_needs(workspace, going, folders_of_trash(workspace, measured))
    return trash_rows(measured, needs)


def row_key(row: TrashRow | FreeRow) -> Key:
    """The key of what a row is about."""
    if row.kind in ("dataset", "model"):
        identity, _, version = row.id.rpartition(":")
        return (row.kind, identity, int(version))
    return (row.kind, row.id, 0)


def _too_new(days: float) -> str:
    return (
        "It has not been in the trash for a day."
        if days == 1
        else (f"It has not been in the trash for {days:g} days.")
    )


def _free_row(row: TrashRow) -> FreeRow:
    return FreeRow(row.kind, row.reference, row.id, row.deleted, row.frees, row.kept_because)


def _contents(measured: Measurement, going: set[Key]) -> tuple[int, int]:
    """Bytes of contents that nobody holds, and of those that only what goes holds."""
    contents = measured.contents
    count = np.zeros(len(contents), dtype=np.int32)
    for found in measured.versions:
        if found.places is not None and key_of(found) in going:
            count[found.places] += 1
    unheld = unheld_contents(measured)
    unheld_then = unheld_contents(measured, count)
    leftovers = int(contents.sizes[unheld].sum())
    return measured.leftovers + leftovers, int(contents.sizes[unheld_then].sum()) - leftovers


def unheld_contents(measured: Measurement, going: npt.NDArray[np.int32] | int = 0) -> npt.NDArray[np.bool_]:
    """Which contents no version holds when so many holders of each go.

    None, where a manifest that may name them cannot be read.
    """
    contents = measured.contents
    if any(found.damaged for found in measured.versions):
        return np.zeros(len(contents), dtype=np.bool_)
    return contents.goes(contents.holders == going)


def _own_bytes(measured: Measurement, going: list[TrashRow]) -> int:
    """Bytes that go, but for contents."""
    own = {key_of(found): found.own_frees for found in measured.versions}
    return sum(own.get(row_key(row), row.frees) for row in going)
