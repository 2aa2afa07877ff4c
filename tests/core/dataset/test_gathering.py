"""Datasets from web addresses and datastore paths: brought once, unpacked when asked, resumed."""

from __future__ import annotations

import hashlib
import json
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from mldesk.core.dataset import gathering, register_dataset, verify_dataset
from mldesk.core.datastore import get_default_datastore
from mldesk.core.errors import Canceled, Damaged, InvalidInput, NotFound, StorageFull
from mldesk.core.workspace import Workspace


class _Server(ThreadingHTTPServer):
    asked: list[str]
    daemon_threads = True


class _Handler(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        self.server.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_arguments: Any) -> None:
        """Stay quiet."""


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """A folder that a web server shows."""
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / "a.csv").write_bytes(b"1,2\n")
    (folder / "b.csv").write_bytes(b"3,4\n")
    with zipfile.ZipFile(folder / "pets.zip", "w") as archive:
        archive.writestr("cat/1.txt", "meow")
        archive.writestr("dog/1.txt", "woof")
    return folder


@pytest.fixture
def server(served: Path) -> Iterator[_Server]:
    with _Server(("127.0.0.1", 0), partial(_Handler, directory=str(served))) as found:
        found.asked = []
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield found
        found.shutdown()
        thread.join()


@pytest.fixture
def address(server: _Server) -> str:
    return f"http://127.0.0.1:{server.server_port}"


def leftovers(workspace: Workspace) -> list[Path]:
    return [path for path in (workspace.datastore_folder / ".downloads").glob("*") if path.is_dir()]


def paths(version: Any) -> list[str]:
    return [file.path for file in version.files()]


