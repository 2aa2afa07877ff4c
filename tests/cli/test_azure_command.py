"""`mldesk azure report`: what of a program runs here, for people and as JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Mldesk = Callable[..., Any]


def test_a_program_is_told_for_people(mldesk: Mldesk, tmp_path: Path) -> None:
    path = tmp_path / "tune.py"
    path.write_text(
        "from azureml.core import Run\nfrom azureml.train.hyperdrive import choice\n"
        "Run.get_context().log('a', 1)\nchoice(1)\n"
    )
    reply = mldesk("azure", "report", path)
    assert reply.code == 1
    assert (
        "1 file read, 1 use the SDK. Of its names 2 run here, 0 run differently, 1 do not run." in reply.out
    )
    assert "Does not run (1)" in reply.out
    assert f"azureml.train.hyperdrive.choice  {path}:4" in reply.out
    assert "      Submit one run for each set of values" in reply.out


def test_a_program_all_of_which_runs_ends_well(mldesk: Mldesk, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("from azureml.core import Run\nRun.get_context().log('a', 1)\n")
    reply = mldesk("azure", "report", tmp_path, "--json")
    assert reply.code == 0
    assert reply.json["counts"] == {"runs": 2, "differs": 0, "not": 0}
    assert [use["name"] for use in reply.json["uses"]] == ["Run.get_context", "Run.log"]


def test_what_is_not_there_is_told(mldesk: Mldesk, tmp_path: Path) -> None:
    reply = mldesk("azure", "report", tmp_path / "gone.py")
    assert reply.code == 2
    assert "no such file" in reply.err
