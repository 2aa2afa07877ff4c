"""A host that ssh reaches: how it is asked, whatever this machine looks like; its errors."""

import shutil
import tempfile
from pathlib import Path

import pytest

from mldesk.core.errors import Unavailable
from mldesk.engine.clusters.hosts import Host

pytestmark = pytest.mark.skipif(shutil.which("ssh") is None, reason="no ssh here")


@pytest.mark.parametrize("length", [49, 70, 130])
def test_a_long_path_of_temporary_files_is_no_trouble(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    """As on macOS, where it has 49 characters; the path of a socket has 104 at most."""
    with tempfile.TemporaryDirectory(dir="/tmp") as made:
        folder = Path(made) / ("f" * (length - len(made) - 1))
        folder.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        host = Host("ssh://127.0.0.1:1")  # nobody listens there
        with pytest.raises(Unavailable, match="refused"):
            host.run(["true"])
        host.close()
        assert list(folder.iterdir()) == []
