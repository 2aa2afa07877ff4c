"""The axis that a run's charts have is the one that is named above them; so it is with their line styles."""

from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.options import load_options
from mldesk.runtime.events import Metric

WAIT = 20_000


def opened(qtbot: QtBot, window: MainWindow, run_id: str, metric: str) -> RunPage:
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    qtbot.waitUntil(lambda: metric in page.curves.board.charts, timeout=WAIT)
    return page


def offered(page: RunPage) -> dict[str, bool]:
    box = page.curves.toolbar.horizontal
    enabled = Qt.ItemFlag.ItemIsEnabled
    return {
        box.itemText(place): bool(box.model().flags(box.model().index(place, 0)) & enabled)
        for place in range(box.count())
    }


def test_a_run_that_knows_no_epochs_is_drawn_over_its_steps_and_says_so(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    steps = trainings.submit()
    now = time.time()
    trainings.write(steps, *(Metric("reward", step, now + step, step / 2) for step in range(1, 40)))
    page = opened(qtbot, window, steps, "reward")
    toolbar = page.curves.toolbar
    qtbot.waitUntil(lambda: toolbar.horizontal.currentText() == "x: step", timeout=WAIT)
    assert not offered(page)["x: epoch"]
    assert offered(page)["x: step"]
    assert load_options().horizontal is Horizontal.EPOCH  # what was chosen holds for other runs
    page = opened(qtbot, window, trainings.run(done=3), "loss")
    qtbot.waitUntil(lambda: toolbar.horizontal.currentText() == "x: epoch", timeout=WAIT)
    assert all(offered(page).values())


@pytest.mark.parametrize("process", ["", " (worker 1)"])
def test_train_and_validation_are_told_apart_below_the_charts_unless_processes_are(
    qtbot: QtBot, window: MainWindow, trainings: Any, process: str
) -> None:
    run = trainings.submit()
    now = time.time()
    names = ("loss", "val_loss", f"loss{process}", f"val_loss{process}")
    trainings.write(run, *(Metric(name, step, now, 1 / step) for step in (1, 2, 3) for name in set(names)))
    page = opened(qtbot, window, run, "loss")
    qtbot.waitUntil(lambda: len(page.curves.feed.series) == len(set(names)), timeout=WAIT)
    assert page.curves.legend._pair.isVisible() == (not process)
