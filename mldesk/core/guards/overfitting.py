"""Guard: the validation loss rises while the training loss falls.

The measure is Prechelt's generalization loss (Early Stopping - But When?, 1998): how far the validation loss
is above its lowest value, in percent. Both are means of five neighbouring values, so that one lucky value is
no lowest one, and both trends of the newer half must be certain: by chance a flat curve looks like one of
them once in three million times, as it is looked at after every value.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .curve import Curve, Trend
from .facts import OVERFITTING, Finding
from .names import is_batch, is_loss, part_of, subject_of
from .settings import GuardSettings

GENERALIZATION_LOSS = 0.05
"""The validation loss is so far above its lowest mean, as a fraction of that."""

STANDARD_ERRORS = 5.0
"""So far from being flat a trend must be, were its error known exactly."""

_together = 5


class Overfitting:
    """Watches each loss that is logged for training and for validation data."""

    def __init__(self, settings: GuardSettings) -> None:
        self.settings = settings
        self.finding: Finding | None = None
        self._curves: dict[tuple[str, ...], dict[str, Curve]] = {}
        self._subject: tuple[str, ...] = ()

    def add(self, name: str, times: NDArray[np.float64], values: NDArray[np.float64]) -> None:
        """Take in new points of a metric."""
        if not is_loss(name) or is_batch(name):
            return
        part, subject = part_of(name), subject_of(name)
        pair = self._curves.setdefault(subject, {"training": Curve(), "validation": Curve()})
        if not pair[part].add(times, values) or part == "training":
            return
        if self.finding is None:
            self._judge(name, subject, pair)
        elif subject == self._subject and _loss(pair["validation"])[0] < GENERALIZATION_LOSS / 2:
            self.finding = None

    def _judge(self, name: str, subject: tuple[str, ...], pair: dict[str, Curve]) -> None:
        least = self.settings.overfitting_points
        training, validation = (pair[part].newer_half(least) for part in ("training", "validation"))
        if training is None or validation is None:
            return
        falls = training.change + _certain(training) * training.error < 0.0
        rises = validation.change - _certain(validation) * validation.error > 0.0
        loss, lowest, since = _loss(pair["validation"])
        if falls and rises and loss > GENERALIZATION_LOSS:
            self._subject = subject
            above = f"{name} is {100 * loss:.0f} % above its lowest value ({lowest:.4g})"
            text = f"{above}, while the training loss falls."
            self.finding = Finding(OVERFITTING, text, since)


def _certain(found: Trend) -> float:
    """How many standard errors make a trend certain: more where few means tell the error itself.

    Student's t in place of the normal distribution, by the first terms of its expansion (Fisher, 1941).
    """
    z, freedom = STANDARD_ERRORS, found.means - 2
    first = (z**2 + 1) / (4 * freedom)
    second = (5 * z**4 + 16 * z**2 + 3) / (96 * freedom**2)
    return z * (1 + first + second)


def _loss(curve: Curve) -> tuple[float, float, float]:
    """How far the curve is above its lowest stretch, as a fraction; the mean and the time of that stretch."""
    if len(curve) < 2 * _together:
        return 0.0, 0.0, 0.0
    means = np.convolve(curve.means, np.full(_together, 1 / _together), "valid")
    low = int(means.argmin())
    lowest = float(means[low])
    loss = (float(means[-1]) - lowest) / abs(lowest) if lowest else 0.0
    return loss, lowest, float(curve.times[low + _together // 2])
