"""A Docker daemon that is stopped or killed while it builds and while it runs: told, and nothing is left."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import docker
import pytest

from mldesk.containers.build import REPOSITORY
from mldesk.containers.run_containers import container_name
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Until = Callable[..., Any]
Submit = Callable[..., Run]
Target = Callable[..., str]
Start = Callable[[], Any]


def _ended(run: Run, until: Until, timeout: float = 60) -> Run:
    until(lambda: run.refresh().status.terminal, timeout)
    return run


def _is_building(run: Run) -> bool:
    log = run.folder / "build.log"
    return log.exists() and "Processing" in log.read_text()


@contextlib.contextmanager
def _client(daemon: Any) -> Iterator[Any]:
    with contextlib.closing(docker.DockerClient(daemon.address)) as client:
        yield client.api


def _names(daemon: Any) -> list[str]:
    """The names of all containers."""
    with _client(daemon) as api:
        return [name for found in api.containers(all=True) for name in found["Names"]]


def _built_images(daemon: Any) -> list[str]:
    with _client(daemon) as api:
        return [name for image in api.images(REPOSITORY) for name in image["RepoTags"]]


@pytest.mark.parametrize(("how", "live_restore"), [("stop", False), ("kill", True)])
def test_a_daemon_that_goes_during_a_build_fails_the_run_and_leaves_nothing_half(
    how: str,
    live_restore: bool,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
    new_daemon: Any,
    packages: Any,
) -> None:
    daemon = new_daemon(live_restore=live_restore)
    daemon.import_base()
    packages.source("slow", "import os, time\nwhile not os.path.exists('/run/go'):\n    time.sleep(0.05)\n")
    packages.wheel("fast")
    name = target(host=daemon.address)

    def needs(package: str) -> Run:
        spec = EnvironmentSpec("packages", packages=(package,), pip_options=packages.options)
        return submit_script(f"import {package}\n", compute=name, environment=spec)

    broken = needs("slow")
    start_engine()
    until(lambda: _is_building(broken), 60)
    getattr(daemon, how)()
    assert _ended(broken, until).status == "Failed"
    assert broken.reason is not None
    assert broken.reason["title"] in ("The Docker engine does not answer", "The build of the image broke off")
    assert "Start Docker" in broken.reason["cure"]
    daemon.start()
    with _client(daemon) as api:
        print(api.containers(all=True))
    good = needs("fast")
    assert _ended(good, until).status == "Completed", good.reason
    until(lambda: not _names(daemon))
    assert len(_built_images(daemon)) == 2  # Python, and fast on it


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_a_daemon_without_live_restore_ends_its_runs_and_they_say_so(
    gated_script: str,
    half_way: Callable[[Run], None],
    how: str,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
    new_daemon: Any,
) -> None:
    daemon = new_daemon(live_restore=False)
    daemon.import_base()
    run = submit_script(gated_script, compute=target(host=daemon.address))
    start_engine()
    half_way(run)
    getattr(daemon, how)()
    if how == "kill":  # what runs in containers goes on until the next daemon finds it
        until(lambda: any("does not answer" in message.text for message in run.messages()))
        daemon.start()
    assert _ended(run, until).status == "Failed"
    assert run.reason is not None
    assert run.reason["title"] == "The container was ended from outside"
    assert "Docker was stopped" in run.reason["detail"]
    assert run.metrics()["loss"].count == 10
    if how == "stop":
        daemon.start()
    until(lambda: container_name(run.id) not in _names(daemon))


# an engine of mldesk whose Docker daemon is killed just before or just after it starts the run's container
_losing_engine = """
import contextlib, os, signal, socket, sys
from docker import APIClient
from mldesk.engine.__main__ import main

pid, address, started = int(sys.argv[1]), sys.argv[2], sys.argv[3] == "True"
start, left = APIClient.start, [2]  # the first is asked for its Python

def start_and_lose(api, container):
    left[0] -= 1
    if left[0] or started:
        start(api, container)
    if left[0] == 0:
        os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            while True:
                with socket.socket(socket.AF_UNIX) as knocking:
                    knocking.connect(address)
        start(api, container)

APIClient.start = start_and_lose
del sys.argv[1:4]
sys.exit(main())
"""


@pytest.mark.parametrize("started", [True, False])
def test_a_daemon_that_is_killed_while_a_container_starts_is_asked_later_what_became_of_it(
    gated_script: str,
    started: bool,
    workspace: Workspace,
    submit_script: Submit,
    target: Target,
    until: Until,
    new_daemon: Any,
) -> None:
    daemon = new_daemon()
    daemon.import_base()
    run = submit_script(gated_script, compute=target(host=daemon.address))
    given = [str(daemon.process.pid), daemon.address.removeprefix("unix://"), str(started)]
    engine = subprocess.Popen([sys.executable, "-c", _losing_engine, *given, str(workspace.path)])
    try:
        until(lambda: daemon.process.poll() is not None, 60)
        until(lambda: any("does not answer" in message.text for message in run.messages()), 40)
        assert not run.refresh().status.terminal
        daemon.start()
        (run.folder / "work").mkdir(exist_ok=True)
        (run.folder / "work" / "go").touch()
        assert _ended(run, until).status == ("Completed" if started else "Failed"), run.reason
        if not started:
            assert run.reason is not None
            assert run.reason["title"] == "The Docker engine does not answer"
        until(lambda: not _names(daemon))
    finally:
        engine.terminate()
        engine.wait(120)
