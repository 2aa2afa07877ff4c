"""`mldesk runs checkpoints`, `resume`, `repeat`, and `mldesk submit --repeat`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("again", "submit"):
        monkeypatch.setattr(f"mldesk.cli.{module}.ensure_engine", lambda path: None)


@pytest.fixture
def ended(folder: Path, stored_run: Fixture) -> str:
    """The id of a run that has left a checkpoint."""
    identity: str = stored_run(status="Failed", name="net")
    with Workspace.open(folder) as workspace:
        (Run(workspace, identity).work_folder / "outputs" / "model.keras").write_text("weights")
    return identity


def test_checkpoints_are_listed_and_resumed_from(mldesk: Fixture, ended: str) -> None:
    assert "outputs/model.keras" in mldesk("runs", "checkpoints", "net").out
    assert mldesk("runs", "checkpoints", ended, "--json").json[0]["kind"] == "keras"
    reply = mldesk("runs", "resume", "net", "--hold")
    assert reply.code == 0
    assert "no argument to resume with" in reply.err
    assert "Its outputs are where it left them" in reply.out
    shown = mldesk("runs", "show", "net-resumed")
    assert "net (outputs/model.keras)" in shown.out
    assert mldesk("runs", "show", "net-resumed", "--json").json["resumed_from"]["run_id"] == ended


def test_a_run_without_checkpoints_cannot_be_resumed(mldesk: Fixture, stored_run: Fixture) -> None:
    stored_run(name="bare")
    assert "left no checkpoint" in mldesk("runs", "checkpoints", "bare").err
    assert mldesk("runs", "resume", "bare").code == 2


def test_a_run_is_repeated_with_other_seeds(mldesk: Fixture, ended: str) -> None:
    reply = mldesk("runs", "repeat", "net", "--times", "2", "--first-seed", "8")
    assert reply.code == 0
    assert "net-seed-8" in reply.out
    assert "has to read the variable MLDESK_SEED" in reply.err


def test_a_script_is_submitted_several_times(mldesk: Fixture, folder: Path, script: Fixture) -> None:
    text = """
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int)
    parser.parse_args()
    """
    path = script(text)
    reply = mldesk("submit", path, "--repeat", "3", "--json")
    assert [run["parameters"]["seed"] for run in reply.json] == [1, 2, 3]
    assert reply.err == ""
    assert mldesk("submit", path, "--repeat", "2", "--wait").code == 2
    assert mldesk("submit", path, "--first-seed", "2", "--wait").code == 2
    assert mldesk("submit", path, "--hold", "--wait").code == 2
    reply = mldesk("submit", path, "--first-seed", "0", "--json")
    assert [run["parameters"]["seed"] for run in reply.json] == [0]
