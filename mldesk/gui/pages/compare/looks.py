"""Colours and line styles of many runs: their own, those of groups, or by how good a metric is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mldesk.core.metrics import MetricSummary, told_direction
from mldesk.core.run_table import RunRow
from mldesk.gui import theme
from mldesk.gui.plots.bundle_picture import BandGroup, Look
from mldesk.gui.plots.palette import color_of, distinct_colors
from mldesk.gui.plots.ramp import STEPS, ramp_color

from .run_groups import RunGroup
from .runs import ComparedRuns

FEW = 6
"""So many runs have colours of their own."""
_EDGE = 0.02
_BACK = 0.28


@dataclass(frozen=True)
class ValueScale:
    """From which value of a metric to which colours go; the best one has the last colour."""

    metric: str
    low: float
    high: float
    larger_is_better: bool

    def fraction(self, value: float | None) -> float | None:
        """Where a value lies between the worst (0) and the best (1); None for what is no number."""
        if value is None or not math.isfinite(value):
            return None
        span = self.high - self.low
        part = min(max((value - self.low) / span, 0.0), 1.0) if span > 0 else 1.0
        return part if self.larger_is_better else 1.0 - part

    def color(self, value: float | None) -> str:
        """The colour of a value, the muted one where there is none."""
        part = self.fraction(value)
        return theme.current().muted if part is None else ramp_color(part)


def value_of(summary: MetricSummary | None) -> float | None:
    """What a metric tells of a run: its best value; the last one where its name does not say what is best."""
    if summary is None:
        return None
    value = summary.best if told_direction(summary.name) is not None else summary.last
    return value if math.isfinite(value) else None


def scale_of(rows: Iterable[RunRow], metric: str) -> ValueScale:
    """The range of a metric over runs, without the few that lie far off."""
    values = sorted(value for row in rows if (value := value_of(row.metrics.get(metric))) is not None)
    larger = told_direction(metric) != "min"
    if not values:
        return ValueScale(metric, 0.0, 0.0, larger)
    last = len(values) - 1
    return ValueScale(metric, values[round(last * _EDGE)], values[round(last * (1 - _EDGE))], larger)


def group_look(place: int) -> Look:
    """The look of a group: a colour of the theme, dashed once all of them are used."""
    count = len(theme.current().run_colors)
    return Look(color_of(place), dashed=place // count % 2 == 1)


def back_look() -> Look:
    """The look of what stands back."""
    return Look(theme.blend(theme.current().panel, theme.current().muted, _BACK), back=True)


def looks_of(
    runs: ComparedRuns, groups: Sequence[RunGroup], scale: ValueScale
) -> tuple[dict[str, Look], list[BandGroup]]:
    """The look of each run, and that of each group with the runs that are kept."""
    looks = _own_looks(runs, scale) if not groups else {}
    bands = []
    for place, group in enumerate(groups):
        look = group_look(place)
        looks |= dict.fromkeys(group.run_ids, look)
        kept = tuple(run_id for run_id in group.run_ids if runs.is_kept(run_id))
        bands.append(BandGroup(group.key, group.title, look, kept))
    back = back_look()
    return {run_id: look if runs.is_kept(run_id) else back for run_id, look in looks.items()}, bands


def _own_looks(runs: ComparedRuns, scale: ValueScale) -> dict[str, Look]:
    if len(runs.rows) <= FEW:
        colors = distinct_colors([(row.number, row.color) for row in runs.rows])
        return {
            row.id: Look(color_of(color), dashed=place % 2 == 1)
            for place, (row, color) in enumerate(zip(runs.rows, colors, strict=True))
        }
    values = {row.id: value_of(row.metrics.get(scale.metric)) for row in runs.rows}
    return {
        run_id: Look(scale.color(value), order=round(STEPS * (scale.fraction(value) or 0.0)))
        for run_id, value in values.items()
    }
