"""The disk for runs on the cluster runs full: a small one, made for the test, behind a real Slurm."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.status import Status
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons, unavailable


@pytest.fixture
def small_disk(slurm: Daemons, tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 100 kB."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100k", "none", str(folder)], check=False)
    if made.returncode != 0:
        unavailable("no small disk can be mounted here")
    yield folder
    slurm.clear()
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize("has_rsync", [True, False])
def test_a_run_that_has_no_room_there_says_so_and_others_go_on(
    bench: Bench,
    slurm: Daemons,
    submit_script: Any,
    small_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    has_rsync: bool,
) -> None:
    which = shutil.which

    def found(name: str, *arguments: Any, **options: Any) -> str | None:
        return None if name == "rsync" and not has_rsync else which(name, *arguments, **options)

    monkeypatch.setattr("mldesk.engine.clusters.copies.shutil.which", found)
    add_slurm_target(bench.workspace, "small", shared=False, folder=str(small_disk), poll_seconds=0.2)
    add_slurm_target(bench.workspace, "large", poll_seconds=0.2)
    run = submit_script("print()", compute="small")
    other = submit_script("print()", compute="large")
    bench.until(lambda: run.refresh().status.terminal and other.refresh().status.terminal, 120)
    assert run.status is Status.FAILED
    assert run.reason["title"] == "The disk of the cluster is full"
    assert "No space left on device" in run.reason["detail"]
    assert "folder for runs" in run.reason["cure"]
    assert other.status is Status.COMPLETED, other.reason
    assert os.path.ismount(small_disk)
