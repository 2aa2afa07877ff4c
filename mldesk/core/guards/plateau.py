"""Guard: the training loss has stopped falling.

Patience, as in Keras's ReduceLROnPlateau and EarlyStopping, counts values without a new best one, and so
takes noise for progress or for its lack. Here a line is laid through the newer half of the curve (of the
last `plateau_points` values at least) and the loss has a plateau when the line, with three standard errors to
either side, rises and falls by less than one percent: when it is known to be flat, not when nothing is known.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .curve import Curve
from .facts import PLATEAU, Finding
from .names import is_main_loss, part_of
from .settings import GuardSettings

FLAT = 0.01
"""A loss that changes by less than this fraction of its size over the stretch is flat."""

STANDARD_ERRORS = 3.0
FALLEN = 0.02
"""It falls again when the mean of the last five values is lower by this fraction."""

_recent = 5


class Plateau:
    """Watches the training loss of a run."""

    def __init__(self, settings: GuardSettings) -> None:
        self.settings = settings
        self.finding: Finding | None = None
        self._curves: dict[str, Curve] = {}
        self._metric = ""
        self._level = 0.0

    def add(self, name: str, times: NDArray[np.float64], values: NDArray[np.float64]) -> None:
        """Take in new points of a metric."""
        if not is_main_loss(name) or part_of(name) == "validation":
            return
        curve = self._curves.setdefault(name, Curve())
        if not curve.add(times, values):
            return
        if self.finding is None:
            self._judge(name, curve)
        elif name == self._metric and curve.means[-_recent:].mean() < self._level - FALLEN * abs(self._level):
            self.finding = None

    def _judge(self, name: str, curve: Curve) -> None:
        found = curve.newer_half(self.settings.plateau_points)
        if found is None or found.seconds < 60 * self.settings.plateau_minutes:
            return
        if abs(found.change) + STANDARD_ERRORS * found.error < FLAT:
            self._metric, self._level = name, found.level
            text = f"{name} has stayed at {found.level:.4g} for {found.points:,} values."
            self.finding = Finding(PLATEAU, text, found.since)
