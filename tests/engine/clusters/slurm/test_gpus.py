"""GPUs of a real Slurm: what a run or its target asks for is what its processes see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution
from mldesk.core.status import Status
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons, check_needed, needed

_SEES = """
import os
print("sees", os.environ.get("CUDA_VISIBLE_DEVICES"), flush=True)
"""


@pytest.fixture(scope="module")
def daemons() -> Iterator[Daemons]:
    """A Slurm of two nodes with two GPUs each."""
    check_needed(needed)
    made = Daemons(gpus=2)
    try:
        made.start()
        yield made
    finally:
        made.end()


@pytest.fixture
def slurm(daemons: Daemons, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemons]:
    for name, value in daemons.variables.items():
        monkeypatch.setenv(name, value)
    yield daemons
    daemons.clear()


@pytest.mark.usefixtures("slurm")
def test_each_process_sees_its_own_of_the_gpus_of_its_node(bench: Bench, submit_script: Any) -> None:
    add_slurm_target(bench.workspace, "lab", poll_seconds=0.2)
    spread = Distribution("tensorflow", nodes=2, workers=4)
    run = submit_script(_SEES, compute="lab", gpus=1, distribution=spread)
    bench.until_over(run)
    assert run.status is Status.COMPLETED, (run.reason, (run.folder / "log.txt").read_text())
    logs = [(run.folder / "ranks" / str(rank) / "log.txt").read_text() for rank in range(4)]
    assert sorted(logs) == ["sees 0\n", "sees 0\n", "sees 1\n", "sees 1\n"]

    def counted() -> bool:
        state = cluster_state(bench.workspace, "lab")
        return state is not None and [node.gpus for node in state.nodes] == [2, 2]

    bench.until(counted)


@pytest.mark.usefixtures("slurm")
def test_a_run_sees_the_gpu_that_its_target_asks_for(bench: Bench, submit_script: Any) -> None:
    add_slurm_target(bench.workspace, "lab", gres="gpu:1", poll_seconds=0.2)
    run = submit_script(_SEES, compute="lab")
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert (run.folder / "log.txt").read_text() == "sees 0\n"
