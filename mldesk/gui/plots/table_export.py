"""Curves as CSV: one row a point, of all of them or of what a view shows."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from mldesk.core.errors import translate_os_error
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.series import Series

HEADER = ("curve", "metric", "step", "time", "value")


def write_csv(
    path: Path,
    curves: Iterable[tuple[str, Series, Mapping]],
    view: tuple[float, float] | None = None,
) -> int:
    """Write the points of `curves` (label, series, mapping) that lie in `view`, or all; the count of rows.

    Times are unix seconds. Values keep all their digits; NaN and infinities are written "nan", "inf", "-inf".
    Raises the world's errors of a full or forbidden disk.
    """
    count = 0
    try:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(HEADER)
            for label, series, mapping in curves:
                chosen = slice(0, len(series)) if view is None else _inside(series, mapping, view)
                columns = (
                    series.steps[chosen].tolist(),
                    series.times[chosen].tolist(),
                    series.values[chosen].tolist(),
                )
                writer.writerows((label, series.name, *row) for row in zip(*columns, strict=True))
                count += len(columns[0])
    except OSError as error:
        raise translate_os_error(error, path) from error
    return count


def _inside(series: Series, mapping: Mapping, view: tuple[float, float]) -> slice:
    first, last = series.window(mapping, *view)
    x = series.positions(mapping, slice(first, last))
    while first < last and x[0] < view[0]:
        first, x = first + 1, x[1:]
    while last > first and x[-1] > view[1]:
        last, x = last - 1, x[:-1]
    return slice(first, last)
