"""From first start to exported model with the keyboard alone: real window, engine and training."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.sample import sample_workspace
from mldesk.gui.wizard.wizard import NewRunWizard
from mldesk.summon import engine_identity
from tests.gui.whole.hands import Keyboard

pytestmark = pytest.mark.training

LONG = 240_000


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    """A keyboard at a window that was never opened before; the engines it started are ended."""
    prepare_application()
    window = build_window()
    with qtbot.waitSignal(window.session.workspace_changed, timeout=LONG):
        window.show()
    first = window.session.path
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    yield Keyboard(qtbot, window)
    window.close()
    window.deleteLater()
    for path in (first, sample_workspace()):
        identity = engine_identity(path) if path is not None else None
        if identity is not None and psutil.pid_exists(identity[0]):
            psutil.Process(identity[0]).kill()


def newest_run(window: MainWindow) -> Run | None:
    path = window.session.path
    assert path is not None
    with Workspace.open(path, read_only=True) as workspace:
        rows = list_runs(workspace, limit=1)
        return Run(workspace, rows[0].id) if rows else None


def status(window: MainWindow) -> str:
    run = newest_run(window)
    path = window.session.path
    if run is None or path is None:
        return ""
    with Workspace.open(path, read_only=True) as workspace:
        return str(Run(workspace, run.id).status)


def test_first_start_to_exported_model_without_mouse_or_terminal(keyboard: Keyboard, tmp_path: Path) -> None:
    window = keyboard.window
    keyboard.shortcut("workspace.sample")
    keyboard.until(lambda: window.findChild(NewRunWizard) is not None, LONG)
    wizard = window.findChild(NewRunWizard)
    assert wizard is not None
    keyboard.until(lambda: wizard.is_settled and wizard.draft.facts is not None, LONG)
    for _ in range(2):
        keyboard.press("wizard.next")
    keyboard.write("wizard.option.epochs", "1")
    keyboard.press("wizard.review")
    keyboard.until(lambda: wizard.is_settled, LONG)
    keyboard.press("wizard.start")
    keyboard.until(lambda: window.page_name == "run", LONG)
    keyboard.until(lambda: status(window) == "Completed", LONG)
    keyboard.ready("run.register_model")
    keyboard.shortcut("run.register")
    keyboard.write("register.name", "digits")
    keyboard.press("register.confirm")
    keyboard.until(lambda: window.overlay is None, LONG)
    keyboard.go_to("models")
    keyboard.press("models.export")
    keyboard.write("models.export_folder", str(tmp_path / "exported"))
    keyboard.press("models.export_confirm")
    keyboard.until(lambda: list((tmp_path / "exported").glob("**/predict.py")), LONG)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    keyboard.until(lambda: window.overlay is None, LONG)
