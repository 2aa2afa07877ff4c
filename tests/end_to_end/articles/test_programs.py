"""Each article's program, unchanged, from start to finish: run, curves, image, log, model, downloads."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.model import get_model
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.pages.run import RunPage

from .blocks import FOLDER, articles
from .conftest import MNIST, Desk, Prepare

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(
        not FOLDER.is_dir() or not MNIST.is_dir(), reason="the articles or MNIST are not here"
    ),
]

ALL_EPOCHS = {"cs-keras": 20, "pt-tf": 20}
"""Articles whose training goes through all its epochs; the others show the same in fewer."""
FEW_EPOCHS = 2
WAIT = 600_000
OWN_LINES = {"cs-keras": "script_folder = '.'\n"}
"""What an article takes for granted that its reader has said before."""
NAMES = sorted(articles()) or ["none"]


def started(prepare: Prepare, name: str, epochs: int | None = None) -> Desk:
    """The desk on which the article's program lies."""
    return prepare(articles()[name], epochs or ALL_EPOCHS.get(name, FEW_EPOCHS), OWN_LINES.get(name, ""))


@pytest.mark.timeout(1500)
@pytest.mark.parametrize("name", NAMES)
def test_the_program_runs_from_start_to_finish(prepare: Prepare, name: str) -> None:
    desk = started(prepare, name)
    printed = desk.run_to_end()
    run = desk.newest_run()
    assert run is not None
    check_run(run, name, desk.epochs)
    check_printed(printed, run)
    workspace = desk.workspace()
    assert workspace is not None
    check_model(desk, workspace, run, name)


def check_run(run: Run, name: str, epochs: int) -> None:
    """It is completed, with one point an epoch, a picture, and as much accuracy as its epochs give."""
    assert run.status is Status.COMPLETED, run.reason
    curve, final = ("Accuracy", "Final test accuracy") if "keras" in name else ("validation_acc", "final_acc")
    metrics = run.metrics()
    assert metrics[curve].count == epochs
    assert metrics[final].last >= (0.98 if epochs == 20 else 0.93)
    assert len(run.images()) == 1


def check_printed(printed: str, run: Run) -> None:
    """The phases and the script's own lines were told as the article says."""
    for expected in (f"RunId: {run.id}", "Web View: ", "Streaming ", "data folder:", "Execution Summary"):
        assert expected in printed
    assert run.log_path.read_text(encoding="utf-8").strip().splitlines()[-1] in printed


def check_model(desk: Desk, workspace: Workspace, run: Run, name: str) -> None:
    """The model is registered with its run, and its files lie where the program has downloaded them."""
    registered = {"cs-keras": "keras-mnist", "pt-tf": "tf-dnn-mnist", "hu-tf": "tf-dnn-mnist"}
    model = get_model(workspace, registered.get(name, "keras-dnn-mnist"))
    assert model.run_id == run.id
    kept = {path.name for path in (run.work_folder / "outputs" / "model").iterdir()}
    assert kept
    assert {path.name for path in (desk.folder / "model").iterdir()} == kept
    assert all(Path(file.path).name in kept for file in model.files())


def test_its_run_shows_live_in_the_window(prepare: Prepare, qtbot: QtBot) -> None:
    name = "cs-keras" if "cs-keras" in NAMES else NAMES[0]
    desk = started(prepare, name, epochs=4)
    process = desk.start()
    qtbot.waitUntil(lambda: desk.newest_run() is not None or process.poll() is not None, timeout=WAIT)
    run = desk.newest_run()
    assert run is not None, desk.output.read_text("utf-8")
    prepare_application()
    window = build_window(run.folder.parents[1], start_engine=False)
    with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
        window.show()
    window.open_run(run.id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    live: list[bool] = []

    def ended() -> bool:
        facts = page.facts
        if facts is not None:
            live.append(facts.status is Status.RUNNING and "Accuracy" in page.curves.board.charts)
        return facts is not None and facts.status.terminal

    qtbot.waitUntil(ended, timeout=WAIT)
    assert any(live)
    assert process.wait() == 0
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.status is Status.COMPLETED, timeout=WAIT)
    window.close()
    window.deleteLater()
