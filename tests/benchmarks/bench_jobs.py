"""What mldesk adds to a job of a warm Slurm or Ray: until it is taken, and until its script begins."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.compute import add_ray_target, add_slurm_target
from mldesk.core.paths import user_data
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.ray.bridge import ray_environment
from mldesk.engine.clusters.ray.managed import ManagedCluster
from mldesk.summon import ensure_engine
from tests.benchmarks.timed_runs import LIMIT, SAYS_WHEN, engine, log_of, row, source_of, told

_ROUNDS = 7
Moments = tuple[float, float]
"""Seconds until the cluster has a job, and until its script has begun."""


def slurm(workspace: Workspace, home: Path) -> Iterator[dict]:
    """A job of a warm Slurm, by sbatch and as a run: until Slurm has it, and until its script has begun."""
    from tests.engine.clusters.slurm.daemons import Daemons, needed

    if any(shutil.which(name) is None for name in needed) or os.geteuid() != 0:
        return
    source = source_of(home, "job", SAYS_WHEN)
    daemons = Daemons()
    try:
        daemons.start()
        os.environ.update(daemons.variables)
        add_slurm_target(workspace, "slurm")
        with engine(workspace):
            job(workspace, source, "slurm")  # warm
            rounds = [(_sbatch(source), job(workspace, source, "slurm")) for _ in range(_ROUNDS)]
    finally:
        daemons.end()
        for name in daemons.variables:
            os.environ.pop(name, None)
    yield from _rows(rounds, "Slurm", "sbatch")
    yield row("  of that, the login that gives a job its variables", _login(), "s", None)


def _login() -> float:
    """Seconds of this user's login shell, which a job begins with; sbatch by hand has it behind it."""
    import pwd

    shell = pwd.getpwuid(os.getuid()).pw_shell or "/bin/sh"
    given = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
    taken = []
    for _ in range(_ROUNDS):
        begun = time.monotonic()
        subprocess.run([shell, "-l", "-c", "true"], env=given, capture_output=True)
        taken.append(time.monotonic() - begun)
    return statistics.median(taken)


def _sbatch(source: Path) -> Moments:
    """Seconds until Slurm has the job, and until its script has begun."""
    said = source / "out.txt"
    said.unlink(missing_ok=True)
    begun = time.time()
    command = ["sbatch", "--parsable", "--output=out.txt", f"--wrap={sys.executable} train.py"]
    subprocess.run(command, cwd=source, capture_output=True, check=True)
    taken = time.time() - begun
    while not (said.exists() and told(said.read_text())):
        threading.Event().wait(0.02)
    return taken, max(told(said.read_text())) - begun


def ray(workspace: Workspace, home: Path) -> Iterator[dict]:
    """The same of a warm Ray and `ray job submit`."""
    from tests.engine.clusters.ray.ending import end_clusters
    from tests.engine.clusters.ray.needed import made_python

    if (python := made_python()) is None:
        return
    source = source_of(home, "job", SAYS_WHEN)
    settings = RaySettings(min_nodes=1, max_nodes=1, node_cpus=2, idle_seconds=600, python=str(python))
    add_ray_target(workspace, "ray", **settings.to_json())
    try:
        with engine(workspace):
            job(workspace, source, "ray")  # warm
            address = ManagedCluster("ray", settings).address or ""
            rounds = [
                (_ray_job_submit(python, address, source), job(workspace, source, "ray"))
                for _ in range(_ROUNDS)
            ]
    finally:
        end_clusters(user_data() / "ray")
    yield from _rows(rounds, "Ray", "ray job submit")


def _ray_job_submit(python: Path, address: str, source: Path) -> Moments:
    command = [str(python.with_name("ray")), "job", "submit", "--address", address]
    command += ["--entrypoint-num-cpus", "1"]
    script = ["--", sys.executable, str(source / "train.py")]
    given = ray_environment(python)
    begun = time.time()
    subprocess.run([*command, "--no-wait", *script], env=given, capture_output=True, check=True)
    taken = time.time() - begun
    begun = time.time()
    done = subprocess.run([*command, *script], env=given, capture_output=True, text=True, check=True)
    return taken, max(told(done.stdout)) - begun


def job(workspace: Workspace, source: Path, target: str) -> Moments:
    """The same of a run."""
    begun = time.time()
    run = submit(workspace, ScriptRunConfig(source, "train.py", compute=target))
    ensure_engine(workspace.path)
    while not _is_taken(run):
        threading.Event().wait(0.005)
    taken = time.time() - begun
    run.wait(LIMIT)
    return taken, max(told(log_of(run))) - begun


def _is_taken(run: Run) -> bool:
    try:
        return json.loads((run.folder / "cluster.json").read_bytes())["job"] is not None
    except FileNotFoundError:
        if run.refresh().status.terminal:
            raise RuntimeError(f"{run.reason}: {log_of(run)[-2000:]}") from None
        return False


def _rows(rounds: list[tuple[Moments, Moments]], name: str, command: str) -> Iterator[dict]:
    for moment, what in enumerate(
        (f"a job of a warm {name}: until it has it", "  until its script's first line")
    ):
        floor, value = (statistics.median(pair[who][moment] for pair in rounds) for who in (0, 1))
        yield row(f"{what}; floor: {command}", value, "s", floor)
        yield row("  mldesk's share", value - floor, "s", None, "at most 1")


def benchmarks() -> Iterator[dict]:
    """Rows {what, value, unit, floor, ratio, target}; what needs a program that is not here is left out."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MLDESK_HOME"] = folder
        for name, measured in (("slurm", slurm), ("ray", ray)):
            home = Path(folder) / name
            home.mkdir()
            with Workspace.create(home / "workspace") as workspace:
                yield from measured(workspace, home)
