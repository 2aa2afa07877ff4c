"""Curves while a script logs: how often they are drawn, and how long the window is held up."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer
from pytestqt.qtbot import QtBot

from mldesk.core.ingest import Ingester
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.runtime import event_file, events

SECONDS = 2.5


class Logger(threading.Thread):
    """Writes events like a fast script and takes them in like an engine, twenty times a second."""

    def __init__(self, path: Path, run_id: str) -> None:
        super().__init__(name="mldesk-test-logger")
        self._path, self._run_id = path, run_id
        self.done = threading.Event()

    def run(self) -> None:
        with Workspace.open(self._path) as workspace:
            ingester = Ingester(workspace)
            file = event_file.EventFile(workspace.run_folder(self._run_id) / "events.jsonl")
            step = 0
            while not self.done.wait(0.05):
                for _ in range(100):
                    step += 1
                    file.append(events.Metric("loss", step, time.time(), 1 / step))
                ingester.ingest(self._run_id)
            file.close()


def test_curves_are_drawn_ten_times_a_second_and_the_window_stays_fluid(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=2, ended=None)
    window.resize(1200, 800)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: "loss" in page.curves.board.charts, timeout=10_000)
    updates: list[float] = []
    page.curves.feed.updated.connect(lambda _fresh: updates.append(time.monotonic()))
    pauses: list[int] = []
    since = QElapsedTimer()
    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(lambda: pauses.append(since.restart()))
    logger = Logger(trainings.path, run_id)
    logger.start()
    since.start()
    beat.start()
    try:
        qtbot.wait(int(SECONDS * 1000))
    finally:
        beat.stop()
        logger.done.set()
        logger.join()
    rate = len(updates) / SECONDS
    slow = sorted(pauses)[int(len(pauses) * 0.95)]

    assert rate >= 8  # 10 and more on a machine that does nothing else
    assert slow < 60
