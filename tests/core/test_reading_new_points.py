"""What a reader that has some points of a metric already gets when it asks for the rest."""

from __future__ import annotations

from typing import Any

import numpy as np

from mldesk.core.chunk_reading import read_points
from mldesk.core.chunks import append_points, metric_id
from mldesk.core.workspace import Workspace


def test_new_points_are_those_after_the_ones_a_reader_has(workspace: Workspace, submit_script: Any) -> None:
    run = submit_script("print(1)")
    sizes = [1, 5_000, 3, 70_000, 2]
    with workspace.store.write("metrics") as connection:
        start = 0
        for size in sizes:
            steps = np.arange(start, start + size)
            append_points(connection, run.id, "loss", steps, steps.astype(float), steps * 0.5)
            start += size
        identity = metric_id(connection, run.id, "loss")
    for known in (0, 1, 4_999, 5_001, 70_000, start - 1, start, start + 5):
        points = read_points(workspace.store, identity, known)
        assert points.steps.tolist() == list(range(known, start))
        assert len(points.values) == len(points.times) == len(points.steps)
    assert len(run.metric("loss", start - 3)) == 3


def test_a_row_of_the_run_table_names_its_dataset_versions(workspace: Workspace, submit_script: Any) -> None:
    from mldesk.core.run_table import list_runs

    run = submit_script("print(1)")
    with workspace.store.write("datasets") as connection:
        connection.execute("INSERT INTO datasets (id, name, created) VALUES ('d', 'digits', 0)")
        connection.execute("INSERT INTO run_datasets VALUES (?, 'd', 3, '--data', 'mount')", (run.id,))
    assert list_runs(workspace)[0].datasets == ("digits:3",)
