"""The run table of the window with 100,000 runs: shown, sorted, filtered and scrolled."""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mldesk.core.run_index import keep_index, open_index
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.models.run_columns import Column
from mldesk.gui.pages.experiments import ExperimentsPage
from tests.benchmarks.bench_runs_table import COUNT, row, seconds
from tests.benchmarks.run_generator import write_runs

_LIMIT = 120.0
_GROUPS = [(Column("parameter", name),) for name in ("learning_rate", "batch_size", "optimizer")]
_FRAMES = 200
_WHEEL = 90  # pixels
_REST = 3.0
"""Seconds after which a window that was just started has come to rest."""


def _until(condition: Callable[[], bool]) -> float:
    """Let the window work until something holds; the seconds that took."""
    begun = time.perf_counter()
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(2)

    def look() -> None:
        if condition() or time.perf_counter() - begun > _LIMIT:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError
    return time.perf_counter() - begun


def _arranged(page: ExperimentsPage, act: Callable[[], object]) -> float:
    """Seconds until the table shows what `act` asked for."""
    shown: list[object] = []
    connection = page.arranged.connect(lambda: shown.append(1))
    begun = time.perf_counter()
    act()
    _until(lambda: bool(shown))
    page.arranged.disconnect(connection)
    return time.perf_counter() - begun


class _Painted(QObject):
    """Notes when the table was painted with all its runs."""

    def __init__(self, page: ExperimentsPage) -> None:
        super().__init__(page)
        self._page = page
        self.at: float | None = None
        page.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._page.model.rowCount() == COUNT:
            self._page.table.viewport().removeEventFilter(self)
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()


def _open_once(folder: Path) -> float:
    """Seconds until a window that finds no file of all runs has read them; it leaves one."""
    with Workspace.open(folder) as workspace:
        begun = time.perf_counter()
        index = open_index(workspace)
        taken = time.perf_counter() - begun
        keep_index(folder, index)
    return taken


def _frames(page: ExperimentsPage) -> list[tuple[float, float]]:
    """Seconds of each frame, by the clock and by the processor, the longest by the clock last."""
    bar, taken = page.table.verticalScrollBar(), []
    for _ in range(5):  # what sorting and filtering have left to be painted is no part of scrolling
        QApplication.processEvents()
    for _ in range(_FRAMES):
        begun, worked = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + _WHEEL)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun, time.thread_time() - worked))
    return sorted(taken)


def benchmarks() -> list[dict]:
    """Rows of the table in the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        folder = write_runs(Path(home) / "runs", COUNT)
        first = _open_once(folder)
        window = build_window(folder, start_engine=False)
        window.resize(1440, 900)
        window.show()
        _until(lambda: window.session.path is not None)
        started = time.perf_counter()
        _until(lambda: time.perf_counter() - started > _REST)  # as it is when somebody comes to click
        begun, worked = time.perf_counter(), time.thread_time()
        page = window.open_page("experiments")
        painted = _Painted(page)
        _until(lambda: painted.at is not None)
        opening, working = painted.at - begun, time.thread_time() - worked
        try:
            return [
                row(
                    "window: 100,000 runs in a table for the first time (read from the database)",
                    first,
                    None,
                    "-",
                ),
                *_rows(page, opening),
                row("window: processor time of its thread until they are shown", working, None, "-"),
            ]
        finally:
            window.close()


def _rows(page: ExperimentsPage, opening: float) -> list[dict]:
    values = np.random.default_rng(1).random(COUNT)
    floor = seconds(lambda: np.argsort(values, kind="stable"))
    column = next(number for number, one in enumerate(page.model.columns) if one.kind == "metric")
    orders = (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder) * 3
    sorting = [
        _arranged(page, lambda order=order: page.table.sortByColumn(column, order)) for order in orders
    ]
    texts = ("metrics.val_accuracy > 0.97", "tags.kind = trial", "") * 2
    filtering = [_arranged(page, lambda text=text: page.search.setText(text)) for text in texts]
    frames = _frames(page)
    grouping = [_arranged(page, lambda group=group: page.choices.choose_group(group)) for group in _GROUPS]
    page.choices.choose_group(())
    return [
        row(
            "window: 100,000 runs opened from their file and painted; floor: argsort",
            opening,
            floor,
            "200 ms",
        ),
        row("window: 100,000 runs sorted by a metric", statistics.median(sorting), floor, "100 ms"),
        row("window: 100,000 runs filtered", statistics.median(filtering), floor, "100 ms"),
        row("window: 100,000 runs grouped by a parameter", statistics.median(grouping), floor, "100 ms"),
        row(
            "window: a frame of scrolling, median",
            statistics.median(clock for clock, _ in frames),
            None,
            "16 ms",
        ),
        row("window: a frame of scrolling, the longest", frames[-1][0], None, "16 ms"),
        row(
            "window: a frame of scrolling, the most processor time",
            max(cpu for _, cpu in frames),
            None,
            "16 ms",
        ),
    ]


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
