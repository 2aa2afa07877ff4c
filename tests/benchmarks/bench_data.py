"""How fast data comes into the store, beside plain copying and hashing of the same files in the same run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mldesk.core.reading import hash_file
from mldesk.core.removing import remove_folder
from mldesk.core.workspace import Workspace

_large = 5_000_000_000  # bytes
_count = 100_000  # files
_small = 4096  # bytes
_rounds = 2
_register = (
    "import json, sys, time, resource\n"
    "from mldesk.core.dataset import register_dataset\nfrom mldesk.core.workspace import Workspace\n"
    "workspace = Workspace.open(sys.argv[1])\nbegun = time.perf_counter()\n"
    "register_dataset(workspace, sys.argv[2], sys.argv[3], by_reference=sys.argv[4] == 'True')\n"
    "taken = time.perf_counter() - begun\n"
    "print(json.dumps([taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))\n"
)


def benchmarks() -> Iterator[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        yield from _one_large_file(root)
    with TemporaryDirectory() as folder:
        root = Path(folder)
        yield from _many_small_files(root)


def _one_large_file(root: Path) -> Iterator[dict[str, Any]]:
    source = root / "large"
    source.mkdir()
    block = os.urandom(1 << 24)
    with (source / "file.bin").open("wb") as file:
        for start in range(0, _large, len(block)):
            file.write(block[: _large - start])
    floors = [
        lambda: _copied(source, root / "copy"),
        lambda: _seconds(lambda: hash_file(source / "file.bin")),
    ]
    (taken, again, reference, memory), (copying, hashing) = _measured(root, source, floors)
    yield _row("registering a file of 5 GB; cp and sync", taken, copying, 1.5)
    yield _row("the same again, unchanged; the first time", again, taken, 0.1)
    yield _row("the same by reference; the hash alone", reference, hashing, 1.2)
    yield _memory("peak memory of that", memory)


def _many_small_files(root: Path) -> Iterator[dict[str, Any]]:
    source = root / "many"
    content = os.urandom(_small + _count)
    for number in range(_count):
        folder = source / f"class {number % 100:02}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:06}.bin").write_bytes(content[number : number + _small])
    floors = [lambda: _copied(source, root / "copy", sync=False), lambda: _hashed(source)]
    (taken, again, reference, memory), (copying, hashing) = _measured(root, source, floors)
    yield _row("registering 100,000 files of 4 KB; cp -r and sha256sum", taken, copying + hashing, 2.0)
    yield _row("the same again, unchanged; the first time", again, taken, 0.1)
    yield _row("the same by reference; sha256sum", reference, hashing, 1.2)
    yield _memory("peak memory of that", memory)


def _measured(
    root: Path, source: Path, floors: list[Callable[[], float]]
) -> tuple[tuple[float, float, float, float], list[float]]:
    """Seconds of registering, of the same again and by reference, and MB; then of each floor. Best of some.

    Each round begins on a disk with nothing left to write.
    """
    rounds: list[list[float]] = []
    for number in range(_rounds):
        workspace = root / f"workspace {number}"
        Workspace.create(workspace).close()
        _settle()
        first, memory = _registered(workspace, "copied", source, by_reference=False)
        again, _ = _registered(workspace, "copied", source, by_reference=False)
        reference, _ = _registered(workspace, "left", source, by_reference=True)
        remove_folder(workspace)
        measured = []
        for floor in floors:
            _settle()
            measured.append(floor())
        rounds.append([first, again, reference, memory, *measured])
    best = [min(column) for column in zip(*rounds, strict=True)]
    return (best[0], best[1], best[2], best[3]), best[4:]


def _settle() -> None:
    if hasattr(os, "sync"):
        os.sync()


def _registered(workspace: Path, name: str, source: Path, by_reference: bool) -> tuple[float, float]:
    command = [sys.executable, "-c", _register, str(workspace), name, str(source), str(by_reference)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    taken, memory = json.loads(done.stdout)
    return taken, memory


def _copied(source: Path, target: Path, sync: bool = True) -> float:
    """Seconds of a plain copy by the system's own program, where it has one."""

    def copy() -> None:
        if shutil.which("cp"):
            subprocess.run(["cp", "-r", str(source), str(target)], check=True)
        else:
            shutil.copytree(source, target)
        if sync:
            _settle()

    taken = _seconds(copy)
    shutil.rmtree(target)
    return taken


def _hashed(source: Path) -> float:
    """Seconds of sha256sum over all files."""
    if not shutil.which("sha256sum"):
        return _seconds(lambda: [hash_file(path) for path in source.rglob("*.bin")])
    names = "\0".join(str(path) for path in source.rglob("*.bin"))
    return _seconds(
        lambda: subprocess.run(
            ["xargs", "-0", "sha256sum"], input=names, text=True, check=True, stdout=subprocess.DEVNULL
        )
    )


def _seconds(function: Callable[[], object]) -> float:
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def _row(what: str, taken: float, floor: float, target: float) -> dict[str, Any]:
    ratio = round(taken / floor, 2)
    told = f"at most {target} times"
    return {
        "what": what,
        "value": round(taken, 3),
        "unit": "s",
        "floor": round(floor, 3),
        "ratio": ratio,
        "target": told,
    }


def _memory(what: str, megabytes: float) -> dict[str, Any]:
    return {
        "what": what,
        "value": round(megabytes),
        "unit": "MB",
        "floor": None,
        "ratio": None,
        "target": "at most 200 MB",
    }
