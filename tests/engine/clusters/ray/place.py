"""The place of the behaviour suite: one cluster of mldesk's own on this machine for all its tests."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.compute import add_ray_target
from mldesk.core.paths import user_data
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.ray.managed import ManagedCluster
from tests.engine.clusters.ray.ending import end_clusters
from tests.engine.clusters.ray.needed import ray_python

_name = "ray"


def place(request: pytest.FixtureRequest, workspace: Workspace) -> str:
    """Add the target, to a cluster that runs."""
    python = ray_python()
    settings = RaySettings(max_nodes=2, node_cpus=2, python=str(python), idle_seconds=600)
    user_data().joinpath("ray").symlink_to(_folder_of_clusters(request.config))
    with ManagedCluster(_name, settings).kept_up(python):
        return add_ray_target(workspace, _name, **settings.to_json()).name


@cache
def _folder_of_clusters(config: pytest.Config) -> Path:
    """Outlives the home of a test; its clusters end with the tests."""
    folder = Path(tempfile.mkdtemp(prefix="mldesk-test-ray-"))

    def end() -> None:
        end_clusters(folder)
        shutil.rmtree(folder)

    config.add_cleanup(end)
    return folder
