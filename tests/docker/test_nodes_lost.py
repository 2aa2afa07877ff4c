"""Runs of several containers that lose a launcher, or the Docker daemon with all containers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psutil
import pytest

from mldesk.containers.client import Engine, connect
from mldesk.containers.networks import runs_with_network
from mldesk.containers.run_containers import container_name
from mldesk.containers.run_nodes import find_runs
from mldesk.core.distribution import Distribution
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.run import Run

Until = Callable[..., Any]
WORKERS = Distribution("tensorflow", nodes=2, workers=2)
_waits = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"


def _await_ready(run: Run, until: Until) -> None:
    logs = [run.folder / "ranks" / str(rank) / "log.txt" for rank in range(2)]
    until(lambda: all(log.exists() and "ready" in log.read_text() for log in logs), 90)


def _await_nothing_left(run: Run, host: str, until: Until) -> None:
    where = str(run.folder.parent.parent)
    engine = connect(DockerSettings(host=host))
    try:
        until(lambda: run.id not in find_runs(engine, where), 60)
        until(lambda: run.id not in runs_with_network(engine, where), 30)
    finally:
        engine.close()


@pytest.mark.parametrize("node", [0, 1])
def test_a_launcher_that_is_killed_within_its_container_ends_the_run_which_says_so(
    node: int,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    docker_engine: Engine,
    docker_host: str,
    until: Until,
) -> None:
    run = submit_script(_waits, compute=target(), distribution=WORKERS)
    start_engine()
    _await_ready(run, until)
    state = docker_engine.api.inspect_container(container_name(run.id, node))["State"]
    (launcher,) = psutil.Process(state["Pid"]).children()
    launcher.kill()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Failed"
    assert run.reason is not None
    assert run.reason["title"] == "The container was ended from outside"
    assert node == 0 or run.reason["detail"].startswith("node 1: ")
    _await_nothing_left(run, docker_host, until)
    assert all(rank.ended is not None for rank in run.ranks())


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_a_daemon_without_live_restore_ends_all_nodes_and_the_run_says_so(
    how: str,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    new_daemon: Any,
    until: Until,
) -> None:
    daemon = new_daemon(live_restore=False)
    daemon.import_base()
    run = submit_script(_waits, compute=target(host=daemon.address), distribution=WORKERS)
    start_engine()
    _await_ready(run, until)
    getattr(daemon, how)()
    if how == "kill":  # what runs in containers goes on until the next daemon finds it
        until(lambda: any("does not answer" in message.text for message in run.messages()), 60)
        assert not run.refresh().status.terminal
        daemon.start()
    until(lambda: run.refresh().status.terminal, 90)
    assert run.status == "Failed"
    assert run.reason is not None
    assert run.reason["title"] == "The container was ended from outside"
    assert "Docker was stopped" in run.reason["detail"]
    if how == "stop":
        daemon.start()
    _await_nothing_left(run, daemon.address, until)
