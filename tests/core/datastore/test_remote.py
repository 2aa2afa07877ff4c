"""Datastores on servers: a real S3-compatible one on this machine, and file systems of fsspec's own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from moto.server import ThreadedMotoServer

from mldesk.core.datastore import Datastore, pool, register_datastore, remote, s3
from mldesk.core.errors import Canceled, InvalidInput, NotFound, Unavailable
from mldesk.core.watch import Watch
from mldesk.core.workspace import Workspace

# the server and the client library of this module, not code of ours
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:(botocore|aiobotocore|moto|werkzeug|flask).*"),
]

SIZE = 11_000_000


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of an S3-compatible server."""
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Credentials that open nothing, and none of the user's."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The smallest parts that servers take, and all progress told, so that little data is enough."""
    monkeypatch.setattr(s3, "_part", 5 << 20)
    monkeypatch.setattr(remote, "_block", 1 << 20)
    monkeypatch.setattr("mldesk.core.watch._progress_seconds", 0.0)


@pytest.fixture
def cloud(workspace: Workspace, server: str) -> Datastore:
    """A datastore in a bucket of its own."""
    bucket = f"bucket-{uuid.uuid4()}"
    settings = {"url": f"s3://{bucket}/team", "endpoint_url": server}
    datastore = register_datastore(workspace, "cloud", "fsspec", settings)
    files(datastore).mkdir(bucket)
    return datastore


