"""The table of 100,000 runs: opened, sorted, filtered, grouped; floor: numpy sorting the same numbers."""

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from mldesk.core.run_index import (
    RunIndex,
    index_file,
    keep_index,
    match,
    open_index,
    parse_filter,
    read_news,
)
from mldesk.core.run_index.grouping import group_runs
from mldesk.core.workspace import Workspace
from tests.benchmarks.run_generator import write_runs

COUNT = 100_000
_ROUNDS = 5
_FILTERS = {
    "of a metric and a parameter": "metrics.val_accuracy > 0.97 and params.learning_rate < 0.01",
    "with or, not, tags": 'metrics.val_accuracy > 0.97 or not tags.kind = "baseline" and status = failed',
    "of a part of the name": "name ~ finch-77",
    "of a word anywhere": "finch-777",
}


def seconds(function: Callable[[], object], rounds: int = _ROUNDS) -> float:
    """The median time of a call."""
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        function()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def row(what: str, value: float, floor: float | None, target: str) -> dict:
    """One figure in milliseconds beside its floor."""
    return {
        "what": what,
        "value": 1000 * value,
        "unit": "ms",
        "floor": None if floor is None else 1000 * floor,
        "ratio": None if floor is None else value / floor,
        "target": target,
    }


def benchmarks() -> list[dict]:
    """Rows of the table's index."""
    with (
        tempfile.TemporaryDirectory() as home,
        Workspace.open(write_runs(Path(home) / "runs", COUNT), read_only=True) as workspace,
    ):
        begun = time.perf_counter()
        news = read_news(workspace)
        reading = time.perf_counter() - begun
        building = seconds(lambda: RunIndex(news), 3)
        index = RunIndex(news)
        return [
            *_opening(reading, building, workspace, index),
            *_keeping(workspace, index),
            *_sorting(index),
            *_filtering(index),
            *_grouping(index),
        ]


def _opening(reading: float, building: float, workspace: Workspace, index: RunIndex) -> list[dict]:
    following = seconds(lambda: index.apply(read_news(workspace, *index.seen)))
    return [
        row("100,000 runs read by SQL (3 metrics, 3 parameters, 1 tag)", reading, None, "-"),
        row("100,000 runs opened once read; floor: the reading", building, reading, "200 ms"),
        row("looking for news, none there; floor: the reading", following, reading, "-"),
    ]


def _keeping(workspace: Workspace, index: RunIndex) -> list[dict]:
    keeping = seconds(lambda: keep_index(workspace.path, index), 3)
    file = index_file(workspace.path)
    floor = seconds(file.read_bytes)
    opening = seconds(lambda: open_index(workspace))
    with Workspace.open(workspace.path) as writing, writing.store.write("runs") as connection:
        connection.execute("UPDATE runs SET note = 'seen' WHERE number % 1000 = 0")
    behind = seconds(lambda: open_index(workspace))
    return [
        row("100,000 runs written to their file", keeping, None, "-"),
        row("100,000 runs opened from their file; floor: reading its bytes", opening, floor, "200 ms"),
        row("the same, 100 of them changed since; floor: reading its bytes", behind, floor, "200 ms"),
    ]


def _grouping(index: RunIndex) -> list[dict]:
    order = index.newest()
    keys = [index.parameters[name].keys() for name in ("learning_rate", "batch_size")]
    values = index.metrics["val_accuracy"].of("best")
    floor = seconds(lambda: np.argsort(values, kind="stable"))
    groups = group_runs(order, keys)
    return [
        row(
            "100,000 runs grouped by two parameters; floor: argsort",
            seconds(lambda: group_runs(order, keys)),
            floor,
            "100 ms",
        ),
        row(
            "mean and spread of a metric of each group; floor: argsort",
            seconds(lambda: groups.statistics(values)),
            floor,
            "16 ms",
        ),
    ]


def _sorting(index: RunIndex) -> list[dict]:
    values = index.metrics["val_accuracy"].of("best")[: len(index)].copy()
    floor = seconds(lambda: np.argsort(values, kind="stable"))
    newest = index.newest()
    keys = {
        "a metric": lambda: index.metrics["val_accuracy"].of("best"),
        "a parameter": index.parameters["learning_rate"].keys,
        "name": index.texts["name"].keys,
        "duration": index.durations,
    }
    index.texts["name"].keys()
    return [
        row(
            f"100,000 runs sorted by {name}; floor: argsort",
            seconds(lambda key=key: index.arranged(newest, key(), True)),
            floor,
            "100 ms",
        )
        for name, key in keys.items()
    ]


def _filtering(index: RunIndex) -> list[dict]:
    values = index.metrics["val_accuracy"].of("best")
    floor = seconds(lambda: np.argsort(values, kind="stable"))
    return [
        row(
            f"100,000 runs filtered {name}; floor: argsort",
            seconds(lambda text=text: match(index, parse_filter(text))),
            floor,
            "100 ms",
        )
        for name, text in _FILTERS.items()
    ]


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
