"""Finds runs by what they belong to and are marked with: the ids that fit, with one statement."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from .workspace import Workspace

PARENT = "parent_run"
"""The property of a run that was submitted for another one: the id of that."""

Marks = str | Mapping[str, object] | None
"""Tags or properties that a run must have: a key, or keys with their values."""

# by the milliseconds of their ids, and those of one by the order in which they were entered
_newest_first = "ORDER BY substr(id, 1, 10) DESC, rowid DESC"

# the property is written out for its index
_directly_below = f"""
    SELECT id FROM runs WHERE parent_id = ?1 AND id <> ?1
    UNION SELECT run_id FROM properties WHERE key = '{PARENT}' AND value = ?1 AND run_id <> ?1
"""  # noqa: S608 (ours)
_all_below = f"""
    WITH RECURSIVE below (id) AS (
        SELECT ?1
        UNION SELECT runs.id FROM below JOIN runs ON runs.parent_id = below.id
        UNION SELECT run_id FROM below JOIN properties ON key = '{PARENT}' AND value = below.id
    )
    SELECT id FROM below WHERE id <> ?1
"""  # noqa: S608 (ours)


def search_runs(
    workspace: Workspace,
    *,
    experiment: str | None = None,
    parent: str | None = None,
    recursive: bool = False,
    include_children: bool = False,
    tags: Marks = None,
    properties: Marks = None,
    statuses: Iterable[str] | None = None,
    compute: str | None = None,
    interactive: bool | None = None,
) -> list[str]:
    """The ids of the runs that fit all that is given, the newest first, without those in the trash.

    With `parent` its child runs and those submitted for it, `recursive` with theirs; else those without a
    parent, or with `include_children` all. `interactive` chooses those that belong to a program, or the
    others.
    """
    conditions, values = ["deleted IS NULL"], list[Any]()
    if experiment is not None:
        conditions.append("experiment_id = (SELECT id FROM experiments WHERE name = ?)")
        values.append(experiment)
    if parent is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(_below(workspace, parent, recursive)))
    elif not include_children:
        conditions.append("parent_id IS NULL")
    if compute is not None:
        conditions.append("compute = ?")
        values.append(compute)
    if statuses is not None:
        wanted = list(statuses)
        conditions.append(f"status IN ({', '.join('?' * len(wanted))})")
        values += wanted
    if interactive is not None:
        conditions.append(f"(launcher ->> '$.program' IS {'NOT' if interactive else ''} NULL)")
    _add_marks(conditions, values, "tags", tags)
    _add_marks(conditions, values, "properties", properties)
    where = " AND ".join(conditions)
    rows = workspace.store.read(f"SELECT id FROM runs WHERE {where} {_newest_first}", *values)  # noqa: S608
    return [row["id"] for row in rows]


def _below(workspace: Workspace, parent: str, recursive: bool) -> list[str]:
    """Each once, and never the parent itself: a script may have told any run to be its parent."""
    rows = workspace.store.read(_all_below if recursive else _directly_below, parent)
    return [row["id"] for row in rows]


def _add_marks(
    conditions: list[str], values: list[Any], table: Literal["tags", "properties"], marks: Marks
) -> None:
    wanted = {marks: None} if isinstance(marks, str) else dict(marks or {})
    for key, value in wanted.items():
        has_value = "" if value is None else " AND value = ?"
        conditions.append(
            f"EXISTS (SELECT 1 FROM {table} WHERE run_id = runs.id AND key = ?{has_value})"  # noqa: S608
        )
        values += [str(key)] if value is None else [str(key), str(value)]
