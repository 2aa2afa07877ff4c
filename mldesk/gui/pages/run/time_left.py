"""How long a training still takes, and durations in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mldesk.gui.plots.series import Series

_LEAST = 0.02
"""Before this fraction is done, or three seconds have passed, an estimate would be a guess."""
_LEAST_SECONDS = 3.0


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


def training_span(series: Iterable[Series]) -> tuple[float | None, float | None]:
    """When the first and the newest point of the trained metrics was logged: start-up is no training."""
    filled = [one for one in series if len(one)]
    if not filled:
        return None, None
    return min(float(one.times[0]) for one in filled), max(float(one.times[-1]) for one in filled)


def left_text(seconds: float) -> str:
    """A duration to come in words: "42 s left", "1 min 22 s left", "2 h 5 min left"."""
    whole = round(seconds)
    if whole >= 3600:
        text = QCoreApplication.translate("time_left", "{hours} h {minutes} min left")
        return text.format(hours=whole // 3600, minutes=whole % 3600 // 60)
    if whole >= 60:
        text = QCoreApplication.translate("time_left", "{minutes} min {seconds} s left")
        return text.format(minutes=whole // 60, seconds=whole % 60)
    return QCoreApplication.translate("time_left", "{seconds} s left").format(seconds=whole)
