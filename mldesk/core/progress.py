"""How much of a training is done, and how long the rest takes if it goes on as it went."""

from __future__ import annotations

from .status import Status

_LEAST = 0.02
"""Before this fraction is done, or three seconds have passed, an estimate would be a guess."""
_LEAST_SECONDS = 3.0


def trained_fraction(
    status: Status, epoch: int | None, epochs: int | None, step: int | None, steps_per_epoch: int | None
) -> float | None:
    """How much of training is done, 0 to 1; None when nobody knows."""
    if not epochs or epoch is None:
        return 1.0 if status is Status.COMPLETED else None
    within = 0.0
    if step is not None and steps_per_epoch and epoch < epochs:
        # at the end of an epoch the finished one is counted and its step still stands at the last batch
        within = (step % steps_per_epoch) / steps_per_epoch
    return min((epoch + within) / epochs, 1.0)


def seconds_left(
    fraction: float | None, began: float | None, newest: float | None, now: float
) -> float | None:
    """Seconds until training ends if it goes on as it went from `began` to `newest` (unix seconds).

    `fraction` was done at `newest`. None while too little is known.
    """
    if fraction is None or began is None or newest is None:
        return None
    spent = newest - began
    if fraction < _LEAST or fraction >= 1.0 or spent < _LEAST_SECONDS:
        return None
    return max(spent / fraction * (1.0 - fraction) - (now - newest), 0.0)
