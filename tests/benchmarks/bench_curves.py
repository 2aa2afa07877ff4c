"""Curves in the window: a metric of ten million points opened, panned and zoomed, to the painted pixels."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

_POINTS = 10_000_000
_CHUNK = 65_536
_ROUNDS = 7
_MOVES = 40
_MOST_SECONDS = 30
_REST_MILLISECONDS = 500


def make_run(workspace: Any, folder: Path, points: int, names: tuple[str, ...] = ("loss",)) -> str:
    """A finished run whose metrics have so many points each, with spikes and values that are no numbers."""
    from mldesk.core.chunks import append_points
    from mldesk.core.ingest import Ingester
    from mldesk.core.run import submit
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.runtime import events

    folder.mkdir(exist_ok=True)
    (folder / "train.py").write_text("print()\n", encoding="utf-8")
    run = submit(workspace, ScriptRunConfig(folder, "train.py"))
    begun = time.time() - 100_000
    told = [events.Phase("Running", begun), events.Ended("Completed", 0, None, begun + 90_000, None)]
    (run.folder / "events.jsonl").write_bytes(b"".join(map(events.encode, told)))
    Ingester(workspace).ingest(run.id)
    for number, name in enumerate(names):
        values = _values(points, number)
        for start in range(0, points, _CHUNK):
            steps = np.arange(start, min(start + _CHUNK, points), dtype=np.int64)
            with workspace.store.write("metrics") as connection:
                times = begun + steps * (80_000 / points)
                append_points(connection, run.id, name, steps, times, values[steps])
    return run.id


def _values(points: int, seed: int) -> Any:
    rng = np.random.default_rng(seed)
    position = np.linspace(0, 1, points)
    values = np.exp(-4 * position) + 0.03 * rng.normal(size=points) + 0.2
    values[rng.integers(0, points, 60)] *= 3
    values[rng.integers(0, points, 20)] = np.nan
    return values


def wait(application: Any, condition: Callable[[], bool]) -> None:
    """Handle events until `condition` holds."""
    from PySide6.QtCore import QEventLoop, QTimer

    late = QTimer()
    late.setSingleShot(True)
    late.start(_MOST_SECONDS * 1000)
    while not condition():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not late.isActive():
            raise AssertionError("the window has not come so far")


class _Bench:
    """A window on a workspace with a long run and a short one."""

    def __init__(self, root: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from mldesk.core.workspace import Workspace
        from mldesk.gui.app import build_window, prepare_application

        prepare_application()
        with Workspace.create(root / "workspace") as workspace:
            self.long = make_run(workspace, root / "source", _POINTS)
            self.short = make_run(workspace, root / "source", 1_000)
        self.window = build_window(root / "workspace", start_engine=False)
        found = QApplication.instance()
        self.application: Any = found
        self.window.resize(1440, 900)
        self.window.show()
        wait(self.application, lambda: self.window.session.path is not None)

    def rest(self) -> None:
        """Until the window has made ahead what it makes when nobody wants anything."""
        wait(self.application, lambda: "experiments" in self.window.pages and self.window.ahead.is_over)

    def settle(self) -> None:
        """Until all of the run page is read and painted, not its curve alone: nobody pans at once."""
        from PySide6.QtCore import QTimer

        rested: list[bool] = []
        QTimer.singleShot(_REST_MILLISECONDS, lambda: rested.append(True))
        wait(self.application, lambda: bool(rested))

    @property
    def chart(self) -> Any:
        """The chart of the run that is shown."""
        return self.window.page("run").curves.board.charts.get("loss")

    def open(self, run_id: str, points: int) -> float:
        """Seconds from asking for a run to its curve in pixels."""

        def painted() -> bool:
            chart = self.chart
            drawn = chart.frame.drawn if chart is not None and chart.frame is not None else []
            return any(len(item.curve.series) == points for item in drawn) and is_painted(chart)

        begun = time.perf_counter()
        self.window.open_run(run_id)
        wait(self.application, painted)
        return time.perf_counter() - begun

    def move(self, change: Callable[[], None]) -> tuple[float, float, float]:
        """Seconds from a change of the view to its pixels, and to those that every point of it has made.

        The third are those of the processor that the window's thread took, whoever else wanted it meanwhile.
        """
        chart, loader = self.chart, self.window.page("run").curves.feed
        begun, busy = time.perf_counter(), time.thread_time()
        change()
        wait(self.application, lambda: is_painted(chart))
        first = time.perf_counter() - begun
        series = chart.curves[0].series
        if series.asked:
            updates: list[bool] = []
            loader.updated.connect(updates.append)
            wait(self.application, lambda: bool(updates) and not series.asked and is_painted(chart))
            loader.updated.disconnect(updates.append)
        return first, time.perf_counter() - begun, time.thread_time() - busy

    def draw(self) -> float:
        """Seconds for drawing alone: the downsampled line as it is, put into pixels."""
        canvas = self.chart.canvas
        item, line = self.chart.frame.drawn[0], self.chart.frame.drawn[0].main
        begun = time.perf_counter()
        from mldesk.gui.plots.pens import draw_line

        draw_line(self.chart._items[0], item.curve, False, *canvas.to_pixels(line))
        canvas._paint_picture(canvas.devicePixelRatioF())
        return time.perf_counter() - begun

    def close(self) -> None:
        """End the window's threads."""
        self.window.close()


