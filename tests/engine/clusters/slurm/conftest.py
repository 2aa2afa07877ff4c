"""Engines over a real Slurm on loopback, one for the session and one with accounts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.slurm.daemons import (
    Daemons,
    check_needed,
    needed,
    needed_for_accounts,
    shared_daemons,
)
from tests.engine.clusters.stage import Stage


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


class Bench(Stage):
    """Engines over a real Slurm, which may take its time."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, until: Any, slurm: Daemons | None) -> None:
        super().__init__(workspace, gpus, until, seconds=180.0)
        self._slurm = slurm

    def words(self) -> str:
        return "\n".join([super().words(), self._slurm.words() if self._slurm else ""])


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
    request: pytest.FixtureRequest,
    workspace: Workspace,
    fake_nvml: Any,
    until: Any,
    quick: None,
) -> Iterator[Bench]:
    fake_nvml.error = 12
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    named = [name for name in ("slurm", "slurm_with_accounts") if name in request.fixturenames]
    made = Bench(workspace, gpus, until, request.getfixturevalue(named[0]) if named else None)
    yield made
    made.end(lambda: not made.local._launchers)
