"""All runs as light rows for tables, read with a few SQL statements however many there are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .metrics import MetricSummary, summary_columns, summary_of, system_prefix
from .status import Status

if TYPE_CHECKING:
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
    guards: tuple[str, ...] = ()
    """The names of the guards that see something in it now, or saw it until its end (core.guards)."""
    environment: str = ""
    """Words for the environment that was asked for."""
    code: str = ""
    """The hash of its snapshot; empty where none was made."""

    def elapsed(self, now: float) -> float | None:
        """Seconds since its script started, until it ended or `now`; None when it has not started."""
        if self.started is None:
            return None
        return max(0.0, (now if self.ended is None else self.ended) - self.started)


_Named = dict[str, dict[str, Any]]


def list_runs(
    workspace: Workspace,
    experiment: str | None = None,
    status: str | Iterable[str] | None = None,
    include_archived: bool = False,
    limit: int | None = None,
    ids: Iterable[str] | None = None,
) -> list[RunRow]:
    """The runs, the newest first, with their metrics, parameters and tags; child runs are among them.

    `experiment`, `status` (one or several) and `ids` choose, `limit` takes only the newest. What is in the
    trash is left out.
    """
    end, parameters = _filter(experiment, status, include_archived, limit, ids)
    store = workspace.store
    with store.snapshot():
        rows = store.read(_runs_where + end, *parameters)
        ids = json.dumps([row["id"] for row in rows])
        metrics = _by_run((row[0], row[1], summary_of(row[1:])) for row in store.read(_metrics_of, ids))
        known: dict[str, Any] = {}
        values = _by_run((row[0], row[1], _parsed(row[2], known)) for row in store.read(_parameters_of, ids))
        tags = _by_run(store.read(_tags_of, ids))
        datasets = _by_run(store.read(_datasets_of, ids))
        guards = _by_run(store.read(_guards_of, ids))
    return [_run_row(row, metrics, values, tags, datasets, guards) for row in rows]


environment_of = """iif(json_valid(config), json_extract(config, '$.environment.name',
    '$.environment.version', '$.environment.image', '$.environment.kind', '$.environment.python'), NULL)"""
"""SQL for what `environment_title` takes."""


def environment_title(stored: str) -> str:
    """Words for the environment that was asked for: its registered name and version, its image, its kind."""
    name, version, image, kind, python = json.loads(stored)
    if name:
        return f"{name}:{version}" if version else str(name)
    return str(image or (f"Python {python}" if python else None) or kind or "")


_runs_where = f"""
SELECT runs.id, runs.name, number, experiments.name, parent_id, status, runs.created, started, ended,
    exit_code, reason_title, request, script, compute, device, epoch, epochs, step, steps_per_epoch,
    starred, archived, note, color, {environment_of}, code
FROM runs JOIN experiments ON experiments.id = experiment_id """  # noqa: S608
_of_these = "run_id IN (SELECT value FROM json_each(?))"
_metrics_of = f"""
SELECT run_id, {summary_columns} FROM metrics
WHERE {_of_these} AND count > 0 AND name NOT GLOB '{system_prefix}*' ORDER BY id"""  # noqa: S608
_parameters_of = f"SELECT run_id, name, value FROM parameters WHERE {_of_these}"  # noqa: S608
_tags_of = f"SELECT run_id, key, value FROM tags WHERE {_of_these}"  # noqa: S608
_datasets_of = f"""
SELECT run_id, coalesce(datasets.name, dataset_id) || ':' || version, version
FROM run_datasets LEFT JOIN datasets ON datasets.id = dataset_id
WHERE {_of_these} ORDER BY run_datasets.rowid"""  # noqa: S608

_guards_of = f"""
SELECT run_id, guard, text FROM messages
WHERE {_of_these} AND guard IS NOT NULL AND over IS NULL ORDER BY id"""  # noqa: S608


def _filter(
    experiment: str | None,
    status: str | Iterable[str] | None,
    include_archived: bool,
    limit: int | None,
    ids: Iterable[str] | None,
) -> tuple[str, tuple[Any, ...]]:
    """The end of a statement, from WHERE on, and its parameters."""
    conditions = ["deleted IS NULL"]
    parameters: list[Any] = []
    if experiment is not None:
        conditions.append("experiment_id = (SELECT id FROM experiments WHERE name = ?)")
        parameters.append(experiment)
    if status is not None:
        states = [str(status)] if isinstance(status, str) else [str(state) for state in status]
        conditions.append(f"status IN ({', '.join('?' * len(states))})")
        parameters.extend(states)
    if not include_archived:
        conditions.append("archived = 0")
    if ids is not None:
        conditions.append("runs.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(ids)))
    where = " AND ".join(conditions)
    newest = f"ORDER BY runs.id DESC LIMIT {-1 if limit is None else limit:d}"
    return f"WHERE {where} {newest}", tuple(parameters)


def _by_run(rows: Iterable[Sequence[Any]]) -> _Named:
    """Rows of run id, name and value as values by run id and name."""
    found: _Named = defaultdict(dict)
    for identity, name, value in rows:
        found[identity][name] = value
    return found


def _parsed(text: str, known: dict[str, Any]) -> Any:
    """The JSON value of `text`, looked up where it was parsed before: most runs share most values."""
    if text[:1] in "[{":
        return json.loads(text)
    if text not in known:
        known[text] = json.loads(text)
    return known[text]


def _run_row(
    columns: Sequence[Any],
    metrics: _Named,
    parameters: _Named,
    tags: _Named,
    datasets: _Named,
    guards: _Named,
) -> RunRow:
    *values, environment, code = columns
    values[5] = Status(values[5])
    values[19:21] = map(bool, values[19:21])
    identity = values[0]
    values += [found.get(identity, {}) for found in (metrics, parameters, tags)]
    values += [tuple(found.get(identity, ())) for found in (datasets, guards)]
    values += [environment_title(environment) if environment else "", code or ""]
    return RunRow(*values)
