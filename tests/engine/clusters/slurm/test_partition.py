"""The link to somebody's cluster is cut: packets vanish, as where a cable is drawn, and nobody is told."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.status import Status
from tests.engine.clusters.link import Link
from tests.engine.clusters.slurm.conftest import Bench, reachable
from tests.engine.clusters.slurm.daemons import Daemons
from tests.engine.clusters.slurm.sshd import ADDRESS, Login

_LOGS_UNTIL = """
import os, time
from mldesk.runtime.run import Run
run = Run.get_context()
step = 0
while not os.path.exists(r'{gate}'):
    run.log("step", step)
    step += 1
    with open(r'{count}.new', "w") as file:
        file.write(str(step))
    os.replace(r'{count}.new', r'{count}')
    time.sleep(0.05)
"""


@pytest.fixture
def link() -> Iterator[Link]:
    made = Link()
    yield made
    made.remove()


@pytest.fixture
def login(link: Link, slurm: Daemons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Login]:
    """The login node, which only those within the link's namespace reach, over the link."""
    made = Login(tmp_path / "login", slurm.variables)
    for name in ("sshd_config", "ssh_config"):
        path = tmp_path / "login" / name
        path.write_text(path.read_text().replace("127.0.0.1", link.here))
    ssh = [*link.within, shutil.which("ssh") or "ssh", "-F", str(tmp_path / "login" / "ssh_config")]
    (made.bin / "ssh").write_text(f'#!/bin/sh\nexec {shlex.join(ssh)} "$@"\n')
    monkeypatch.setenv("SLURM_CONF", str(tmp_path / "nowhere"))
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    made.address = link.here
    made.start()
    yield made
    made.cut()
    monkeypatch.undo()


def test_a_link_that_goes_silent_leaves_the_run_unknown_and_then_all_comes(
    bench: Bench, link: Link, login: Login, submit_script: Any, tmp_path: Path
) -> None:
    folder = str(tmp_path / "home")
    add_slurm_target(bench.workspace, "far", host=ADDRESS, shared=False, folder=folder, poll_seconds=0.3)
    gate, count = tmp_path / "gate", tmp_path / "count"
    run = submit_script(_LOGS_UNTIL.format(gate=gate, count=count), compute="far")
    local = submit_script("print()")
    bench.until(lambda: "step" in run.metrics())
    link.cut()
    bench.until(lambda: not reachable(bench, "far"))
    assert run.refresh().status is Status.RUNNING
    bench.until_over(local)
    known, there = run.metrics()["step"].count, int(count.read_text())
    assert there > known, "the run goes on there, and nobody here knows"
    link.mend()
    bench.until(lambda: reachable(bench, "far"))
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert run.metric("step").steps.tolist() == list(range(int(count.read_text())))
    told = [message.text for message in run.messages() if "does not answer" in message.text]
    assert len(told) == 1
