"""A training script written for the SDK, dropped on the window by somebody who never saw the SDK."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.run import Run, list_runs
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.demo.journey import find, is_ready, press
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.wizard import NewRunWizard
from mldesk.summon import ensure_engine
from tests.end_to_end.conftest import end_engine

from .conftest import MNIST, SCRIPTS

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(not MNIST.is_dir(), reason="no MNIST here"),
]
WAIT = 20_000
EPOCHS = 2


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """A shown window on a workspace with MNIST, its engine running."""
    register_dataset(workspace, "mnist", MNIST)
    ensure_engine(workspace.path)
    prepare_application()
    window = build_window(workspace.path, start_engine=False)
    with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    end_engine(workspace.path)


def drop_on(window: MainWindow, path: Path) -> None:
    """Let a file fall on the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPointF(window.rect().center())
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, *keys))


def test_it_runs_without_a_line_changed(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "script"
    shutil.copytree(SCRIPTS, folder)
    script = folder / "keras_mnist.py"
    script.write_text(script.read_text("utf-8").replace("n_epochs = 20", f"n_epochs = {EPOCHS}"), "utf-8")

    def settled() -> bool:
        wizard = window.overlay.findChild(NewRunWizard) if window.overlay is not None else None
        return wizard is not None and bool(wizard.is_settled)

    drop_on(window, script)
    for _ in range(4):
        qtbot.waitUntil(lambda: is_ready(window, "wizard.next") and settled(), timeout=WAIT)
        boxes = window.findChildren(QComboBox, "wizard.dataset.data_folder")
        if any(box.isVisible() for box in boxes):
            assert find(window, QComboBox, "wizard.dataset.data_folder").currentData() == "mnist"
        press(window, "wizard.next")
    qtbot.waitUntil(lambda: is_ready(window, "wizard.start") and settled(), timeout=WAIT)
    press(window, "wizard.start")
    qtbot.waitUntil(lambda: bool(list_runs(workspace)), timeout=WAIT)
    run = Run(workspace, list_runs(workspace)[0].id)
    qtbot.waitUntil(lambda: run.refresh().status.terminal, timeout=500_000)
    assert run.status is Status.COMPLETED, (run.reason, run.log_path.read_text("utf-8")[-2000:])
    assert run.metrics()["Accuracy"].count == EPOCHS
    assert len(run.images()) == 1
