"""One moment on charts of any axis: where it lies, which moment a position is, what the values were then."""

from __future__ import annotations

from collections.abc import Sequence

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
    """The moment that a position of the axis stands for; None without points."""
    for item in drawn:
        if item.mapping.column == "times":
            return item.mapping.to_source(position)
        point = item.curve.series.nearest_point(item.mapping, position)
        if point is not None:
            return point.time
    return None


def quantity_text(value: float, quantity: str) -> str:
    """A value with its unit: of the quantity "number", "percent" or "bytes"."""
    if quantity == "bytes":
        return formats.size(value) if value == value else "–"
    return f"{value_text(round(value, 1))} %" if quantity == "percent" else value_text(value)


def values_text(drawn: Sequence[Drawn], moment: float, quantity: str) -> str:
    """What the curves were at a moment, with their names where there are several; empty before the first."""
    found = [(item.curve, point_at(item.curve.series, moment)) for item in drawn]
    told = [
        (curve.label, quantity_text(point.value, quantity)) for curve, point in found if point is not None
    ]
    if len(told) == 1:
        return told[0][1]
    return "  ".join(f"{label} {text}" for label, text in told)
