"""How fast files go into a datastore, beside `cp -r` and a sync of the same files."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mldesk.core.datastore import Datastore
from mldesk.core.workspace import Workspace

_rounds = 3
_large = 2 << 30  # bytes
_small_files = 20_000
_small = 4096  # bytes


def benchmarks() -> list[dict[str, Any]]:
    """Rows {what, value, unit, floor, ratio, target}; the floor is `cp -r` of the same files and a sync."""
    with TemporaryDirectory() as folder, Workspace.create(Path(folder) / "workspace") as workspace:
        root, store = Path(folder), workspace.get_default_datastore()
        large, small = _large_source(root / "large"), _small_source(root / "small")
        return [
            _uploading("one file of 2 GiB into a datastore", store, large, root / "copy"),
            _uploading("20,000 files of 4 KiB into a datastore", store, small, root / "copy"),
            _again("the 20,000 files again, with overwrite", store, small),
        ]


def _uploading(what: str, store: Datastore, source: Path, copy: Path) -> dict[str, Any]:
    """Uploads and copies by turns, so that both meet the same machine."""
    taken, floor = [], []
    for number in range(_rounds):
        floor.append(_timed(lambda: _copy(source, copy)))
        shutil.rmtree(copy)
        target = f"{source.name}{number}"
        taken.append(_timed(lambda target=target: store.upload(source, target, show_progress=False)))
        if number:
            shutil.rmtree(Path(store.location) / target)
    return _row(what, min(taken), min(floor), 1.5)


def _again(what: str, store: Datastore, source: Path) -> dict[str, Any]:
    """Looking only, where a first upload has brought the files already."""
    first = _timed(lambda: store.upload(source, "first", show_progress=False))
    taken = min(
        _timed(lambda: store.upload(source, "first", overwrite=True, show_progress=False))
        for _ in range(_rounds)
    )
    return _row(what, taken, first, 0.2)


def _copy(source: Path, copy: Path) -> None:
    subprocess.run(["cp", "-r", str(source), str(copy)], check=True)
    os.sync()


def _timed(function: Callable[[], object]) -> float:
    os.sync()
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def _row(what: str, taken: float, floor: float, target: float) -> dict[str, Any]:
    return {
        "what": what,
        "value": round(taken, 3),
        "unit": "s",
        "floor": round(floor, 3),
        "ratio": round(taken / floor, 2),
        "target": target,
    }


def _large_source(folder: Path) -> Path:
    folder.mkdir()
    block = os.urandom(1 << 20)
    with (folder / "file").open("wb") as file:
        for _ in range(_large >> 20):
            file.write(block)
    return folder


def _small_source(folder: Path) -> Path:
    content = os.urandom(_small)
    for number in range(_small_files):
        place = folder / f"{number // 1000}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}").write_bytes(content)
    return folder