class TestAddresses:
    """Files come from web addresses."""

    def test_several_files_become_one_version(self, workspace: Workspace, address: str) -> None:
        version = register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/b.csv"])
        assert paths(version) == ["a.csv", "b.csv"]
        assert version.origin == f"{address}/a.csv\n{address}/b.csv"
        assert leftovers(workspace) == []
        assert register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/b.csv"]).version == 1

    def test_archive_is_unpacked_only_when_asked(self, workspace: Workspace, address: str) -> None:
        assert paths(register_dataset(workspace, "packed", f"{address}/pets.zip")) == ["pets.zip"]
        version = register_dataset(workspace, "pets", f"{address}/pets.zip", unpack=True)
        assert paths(version) == ["cat/1.txt", "dog/1.txt"]
        assert verify_dataset(workspace, version) == []

    def test_address_and_folder_can_be_mixed(
        self, workspace: Workspace, address: str, tmp_path: Path
    ) -> None:
        (tmp_path / "own.csv").write_bytes(b"x")
        version = register_dataset(workspace, "both", [tmp_path / "own.csv", f"{address}/a.csv"])
        assert paths(version) == ["a.csv", "own.csv"]

    def test_what_was_downloaded_is_not_fetched_again_after_a_failure(
        self, workspace: Workspace, address: str, server: _Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_arguments: object) -> None:
            raise StorageFull("The disk is full")

        monkeypatch.setattr("mldesk.core.dataset.registration.check_space", full)
        with pytest.raises(StorageFull):
            register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/b.csv"])
        monkeypatch.undo()
        assert len(leftovers(workspace)) == 1
        server.asked.clear()
        assert register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/b.csv"]).version == 1
        assert server.asked == []
        assert leftovers(workspace) == []

    def test_missing_file_is_told_and_nothing_registered(self, workspace: Workspace, address: str) -> None:
        with pytest.raises(NotFound, match=r"nosuch\.csv"):
            register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/nosuch.csv"])
        assert workspace.summary()["datasets"] == 0

    def test_cancel_ends_it(self, workspace: Workspace, address: str) -> None:
        with pytest.raises(Canceled):
            register_dataset(workspace, "tables", f"{address}/a.csv", canceled=lambda: True)

    def test_dead_address_of_a_famous_set_falls_back_to_a_mirror_aloud(
        self, workspace: Workspace, server: _Server, home: Path, served: Path
    ) -> None:
        dead = f"http://127.0.0.1:{server.server_port}/gone/"
        mirrors = {"sets": [{"name": "Tables", "addresses": [dead], "mirrors": [str(served)], "files": {}}]}
        (home / "mirrors.json").write_text(json.dumps(mirrors), encoding="utf-8")
        said: list[str] = []
        version = register_dataset(workspace, "tables", f"{dead}a.csv", say=said.append)
        assert paths(version) == ["a.csv"]
        assert version.origin == f"{dead}a.csv (from {served / 'a.csv'})"
        assert any("mirror" in text for text in said)

    def test_what_a_kill_has_left_of_it_at_the_end_is_not_taken_for_the_whole(
        self, workspace: Workspace, address: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed(folder: Path) -> None:
            next(folder.rglob("1.txt")).unlink()
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(gathering, "remove_folder", killed)
            with pytest.raises(KeyboardInterrupt):
                register_dataset(workspace, "pets", f"{address}/pets.zip", unpack=True)
        version = register_dataset(workspace, "pets", f"{address}/pets.zip", unpack=True)
        assert (version.version, paths(version)) == (1, ["cat/1.txt", "dog/1.txt"])
        assert list((workspace.datastore_folder / ".downloads").iterdir()) == []

    def test_waiting_for_another_program_that_brings_the_same_can_be_canceled(
        self, workspace: Workspace, address: str
    ) -> None:
        source = f"{address}/a.csv"
        folder = workspace.datastore_folder / ".downloads" / gathering._key([source], False, {})
        folder.parent.mkdir()
        with FileLock(folder.with_suffix(".lock")), pytest.raises(Canceled):
            register_dataset(workspace, "tables", source, canceled=lambda: True)
        assert register_dataset(workspace, "tables", source).version == 1


class TestSecrets:
    """Passwords and tokens in addresses are used, and kept nowhere."""

    @pytest.mark.parametrize("fails", [False, True])
    def test_no_secret_of_an_address_is_in_the_workspace(
        self,
        workspace: Workspace,
        address: str,
        server: _Server,
        monkeypatch: pytest.MonkeyPatch,
        fails: bool,
    ) -> None:
        def full(*_arguments: object) -> None:
            raise StorageFull("The disk is full")

        secret = f"{address.replace('//', '//bob:hidden-password@')}/a.csv?X-Amz-Signature=hidden-signature"
        if fails:
            monkeypatch.setattr("mldesk.core.dataset.registration.check_space", full)
            with pytest.raises(StorageFull):
                register_dataset(workspace, "tables", [secret, f"{address}/b.csv"])
            assert len(leftovers(workspace)) == 1
        else:
            version = register_dataset(workspace, "tables", secret)
            assert version.origin == f"{address}/a.csv?X-Amz-Signature=…"
        assert server.asked[0] == "/a.csv?X-Amz-Signature=hidden-signature"
        places = [path for path in workspace.path.rglob("*") if path.is_file()]
        assert len(places) > 5
        assert [path for path in places if b"hidden-" in path.read_bytes()] == []


class TestHashes:
    """What is downloaded can be held against a hash that is known beforehand."""

    def test_an_expected_file_is_registered(self, workspace: Workspace, address: str, served: Path) -> None:
        expected = {f"{address}/{name}": _sha256(served / name) for name in ("a.csv", "b.csv")}
        assert register_dataset(workspace, "one", f"{address}/a.csv", sha256=_sha256(served / "a.csv"))
        assert register_dataset(workspace, "two", [*expected], sha256=expected).file_count == 2

    def test_another_file_is_refused_also_after_an_earlier_download_without_a_hash(
        self, workspace: Workspace, address: str, served: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_arguments: object) -> None:
            raise StorageFull("The disk is full")

        monkeypatch.setattr("mldesk.core.dataset.registration.check_space", full)
        with pytest.raises(StorageFull):
            register_dataset(workspace, "tables", f"{address}/a.csv")
        monkeypatch.undo()
        with pytest.raises(Damaged, match="expected"):
            register_dataset(workspace, "tables", f"{address}/a.csv", sha256=_sha256(served / "b.csv"))
        assert workspace.summary()["datasets"] == 0

    @pytest.mark.parametrize("sha256", ["0" * 64, {"https://other/a.csv": "0" * 64}, {"a.csv": "0" * 64}])
    def test_a_hash_without_its_address_is_told_before_anything_is_fetched(
        self, workspace: Workspace, address: str, server: _Server, sha256: Any
    ) -> None:
        with pytest.raises(InvalidInput, match="address"):
            register_dataset(workspace, "tables", [f"{address}/a.csv", f"{address}/b.csv"], sha256=sha256)
        with pytest.raises(InvalidInput, match="no sha256"):
            register_dataset(workspace, "tables", f"{address}/a.csv", sha256="abc")
        assert server.asked == []


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


class TestDatastorePaths:
    """Files come from a datastore."""

    def test_uploaded_folder_becomes_a_dataset(
        self, workspace: Workspace, served: Path, tmp_path: Path
    ) -> None:
        datastore = get_default_datastore(workspace)
        datastore.upload(str(served), "tables", show_progress=False)
        version = register_dataset(workspace, "tables", datastore.path("tables"))
        assert paths(version) == ["a.csv", "b.csv", "pets.zip"]
        assert version.origin == "default:tables"
        assert paths(register_dataset(workspace, "csv", datastore.path("tables/*.csv"))) == ["a.csv", "b.csv"]
        again = register_dataset(workspace, "left", datastore.path("tables"), by_reference=True)
        assert again.folder == workspace.uploads_folder / "tables"

    def test_file_in_a_datastore_keeps_its_name(self, workspace: Workspace, served: Path) -> None:
        datastore = get_default_datastore(workspace)
        datastore.upload_files([str(served / "a.csv")], target_path="one", show_progress=False)
        assert paths(register_dataset(workspace, "one", datastore.path("one/a.csv"))) == ["a.csv"]
