"""Memory of the window over a day of live runs, its waiting left out: many runs come, are looked at, and end.

`python -m tests.benchmarks.bench_day --runs 200` is a longer day.
"""

import argparse
import gc
import json
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil

from mldesk.core.chunks import append_points
from mldesk.core.workspace import Workspace
from mldesk.gui import theme
from mldesk.gui.app import build_window
from mldesk.gui.main_window import MainWindow
from mldesk.gui.settling import give_memory_back
from tests.benchmarks.bench_live import until, wait
from tests.benchmarks.run_generator import write_runs

RUNS = 60
POINTS = 12_000
"""Points of each run: 60 runs then are 24 hours of eight runs that log a point a second."""
_WARM = 15
"""Runs after which all that is kept on purpose is there."""
_BATCHES = 12
_BEFORE = 1_000
_PAGES = ("home", "data", "compute", "environments", "queue", "models", "activity", "disk", "settings")
_begin = """
INSERT INTO runs (id, number, name, experiment_id, status, created, started, script, arguments, compute,
    device, config)
SELECT ?, 100000 + ?, ?, experiment_id, 'Running', ?, ?, script, arguments, compute, device, config
FROM runs LIMIT 1"""


class Runs:
    """Adds runs to a workspace as an engine would, from a connection of its own."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._count = 0

    def begin(self) -> str:
        """A new run that is running; its id."""
        self._count += 1
        run_id = f"1k{self._count:024d}"
        with self._workspace.store.write("runs") as connection:
            connection.execute(_begin, (run_id, self._count, f"day-{self._count}", time.time(), time.time()))
        folder = self._workspace.run_folder(run_id)
        folder.mkdir(parents=True)
        (folder / "log.txt").write_text("epoch\n" * 2_000, encoding="utf-8")
        return run_id

    def log(self, run_id: str) -> Iterator[None]:
        """Its points, part by part."""
        for part in range(_BATCHES):
            count = POINTS // _BATCHES
            steps = np.arange(part * count, (part + 1) * count)
            values = np.exp(-steps / POINTS) + 0.1 * np.sin(steps)
            with self._workspace.store.write("metrics") as connection:
                append_points(connection, run_id, "loss", steps, time.time() + steps / 1e6, values)
                append_points(connection, run_id, "val_loss", steps, time.time() + steps / 1e6, values + 0.1)
            yield

    def end(self, run_id: str) -> None:
        """It is over."""
        with self._workspace.store.write("runs") as connection:
            connection.execute(
                "UPDATE runs SET status = 'Completed', ended = ? WHERE id = ?", (time.time(), run_id)
            )


def _live(window: MainWindow, runs: Runs, number: int) -> str:
    """One run from its start to its end, looked at as a person does."""
    run_id = runs.begin()
    window.open_run(run_id)
    page = window.pages["run"]
    for part, _ in enumerate(runs.log(run_id)):
        if part == _BATCHES // 2:
            page.tab_bar.setCurrentIndex(number % page.tab_bar.count())
        wait(0.02)
    page.tab_bar.setCurrentIndex(0)
    until(lambda: sum(len(series) for series in page.curves.feed.series.values()) == 2 * POINTS)
    runs.end(run_id)
    return run_id


def _visit(window: MainWindow, number: int, last: list[str]) -> None:
    """What else is done in the window meanwhile."""
    window.open_page("experiments")
    wait(0.1)
    window.open_page(_PAGES[number % len(_PAGES)])
    wait(0.05)
    if number % 3 == 0 and len(last) > 1:
        window.open_comparison(last[-3:])
        wait(0.2)
    if number % 5 == 0:
        window.toggle_theme()
        window.new_run()
        wait(0.1)
        window.close_overlay()
        for _ in range(2):
            window.actions_["palette.open"].trigger()
            wait(0.05)


def _memory() -> float:
    """Bytes of this process when it is at rest."""
    wait(1.0)
    gc.collect()
    give_memory_back()
    return float(psutil.Process().memory_info().rss)


def measure(count: int) -> list[float]:
    """Memory after the warm-up and after each further quarter of the day."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        folder = write_runs(Path(home) / "runs", _BEFORE)
        window = build_window(folder, start_engine=False)
        window.resize(1440, 900)
        window.show()
        until(lambda: window.session.path is not None)
        theme.manager().apply("light")
        sizes, last = [], []
        quarters = {_WARM + round(count * quarter / 4) for quarter in range(5)}
        try:
            with Workspace.open(folder) as workspace:
                runs = Runs(workspace)
                for number in range(1, _WARM + count + 1):
                    last.append(_live(window, runs, number))
                    _visit(window, number, last)
                    if number in quarters:
                        sizes.append(_memory())
        finally:
            window.close()
    return sizes


def benchmarks(count: int = RUNS) -> list[dict]:
    """One row: growth over the day; floor: memory after the first runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = [size / 2**20 for size in measure(count)]
    hours = count * POINTS / (8 * 3600)
    return [
        {
            "what": f"memory of the window after {hours:.0f} hours of 8 live runs",
            "value": sizes[-1],
            "unit": "MiB",
            "floor": sizes[0],
            "ratio": sizes[-1] / sizes[0],
            "target": "at most 1.05",
        },
        {
            "what": "the most of its quarters",
            "value": max(sizes),
            "unit": "MiB",
            "floor": sizes[0],
            "ratio": max(sizes) / sizes[0],
            "target": "-",
        },
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    print(json.dumps(benchmarks(parser.parse_args().runs), indent=2))
