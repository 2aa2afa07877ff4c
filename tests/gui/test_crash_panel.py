"""What a window tells of the one before that crashed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.crashes import crash_folder
from mldesk.gui.crash_panel import CrashPanel, happened, tell_endings
from mldesk.gui.diagnostics import DiagnosticsPanel
from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets import MessageBar, Toast

WAIT = 30_000

_PROGRAM = """
import os, sys
from PySide6.QtCore import QCoreApplication, qFatal
from mldesk.gui.crash import CrashReporter
application = QCoreApplication([])
reporter = CrashReporter()
reporter.install()
if sys.argv[1] == "fatal":
    qFatal("the paint device is gone")
elif sys.argv[1] == "kill":
    os.kill(os.getpid(), 9)
reporter.uninstall()
"""


@pytest.fixture
def crash(home: Path) -> Callable[[str], None]:
    def crash(how: str) -> None:
        environment = {**os.environ, "MLDESK_HOME": str(home)}
        subprocess.run(
            [sys.executable, "-c", _PROGRAM, how], env=environment, capture_output=True, timeout=120
        )

    return crash


def shown(qtbot: QtBot, window: MainWindow) -> CrashPanel:
    tell_endings(window)
    qtbot.waitUntil(lambda: window.findChild(CrashPanel) is not None, timeout=WAIT)
    panel = window.findChild(CrashPanel)
    assert panel is not None
    return panel


def test_a_crash_is_shown_with_what_qt_said_and_goes_by_the_keyboard(
    qtbot: QtBot, window: MainWindow, crash: Callable[[str], None]
) -> None:
    crash("fatal")
    panel = shown(qtbot, window)
    report = panel.text.toPlainText()
    assert "Qt fatal: " in report
    assert "Fatal Python error" in report
    assert str(Path.home()) not in report
    assert panel.close_button.hasFocus() or not window.isActiveWindow()
    assert not panel.text.isVisible()  # what happened stands there in plain words
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "Qt, which draws the window, could not go on." in words
    qtbot.keyClick(panel.details_button, Qt.Key.Key_Space)
    assert panel.text.isVisible()
    panel.copy_button.setFocus()
    qtbot.keyClick(panel.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == report
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Space)
    assert window.overlay is None


def test_diagnostics_can_be_collected_from_it_and_hold_the_report(
    qtbot: QtBot, window: MainWindow, crash: Callable[[str], None]
) -> None:
    crash("fatal")
    panel = shown(qtbot, window)
    qtbot.keyClick(panel.diagnostics_button, Qt.Key.Key_Space)
    diagnostics = window.findChild(DiagnosticsPanel)
    assert diagnostics is not None
    qtbot.waitUntil(lambda: bool(diagnostics.files), timeout=WAIT)
    assert any("Qt fatal: " in file.text for file in diagnostics.files)


def test_it_takes_no_panel_away_that_is_open_already(
    qtbot: QtBot, window: MainWindow, crash: Callable[[str], None]
) -> None:
    crash("fatal")
    overlay = window.open_overlay(QWidget())
    overlay.dismissed.connect(window.close_overlay)
    tell_endings(window)
    qtbot.waitUntil(lambda: window.findChild(MessageBar) is not None, timeout=WAIT)
    assert window.overlay is overlay
    bar = window.findChild(MessageBar)
    assert bar is not None
    assert bar.action_button is not None
    bar.action_button.click()
    assert window.findChild(CrashPanel) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_window_that_was_killed_is_told_in_passing(
    qtbot: QtBot, window: MainWindow, crash: Callable[[str], None]
) -> None:
    crash("kill")
    tell_endings(window)
    qtbot.waitUntil(lambda: window.findChild(Toast) is not None, timeout=WAIT)
    assert window.overlay is None


def test_a_window_that_was_closed_leaves_nothing(home: Path, crash: Callable[[str], None]) -> None:
    crash("close")
    assert list(crash_folder().iterdir()) == []


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("Fatal Python error: Segmentation fault", "memory that is not its own"),
        ("Windows fatal exception: access violation", "memory that is not its own"),
        ("Fatal Python error: Illegal instruction", "newer processor"),
        ("Qt fatal: no screen\nFatal Python error: Aborted", "Qt, which draws the window"),
        ("terminate called after throwing an instance of 'std::bad_alloc'", "no memory left"),
        ("Fatal Python error: Aborted", ""),
    ],
)
def test_a_crash_is_told_in_a_plain_sentence_where_it_is_of_a_known_kind(report: str, words: str) -> None:
    assert words in happened(report)
    assert bool(happened(report)) is bool(words)
