"""Curves while a script logs."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from mldesk.core.ingest import Ingester
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.runtime import event_file, events

WAIT = 30_000


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


def test_curves_grow_while_a_script_logs_and_the_last_point_is_drawn(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=2, ended=None)
    window.resize(1200, 800)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: "loss" in page.curves.board.charts, timeout=WAIT)
    lengths: list[int] = []
    page.curves.feed.updated.connect(lambda _fresh: lengths.append(_length(page)))
    logger = Logger(trainings.path, run_id)
    logger.start()
    try:
        qtbot.waitUntil(lambda: len(set(lengths)) >= 10, timeout=WAIT)
    finally:
        logger.done.set()
        logger.join()
    with Workspace.open(trainings.path, read_only=True) as workspace:
        logged = Run(workspace, run_id).metrics()["loss"].count
    qtbot.waitUntil(lambda: _length(page) == logged, timeout=WAIT)
    assert lengths == sorted(lengths)


def _length(page: RunPage) -> int:
    """How many points of the loss are drawn."""
    frame = page.curves.board.charts["loss"].frame
    assert frame is not None
    return max(len(item.curve.series) for item in frame.drawn if item.curve.series.name == "loss")
