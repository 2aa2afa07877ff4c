"""A thousand queued runs on a cluster of a hundred nodes: what the engine costs, and how the window flows."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil

from mldesk.core.compute import add_slurm_target
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from tests.benchmarks.bench_live import until, wait

RUNS, NODES, JOB_SECONDS = 1000, 100, 60.0
MEASURE_SECONDS = 30.0
_LIMIT = 120.0


def make_workspace(home: Path) -> Path:
    """A workspace with the target and all the runs."""
    source = home / "script"
    source.mkdir()
    (source / "train.py").write_text("print()", encoding="utf-8")
    with Workspace.create(home / "workspace") as workspace:
        add_slurm_target(workspace, "cluster")
        config = ScriptRunConfig(source, "train.py", compute="cluster")
        for _ in range(RUNS):
            submit(workspace, config)
        return workspace.path


@contextmanager
def cluster(folder: Path) -> Iterator[None]:
    """The nodes, as a process."""
    options = ["--nodes", str(NODES), "--seconds", str(JOB_SECONDS)]
    nodes = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.simulated_cluster", str(folder), *options]
    )
    try:
        yield
    finally:
        nodes.kill()
        nodes.wait()


@contextmanager
def engine(folder: Path, nodes: Path, figures: Path) -> Iterator[psutil.Process]:
    """The engine, as a process; ended at the end, when it writes its figures."""
    command = [sys.executable, "-m", "tests.benchmarks.cluster_engine", str(folder), str(nodes), str(figures)]
    process = subprocess.Popen(command)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait(60)


def _running(folder: Path) -> int:
    with Workspace.open(folder, read_only=True) as workspace:
        row = workspace.store.read_one("SELECT count(*) AS n FROM runs WHERE status = 'Running'")
        return int(row["n"]) if row is not None else 0


def _used(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def measure() -> dict[str, float]:
    """The figures by name, times in seconds, memory in bytes."""
    from mldesk.gui.app import build_window, prepare_application
    from tests.benchmarks.stalls import StallWatch

    prepare_application()
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        folder, nodes, figures = make_workspace(Path(home)), Path(home) / "nodes", Path(home) / "figures.json"
        with cluster(nodes), engine(folder, nodes, figures) as process:
            begun = time.perf_counter()
            until(lambda: _running(folder) >= NODES, _LIMIT, 200)
            filled = time.perf_counter() - begun
            before, memory = _used(process), []
            wait(MEASURE_SECONDS, lambda: memory.append(process.memory_info().rss))
            alone = (_used(process) - before) / MEASURE_SECONDS
            window, watch = build_window(folder, start_engine=False), StallWatch()
            window.resize(1440, 900)
            window.show()
            until(lambda: window.session.path is not None)
            window.open_page("queue")
            wait(5)
            before = _used(process)
            watch.start()
            wait(MEASURE_SECONDS)
            watch.stop()
            watched = (_used(process) - before) / MEASURE_SECONDS
            window.close()
        decisions = json.loads(figures.read_text())
    waits = np.array(watch.waits)
    return {
        "filled": filled,
        "cpu": 100 * alone,
        "cpu watched": 100 * watched,
        "memory": max(memory) / 1e6,
        "decision": 1000 * statistics.median(decisions),
        "decision longest": 1000 * max(decisions),
        "stall": 1000 * float(waits.max()),
        "stalls": float((waits > 0.05).sum()),
    }


def benchmarks() -> list[dict]:
    """Rows {what, value, unit, floor, ratio, target}."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = measure()

    def row(what: str, value: float, unit: str, target: str) -> dict:
        return {"what": what, "value": value, "unit": unit, "floor": None, "ratio": None, "target": target}

    what = f"{RUNS:,} queued runs on {NODES} nodes"
    return [
        row(f"{what}: the engine's use of one core", found["cpu"], "%", "at most 10"),
        row("  the same while a window shows the queue", found["cpu watched"], "%", "at most 10"),
        row("  the engine's memory", found["memory"], "MB", "at most 200"),
        row("  a decision over the queue, median", found["decision"], "ms", "at most 10"),
        row("  the longest", found["decision longest"], "ms", "at most 10"),
        row("  until all nodes work", found["filled"], "s", ""),
        row("  the window's longest stall", found["stall"], "ms", "at most 50"),
        row("  stalls over 50 ms", found["stalls"], "", "0"),
    ]
