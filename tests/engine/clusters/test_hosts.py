"""A host that ssh reaches: how it is asked, whatever this machine looks like; its errors."""

import os
import shutil
import socket
import tempfile
from pathlib import Path

import pytest

from mldesk.core.errors import Unavailable
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.hosts import Host
from tests.engine.clusters.slurm.sshd import Login

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


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("", "/a"),
        ("me@login", "me@login:/a"),
        ("ssh://me@login:2222", "login:/a"),
        ("ssh://me@[::1]:2222", "[::1]:/a"),
        ("me@fe80::1", "me@[fe80::1]:/a"),
        ("me@[::1]", "me@[::1]:/a"),
    ],
)
def test_a_path_there_is_told_as_programs_that_copy_take_it(address: str, place: str) -> None:
    assert Host(address).place("/a") == place


def _listen_on_ipv6(folder: Path) -> int:
    """Have the login node listen at ::1, where ssh reaches it by that address; returns the port."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError as error:
        pytest.skip(f"no IPv6 here: {error}")
    server, client = folder / "sshd_config", folder / "ssh_config"
    server.write_text(server.read_text().replace("127.0.0.1", "::1"))
    lines = client.read_text().replace("Host login.test", "Host ::1", 1).splitlines()
    client.write_text("\n".join(line for line in lines if "HostName" not in line and "Port" not in line))
    return next(int(line.split()[1]) for line in server.read_text().splitlines() if line.startswith("Port"))


@pytest.mark.skipif(os.name == "nt" or shutil.which("rsync") is None, reason="no rsync here")
def test_files_are_copied_to_a_host_of_an_ipv6_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = Login(tmp_path / "login", {"LC_ALL": "C"})
    port = _listen_on_ipv6(tmp_path / "login")
    login.address = "::1"
    monkeypatch.setenv("PATH", f"{login.bin}{os.pathsep}{os.environ['PATH']}")
    login.start()
    host = Host(f"ssh://root@[::1]:{port}")
    try:
        (tmp_path / "file").write_text("carried")
        assert host.run(["echo", "there"]).text.strip() == "there"
        Copies(host).send(tmp_path / "file", str(tmp_path / "copy"))
    finally:
        host.close()
        login.cut()
    assert (tmp_path / "copy").read_text() == "carried"
