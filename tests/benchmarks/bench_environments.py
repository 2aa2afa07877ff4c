"""What an environment costs: the first build beside uv alone, and a run in one that was built before."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from mldesk.core.environments.interpreters import own_interpreter
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.environments.building import Built, build, built
from mldesk.environments.uv import uv_binary, uv_variables
from mldesk.summon import engine_identity, ensure_engine

_rounds = 9
_builds = 3
_packages = ("numpy", "pandas", "matplotlib", "scikit-learn", "requests", "pyyaml", "tqdm")
_script = "import time\nprint(repr(time.time()), flush=True)\n"


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; a build's peer is `uv venv` and `uv pip install`."""
    with TemporaryDirectory() as folder, _home(Path(folder)):
        spec = EnvironmentSpec("packages", None, _packages)
        rows = [*_build_rows(spec, Path(folder)), *_run_rows(spec, Path(folder))]
    return rows


def _build_rows(spec: EnvironmentSpec, folder: Path) -> Iterator[dict[str, Any]]:
    first, peer_first = [], []
    for number in range(_builds):  # in turn, for the network is not always equally fast
        with _uv_cache(folder / f"peer-cache{number}"):
            peer_first.append(_timed(lambda: _by_uv(folder)))
        with _uv_cache(folder / f"cache{number}"):
            first.append(_timed(lambda: _by_mldesk(spec, folder)))
    again, peer_again = [], []
    with _uv_cache(folder / "cache0"):
        for _ in range(_builds):
            peer_again.append(_timed(lambda: _by_uv(folder)))
            again.append(_timed(lambda: _by_mldesk(spec, folder)))
        build(spec, _silent, _silent, lambda: False)
    what = f"building an environment of {len(_packages)} packages"
    yield _row(f"{what}, all downloaded", min(first), "s", min(peer_first), "at most 1.1 of uv pip install")
    yield _row(f"{what}, uv's cache has all", min(again), "s", min(peer_again), "")
    yield _row("finding it built", min(_timed(lambda: _found(spec)) for _ in range(_rounds)), "s", None, "")


def _run_rows(spec: EnvironmentSpec, folder: Path) -> Iterator[dict[str, Any]]:
    source = folder / "source"
    source.mkdir()
    (source / "train.py").write_text(_script, encoding="utf-8")
    first_lines: dict[str, list[float]] = {"plain": [], "cached": []}
    # two workspaces that have never seen the specification
    for name in ("one", "two"):
        with Workspace.create(folder / name) as workspace, _engine(workspace):
            for _ in range(_rounds):
                first_lines["plain"].append(_first_line(workspace, ScriptRunConfig(source, "train.py")))
                config = ScriptRunConfig(source, "train.py", environment=spec)
                first_lines["cached"].append(_first_line(workspace, config))
            builds = len(list(workspace.runs_folder.glob("*/build.log")))
    plain, cached = (statistics.median(first_lines[name]) for name in ("plain", "cached"))
    yield _row("submit to the script's first line, plain local run", plain, "s", None, "")
    yield _row("submit to the script's first line, cached environment", cached, "s", plain, "")
    yield _row("what a cached environment adds", cached - plain, "s", None, "at most 0.3")
    yield _row("builds for a second workspace", float(builds), "", None, "0")


def _row(what: str, value: float, unit: str, floor: float | None, target: str) -> dict[str, Any]:
    ratio = None if floor is None else value / floor
    return {"what": what, "value": value, "unit": unit, "floor": floor, "ratio": ratio, "target": target}


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _by_uv(folder: Path) -> None:
    """Make the same with uv alone."""
    target = folder / "by-uv"
    shutil.rmtree(target, ignore_errors=True)
    merged = {**os.environ, **uv_variables()}
    environment = {name: value for name, value in merged.items() if value is not None}
    target.mkdir()
    for arguments in (
        ["venv", "--allow-existing", "--python", str(own_interpreter().path), str(target)],
        ["pip", "install", "--python", str(interpreter_in(target)), *_packages],
    ):
        subprocess.run([uv_binary(), *arguments], env=environment, capture_output=True, check=True)


def _by_mldesk(spec: EnvironmentSpec, folder: Path) -> Built:
    """Build it as if it had never been built."""
    shutil.rmtree(folder / "home" / "cache", ignore_errors=True)
    return build(spec, _silent, _silent, lambda: False)


def _found(spec: EnvironmentSpec) -> None:
    if built(spec) is None:
        raise AssertionError("the environment is not there")


def _silent(*said: object) -> None:
    """Nobody listens."""


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    os.environ["MLDESK_HOME"] = str(folder / "home")
    yield


@contextmanager
def _uv_cache(folder: Path) -> Iterator[None]:
    before = os.environ.get("UV_CACHE_DIR")
    os.environ["UV_CACHE_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["UV_CACHE_DIR"]
        else:
            os.environ["UV_CACHE_DIR"] = before


@contextmanager
def _engine(workspace: Workspace) -> Iterator[None]:
    ensure_engine(workspace.path)
    while (identity := engine_identity(workspace.path)) is None:
        threading.Event().wait(0.001)
    yield
    psutil.Process(identity[0]).terminate()
    while engine_identity(workspace.path) is not None:
        threading.Event().wait(0.01)


def _first_line(workspace: Workspace, config: ScriptRunConfig) -> float:
    """Seconds from submit to the script's first line."""
    start = time.time()
    run = submit(workspace, config)
    run.wait(60)
    return float(run.log_path.read_text(encoding="utf-8")) - start


if __name__ == "__main__":
    sys.stdout.writelines(f"{row}\n" for row in benchmarks())
