"""The Queue page in the real window: order by mouse and keys, hold, undo, words, two windows at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.cluster_state import ClusterJob, ClusterState, set_cluster_state
from mldesk.core.compute import MachineState, set_machine_state
from mldesk.core.power import keeps_awake
from mldesk.core.queue import Wait, hold_runs, move_to_front, read_queue
from mldesk.core.run import Run, submit
from mldesk.core.run_table import list_runs
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.queue import QueuePage, changing
from mldesk.gui.pages.queue.model import STARTS, STATE, QueueModel
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.widgets.message import Toast

WAIT = 15_000
NAME = 200
"""Pixels from the left at which names stand."""
HEIGHT = 52


@pytest.fixture
def runs(workspace_path: Path, tmp_path: Path) -> dict[str, str]:
    """The ids of a run that runs, a, and of four that wait: b, c, d, e."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text("print()")
    with Workspace.open(workspace_path) as workspace:
        made = {
            name: submit(workspace, ScriptRunConfig(source, "train.py", name=name)).id for name in "abcde"
        }
        with workspace.store.write("runs") as connection:
            connection.execute("UPDATE runs SET status = 'Running' WHERE id = ?", (made["a"],))
    return made


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, runs: dict[str, str]) -> QueuePage:
    page = window.open_page("queue")
    assert isinstance(page, QueuePage)
    qtbot.waitUntil(lambda: len(page.model.entries) == 5, timeout=WAIT)
    return page


@pytest.fixture
def order(workspace_path: Path) -> Callable[[], str]:
    """The stored order."""

    def read() -> str:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return "".join(entry.name for entry in read_queue(workspace).waiting)

    return read


def shown(page: QueuePage) -> str:
    return "".join(entry.name for entry in page.model.entries[page.model.running :])


def choose(page: QueuePage, runs: dict[str, str], names: str) -> None:
    page.table.setFocus()
    page.table.select_runs([runs[name] for name in names], runs[names[0]])


def undo(qtbot: QtBot, window: MainWindow) -> None:
    def buttons() -> list[QPushButton]:
        toasts = [toast for toast in window.findChildren(Toast) if toast.isVisible()]
        return [b for toast in toasts[-1:] for b in toast.findChildren(QPushButton) if b.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)


def drag(page: QueuePage, row: int, above: int, release: bool = True) -> None:
    """Drag a row by the mouse to the upper edge of another one."""
    view, at = page.table.viewport(), QPoint(NAME, HEIGHT * row + HEIGHT // 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view, QPoint(NAME + 20, at.y() - 20))
    QTest.mouseMove(view, QPoint(NAME, HEIGHT * above + 4))
    if release:
        to = QPoint(NAME, HEIGHT * above + 4)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)


def test_what_runs_stands_above_what_waits_in_its_order(page: QueuePage, qtmodeltester: object) -> None:
    assert [page.model.number_text(row) for row in range(5)] == ["", "1", "2", "3", "4"]
    assert shown(page) == "bcde"
    assert "1 running · 4 waiting" in page.summary_label.text()
    qtmodeltester.check(page.model)  # type: ignore[attr-defined]


def test_a_run_is_dragged_to_another_place_and_back_by_undo(
    qtbot: QtBot, window: MainWindow, page: QueuePage, order: Callable[[], str]
) -> None:
    drag(page, 4, above=2)
    assert shown(page) == "becd"  # at once
    qtbot.waitUntil(lambda: order() == "becd", timeout=WAIT)
    undo(qtbot, window)
    qtbot.waitUntil(lambda: order() == "bcde" and shown(page) == "bcde", timeout=WAIT)


def test_several_chosen_runs_are_dragged_together_below_the_last(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], order: Callable[[], str]
) -> None:
    choose(page, runs, "bd")
    drag(page, 1, above=5)
    qtbot.waitUntil(lambda: order() == "cebd", timeout=WAIT)
    qtbot.waitUntil(lambda: page.table.chosen_waiting() == [runs["b"], runs["d"]], timeout=WAIT)


def test_escape_gives_up_a_drag_and_what_runs_cannot_be_dragged(
    qtbot: QtBot, page: QueuePage, order: Callable[[], str]
) -> None:
    drag(page, 4, above=1, release=False)
    assert page.table.drag is not None
    page.grab()  # painted without a fault
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.table.drag is None
    drag(page, 0, above=4)
    assert page.table.drag is None
    drag(page, 4, above=0)  # above what runs is the front
    qtbot.waitUntil(lambda: order() == "ebcd", timeout=WAIT)


def test_runs_are_moved_by_the_keyboard(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], order: Callable[[], str]
) -> None:
    choose(page, runs, "d")
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order() == "bdce" and shown(page) == "bdce", timeout=WAIT)
    qtbot.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order() == "dbce" and shown(page) == "dbce", timeout=WAIT)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order() == "bdce", timeout=WAIT)
    assert page.table.chosen_waiting() == [runs["d"]]


