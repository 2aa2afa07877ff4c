"""How nodes of a managed cluster are started: what of Ray is changed, and in which versions of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from mldesk.engine.clusters.ray.bridge import PROGRAMS, ray_environment
from tests.engine.clusters.ray.needed import ray_python


def _said(python: Path, text: str) -> list[str]:
    program = f"import sys; sys.path.insert(0, {str(PROGRAMS)!r})\nimport start\n{text}"
    command = [str(python), "-c", program]
    done = subprocess.run(command, env=ray_environment(python), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_ray_that_mldesk_builds_is_one_that_it_knows() -> None:
    text = """
import ray
from ray._private import services
from ray._private.node import Node
print(repr(start.change(ray.__version__)))
print(services.get_node.__module__, Node.start_raylet.__module__, Node.start_ray_client_server(None))
"""
    assert _said(ray_python(), text) == ["''", "start start None"]


def test_another_ray_is_left_as_it_is_which_is_told_plainly() -> None:
    text = """
from ray._private import services
print(start.change("3.1.0"))
print(services.get_node.__module__)
"""
    told, module = _said(ray_python(), text)
    assert "this is Ray 3.1.0" in told
    assert "2.60.x" in told
    assert module == "ray._private.services"
