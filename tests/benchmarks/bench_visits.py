"""The first visit of each page, the wizard, and a theme switch: how long the window's thread works for it."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.main_window import MainWindow
from tests.benchmarks.bench_runs_table import row
from tests.benchmarks.run_generator import write_runs
from tests.benchmarks.stalls import StallWatch

RUNS = 10_000
_IMPORTED, _REST = 4000, 700
"""Milliseconds after which the window has imported its pages, and after which a visit is over."""
_PAGES = ("data", "compute", "environments", "experiments", "queue", "models", "activity", "disk", "settings")


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _visits(window: MainWindow, folder: Path) -> dict[str, Callable[[], object]]:
    with Workspace.open(folder, read_only=True) as workspace:
        newest = [
            one["id"] for one in workspace.store.read("SELECT id FROM runs ORDER BY number DESC LIMIT 5")
        ]
    pages = {name: lambda name=name: window.open_page(name) for name in _PAGES}
    return {
        **{f"first visit of {name}": visit for name, visit in pages.items()},
        "first visit of a run": lambda: window.open_run(newest[0]),
        "first comparison": lambda: window.open_comparison(newest),
        "the wizard opened": window.new_run,
        "the wizard closed": window.close_overlay,
        "theme switched on Experiments": lambda: (window.open_page("experiments"), window.toggle_theme()),
        "theme switched on Settings": lambda: (window.open_page("settings"), window.toggle_theme()),
        "theme switched on Home": lambda: (window.open_page("home"), window.toggle_theme()),
    }


def _measured(window: MainWindow, folder: Path) -> list[dict]:
    watch, rows = StallWatch(), []
    watch.start()
    try:
        for what, visit in _visits(window, folder).items():
            watch.waits.clear()
            worked = time.thread_time()
            visit()
            at_once = time.thread_time() - worked
            _rest(_REST)
            whole = time.thread_time() - worked
            rows += [
                row(f"{what}: processor time at once; floor: until it rests", at_once, whole, "50 ms"),
                row(f"{what}: the longest wait of the thread by the clock", max(watch.waits), None, "50 ms"),
            ]
    finally:
        watch.stop()
    return rows


def benchmarks() -> list[dict]:
    """Rows of first visits, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        folder = write_runs(Path(home) / "runs", RUNS)
        window = build_window(folder, start_engine=False)
        window.resize(1440, 900)
        window.show()
        _rest(_IMPORTED)
        try:
            return _measured(window, folder)
        finally:
            window.close()


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
