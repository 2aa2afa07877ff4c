"""The window comes to the front with the run that a program asks it to show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from pytestqt.qtbot import QtBot

from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.window_requests import ask_window
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window
from mldesk.gui.main_window import MainWindow

WAIT = 10_000


def a_run(workspace_path: Path, tmp_path: Path) -> str:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text("print(1)")
    with Workspace.open(workspace_path) as workspace:
        return submit(workspace, ScriptRunConfig(tmp_path / "code", "train.py")).id


def shown_run(window: MainWindow) -> str | None:
    return cast(Any, window.pages["run"]).run_id if window.page_name == "run" else None


def test_an_open_window_shows_the_run_that_is_asked_for(
    qtbot: QtBot, make_window: Callable[..., MainWindow], workspace_path: Path, tmp_path: Path
) -> None:
    run_id = a_run(workspace_path, tmp_path)
    window = make_window()
    window.showMinimized()

    def asked() -> bool:
        with Workspace.open(workspace_path) as workspace:
            return ask_window(workspace, run_id)

    qtbot.waitUntil(asked, timeout=WAIT)
    qtbot.waitUntil(lambda: shown_run(window) == run_id, timeout=WAIT)
    assert not window.isMinimized()


def test_a_new_window_opens_at_the_run(qtbot: QtBot, workspace_path: Path, tmp_path: Path) -> None:
    run_id = a_run(workspace_path, tmp_path)
    window = build_window(workspace_path, start_engine=False, run=run_id)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: shown_run(window) == run_id, timeout=WAIT)
    window.close()
