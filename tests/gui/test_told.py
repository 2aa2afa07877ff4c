"""What screen readers are told that the buttons of the rail, the wizard's steps and the panels are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.wizard.step_list import StepList

WAIT = 20_000


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _told_down(button: QAbstractButton) -> bool:
    return bool(QAccessible.queryAccessibleInterface(button).state().checked)


def test_the_entries_of_the_rail_are_one_of_several_and_say_which_page_is_open(
    window: MainWindow, qtbot: QtBot
) -> None:
    buttons = window.rail.buttons
    assert {_role(button) for button in buttons.values()} == {QAccessible.Role.RadioButton}
    for name in ("data", "models"):
        buttons[name].setFocus()
        qtbot.keyClick(buttons[name], Qt.Key.Key_Space)
        qtbot.waitUntil(lambda name=name: window.page_name == name, timeout=WAIT)
        assert [key for key, button in buttons.items() if _told_down(button)] == [name]
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons.values())
    buttons["models"].setFocus()
    for key, name in (
        (Qt.Key.Key_Up, "queue"),
        (Qt.Key.Key_Down, "models"),
        (Qt.Key.Key_Left, "queue"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert buttons[name].hasFocus()
    window.rail.light("")  # a page that has no entry
    assert not any(_told_down(button) for button in buttons.values())


def test_the_steps_of_the_wizard_are_one_of_several_and_the_arrows_walk_along_them(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "train.py").write_text("print(1)\n", encoding="utf-8")
    window.new_run(tmp_path / "train.py")
    assert window.overlay is not None
    steps = window.overlay.findChild(StepList)
    assert steps is not None
    assert {_role(button) for button in steps.buttons} == {QAccessible.Role.RadioButton}
    assert [_told_down(button) for button in steps.buttons].count(True) == 1
    first, second, third = steps.buttons[:3]
    qtbot.waitUntil(third.isEnabled, timeout=WAIT)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    second.setEnabled(False)  # one that cannot be pressed is passed over
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up)
    assert first.hasFocus()
    third.setFocus()
    qtbot.keyClick(third, Qt.Key.Key_Space)
    assert [button for button in steps.buttons if _told_down(button)] == [third]


def test_the_words_of_a_switch_are_one_of_several(qtbot: QtBot) -> None:
    segments = Segments("view", "View", (("one", "One"), ("two", "Two")))
    qtbot.addWidget(segments)
    assert {_role(button) for button in segments.buttons.values()} == {QAccessible.Role.RadioButton}
    segments.choose("two")
    assert [_told_down(button) for button in segments.buttons.values()] == [False, True]


PANELS: dict[str, Callable[[MainWindow], object]] = {
    "New run": lambda window: window.new_run(),
    "Collect diagnostics": lambda window: window.actions_["help.diagnostics"].trigger(),
    "Command palette": lambda window: window.actions_["palette.open"].trigger(),
}


@pytest.mark.parametrize("name", PANELS)
def test_panels_and_sheets_are_told_as_dialogs_but_stay_in_the_window(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    PANELS[name](window)

    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=WAIT)
    (dialog,) = shown()
    assert _role(dialog) == QAccessible.Role.Dialog
    assert QAccessible.queryAccessibleInterface(dialog).text(QAccessible.Text.Name) == name
    assert not dialog.isWindow()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert dialog.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown(), timeout=WAIT)
