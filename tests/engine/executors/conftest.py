"""Engines over each kind of target in turn."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.clusters import held, worker
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.docker import DockerExecutor
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.docker.conftest import docker_host, private_daemon
from tests.engine.executors.places import PLACES, Place

__all__ = ["docker_host", "private_daemon"]


class Stage:
    """Engines of one workspace, one after the other, and the target that its runs go to."""

    def __init__(self, workspace: Workspace, place: Place, gpus: GpuWatch, until: Any) -> None:
        self.workspace = workspace
        self.target = place.target
        self._seconds = place.seconds
        self.local = LocalExecutor()
        self._makers = place.makers
        self._gpus = gpus
        self._until = until
        self._begin()

    def _begin(self) -> None:
        self.docker = DockerExecutor(self.workspace.path, self.local)
        self.clusters = Clusters(self.workspace.path, self.local, self._makers)
        executors = {"local": self.local, "docker": self.docker}
        self.engine = Engine(self.workspace, executors, self._gpus, clusters=self.clusters)

    def close(self) -> None:
        self.engine.close()
        self.clusters.close()
        self.docker.close()

    def restart(self) -> None:
        """Another engine takes the place of this one, which said nothing to it."""
        self.close()
        self._begin()

    def until(self, condition: Callable[[], Any]) -> Any:
        """Let the engine work until it comes true."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped, self._seconds)

    def until_over(self, *runs: Run) -> None:
        self.until(lambda: all(run.refresh().status.terminal for run in runs))


@pytest.fixture(params=list(PLACES))
def stage(
    request: pytest.FixtureRequest,
    workspace: Workspace,
    fake_nvml: Any,
    until: Any,
    monkeypatch: pytest.MonkeyPatch,
    all_launchers_collected: Callable[[], bool],
) -> Iterator[Stage]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(held, "SETTLE_SECONDS", 1.0)
    monkeypatch.setattr(worker, "STATE_SECONDS", 0.5)
    fake_nvml.error = 12
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    made = Stage(workspace, PLACES[request.param](request, workspace), gpus, until)
    yield made
    made.close()
    gpus.close()

    def collected() -> bool:
        made.local.tend()
        return all_launchers_collected()

    if request.param == "local":
        until(collected)