def test_runs_are_held_and_released_by_key_and_button(
    qtbot: QtBot, window: MainWindow, page: QueuePage, runs: dict[str, str]
) -> None:
    choose(page, runs, "c")
    qtbot.keyClick(page.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.hold_button.text() == "Release", timeout=WAIT)
    assert page.model.text(2, STATE) == "Held until you release it"
    qtbot.mouseClick(page.hold_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.hold_button.text() == "Hold", timeout=WAIT)
    qtbot.mouseClick(page.hold_all_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.hold_all_button.text() == "Release all", timeout=WAIT)
    assert "4 held" in page.summary_label.text()
    undo(qtbot, window)
    qtbot.waitUntil(lambda: page.hold_all_button.text() == "Hold all", timeout=WAIT)


def test_buttons_work_on_the_chosen_runs_that_wait(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], order: Callable[[], str], workspace_path: Path
) -> None:
    choose(page, runs, "a")
    assert not page.front_button.isEnabled()
    choose(page, runs, "e")
    qtbot.mouseClick(page.front_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: order() == "ebcd", timeout=WAIT)
    qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.text(1, STATE) == "Is being canceled", timeout=WAIT)
    assert page.model.text(1, STARTS) == ""
    with Workspace.open(workspace_path) as workspace:
        assert Run(workspace, runs["e"]).request == "stop"


def test_it_is_told_how_many_runs_were_moved_and_canceled_not_how_many_were_asked_for(
    qtbot: QtBot, window: MainWindow, page: QueuePage, runs: dict[str, str], workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Completed' WHERE id IN (?, ?)", (runs["b"], runs["c"]))
    some = [runs["c"], runs["d"]]
    changing.move_by(window, some, 1)
    qtbot.waitUntil(lambda: window.status.message.text() == "Run moved", timeout=WAIT)
    changing.cancel(window, some)
    qtbot.waitUntil(lambda: window.status.message.text() == "Run canceled", timeout=WAIT)


def test_enter_opens_a_run_and_the_keys_are_gone_with_the_page(
    qtbot: QtBot, window: MainWindow, page: QueuePage, runs: dict[str, str]
) -> None:
    choose(page, runs, "c")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page_name == "run", timeout=WAIT)
    with pytest.raises(KeyError):
        _ = window.actions_["queue.up"]


def test_the_menu_offers_what_can_be_done(page: QueuePage, runs: dict[str, str]) -> None:
    choose(page, runs, "c")
    menu = page.make_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Open",
        "Move to the front of the queue",
        "Move up in the queue",
        "Move down in the queue",
        "Hold or release",
        "Cancel run",
    ]
    menu.deleteLater()


def test_what_a_run_waits_for_is_said_in_plain_words(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], workspace_path: Path
) -> None:
    waits = {
        "b": (Wait("cpus", 1, 1), "Waits for a CPU slot"),
        "c": (
            Wait("gpu_memory", 1, 1, 8 * 10**9, 10**9),
            "Waits for 8.0 GB free on a GPU, now 1.0 GB",
        ),
        "d": (Wait("gpus", 1, 1, occupied=(0,)), "Waits for a GPU; another program uses GPU 0"),
        "e": (
            Wait("cluster", 0, 1),
            "Waits for the runs that the cluster has been given before it",
        ),
    }
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        for name, (wait, _) in waits.items():
            connection.execute("UPDATE runs SET waits_for = ? WHERE id = ?", (wait.to_json(), runs[name]))
    wanted = [words for _, words in waits.values()]
    qtbot.waitUntil(lambda: [page.model.text(row, STATE) for row in range(1, 5)] == wanted, timeout=WAIT)
    told = page.model.data(page.model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("1, b, default")


def test_what_a_run_waits_for_on_a_cluster_is_said_and_that_it_is_unknown_when_nobody_answers(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], workspace_path: Path
) -> None:
    job = ClusterJob("7", "a", "ada", "PENDING", reason="not enough free nodes", run_id=runs["a"])
    with Workspace.open(workspace_path) as workspace:
        with workspace.store.write("runs") as connection:
            connection.execute(
                "UPDATE runs SET status = 'Scaling', compute = 'box' WHERE id = ?", (runs["a"],)
            )
        set_cluster_state(workspace, "box", ClusterState(time.time(), True, jobs=(job,)))
        words = "Scaling · not enough free nodes"
        qtbot.waitUntil(lambda: page.model.text(0, STATE) == words, timeout=WAIT)
        set_cluster_state(workspace, "box", ClusterState(time.time(), False, "ssh does not answer"))
        gone = "Unknown: box cannot be reached"
        qtbot.waitUntil(lambda: page.model.text(0, STATE) == gone, timeout=WAIT)
    assert gone in page.model.data(page.model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)


