"""An engine whose target "cluster" is a fake that fails when a test tells it to."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.clusters import handing_over, held, worker
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.fake import FakeCluster

TARGET = "cluster"


class Bench:
    """Engines of one workspace, one after the other, and the cluster that outlives them."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, cluster: FakeCluster, until: Any) -> None:
        self.workspace = workspace
        self.cluster = cluster
        self._gpus = gpus
        self._until = until
        self.local = LocalExecutor()
        self.begin()

    def begin(self) -> None:
        self.clusters = Clusters(self.workspace.path, self.local, {"slurm": self.cluster.make})
        self.engine = Engine(self.workspace, {"local": self.local}, self._gpus, clusters=self.clusters)

    def close(self) -> None:
        self.engine.close()
        self.clusters.close()

    def restart(self) -> None:
        """Another engine takes the place of this one."""
        self.close()
        self.begin()

    def until(self, condition: Callable[[], Any], timeout: float = 20.0) -> Any:
        """Let the engine work until it comes true."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped, timeout)

    def until_is(self, run: Run, *statuses: Status) -> None:
        self.until(lambda: run.refresh().status in statuses)

    def until_over(self, *runs: Run) -> None:
        self.until(lambda: all(run.refresh().status.terminal for run in runs))


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
    made.close()
    gpus.close()
    cluster.end()

    def collected() -> bool:
        made.local.tend()
        return all_launchers_collected()

    until(collected)
