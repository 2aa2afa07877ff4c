"""What the index reads: all runs by a few SQL statements, then only those that changed since."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..collecting import collecting_later
from ..metrics import system_prefix
from ..run_table import environment_of

if TYPE_CHECKING:
    from ..workspace import Workspace

Rows = list[Any]

_facts = f"""
SELECT runs.id, runs.name, number, experiments.name, parent_id, status, runs.created, started, ended,
    exit_code, reason_title, request, script, compute, device, epoch, epochs, step, steps_per_epoch,
    starred, archived, note, color, {environment_of}, runs.code
FROM runs JOIN experiments ON experiments.id = experiment_id WHERE deleted IS NULL """  # noqa: S608
_metrics = f"""
SELECT run_id, name, axis = 'epoch', count, first, last, min, max, best, best_step, last_step FROM metrics
WHERE count > 0 AND name NOT GLOB '{system_prefix}*' """  # noqa: S608
_parameters = "SELECT run_id, name, value FROM parameters WHERE true "
_tags = "SELECT run_id, key, value FROM tags WHERE true "
_datasets = """
SELECT run_id, group_concat(coalesce(datasets.name, dataset_id) || ':' || version, char(10))
FROM run_datasets LEFT JOIN datasets ON datasets.id = dataset_id WHERE true """
_guards = """
SELECT run_id, group_concat(guard, char(10) ORDER BY id) FROM messages
WHERE guard IS NOT NULL AND over IS NULL """


@dataclass(frozen=True)
class RunNews:
    """Runs as the database has them: `changed` ids (None: all of them), and rows of what they are now.

    `history` and `revision` say what has been seen, for the next reading; `latest` is the run that changed
    last.
    """

    history: str
    revision: int
    changed: tuple[str, ...] | None
    facts: Rows
    metrics: Rows
    parameters: Rows
    tags: Rows
    datasets: Rows
    guards: Rows
    latest: str | None = None


def read_news(workspace: Workspace, history: str = "", revision: int = 0) -> RunNews:
    """What changed since `revision` of `history`; all runs when that is another database or nothing yet.

    Runs in the trash are left out; child runs and archived ones are among them.
    """
    store = workspace.store
    with collecting_later(), store.snapshot():
        known = store.read("SELECT id FROM run_history")[0][0]
        last = store.read_one("SELECT revision, run_id FROM run_changes ORDER BY revision DESC LIMIT 1")
        newest, latest = (0, None) if last is None else last
        changed: tuple[str, ...] | None = None
        if history == known and revision <= newest:
            rows = store.read("SELECT run_id FROM run_changes WHERE revision > ?", revision)
            changed = tuple(row[0] for row in rows)
        parts = [[]] * 6 if changed == () else _parts(workspace, changed)
    facts, metrics, parameters, tags, datasets, guards = parts
    return RunNews(known, newest, changed, facts, metrics, parameters, tags, datasets, guards, latest=latest)


def _parts(workspace: Workspace, changed: tuple[str, ...] | None) -> list[Rows]:
    def read(statement: str, column: str, end: str = "") -> Rows:
        if changed is None:
            return workspace.store.read(statement + end)
        chosen = f"AND {column} IN (SELECT value FROM json_each(?)) "  # noqa: S608
        return workspace.store.read(statement + chosen + end, json.dumps(changed))

    return [
        read(_facts, "runs.id", "ORDER BY runs.id"),
        read(_metrics, "run_id"),
        read(_parameters, "run_id"),
        read(_tags, "run_id"),
        read(_datasets, "run_id", "GROUP BY run_id"),
        read(_guards, "run_id", "GROUP BY run_id"),
    ]