def test_undo_lets_canceled_runs_wait_again_where_they_were(
    qtbot: QtBot, window: MainWindow, page: QueuePage, runs: dict[str, str], workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        hold_runs(workspace, [runs["d"]])
        Run(workspace, runs["c"]).tag("kept", "yes")
    qtbot.waitUntil(lambda: page.model.entries[3].held, timeout=WAIT)
    choose(page, runs, "cd")
    qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.message.text() == "2 runs canceled", timeout=WAIT)
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        # as the engine does it
        connection.execute("UPDATE runs SET status = 'Canceled' WHERE id IN (?, ?)", (runs["c"], runs["d"]))
    qtbot.waitUntil(lambda: shown(page) == "be", timeout=WAIT)
    undo(qtbot, window)
    qtbot.waitUntil(lambda: shown(page) == "bcde", timeout=WAIT)
    words = "2 runs are in the queue again"
    qtbot.waitUntil(lambda: window.status.message.text() == words, timeout=WAIT)
    again = {entry.name: entry for entry in page.model.entries}
    # what is not held is released after it was submitted, which is read a moment later
    qtbot.waitUntil(
        lambda: [entry.held for entry in page.model.entries if entry.name in "cd"] == [False, True],
        timeout=WAIT,
    )
    assert not {runs["c"], runs["d"]} & set(page.model.ids())
    with Workspace.open(workspace_path) as workspace:
        assert Run(workspace, again["c"].id).tags() == {"kept": "yes"}
        assert {row.name for row in list_runs(workspace, status="Canceled")} == set()


def test_two_windows_show_what_either_orders(
    qtbot: QtBot,
    page: QueuePage,
    make_window: Callable[..., MainWindow],
    runs: dict[str, str],
    order: Callable[[], str],
) -> None:
    other = make_window().open_page("queue")
    assert isinstance(other, QueuePage)
    qtbot.waitUntil(lambda: shown(other) == "bcde", timeout=WAIT)
    choose(page, runs, "e")
    page.move_to_front()
    qtbot.waitUntil(lambda: shown(other) == "ebcd", timeout=WAIT)
    choose(other, runs, "d")
    other.move_to_front()
    qtbot.waitUntil(lambda: shown(page) == "debc" and order() == "debc", timeout=WAIT)


def test_what_others_change_during_a_drag_comes_when_it_is_over(
    qtbot: QtBot, page: QueuePage, runs: dict[str, str], workspace_path: Path
) -> None:
    drag(page, 2, above=4, release=False)
    with Workspace.open(workspace_path) as workspace:
        move_to_front(workspace, [runs["e"]])
        hold_runs(workspace, [runs["b"]])
    held = page.picture
    qtbot.waitUntil(lambda: page.picture is not held, timeout=WAIT)
    assert shown(page) == "bcde"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(page) == "ebcd", timeout=WAIT)


def test_an_empty_queue_says_what_belongs_here(qtbot: QtBot, window: MainWindow) -> None:
    page = window.open_page("queue")
    assert isinstance(page, QueuePage)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=WAIT)


def test_the_rail_tells_how_many_wait(qtbot: QtBot, window: MainWindow, runs: dict[str, str]) -> None:
    qtbot.waitUntil(lambda: window.rail.buttons["queue"].badge == 4, timeout=WAIT)
    assert window.rail.buttons["queue"].accessibleDescription() == "4 waiting"
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "queue"


def test_a_model_without_runs_has_no_rows(qtbot: QtBot) -> None:
    model = QueueModel()
    model.tick()
    assert model.rowCount() == 0


def test_keeping_the_computer_awake_is_switched_here_and_in_the_settings(
    qtbot: QtBot, window: MainWindow, page: QueuePage, workspace_path: Path
) -> None:
    assert page.awake.isChecked()
    qtbot.mouseClick(page.awake, Qt.MouseButton.LeftButton, pos=QPoint(10, page.awake.height() // 2))
    qtbot.waitUntil(lambda: not keeps_awake(), timeout=WAIT)
    settings = window.open_page("settings")
    assert isinstance(settings, SettingsPage)
    qtbot.waitUntil(lambda: not settings.awake.isChecked(), timeout=WAIT)
    settings.awake.setFocus()
    qtbot.keyClick(settings.awake, Qt.Key.Key_Space)
    qtbot.waitUntil(keeps_awake, timeout=WAIT)
    window.open_page("queue")
    qtbot.waitUntil(page.awake.isChecked, timeout=WAIT)


@pytest.mark.parametrize(
    ("awake", "problem", "words"),
    [
        (True, "", "It is kept awake now"),
        (False, "no bus", "It cannot be kept awake: no bus"),
        (False, "", ""),
    ],
)
def test_whether_it_is_kept_awake_is_told(
    qtbot: QtBot, page: QueuePage, workspace_path: Path, awake: bool, problem: str, words: str
) -> None:
    state = MachineState(time.time() + 60, 40, 8, 16, 5, 4, 1, 1, 4, 4711, (), awake, problem)
    with Workspace.open(workspace_path) as workspace:
        set_machine_state(workspace, state, time.time())
    qtbot.waitUntil(lambda: page.picture is not None and page.picture.alive, timeout=WAIT)
    qtbot.waitUntil(lambda: page.awake_label.text() == words, timeout=WAIT)
