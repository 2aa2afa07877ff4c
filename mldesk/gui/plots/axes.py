"""What a chart's horizontal axis counts, and how a series' steps and times become positions on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Horizontal(StrEnum):
    """What the horizontal axis counts."""

    STEP = "step"
    EPOCH = "epoch"
    RELATIVE = "relative"
    WALL = "wall"


@dataclass(frozen=True)
class Timeline:
    """What is known of a run's time: when it started (unix seconds), its batches an epoch, its epochs.

    `epoch` is how many epochs it has been through.
    """

    started: float | None = None
    steps_per_epoch: int | None = None
    epochs: int | None = None
    epoch: int | None = None


@dataclass(frozen=True)
class Mapping:
    """How positions come from a series: `scale * column + offset`, where the column is "steps" or "times"."""

    column: str
    scale: float = 1.0
    offset: float = 0.0

    def to_source(self, position: float) -> float:
        """The step or time at a position of the axis."""
        return (position - self.offset) / self.scale


def mapping(
    horizontal: Horizontal, unit: str, timeline: Timeline, last_step: float | None = None
) -> Mapping | None:
    """How a series whose steps count `unit` ("step" or "epoch") lies on the axis; None when it cannot.

    Epochs and batches count from 1, and what is logged for one belongs to its end: epoch 1 lies where the
    last batch of the first epoch does. Steps that end (`last_step`) before the first of several epochs does
    are no batches: a script counts something of its own, and they have no place among epochs.
    """
    if horizontal is Horizontal.WALL:
        return Mapping("times")
    if horizontal is Horizontal.RELATIVE:
        return None if timeline.started is None else Mapping("times", 1.0, -timeline.started)
    batches = timeline.steps_per_epoch
    if horizontal is Horizontal.EPOCH:
        if unit == "epoch":
            return Mapping("steps")
        counts_batches = last_step is None or not timeline.epoch or last_step >= (batches or 0) - 1
        return Mapping("steps", 1.0 / batches) if batches and counts_batches else None
    if unit == "epoch":
        return Mapping("steps", float(batches)) if batches else None
    return Mapping("steps")


def axes_of(series: Iterable[tuple[str, float | None]], timeline: Timeline) -> frozenset[Horizontal]:
    """The axes on which some of a run's series lie, each given by unit and last step; all for none."""
    known = list(series)
    found = {
        horizontal
        for horizontal in Horizontal
        if any(mapping(horizontal, unit, timeline, last) is not None for unit, last in known)
    }
    return frozenset(found or Horizontal)


def live_end(newest: float, expected: float | None) -> float:
    """Where a followed axis ends: at what is expected if near, else at a room that doubles as it fills."""
    if expected is None or newest >= expected:
        return newest
    room = min(expected, 50.0)
    while room < newest:
        room *= 2
    return min(room, expected)
