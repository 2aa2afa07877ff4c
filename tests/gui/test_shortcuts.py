"""The sheet of shortcuts, with the keyboard in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.shortcuts import ShortcutsSheet
from mldesk.gui.widgets.message import Toast

WAIT = 10_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    return window


def words(sheet: ShortcutsSheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Slash, CONTROL), (Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier)],
)
def test_it_shows_every_action_that_has_a_shortcut(
    qtbot: QtBot, active: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(active, key, modifier)
    sheet = active.findChild(ShortcutsSheet)
    assert sheet is not None
    assert sheet.isVisible()
    for action in active.actions_.all():
        for keys in action.shortcuts():
            assert {action.text(), keys.toString()} <= words(sheet)
    qtbot.keyClick(sheet.page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_keys_of_the_run_table_and_of_charts_are_in_it(active: MainWindow) -> None:
    active.actions_["help.shortcuts"].trigger()
    sheet = active.findChild(ShortcutsSheet)
    assert sheet is not None
    assert {"In the run table", "F2", "In a chart", "Move the crosshair"} <= words(sheet)


def test_actions_of_this_moment_are_in_it(qtbot: QtBot, active: MainWindow) -> None:
    active.actions_["help.shortcuts"].trigger()
    active.actions_["help.shortcuts"].trigger()
    active.actions_.add("run.fly", "Fly", lambda: None, "Ctrl+J", "run")
    active.actions_["help.shortcuts"].trigger()
    sheet = active.findChild(ShortcutsSheet)
    assert sheet is not None
    assert {"Fly", "Ctrl+J", "Run"} <= words(sheet)


def test_a_question_mark_can_still_be_written(qtbot: QtBot, active: MainWindow) -> None:
    line = QLineEdit(active)
    line.show()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert line.text() == "?"
    assert active.findChild(ShortcutsSheet) is None


def test_undo_takes_back_what_a_message_offered_to_undo_once_also_when_it_has_gone(
    qtbot: QtBot, active: MainWindow
) -> None:
    taken_back: list[str] = []
    active.show_message("info", "Run archived", action=("Undo", lambda: taken_back.append("run")))
    toast = active.findChild(Toast)
    assert toast is not None
    toast.go()
    qtbot.keyClick(active, Qt.Key.Key_Z, CONTROL)
    assert taken_back == ["run"]
    qtbot.keyClick(active, Qt.Key.Key_Z, CONTROL)
    assert taken_back == ["run"]
    assert active.status.message.text() == "There is nothing to undo"


def test_the_button_of_a_message_takes_back_its_own_act_and_that_but_once(
    qtbot: QtBot, active: MainWindow
) -> None:
    taken_back: list[str] = []
    active.show_message("info", "Run archived", action=("Undo", lambda: taken_back.append("archived")))
    button = active.findChild(Toast).findChild(QPushButton)
    active.tools.remember(lambda: taken_back.append("renamed"))
    button.click()
    assert taken_back == ["archived"]
    active.tools.undo()
    assert taken_back == ["archived", "renamed"]
    active.tools.undo()
    assert taken_back == ["archived", "renamed"]


def test_a_message_stays_while_the_keyboard_is_on_it(qtbot: QtBot, active: MainWindow) -> None:
    active.show_message("info", "Run archived", action=("Undo", lambda: None))
    toast = active.findChild(Toast)
    assert toast is not None
    button = toast.findChild(QPushButton)
    assert button is not None
    button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    active.setFocus()
    toast._timer.timeout.emit()
    assert not toast.isVisible()
