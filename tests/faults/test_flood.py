"""A script that prints very much while nobody of its run is left to look after its log."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from mldesk.core.status import Status
from mldesk.runtime.log_file import EARLIER, LOG_LIMIT

Fixture = Callable[..., Any]

FLOOD = """
import os, sys, threading
def wait(gate):
    while not os.path.exists(gate):
        threading.Event().wait(0.01)
print("ready", flush=True)
wait(sys.argv[1])
block = b"x" * 999 + b"\\n"
for _ in range(70_000):
    os.write(1, block)
wait("../log.earlier.txt")
print("the last words", flush=True)
"""


def test_the_log_of_a_script_without_launcher_stays_bounded(
    start_engine: Fixture, submit_script: Fixture, gate: Path, until: Fixture
) -> None:
    start_engine()
    run = submit_script(FLOOD, str(gate))
    until(lambda: run.log_path.exists() and run.log.read(0, 100).data == b"ready\n")
    until(lambda: run.refresh().processes.get("script"))
    psutil.Process(run.processes["pid"]).kill()
    until(run.messages)
    gate.touch()
    assert run.wait(120) is Status.COMPLETED
    assert not (run.folder / EARLIER).exists()
    assert run.log_path.stat().st_size <= LOG_LIMIT
    span = run.log.span()
    assert span.start > 0
    assert run.log.read(span.end - 15, 15).data == b"the last words\n"
