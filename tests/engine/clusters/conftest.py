"""An engine whose target "cluster" is a fake that fails when a test tells it to."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.clusters import handing_over, held, worker
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.fake import FakeCluster
from tests.engine.clusters.stage import Stage

TARGET = "cluster"


class Bench(Stage):
    """Engines, and the cluster that outlives them."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, cluster: FakeCluster, until: Any) -> None:
        self.cluster = cluster
        super().__init__(workspace, gpus, until, {"slurm": cluster.make})


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, and be patient for moments only."""
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(held, "SETTLE_SECONDS", 0.1)
    monkeypatch.setattr(held, "UNKNOWN_SECONDS", 0.2)
    monkeypatch.setattr(worker, "LONGEST_REST_SECONDS", 0.1)
    monkeypatch.setattr(worker, "STATE_SECONDS", 0.1)
    monkeypatch.setattr(handing_over, "SUBMITS_A_SECOND", 200)
    monkeypatch.setattr(handing_over, "NO_ROOM_SECONDS", 0.2)


@pytest.fixture
def cluster() -> Iterator[FakeCluster]:
    made = FakeCluster(nodes=2)
    yield made
    made.end()


@pytest.fixture
def bench(
    workspace: Workspace,
    fake_nvml: Any,
    cluster: FakeCluster,
    until: Any,
    quick: None,
    all_launchers_collected: Callable[[], bool],
) -> Iterator[Bench]:
    fake_nvml.error = 12
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    add_slurm_target(workspace, TARGET, poll_seconds=0.1)
    made = Bench(workspace, gpus, cluster, until)
    yield made
    made.end(all_launchers_collected, cluster.end)
