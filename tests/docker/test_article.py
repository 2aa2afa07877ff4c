"""An article's program, unchanged, whose run goes into a container."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.environments.record import recorded_environment
from mldesk.core.model import get_model
from mldesk.core.run import Run, list_runs
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from tests.end_to_end.articles.blocks import FOLDER, articles
from tests.end_to_end.articles.conftest import MNIST, Prepare, prepare

__all__ = ["prepare"]

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(not FOLDER.is_dir() or not MNIST.is_dir(), reason="no articles or no MNIST here"),
]
EPOCHS = 2


@pytest.mark.timeout(1200)
def test_the_same_program_runs_with_compute_docker(
    prepare: Prepare, workspace: Workspace, target: Callable[..., str]
) -> None:
    name = target()
    desk = prepare(articles()["zh-keras"], EPOCHS)
    printed = desk.run_to_end("--workspace", str(workspace.path), "--compute", name)
    run = Run(workspace, list_runs(workspace, limit=1)[0].id)
    assert run.status is Status.COMPLETED, (run.reason, printed[-4000:])
    assert run.compute == name
    recorded = recorded_environment(run.folder)
    assert recorded is not None
    assert recorded["container"]["relaxations"] == []
    assert run.metrics()["Accuracy"].count == EPOCHS
    assert run.metrics()["Final test accuracy"].last >= 0.93
    assert len(run.images()) == 1
    assert get_model(workspace, "keras-dnn-mnist").run_id == run.id
    assert {path.name for path in (desk.folder / "model").iterdir()} == {"model.json", "model.weights.h5"}
