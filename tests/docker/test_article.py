"""The articles' programs, unchanged, whose runs go into a container."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from mldesk.core.environments.record import recorded_environment
from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace
from tests.end_to_end.articles.blocks import FOLDER, articles
from tests.end_to_end.articles.conftest import MNIST, Prepare, prepare
from tests.end_to_end.articles.test_programs import NAMES, OWN_LINES, check_model, check_run

__all__ = ["prepare"]

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(not FOLDER.is_dir() or not MNIST.is_dir(), reason="no articles or no MNIST here"),
]
EPOCHS = 2
ALWAYS = "zh-keras"
"""The others show the same, and each builds an image of its own for minutes."""
LONG = pytest.mark.skipif(
    not os.environ.get("MLDESK_TEST_LONG"), reason="builds one more image: set MLDESK_TEST_LONG=1"
)
EACH = [pytest.param(name, marks=[] if name == ALWAYS else LONG) for name in NAMES]


@pytest.mark.timeout(2400)
@pytest.mark.parametrize("name", EACH)
def test_the_same_program_runs_with_compute_docker(
    prepare: Prepare, workspace: Workspace, target: Callable[..., str], name: str
) -> None:
    desk = prepare(articles()[name], EPOCHS, OWN_LINES.get(name, ""))
    docker = target()
    printed = desk.run_to_end("--workspace", str(workspace.path), "--compute", docker)
    run = Run(workspace, list_runs(workspace, limit=1)[0].id)
    check_run(run, name, EPOCHS)
    assert run.compute == docker, printed[-4000:]
    recorded = recorded_environment(run.folder)
    assert recorded is not None
    assert recorded["container"]["relaxations"] == []
    check_model(desk, workspace, run, name)
