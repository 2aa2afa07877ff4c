"""A run's curves in our window and in the web pages of MLflow and TensorBoard, with the same data.

MLDESK_PEERS names the folder of a virtual environment that has both; a Chromium is looked for on the PATH.
"""

import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QObject, QTimer

from mldesk.core.chunks import append_points
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.main_window import MainWindow
from tests.benchmarks.bench_live import until, wait
from tests.benchmarks.chromium import Page, find_chromium, open_chromium
from tests.benchmarks.run_generator import write_runs

POINTS = 10_000
_ROUNDS = 5
_LIMIT = 180.0
_FIRST, _SECOND = (f"0k{number:024d}" for number in (1, 2))
_MLFLOW_DRAWN = "document.querySelector('.scatterlayer .js-line, .js-plotly-plot .gl-canvas')"
_TENSORBOARD_DRAWN = (
    "[...document.querySelectorAll('line-chart text')].some(text => /k$|000/.test(text.textContent))"
)


def benchmarks() -> list[dict]:
    """Rows: seconds to the curve of each, ours first; none, and a word why, where the peers are missing."""
    peers, chromium = os.environ.get("MLDESK_PEERS"), find_chromium()
    if peers is None or chromium is None:
        missing = "MLDESK_PEERS is not set" if peers is None else "there is no Chromium"
        print(f"peers: left out, {missing}", file=sys.stderr)
        return []
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        theirs = _theirs(Path(peers) / "bin", chromium, Path(folder))
        ours = _ours(Path(folder) / "home")
    return [
        {
            "what": f"{name}: a run's curves of {POINTS:,} points on the screen; floor: ours",
            "value": seconds,
            "unit": "s",
            "floor": ours,
            "ratio": seconds / ours,
            "target": "at least 10",
        }
        for name, seconds in theirs.items()
    ]


# Ours


class _Drawn(QObject):
    """Notes when a chart that holds all points was painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self.at: float | None = None

    def look(self) -> bool:
        """Watch the charts there are; whether one was painted with all its points."""
        for chart in self.window.pages["run"].curves.board.charts.values():
            chart.canvas.viewport().installEventFilter(self)
        return self.at is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chart is about to be painted."""
        series = self.window.pages["run"].curves.feed.series.values()
        if event.type() == QEvent.Type.Paint and sum(map(len, series)) >= 2 * POINTS and self.at is None:
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.at = time.perf_counter()


def _ours(home: Path) -> float:
    os.environ["MLDESK_HOME"] = str(home)
    folder = write_runs(home / "runs", 2)
    _write_points(folder)
    window = build_window(folder, start_engine=False)
    window.resize(1440, 900)
    window.show()
    until(lambda: window.session.path is not None)
    wait(3.0)  # as a server is up and has its data, the window is open
    taken = []
    try:
        for number in range(_ROUNDS):
            window.open_page("home")
            wait(0.3)
            begun = time.perf_counter()
            window.open_run((_FIRST, _SECOND)[number % 2])
            drawn = _Drawn(window)
            until(drawn.look, pace=2)
            taken.append((drawn.at or 0.0) - begun)
    finally:
        window.close()
    return statistics.median(taken)


def _write_points(folder: Path) -> None:
    steps = np.arange(POINTS)
    values = np.exp(-steps / POINTS) + 0.1 * np.sin(steps)
    with Workspace.open(folder) as workspace, workspace.store.write("metrics") as connection:
        connection.execute("DELETE FROM metrics")
        for run_id in (_FIRST, _SECOND):
            for name, above in (("loss", 0.0), ("val_loss", 0.1)):
                append_points(connection, run_id, name, steps, time.time() + steps, values + above)


# Theirs


def _theirs(programs: Path, chromium: str, folder: Path) -> dict[str, float]:
    data = folder / "data"
    data.mkdir()
    written = subprocess.run(
        [programs / "python", Path(__file__).with_name("peer_data.py"), data, str(POINTS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    experiment, run = json.loads(written.stdout)
    ports = _free_ports(2)
    mlflow, tensorboard = (f"http://127.0.0.1:{port}/" for port in ports)
    with (
        _server(
            programs / "mlflow",
            "server",
            f"--backend-store-uri=sqlite:///{data / 'mlflow.db'}",
            "--workers=1",
            port=ports[0],
        ),
        _server(
            programs / "tensorboard",
            f"--logdir={data / 'tensorboard'}",
            f"--samples_per_plugin=scalars={POINTS}",
            port=ports[1],
        ),
        open_chromium(chromium, folder / "profile") as page,
    ):
        return {
            "TensorBoard": _page(page, f"{tensorboard}#timeseries", _TENSORBOARD_DRAWN),
            "MLflow": _page(
                page, f"{mlflow}#/experiments/{experiment}/runs/{run}/model-metrics", _MLFLOW_DRAWN
            ),
        }


def _page(page: Page, url: str, drawn: str) -> float:
    """Median seconds to the curve; the first visit, which fills the browser's cache, is left out."""
    taken = []
    for _ in range(_ROUNDS + 1):
        page.blank()
        taken.append(page.until(url, drawn, _LIMIT))
    return statistics.median(taken[1:])


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


@contextlib.contextmanager
def _server(*command: str | Path, port: int) -> Iterator[None]:
    """A server that answers, until the context ends."""
    process = subprocess.Popen(
        [*command, "--host=127.0.0.1", f"--port={port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"},
    )
    try:
        deadline = time.perf_counter() + _LIMIT
        while not _answers(port):
            if time.perf_counter() > deadline:
                raise TimeoutError(f"{command[0]} does not answer")
            threading.Event().wait(0.2)
        yield
    finally:
        family = [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]
        for one in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.terminate()
        psutil.wait_procs(family, timeout=20)
        process.wait()


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
