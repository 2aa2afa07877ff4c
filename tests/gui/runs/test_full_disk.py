"""The run page while the disk of the workspace is full, when no engine can tell anything."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run import full_disk as module

WAIT = 20_000


def test_a_full_disk_is_told_until_there_is_room_again(
    window: MainWindow, trainings: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    free: dict[str, int | None] = {"bytes": 10**9}
    asked: list[Path] = []

    def look(path: Path) -> int | None:
        asked.append(path)
        return free["bytes"]

    monkeypatch.setattr(module, "free_space", look)
    window.open_run(trainings.run(epochs=20, done=14, ended=None, experiment="keras-mnist"))
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    assert set(asked) == {window.session.path}
    assert page.full_disk.bar is None
    free["bytes"] = 4096
    qtbot.waitUntil(lambda: page.full_disk.bar is not None, timeout=WAIT)
    bar = page.full_disk.bar
    assert bar is not None
    qtbot.waitUntil(bar.isVisible, timeout=WAIT)
    assert page.phases.pill.status == "Running"
    free["bytes"] = None  # the folder is gone: nothing is known of its disk
    qtbot.waitUntil(lambda: page.full_disk.bar is None, timeout=WAIT)
