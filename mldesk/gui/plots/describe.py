"""Curves in words and numbers: tooltips, summaries for screen readers, counts of what is not a number."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLocale

from mldesk.core.metrics import best_direction
from mldesk.gui import formats
from mldesk.gui.plots.axes import Horizontal, Mapping
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.ticks import clock_text, value_text
from mldesk.gui.translation import translate


@dataclass(frozen=True)
class Reading:
    """What a curve shows at a position: label, colour, line style, and the raw and smoothed value there."""

    label: str
    color: str
    dashed: bool
    value: float
    smoothed: float | None


def reading(
    series: Series, mapping: Mapping, position: float, weight: float, label: str, color: str, dashed: bool
) -> Reading | None:
    """The point of `series` nearest to `position`; None beyond the curve's ends."""
    point = series.nearest_point(mapping, position)
    extent = series.extent(mapping)
    if point is None or extent is None:
        return None
    reach = max((extent[1] - extent[0]) / max(len(series) - 1, 1), mapping.scale)
    if not extent[0] - reach <= position <= extent[1] + reach:
        return None
    smoothed = series.smoothed_at(weight, point) if weight > 0 else None
    return Reading(label, color, dashed, point.value, smoothed)


def height(value: float, log_y: bool) -> float | None:
    """Where a value stands on the vertical axis; None when it has no place there."""
    if not math.isfinite(value) or (log_y and value <= 0):
        return None
    return math.log10(value) if log_y else value


def sort_readings(readings: list[Reading]) -> list[Reading]:
    """Highest value first, as the curves lie above each other; what is not a number last."""
    return sorted(
        readings, key=lambda item: (np.isnan(item.value), -item.value if item.value == item.value else 0.0)
    )


def position_text(horizontal: Horizontal, unit: str, position: float) -> str:
    """A position in words: "epoch 12", "step 4,200", "3:12", "14:05:30"."""
    if horizontal is Horizontal.WALL:
        return clock_text(position, 1.0)
    if horizontal is Horizontal.RELATIVE:
        return formats.duration(position)
    whole = unit != "epoch" or abs(position - round(position)) < 0.05
    number = QLocale().toString(round(position)) if whole else QLocale().toString(position, "f", 1)
    return f"{unit_word(unit)} {number}"


def unit_word(unit: str) -> str:
    """What one step of an axis is called: epoch, step or run."""
    return {"epoch": translate("describe", "epoch"), "run": translate("describe", "run")}.get(
        unit, translate("describe", "step")
    )


def count_not_finite(series: list[Series]) -> tuple[int, int]:
    """How many points are NaN and how many are infinite."""
    lost = [item.lost for item in series]
    return sum(nan for nan, _ in lost), sum(infinite for _, infinite in lost)


def not_finite_text(nan: int, infinite: int) -> str:
    """The counts in words: "3 NaN, 1 infinite"; empty when all is well."""
    parts = []
    if nan:
        parts.append(translate("describe", "{count} NaN").format(count=QLocale().toString(nan)))
    if infinite:
        parts.append(translate("describe", "{count} infinite").format(count=QLocale().toString(infinite)))
    return ", ".join(parts)


def summary(label: str, series: Series, words_of: Callable[[float], str] | None = None) -> str:
    """A curve in one sentence, for those who cannot see it: last value, best value and where, trend, gaps.

    What is measured of a machine has no best: with `words_of`, which tells values with their unit, its range
    is told.
    """
    if not len(series):
        return translate("describe", "{label}: no points yet").format(label=label)
    last = (words_of or value_text)(series.point(-1).value)
    words = [
        translate("describe", "{label}: {count} points, last {last}").format(
            label=label, count=QLocale().toString(len(series)), last=last
        )
    ]
    words.append(_best(series) if words_of is None else _range(series, words_of))
    words += [trend(series), not_finite_text(*count_not_finite([series]))]
    return ", ".join(filter(None, words))


def _best(series: Series) -> str:
    best = series.best_point(best_direction(series.name) == "max")
    if best is None:
        return ""
    return translate("describe", "best {best} at {unit} {step}").format(
        best=value_text(best.value), unit=unit_word(series.unit), step=QLocale().toString(best.step)
    )


def _range(series: Series, words_of: Callable[[float], str]) -> str:
    lowest, highest = series.best_point(highest=False), series.best_point(highest=True)
    if lowest is None or highest is None:
        return ""
    return translate("describe", "from {lowest} to {highest}").format(
        lowest=words_of(lowest.value), highest=words_of(highest.value)
    )


def trend(series: Series) -> str:
    """Where the last quarter of the curve goes: "rising", "falling" or "level"."""
    values = series.recent(100_000)
    values = values[np.isfinite(values)]
    if len(values) < 4:
        return translate("describe", "too short for a trend")
    quarter = values[-max(len(values) // 4, 2) :]
    half = len(quarter) // 2
    change = float(quarter[half:].mean() - quarter[:half].mean())
    if abs(change) < 0.01 * float(np.ptp(values)) or not np.ptp(values):
        return translate("describe", "level")
    return translate("describe", "rising") if change > 0 else translate("describe", "falling")
