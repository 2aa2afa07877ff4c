"""kill -9 of mldesk's engine at each step of a container's life: the run starts once, nothing is left."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.containers.client import Engine
from mldesk.containers.labels import BUILD_LABEL, RUN_LABEL
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Until = Callable[..., Any]

# an engine that is killed before or after the first request of a kind that it makes for a container
_killed_engine = """
import os, signal, sys
from docker.api.client import APIClient
from mldesk.engine.__main__ import main

when, kind, nth = sys.argv[1], sys.argv[2], int(sys.argv[3])
method, left = getattr(APIClient, kind), [nth]

def request(*arguments, **named):
    left[0] -= 1
    if left[0] == 0 and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    answer = method(*arguments, **named)
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer

setattr(APIClient, kind, request)
del sys.argv[1:4]
sys.exit(main())
"""

_script = """
import os
from mldesk.runtime import Run
with open("../started.txt", "a") as file:
    file.write("started\\n")
Run.get_context().log("length", len(os.environ.get("API_TOKEN", "")))
"""

_keyring = """
from keyring.backend import KeyringBackend

class OneSecret(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return "four" if username == "API_TOKEN" else None

    def set_password(self, service, username, password):
        pass

    def delete_password(self, service, username):
        pass
"""


@pytest.fixture
def use_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have processes that are started from now on use a keyring that knows one secret."""

    def use() -> None:
        (tmp_path / "one_secret.py").write_text(_keyring)
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "one_secret.OneSecret")

    return use


@pytest.fixture
def killed_engine(workspace: Workspace) -> Iterator[Callable[..., None]]:
    """An engine that is killed before or after its first request of a kind; returns when it is dead."""
    engines: list[subprocess.Popen[bytes]] = []

    def start(when: str, kind: str, nth: int) -> None:
        command = [sys.executable, "-c", _killed_engine, when, kind, str(nth), str(workspace.path)]
        engines.append(subprocess.Popen(command))
        assert engines[-1].wait(180) == -9

    yield start
    for engine in engines:
        if engine.poll() is None:
            engine.kill()
            engine.wait()


@pytest.mark.parametrize(
    ("when", "kind", "nth"),
    [
        ("before", "create_container", 2),  # the first asks the image for its Python
        ("after", "create_container", 2),
        ("after", "attach_socket", 1),
        ("before", "start", 2),
        ("after", "start", 2),
        ("before", "remove_container", 2),  # when the run is over; the first is the probe's
    ],
)
def test_the_next_engine_starts_the_run_once_and_leaves_no_container(
    when: str,
    kind: str,
    nth: int,
    use_keyring: Callable[[], None],
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    killed_engine: Callable[..., None],
    start_engine: Callable[[], Any],
    docker_engine: Engine,
    until: Until,
) -> None:
    name = target()
    run = submit_script(_script, compute=name, environment=EnvironmentSpec(secrets=("API_TOKEN",)))
    use_keyring()
    killed_engine(when, kind, nth)
    start_engine()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", run.reason
    assert (run.folder / "started.txt").read_text() == "started\n"
    assert run.metrics()["length"].last == 4
    after = submit_script("print('next')", compute=name)
    until(lambda: after.refresh().status.terminal, 60)
    assert after.status == "Completed", after.reason
    until(lambda: not docker_engine.api.containers(all=True, filters={"label": RUN_LABEL}))


def test_a_container_that_asked_an_image_for_its_python_does_not_stay(
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    killed_engine: Callable[..., None],
    start_engine: Callable[[], Any],
    docker_engine: Engine,
    until: Until,
) -> None:
    run = submit_script("print('here')", compute=target())
    killed_engine("after", "create_container", 1)
    assert docker_engine.api.containers(all=True, filters={"label": BUILD_LABEL})
    start_engine()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", run.reason
    assert not docker_engine.api.containers(all=True, filters={"label": BUILD_LABEL})
