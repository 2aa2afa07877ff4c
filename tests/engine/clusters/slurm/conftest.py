"""Engines over a real Slurm on loopback, one for the session and one with accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.slurm.daemons import (
    Daemons,
    check_needed,
    needed,
    needed_for_accounts,
    shared_daemons,
)


@pytest.fixture
def slurm(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemons]:
    """A Slurm of two nodes without accounting; its queue is empty again after the test."""
    made = shared_daemons(request.config)
    for name, value in made.variables.items():
        monkeypatch.setenv(name, value)
    yield made
    made.clear()


@pytest.fixture
def slurm_with_accounts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemons]:
    """A Slurm of one node that keeps accounts, and soon forgets jobs but for these."""
    check_needed((*needed, *needed_for_accounts))
    made = Daemons(nodes=1, accounts=True)
    try:
        made.start()
        for name, value in made.variables.items():
            monkeypatch.setenv(name, value)
        yield made
    finally:
        made.end()


class Bench:
    """Engines of one workspace, one after the other."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, until: Any) -> None:
        self.workspace = workspace
        self._gpus = gpus
        self._until = until
        self.local = LocalExecutor()
        self.begin()

    def begin(self) -> None:
        self.clusters = Clusters(self.workspace.path, self.local)
        self.engine = Engine(self.workspace, {"local": self.local}, self._gpus, clusters=self.clusters)

    def close(self) -> None:
        self.engine.close()
        self.clusters.close()

    def restart(self) -> None:
        """Another engine takes the place of this one."""
        self.close()
        self.begin()

    def until(self, condition: Callable[[], Any], timeout: float = 180.0) -> Any:
        """Let the engine work until it comes true."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped, timeout)

    def until_is(self, run: Run, *statuses: Status) -> None:
        self.until(lambda: run.refresh().status in statuses)

    def until_over(self, *runs: Run) -> None:
        self.until(lambda: all(run.refresh().status.terminal for run in runs))


def reachable(bench: Bench, target: str) -> bool:
    """Whether the engine's last word of the cluster is that it answers; before that it does."""
    state = cluster_state(bench.workspace, target)
    return state is None or state.reachable


def told(bench: Bench, run: Run) -> str:
    """What its cluster says that the run waits for."""
    state = cluster_state(bench.workspace, run.compute)
    return next((job.reason for job in state.jobs if job.run_id == run.id), "") if state else ""


@pytest.fixture
def bench(
    workspace: Workspace,
    fake_nvml: Any,
    until: Any,
    quick: None,
) -> Iterator[Bench]:
    fake_nvml.error = 12
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    made = Bench(workspace, gpus, until)
    yield made
    made.close()
    gpus.close()

    def collected() -> bool:
        made.local.tend()
        return not made.local._launchers

    until(collected)
