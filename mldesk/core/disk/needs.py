"""What must stay, and why: the data of runs at work, what a model came from, files that others point to."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .facts import GONE, ItemKind

if TYPE_CHECKING:
    from ..store import Store
    from ..workspace import Workspace

Key = tuple[ItemKind, str, int]
"""A version: kind, id and number; a run or an upload has the number 0."""

_at_work = "status NOT IN ('Completed', 'Failed', 'Canceled')"


@dataclass(frozen=True, slots=True)
class Needs:
    """Why something has to stay, by its key; of the runs in `parts`, only what their models need has to."""

    whole: dict[Key, str]
    parts: dict[Key, str]


def read_needs(workspace: Workspace, going_models: Collection[Key], folders: Mapping[Key, Path]) -> Needs:
    """What must stay when the models of `going_models` go; within a transaction, as that sees the tables.

    `folders` are those of what may go, by its key: what a run at work was told of them keeps them.
    """
    store = workspace.store
    with store.snapshot():
        whole = _told_to_runs(store, folders)
        names = _models(store)
        staying = {key: name for key, name in names.items() if key not in going_models or key in whole}
        whole |= _unregistered(store)
        whole |= _data_of_models(store, staying)
        whole |= _data_of_runs(store)
        return Needs(whole, _runs_of_models(store, staying))


def _told_to_runs(store: Store, folders: Mapping[Key, Path]) -> dict[Key, str]:
    """What stands in the arguments or settings of a run that waits or works."""
    rows = store.read(f"SELECT name, config FROM runs WHERE {_at_work}")  # noqa: S608 (ours)
    told = {row["name"]: row["config"] for row in rows}
    found = {}
    for key, folder in folders.items() if told else ():
        text = json.dumps(str(folder), ensure_ascii=False)[1:-1]
        run = next((name for name, config in told.items() if text in config), None)
        if run is not None:
            found[key] = f"The run {run}, which has not ended, was told its folder."
    return found


def _models(store: Store) -> dict[Key, str]:
    """The model versions that are not gone, with their names."""
    rows = store.read(
        "SELECT model_id, version, name FROM model_versions JOIN models ON models.id = model_id "
        "WHERE coalesce(deleted, 0) != ?",
        GONE,
    )
    return {("model", row["model_id"], row["version"]): f"{row['name']}:{row['version']}" for row in rows}


def _runs_of_models(store: Store, models: Mapping[Key, str]) -> dict[Key, str]:
    """The submitted runs from which the models came, themselves or through a child run."""
    rows = store.read("SELECT model_id, version, run_id FROM model_versions WHERE run_id IS NOT NULL")
    origins = {("model", row["model_id"], row["version"]): row["run_id"] for row in rows}
    return {
        ("run", _root(store, origins[key]), 0): f"The model {name} came from it."
        for key, name in models.items()
        if key in origins
    }


def _root(store: Store, run_id: str) -> str:
    """The id of the submitted run that a run belongs to."""
    row = store.read_one(
        "WITH RECURSIVE above (id, parent_id) AS (SELECT id, parent_id FROM runs WHERE id = ? UNION ALL "
        "SELECT runs.id, runs.parent_id FROM runs JOIN above ON runs.id = above.parent_id) "
        "SELECT id FROM above WHERE parent_id IS NULL",
        run_id,
    )
    return run_id if row is None else str(row["id"])


def _unregistered(store: Store) -> dict[Key, str]:
    """Runs whose models are still to be registered."""
    rows = store.read("SELECT DISTINCT run_id FROM registrations WHERE model_id IS NULL AND failed = 0")
    reason = "A model of it is still to be registered."
    return {("run", _root(store, row["run_id"]), 0): reason for row in rows}


def _data_of_models(store: Store, models: Mapping[Key, str]) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for row in store.read("SELECT model_id, version, dataset_id, dataset_version FROM model_datasets"):
        name = models.get(("model", row["model_id"], row["version"]))
        if name is not None:
            key: Key = ("dataset", row["dataset_id"], row["dataset_version"])
            found[key] = f"The model {name} was made with it."
    return found


def _data_of_runs(store: Store) -> dict[Key, str]:
    rows = store.read(
        f"SELECT dataset_id, version, name FROM run_datasets JOIN runs ON runs.id = run_id WHERE {_at_work}"  # noqa: S608
    )
    return {
        (
            "dataset",
            row["dataset_id"],
            row["version"],
        ): f"The run {row['name']}, which has not ended, reads it."
        for row in rows
    }
