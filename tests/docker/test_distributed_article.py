"""The articles' blocks on distributed training, unchanged, in containers: one for each node."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from mldesk.core.environments.record import recorded_environment
from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace
from tests.end_to_end.articles.blocks import FOLDER, articles
from tests.end_to_end.articles.conftest import MNIST, Prepare, prepare
from tests.end_to_end.articles.test_distributed import (
    CLUSTER,
    NAMES,
    check_horovod,
    check_servers,
    program,
)
from tests.horovod_wheels import keep_wheels

__all__ = ["prepare"]

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(not FOLDER.is_dir() or not MNIST.is_dir(), reason="no articles or no MNIST here"),
]
EPOCHS = 2


@pytest.fixture
def train(
    prepare: Prepare,
    workspace: Workspace,
    target: Callable[..., str],
    mpi_image: str,
    start_engine: Callable[[], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str], Run]:
    """Runs the program with the blocks of one kind of training in a container for each node."""

    def run_program(kind: str) -> Run:
        article = articles()[NAMES[0]]
        desk = prepare(article, EPOCHS, program=program(article, kind))
        (desk.folder / "cluster.py").write_text(CLUSTER + article.blocks[2], encoding="utf-8")
        for name in ("http_proxy", "HTTP_PROXY"):  # MNIST's server is no proxy for what builds images
            monkeypatch.delenv(name)
        start_engine()
        name = target(image=mpi_image)
        desk.run_to_end("--workspace", str(workspace.path), "--compute", name)
        run = Run(workspace, list_runs(workspace, limit=1)[0].id)
        assert [(rank.host, rank.node) for rank in run.ranks()][:2] == [("node-0", 0), ("node-1", 1)]
        recorded = recorded_environment(run.folder)
        assert recorded is not None
        assert recorded["container"]["relaxations"] == []
        return run

    return run_program


@pytest.mark.timeout(1800)
def test_workers_and_a_parameter_server_train_in_containers(train: Callable[[str], Run]) -> None:
    check_servers(train("servers"), EPOCHS)


@pytest.mark.skipif(
    not os.environ.get("MLDESK_TEST_LONG"),
    reason="compiles Horovod in an image, which takes many minutes: set MLDESK_TEST_LONG=1",
)
@pytest.mark.timeout(3600)
def test_horovod_trains_in_containers(train: Callable[[str], Run]) -> None:
    keep_wheels()  # a second time on this machine, what was compiled is there
    check_horovod(train("horovod"), EPOCHS)
