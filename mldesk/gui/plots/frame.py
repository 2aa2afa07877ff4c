"""One picture of a chart, computed without a window: which axis, which ranges, which lines and marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mldesk.core.metrics import best_direction
from mldesk.gui.plots import ticks
from mldesk.gui.plots.axes import Horizontal, Mapping, Timeline, live_end, mapping
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Line, Series
from mldesk.gui.plots.x_scale import XScale

Floats = NDArray[np.float64]
Range = tuple[float, float]

_OUTLIERS = (0.01, 0.99)
_ENOUGH = 100
_SAMPLE = 20_000
_MOST_MARKS = 200
_DOTS = 60


@dataclass
class Curve:
    """A series in a chart: what it is called, its colour (a number of the palette or "#RRGGBB"), its style.

    `detail` is the fine-grained background of another curve; `best` has its best point ringed.
    """

    series: Series
    label: str
    color: int | str = 0
    dashed: bool = False
    detail: bool = False
    best: bool = False
    timeline: Timeline = field(default_factory=Timeline)


@dataclass(frozen=True)
class Mark:
    """A value without a height: where, whether at the upper border, and its `kind`, nan or inf."""

    x: float
    up: bool
    kind: str


@dataclass
class Drawn:
    """What is drawn of one curve: the raw line if it is faint behind, the main line, dots, ring and marks."""

    curve: Curve
    mapping: Mapping
    faint: Line | None
    main: Line | None
    dots: bool = False
    best: tuple[float, float] | None = None
    marks: list[Mark] = field(default_factory=list)
    complete: bool = True


@dataclass
class Frame:
    """A chart's picture: `horizontal` and `unit` of its axis, ranges (log10 when `log_y`), what is drawn."""

    horizontal: Horizontal
    unit: str
    x_range: Range
    y_range: Range
    y_step: float
    log_y: bool
    drawn: list[Drawn]
    quantity: str = "number"
    """What the heights are: "number", "percent" or "bytes"."""
    hidden: int = 0
    """Points that a logarithmic axis cannot show: zero or negative."""
    unfinished: bool = False
    """Whether smoothing is still under way and another picture is due."""
    log_x: bool = False
    """Whether positions lie across the picture by their logarithm; `x_range` is above zero then."""

    @property
    def x_scale(self) -> XScale:
        """Where positions lie across the picture."""
        return XScale(*self.x_range, self.log_x)

    def read(self) -> list[Drawn]:
        """What is drawn whose values are told: batches only while their metric has no epoch yet."""
        told = {item.curve.label for item in self.drawn if not item.curve.detail and len(item.curve.series)}
        lines = [item for item in self.drawn if item.main is not None]
        return [item for item in lines if not (item.curve.detail and item.curve.label in told)]


def axis_for(curves: list[Curve], wanted: Horizontal) -> tuple[Horizontal, str, list[tuple[Curve, Mapping]]]:
    """The axis a chart can have: the wanted one when its curves lie on it, else their own steps.

    Curves without a place on the axis are left out unless none has one.
    """
    placed = [
        (curve, mapping(wanted, curve.series.unit, curve.timeline, curve.series.last_step))
        for curve in curves
    ]
    found = [(curve, place) for curve, place in placed if place is not None]
    if found:
        return wanted, "epoch" if wanted is Horizontal.EPOCH else "step", found
    unit = curves[0].series.unit if curves else "step"
    return Horizontal.STEP, unit, [(curve, Mapping("steps")) for curve in curves]


def full_range(placed: list[tuple[Curve, Mapping]], horizontal: Horizontal, unit: str) -> Range:
    """The range of a chart that follows its run: from the first point to the newest or the expected one."""
    extents = [extent for curve, place in placed if (extent := curve.series.extent(place)) is not None]
    if not extents:
        return 0.0, 1.0
    low, high = min(extent[0] for extent in extents), max(extent[1] for extent in extents)
    counted = horizontal in (Horizontal.EPOCH, Horizontal.STEP)
    if counted:
        high = live_end(
            high, max((_expected(curve, horizontal, unit) for curve, _ in placed), default=0.0) or None
        )
        # counts begin at nothing: so all charts of a run that is followed begin at the same place
        low = 0.0 if 0 < low <= (1.0 if horizontal is Horizontal.EPOCH else 0.1 * high) else low
    if high <= low:
        # a single point stands in the middle, or at the left when it is the first of several expected
        return (low - 0.5, low + 0.5) if counted else (low - 1.0, low + 1.0)
    return low, high


def _expected(curve: Curve, horizontal: Horizontal, unit: str) -> float:
    epochs, batches = curve.timeline.epochs, curve.timeline.steps_per_epoch
    if not epochs:
        return 0.0
    if horizontal is Horizontal.EPOCH:
        return float(epochs)
    return float(epochs * batches) if batches and unit == "step" else 0.0


