"""Moving less, and moving again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from mldesk.gui import motion
from mldesk.gui.main_window import MainWindow


class Effects(QApplication):
    """The effects as they were set."""

    on: ClassVar[dict[Qt.UIEffect, bool]] = {}

    @staticmethod
    def setEffectEnabled(effect: Qt.UIEffect, enable: bool = True) -> None:
        Effects.on[effect] = enable


def test_what_moved_at_the_start_moves_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    motion.apply()
    effect = Qt.UIEffect.UI_FadeMenu
    monkeypatch.setattr(motion, "_moving", (effect,))
    monkeypatch.setattr(motion, "QApplication", Effects)
    monkeypatch.setattr(motion, "reduced", lambda: True)
    motion.apply()
    assert Effects.on == {effect: False}
    monkeypatch.setattr(motion, "reduced", lambda: False)
    motion.apply()
    assert Effects.on == {effect: True}


@pytest.fixture
def less_motion(make_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    window = make_window()
    motion.choose("reduced")
    yield window
    motion.choose("full")


def _moving() -> list[str]:
    """Animations that go on anywhere."""
    running = QAbstractAnimation.State.Running
    return [
        f"{type(widget).__name__}: {type(one).__name__}"
        for widget in QApplication.allWidgets()
        for one in widget.findChildren(QAbstractAnimation)
        if one.state() == running
    ]


def test_with_less_motion_nothing_in_the_window_moves_by_itself(
    less_motion: MainWindow, qtbot: QtBot
) -> None:
    window = less_motion
    assert QApplication.cursorFlashTime() == 0
    assert not any(QApplication.isEffectEnabled(effect) for effect in motion._EFFECTS)
    for page in ("home", "data", "compute", "experiments", "queue", "activity", "disk"):
        shown = window.open_page(page)
        assert _moving() == []
        for line in [one for one in shown.findChildren(QLineEdit) if one.isVisible()]:
            qtbot.keyClicks(line, "a")
            assert _moving() == []
            line.clear()
            assert _moving() == []
        busy = [bar for bar in window.findChildren(QProgressBar) if bar.minimum() == bar.maximum()]
        assert busy == []  # which Qt draws as a stripe that runs to and fro
    window.show_message("good", "Done", action=("Undo", lambda: None))
    window.actions_["palette.open"].trigger()
    assert _moving() == []
