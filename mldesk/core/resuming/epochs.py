"""How many epochs a run had finished when it wrote a checkpoint, told by when it logged its metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..run import Run

_MOST_SECONDS = 2.0
_SHARE = 0.25
"""Keras calls the script's callbacks first: the checkpoint of an epoch may be written so many seconds before
the epoch's metrics are logged, and at most such a share of the epoch."""


def finished_epochs(run: Run, moment: float) -> int | None:
    """The epochs that `run` had finished at that moment (unix seconds); None when that cannot be told."""
    before = run.started or float("-inf")
    finished = None
    for epoch, end in sorted(_ends(run).items()):
        early = min(_MOST_SECONDS, max(0.0, end - before) * _SHARE)
        if end - early <= moment:
            finished = epoch
        before = end
    return finished


def _ends(run: Run) -> dict[int, float]:
    """When each epoch ended, by the metrics that are logged epoch by epoch."""
    ends: dict[int, float] = {}
    for name, summary in run.metrics().items():
        if summary.axis == "epoch":
            points = run.metric(name)
            for epoch, time in zip(points.steps.tolist(), points.times.tolist(), strict=True):
                ends.setdefault(epoch, time)
    return ends
