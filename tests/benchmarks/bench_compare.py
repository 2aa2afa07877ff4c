"""The comparing page of the window: 500 runs of 1,000 points each, from opening it to the first picture."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from mldesk.core.chunks import append_points
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.plots.segments import Segments
from tests.benchmarks.run_generator import write_runs

RUNS, POINTS = 500, 1000
METRICS = ("val_accuracy", "val_loss")
_LIMIT = 120.0
_ROUNDS = 3


def write_curves(folder: Path, runs: int = RUNS, points: int = POINTS) -> list[str]:
    """Make a workspace of runs with curves of two metrics; the ids of the runs."""
    write_runs(folder, runs)
    random = np.random.default_rng(1)
    steps = np.arange(1, points + 1)
    with Workspace.open(folder) as workspace, workspace.store.write("runs", "metrics") as connection:
        connection.execute("DELETE FROM metrics")
        ids = [row[0] for row in connection.execute("SELECT id FROM runs ORDER BY id").fetchall()]
        for run_id in ids:
            speed, best = random.uniform(0.004, 0.02), random.uniform(0.85, 0.99)
            rise = best * (1 - np.exp(-speed * steps)) + random.normal(0, 0.004, points)
            for name, values in ((METRICS[0], rise), (METRICS[1], 1.2 - rise)):
                append_points(connection, run_id, name, steps, 1.7e9 + steps, values)
    return ids


def _until(condition: Callable[[], bool]) -> float:
    """Let the window work until something holds; the seconds that took."""
    begun = time.perf_counter()
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(1)

    def look() -> None:
        if time.perf_counter() - begun > _LIMIT:
            raise TimeoutError
        if condition():
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    return time.perf_counter() - begun


def _floor(size: QSizeF) -> float:
    """Seconds to stroke as many segments of one pixel in one colour."""
    random = np.random.default_rng(1)
    across = np.linspace(0.0, size.width(), POINTS)
    lines = [
        (across, size.height() * (0.5 + 0.1 * random.random() + 0.01 * random.random(POINTS)))
        for _ in range(RUNS)
    ]
    segments = Segments(lines)
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    begun = time.perf_counter()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("blue"), 1.0))
    segments.draw(painter)
    painter.end()
    return time.perf_counter() - begun


def _opened(path: Path, ids: list[str]) -> tuple[float, float, float, QSizeF]:
    """Seconds to the first chart, of processors until then, and to both, in a window of its own; a chart's
    size.
    """
    window = build_window(path, start_engine=False)
    window.resize(1440, 900)
    window.show()
    try:
        _until(lambda: window.session.path is not None)
        begun, worked = time.perf_counter(), time.process_time()
        window.open_comparison(ids)
        page = window.page("compare")
        assert isinstance(page, ComparePage)

        def shown() -> int:
            charts = page.curves_tab.charts.values()
            return sum(len(chart.picture.keys) == RUNS for chart in charts if chart.picture is not None)

        _until(lambda: shown() >= 1)
        first, work = time.perf_counter() - begun, time.process_time() - worked
        _until(lambda: shown() == len(METRICS))
        charts = page.curves_tab.charts
        size = QSizeF(charts[METRICS[0]].canvas.plot_rect.size())
        return first, work, time.perf_counter() - begun, size
    finally:
        window.close()
        window.deleteLater()


def benchmarks() -> list[dict]:
    """Rows of the comparing page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["MLDESK_HOME"] = home
        path = Path(home) / "runs"
        ids = write_curves(path)
        rounds = [_opened(path, ids) for _ in range(_ROUNDS)]
        floor = min(_floor(rounds[0][3]) for _ in range(_ROUNDS))
    first, work, both = (min(one[at] for one in rounds) for at in range(3))
    what = f"compare {RUNS} runs x {POINTS:,} points"
    return [
        {
            "what": f"{what}, opened to the first chart; floor: drawing",
            "value": first,
            "unit": "s",
            "floor": floor,
            "ratio": first / floor,
            "target": "500 ms",
        },
        {
            "what": "the same, time of processors",
            "value": work,
            "unit": "s",
            "floor": floor,
            "ratio": work / floor,
            "target": "-",
        },
        {
            "what": f"{what}, to both charts; floor: drawing both",
            "value": both,
            "unit": "s",
            "floor": 2 * floor,
            "ratio": both / (2 * floor),
            "target": "-",
        },
    ]


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
