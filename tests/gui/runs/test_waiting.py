"""What a run waits for, on its own page: the reason and the place that the queue tells, live."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mldesk.core.compute import MachineState, set_machine_state
from mldesk.core.queue import Wait, hold_runs, move_to_front
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.runtime import events

WAIT = 15_000
MEMORY = Wait("gpu_memory", 1, 1, 24 * 10**9, 10 * 10**9)


@pytest.fixture
def waiting(trainings: Any) -> list[str]:
    """Three runs that wait."""
    return [trainings.submit(name=name) for name in "abc"]


@pytest.fixture
def page(window: MainWindow, waiting: list[str], qtbot: QtBot) -> RunPage:
    """The page of the second of them, in a window of an ordinary size."""
    window.resize(1280, 800)
    window.open_run(waiting[1])
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == waiting[1], timeout=WAIT)
    return page


@pytest.fixture
def engine(workspace_path: Path) -> None:
    """What an engine that lives says of the machine."""
    with Workspace.open(workspace_path) as workspace:
        state = MachineState(time.time() + 600, 40, 8, 16, 5, 4, 1, 1, 4, 4711)
        set_machine_state(workspace, state, time.time())


def told(page: RunPage) -> str:
    label = page.findChild(QLabel, "run.waits_for")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def note(path: Path, run_id: str, wait: Wait) -> None:
    """Note what a run waits for, as an engine does."""
    with Workspace.open(path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET waits_for = ? WHERE id = ?", (wait.to_json(), run_id))


@pytest.mark.usefixtures("engine")
def test_a_queued_run_says_why_it_waits_and_behind_how_many(
    qtbot: QtBot, page: RunPage, waiting: list[str], workspace_path: Path
) -> None:
    qtbot.waitUntil(lambda: told(page) == "Place 2 of 3 in the queue", timeout=WAIT)
    note(workspace_path, waiting[1], MEMORY)
    reason = "Waits for 24.0 GB free on a GPU, now 10.0 GB"
    qtbot.waitUntil(lambda: told(page) == f"{reason} · Place 2 of 3 in the queue", timeout=WAIT)
    label = page.phases.build_label
    needed = label.fontMetrics().horizontalAdvance(label.text())
    qtbot.waitUntil(lambda: label.width() >= needed, timeout=WAIT)  # read whole
    assert not page.phases.steps.isHidden()
    with Workspace.open(workspace_path) as workspace:
        move_to_front(workspace, [waiting[1]])
    qtbot.waitUntil(lambda: told(page) == f"{reason} · Place 1 of 3 in the queue", timeout=WAIT)


@pytest.mark.usefixtures("engine")
def test_a_held_run_says_so_and_one_that_is_released_and_starts_waits_for_nothing(
    qtbot: QtBot, page: RunPage, waiting: list[str], workspace_path: Path, trainings: Any
) -> None:
    with Workspace.open(workspace_path) as workspace:
        hold_runs(workspace, [waiting[1]])
    qtbot.waitUntil(lambda: told(page) == "Held until you release it", timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        hold_runs(workspace, [waiting[1]], False)
    qtbot.waitUntil(lambda: told(page) == "Place 2 of 3 in the queue", timeout=WAIT)
    trainings.write(waiting[1], events.Phase("Running", time.time()))
    qtbot.waitUntil(lambda: page.phases.pill.status == "Running" and told(page) == "", timeout=WAIT)


def test_the_only_run_of_a_queue_without_an_engine_starts_with_it_and_can_be_canceled(
    qtbot: QtBot, page: RunPage, waiting: list[str], workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Canceled' WHERE id IN (?, ?)", (waiting[0], waiting[2]))
    qtbot.waitUntil(lambda: told(page) == "Starts with the engine", timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        set_machine_state(
            workspace, MachineState(time.time() + 600, 40, 8, 16, 5, 4, 1, 1, 4, 4711), time.time()
        )
    qtbot.waitUntil(lambda: told(page) == "Starts at once", timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        Run(workspace, waiting[1]).request_stop()
    qtbot.waitUntil(lambda: told(page) == "Is being canceled", timeout=WAIT)
