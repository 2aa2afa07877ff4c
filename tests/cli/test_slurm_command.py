"""`mldesk compute add slurm`, and the batch script on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]
Script = Callable[..., Path]


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests look at what is stored."""
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda path: None)


def test_a_cluster_is_added_and_shown(mldesk: Mldesk, folder: Path) -> None:
    options = ("--name", "far", "--host", "me@login", "--not-shared", "--partition", "gpu")
    settings = mldesk("compute", "add", "slurm", *options, "--json").json["settings"]
    assert (settings["host"], settings["shared"], settings["partition"]) == ("me@login", False, "gpu")
    shown = mldesk("compute", "show", "far").out
    assert "copied to ~/mldesk" in shown
    assert "no engine has asked it yet" in shown


def test_the_batch_script_is_shown_and_nothing_is_started(
    mldesk: Mldesk, folder: Path, script: Script
) -> None:
    mldesk("compute", "add", "slurm")
    spread = ("--distribution", "pytorch", "--nodes", 2)
    shown = mldesk("submit", script("print()"), "--compute", "slurm", *spread, "--show-batch-script").out
    assert "#SBATCH --nodes=2\n" in shown
    assert "srun --ntasks=2 --ntasks-per-node=1 sh ${{start}}" in shown
    with Workspace.open(folder) as workspace:
        assert not workspace.store.read("SELECT id FROM runs")


def test_a_run_goes_with_a_batch_script_of_its_own(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    mldesk("compute", "add", "slurm")
    own = tmp_path / "batch.sh"
    own.write_text("#!/bin/bash\n#SBATCH --exclusive\nsrun sh ${{start}}\n")
    run = script("print()")
    reply = mldesk("submit", run, "--compute", "slurm", "--batch-script", own, "--json")
    with Workspace.open(folder) as workspace:
        assert Run(workspace, reply.json["id"]).config.batch_script == own.read_text()
    own.write_text("#!/bin/bash\n")
    reply = mldesk("submit", run, "--compute", "slurm", "--batch-script", own, "--json")
    assert reply.json[0]["field"] == "batch_script"


def test_only_slurm_has_batch_scripts(mldesk: Mldesk, folder: Path, script: Script) -> None:
    reply = mldesk("submit", script("print()"), "--show-batch-script")
    assert "Only runs on Slurm have a batch script" in reply.err
