"""A metric of very many points that stays in the database: in memory are extremes and what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from mldesk.core.chunk_extremes import Stretch
from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.buckets import Buckets
from mldesk.gui.plots.downsampling import pick
from mldesk.gui.plots.series import EMPTY, Floats, Line, Point, Series, source_bound
from mldesk.gui.plots.smoothed_blocks import BLOCK, SmoothedBlocks

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

STORED_FROM = 500_000
"""Points; a metric that has fewer when it is first read is held in memory wholly."""
HELD_MOST = 1_000_000
"""Points; a metric that grows to so many while it is looked at is held in memory no more."""
_MOST_BLOCKS = 40
"""Blocks that are kept: 60 MB."""
_RECENT_BUCKETS = 800


class StoredSeries(Series):
    """Like a Series, but knows only the extremes of every 128 points, and the blocks of points it was given.

    A view so near that these are too few asks for its blocks by `ask_blocks` (the first, and the one after
    the last) and is drawn from the extremes meanwhile; a smoothed curve asks by `ask_smoothed`. `asked` and
    `smoothing_asked` tell what is on its way.
    """

    def __init__(self, name: str, unit: str = "step") -> None:
        super().__init__(name, unit)
        self.buckets = Buckets()
        self.run_id = ""
        self.ask_blocks: Callable[[StoredSeries, int, int], None] = _nobody
        self.ask_smoothed: Callable[[StoredSeries], None] = _nobody
        self.smoothing = SmoothedBlocks(0.0)
        self.asked: set[int] = set()
        self.smoothing_asked = False
        self._blocks: OrderedDict[int, MetricColumns] = OrderedDict()
        self._last = (0, 0.0)
        self._drawn: dict[object, Line] = {}
        self._lost: tuple[int, int] | None = None
        self._joined: tuple[object, MetricColumns] = (
            None,
            MetricColumns(self.steps, self.times, self.values),
        )

    def __len__(self) -> int:
        return self.buckets.count

    @property
    def last_step(self) -> float | None:
        """The step of the newest point; None without points."""
        return float(self._last[0]) if len(self) else None

    def replace(self, stretches: Sequence[Stretch], last_step: int, last: float) -> bool:
        """Take in what has come, and which the last point is now.

        False when it does not join what is there, and all is to be read anew.
        """
        before = len(self) // BLOCK
        if not self.buckets.replace(stretches):
            return False
        self._forget()
        self._lost = None
        self._blocks.pop(before, None)
        self._last = (last_step, last)
        return True

    def warm(self) -> None:
        """Make ready what drawing needs, so that the window's thread does not have to."""
        steps = Mapping("steps")
        self.buckets.is_ordered(steps.column)
        self.buckets.positions(steps, slice(0, 1))
        self.buckets.candidates("value")
        self.marks(steps, (0.0, 0.0))

    def _forget(self) -> None:
        """What was made of the points for pictures is no longer right."""
        self._drawn.clear()
        self._joined = (None, self._joined[1])

    # Blocks

    def take_blocks(self, first: int, points: MetricColumns) -> None:
        """Keep points, of which the first one is that of the block with the number `first`."""
        self._forget()
        for index in range(-(-len(points) // BLOCK)):
            part = slice(index * BLOCK, (index + 1) * BLOCK)
            self._blocks[first + index] = MetricColumns(
                points.steps[part], points.times[part], points.values[part]
            )
            self._blocks.move_to_end(first + index)
        while len(self._blocks) > _MOST_BLOCKS:
            self._blocks.popitem(last=False)

    def _whole(self, block: int) -> bool:
        there = self._blocks.get(block)
        return there is not None and len(there) >= min(BLOCK, len(self) - block * BLOCK)

    def _has(self, start: int, end: int) -> bool:
        """Whether the points from number `start` to `end` are there; asks for them if not."""
        blocks = range(start // BLOCK, -(-end // BLOCK))
        missing = [block for block in blocks if not self._whole(block)]
        if missing:
            self.ask_blocks(self, missing[0], missing[-1] + 1)
        return not missing

    def _points(self, start: int, end: int) -> MetricColumns:
        """The points from number `start` to `end`, which are there; pictures ask for the same again."""
        if self._joined[0] == (start, end):
            return self._joined[1]
        parts = []
        for block in range(start // BLOCK, -(-end // BLOCK)):
            self._blocks.move_to_end(block)
            part = slice(max(start - block * BLOCK, 0), end - block * BLOCK)
            points = self._blocks[block]
            parts.append((points.steps[part], points.times[part], points.values[part]))
        points = MetricColumns(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
        self._joined = ((start, end), points)
        return points

    # Drawing

    def extent(self, mapping: Mapping) -> tuple[float, float] | None:
        """The leftmost and rightmost position; None without points."""
        if not len(self):
            return None
        low, high = self.buckets.bounds(mapping)
        if self.buckets.is_ordered(mapping.column):
            low, high = low[:1], high[-1:]
        ends = float(low.min()), float(high.max())
        return ends[0] * mapping.scale + mapping.offset, ends[1] * mapping.scale + mapping.offset

    def _rows(self, mapping: Mapping, view: tuple[float, float]) -> slice:
        """The buckets that a view needs, and one more at either side."""
        if not self.buckets.is_ordered(mapping.column):
            return slice(0, len(self.buckets))
        low, high = self.buckets.bounds(mapping)
        left = source_bound(mapping.to_source(view[0]), low, up=True)
        right = source_bound(mapping.to_source(view[1]), low)
        first, last = int(np.searchsorted(high, left)), int(np.searchsorted(low, right, side="right"))
        return slice(max(first - 1, 0), max(min(last + 1, len(self.buckets)), first))

    def reach(self, mapping: Mapping, view: tuple[float, float]) -> tuple[int, int]:
        """The numbers of the first point that may lie in a view, and of the one after the last."""
        rows = self._rows(mapping, view)
        return self.buckets.end(rows.start), self.buckets.end(rows.stop)

    def read(self, workspace: Workspace, start: int, end: int) -> MetricColumns:
        """The points from number `start` to `end`, from the database."""
        from mldesk.core.run import Run

        return Run(workspace, self.run_id).metric(self.name, start, end)

    def _near(self, mapping: Mapping, view: tuple[float, float], bins: int) -> tuple[int, int] | None:
        """The points to draw one by one, if the view is so near and they are there."""
        rows = self._rows(mapping, view)
        if rows.stop <= rows.start or rows.stop - rows.start >= bins:
            return None
        start, end = self.buckets.end(rows.start), self.buckets.end(rows.stop)
        return (start, end) if self._has(start, end) else None

    def line(self, mapping: Mapping, view: tuple[float, float], bins: int) -> Line:
        """The raw curve for a view, reduced to the extremes of `bins` parts when it has more points."""
        near = self._near(mapping, view, bins)
        if near is None:
            return self._far(mapping, view, bins)
        points = self._points(*near)
        return self._exact(points, points.values, mapping, view, bins)

    def _far(self, mapping: Mapping, view: tuple[float, float], bins: int) -> Line:
        key = (mapping, view, bins)
        if key not in self._drawn:
            self._drawn.clear()
            rows = self._rows(mapping, view)
            values = self.buckets.candidates("value")[2 * rows.start : 2 * rows.stop]
            chosen = pick(values, 0, len(values), bins) if len(values) else None
            # only what is drawn is placed: to place a million candidates takes longer than to draw a curve
            self._drawn[key] = (
                EMPTY
                if chosen is None
                else Line(self.buckets.positions(mapping, rows, chosen), _drawable(values[chosen]), False)
            )
        return self._drawn[key]

    def _exact(
        self, points: MetricColumns, values: Floats, mapping: Mapping, view: tuple[float, float], bins: int
    ) -> Line:
        column = points.steps if mapping.column == "steps" else points.times
        x = np.asarray(column * mapping.scale + mapping.offset, np.float64)
        inside = slice(0, len(x))
        if self.buckets.is_ordered(mapping.column):
            first, last = np.searchsorted(x, view[0]), np.searchsorted(x, view[1], side="right")
            inside = slice(max(int(first) - 1, 0), int(last) + 1)
        return _reduced(x[inside], values[inside], bins, complete=True)

    # Smoothing

    def prepare(self, weight: float, most: int = 0) -> bool:
        """See to it that the curve is smoothed so; it is done elsewhere and comes by `take_smoothed`."""
        if weight != self.smoothing.weight:
            self.smoothing = SmoothedBlocks(weight)
        if weight > 0 and self.smoothing.count < len(self):
            self.ask_smoothed(self)
        return True

    def smoothed_line(self, weight: float, mapping: Mapping, view: tuple[float, float], bins: int) -> Line:
        """The smoothed curve for a view, as far as it has come."""
        if weight == 0.0:
            return self.line(mapping, view, bins)
        self.prepare(weight)
        near = self._near(mapping, view, bins)
        if near is not None:
            end = min(near[1], self.smoothing.count)
            values = self.smoothing.values(near[0], end, self._blocks)
            points = self._points(near[0], end) if end > near[0] else None
            return EMPTY if points is None else self._exact(points, values, mapping, view, bins)
        rows = self._rows(mapping, view)
        if rows.stop <= rows.start:
            return EMPTY
        x, y = self.smoothing.candidates(
            self.buckets, mapping, self.buckets.end(rows.start), self.buckets.end(rows.stop)
        )
        return _reduced(x, y, bins, complete=False)

    def smoothed_at(self, weight: float, point: Point) -> float:
        """The smoothed value at a point, or near it as long as its block is not there."""
        self.prepare(weight)
        return self.smoothing.near(point.number, self._blocks)

    # Single points

    def point(self, number: int) -> Point:
        """The point with this number if it is in memory or the last one, else an extreme near it."""
        number = range(len(self))[number]
        if number == len(self) - 1:
            step, value = self._last
            return Point(number, step, self.time_span()[1], value)
        block = self._blocks.get(number // BLOCK)
        if block is not None and number % BLOCK < len(block):
            at = number % BLOCK
            return Point(number, int(block.steps[at]), float(block.times[at]), float(block.values[at]))
        row = int(np.searchsorted(self.buckets.starts, number, side="right")) - 1
        return Point(*self.buckets.point(row, highest=True))

    def best_point(self, highest: bool) -> Point | None:
        """The point with the best finite value, the earliest of equals; None when there is none."""
        values = self.buckets.of("high" if highest else "low")
        usable = np.where(np.isfinite(values), values, -np.inf if highest else np.inf)
        row = int(usable.argmax() if highest else usable.argmin()) if len(usable) else 0
        if not len(usable) or not np.isfinite(usable[row]):
            return None
        return Point(*self.buckets.point(row, highest))

    def nearest_point(self, mapping: Mapping, position: float) -> Point | None:
        """The point nearest to a position; an extreme near it as long as its block is not there."""
        if not len(self):
            return None
        rows = self._rows(mapping, (position, position))
        start, end = self.buckets.end(rows.start), self.buckets.end(rows.stop)
        blocks = range(start // BLOCK, -(-end // BLOCK))
        if self.buckets.is_ordered(mapping.column) and all(self._whole(block) for block in blocks):
            points = self._points(start, end)
            column = points.steps if mapping.column == "steps" else points.times
            return self.point(start + int(np.abs(column - mapping.to_source(position)).argmin()))
        place = int(np.abs(self.buckets.positions(mapping, rows) - position).argmin())
        row = rows.start + place // 2
        low_first = bool(self.buckets.of("low_at")[row] <= self.buckets.of("high_at")[row])
        return Point(*self.buckets.point(row, highest=low_first == bool(place % 2)))

    # What is told of the whole curve

    def time_span(self) -> tuple[float, float]:
        """The times of the first and of the last point."""
        low, high = self.buckets.of("time_low"), self.buckets.of("time_high")
        return float(low[0]), float(high[-1])

    def recent(self, most: int) -> Floats:
        """What stands for the last values: the middle of the extremes of the last buckets."""
        values = self.buckets.candidates("value")[-2 * _RECENT_BUCKETS :]
        return np.asarray(values.reshape(-1, 2).mean(axis=1))

    @property
    def lost(self) -> tuple[int, int]:
        """How many points are NaN and how many are infinite."""
        if self._lost is None:
            self._lost = int(self.buckets.of("nan").sum()), int(self.buckets.of("infinite").sum())
        return self._lost

    @property
    def not_above_zero(self) -> int:
        """How many finite values a logarithmic axis cannot show."""
        return int(self.buckets.of("not_positive").sum())

    def marks(self, mapping: Mapping, view: tuple[float, float]) -> tuple[Floats, Floats]:
        """Positions and values of the points in a view that are not finite; of those near each other one."""
        rows = self._rows(mapping, view)
        start, end = self.buckets.end(rows.start), self.buckets.end(rows.stop)
        blocks = range(start // BLOCK, -(-end // BLOCK))
        if len(blocks) > _MOST_BLOCKS or not all(self._whole(block) for block in blocks):
            return self.buckets.marks(mapping, view)
        points = self._points(start, end) if end > start else None
        if points is None:
            return np.empty(0), np.empty(0)
        lost = np.flatnonzero(~np.isfinite(points.values))
        column = points.steps if mapping.column == "steps" else points.times
        x = np.asarray(column[lost] * mapping.scale + mapping.offset, np.float64)
        inside = (x >= view[0]) & (x <= view[1])
        return x[inside], points.values[lost[inside]]


def _reduced(x: Floats, values: Floats, bins: int, complete: bool) -> Line:
    if not len(values):
        return EMPTY
    indices = pick(values, 0, len(values), bins)
    return Line(x[indices], _drawable(values[indices]), complete and len(indices) == len(values))


def _drawable(values: Floats) -> Floats:
    """A copy of these with a gap in place of each infinite one."""
    return np.where(np.isfinite(values), values, np.nan)


def _nobody(series: StoredSeries, *blocks: int) -> None:
    """Nobody reads what is missing."""
