"""The command palette, with the keyboard in a real window."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.palette import Palette

WAIT = 10_000
CONTROL = Qt.KeyboardModifier.ControlModifier
MakeWindow = Callable[..., MainWindow]


def add_runs(path: Path, names: list[str], first: int = 1) -> None:
    with Workspace.open(path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("INSERT OR IGNORE INTO experiments VALUES (1, 'Digits', 0)")
        connection.executemany(
            "INSERT INTO runs (id, number, name, experiment_id, status, created, script, arguments, compute,"
            " config) VALUES (?, ?, ?, 1, 'Completed', 0, 't.py', '[]', 'local', '{}')",
            [(f"{n:08}", n, name) for n, name in enumerate(names, first)],
        )


def opened(qtbot: QtBot, window: MainWindow) -> Palette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    found = window.findChild(Palette)
    assert found is not None
    qtbot.waitUntil(found.content.line.hasFocus, timeout=WAIT)
    return found


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry, _ in palette.content.model.lines]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_K, CONTROL), (Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)],
)
def test_both_shortcuts_open_it_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(window, key, modifier)
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_keyboard_goes_back_to_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("settings")
    window.rail.buttons["settings"].setFocus()
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.rail.buttons["settings"]


def test_every_action_is_offered_with_its_shortcut(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    offered = {entry.title: entry.keys for entry, _ in palette.content.model.lines}
    for action in window.actions_.all():
        if action.objectName() != "palette.open":
            assert offered[action.text()] == action.shortcut().toString()


def test_letters_and_enter_open_a_page(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "setti")
    assert titles(palette)[0] == "Settings"
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.page_name == "settings"


def test_the_trash_is_found_by_its_name(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "trash")
    assert titles(palette)[0] == "Trash"
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    assert window.page_name == "disk"


def test_the_arrow_keys_choose_and_go_around(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    line, view = palette.content.line, palette.content.list
    qtbot.keyClicks(line, "theme")
    last = palette.content.model.rowCount() - 1
    assert view.currentIndex().row() == 0
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert view.currentIndex().row() == last
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1


def test_a_setting_opens_with_the_keyboard_on_its_control(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "theme dark")
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "settings.theme.dark"


@pytest.mark.parametrize(
    ("words", "control"),
    [
        ("awake", "settings.awake"),
        ("power", "settings.awake"),
        ("notification run ends", "settings.run_ends"),
        ("language", "settings.language"),
    ],
)
def test_power_notices_and_language_are_found_by_their_words(
    qtbot: QtBot, window: MainWindow, words: str, control: str
) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, words)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == control


def test_every_setting_it_offers_is_there(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(qtbot, window)
    for entry in [entry for entry, _ in palette.content.model.lines if entry.kind == "setting"]:
        window.setFocus()
        entry.run()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName().startswith("settings."), entry.title


def test_a_help_page_opens(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "command line")
    qtbot.waitUntil(lambda: "help" in {e.kind for e, _ in palette.content.model.lines}, timeout=WAIT)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    assert window.page_name == "help"


def test_a_run_is_found_by_scattered_letters_and_opens(
    qtbot: QtBot, make_window: MakeWindow, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_runs(workspace_path, ["brave heron", "calm lake"])
    window = make_window()
    asked: list[str] = []
    monkeypatch.setattr(window, "open_run", asked.append)
    palette = opened(qtbot, window)
    qtbot.waitUntil(lambda: titles(palette)[:2] == ["calm lake", "brave heron"], timeout=WAIT)
    qtbot.keyClicks(palette.content.line, "brhrn")
    qtbot.waitUntil(lambda: titles(palette)[:1] == ["brave heron"], timeout=WAIT)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == ["00000001"], timeout=WAIT)


def test_a_workspace_that_opens_meanwhile_brings_its_runs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "other").close()
    add_runs(tmp_path / "other", ["brave heron"])
    palette = opened(qtbot, window)
    window.session.open(tmp_path / "other")
    qtbot.waitUntil(lambda: titles(palette)[:1] == ["brave heron"], timeout=WAIT)


def test_runs_are_found_while_the_window_reads_something_long(
    qtbot: QtBot, make_window: MakeWindow, workspace_path: Path
) -> None:
    add_runs(workspace_path, ["brave heron"])
    window = make_window()
    over = Event()
    window.session.read(lambda _: over.wait(300), bool, receiver=window)
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "heron")
    qtbot.waitUntil(lambda: titles(palette) == ["brave heron"], timeout=WAIT)
    assert not over.is_set()
    over.set()


def test_enter_waits_for_the_workspace_where_nothing_fits_surely_yet(
    qtbot: QtBot, make_window: MakeWindow, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_runs(workspace_path, ["nwsp", "other"])
    window = make_window()
    asked: list[str] = []
    monkeypatch.setattr(window, "open_run", asked.append)
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "nwsp")  # scattered in "New workspace…"
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == ["00000001"], timeout=WAIT)
    assert not palette.isVisible()


def test_what_was_chosen_by_hand_stays_chosen_when_more_is_found(
    qtbot: QtBot, make_window: MakeWindow, workspace_path: Path
) -> None:
    add_runs(workspace_path, ["settle", "set"])
    window = make_window()
    palette = opened(qtbot, window)
    content = palette.content
    qtbot.keyClicks(content.line, "set")
    qtbot.keyClick(content.line, Qt.Key.Key_Down)
    chosen = content.model.lines[content.list.currentIndex().row()][0]
    qtbot.waitUntil(lambda: "settle" in titles(palette), timeout=WAIT)
    assert content.model.lines[content.list.currentIndex().row()][0] is chosen


def test_an_experiment_opens_its_runs(qtbot: QtBot, make_window: MakeWindow, workspace_path: Path) -> None:
    add_runs(workspace_path, ["a"])
    window = make_window()
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "digits")
    qtbot.waitUntil(lambda: titles(palette)[:1] == ["Digits"], timeout=WAIT)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    assert window.page_name == "experiments"


def test_what_fits_nothing_says_so(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.content.line, "qqzzxx")
    assert palette.content.empty.isVisible()
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_lies_above_a_panel_and_leaves_it_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    overlay = window.open_overlay(QLabel("a form"))
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Escape)
    assert window.overlay is overlay


def test_a_press_beside_it_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_another_shortcut_does_its_work_and_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_6, CONTROL)
    assert window.page_name == "models"
    assert not palette.isVisible()


def test_with_100_000_runs_it_opens_at_once_and_finds_few(
    qtbot: QtBot, make_window: MakeWindow, workspace_path: Path
) -> None:
    add_runs(workspace_path, ["run 0"])
    window = make_window()
    palette = opened(qtbot, window)
    qtbot.keyClick(palette.content.line, Qt.Key.Key_Escape)
    few = _seconds_to_open(window, palette)
    add_runs(workspace_path, [f"run {n}" for n in range(1, 100_000)], first=2)
    window.actions_["palette.open"].trigger()
    qtbot.keyClicks(palette.content.line, "run 99999")
    qtbot.waitUntil(lambda: titles(palette)[:1] == ["run 99999"], timeout=WAIT)
    assert len(titles(palette)) <= 50
    palette.close_sheet()
    assert _seconds_to_open(window, palette) < 5 * few


def _seconds_to_open(window: MainWindow, palette: Palette) -> float:
    """The least of some times, of the processor: others may be at work beside."""
    taken = []
    for _ in range(5):
        begin = time.thread_time()
        window.actions_["palette.open"].trigger()  # painting takes as long as the window is large
        taken.append(time.thread_time() - begin)
        palette.close_sheet()
    return min(taken)
