"""Limits of a real Slurm: of jobs, for which runs wait, and of memory, which end them; both are told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.batch_script import START
from mldesk.core.compute import add_slurm_target
from mldesk.core.status import Status
from tests.engine.clusters.slurm.conftest import Bench, told
from tests.engine.clusters.slurm.daemons import Daemons, check_needed, needed, needed_for_accounts

_WAITS = "import time, os\nwhile not os.path.exists(r'{}'): time.sleep(0.02)\n"


@pytest.fixture(scope="module")
def daemons() -> Iterator[Daemons]:
    """A Slurm of one node that keeps limits."""
    check_needed((*needed, *needed_for_accounts))
    made = Daemons(nodes=1, accounts=True, limits=True)
    try:
        made.start()
        yield made
    finally:
        made.end()


@pytest.fixture
def strict(daemons: Daemons, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemons]:
    """The same, with an empty queue after the test."""
    for name, value in daemons.variables.items():
        monkeypatch.setenv(name, value)
    yield daemons
    daemons.clear()


def test_a_limit_of_a_real_account_is_waited_for(
    bench: Bench,
    strict: Daemons,
    submit_script: Any,
    tmp_path: Path,
) -> None:
    gate = tmp_path / "gate"
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    limit = ["sacctmgr", "-i", "modify", "user", "root", "set"]
    assert strict.run(*limit, "MaxSubmitJobs=1").returncode == 0
    first = submit_script(_WAITS.format(gate), compute="slurm")
    bench.until_is(first, Status.RUNNING)
    last = submit_script("print()", compute="slurm")
    bench.until(lambda: told(bench, last) == "a limit of the account is reached: AssocMaxSubmitJobLimit")
    bench.until_is(last, Status.SCALING)
    assert strict.run(*limit, "MaxSubmitJobs=-1").returncode == 0
    bench.until_over(last)
    assert last.status is Status.COMPLETED, last.reason
    gate.touch()
    bench.until_over(first)


def test_a_run_that_slurm_kills_for_its_memory_says_so(
    bench: Bench, strict: Daemons, submit_script: Any
) -> None:
    add_slurm_target(bench.workspace, "slurm", poll_seconds=0.2)
    script = f"#!/bin/sh\n#SBATCH --nodes=1\n#SBATCH --mem=100\nsrun sh {START}\n"
    text = "import time\ntaken = b'1' * 300_000_000\ntime.sleep(600)"
    run = submit_script(text, compute="slurm", batch_script=script)
    bench.until_over(run)
    assert (run.status, run.reason["title"]) == (Status.FAILED, "Out of memory: the cluster ended the job")
    assert "memory limit" in run.reason["detail"]
