"""All runs as light rows for tables, read with a few SQL statements however many there are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .metrics import MetricSummary, summary_of
from .status import Status

if TYPE_CHECKING:
    from .store import Row
    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run as a table shows it; times in unix seconds."""

    id: str
    name: str
    number: int | None
    experiment: str
    parent_id: str | None
    status: Status
    created: float
    started: float | None
    ended: float | None
    exit_code: int | None
    reason_title: str | None
    request: str | None
    script: str
    compute: str
    device: str | None
    epoch: int | None
    epochs: int | None
    step: int | None
    steps_per_epoch: int | None
    starred: bool
    archived: bool
    note: str
    color: str | None
    metrics: dict[str, MetricSummary] = field(default_factory=dict)
    parameters: dict[str, Any] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    datasets: tuple[str, ...] = ()
    """The dataset versions it reads, each as "name:version"."""

    def elapsed(self, now: float) -> float | None:
        """Seconds since its script started, until it ended or `now`; None when it has not started."""
        if self.started is None:
            return None
        return max(0.0, (now if self.ended is None else self.ended) - self.started)


_Named = dict[str, dict[str, Any]]
_columns = (
    "runs.id, runs.name, number, experiments.name AS experiment, parent_id, status, runs.created, started, "
    "ended, exit_code, reason_title, request, script, compute, device, epoch, epochs, step, steps_per_epoch, "
    "starred, archived, note, color"
)


def list_runs(
    workspace: Workspace,
    experiment: str | None = None,
    status: str | Iterable[str] | None = None,
    include_archived: bool = False,
    limit: int | None = None,
) -> list[RunRow]:
    """The runs, the newest first, with their metrics, parameters and tags; child runs are among them.

    `experiment` and `status` (one or several) choose, `limit` takes only the newest.
    """
    where, parameters = _filter(experiment, status, include_archived, limit)
    source = f"runs JOIN experiments ON experiments.id = runs.experiment_id {where}"
    store = workspace.store
    with store.snapshot():
        rows = store.read(f"SELECT {_columns} FROM {source}", *parameters)  # noqa: S608
        chosen = f"run_id IN (SELECT runs.id FROM {source})"  # noqa: S608
        metrics = _grouped(store.read(_metrics_of.format(chosen), *parameters), summary_of)
        values = _grouped(
            store.read(_parameters_of.format(chosen), *parameters), lambda row: json.loads(row["value"])
        )
        tags = _grouped(store.read(_tags_of.format(chosen), *parameters), lambda row: row["value"])
        datasets = _grouped(store.read(_datasets_of.format(chosen), *parameters), lambda row: row["version"])
    return [_run_row(row, metrics, values, tags, datasets) for row in rows]


_metrics_of = "SELECT * FROM metrics WHERE {} AND count > 0 AND name NOT GLOB 'system/*' ORDER BY id"
_parameters_of = "SELECT run_id, name, value FROM parameters WHERE {}"
_datasets_of = """
SELECT run_id, coalesce(datasets.name, dataset_id) || ':' || version AS name, version
FROM run_datasets LEFT JOIN datasets ON datasets.id = dataset_id WHERE {} ORDER BY run_datasets.rowid"""
_tags_of = "SELECT run_id, key AS name, value FROM tags WHERE {}"


def _filter(
    experiment: str | None, status: str | Iterable[str] | None, include_archived: bool, limit: int | None
) -> tuple[str, tuple[Any, ...]]:
    """The end of a statement, from WHERE on, and its parameters."""
    conditions, parameters = [], []
    if experiment is not None:
        conditions.append("experiments.name = ?")
        parameters.append(experiment)
    if status is not None:
        states = [str(status)] if isinstance(status, str) else [str(state) for state in status]
        conditions.append(f"status IN ({', '.join('?' * len(states))})")
        parameters.extend(states)
    if not include_archived:
        conditions.append("archived = 0")
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    return f"{where}ORDER BY runs.id DESC LIMIT {-1 if limit is None else limit:d}", tuple(parameters)


def _grouped(rows: Iterable[Row], value: Callable[[Row], Any]) -> _Named:
    """Values by run id and name."""
    found: _Named = defaultdict(dict)
    for row in rows:
        found[row["run_id"]][row["name"]] = value(row)
    return found


def _run_row(row: Row, metrics: _Named, parameters: _Named, tags: _Named, datasets: _Named) -> RunRow:
    plain: dict[str, Any] = dict(row)
    identity = plain["id"]
    plain["status"] = Status(plain["status"])
    plain["starred"], plain["archived"] = bool(plain["starred"]), bool(plain["archived"])
    return RunRow(
        **plain,
        metrics=metrics.get(identity, {}),
        parameters=parameters.get(identity, {}),
        tags=tags.get(identity, {}),
        datasets=tuple(datasets.get(identity, ())),
    )
