"""The command line as tests drive it: in process for most, as a real process where it matters."""

import json
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import psutil
import pytest
from click.testing import CliRunner

from mldesk.cli import root
from mldesk.core.ingest import Ingester
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.runtime import event_file, events
from mldesk.summon import engine_identity
from tests.conftest import PATIENCE


@dataclass(frozen=True)
class Reply:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out, parse_constant=_no_constant)


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is not valid JSON")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, and none of the user's settings."""
    folder = tmp_path / "home"
    monkeypatch.setenv("MLDESK_HOME", str(folder))
    for name in ("MLDESK_WORKSPACE", "NO_COLOR", "DOCKER_HOST"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a new workspace, chosen by the environment."""
    path = tmp_path / "workspace"
    Workspace.create(path, "Study").close()
    monkeypatch.setenv("MLDESK_WORKSPACE", str(path))
    return path


@pytest.fixture
def mldesk() -> Callable[..., Reply]:
    """Runs a command in this process; an unexpected exception fails the test."""

    def call(*arguments: object) -> Reply:
        result = CliRunner().invoke(root, [str(argument) for argument in arguments], prog_name="mldesk")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Reply(result.exit_code, result.stdout, result.stderr)

    return call


@pytest.fixture
def script(tmp_path: Path) -> Callable[..., Path]:
    """Writes a script into a folder of its own and returns its path."""

    def write(text: str, name: str = "train.py") -> Path:
        path = tmp_path / "source" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return path

    return write


@pytest.fixture
def stored_run(folder: Path, script: Callable[..., Path]) -> Callable[..., str]:
    """Stores a run that is over, with the given events, without any engine; returns its id."""

    def store(*logged: Any, status: str = "Completed", log: bytes = b"", **config: Any) -> str:
        path = script("print('hello')")
        with Workspace.open(folder) as workspace:
            run = submit(workspace, ScriptRunConfig(path.parent, path.name, **config))
            file = event_file.EventFile(run.folder / "events.jsonl")
            for event in (events.Phase("Running", 1000.0), *logged):
                file.append(event)
            file.append(events.Ended(status, 0 if status == "Completed" else 1, None, 1012.0, None))
            run.log_path.write_bytes(log)
            Ingester(workspace).ingest(run.id)
            return run.id

    return store


@dataclass(frozen=True)
class Terminal:
    """Starts real `mldesk` processes."""

    home: Path

    def start(self, *arguments: object, **settings: Any) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "mldesk", *(str(argument) for argument in arguments)]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(command, **(pipes | settings))

    def run(self, *arguments: object, **settings: Any) -> Reply:
        with self.start(*arguments, **settings) as process:
            out, err = process.communicate(timeout=PATIENCE)
        return Reply(process.returncode, out.decode(), err.decode())


@pytest.fixture
def terminal(home: Path) -> Terminal:
    """Real `mldesk` processes."""
    return Terminal(home)


@pytest.fixture
def until() -> Callable[..., None]:
    """Waits for a condition to come true; fails after two minutes."""

    pause = Event()

    def wait(condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited for {PATIENCE:.0f} seconds"
            pause.wait(0.02)

    return wait


@pytest.fixture
def engine(folder: Path, until: Callable[..., None]) -> Iterator[Path]:
    """The folder of a workspace whose engine, once started by a command, ends with the test."""
    yield folder
    identity = engine_identity(folder)
    if identity is not None:
        psutil.Process(identity[0]).kill()  # which costs nothing: the next one would go on where it was
        until(lambda: engine_identity(folder) is None)
