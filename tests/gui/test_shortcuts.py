"""The sheet of shortcuts, with the keyboard in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.shortcuts import ShortcutsSheet

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
