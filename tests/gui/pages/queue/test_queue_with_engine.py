"""The queue in the real window with a real engine: what is dragged to the front starts next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mldesk.core.compute import set_cpu_slots
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.queue import QueuePage
from mldesk.gui.pages.queue.model import STATE
from mldesk.summon import engine_identity

_LONG = 60_000
_HEIGHT = 52
SCRIPT = """
import os, sys, time
open(sys.argv[1], "w").close()
while not os.path.exists(sys.argv[1] + ".end"):
    time.sleep(0.01)
"""


@pytest.fixture
def engine_ended(workspace_path: Path) -> Iterator[None]:
    """The engine that the window has started is ended with the test."""
    yield
    identity = engine_identity(workspace_path)
    if identity is not None:
        psutil.Process(identity[0]).kill()


@pytest.fixture
def queued(workspace_path: Path, tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Three runs, a, b and c, on a machine with one slot; tells the file that a run makes when it begins."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text(SCRIPT)
    with Workspace.open(workspace_path) as workspace:
        set_cpu_slots(workspace, 1)
        for name in "abc":
            submit(workspace, ScriptRunConfig(source, "train.py", (str(tmp_path / name),), name=name))
    yield lambda name: tmp_path / name
    for name in "abc":
        (tmp_path / f"{name}.end").touch()


@pytest.mark.usefixtures("engine_ended")
def test_what_is_dragged_to_the_front_starts_next_and_what_is_held_does_not(
    qtbot: QtBot,
    make_window: Callable[..., MainWindow],
    queued: Callable[[str], Path],
    workspace_path: Path,
) -> None:
    page = make_window(engine=True).open_page("queue")
    assert isinstance(page, QueuePage)

    def shown() -> list[str]:
        return [entry.name for entry in page.model.entries]

    def settled(*names: str) -> Callable[[], bool]:
        return lambda: page.model.running == 1 and shown() == list(names)

    qtbot.waitUntil(settled("a", "b", "c"), timeout=_LONG)
    qtbot.waitUntil(lambda: page.model.text(2, STATE) == "Waits for a CPU slot", timeout=_LONG)
    view, at = page.table.viewport(), QPoint(200, 2 * _HEIGHT + 20)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(view, at - QPoint(0, 30))
    QTest.mouseMove(view, QPoint(200, _HEIGHT + 4))
    to = QPoint(200, _HEIGHT + 4)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)
    page.table.select_runs([page.model.entries[2].id], page.model.entries[2].id)
    page.toggle_hold()
    qtbot.waitUntil(lambda: page.model.entries[2].name == "b" and page.model.entries[2].held, timeout=_LONG)
    Path(f"{queued('a')}.end").touch()
    qtbot.waitUntil(settled("c", "b"), timeout=_LONG)
    Path(f"{queued('c')}.end").touch()
    qtbot.waitUntil(lambda: page.model.running == 0 and shown() == ["b"], timeout=_LONG)
    assert not queued("b").exists()
    page.toggle_hold()
    qtbot.waitUntil(queued("b").exists, timeout=_LONG)
    Path(f"{queued('b')}.end").touch()
    with Workspace.open(workspace_path, read_only=True) as workspace:
        ids = [row["id"] for row in workspace.store.read("SELECT id FROM runs")]
        runs = [Run(workspace, identity) for identity in ids]
        qtbot.waitUntil(lambda: all(run.refresh().status is Status.COMPLETED for run in runs), timeout=_LONG)
