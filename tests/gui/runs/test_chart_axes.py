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
from mldesk.runtime.events import Axis, Metric, Phase, Resources

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


def reading(page: RunPage) -> str:
    return page.curves.legend.reading_label.text()


def test_values_below_the_charts_are_of_charts_on_one_axis(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    """Where a run logs a single metric, the processor's chart is the second: its axis is time, not epochs."""
    run = trainings.submit()
    now = time.time()
    trainings.write(
        run,
        Phase("Running", now - 60),
        Axis("loss", "epoch"),
        *(Metric("loss", epoch, now + epoch, 1 / epoch) for epoch in (1, 2, 4)),
        *(Resources(now + second, {"cpu_percent": 50.0 + second}) for second in range(5)),
    )
    window.resize(1400, 900)
    page = opened(qtbot, window, run, "loss")
    qtbot.waitUntil(lambda: reading(page) == "epoch 4   loss 0.2500", timeout=WAIT)
    qtbot.waitUntil(lambda: "cpu" in page.curves.board.charts, timeout=WAIT)
    loss, cpu = page.curves.board.charts["loss"], page.curves.board.charts["cpu"]
    qtbot.waitUntil(lambda: bool(cpu.frame is not None and cpu.frame.read()), timeout=WAIT)
    loss._hover(2.0)
    qtbot.waitUntil(lambda: reading(page) == "epoch 2   loss 0.5000", timeout=WAIT)
    cpu._hover(62.0)
    qtbot.waitUntil(lambda: reading(page) == "1:02   CPU 52 %", timeout=WAIT)
    cpu._hover(None)
    qtbot.waitUntil(lambda: reading(page) == "epoch 4   loss 0.2500", timeout=WAIT)
    page.curves.toolbar.horizontal.setCurrentIndex(
        page.curves.toolbar.horizontal.findData(Horizontal.RELATIVE)
    )
    qtbot.waitUntil(lambda: reading(page) == "1:04   loss 0.2500   CPU 54 %", timeout=WAIT)


def test_a_chart_without_a_sample_at_the_moment_that_is_told_is_left_out(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    run = trainings.submit()
    now = time.time()
    trainings.write(
        run,
        Phase("Running", now - 60),
        Axis("loss", "epoch"),
        *(Metric("loss", epoch, now + 10 * epoch, 1 / epoch) for epoch in (1, 2, 4)),
        *(Resources(now + second, {"cpu_percent": 50.0}) for second in range(5)),
    )
    window.resize(1400, 900)
    page = opened(qtbot, window, run, "loss")
    box = page.curves.toolbar.horizontal
    box.setCurrentIndex(box.findData(Horizontal.RELATIVE))
    qtbot.waitUntil(lambda: "cpu" in page.curves.board.charts, timeout=WAIT)
    cpu = page.curves.board.charts["cpu"]
    qtbot.waitUntil(lambda: bool(cpu.frame is not None and cpu.frame.read()), timeout=WAIT)
    cpu.crosshairs.moved.emit(None, None, None)  # have it worded anew
    qtbot.waitUntil(lambda: reading(page) == "1:40   loss 0.2500", timeout=WAIT)
