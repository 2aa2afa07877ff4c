"""Runs whose scripts say when they began, for benchmarks of what mldesk adds to others' commands."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine

LIMIT = 300.0
SAYS_WHEN = "import time\nprint('begun', repr(time.time()), flush=True)\n"


@contextmanager
def engine(workspace: Workspace) -> Iterator[None]:
    """A running engine; ended at the end."""
    ensure_engine(workspace.path)
    while (identity := engine_identity(workspace.path)) is None:
        threading.Event().wait(0.01)
    try:
        yield
    finally:
        psutil.Process(identity[0]).terminate()
        while engine_identity(workspace.path) is not None:
            threading.Event().wait(0.01)


def told(text: str) -> list[float]:
    """The figures that the processes printed."""
    lines = [line[line.index("begun") :].split() for line in text.splitlines() if "begun" in line]
    return [float(line[1]) for line in lines]


def log_of(run: Run) -> str:
    """All that a run has printed."""
    return run.log_path.read_text(encoding="utf-8", errors="replace")


def source_of(home: Path, name: str, text: str) -> Path:
    """A folder with a script train.py of this text."""
    folder = home / name
    folder.mkdir()
    (folder / "train.py").write_text(text, encoding="utf-8")
    return folder


def row(what: str, value: float, unit: str, floor: float | None, target: str = "") -> dict:
    """One line of the table."""
    ratio = None if floor is None else value / floor
    return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target}
