"""How soon a submitted run's script starts in a container, against `docker run` of the same command."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from mldesk.core.compute import add_docker_target
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine
from tests.docker.conftest import BASE, Daemon, new_folder, private_is_possible, remove_folder

_rounds = 9
_printing = """import os, time
block = b"x" * 999 + b"\\n"
start = time.monotonic()
for _ in range(1_000_000):
    os.write(1, block)
open("outputs/seconds.txt", "w").write(repr(time.monotonic() - start))
"""
_script = "import time\nprint(repr(time.time()), flush=True)\n"


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; empty where no daemon can be started."""
    obstacle = private_is_possible()
    if obstacle is not None:
        return []
    with TemporaryDirectory() as home, _daemon() as daemon:
        os.environ["MLDESK_HOME"] = home
        source = Path(home) / "source"
        source.mkdir()
        (source / "train.py").write_text(_script, encoding="utf-8")
        (source / "printing.py").write_text(_printing, encoding="utf-8")
        with Workspace.create(Path(home) / "workspace") as workspace:
            add_docker_target(workspace, "docker", host=daemon.address, image=BASE)
            _by_engine(workspace, source)  # starts the engine, asks the image for its Python
            # in turn, so that the machine's load is the same for both
            pairs = [(_by_hand(daemon, source), _by_engine(workspace, source)) for _ in range(_rounds)]
            printed = [
                (_print(workspace, source, "local"), _print(workspace, source, "docker")) for _ in range(3)
            ]
            _end_engine(workspace)
    floor = statistics.median(by_hand for by_hand, _ in pairs)
    times = [taken for _, taken in pairs]
    first_line = statistics.median(taken["first line"] for taken in times)
    stages = {
        name: statistics.median(taken[name] for taken in times) for name in times[0] if name != "first line"
    }
    return [
        _row("submit to the script's first line in a container", first_line, floor, ""),
        _row("  more than docker run of the same command", first_line - floor, None, "at most 0.3"),
        *(_row(f"  of that: {name}", value, None, "") for name, value in stages.items()),
        _row(
            "a script that prints 1 GB in a container, against the same run locally",
            min(there for _, there in printed),
            min(here for here, _ in printed),
            "",
        ),
    ]


def _row(what: str, value: float, floor: float | None, target: str) -> dict[str, Any]:
    ratio = None if floor is None else value / floor
    return {"what": what, "value": value, "unit": "s", "floor": floor, "ratio": ratio, "target": target}


@contextmanager
def _daemon() -> Iterator[Daemon]:
    daemon = Daemon(new_folder())
    try:
        daemon.start()
        daemon.import_base()
        yield daemon
    finally:
        daemon.end()
        remove_folder(daemon.folder)


def _by_hand(daemon: Daemon, source: Path) -> float:
    """`docker run` with the same hardening."""
    command = [
        *("docker", "--host", daemon.address, "run", "--rm", "--init", "--network", "none", "--read-only"),
        *("--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--tmpfs", "/tmp:mode=1777"),
        *("--pids-limit", "4096", "--volume", f"{source}:{source}", "--workdir", str(source)),
        *(BASE, "python3", "train.py"),
    ]
    start = time.time()
    printed = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(printed.stdout) - start


def _by_engine(workspace: Workspace, source: Path) -> dict[str, float]:
    """Seconds from submit to the first line, and of each stage on the way."""
    start = time.time()
    run = submit(workspace, ScriptRunConfig(source, "train.py", compute="docker"))
    ensure_engine(workspace.path)
    run.wait(60)
    launched = (run.folder / "container.json").stat().st_mtime
    phases = [(event[1], event[2]) for event in _events(run) if event[0] == "phase"]
    in_container = [when for name, when in phases if name == "Preparing"][-1]
    running = dict(phases)["Running"]
    first_line = float(run.log_path.read_text(encoding="utf-8"))
    return {
        "first line": first_line - start,
        "submit, and finding the image": launched - start,
        "the container's start": in_container - launched,
        "staging, and the script's process": running - in_container,
        "Python's start in the script": first_line - running,
    }


def _print(workspace: Workspace, source: Path, compute: str) -> float:
    """Seconds that the script itself takes to print a gigabyte."""
    run = submit(workspace, ScriptRunConfig(source, "printing.py", compute=compute))
    ensure_engine(workspace.path)
    run.wait(300)
    return float((run.folder / "work" / "outputs" / "seconds.txt").read_text(encoding="utf-8"))


def _events(run: Run) -> list[Any]:
    return [json.loads(line) for line in (run.folder / "events.jsonl").read_bytes().splitlines()]


def _end_engine(workspace: Workspace) -> None:
    identity = engine_identity(workspace.path)
    if identity is not None:
        psutil.Process(identity[0]).terminate()
    while engine_identity(workspace.path) is not None:
        threading.Event().wait(0.01)
