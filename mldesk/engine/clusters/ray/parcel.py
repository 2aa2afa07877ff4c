"""What a job needs on the nodes: the plan for its driver, and where nothing is shared, the run itself."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mldesk.core.errors import InvalidInput, size_text, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.engine.clusters.base import ClusterJob
from mldesk.engine.clusters.elsewhere import moved, read_launch, sources
from mldesk.engine.clusters.ray.bridge import PROGRAMS
from mldesk.engine.clusters.ray.scaling import with_gpus

LARGEST = 500 * 1024 * 1024
"""Bytes that may be carried to a cluster: Ray takes no package of more than 512 MiB."""

WINDOW = 8 * 1024 * 1024
"""Bytes that a job's driver tells before it waits until they have been taken."""

PLAN = "ray.json"
SECRETS = "secrets.json"

_run, _inputs, _python = "{mldesk:run}", "{mldesk:inputs}", "{mldesk:python}"  # see programs/agent.py
_node_programs = ("driver.py", "log_room.py", "agent.py", "outbox.py", "guard.py")
_stays = ("events.jsonl", "ranks", "nodes", "cluster.json", "arrived.json", "brought.json", "launcher.log")


def bundles(job: ClusterJob, launch: Mapping[str, Any], most_cpus: int | None) -> list[dict[str, float]]:
    """What each node has to have: CPUs and GPUs for its processes.

    With `most_cpus`, which a node of this machine has: no more CPUs, or exactly the GPUs that it was given.
    """
    told = launch.get("distribution")
    if told is None or told.get("here") != "node":
        count = 1 if told is None else len(told["processes"])
        counts = {0: count}
    else:
        counts = Counter(int(process["node"]) for process in told["processes"])
    if most_cpus is None:
        return [_asked(job, counts[node]) for node in sorted(counts)]
    given = [launch["gpus"]] if told is None else told["node_gpus"] or ()
    gpus = dict(enumerate(given))
    return [
        with_gpus(gpus[node]) if gpus.get(node) else {"CPU": float(min(job.cpus * counts[node], most_cpus))}
        for node in sorted(counts)
    ]


def _asked(job: ClusterJob, processes: int) -> dict[str, float]:
    bundle = {"CPU": float(job.cpus * processes)}
    return bundle if not job.gpus else {**bundle, "GPU": float(job.gpus * processes)}


def make_plan(job: ClusterJob, name: str, needed: list[dict[str, float]], shared: bool) -> dict[str, Any]:
    """What the driver has to know."""
    return {
        "job": name,
        "run_id": job.run_id,
        "folder": str(job.folder),
        "shared": shared,
        "nodes": len(needed),
        "bundles": needed,
        "python": job.python,
        "window": WINDOW,
    }


def place(job: ClusterJob, plan: Mapping[str, Any]) -> Path:
    """Write the plan into the run's folder, which the nodes see; returns its path. Raises MldeskError."""
    path = job.folder / PLAN
    try:
        write_atomically(path, json_bytes(plan, indent=1))
        if job.secrets:
            _write_secrets(job.folder / SECRETS, job.secrets)
    except OSError as error:
        raise translate_os_error(error, path) from error
    return path


@contextlib.contextmanager
def packed(job: ClusterJob, plan: Mapping[str, Any]) -> Iterator[Path]:
    """A folder with all that is to be carried, while it is needed; raises MldeskError."""
    launch = read_launch(job.folder)
    found = sources(launch, job.folder)
    _check_size([job.folder, *found])
    try:
        with tempfile.TemporaryDirectory(prefix="mldesk-ray-") as made:
            folder = Path(made)
            for program in _node_programs:
                shutil.copy(PROGRAMS / program, folder)
            shutil.copytree(job.folder, folder / "run", ignore=shutil.ignore_patterns(*_stays))
            places = {str(job.folder): _run, job.python: _python}
            for number, source in enumerate(found):
                _copy(source, folder / "inputs" / str(number) / source.name)
                places[str(source)] = f"{_inputs}/{number}/{source.name}"
            (folder / "run" / "launch.json").write_bytes(json_bytes(_without_devices(moved(launch, places))))
            (folder / PLAN).write_text(json.dumps(plan), encoding="utf-8")
            if job.secrets:
                _write_secrets(folder / SECRETS, job.secrets)
            yield folder
    except OSError as error:
        raise translate_os_error(error, error.filename or job.folder) from error


def _without_devices(launch: dict[str, Any]) -> dict[str, Any]:
    """The GPUs are those that Ray gives there."""
    launch.get("environment", {}).pop("CUDA_VISIBLE_DEVICES", None)
    return launch


def _write_secrets(path: Path, secrets: Mapping[str, str]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(json_bytes(dict(secrets)))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)


def _check_size(paths: list[Path]) -> None:
    size = sum(_size(path) for path in paths)
    if size > LARGEST:
        raise InvalidInput(
            "The run is too large to be carried to the Ray cluster",
            f"its files and data are {size_text(size)}; Ray takes {size_text(LARGEST)}",
            "Have the script fetch its data there, or use a cluster on this machine, which shares its files.",
            "compute",
        )


def _size(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(one.stat().st_size for one in path.rglob("*") if one.is_file())
