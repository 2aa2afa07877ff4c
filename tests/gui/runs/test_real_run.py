"""A run that an engine really starts, in the window: its results, its use of the machine, its log by time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.log_times import read_log_times
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.summon import engine_identity

WAIT = 60_000

_SCRIPT = """
import os, time
from mldesk.runtime import Run

run = Run.get_context()
print("started", flush=True)
data = {"class_labels": ["cat", "dog"], "matrix": [[8, 2], [1, 9]]}
run.log_confusion_matrix("validation", {"schema_type": "confusion_matrix", "data": data})
run.log_table("scores", {"name": ["a", "b"], "value": [1, 2]})
run.log("loss", 0.5)
while not os.path.exists("go"):
    time.sleep(0.02)
print("goes", flush=True)
"""


@pytest.fixture
def engine_ended(workspace_path: Path) -> Iterator[None]:
    """The engine that the window has started is ended with the test."""
    yield
    identity = engine_identity(workspace_path)
    if identity is not None:
        psutil.Process(identity[0]).kill()


@pytest.mark.usefixtures("engine_ended")
def test_what_a_script_logs_and_uses_is_seen_while_it_runs_and_by_time_afterwards(
    qtbot: QtBot, make_window: Callable[..., MainWindow], workspace_path: Path, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text(_SCRIPT)
    with Workspace.open(workspace_path) as workspace:
        run_id = submit(workspace, ScriptRunConfig(source, "train.py")).id
    window = make_window(engine=True)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    page.show_tab(page.system)
    qtbot.waitUntil(lambda: {"cpu", "memory"} <= set(page.system.board.charts), timeout=WAIT)
    panel = page.link.panel
    qtbot.waitUntil(lambda: panel.line_label.text() == "started", timeout=WAIT)
    qtbot.waitUntil(lambda: len(page.results.results) == 2, timeout=WAIT)
    assert page.facts is not None
    assert page.facts.active
    folder = page.facts.folder
    (folder / "work" / "go").touch()
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.status is Status.COMPLETED, timeout=WAIT)
    times = read_log_times(folder).times
    page.link.set_moment(float(times[0]) + 0.01)
    qtbot.waitUntil(lambda: panel.line_label.text() == "started", timeout=WAIT)
    page.link.set_moment(None)
    qtbot.waitUntil(lambda: panel.line_label.text() == "goes", timeout=WAIT)
    page.show_tab(page.results)
    matrix = page.results.view.matrix
    qtbot.waitUntil(lambda: matrix.isVisible() and matrix.matrix is not None, timeout=WAIT)
    assert matrix.summary().startswith("85.0 % of 20 are right")
