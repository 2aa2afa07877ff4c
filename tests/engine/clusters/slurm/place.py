"""A target of kind slurm for the behaviour suite: a real Slurm on loopback."""

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.workspace import Workspace
from tests.engine.clusters.slurm.daemons import shared_daemons


def place(request: pytest.FixtureRequest, workspace: Workspace) -> str:
    """Add the target; its name."""
    daemons = shared_daemons(request.config)
    for name, value in daemons.variables.items():
        request.getfixturevalue("monkeypatch").setenv(name, value)
    request.addfinalizer(daemons.clear)
    return add_slurm_target(workspace, "slurm", poll_seconds=0.2).name
