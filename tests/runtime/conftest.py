"""Interpreters to try the runtime with, and run folders as the engine makes them."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

import mldesk
from mldesk.runtime import events
from mldesk.runtime import run as run_module

T = TypeVar("T")
EventT = TypeVar("EventT")


def interpreters() -> dict[str, str]:
    """Version -> path of every Python from 3.6 on that this machine has in the usual places."""
    candidates = [sys.executable]
    for folder in (".pyenv/versions", ".local/share/uv/python"):
        candidates += sorted(str(path) for path in (Path.home() / folder).glob("*/bin/python3"))
    candidates += filter(None, (shutil.which(f"python3.{minor}") for minor in range(6, 16)))
    found: dict[str, str] = {}
    for candidate in candidates:
        asked = subprocess.run(
            [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
        )
        version = asked.stdout.strip()
        if re.fullmatch(r"3\.([6-9]|\d\d)", version):
            found.setdefault(version, candidate)
    return dict(sorted(found.items(), key=lambda item: int(item[0].partition(".")[2])))


_interpreters = interpreters()


@pytest.fixture
def pythons() -> dict[str, str]:
    """The interpreters found, by version."""
    return _interpreters


@pytest.fixture(params=_interpreters.values(), ids=_interpreters.keys())
def python(request: pytest.FixtureRequest) -> str:
    """Each interpreter in turn."""
    return str(request.param)


def wait_for(condition: Callable[[], T], seconds: float = 120) -> T:
    """The first true value of the condition; fails when none comes in time."""
    pause = threading.Event()
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "what was waited for did not come"
        pause.wait(0.01)
    return value


@pytest.fixture(name="wait_for")
def wait_for_fixture() -> Callable[..., Any]:
    """The function `wait_for(condition, seconds=120)`."""
    return wait_for


class RunFolder:
    """A run's folder with a script in it, ready for the launcher."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.events_path = path / "events.jsonl"
        self.control = path / "control"
        self.work = path / "work"
        self._started: list[subprocess.Popen[bytes]] = []
        for name in ("snapshot", "control"):
            (path / name).mkdir(parents=True)
        package = Path(mldesk.__file__).parent
        copied = path / "runtime" / "mldesk"
        shutil.copytree(package / "runtime", copied / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(package / "__init__.py", copied)

    def environment(self, **more: str) -> dict[str, str]:
        """What the engine gives to the script."""
        runtime = self.path / "runtime"
        return {
            "MLDESK_RUN_ID": self.path.name,
            "MLDESK_RUN_FOLDER": str(self.path),
            "MLDESK_EXPERIMENT": "tests",
            "MLDESK_EVENTS": str(self.events_path),
            "MLDESK_INPUTS": "{}",
            "PYTHONPATH": os.pathsep.join([str(runtime), str(runtime / "mldesk" / "runtime" / "site")]),
            "PYTHONIOENCODING": "utf-8",
            **more,
        }

    def prepare(
        self,
        script: str,
        python: str = sys.executable,
        arguments: tuple[str, ...] = (),
        inputs: tuple[dict[str, Any], ...] = (),
        grace: float = 60,
        name: str = "train.py",
        secrets: tuple[str, ...] = (),
        secrets_from: str = "environment",
        **environment: str,
    ) -> "RunFolder":
        """Write the script and launch.json."""
        (self.path / "snapshot" / name).write_text(script, encoding="utf-8")
        launch = {
            "command": [python, "-u", name, *arguments],
            "environment": self.environment(**environment),
            "inputs": list(inputs),
            "stop_grace_seconds": grace,
            "secrets": list(secrets),
            "secrets_from": secrets_from,
        }
        (self.path / "launch.json").write_text(json.dumps(launch), encoding="utf-8")
        return self

    def start(self, python: str = sys.executable, **settings: Any) -> "subprocess.Popen[bytes]":
        """Start the launcher as the engine does; with settings of its process."""
        launcher = self.path / "runtime" / "mldesk" / "runtime" / "launcher.py"
        with (self.path / "launcher.log").open("ab") as log:
            process = subprocess.Popen(
                [python, "-E", "-s", str(launcher), str(self.path)],
                stdout=log,
                stderr=log,
                start_new_session=True,
                **{"stdin": subprocess.DEVNULL, **settings},
            )
        self._started.append(process)
        return process

    def end(self) -> None:
        """End what still goes on: a test that fails leaves nothing to the next one."""
        for process in self._started:
            if process.poll() is None:
                process.terminate()  # the launcher kills the script then
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            if process.stdin is not None:
                process.stdin.close()

    def launch(self, python: str = sys.executable, **settings: Any) -> events.Ended:
        """Run the launcher to its end and return how the run ended."""
        assert self.start(python, **settings).wait(120) == 0, (self.path / "launcher.log").read_text()
        return self.ended()

    def ended(self) -> events.Ended:
        """The last event, which must be the only one that says how the run ended."""
        found = self.events()
        assert [event for event in found if isinstance(event, events.Ended)] == [found[-1]]
        assert isinstance(found[-1], events.Ended)
        return found[-1]

    def run_script(self, script: str, python: str = sys.executable, **environment: str) -> str:
        """Run a script as in a run, in the run's folder; returns what it printed, fails if it does."""
        done = subprocess.run(
            [python, "-c", script],
            cwd=self.path,
            env={**os.environ, **self.environment(**environment)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def events(self) -> list[events.Event]:
        """All events of the run so far, without one of which only a part is written yet."""
        if not self.events_path.exists():
            return []
        whole = self.events_path.read_bytes().rpartition(b"\n")[0]
        return [events.decode(line) for line in whole.splitlines() if line]

    def of(self, kind: type[EventT]) -> list[EventT]:
        """The events of one kind."""
        return [event for event in self.events() if isinstance(event, kind)]

    def points(self, name: str) -> list[tuple[int, float]]:
        """Step and value of each point of a metric."""
        return [(event.step, event.value) for event in self.of(events.Metric) if event.name == name]

    def log(self) -> str:
        """What the script wrote."""
        return (self.path / "log.txt").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[RunFolder]:
    """An empty run folder; what was started in it ends with the test."""
    made = RunFolder(tmp_path / "01run")
    yield made
    made.end()


@pytest.fixture
def run(folder: RunFolder, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The Run of this very process, as if it were the script of `folder`."""
    for name, value in folder.environment().items():
        if name.startswith("MLDESK"):
            monkeypatch.setenv(name, value)
    monkeypatch.setattr(run_module, "_contexts", [])
    context = run_module.Run.get_context()
    yield context
    context._file.close()
