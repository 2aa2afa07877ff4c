"""What the run table reads, on the reader's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mldesk.core.metrics import MetricColumns
from mldesk.core.run_table import RunRow
from mldesk.gui.models.run_columns import Column, available

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace


@dataclass
class TableNews:
    """All runs of an experiment (or of all), the columns they have something for, all experiments' names."""

    experiments: list[str]
    rows: list[RunRow]
    columns: list[Column]


def read_table(
    workspace: Workspace, experiment: str | None, archived: bool, before: Mapping[str, RunRow]
) -> TableNews:
    """Read the runs; a run that has not changed comes back as the very row that was there `before`."""
    from mldesk.core.experiment import list_experiments
    from mldesk.core.run_table import list_runs

    rows = [
        old if (old := before.get(row.id)) == row else row
        for row in list_runs(workspace, experiment, include_archived=archived)
    ]
    names = [found.name for found in list_experiments(workspace)]
    return TableNews(names, rows, available(rows))


@dataclass
class OverlayNews:
    """New points of one metric of several runs: run id, what its steps count, the points."""

    metric: str
    points: list[tuple[str, str, MetricColumns]]


def read_overlay(workspace: Workspace, metric: str, known: Mapping[str, int]) -> OverlayNews:
    """The points of `metric` beyond those known, for each run id in `known`."""
    from mldesk.core.run import Run

    news = OverlayNews(metric, [])
    for run_id, count in known.items():
        run = Run(workspace, run_id)
        summary = run.metrics().get(metric)
        if summary is not None and summary.count > count:
            news.points.append((run_id, summary.axis, run.metric(metric, count)))
    return news
