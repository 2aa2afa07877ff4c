"""Real engine processes, and scripts whose pace a test controls."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import psutil
import pytest

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import processes_of_run
from mldesk.summon import engine_identity

Until = Callable[..., Any]

# logs 0.5, 1.5, ... for steps 0 to half, waits for the gate file, logs as many again, ends with the code
gated_script = """
import os, sys, time
from mldesk.runtime import Run
half, gate, code = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
run = Run.get_context()
for step in range(2 * half):
    if step == half:
        while not os.path.exists(gate):
            time.sleep(0.01)
    run.log("loss", step + 0.5)
with open("outputs/done.txt", "w") as file:
    file.write("done")
sys.exit(code)
"""


class Engine:
    """An engine of the workspace in a process of its own."""

    def __init__(self, workspace: Workspace, idle_seconds: float, environment: dict[str, str]) -> None:
        self.errors = workspace.path.parent / f"engine{len(list(workspace.path.parent.glob('engine*')))}.err"
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "mldesk.engine",
                    str(workspace.path),
                    "--idle-seconds",
                    str(idle_seconds),
                ],
                stderr=errors,
                env={**os.environ, **environment},
            )

    def kill(self) -> None:
        """Kill -9."""
        self.process.kill()
        self.process.wait()


class StartEngine(Protocol):
    def __call__(self, idle_seconds: float = 60.0, **environment: str) -> Engine: ...


@pytest.fixture
def start_engine(workspace: Workspace, until: Until) -> Iterator[StartEngine]:
    """Start an engine and wait until it serves; ends it, and all that its runs left, after the test."""
    engines: list[Engine] = []

    def start(idle_seconds: float = 60.0, **environment: str) -> Engine:
        engine = Engine(workspace, idle_seconds, environment)
        engines.append(engine)

        def serves() -> bool:
            assert engine.process.poll() is None, engine.errors.read_text()
            return (engine_identity(workspace.path) or (0,))[0] == engine.process.pid

        until(serves)
        return engine

    yield start
    for engine in engines:
        engine.kill()
    for row in workspace.store.read("SELECT id FROM runs"):
        for process in processes_of_run(row["id"]):
            with contextlib.suppress(psutil.Error):
                process.kill()


@contextlib.contextmanager
def _full_at(step: int) -> Iterator[None]:
    left = step

    def limited(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            if function is not os_open or arguments[1] & os.O_CREAT:
                left -= 1
                if left < 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))
            return function(*arguments, **named)

        return call

    os_open = os.open
    with pytest.MonkeyPatch.context() as patch:
        for name in ("mkdir", "link", "rename", "replace", "fsync", "open"):
            patch.setattr(os, name, limited(getattr(os, name)))
        yield


@pytest.fixture
def full_at() -> Callable[[int], contextlib.AbstractContextManager[None]]:
    """Within its block the disk is full from the step of the given number on, whatever that begins."""
    return _full_at


# Does its work in one child after the other, each killed before the step of the given number. A step is
# whatever changes the disk: the interpreter tells of most, of flushes and of statements are told here.
_stepping = """
import os, signal, sys
from mldesk.core.workspace import Workspace

changing = {"mkdir", "rename", "link", "remove", "rmdir", "chmod", "truncate", "utime"}
left, flush = None, os.fsync

def step():
    global left
    if left is not None:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

def hear(event, arguments):
    opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_RDWR | os.O_WRONLY)
    if opened or event.startswith("os.") and event[3:] in changing:
        step()

def flushing(descriptor):
    step()
    flush(descriptor)

sys.addaudithook(hear)
os.fsync = flushing
for line in sys.stdin:
    number, path = line.rstrip("\\n").split(" ", 1)
    if os.fork() == 0:
        with Workspace.open(path) as workspace:
            workspace.store._connection.set_trace_callback(lambda statement: step())
            left = int(number)
            act(workspace, *sys.argv[1:])
            number, left = int(number) - left, None
        print(number, flush=True)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.wait()[1]) == -signal.SIGKILL:
        print("killed", flush=True)
"""


class Stepping:
    """Work in processes of its own that are killed before one of its steps: `act(workspace, *arguments)`."""

    def __init__(self, work: str, arguments: tuple[str, ...]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", work + _stepping, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def steps(self, path: Path) -> int:
        """How many steps the whole work takes, which is done in the workspace at `path`."""
        return int(self._do(10**9, path))

    def before(self, step: int, path: Path) -> bool:
        """Work in the workspace at `path` until the step of this number; False if it was done before that."""
        return self._do(step, path) == "killed"

    def _do(self, step: int, path: Path) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{step} {path}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        """End its process."""
        with self.process:
            assert self.process.stdin is not None
            self.process.stdin.close()


@pytest.fixture
def killed_before() -> Iterator[Callable[..., Stepping]]:
    """Prepare work, given as the text of a program that defines `act`, to be killed before its steps."""
    made: list[Stepping] = []

    def prepare(work: str, *arguments: str) -> Stepping:
        made.append(Stepping(work, arguments))
        return made[-1]

    yield prepare
    for stepping in made:
        stepping.close()


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """The file that a gated script waits for."""
    return tmp_path / "gate"


@pytest.fixture
def submit_gated(submit_script: Callable[..., Run], gate: Path) -> Callable[..., Run]:
    """Submit a script that logs 100 points, waits for the gate, logs 100 more, and ends with a code."""

    def submit(half: int = 100, code: int = 0, **config: Any) -> Run:
        return submit_script(gated_script, str(half), str(gate), str(code), **config)

    return submit


@pytest.fixture
def half_way(until: Until) -> Callable[[Run], None]:
    """Wait until a gated run's first points are in the database."""

    def wait(run: Run, half: int = 100) -> None:
        until(lambda: "loss" in run.metrics() and run.metrics()["loss"].count == half)
        until(lambda: "script" in run.refresh().processes)

    return wait
