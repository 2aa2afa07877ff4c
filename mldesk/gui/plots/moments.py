"""One moment on charts of any axis: where it lies, which moment a position is, what the values were then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from mldesk.gui import formats
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.frame import Drawn
from mldesk.gui.plots.series import Point, Series
from mldesk.gui.plots.ticks import value_text

_TIMES = Mapping("times")


def point_at(series: Series, moment: float) -> Point | None:
    """The last point that was logged at a moment (unix seconds) or before it; None when there was none.

    Of a series that is not in memory wholly it may be an extreme near it.
    """
    point = series.nearest_point(_TIMES, moment)
    while point is not None and point.time > moment:
        before = series.point(point.number - 1) if point.number > 0 else None
        if before is not None and before.number >= point.number:
            return point
        point = before
    return point


def position_of(drawn: Sequence[Drawn], moment: float) -> float | None:
    """Where a moment lies on the axis of what is drawn; None before the first point."""
    for item in drawn:
        if item.mapping.column == "times":
            return moment * item.mapping.scale + item.mapping.offset
        point = point_at(item.curve.series, moment)
        if point is not None:
            return point.position(item.mapping)
    return None


def moment_of(drawn: Sequence[Drawn], position: float) -> float | None:
    """The moment that a position stands for, on an axis of steps of the nearest point; None without any."""
    for item in drawn:
        if item.mapping.column == "times":
            return item.mapping.to_source(position)
    nearest = [(item, item.curve.series.nearest_point(item.mapping, position)) for item in drawn]
    found = [(abs(point.position(item.mapping) - position), point.time) for item, point in nearest if point]
    return min(found)[1] if found else None


def quantity_text(value: float, quantity: str) -> str:
    """A value with its unit: of the quantity "number", "percent" or "bytes"."""
    if quantity == "number" or value != value:
        return value_text(value)
    if quantity == "bytes":
        return formats.size(value)
    return f"{QLocale().toString(float(value), 'f', 0 if abs(value) >= 10 else 1)} %"


def values_at(drawn: Sequence[Drawn], moment: float, quantity: str) -> list[tuple[str, str]]:
    """What the curves were at a moment: label and value in words, without those that had not begun."""
    found = [(item.curve.label, point_at(item.curve.series, moment)) for item in drawn]
    return [(label, quantity_text(point.value, quantity)) for label, point in found if point is not None]
