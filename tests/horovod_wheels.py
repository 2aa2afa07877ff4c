"""Horovod's wheels of the tests: built once on a machine, and kept between runs of the tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from mldesk.core.environments.horovod import horovod_machine_problems
from mldesk.core.environments.interpreters import nearest_interpreter
from mldesk.core.paths import environments_cache

DEMAND = "MLDESK_DEMAND_HOROVOD"


def keep_wheels() -> None:
    """Have the environments that are built from now on take Horovod from the tests' own cache."""
    kept = Path(os.environ.get("MLDESK_TEST_CACHE") or user_cache_path("mldesk-tests", appauthor=False))
    wheels = kept / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    cache = environments_cache()
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / ".wheels").exists():
        (cache / ".wheels").symlink_to(wheels, target_is_directory=True)


def needs_horovod(python: str) -> None:
    """Skip where there is no Python of this series; where Horovod cannot be built, too, or fail with
    MLDESK_DEMAND_HOROVOD.
    """
    if nearest_interpreter(python)[0] is None:
        pytest.skip(f"there is no Python {python}")
    for problem in horovod_machine_problems():
        if os.environ.get(DEMAND) == "1":
            pytest.fail(str(problem))
        pytest.skip(str(problem))
