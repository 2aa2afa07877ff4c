"""The kinds of targets that the behaviour suite runs on, each made for one test; skips what is not here.

A cluster plugs in by a module `tests.engine.clusters.KIND.place` (KIND: ray, slurm) with a function
`place(request, workspace)` that adds a target to the workspace and returns its name, or skips with the
reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec

import pytest

from mldesk.core.compute import add_docker_target, add_slurm_target
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.base import MakeCluster
from mldesk.engine.clusters.registry import KNOWN
from tests.engine.clusters.fake import FakeCluster


@dataclass
class Place:
    """A target by name; `makers` make the clusters of this test, `seconds` are what its runs may take."""

    target: str
    makers: Mapping[str, MakeCluster] = field(default_factory=lambda: KNOWN)
    seconds: float = 180.0


def local(request: pytest.FixtureRequest, workspace: Workspace) -> Place:
    """This machine."""
    return Place("local")


def fake(request: pytest.FixtureRequest, workspace: Workspace) -> Place:
    """The cluster that fails on demand, which here it is not asked to."""
    cluster = FakeCluster(nodes=2)
    request.addfinalizer(cluster.end)
    return Place(add_slurm_target(workspace, "fake", poll_seconds=0.1).name, {"slurm": cluster.make})


def docker(request: pytest.FixtureRequest, workspace: Workspace) -> Place:
    """Containers of a real Docker engine."""
    from tests.docker.conftest import BASE

    host = request.getfixturevalue("docker_host")
    return Place(add_docker_target(workspace, "docker", host=host, image=BASE, build_network="host").name)


def _cluster(kind: str, seconds: float = 180.0) -> Callable[[pytest.FixtureRequest, Workspace], Place]:
    module = f"tests.engine.clusters.{kind}.place"

    def place(request: pytest.FixtureRequest, workspace: Workspace) -> Place:
        if find_spec(f"tests.engine.clusters.{kind}") is None or find_spec(module) is None:
            pytest.skip(f"no {kind} cluster is made for tests here")
        return Place(import_module(module).place(request, workspace), seconds=seconds)

    return place


PLACES: Mapping[str, Callable[[pytest.FixtureRequest, Workspace], Place]] = {
    "local": local,
    "docker": docker,
    "ray": _cluster("ray", seconds=400.0),  # several programs that import Ray for each run
    "slurm": _cluster("slurm"),
    "fake": fake,
}
"""How each is made."""
