"""The Python that has Ray for tests: made once on this machine from the locked packages."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from mldesk.core.paths import resources

_cache = Path.home() / ".cache" / "mldesk-tests"
DEMAND = "MLDESK_DEMAND_RAY"


def _folder() -> Path:
    locked = resources() / "locked" / "ray.txt"
    return _cache / f"ray-{hashlib.sha256(locked.read_bytes()).hexdigest()[:12]}"


def _is_complete(folder: Path) -> bool:
    return (folder / "complete").exists() and (folder / "bin" / "pip").exists()


def ray_python() -> Path:
    """The interpreter; skips, or with MLDESK_DEMAND_RAY fails, where there can be none."""
    if sys.platform != "linux":
        pytest.skip("several nodes of Ray on one machine need Linux")
    locked, folder = resources() / "locked" / "ray.txt", _folder()
    python = folder / "bin" / "python"
    _cache.mkdir(parents=True, exist_ok=True)
    with FileLock(_cache / "ray.lock"):
        if not _is_complete(folder):
            _make(folder, python, locked)
    return python


def _make(folder: Path, python: Path, locked: Path) -> None:
    uv = [sys.executable, "-m", "uv"]
    commands = [
        [*uv, "venv", "--clear", "--seed", "--python", sys.executable, str(folder)],  # with pip, for Ray
        [*uv, "pip", "install", "--python", str(python), "-r", str(locked)],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, timeout=500)
        if done.returncode != 0:
            reason = f"Ray cannot be installed: {done.stderr.strip()[-300:]}"
            pytest.fail(reason) if os.environ.get(DEMAND) else pytest.skip(reason)
    (folder / "complete").touch()


def made_python() -> Path | None:
    """The interpreter where it has been made already."""
    folder = _folder()
    return folder / "bin" / "python" if _is_complete(folder) else None
