"""A job of a real Slurm in the window: its curves grow while it runs, its nodes and the queue are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_slurm_target
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.pages.run import RunPage
from mldesk.summon import engine_identity
from tests.engine.clusters.slurm.daemons import shared_daemons

WAIT = 180_000

_LOGS_UNTIL = """
import os, sys, time
from mldesk.runtime import Run
run = Run.get_context()
step = 0
while not os.path.exists(sys.argv[1]):
    run.log("loss", 1 / (step + 1), step=step)
    step += 1
    time.sleep(0.02)
"""


@pytest.fixture
def slurm(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, workspace_path: Path
) -> Iterator[None]:
    """A Slurm of two nodes; the engine that the window has started ends before its queue is emptied."""
    made = shared_daemons(request.config)
    for name, value in made.variables.items():
        monkeypatch.setenv(name, value)
    yield
    identity = engine_identity(workspace_path)
    if identity is not None:
        psutil.Process(identity[0]).kill()
    made.clear()


@pytest.mark.usefixtures("slurm")
def test_the_curves_of_a_job_grow_while_it_runs_although_no_folder_is_shared(
    qtbot: QtBot, make_window: Callable[..., MainWindow], workspace_path: Path, tmp_path: Path
) -> None:
    gate, source = tmp_path / "gate", tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text(_LOGS_UNTIL)
    with Workspace.open(workspace_path) as workspace:
        settings = {"shared": False, "folder": str(tmp_path / "there"), "poll_seconds": 0.2}
        add_slurm_target(workspace, "lab", **settings)
        run_id = submit(workspace, ScriptRunConfig(source, "train.py", (str(gate),), compute="lab")).id
    window = make_window(engine=True)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    page.show_tab(page.curves)
    lengths: list[int] = []
    page.curves.feed.updated.connect(lambda _fresh: lengths.append(_length(page)))
    qtbot.waitUntil(lambda: len(set(lengths)) >= 5, timeout=WAIT)
    assert page.facts is not None
    assert page.facts.status is Status.RUNNING

    compute = window.open_page("compute")
    assert isinstance(compute, ComputePage)
    qtbot.waitUntil(lambda: _is_shown(compute, run_id), timeout=WAIT)
    window.open_run(run_id)
    gate.touch()
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.status.terminal, timeout=WAIT)
    with Workspace.open(workspace_path, read_only=True) as workspace:
        run = Run(workspace, run_id)
        assert run.status is Status.COMPLETED, run.reason
        logged = run.metrics()["loss"].count
    qtbot.waitUntil(lambda: _length(page) == logged, timeout=WAIT)
    assert lengths == sorted(lengths)


def _length(page: RunPage) -> int:
    """How many points of the loss are drawn."""
    chart = page.curves.board.charts.get("loss")
    drawn = [] if chart is None or chart.frame is None else chart.frame.drawn
    return max((len(item.curve.series) for item in drawn), default=0)


def _is_shown(compute: ComputePage, run_id: str) -> bool:
    """Whether the cluster's two nodes are there, and the run in its queue."""
    card = compute.clusters.cards.get("lab")
    if card is None or card.state is None:
        return False
    jobs = [job.run_id for job in card.jobs.model_.rows]
    return card.nodes.model_.rowCount() == 2 and run_id in jobs
