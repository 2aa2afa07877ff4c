"""How soon a submitted run's script starts, where that time goes, and what an idle engine costs."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine

_rounds = 9
_idle_seconds = 5.0
_script = "import time\nprint(repr(time.time()), flush=True)\n"


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; the first line's floor is a script started by hand."""
    with TemporaryDirectory() as folder:
        os.environ["MLDESK_HOME"] = folder
        source = Path(folder) / "source"
        source.mkdir()
        (source / "train.py").write_text(_script, encoding="utf-8")
        with Workspace.create(Path(folder) / "workspace") as workspace, _engine(workspace) as (engine, cold):
            idle = _idle_cpu(engine)
            floors = [_by_hand(source) for _ in range(_rounds)]
            times = [_by_engine(workspace, source) for _ in range(_rounds)]
    floor, first_line = statistics.median(floors), statistics.median(time["first line"] for time in times)
    stages = {
        name: statistics.median(time[name] for time in times) for name in times[0] if name != "first line"
    }
    return [
        _row("submit to the script's first line, warm engine", first_line, "s", floor, "at most 0.3"),
        *(_row(f"  of that: {name}", value, "s", None, "") for name, value in stages.items()),
        _row("an engine's start, until it serves", cold, "s", None, ""),
        _row("an idle engine's use of one core", idle, "%", None, "at most 1"),
    ]


def _row(what: str, value: float, unit: str, floor: float | None, target: str) -> dict[str, Any]:
    ratio = None if floor is None else value / floor
    return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target}


@contextmanager
def _engine(workspace: Workspace) -> Iterator[tuple[psutil.Process, float]]:
    """A running engine, and how many seconds its start took."""
    start = time.perf_counter()
    ensure_engine(workspace.path)
    while (identity := engine_identity(workspace.path)) is None:
        threading.Event().wait(0.001)
    taken = time.perf_counter() - start
    engine = psutil.Process(identity[0])
    yield engine, taken
    engine.terminate()
    while engine_identity(workspace.path) is not None:
        threading.Event().wait(0.01)


def _idle_cpu(engine: psutil.Process) -> float:
    threading.Event().wait(1.0)
    engine.cpu_percent()
    threading.Event().wait(_idle_seconds)
    return float(engine.cpu_percent())


def _by_hand(source: Path) -> float:
    start = time.time()
    printed = subprocess.run(
        [sys.executable, "train.py"], cwd=source, capture_output=True, text=True, check=True
    )
    return float(printed.stdout) - start


def _by_engine(workspace: Workspace, source: Path) -> dict[str, float]:
    """Seconds from submit to the first line, and of each stage on the way."""
    start = time.time()
    run = submit(workspace, ScriptRunConfig(source, "train.py"))
    ensure_engine(workspace.path)
    submitted = time.time()
    run.wait(30)
    seen = (run.folder / "launch.json").stat().st_mtime
    phases = {event[1]: event[2] for event in _events(run) if event[0] == "phase"}
    first_line = float(run.log_path.read_text(encoding="utf-8"))
    return {
        "first line": first_line - start,
        "submit": submitted - start,
        "the engine sees it": seen - submitted,
        "the launcher's start": phases["Preparing"] - seen,
        "staging, and the script's process": phases["Running"] - phases["Preparing"],
        "Python's start in the script": first_line - phases["Running"],
    }


def _events(run: Run) -> list[Any]:
    return [json.loads(line) for line in (run.folder / "events.jsonl").read_bytes().splitlines()]
