"""`mldesk queue`: list, move, hold, release."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace

Fixture = Callable[..., Any]


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The workspaces for which an engine was asked; none is started."""
    asked: list[Path] = []
    monkeypatch.setattr("mldesk.summon.ensure_engine", asked.append)
    return asked


@pytest.fixture
def queued(folder: Path, script: Fixture) -> list[str]:
    """The ids of three queued runs: a, b, c."""
    path = script("print('hello')")
    with Workspace.open(folder) as workspace:
        return [submit(workspace, ScriptRunConfig(path.parent, path.name, name=name)).id for name in "abc"]


def names(reply: Any) -> list[str]:
    return [entry["name"] for entry in reply.json["waiting"]]


def test_the_queue_is_listed_in_its_order(mldesk: Fixture, queued: list[str]) -> None:
    reply = mldesk("queue", "list")
    assert reply.code == 0
    assert "0 running, 3 waiting" in reply.out
    assert "Starts with the engine" in reply.out
    assert names(mldesk("queue", "list", "--json")) == ["a", "b", "c"]


def test_an_empty_queue_says_so(mldesk: Fixture, folder: Path) -> None:
    reply = mldesk("queue", "list")
    assert (reply.code, reply.out) == (0, "")
    assert "Nothing runs" in reply.err


@pytest.mark.parametrize(
    ("how", "order"),
    [
        (["c", "--front"], ["c", "a", "b"]),
        (["a", "--end"], ["b", "c", "a"]),
        (["c", "--before", "b"], ["a", "c", "b"]),
        (["c", "--by", "-1"], ["a", "c", "b"]),
        (["b", "c", "--front"], ["b", "c", "a"]),
    ],
)
def test_runs_are_moved(mldesk: Fixture, queued: list[str], how: list[str], order: list[str]) -> None:
    assert names(mldesk("queue", "move", *how, "--json")) == order
    assert names(mldesk("queue", "list", "--json")) == order


def test_runs_are_held_and_released(mldesk: Fixture, queued: list[str], started: list[Path]) -> None:
    assert [entry["held"] for entry in mldesk("queue", "hold", "a", "b", "--json").json["waiting"]] == [
        True,
        True,
        False,
    ]
    assert mldesk("queue", "hold", "--all").out.count("Held until it is released") == 3
    before = len(started)
    assert mldesk("queue", "release", "b").code == 0
    assert len(started) == before + 1
    assert mldesk("queue", "release", "--all", "--json").json["waiting"][0]["held"] is False


@pytest.mark.parametrize(
    "words",
    [["move", "a"], ["move", "a", "--front", "--end"], ["hold"], ["release", "a", "--all"], ["move", "x"]],
)
def test_what_cannot_be_done_gets_one_line(mldesk: Fixture, queued: list[str], words: list[str]) -> None:
    reply = mldesk("queue", *words)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)


def test_a_run_is_submitted_held_and_with_gpu_memory(
    mldesk: Fixture, folder: Path, script: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda path: None)
    path = script("print('hello')")
    assert mldesk("submit", path, "--hold", "--gpus", "1", "--gpu-memory", "8GB").code == 0
    (entry,) = mldesk("queue", "list", "--json").json["waiting"]
    assert (entry["held"], entry["gpu_memory"]) == (True, 8 * 10**9)
    refused = mldesk("submit", path, "--gpu-memory", "8GB")
    assert refused.code == 2
    assert "asks for no GPU" in refused.err


def test_the_target_says_how_much_gpu_memory_is_usual(mldesk: Fixture, folder: Path) -> None:
    assert (
        mldesk("compute", "set", "--gpu-memory", "6GB", "--json").json["settings"]["gpu_memory"] == 6 * 10**9
    )
    assert "wait for 6.0 GB" in mldesk("compute", "set", "--cpu-slots", "2").out
    assert mldesk("compute", "set").code == 2


def test_keeping_the_computer_awake_can_be_switched_off(mldesk: Fixture, folder: Path) -> None:
    assert mldesk("queue", "awake", "--json").json == {"keep_awake": True, "awake": False, "problem": ""}
    assert "may sleep" in mldesk("queue", "awake", "off").out
    assert mldesk("queue", "awake", "--json").json["keep_awake"] is False
