"""Random kills for a while: no point is lost or doubled, and every run reaches its true end."""

import contextlib
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import processes_of_run

Fixture = Callable[..., Any]

_seconds = float(os.environ.get("MLDESK_MONKEY_SECONDS", "8"))
_points = 100
_script = (
    "import sys, time\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
    f"for step in range({_points}):\n    run.log('loss', step + 0.5)\n    time.sleep(0.01)\n"
    "sys.exit(int(sys.argv[1]))\n"
)


class Monkey:
    """Submits runs and kills things; `touched` are the runs that were stopped or lost a process."""

    def __init__(self, chance: random.Random, submit: Fixture, start_engine: Fixture) -> None:
        self.runs: dict[str, tuple[Run, int]] = {}
        self.touched: set[str] = set()
        self._chance = chance
        self._submit = submit
        self._start_engine = start_engine
        self.engine = start_engine()

    def act(self) -> None:
        """Do one thing at random."""
        living = [run for run, _ in self.runs.values() if not run.refresh().status.terminal]
        actions: list[Callable[[], None]] = [self._replace_engine]
        if len(living) < 5:
            actions += [self._submit_one] * 2
        if living:
            run = self._chance.choice(living)
            actions += [lambda: self._kill(run, "launcher"), lambda: self._kill(run, "script")]
            actions += [lambda: self._ask(run, run.request_stop), lambda: self._ask(run, run.request_kill)]
        self._chance.choice(actions)()

    def _submit_one(self) -> None:
        code = self._chance.choice([0, 0, 3])
        run = self._submit(_script, str(code))
        self.runs[run.id] = (run, code)

    def _replace_engine(self) -> None:
        self.engine.kill()
        self.engine = self._start_engine()

    def _kill(self, run: Run, role: str) -> None:
        found = run.processes if role == "launcher" else run.processes.get("script", {})
        if found and self._chance.random() < 0.5:
            self.touched.add(run.id)
            with contextlib.suppress(ProcessLookupError):
                os.kill(found["pid"], signal.SIGKILL)

    def _ask(self, run: Run, request: Callable[[], None]) -> None:
        if self._chance.random() < 0.3:
            self.touched.add(run.id)
            request()


def test_random_kills_lose_and_double_nothing(
    workspace: Workspace, submit_script: Fixture, start_engine: Fixture
) -> None:
    seed = int(os.environ.get("MLDESK_MONKEY_SEED", "2019"))
    print(f"seed {seed}")
    chance = random.Random(seed)
    monkey = Monkey(chance, submit_script, start_engine)
    end, pause = time.monotonic() + _seconds, threading.Event()
    while time.monotonic() < end:
        monkey.act()
        pause.wait(chance.random() * 0.3)
    for run, code in monkey.runs.values():
        assert run.wait(120).terminal
        assert_true_end(run, code, run.id in monkey.touched)


def assert_true_end(run: Run, code: int, touched: bool) -> None:
    logged = (run.folder / "events.jsonl").read_bytes().count(b'["metric","loss"')
    steps = run.metric("loss").steps.tolist() if logged else []
    assert steps == list(range(logged))
    if not touched:
        assert (run.status, run.exit_code) == (Status.FAILED if code else Status.COMPLETED, code)
        assert logged == _points
    assert not list(processes_of_run(run.id)) or run.status is not Status.CANCELED