def compose(
    curves: list[Curve],
    options: ChartOptions,
    bins: int,
    x_range: Range | None = None,
    y_range: Range | None = None,
    from_zero: bool = False,
) -> Frame:
    """The picture of `curves`, in `bins` parts; without ranges it follows the run and fits what is drawn."""
    horizontal, unit, placed = axis_for(curves, options.horizontal)
    x = x_range or full_range(placed, horizontal, unit)
    log_x = options.log_x and horizontal is not Horizontal.WALL
    x = above_zero(placed, x) if log_x else x
    scale, busy = XScale(*x, log_x), _labels_with_epochs(placed)
    drawn = [_draw(curve, place, options, scale, bins, curve.label in busy) for curve, place in placed]
    hidden = _to_logarithm(drawn) if options.log_y else 0
    fitted, step = _fit(drawn, options, x, from_zero and not options.log_y)
    return Frame(
        horizontal,
        unit,
        x,
        y_range or fitted,
        step if y_range is None else _y_step(y_range, options.log_y),
        options.log_y,
        drawn,
        hidden=hidden,
        unfinished=any(
            not curve.series.prepare(options.smoothing, 0) for curve, _ in placed if not curve.detail
        ),
        log_x=log_x,
    )


def above_zero(placed: list[tuple[Curve, Mapping]], x: Range) -> Range:
    """The part of a range that a logarithmic axis can show: from the first position above zero."""
    firsts = [first for curve, place in placed if (first := _first_above_zero(curve.series, place)) > 0]
    low = x[0] if x[0] > 0 else min(firsts, default=1.0)
    return (low, x[1]) if x[1] > low else (low / 2, low * 2)


def _first_above_zero(series: Series, place: Mapping) -> float:
    """Where the first point lies, else the second, else a thousandth of the last: what is above zero."""
    extent = series.extent(place)
    if extent is None:
        return 0.0
    second = series.point(1).position(place) if extent[0] <= 0 and len(series) > 1 else extent[0]
    return second if second > 0 else extent[1] / 1000


def _labels_with_epochs(placed: list[tuple[Curve, Mapping]]) -> set[str]:
    """Labels of curves that have a line of their own, so that their batches stay in the background."""
    return {curve.label for curve, _ in placed if not curve.detail and len(curve.series) > 1}


def _line(scale: XScale, bins: int, line: Callable[[Range, int], Line]) -> Line:
    """A line, each piece of the range reduced by itself, so that all are drawn as finely."""
    pieces = scale.pieces(bins)
    if len(pieces) == 1:
        return line(*pieces[0])
    parts, complete = [], True
    for number, (view, share) in enumerate(pieces):
        part = line(view, share)
        low = view[0] if number else -np.inf
        inside = (part.x >= low) & (part.x < (view[1] if number + 1 < len(pieces) else np.inf))
        parts.append((part.x[inside], part.y[inside]))
        complete &= part.complete
    return Line(np.concatenate([x for x, _ in parts]), np.concatenate([y for _, y in parts]), complete)


def _draw(
    curve: Curve, place: Mapping, options: ChartOptions, scale: XScale, bins: int, has_line: bool
) -> Drawn:
    series, x = curve.series, (scale.low, scale.high)
    raw = _line(scale, bins, lambda view, share: series.line(place, view, share))
    if curve.detail:
        raw = apart(raw, place, curve.timeline.steps_per_epoch)
    if curve.detail and has_line:
        return Drawn(curve, place, raw, None, marks=_marks(series, place, x), complete=raw.complete)
    if options.smoothing == 0.0:
        result = Drawn(curve, place, None, raw, complete=raw.complete)
    else:
        main = _line(
            scale, bins, lambda view, share: series.smoothed_line(options.smoothing, place, view, share)
        )
        result = Drawn(curve, place, raw, main, complete=raw.complete)
    result.marks = _marks(series, place, x)
    result.dots = len(raw.x) == 1 or (series.unit in ("epoch", "run") and len(raw.x) <= _DOTS)
    if curve.best:
        result.best = _best(series, place)
    return result


def apart(line: Line, place: Mapping, batches: int | None) -> Line:
    """The line with a gap wherever an epoch ends: a mean over the epoch's batches begins anew there."""
    if not batches or place.column != "steps" or len(line.x) < 2:
        return line
    epochs = np.ceil((line.x - place.offset) / place.scale / batches - 1e-9)
    ends = np.flatnonzero(np.diff(epochs) > 0) + 1
    if not len(ends):
        return line
    return Line(np.insert(line.x, ends, line.x[ends]), np.insert(line.y, ends, np.nan), line.complete)


def _best(series: Series, place: Mapping) -> tuple[float, float] | None:
    point = series.best_point(best_direction(series.name) == "max")
    return None if point is None or len(series) < 2 else (point.position(place), point.value)


