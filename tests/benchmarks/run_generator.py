"""A workspace of many runs, written by a few SQL statements: for benchmarks of tables."""

from pathlib import Path

from mldesk.core.workspace import Workspace

METRICS = ("val_accuracy", "val_loss", "loss")

_runs = """
WITH RECURSIVE many (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM many WHERE i < ?)
INSERT INTO runs (id, number, name, experiment_id, status, created, started, ended, script, arguments,
    compute, device, config, epochs, epoch)
SELECT printf('0k%024d', i), i, 'amber-finch-' || i, 1 + i % 5, iif(i % 10 = 0, 'Failed', 'Completed'),
    1.7e9 + 60 * i, 1.7e9 + 60 * i + 2, 1.7e9 + 60 * i + 2 + i * 37 % 4000, 'train.py', '[]', 'local', 'CPU',
    '{"source_folder": "/nowhere", "script": "train.py", "environment": {"kind": "current"}}', 20, 20
    FROM many"""
_metrics = """
INSERT INTO metrics (run_id, name, axis, count, first, last, min, max, best, best_step, last_step)
SELECT id, ?, 'epoch', 20, 0.5, abs(random() % 1000003) / 1000003.0, 0.1, 1.0,
    abs(random() % 1000003) / 1000003.0, 18, 20 FROM runs"""
_parameters = {
    "learning_rate": "json_array(0.1, 0.03, 0.01, 0.003, 0.001) ->> ('$[' || (number % 5) || ']')",
    "batch_size": "16 << (number % 5)",
    "optimizer": "iif(number % 2, '\"Adam\"', '\"SGD\"')",
}


def write_runs(folder: Path, count: int) -> Path:
    """Make a workspace of `count` runs in five experiments with metrics, parameters and tags; its folder."""
    with Workspace.create(folder) as workspace, workspace.store.write("runs", "metrics") as connection:
        connection.executemany(
            "INSERT INTO experiments (name, created) VALUES (?, 1.7e9)", [(f"digits {i}",) for i in range(5)]
        )
        connection.execute(_runs, (count,))
        connection.executemany(_metrics, [(name,) for name in METRICS])
        for name, value in _parameters.items():
            connection.execute(
                f"INSERT INTO parameters SELECT id, ?, {value} FROM runs",
                (name,),
            )
        connection.execute(
            "INSERT INTO tags SELECT id, 'kind', iif(number % 3, 'trial', 'baseline') FROM runs"
        )
    return folder
