"""How long a training still takes, and durations in words."""

from __future__ import annotations

from collections.abc import Iterable

from mldesk.core.progress import seconds_left
from mldesk.gui.plots.series import Series
from mldesk.gui.translation import translate

__all__ = ["left_text", "seconds_left", "training_span"]


def training_span(series: Iterable[Series]) -> tuple[float | None, float | None]:
    """When the first and the newest point of the trained metrics was logged: start-up is no training."""
    spans = [one.time_span() for one in series if len(one)]
    if not spans:
        return None, None
    return min(first for first, _ in spans), max(last for _, last in spans)


def left_text(seconds: float) -> str:
    """A duration to come in words: "42 s left", "1 min 22 s left", "2 h 5 min left"."""
    whole = round(seconds)
    if whole >= 3600:
        text = translate("time_left", "{hours} h {minutes} min left")
        return text.format(hours=whole // 3600, minutes=whole % 3600 // 60)
    if whole >= 60:
        text = translate("time_left", "{minutes} min {seconds} s left")
        return text.format(minutes=whole // 60, seconds=whole % 60)
    return translate("time_left", "{seconds} s left").format(seconds=whole)
