"""A workspace of some runs with curves, parameters and tags, written at once."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from mldesk.core.chunks import append_points
from mldesk.core.store import Connection
from mldesk.core.workspace import Workspace

RATES = (0.1, 0.01, 0.001)


def write_many(path: Path, count: int, points: int) -> list[str]:
    """Enter completed runs with the metrics val_accuracy and val_loss; their ids, the earliest first."""
    ids = [f"0k{number:024d}" for number in range(count)]
    with Workspace.open(path) as workspace, workspace.store.write("runs", "metrics") as connection:
        connection.execute("INSERT INTO experiments (id, name, created) VALUES (1, 'digits', 1.7e9)")
        for number, run_id in enumerate(ids):
            _enter(connection, run_id, number, points)
    return ids


def _enter(connection: Connection, run_id: str, number: int, points: int) -> None:
    name = f"{'wide' if number % 2 else 'deep'}-{number}"
    connection.execute(
        "INSERT INTO runs (id, number, name, experiment_id, status, created, started, ended, script, "
        "arguments, compute, config) VALUES (?, ?, ?, 1, 'Completed', ?, ?, ?, 'train.py', '[]', 'local', ?)",
        (run_id, number + 1, name, *(1.7e9 + number + more for more in (0, 1, 60)),
         json.dumps({"environment": {"kind": "current"}, "source_folder": "", "script": "train.py"})),
    )  # fmt: skip
    rate, optimizer = RATES[number % 3], "SGD" if number % 2 else "Adam"
    for key, value in (("learning_rate", rate), ("optimizer", optimizer), ("seed", number), ("epochs", 20)):
        connection.execute("INSERT INTO parameters VALUES (?, ?, ?)", (run_id, key, json.dumps(value)))
    connection.execute("INSERT INTO tags VALUES (?, 'kind', ?)", (run_id, "a" if number < 5 else "b"))
    steps = np.arange(1, points + 1)
    rise = (0.5 + 0.02 * number) * steps / points
    for metric, values in (("val_accuracy", rise), ("val_loss", 1.5 - rise)):
        append_points(connection, run_id, metric, steps, 1.7e9 + number + steps, values)
