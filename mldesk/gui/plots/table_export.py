"""Curves as CSV: one row a point, of all of them or of what a view shows."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mldesk.core.errors import translate_os_error
from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Horizontal, Mapping, mapping
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.stored_series import StoredSeries

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.plots.bundle import BundleCurve

HEADER = ("curve", "metric", "step", "time", "value")
FEW = 50_000
"""Points that are written at once; more take long."""

View = tuple[float, float]
Exported = tuple[str, Series, Mapping]
Report = Callable[[float, float], None]


def write_csv(
    path: Path,
    curves: Sequence[Exported],
    view: View | None = None,
    workspace: Workspace | None = None,
    report: Report | None = None,
) -> int:
    """Write the points of `curves` (label, series, mapping) that lie in `view`, or all; the count of rows.

    Times are unix seconds. Values keep all their digits; NaN and infinities are written "nan", "inf", "-inf".
    A series that stays in the database needs the `workspace`. `report` is told how many points of how many
    have been looked at. Raises the world's errors of a full or forbidden disk.
    """
    count = seen = 0
    total = points_of(curves)
    try:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(HEADER)
            for label, series, mapping in curves:
                for part in _parts(series, mapping, view, workspace):
                    seen += len(part)
                    part = part if view is None else _inside(part, mapping, view)
                    columns = (part.steps.tolist(), part.times.tolist(), part.values.tolist())
                    writer.writerows((label, series.name, *row) for row in zip(*columns, strict=True))
                    count += len(part)
                    if report is not None:
                        report(seen, total)
    except OSError as error:
        raise translate_os_error(error, path) from error
    return count


def exported(metric: str, curves: Sequence[BundleCurve], horizontal: Horizontal) -> list[Exported]:
    """The curves of many runs and where they lie on the axis: on their own steps where they have no place."""
    found: list[Exported] = []
    for curve in curves:
        series = Series(metric, curve.unit)
        series.extend(curve.points.steps, curve.points.times, curve.points.values)
        place = mapping(horizontal, curve.unit, curve.timeline, series.last_step)
        found.append((curve.label, series, place or Mapping("steps")))
    return found


def points_of(curves: Sequence[Exported]) -> int:
    """How many points the curves have."""
    return sum(len(series) for _, series, _ in curves)


def _parts(
    series: Series, mapping: Mapping, view: View | None, workspace: Workspace | None
) -> Iterator[MetricColumns]:
    """The points that may lie in a view, some at a time."""
    if isinstance(series, StoredSeries):
        start, end = (0, len(series)) if view is None else series.reach(mapping, view)
        for first in range(start, end, FEW):
            if workspace is not None:
                yield series.read(workspace, first, min(first + FEW, end))
        return
    start, end = (0, len(series)) if view is None else series.window(mapping, *view)
    for first in range(start, end, FEW):
        part = slice(first, min(first + FEW, end))
        yield MetricColumns(series.steps[part], series.times[part], series.values[part])


def _inside(points: MetricColumns, mapping: Mapping, view: View) -> MetricColumns:
    column = points.steps if mapping.column == "steps" else points.times
    x = column * mapping.scale + mapping.offset
    inside = np.flatnonzero((x >= view[0]) & (x <= view[1]))
    return MetricColumns(points.steps[inside], points.times[inside], points.values[inside])
