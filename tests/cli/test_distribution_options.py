"""`mldesk submit --distribution`: processes, nodes and the cluster map from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.distribution import Distribution
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]
Script = Callable[..., Path]

SERVERS = ("--distribution", "tensorflow", "--workers", 2, "--parameter-servers", 1, "--nodes", 2)


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests look at what is stored."""
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda path: None)
    monkeypatch.setattr("shutil.which", lambda *args, **kwargs: "/usr/bin/mpirun")


def test_the_processes_of_a_run_are_stored_and_shown(mldesk: Mldesk, folder: Path, script: Script) -> None:
    reply = mldesk("submit", script("print()"), *SERVERS, "--evaluator", "--metrics-of", "all", "--json")
    with Workspace.open(folder) as workspace:
        stored = Run(workspace, reply.json["id"]).config.distribution
    expected = Distribution("tensorflow", 2, 1, 2, 1, evaluator=True, metrics="all")
    assert stored == expected
    assert reply.json["distribution"] == expected.to_json()
    assert reply.json["processes"] == []
    shown = mldesk("runs", "show", reply.json["id"]).out
    assert "TensorFlow, 2 workers, 1 parameter server, 1 evaluator, on 2 nodes" in shown


def test_retries_are_stored(mldesk: Mldesk, folder: Path, script: Script) -> None:
    reply = mldesk("submit", script("print()"), "--retries", 2, "--resumes", "--json")
    with Workspace.open(folder) as workspace:
        config = Run(workspace, reply.json["id"]).config
    assert (config.retries, config.resumes, config.distribution) == (2, True, None)


def test_the_cluster_map_can_be_changed_and_looked_at(mldesk: Mldesk, folder: Path, script: Script) -> None:
    path = script("print()")
    changes = ("--place", "1:port=12345,node=0", "--place", "2:node=1,devices=")
    found = mldesk("submit", path, *SERVERS, *changes, "--show-cluster-map", "--json").json
    assert [(p["role"], p["node"], p["port"], p["devices"]) for p in found["processes"]] == [
        ("worker", 0, None, None),
        ("worker", 0, 12345, None),
        ("ps", 1, None, []),
    ]
    text = mldesk("submit", path, "--distribution", "mpi", "--nodes", 2, "--show-cluster-map").out
    assert "MPI, 2 nodes, 1 process each" in text
    assert "worker 1" in text
    assert mldesk("runs", "list", "--json").json == []


def test_a_map_that_cannot_be_is_told(mldesk: Mldesk, folder: Path, script: Script) -> None:
    path = script("print()")
    reply = mldesk("submit", path, *SERVERS, "--place", "1:node=5", "--show-cluster-map")
    assert reply.code == 1
    assert "There is no such node" in reply.err


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--nodes", 2), "--nodes needs --distribution"),
        (("--place", "0:port=1"), "--place needs --distribution"),
        (("--show-cluster-map",), "needs --distribution"),
        ((*SERVERS, "--place", "0:wings=1"), "no part of a place"),
        ((*SERVERS, "--place", "x"), "RANK:"),
        ((*SERVERS, "--place", "0:port=a"), "no number"),
        ((*SERVERS, "--place", "9:port=1"), "no rank 9"),
    ],
)
def test_options_that_mean_nothing_are_told(
    mldesk: Mldesk, folder: Path, script: Script, given: tuple[Any, ...], told: str
) -> None:
    reply = mldesk("submit", script("print()"), *given)
    assert reply.code == 2
    assert told in reply.err


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--nodes", 10**9, "--place", "0:port=2222"), "There are too many processes"),
        (("--nodes", 2, "--place", f"{'9' * 5000}:port=2222"), "is not RANK:port=2222"),
    ],
)
def test_a_slip_of_the_finger_is_told_at_once(
    mldesk: Mldesk, folder: Path, script: Script, asked: tuple[Any, ...], told: str
) -> None:
    reply = mldesk("submit", script("print()"), "--distribution", "mpi", *asked)
    assert reply.code == 2
    assert told in reply.err