def _marks(series: Series, place: Mapping, x: Range) -> list[Mark]:
    """Marks for the NaN and infinite points in view, at most so many that each can be seen."""
    positions, values = series.marks(place, x)
    if len(positions) > _MOST_MARKS:
        slots = np.floor((positions - x[0]) / (x[1] - x[0]) * _MOST_MARKS)
        kinds = np.where(np.isnan(values), 0, np.sign(values))
        order = np.argsort(slots * 4 + kinds, kind="stable")
        keys = (slots * 4 + kinds)[order]
        first = np.sort(order[np.concatenate(([True], keys[1:] != keys[:-1]))])
        positions, values = positions[first], values[first]
    return [
        Mark(float(p), bool(v > 0), "nan" if np.isnan(v) else "inf")
        for p, v in zip(positions, values, strict=True)
    ]


def _to_logarithm(drawn: list[Drawn]) -> int:
    """Turn all values into log10; zero and negative ones become gaps, and are counted."""
    hidden = 0
    for item in drawn:
        hidden += item.curve.series.not_above_zero
        item.faint, item.main = _log_line(item.faint), _log_line(item.main)
        if item.best is not None:
            item.best = (item.best[0], float(np.log10(item.best[1]))) if item.best[1] > 0 else None
    return hidden


def _log_line(line: Line | None) -> Line | None:
    if line is None:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        y = np.log10(line.y)
    y[~np.isfinite(y)] = np.nan
    return Line(line.x, y, line.complete)


def _fit(drawn: list[Drawn], options: ChartOptions, x: Range, from_zero: bool) -> tuple[Range, float]:
    """The vertical range that shows all lines (or all but outliers) in `x`; the distance of its labels."""
    begun = _first_epoch(drawn) if options.ignore_outliers else -np.inf
    begun = begun if begun < x[1] else -np.inf
    parts = []
    for item in drawn:
        start = max(x[0], begun) if item.curve.detail and item.main is None else x[0]
        for line in (item.faint, item.main):
            if line is not None:
                inside = line.y[(line.x >= start) & (line.x <= x[1])]
                parts.append(inside[np.isfinite(inside)])
    values = np.concatenate(parts) if parts else np.empty(0)
    if not len(values):
        return ((0.0, 1.0), 0.25) if not options.log_y else ((-1.0, 1.0), 1.0)
    if options.ignore_outliers and len(values) >= _ENOUGH:
        low, high = _inner(values[:: max(1, len(values) // _SAMPLE)])
        low, high = _with_main(drawn, low, high, x)
    else:
        low, high = float(values.min()), float(values.max())
    if from_zero:
        low, high = min(low, 0.0), high if high > 0.0 or low < 0.0 else 1.0
    return round_range(low, high, options.log_y)


def _first_epoch(drawn: list[Drawn]) -> float:
    """Where the first epoch ends: the batches before it fall so fast that they would hide the rest."""
    series = [item for item in drawn if item.main is not None and item.curve.series.unit == "epoch"]
    ends = [item.curve.series.point(0).position(item.mapping) for item in series if len(item.curve.series)]
    return min(ends, default=-np.inf)


def _inner(values: Floats) -> Range:
    """The values that one percent lie below and above; np.quantile would first import masked arrays."""
    places = [int(part * (len(values) - 1)) for part in _OUTLIERS]
    ordered = np.partition(values, places)
    return float(ordered[places[0]]), float(ordered[places[1]])


def _with_main(drawn: list[Drawn], low: float, high: float, x: Range) -> Range:
    """Widen the range so that bold lines which are smooth, or have few points, are always wholly seen."""
    for item in drawn:
        if item.main is not None and (item.faint is not None or len(item.main.x) < _ENOUGH):
            inside = item.main.y[(item.main.x >= x[0]) & (item.main.x <= x[1])]
            finite = inside[np.isfinite(inside)]
            if len(finite):
                low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return low, high


def round_range(low: float, high: float, log_y: bool) -> tuple[Range, float]:
    """The range widened to whole label steps, so that labels and range stay put while a curve grows."""
    # Smaller spans than this are noise of the arithmetic; dividing by them would run into infinities.
    span = high - low
    if span <= max(abs(low), abs(high)) * 1e-9 or span < 1e-290:
        room = max(abs(low) * 0.1, 1e-6) if low else 1.0
        low, high = low - room, high + room
    if log_y:
        margin = 0.04 * (high - low)
        return (low - margin, high + margin), 1.0
    step = ticks.round_step(high - low, 4)
    bottom = np.floor(low / step + 0.02) * step
    top = np.ceil(high / step - 0.02) * step
    return (float(bottom), float(top)), step


def _y_step(y: Range, log_y: bool) -> float:
    return 1.0 if log_y else ticks.round_step(y[1] - y[0], 5)
