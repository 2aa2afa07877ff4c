"""The Compute page: the machine as the engine tells it, slots, and the runs on it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.compute import GpuState, MachineState, get_compute, set_machine_state
from mldesk.core.identifiers import new_id
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.widgets.pill import pill_width
from mldesk.gui.widgets.run_row import _PILL_WIDTH, RunRowButton

WAIT = 10_000


def write_state(path: Path, cpu: float = 40.0, gpus: tuple[GpuState, ...] = ()) -> None:
    state = MachineState(time.time(), cpu, 8 * 10**9, 16 * 10**9, 5 * 10**9, 4, 1, 1, 1, 4711, gpus)
    with Workspace.open(path) as workspace:
        set_machine_state(workspace, state, time.time())


def add_run(path: Path, number: int, name: str, status: str) -> str:
    run_id = new_id()
    with Workspace.open(path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("INSERT OR IGNORE INTO experiments (id, name, created) VALUES (1, 'digits', 0)")
        connection.execute(
            "INSERT INTO runs (id, number, name, experiment_id, status, created, started, script, arguments, "
            "compute, config) VALUES (?, ?, ?, 1, ?, ?, ?, 'train.py', '[]', 'local', '{}')",
            (run_id, number, name, status, time.time(), time.time()),
        )
    return run_id


@pytest.fixture
def page(window: MainWindow) -> ComputePage:
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    return page


def test_meters_follow_what_the_engine_writes(qtbot: QtBot, page: ComputePage, workspace_path: Path) -> None:
    for cpu in (40.0, 55.0):
        write_state(workspace_path, cpu)
        words = f"{cpu:.0f} %"
        qtbot.waitUntil(lambda words=words: page.meters["cpu"].value_label.text() == words, timeout=WAIT)
    assert page.meters["memory"].bar.fraction == pytest.approx(0.5)
    assert page.meters["cpu"].accessibleName() == "CPU: 55 %"
    assert page.meters["cpu"].sparkline is not None
    assert list(page.meters["cpu"].sparkline.values) == pytest.approx([40.0, 55.0])


def test_a_gpu_gets_meters_and_stands_in_the_status_bar(
    qtbot: QtBot, window: MainWindow, page: ComputePage, workspace_path: Path
) -> None:
    write_state(workspace_path, gpus=(GpuState(0, "RTX", 71.0, 9 * 10**9, 24 * 10**9),))
    qtbot.waitUntil(lambda: "gpu0" in page.meters, timeout=WAIT)
    assert page.meters["gpu0"].value_label.text() == "71 %"
    qtbot.waitUntil(lambda: "GPU 0  71 %" in window.status.gpus.text(), timeout=WAIT)
    assert window.status.engine.text() == "Engine running"


def test_the_slots_can_be_changed(qtbot: QtBot, page: ComputePage, workspace_path: Path) -> None:
    qtbot.waitUntil(lambda: "in use" in page._slots_used.text(), timeout=WAIT)
    page.slots.setValue(3)

    def stored() -> int:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return int(get_compute(workspace, "local").settings["cpu_slots"])

    qtbot.waitUntil(lambda: stored() == 3, timeout=WAIT)


def rows(page: ComputePage) -> list[RunRowButton]:
    return [row for row in page.findChildren(RunRowButton) if not row.isHidden()]


def test_running_and_queued_runs_are_listed_and_open_when_pressed(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    running = add_run(workspace_path, 1, "amber-finch-1", "Running")
    add_run(workspace_path, 2, "coral-otter-2", "Queued")
    add_run(workspace_path, 3, "ivory-lynx-3", "Completed")
    qtbot.waitUntil(lambda: len(rows(page)) == 2, timeout=WAIT)
    first, second = rows(page)
    assert first.accessibleName() == "amber-finch-1, Running, This machine"
    assert second.accessibleName() == "coral-otter-2, Queued, This machine"
    first.pressed_run.disconnect()
    with qtbot.waitSignal(first.pressed_run) as told:
        first.click()
    assert told.args == [running]


def test_in_a_narrow_window_the_lists_stand_below_each_other_and_a_status_has_room(
    qtbot: QtBot, window: MainWindow, page: ComputePage, workspace_path: Path
) -> None:
    add_run(workspace_path, 1, "amber-finch-1", "Post-processing")
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=WAIT)
    assert page._running.y() == page._queued.y()
    window.resize(900, 700)
    qtbot.waitUntil(lambda: page._queued.y() >= page._running.geometry().bottom(), timeout=WAIT)
    assert pill_width("Post-processing") <= _PILL_WIDTH


def test_the_clock_stops_when_another_page_is_in_front(window: MainWindow, page: ComputePage) -> None:
    assert page._clock.isActive()
    window.open_page("settings")
    assert not page._clock.isActive()


def test_the_queued_runs_stand_in_the_order_of_the_queue_which_is_a_press_away(
    qtbot: QtBot, window: MainWindow, page: ComputePage, workspace_path: Path
) -> None:
    for number in (1, 2, 3):
        add_run(workspace_path, number, f"run-{number}", "Queued")
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET queue_place = 0.5 WHERE number = 3")
    names = ["run-3", "run-1", "run-2"]
    qtbot.waitUntil(lambda: [row._run.name for row in rows(page)] == names, timeout=WAIT)
    qtbot.mouseClick(page.queue_button, Qt.MouseButton.LeftButton)
    assert window.page_name == "queue"


def test_with_gpus_the_machine_says_how_much_of_their_memory_has_to_be_free(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    write_state(workspace_path)
    qtbot.waitUntil(lambda: page.meters["cpu"].value_label.text() == "40 %", timeout=WAIT)
    assert not page.gpu_memory.isVisible()
    write_state(workspace_path, gpus=(GpuState(0, "RTX", 71.0, 9 * 10**9, 24 * 10**9),))
    qtbot.waitUntil(page.gpu_memory.isVisible, timeout=WAIT)
    page.gpu_memory.gigabytes.setValue(8)

    def stored() -> int:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return int(get_compute(workspace, "local").settings.get("gpu_memory", 0))

    qtbot.waitUntil(lambda: stored() == 8 * 10**9, timeout=WAIT)


def test_the_titles_of_both_lists_stand_on_one_line(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    add_run(workspace_path, 1, "now", "Running")
    add_run(workspace_path, 2, "later", "Queued")
    titles = (page._running.title_label, page._queued.title_label)
    qtbot.waitUntil(lambda: all(title.isVisible() for title in titles), timeout=WAIT)
    qtbot.waitUntil(
        lambda: len({title.mapTo(page, title.rect().center()).y() for title in titles}) == 1, timeout=WAIT
    )
