"""`mldesk model try`, with a real engine and the script of exports."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mldesk.core.run import list_runs
from mldesk.core.workspace import Workspace

_SAVE = """
import sys, keras
network = keras.Sequential([keras.Input((3,)), keras.layers.Softmax()])
network.save(sys.argv[1])
"""
"""A network that tells which of three numbers is the largest."""


@pytest.fixture
def model(folder: Path, stored_run: Callable[..., str], mldesk: Callable[..., Any]) -> str:
    """The name of a model that is no network at all."""
    identity = stored_run()
    with Workspace.open(folder) as workspace:
        outputs = workspace.run_folder(identity) / "work" / "outputs"
    (outputs / "model.keras").write_bytes(b"weights")
    assert mldesk("model", "register", "largest", identity).code == 0
    return "largest"


@pytest.fixture
def network(folder: Path, stored_run: Callable[..., str], mldesk: Callable[..., Any]) -> str:
    """The name of a model that Keras has saved."""
    identity = stored_run()
    with Workspace.open(folder) as workspace:
        outputs = workspace.run_folder(identity) / "work" / "outputs"
    saving = [sys.executable, "-c", _SAVE, str(outputs / "model.keras")]
    subprocess.run(saving, check=True, capture_output=True)
    assert mldesk("model", "register", "largest", identity).code == 0
    return "largest"


@pytest.mark.training
def test_what_a_model_predicts_is_printed(engine: Path, terminal: Any, network: str, tmp_path: Path) -> None:
    file = tmp_path / "rows.npy"
    np.save(file, np.array([[0, 9, 0], [9, 0, 0]], np.float32))
    reply = terminal.run("model", "try", network, file)
    assert reply.code == 0, reply.err
    assert reply.out.splitlines()[-2:] == ["rows.npy[0]\t1\t0.9998", "rows.npy[1]\t0\t0.9998"]
    assert "is not installed" not in reply.err  # what runs other formats is not needed
    told = terminal.run("model", "try", network, file, "--json")
    assert told.json["reason"] is None
    with Workspace.open(engine, read_only=True) as workspace:
        rows = workspace.store.read("SELECT status FROM runs WHERE id = ?", told.json["run"])
    assert [row["status"] for row in rows] == ["Completed"]


def test_a_file_that_is_not_there_is_refused(folder: Path, mldesk: Callable[..., Any], model: str) -> None:
    reply = mldesk("model", "try", model, folder / "gone.npy")
    assert reply.code == 2
    assert "gone.npy" in reply.err


@pytest.mark.parametrize("foreseen", [True, False], ids=["foreseen", "full meanwhile"])
def test_a_full_disk_is_told_and_nothing_half_made_is_left(
    folder: Path,
    model: str,
    mldesk: Callable[..., Any],
    mount_disk: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    foreseen: bool,
) -> None:
    disk = mount_disk(8)
    workspace = disk / "workspace"
    shutil.copytree(folder, workspace)
    monkeypatch.setenv("MLDESK_WORKSPACE", str(workspace))
    if not foreseen:
        monkeypatch.setattr("mldesk.core.validation.free_space", lambda path: 10**12)
    (tmp_path / "rows.npy").write_bytes(b"")
    before = _things(workspace / "runs")
    with (disk / "ballast").open("wb") as ballast:
        ballast.write(bytes(shutil.disk_usage(disk).free))
    reply = mldesk("model", "try", model, tmp_path / "rows.npy")
    assert reply.code == 2
    assert "disk" in reply.err
    assert "Traceback" not in reply.err
    (disk / "ballast").unlink()
    assert _things(workspace / "runs") == before
    with Workspace.open(workspace, read_only=True) as opened:
        assert len(list_runs(opened)) == 1  # the one that made the model


def _things(runs: Path) -> set[Path]:
    return {path for path in runs.rglob("*") if path.name != ".drafts"}
