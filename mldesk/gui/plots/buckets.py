"""The stored extremes of a long metric as growing columns: which part a view needs, what is drawn of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mldesk.core.chunk_extremes import Stretch
from mldesk.core.extremes import BUCKET, Slab
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.column import Column

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


class Buckets:
    """Columns with a row for each bucket, and two candidates of each, in the order of the points.

    `starts` are the numbers of the buckets' first points, `count` that of all points, `newest` that of the
    first point of the newest stretch. A column is made when it is first asked for.
    """

    def __init__(self) -> None:
        self.count = 0
        self.newest = 0
        self._stretches: list[Stretch] = []
        self._rows = [0]
        self._slabs: list[tuple[int, Slab]] = []  # each with the number of its first stretch
        self._columns: dict[str, Column] = {}
        self._done: dict[str, int] = {}
        self._pairs: dict[str, Column] = {}
        self._ordered: dict[str, bool] = {}
        self._lost: Integers | None = None

    def __len__(self) -> int:
        return self._rows[-1]

    def replace(self, stretches: Sequence[Stretch]) -> bool:
        """Take `stretches` in place of all from the first one's start on; False when they do not join."""
        if not stretches:
            return True
        starts = [*(stretch.start for stretch in self._stretches), self.count]
        if stretches[0].start not in starts:
            return False
        self._cut(starts.index(stretches[0].start))
        for rows, alike in groupby(stretches, lambda stretch: len(stretch.buckets)):
            parts = list(alike)
            self._slabs.append((len(self._stretches), Slab([stretch.buckets for stretch in parts])))
            self._stretches += parts
            self._rows += [self._rows[-1] + rows * (index + 1) for index in range(len(parts))]
        self.count = stretches[-1].start + stretches[-1].count
        self.newest = stretches[-1].start
        self._ordered.clear()
        self._lost = None
        return True

    def _cut(self, stretches: int) -> None:
        del self._stretches[stretches:], self._rows[stretches + 1 :]
        self._slabs = [(first, slab) for first, slab in self._slabs if first < stretches]
        for first, slab in self._slabs[-1:]:
            slab.keep(stretches - first)
        for name, column in self._columns.items():
            column.cut(len(self))
            self._done[name] = min(self._done[name], stretches)
        for pairs in self._pairs.values():
            pairs.cut(2 * len(self))

    def of(self, name: str) -> NDArray[Any]:
        """A column by its name in core's extremes."""
        column, done = self._columns.get(name), self._done.get(name, 0)
        if column is None:
            kind = self._slabs[0][1].of(name).dtype if self._slabs else np.float64
            column = self._columns[name] = Column(kind)
        for first, slab in self._slabs:
            if first + len(slab) > done:
                column.extend(slab.of(name)[max(done - first, 0) * slab.rows :])
        self._done[name] = len(self._stretches)
        return column.values

    @property
    def starts(self) -> Integers:
        """The number of the first point of each bucket."""
        column = self._columns.setdefault("starts", Column(np.int64))
        new = self._stretches[self._done.get("starts", 0) :]
        if new:
            column.extend(np.concatenate([_starts(stretch) for stretch in new]))
            self._done["starts"] = len(self._stretches)
        return column.values

    def candidates(self, name: str) -> NDArray[Any]:
        """Of the two candidates of each bucket the "step", "time" or "value"."""
        suffix = "" if name == "value" else f"_{name}"
        low, high = self.of(f"low{suffix}"), self.of(f"high{suffix}")
        pairs = self._pairs.setdefault(name, Column(low.dtype))
        if len(pairs) < 2 * len(self):
            done = len(pairs) // 2
            low_first = self.of("low_at")[done:] <= self.of("high_at")[done:]
            new = np.empty(2 * len(low_first), low.dtype)
            new[0::2] = np.where(low_first, low[done:], high[done:])
            new[1::2] = np.where(low_first, high[done:], low[done:])
            pairs.extend(new)
        return pairs.values

    def point(self, row: int, highest: bool) -> tuple[int, int, float, float]:
        """The number, step, time and value of the lowest or the highest point of a bucket."""
        index = bisect_right(self._rows, row) - 1
        stretch, inner = self._stretches[index], row - self._rows[index]
        side = "high" if highest else "low"
        at, step, time, value = (
            stretch.buckets.of(f"{side}{name}")[inner] for name in ("_at", "_step", "_time", "")
        )
        return stretch.start + inner * BUCKET + int(at), int(step), float(time), float(value)

    def is_ordered(self, column: str) -> bool:
        """Whether "steps" or "times" never go back."""
        if column not in self._ordered:
            low, high = self.of(f"{column[:-1]}_low"), self.of(f"{column[:-1]}_high")
            inner = bool(self.of(f"{column}_ordered").all())
            self._ordered[column] = inner and bool((low[1:] >= high[:-1]).all())
        return self._ordered[column]

    def bounds(self, mapping: Mapping) -> tuple[NDArray[np.number], NDArray[np.number]]:
        """The lowest and the highest step or time of each bucket."""
        name = mapping.column[:-1]
        return self.of(f"{name}_low"), self.of(f"{name}_high")

    def positions(self, mapping: Mapping, rows: slice, chosen: Integers | slice = slice(None)) -> Floats:
        """Where the candidates of the buckets `rows` lie on the axis, or the `chosen` ones of them."""
        found = self.candidates(mapping.column[:-1])[2 * rows.start : 2 * rows.stop][chosen]
        return np.asarray(found * mapping.scale + mapping.offset, np.float64)

    def end(self, row: int) -> int:
        """The number of the point after those of the buckets before `row`."""
        return int(self.starts[row]) if row < len(self) else self.count

    def marks(self, mapping: Mapping, view: tuple[float, float]) -> tuple[Floats, Floats]:
        """Where in a view there are values that are not finite, one of each kind for a bucket."""
        if self._lost is None:
            self._lost = np.flatnonzero(self.of("nan") + self.of("infinite"))
        low, _ = self.bounds(mapping)
        x = np.asarray(low[self._lost] * mapping.scale + mapping.offset, np.float64)
        inside = (x >= view[0]) & (x <= view[1])
        x, rows = x[inside], self._lost[inside]
        endless = self.of("endless")[rows]
        kinds = (
            (self.of("nan")[rows] > 0, np.nan),
            (self.of("infinite")[rows] > endless, np.inf),
            (endless > 0, -np.inf),
        )
        positions = np.concatenate([x[there] for there, _ in kinds])
        values = np.concatenate([np.full(int(there.sum()), value) for there, value in kinds])
        order = np.argsort(positions, kind="stable")
        return positions[order], values[order]


def _starts(stretch: Stretch) -> Integers:
    return np.arange(stretch.start, stretch.start + stretch.count, BUCKET)
