"""What the run table reads, on the reader's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mldesk.core.run_index import RunIndex, RunNews, follow_index
from mldesk.gui.plots.feed import Known, News, read_metric

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace


@dataclass
class TableNews:
    """All experiments' names, and either a new index of all runs or what changed since the last reading."""

    experiments: list[str]
    runs: RunIndex | RunNews


def read_table(workspace: Workspace, history: str, revision: int) -> TableNews:
    """Read what changed since `revision` of `history`; all runs when nothing of it is known."""
    from mldesk.core.experiment import experiment_names

    return TableNews(experiment_names(workspace), follow_index(workspace, history, revision))


@dataclass
class OverlayNews:
    """What one metric has more in several runs."""

    metric: str
    runs: list[News]


def read_overlay(workspace: Workspace, metric: str, known: Mapping[str, Known]) -> OverlayNews:
    """The points of `metric` beyond those known, for each run id in `known`."""
    from mldesk.core.run import Run

    found = OverlayNews(metric, [])
    for run_id, before in known.items():
        run = Run(workspace, run_id)
        summary = run.metrics().get(metric)
        if summary is not None and summary.count > before.count:
            news = News(run_id)
            read_metric(run, summary, before, news)
            found.runs.append(news)
    return found
