"""Running totals as what they grew by in each second: bytes read so far become bytes read a second."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from mldesk.gui.plots.series import Series


class Rates:
    """Keeps the rate of each total; an update costs what is new."""

    def __init__(self) -> None:
        self.series: dict[str, Series] = {}
        self._taken: dict[str, tuple[Series, int]] = {}

    def clear(self) -> None:
        """Forget all."""
        self.series.clear()
        self._taken.clear()

    def update(self, totals: Mapping[str, Series]) -> bool:
        """Take in what the totals have more; returns whether there is a new rate.

        The first point of a total has no rate. Where a total begins anew, it counts from nothing.
        """
        fresh = False
        for name, total in totals.items():
            known, taken = self._taken.get(name, (None, 0))
            if known is not total:
                self.series[name], taken, fresh = Series(name, total.unit), 0, True
            self._extend(self.series[name], total, taken)
            self._taken[name] = total, len(total)
        return fresh

    def _extend(self, rate: Series, total: Series, taken: int) -> None:
        start = max(taken - 1, 0)
        times, values = total.times[start:], total.values[start:]
        if len(times) < 2:
            return
        seconds, grown = np.diff(times), np.diff(values)
        grown = np.where(grown < 0, values[1:], grown)
        fine = seconds > 0
        steps = total.steps[start + 1 :][fine]
        rate.extend(steps, times[1:][fine], grown[fine] / seconds[fine])
