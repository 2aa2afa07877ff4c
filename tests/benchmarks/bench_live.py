"""From `run.log` in eight live scripts to the pixel, and the stalls of the GUI thread meanwhile.

`python -m tests.benchmarks.bench_live --minutes 10` is the long measurement.
"""

import argparse
import itertools
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from operator import itemgetter
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from mldesk.core.compute import set_cpu_slots
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.main_window import MainWindow
from mldesk.summon import engine_identity
from tests.benchmarks.stalls import StallWatch, worst

SCRIPTS = 8
POINTS_A_SECOND = 1000
MINUTES = 0.5
_TURN_SECONDS = 10
"""After so long the window shows the next run."""
_SETTLE_SECONDS = 3
_TOLD = 3
"""So many of the longest stalls are told with what the GUI thread did."""
_LIMIT = 60.0
_SCRIPT = """
import math, sys, time
from mldesk.runtime import Run

run, rate = Run.get_context(), int(sys.argv[1])
begun, count = time.perf_counter(), 0
while not run.stop_requested:
    due = int((time.perf_counter() - begun) * rate)
    for count in range(count, due):
        run.log("loss", math.exp(-count / 100_000) + 0.1 * math.sin(count))
    count = due
    time.sleep(0.004)
"""


class Painted(QObject):
    """Notes for every point of the run in front how long after `run.log` it was painted.

    Points from before the run came to the front are left out.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self.delays: list[np.ndarray] = []
        self._seen = (0, 0.0)
        self._since = 0.0
        self._watched: set[int] = set()

    def show(self, run_id: str) -> None:
        """Bring a run to the front."""
        self._seen, self._since = (0, 0.0), time.time()
        self.window.open_run(run_id)

    def look(self) -> None:
        """Watch the chart of what is logged as soon as there is one; others are drawn at other turns."""
        if "run" in self.window.pages:
            chart = self.window.pages["run"].curves.board.charts.get("loss")
            if chart is not None and id(chart) not in self._watched:
                self._watched.add(id(chart))
                chart.canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chart is about to be painted: note it as soon as it was."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        now = time.time()
        series = self.window.pages["run"].curves.feed.series.get("loss")
        if series is None or not len(series):
            return
        before, newest = self._seen, series.point(-1).time
        self._seen = len(series), newest
        # a long series stays in the database; the points between two pictures were logged at an even pace
        times = np.linspace(before[1], newest, len(series) - before[0]) if before[0] else np.empty(0)
        self.delays.append(now - times[times > self._since])


def until(condition: Callable[[], object], limit: float = _LIMIT, pace: int = 20) -> None:
    """Let the window work until something holds, asked every `pace` ms; TimeoutError after `limit` s."""
    deadline = time.perf_counter() + limit
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() > deadline else None)
    timer.start(pace)
    loop.exec()
    timer.stop()
    if time.perf_counter() > deadline:
        raise TimeoutError


def wait(seconds: float, look: Callable[[], object] = bool) -> None:
    """Let the window work so long, and `look` now and then."""
    end = time.perf_counter() + seconds
    until(lambda: look() or time.perf_counter() > end, seconds + _LIMIT)


def start_runs(folder: Path, count: int = SCRIPTS, rate: int = POINTS_A_SECOND) -> list[str]:
    """Make a workspace in which so many scripts run and log; the ids of their runs."""
    source = folder.parent / "script"
    source.mkdir()
    (source / "train.py").write_text(_SCRIPT, encoding="utf-8")
    with Workspace.create(folder) as workspace:
        set_cpu_slots(workspace, count)
        config = ScriptRunConfig(source, "train.py", arguments=(str(rate),))
        return [submit(workspace, config).id for _ in range(count)]


def stop_runs(folder: Path, run_ids: list[str]) -> None:
    """Ask the scripts to stop, wait for their ends and end the engine."""
    with Workspace.open(folder) as workspace:
        for run_id in run_ids:
            Run(workspace, run_id).request_stop()
        for run_id in run_ids:
            Run(workspace, run_id).wait(_LIMIT)
        identity = engine_identity(folder)
        if identity is not None:
            psutil.Process(identity[0]).terminate()
        while engine_identity(folder) is not None:
            threading.Event().wait(0.01)


def _all_log(folder: Path, run_ids: list[str]) -> bool:
    with Workspace.open(folder, read_only=True) as workspace:
        return all("loss" in Run(workspace, run_id).metrics() for run_id in run_ids)


def measure(minutes: float) -> tuple[np.ndarray, StallWatch]:
    """Seconds from `run.log` to the pixel of each point, and the stalls."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        folder = Path(home) / "workspace"
        run_ids = start_runs(folder)
        window = build_window(folder)
        window.resize(1440, 900)
        window.show()
        painted, watch = Painted(window), StallWatch()
        try:
            until(lambda: window.session.path is not None)
            painted.show(run_ids[0])
            until(lambda: painted.look() or painted.delays)
            until(lambda: _all_log(folder, run_ids))
            wait(_SETTLE_SECONDS, painted.look)
            painted.delays.clear()
            watch.start()
            ending = time.perf_counter() + minutes * 60
            for turn in itertools.count(1):
                turning = min(time.perf_counter() + _TURN_SECONDS, ending)
                wait(turning - time.perf_counter(), painted.look)
                if turning == ending:
                    break
                painted.show(run_ids[turn % len(run_ids)])
        finally:
            if watch.waits:
                watch.stop()
            window.close()
            stop_runs(folder, run_ids)
    return np.concatenate(painted.delays), watch


def benchmarks(minutes: float = MINUTES) -> list[dict]:
    """Rows of the live window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    delays, watch = measure(minutes)
    waits = np.array(watch.waits)
    low, middle, high = np.percentile(delays, (50, 99, 100)) * 1000
    usual = float(np.percentile(waits, 99)) * 1000
    own = max((cpu for _, cpu, _ in watch.busy), default=0.0) * 1000
    for told in worst(watch, _TOLD, itemgetter(0)):
        sys.stderr.write(f"live: {told}\n")

    def row(what: str, value: float, unit: str, target: str, floor: float | None = None) -> dict:
        ratio = None if floor is None else value / floor
        return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target}

    stall = f"live: the GUI thread's longest stall in {minutes:g} min"
    return [
        row("live: run.log to the pixel, 8 runs x 1,000/s, median", low, "ms", "-"),
        row("live: run.log to the pixel, 99th percentile", middle, "ms", "at most 250"),
        row("live: run.log to the pixel, the longest", high, "ms", "-"),
        row("live: points painted; floor: logged", len(delays), "", "-", POINTS_A_SECOND * minutes * 60),
        row(stall, waits.max() * 1000, "ms", "at most 50"),
        row("live: the same by the thread's own processor time", own, "ms", "at most 50"),
        row("live: stalls over 50 ms", float((waits > 0.05).sum()), "", "0"),
        row("live: a knock at the GUI thread, 99th percentile", usual, "ms", "-"),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=MINUTES)
    chosen = parser.parse_args().minutes
    print(json.dumps(benchmarks(chosen), indent=2))