def files(datastore: Datastore) -> Any:
    """The file system of fsspec behind a datastore."""
    return datastore.storage._files  # type: ignore[attr-defined]


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A folder with one file of three parts."""
    folder = tmp_path / "large"
    folder.mkdir()
    (folder / "x").write_bytes(os.urandom(SIZE))
    return folder


@contextmanager
def connection_lost(kind: type, method: str, after: int) -> Iterator[None]:
    """Within this block the server is lost after so many answers to a method, or to a call of that name."""
    name = method if hasattr(kind, method) else "_call"
    original = getattr(kind, name)
    answered = 0

    def call(item: Any, *arguments: Any, **named: Any) -> Any:
        nonlocal answered
        if name == method or arguments[0] == method:
            if answered == after:
                raise ConnectionResetError("the connection was lost")
            answered += 1
        return original(item, *arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, name, call)
        yield


class TestS3:
    """Upload, skip, overwrite, list, download."""

    def test_files_go_there_and_come_back(self, cloud: Datastore, source: Path, tmp_path: Path) -> None:
        assert cloud.list() == ()
        report = cloud.upload(source, "mnist")
        assert (report.files, report.skipped, report.bytes) == (3, 0, 25_605)
        listed = cloud.list("mnist")
        assert [(file.path, file.size) for file in listed] == [
            ("mnist/a.txt", 5),
            ("mnist/inner/b.bin", 25_600),
            ("mnist/inner/empty", 0),
        ]
        assert all(file.changed > 0 for file in listed)
        report = cloud.download(tmp_path / "out", "mnist")
        assert (report.files, report.bytes) == (3, 25_605)
        assert content(tmp_path / "out" / "mnist") == content(source)
        assert cloud.download(tmp_path / "out", "mnist", overwrite=True).skipped == 3

    def test_one_can_look_around_folder_by_folder(self, cloud: Datastore, source: Path) -> None:
        assert cloud.entries() == ()
        cloud.upload(source, "mnist")
        assert [(entry.path, entry.is_folder) for entry in cloud.entries()] == [("mnist", True)]
        inner, file = cloud.entries("mnist")
        assert (inner.path, inner.is_folder) == ("mnist/inner", True)
        assert (file.path, file.size) == ("mnist/a.txt", 5)
        assert file.changed > 0
        assert cloud.entries("absent") == ()

    def test_what_is_there_is_skipped_and_overwriting_sends_what_changed(
        self, cloud: Datastore, source: Path
    ) -> None:
        cloud.upload(source)
        assert cloud.upload(source).skipped == 3
        report = cloud.upload(source, overwrite=True)
        assert (report.files, report.skipped, report.bytes) == (0, 3, 0)
        (source / "a.txt").write_bytes(b"omega")
        assert cloud.upload(source).files == 0
        report = cloud.upload(source, overwrite=True)
        assert (report.files, report.skipped, report.bytes) == (1, 2, 5)
        assert files(cloud).cat(f"{cloud.location}/a.txt") == b"omega"

    def test_many_files_go_side_by_side(
        self, cloud: Datastore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pool, "_at_once", 25)
        folder = tmp_path / "many"
        folder.mkdir()
        for number in range(60):
            (folder / f"{number} – 数字").write_bytes(b"%d" % number)
        told: list[tuple[int, int]] = []
        report = cloud.upload(folder, on_progress=lambda done, total: told.append((done, total)))
        assert report.files == 60
        assert told[-1] == (110, 110)
        assert cloud.upload(folder).skipped == 60
        assert cloud.download(tmp_path / "out").files == 60
        assert content(tmp_path / "out") == content(folder)

    def test_prefixes_and_patterns_select(self, cloud: Datastore, source: Path, tmp_path: Path) -> None:
        cloud.upload(source, "mnist")
        cloud.upload(source, "mnist2")
        assert len(cloud.list("mnist")) == 3
        assert [file.path for file in cloud.list("mnist2/a")] == ["mnist2/a.txt"]
        assert [str(path) for path in cloud.path("mnist/**/*.bin").expand()] == ["cloud:mnist/inner/b.bin"]
        watch = Watch(0)
        fetched = cloud.path("mnist").fetch(tmp_path / "out", watch)
        assert content(tmp_path / "out") == content(source)
        assert (len(fetched), watch.done) == (3, 25_605)
        with pytest.raises(NotFound):
            cloud.download(tmp_path / "out", "absent")
        with pytest.raises(NotFound):
            cloud.path("absent").expand()

    def test_an_interrupted_upload_sends_the_missing_parts_only(
        self, cloud: Datastore, large: Path, tmp_path: Path
    ) -> None:
        with connection_lost(s3.S3Object, "upload_part", after=1), pytest.raises(Unavailable):
            cloud.upload(large)
        assert cloud.list() == ()
        report = cloud.upload(large)
        assert report.files == 1
        assert 0 < report.bytes < SIZE
        cloud.download(tmp_path / "out")
        assert content(tmp_path / "out") == content(large)
        report = cloud.upload(large, overwrite=True)
        assert (report.files, report.skipped) == (0, 1)

    def test_a_cancel_ends_an_upload_and_shows_nothing(
        self, cloud: Datastore, large: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ledger, send = pool._Ledger(), s3.S3Object._call
        sending = threading.Event()

        def wait_then_send(item: s3.S3Object, method: str, **arguments: Any) -> Any:
            if method == "upload_part":
                sending.set()
                assert ledger.stopped.wait(120)
            return send(item, method, **arguments)

        monkeypatch.setattr(pool, "_Ledger", lambda: ledger)
        monkeypatch.setattr(s3.S3Object, "_call", wait_then_send)
        with pytest.raises(Canceled):
            cloud.upload(large, canceled=sending.is_set)
        assert cloud.list() == ()

    def test_parts_of_another_content_are_not_trusted(
        self, cloud: Datastore, large: Path, tmp_path: Path
    ) -> None:
        with connection_lost(s3.S3Object, "upload_part", after=1), pytest.raises(Unavailable):
            cloud.upload(large)
        (large / "x").write_bytes(os.urandom(SIZE))
        assert cloud.upload(large).bytes == SIZE
        cloud.download(tmp_path / "out")
        assert content(tmp_path / "out") == content(large)

    def test_an_interrupted_download_fetches_the_missing_bytes_only(
        self, cloud: Datastore, large: Path, tmp_path: Path
    ) -> None:
        cloud.upload(large)
        with connection_lost(remote.RemoteStorage, "read", after=5), pytest.raises(Unavailable):
            cloud.download(tmp_path / "out")
        assert not (tmp_path / "out" / "x").exists()
        report = cloud.download(tmp_path / "out")
        assert 0 < report.bytes < SIZE
        assert content(tmp_path / "out") == content(large)

    def test_a_source_that_changes_is_not_stored(
        self, cloud: Datastore, large: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        send = s3.S3Object._call

        def write(item: s3.S3Object, method: str, **arguments: Any) -> Any:
            if method == "upload_part":
                with (large / "x").open("ab") as file:
                    file.write(b"more")
            return send(item, method, **arguments)

        monkeypatch.setattr(s3.S3Object, "_call", write)
        with pytest.raises(Unavailable, match="changed"):
            cloud.upload(large)
        assert cloud.list() == ()

    def test_an_object_that_changes_while_it_is_read_is_told(
        self, cloud: Datastore, large: Path, tmp_path: Path
    ) -> None:
        cloud.upload(large)
        (file,) = cloud.list()
        (large / "x").write_bytes(os.urandom(SIZE))
        cloud.upload(large, overwrite=True)
        with pytest.raises(Unavailable, match="changed"):
            cloud.fetch([(file, "x")], tmp_path / "out", Watch(0))
        assert not (tmp_path / "out" / "x").exists()

    def test_a_key_that_can_be_no_file_here_is_told(self, cloud: Datastore, tmp_path: Path) -> None:
        for key in ("a//b", "x/../../escaped"):
            files(cloud).call_s3(
                "put_object", Bucket=cloud.location.split("/")[2], Key=f"team/{key}", Body=b""
            )
            with pytest.raises(InvalidInput, match="cannot be used here"):
                cloud.download(tmp_path / "out")
        assert content(tmp_path) == {} or "escaped" not in content(tmp_path)

    def test_a_bucket_that_is_not_there_is_told(
        self, workspace: Workspace, server: str, source: Path
    ) -> None:
        settings = {"url": "s3://absent-bucket", "endpoint_url": server}
        absent = register_datastore(workspace, "absent", "fsspec", settings)
        with pytest.raises(NotFound, match="absent-bucket"):
            absent.upload(source)

    def test_a_server_that_is_not_there_is_told(
        self, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        settings = {
            "url": "s3://bucket",
            "endpoint_url": "http://127.0.0.1:9",
            "config_kwargs": {"retries": {"max_attempts": 1}, "connect_timeout": 1},
        }
        monkeypatch.setattr("s3fs.S3FileSystem.retries", 1)
        away = register_datastore(workspace, "away", "fsspec", settings)
        with pytest.raises(Unavailable, match="cannot be reached"):
            away.list()

    def test_without_credentials_the_cure_names_them(
        self, workspace: Workspace, server: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.delenv(name)
        settings = {"url": "s3://bucket", "endpoint_url": server}
        secret = register_datastore(workspace, "secret", "fsspec", settings)
        with pytest.raises(Unavailable, match="credentials"):
            secret.list()

    def test_parts_are_few_enough_for_any_size(self) -> None:
        for size in (1, 8 << 20, 33_000_000, 10**12, 5 * 10**12):
            assert size / s3.part_size(size) < 10_000


class TestOthers:
    """File systems that show a file while it is written: it is sent under another name first."""

    @pytest.fixture
    def other(self, workspace: Workspace, tmp_path: Path) -> Datastore:
        (tmp_path / "server").mkdir()
        settings = {"url": (tmp_path / "server").as_uri()}
        return register_datastore(workspace, "other", "fsspec", settings)

    def test_files_go_there_and_come_back(self, other: Datastore, source: Path, tmp_path: Path) -> None:
        assert other.upload(source, "mnist").files == 3
        assert other.upload(source, "mnist").skipped == 3
        assert [entry.path for entry in other.entries("mnist")] == ["mnist/inner", "mnist/a.txt"]
        assert [path for path in content(tmp_path / "server") if not path.startswith("mnist")] == []
        assert other.download(tmp_path / "out", "mnist").files == 3
        assert content(tmp_path / "out" / "mnist") == content(source)
        (source / "a.txt").write_bytes(b"omega")
        assert other.upload(source, "mnist", overwrite=True).files == 3
        assert (tmp_path / "server" / "mnist" / "a.txt").read_bytes() == b"omega"

    def test_overwriting_takes_no_older_file_of_the_same_size_for_the_same(
        self, other: Datastore, source: Path, tmp_path: Path
    ) -> None:
        other.upload(source)
        other.download(tmp_path / "out")
        (source / "a.txt").write_bytes(b"omega")
        for folder in (source, tmp_path / "server", tmp_path / "out"):
            os.utime(folder / "a.txt", (1_000_000_000, 1_000_000_000))
        assert other.upload(source, overwrite=True).files == 3
        assert (tmp_path / "server" / "a.txt").read_bytes() == b"omega"
        os.utime(tmp_path / "server" / "a.txt", (1_000_000_000, 1_000_000_000))
        other.download(tmp_path / "out", overwrite=True)
        assert content(tmp_path / "out") == content(source)

    def test_an_interruption_shows_nothing_half(
        self, other: Datastore, large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def send(source: str, draft: str, **_: Any) -> None:
            content = Path(source).read_bytes()
            Path(draft.removeprefix("file://")).write_bytes(content[: len(content) // 2])
            raise ConnectionResetError

        (large / "a").write_bytes(b"first")
        with monkeypatch.context() as broken:
            broken.setattr(files(other), "put_file", send)
            with pytest.raises(Unavailable):
                other.upload(large)
        assert not (tmp_path / "server" / "x").exists()
        assert other.upload(large).files >= 1
        assert {file.path for file in other.list()} == {"a", "x"}

    def test_in_memory(self, workspace: Workspace, source: Path, tmp_path: Path) -> None:
        folder = f"/{uuid.uuid4()}"
        memory = register_datastore(workspace, "memory", "fsspec", {"url": f"memory:/{folder}"})
        assert memory.upload(source).files == 3
        assert [file.path for file in memory.list("inner")] == ["inner/b.bin", "inner/empty"]
        assert memory.download(tmp_path / "out").files == 3
        assert content(tmp_path / "out") == content(source)

    def test_a_kind_of_address_nobody_knows_is_told(self, workspace: Workspace) -> None:
        unknown = register_datastore(workspace, "unknown", "fsspec", {"url": "nosuch://x"})
        with pytest.raises(InvalidInput, match="nosuch"):
            unknown.list()

    @pytest.mark.parametrize("missing", ["s3fs", "fsspec"])
    def test_without_the_library_the_cure_says_what_to_install(
        self, workspace: Workspace, missing: str
    ) -> None:
        register_datastore(workspace, "away", "fsspec", {"url": "s3://bucket"})
        done = subprocess.run(
            [sys.executable, "-c", without_library, str(workspace.path), missing],
            capture_output=True,
            text=True,
        )
        assert 'pip install "mldesk[remote]"' in done.stdout, done.stderr


without_library = """
import sys
from mldesk.core.errors import Unavailable
from mldesk.core.workspace import Workspace

class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == sys.argv[2]:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Without())
with Workspace.open(sys.argv[1]) as workspace:
    try:
        workspace.get_datastore("away").list()
    except Unavailable as error:
        print(error)
"""
