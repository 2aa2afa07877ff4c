"""The program as its users start it: real processes, real engine, real training."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity


@pytest.fixture
def workspace_path(tmp_path: Path) -> Iterator[Path]:
    """The folder of a new workspace; its engine is ended after the test."""
    folder = tmp_path / "workspace"
    Workspace.create(folder, "Study").close()
    yield folder
    end_engine(folder)


def end_engine(workspace_path: Path, how: signal.Signals = signal.SIGTERM) -> None:
    """End the workspace's engine, if one runs, and wait until it is gone."""
    identity = engine_identity(workspace_path)
    if identity is None or not psutil.pid_exists(identity[0]):
        return
    process = psutil.Process(identity[0])
    process.send_signal(how)
    try:
        process.wait(20)
    except psutil.TimeoutExpired:
        process.kill()


Mldesk = Callable[..., Any]


@pytest.fixture
def mldesk(workspace_path: Path) -> Mldesk:
    """Run `mldesk ARGUMENTS --json` as a process of its own; what it printed, parsed."""

    def run(*arguments: str, expect: int = 0) -> Any:
        head, *tail = arguments
        command = [sys.executable, "-m", "mldesk", "--workspace", str(workspace_path), head, *tail]
        done = subprocess.run(command, capture_output=True, text=True, timeout=560)
        assert done.returncode == expect, done.stderr
        return json.loads(done.stdout) if "--json" in arguments else done.stdout

    return run


@pytest.fixture
def kill_engine(workspace_path: Path) -> Callable[[], None]:
    """Kill -9 the workspace's engine."""
    return lambda: end_engine(workspace_path, signal.SIGKILL)


@pytest.fixture
def start_window(workspace_path: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Open the application in a process of its own, offscreen, on the workspace."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MLDESK_WORKSPACE": str(workspace_path)}
        started.append(subprocess.Popen([sys.executable, "-m", "mldesk"], env=environment))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
