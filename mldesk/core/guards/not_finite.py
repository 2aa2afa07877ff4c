"""Guard: a loss that is not a number, or infinite. As a rule nothing can be learned from then on.

Keras ends training for it when asked to (TerminateOnNaN), Lightning when it stops early (check_finite); both
judge by one value. Here it is told, and taken back after ten values in a row that are numbers again.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .facts import NOT_FINITE, Finding
from .names import is_loss

RECOVERED_POINTS = 10


class NotFinite:
    """Watches every loss of a run; tells of the first one that is no number."""

    def __init__(self) -> None:
        self.finding: Finding | None = None
        self._metric = ""
        self._numbers = 0

    def add(
        self, name: str, steps: NDArray[np.int64], times: NDArray[np.float64], values: NDArray[np.float64]
    ) -> None:
        """Take in new points of a metric."""
        if not is_loss(name) or (self.finding is not None and name != self._metric):
            return
        wrong = np.flatnonzero(~np.isfinite(values))
        if self.finding is not None:
            self._recover(values, wrong)
        if self.finding is None and len(wrong) and len(values) - int(wrong[-1]) <= RECOVERED_POINTS:
            first = int(wrong[0])
            self._metric, self._numbers = name, len(values) - 1 - int(wrong[-1])
            self.finding = Finding(
                NOT_FINITE, _text(name, values[first], int(steps[first])), float(times[first])
            )

    def _recover(self, values: NDArray[np.float64], wrong: NDArray[np.intp]) -> None:
        after = len(values) - 1 - int(wrong[-1]) if len(wrong) else self._numbers + len(values)
        self._numbers = after
        if after >= RECOVERED_POINTS:
            self.finding = None


def _text(name: str, value: float, step: int) -> str:
    seen = "is not a number (NaN)" if np.isnan(value) else "is infinite"
    return f"{name} {seen} since step {step:,}. Nothing more will be learned unless it recovers."
