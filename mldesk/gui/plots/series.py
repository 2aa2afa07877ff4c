"""One metric of one run in memory: growing columns, a smoothed curve, the points worth drawing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.column import Column
from mldesk.gui.plots.downsampling import Extremes, pick
from mldesk.gui.plots.smoothing import Smoother

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

SLICE = 200_000
"""Points smoothed at a time: a few milliseconds."""


@dataclass(frozen=True)
class Line:
    """A polyline to draw: positions and values of equal length; a NaN value breaks the line.

    `complete` says whether it holds every point of the view.
    """

    x: Floats
    y: Floats
    complete: bool


@dataclass(frozen=True)
class Point:
    """A point of a metric: the how manieth it is, its step, time (unix seconds) and value."""

    number: int
    step: int
    time: float
    value: float

    def position(self, mapping: Mapping) -> float:
        """Where it lies on the axis."""
        return (self.step if mapping.column == "steps" else self.time) * mapping.scale + mapping.offset


EMPTY = Line(np.empty(0), np.empty(0), True)


class Series:
    """The points of a metric: `steps` (int64), `times` (unix seconds), `values` (float64, not always finite).

    `unit` is what the steps count, "step" or "epoch". Points are added with `extend`; the smoothed curve and
    the extremes are carried on from where they were, so an update costs what is new.
    """

    def __init__(self, name: str, unit: str = "step") -> None:
        self.name = name
        self.unit = unit
        self._steps = Column(np.int64)
        self._times = Column()
        self._values = Column()
        self._not_finite = Column(np.int64)
        self._not_above_zero = 0
        self._extremes = Extremes()
        self._ordered = {"steps": True, "times": True}
        self._smoother = Smoother(0.0)
        self._smoothed = Column()
        self._smoothed_extremes = Extremes()

    def __len__(self) -> int:
        return len(self._values)

    @property
    def steps(self) -> Integers:
        """The steps of all points."""
        return self._steps.values

    @property
    def times(self) -> Floats:
        """The times of all points, in unix seconds."""
        return self._times.values

    @property
    def values(self) -> Floats:
        """The values of all points."""
        return self._values.values

    @property
    def not_finite(self) -> Integers:
        """The positions of the points that are NaN or infinite."""
        return self._not_finite.values

    @property
    def last_step(self) -> float | None:
        """The step of the newest point; None without points."""
        return float(self.steps[-1]) if len(self) else None

    def extend(self, steps: Integers, times: Floats, values: Floats) -> None:
        """Add points at the end."""
        if not len(values):
            return
        before = len(self)
        self._note_order("steps", self.steps, steps)
        self._note_order("times", self.times, times)
        self._steps.extend(steps)
        self._times.extend(times)
        self._values.extend(values)
        self._not_finite.extend(np.flatnonzero(~np.isfinite(values)) + before)
        self._not_above_zero += int(np.count_nonzero(values <= 0) - np.count_nonzero(np.isneginf(values)))
        self._extremes.extend(self.values)

    def _note_order(self, column: str, old: NDArray[np.number], new: NDArray[np.number]) -> None:
        joined = not len(old) or bool(new[0] >= old[-1])
        self._ordered[column] = self._ordered[column] and joined and bool((new[1:] >= new[:-1]).all())

    def column(self, mapping: Mapping) -> NDArray[np.number]:
        """The column that positions come from."""
        return self.steps if mapping.column == "steps" else self.times

    def positions(self, mapping: Mapping, indices: Integers | slice) -> Floats:
        """Where the points at `indices` lie on the axis."""
        return np.asarray(self.column(mapping)[indices] * mapping.scale + mapping.offset, dtype=np.float64)

    def extent(self, mapping: Mapping) -> tuple[float, float] | None:
        """The leftmost and rightmost position; None without points."""
        if not len(self):
            return None
        column = self.column(mapping)
        ends = (column[0], column[-1]) if self._ordered[mapping.column] else (column.min(), column.max())
        low, high = (float(end) * mapping.scale + mapping.offset for end in ends)
        return low, high

    def window(self, mapping: Mapping, low: float, high: float) -> tuple[int, int]:
        """The range of points that a view needs: those from `low` to `high` and one more at either side."""
        if not self._ordered[mapping.column]:
            return 0, len(self)
        column = self.column(mapping)
        # A bound of the column's own type: with another one numpy would convert the whole column first.
        bounds = [
            source_bound(mapping.to_source(low), column, up=True),
            source_bound(mapping.to_source(high), column),
        ]
        first = int(np.searchsorted(column, bounds[0], side="left"))
        last = int(np.searchsorted(column, bounds[1], side="right"))
        return max(0, first - 1), min(len(self), last + 1)

    def line(self, mapping: Mapping, view: tuple[float, float], bins: int) -> Line:
        """The raw curve for a view, reduced to the extremes of `bins` parts when it has more points."""
        return self._line(self.values, self._extremes, mapping, view, bins)

    def smoothed_line(self, weight: float, mapping: Mapping, view: tuple[float, float], bins: int) -> Line:
        """The smoothed curve for a view as far as `prepare` has come; see Smoother for `weight`."""
        if weight == 0.0:
            return self.line(mapping, view, bins)
        self.prepare(weight)
        return self._line(self._smoothed.values, self._smoothed_extremes, mapping, view, bins)

    def smoothed(self, weight: float) -> Floats:
        """The smoothed values of all points; those that are not finite are NaN."""
        if weight == 0.0:
            return self.values
        while not self.prepare(weight):
            pass
        return self._smoothed.values

    def prepare(self, weight: float, most: int = SLICE) -> bool:
        """Smooth at most so many more points, which keeps a frame short; whether all are smoothed now."""
        if weight != self._smoother.weight:
            self._smoother = Smoother(weight)
            self._smoothed.clear()
            self._smoothed_extremes.clear()
        done = len(self._smoothed)
        if done < len(self) and weight > 0:
            self._smoothed.extend(self._smoother.extend(self.values[done : done + most]))
            self._smoothed_extremes.extend(self._smoothed.values)
        return weight == 0.0 or len(self._smoothed) == len(self)

    def _line(
        self, values: Floats, extremes: Extremes, mapping: Mapping, view: tuple[float, float], bins: int
    ) -> Line:
        first, last = self.window(mapping, *view)
        last = min(last, len(values))
        if last <= first:
            return EMPTY
        indices = pick(values, first, last, bins, extremes)
        drawn = values[indices]
        drawn[~np.isfinite(drawn)] = np.nan
        return Line(self.positions(mapping, indices), drawn, len(indices) == last - first)

    def nearest(self, mapping: Mapping, position: float) -> int | None:
        """The point nearest to a position; None without points."""
        if not len(self):
            return None
        column = self.column(mapping)
        source = mapping.to_source(position)
        if not self._ordered[mapping.column]:
            return int(np.abs(column - source).argmin())
        right = min(int(np.searchsorted(column, source_bound(source, column, up=True))), len(self) - 1)
        left = max(right - 1, 0)
        return left if abs(float(column[left]) - source) <= abs(float(column[right]) - source) else right

    def best(self, highest: bool) -> int | None:
        """The point with the best finite value, the earliest of equals; None when there is none."""
        if len(self._not_finite) == len(self):
            return None
        candidates = self._extremes.candidates(0, len(self))
        values = self.values[candidates]
        bad = -np.inf if highest else np.inf
        usable = np.where(np.isfinite(values), values, bad)
        return int(candidates[usable.argmax() if highest else usable.argmin()])

    # What charts ask of any series, also of one that is not in memory (see StoredSeries)

    def point(self, number: int) -> Point:
        """The point with this number; -1 is the last one."""
        number = range(len(self))[number]
        return Point(number, int(self.steps[number]), float(self.times[number]), float(self.values[number]))

    def best_point(self, highest: bool) -> Point | None:
        """The point with the best finite value, the earliest of equals; None when there is none."""
        number = self.best(highest)
        return None if number is None else self.point(number)

    def nearest_point(self, mapping: Mapping, position: float) -> Point | None:
        """The point nearest to a position; None without points."""
        number = self.nearest(mapping, position)
        return None if number is None else self.point(number)

    def smoothed_at(self, weight: float, point: Point) -> float:
        """The smoothed value at a point."""
        return float(self.smoothed(weight)[point.number])

    def time_span(self) -> tuple[float, float]:
        """The times of the first and of the last point."""
        return float(self.times[0]), float(self.times[-1])

    def recent(self, most: int) -> Floats:
        """The last values, at most so many."""
        return self.values[-min(len(self), most) :]

    @property
    def lost(self) -> tuple[int, int]:
        """How many points are NaN and how many are infinite."""
        nan = int(np.isnan(self.values[self.not_finite]).sum())
        return nan, len(self.not_finite) - nan

    @property
    def not_above_zero(self) -> int:
        """How many finite values a logarithmic axis cannot show."""
        return self._not_above_zero

    def marks(self, mapping: Mapping, view: tuple[float, float]) -> tuple[Floats, Floats]:
        """Positions and values of the points in a view that are not finite."""
        positions = self.positions(mapping, self.not_finite)
        inside = (positions >= view[0]) & (positions <= view[1])
        return positions[inside], self.values[self.not_finite[inside]]


def source_bound(source: float, column: NDArray[np.number], up: bool = False) -> np.number:
    """`source` in the type of `column`; between two whole steps the lower one, or with `up` the upper one."""
    if column.dtype == np.int64:
        limit = float(2**62)
        return np.int64(min(max(np.ceil(source) if up else np.floor(source), -limit), limit))
    return np.float64(source)
