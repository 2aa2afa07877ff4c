"""Start and memory of the window on a workspace of 10,000 runs, beside empty windows."""

import json
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.run_generator import write_runs
from tests.benchmarks.window_programs import run_window

RUNS = 10_000
_ROUNDS = 9
_MEMORY_ROUNDS = 3
_SETTLE = 6.0
"""Seconds after which a window has read and imported what it wants before anybody asks."""


def benchmarks() -> list[dict]:
    """Rows of start and memory; floor: an empty window with a plot of pyqtgraph."""
    with tempfile.TemporaryDirectory() as home:
        workspace = write_runs(Path(home) / "runs", RUNS)
        return [*_starts(home, workspace), *_memory(home, workspace)]


def _starts(home: str, workspace: Path) -> list[dict]:
    names = ("bare", "empty", "home", "table")
    rounds = []
    for number in range(_ROUNDS + 1):  # in turn, so that a busy moment meets all of them
        times = {name: run_window(name, home, workspace) for name in names}
        if number:  # the first one fills the disk cache
            rounds.append(times)

    def row(what: str, name: str, moment: str, target: str) -> dict:
        values = [times[name][moment] for times in rounds]
        floors = [times["empty"]["painted"] for times in rounds]
        ratios = [one / other for one, other in zip(values, floors, strict=True)]
        middle = statistics.median
        return _row(what, middle(values), "s", middle(floors), middle(ratios), target)

    return [
        row("start to Home painted; floor: empty PySide6 + pyqtgraph", "home", "painted", "at most 1.0"),
        row("start to first usable window, 10,000 runs", "home", "opened", "at most 1.0"),
        row("start to the table of 10,000 runs painted", "table", "table", "-"),
        row("peer: bare PySide6 window", "bare", "painted", "-"),
    ]


def _memory(home: str, workspace: Path) -> list[dict]:
    names = ("empty", "home", "table")
    rounds = [
        {name: run_window(name, home, workspace, _SETTLE) for name in names} for _ in range(_MEMORY_ROUNDS)
    ]

    def row(what: str, name: str, kind: str, target: str) -> dict:
        value, floor = (
            statistics.median(sizes[one][kind] for sizes in rounds) / 2**20 for one in (name, "empty")
        )
        return _row(what, value, "MiB", floor, value / floor, target)

    return [
        row("memory of the window, 10,000 runs, resident", "home", "rss", "at most 1.5"),
        row("memory of the window, 10,000 runs, its own", "home", "uss", "at most 1.5"),
        row("the same with the run table shown, resident", "table", "rss", "at most 1.5"),
        row("the same with the run table shown, its own", "table", "uss", "at most 1.5"),
    ]


def _row(what: str, value: float, unit: str, floor: float, ratio: float, target: str) -> dict:
    return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target}


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