def is_painted(chart: Any) -> bool:
    """Whether what the chart shows is in pixels."""
    return chart.canvas.isVisible() and chart.canvas._picture is not None


def _moves(bench: _Bench) -> tuple[list[tuple[float, float, float]], list[float]]:
    """Pans and zooms from the whole curve down to a hundred points and back; drawing alone beside each."""
    canvas = bench.chart.canvas
    moved, drawn = [], []
    changes: list[Callable[[], None]] = []

    def zoom_in() -> None:
        low, high = canvas.frame.x_range
        canvas.zoom(1 / 1.4, 0.7 * low + 0.3 * high)

    for _ in range(_MOVES):
        changes.append(zoom_in)
        changes += [lambda: canvas.pan(0.3)]
    changes += [lambda: canvas.zoom(1.6)] * 20
    for change in changes:
        moved.append(bench.move(change))
        drawn.append(bench.draw())
    return moved, drawn


def _row(what: str, value: float, floor: float, target: str) -> dict[str, Any]:
    return {
        "what": what,
        "value": value * 1000,
        "unit": "ms",
        "floor": floor * 1000,
        "ratio": value / floor,
        "target": target,
    }


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; the floor is drawing the downsampled line alone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        os.environ["MLDESK_HOME"] = folder
        bench = _Bench(Path(folder))
        try:
            return _measure(bench)
        finally:
            bench.close()


def _measure(bench: _Bench) -> list[dict[str, Any]]:
    bench.rest()
    worked = time.thread_time()
    first_opened, first_worked = bench.open(bench.long, _POINTS), time.thread_time() - worked
    first_drawn = bench.draw()
    bench.open(bench.short, 1_000)
    opened, drawn = [], []
    for _ in range(_ROUNDS):
        opened.append(bench.open(bench.long, _POINTS))
        drawn.append(bench.draw())
        bench.open(bench.short, 1_000)
    bench.open(bench.long, _POINTS)
    bench.settle()
    bench.move(bench.chart.fit)
    moved, floors = _moves(bench)
    at_once, exact, busy = (sorted(column) for column in zip(*moved, strict=True))
    floor, worst = statistics.median(floors), int(len(at_once) * 0.99)
    return [
        _row("the first run page of a window, of such a metric", first_opened, first_drawn, "at most 100"),
        _row("processor time of it", first_worked, first_drawn, "at most 100"),
        _row("opening a metric of 10,000,000 points; floor: drawing alone", statistics.median(opened),
             statistics.median(drawn), "at most 100"),
        _row("the slowest of seven times", max(opened), statistics.median(drawn), "at most 100"),
        _row("pan or zoom of it, median", statistics.median(at_once), floor, "at most 16"),
        _row("the same, 99th percentile", at_once[worst], floor, "at most 16"),
        _row("the same until every point in view is drawn, median", statistics.median(exact), floor, "-"),
        _row("the same, 99th percentile", exact[worst], floor, "-"),
        _row("processor time of it, median", statistics.median(busy), floor, "-"),
        _row("processor time of it, 99th percentile", busy[worst], floor, "-"),
    ]  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
