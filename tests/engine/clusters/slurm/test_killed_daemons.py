"""Daemons of a real Slurm are killed in the middle of a run: it goes on, and what is known of it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.status import Status
from tests.engine.clusters.slurm.conftest import Bench, reachable
from tests.engine.clusters.slurm.daemons import Daemons

_LOGS_UNTIL = """
import os, time
from mldesk.runtime.run import Run
run = Run.get_context()
step = 0
while not os.path.exists(r'{gate}'):
    run.log("step", step)
    step += 1
    time.sleep(0.05)
open("outputs/count.txt", "w").write(str(step))
"""


def _start_again(slurm: Daemons, name: str) -> None:
    start: dict[str, Callable[[], None]] = {
        "munged": slurm.start_munge,
        "slurmctld": slurm.start_controller,
    }
    start.get(name, lambda: slurm.start_node(name))()


@pytest.mark.parametrize("name", ["munged", "slurmctld"])
def test_while_a_daemon_is_away_the_run_is_unknown_and_goes_on(
    bench: Bench, slurm: Daemons, submit_script: Any, tmp_path: Path, name: str
) -> None:
    gate = tmp_path / "gate"
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_LOGS_UNTIL.format(gate=gate), compute="slurm")
    bench.until(lambda: "step" in run.metrics())
    slurm.kill(name)
    bench.until(lambda: not reachable(bench, "slurm"))
    assert run.refresh().status is Status.RUNNING
    later = submit_script("print()", compute="slurm")
    known = run.metrics()["step"].count
    bench.until(lambda: run.metrics()["step"].count > known)
    _start_again(slurm, name)
    bench.until(lambda: reachable(bench, "slurm"))
    gate.touch()
    bench.until_over(run, later)
    assert (run.status, later.status) == (Status.COMPLETED, Status.COMPLETED), (run.reason, later.reason)
    assert run.metrics()["step"].count == int((run.work_folder / "outputs" / "count.txt").read_text())


def test_a_node_whose_daemon_is_back_soon_has_not_lost_its_run(
    bench: Bench, slurm: Daemons, submit_script: Any, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    run = submit_script(_LOGS_UNTIL.format(gate=gate), compute="slurm")
    bench.until(lambda: "step" in run.metrics())
    slurm.kill("node1")
    known = run.metrics()["step"].count
    bench.until(lambda: run.metrics()["step"].count > known)
    _start_again(slurm, "node1")
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
