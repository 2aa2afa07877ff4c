"""Files to transfer, in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core.datastore import Datastore, get_default_datastore
from mldesk.core.workspace import Workspace


@pytest.fixture
def store(workspace: Workspace) -> Datastore:
    """The workspace's own datastore."""
    return get_default_datastore(workspace)


@pytest.fixture
def uploads(workspace: Workspace) -> Path:
    """Its folder."""
    return workspace.uploads_folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with three files."""
    folder = tmp_path / "source"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"alpha")
    (folder / "inner" / "b.bin").write_bytes(bytes(range(256)) * 100)
    (folder / "inner" / "empty").touch()
    return folder
