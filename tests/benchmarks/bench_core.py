"""How fast metrics go into the database and come out of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace

_points = 1_000_000
_rounds = 3
_names = ("loss", "accuracy", "val_loss", "learning_rate")


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; `floor` is the same work without any order in it."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        with Workspace.create(root / "workspace") as workspace:
            return [_entering(root, workspace), _reading(root, workspace)]


def _entering(root: Path, workspace: Workspace) -> dict[str, Any]:
    lines, column = _event_lines(_names), _column()
    taken = min(_enter(workspace, root, lines)[1] for _ in range(_rounds))
    floor = _best(lambda: _write_blobs(workspace, column))
    return _row("1,000,000 points, event file to database", taken, floor, "us a point", 1.0)


def _reading(root: Path, workspace: Workspace) -> dict[str, Any]:
    run, _ = _enter(workspace, root, _event_lines(_names[:1]))
    (root / "blobs").write_bytes(3 * _column())
    taken = _best(lambda: run.metric("loss"))
    floor = _best(lambda: np.frombuffer((root / "blobs").read_bytes()))
    return _row("reading a metric of 1,000,000 points", taken, floor, "ms", 30.0)


def _row(what: str, taken: float, floor: float, unit: str, target: float) -> dict[str, Any]:
    scale = 1000 if unit == "ms" else 1e6 / _points
    return {
        "what": what,
        "value": round(taken * scale, 3),
        "unit": unit,
        "floor": round(floor * scale, 3),
        "ratio": round(taken / floor, 2),
        "target": target,
    }


def _best(function: Callable[[], object]) -> float:
    times = []
    for _ in range(_rounds):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def _enter(workspace: Workspace, root: Path, lines: bytes) -> tuple[Run, float]:
    """A new run with these events, and the seconds it took to enter them."""
    source = root / "source"
    source.mkdir(exist_ok=True)
    (source / "train.py").write_text("print()\n", encoding="utf-8")
    run = submit(workspace, ScriptRunConfig(source, "train.py"))
    (run.folder / "events.jsonl").write_bytes(lines)
    start = time.perf_counter()
    entered = Ingester(workspace).ingest(run.id)
    taken = time.perf_counter() - start
    if entered != _points:
        raise AssertionError(f"{entered} of {_points} lines were entered")
    return run, taken


def _event_lines(names: tuple[str, ...]) -> bytes:
    count = len(names)
    return b"".join(
        b'["metric","%s",%d,%r,%r]\n'
        % (names[i % count].encode(), i // count, 1_763_700_000.123456 + i * 0.001, 1 / (i + 1.3))
        for i in range(_points)
    )


def _write_blobs(workspace: Workspace, column: bytes) -> None:
    """The floor: three columns of that size written to the database as they are."""
    with workspace.store.write() as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS blobs (data BLOB)")
        connection.executemany("INSERT INTO blobs VALUES (?)", [(column,)] * 3)


def _column() -> bytes:
    """A million numbers of 64 bits."""
    return np.random.default_rng(0).random(_points).tobytes()
