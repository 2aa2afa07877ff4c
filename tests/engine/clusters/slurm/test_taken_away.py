"""A real Slurm takes the nodes of a run for jobs that come first, with PreemptMode CANCEL and REQUEUE."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.engine.clusters.successors import TAKES_PLACE_OF
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons

_SAVES = """
import argparse, os, time
parser = argparse.ArgumentParser()
parser.add_argument('--resume-from')
given = parser.parse_args()
if given.resume_from:
    print('from', open(given.resume_from).read())
    raise SystemExit
open('outputs/first.weights.h5', 'w').write('epoch 3')
print('saved', flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize(("partition", "shared"), [("cheap", True), ("again", False)])
def test_a_run_whose_nodes_are_taken_away_goes_on_from_its_last_checkpoint(
    bench: Bench, slurm: Daemons, submit_script: Any, tmp_path: Path, partition: str, shared: bool
) -> None:
    folder = str(tmp_path / "there")
    settings = {"shared": shared, "folder": folder, "poll_seconds": 0.2}
    add_slurm_target(bench.workspace, "slurm", partition=partition, **settings)
    run = submit_script(_SAVES, compute="slurm", resumes=True, name="digits")
    log = run.folder / "log.txt"
    bench.until(lambda: log.exists() and "saved" in log.read_text(), 120)
    urgent = ["--partition=urgent", "--nodes=2", "--exclusive", "--output=/dev/null", "--wrap=sleep 2"]
    assert slurm.run("sbatch", *urgent).returncode == 0
    bench.until(lambda: run.refresh().status.terminal, 120)
    assert run.status is Status.FAILED
    assert run.reason["title"] == "The cluster took the nodes of the run away for other work"
    assert "another run goes on" in run.reason["cure"]

    def found() -> Run | None:
        row = bench.workspace.store.read_one(
            "SELECT run_id FROM properties WHERE key = ? AND value = ?", TAKES_PLACE_OF, run.id
        )
        return None if row is None else Run(bench.workspace, row["run_id"])

    again = bench.until(found)
    bench.until(lambda: again.refresh().status.terminal, 120)
    assert again.status is Status.COMPLETED, again.reason
    assert (again.folder / "log.txt").read_text() == "from epoch 3\n"
