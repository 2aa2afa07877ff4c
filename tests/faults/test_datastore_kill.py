"""Kill -9 of a transfer at any moment: nothing half is seen, and the same call again goes on where it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from moto.server import ThreadedMotoServer

from mldesk.core.activity import list_activities
from mldesk.core.datastore import get_default_datastore, register_datastore
from mldesk.core.removing import remove_folder
from mldesk.core.sources import partial_folder_name
from mldesk.core.workspace import Workspace

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:(botocore|aiobotocore|moto|werkzeug).*")

Until = Callable[..., Any]

SMALL_FILES = 50
LARGE = 40_000_000

# moves files; once `stop` bytes are done it says so and waits for its end, otherwise it prints the report
transfer = """
import json, sys, threading
from pathlib import Path
from mldesk.core import watch
from mldesk.core.datastore import landing, task
from mldesk.core.workspace import Workspace

how, workspace, place, stop, reached, batch = sys.argv[1:]
watch._progress_seconds = task._long_seconds = 0.0
landing._batch_files = int(batch)

def follow(done, total):
    if 0 < int(stop) <= done:
        Path(reached).touch()
        threading.Event().wait()

with Workspace.open(workspace) as opened:
    store = opened.get_default_datastore()
    if how == "download":
        report = store.download(place, overwrite=True, on_progress=follow, show_progress=False)
    else:
        overwrite = how == "overwrite"
        report = store.upload(place, "data", overwrite, on_progress=follow, show_progress=False)
print(json.dumps(report.to_dict()))
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with small files and a large one, which comes last."""
    folder = tmp_path / "source"
    for number in range(SMALL_FILES):
        path = folder / f"{number % 3}" / f"{number:03}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(1000))
    (folder / "large").write_bytes(os.urandom(LARGE))
    return folder


@pytest.fixture
def run(workspace: Workspace, tmp_path: Path, until: Until) -> Callable[..., dict[str, Any] | None]:
    """Run a transfer to its end and return its report, or kill it once so many bytes are done."""
    reached = tmp_path / "reached"

    def start(how: str, place: Path, stop: int = 0, batch: int = 10_000) -> dict[str, Any] | None:
        reached.unlink(missing_ok=True)
        arguments = (how, workspace.path, place, stop, reached, batch)
        process = subprocess.Popen(
            [sys.executable, "-c", transfer, *map(str, arguments)], stdout=subprocess.PIPE
        )
        with process:
            if stop:
                until(reached.exists)
                process.kill()
                return None
            assert process.stdout is not None
            report: dict[str, Any] = json.loads(process.stdout.read())
        assert process.returncode == 0
        return report

    return start


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and partial_folder_name not in path.parts
    }


def partial_inodes(folder: Path) -> set[int]:
    """The files that are on their way, by number."""
    found = (folder / partial_folder_name).glob("*/*")
    return {path.stat().st_ino for path in found}


@pytest.mark.parametrize("how", ["upload", "overwrite", "download"])
@pytest.mark.parametrize("share", [0.0, 0.6, 1.0])
def test_a_killed_transfer_copies_nothing_twice(
    workspace: Workspace, source: Path, run: Callable[..., Any], tmp_path: Path, how: str, share: float
) -> None:
    target, place = workspace.uploads_folder, source
    if how == "download":
        get_default_datastore(workspace).upload(source, "data", show_progress=False)
        target = place = tmp_path / "out"
    small = SMALL_FILES * 1000
    stop = int(share * LARGE) + small
    run(how, place, stop)
    assert content(target) == {}
    begun = partial_inodes(target)
    report = run(how, place)
    assert report["files"] == SMALL_FILES + 1
    assert report["bytes"] <= LARGE + small - stop
    assert content(target / "data") == content(source)
    assert {path.stat().st_ino for path in (target / "data").rglob("*") if path.is_file()} >= begun
    assert not (target / partial_folder_name).exists()
    assert run(how, place)["bytes"] == 0


def test_what_had_its_name_before_the_kill_keeps_it_and_is_not_touched_again(
    workspace: Workspace, source: Path, run: Callable[..., Any]
) -> None:
    uploads = workspace.uploads_folder
    run("upload", source, stop=30_000, batch=10)
    before = {path: path.stat().st_ino for path in (uploads / "data").rglob("*") if path.is_file()}
    assert len(before) == 20
    assert content(uploads / "data").items() <= content(source).items()
    report = run("overwrite", source)
    assert (report["files"], report["skipped"]) == (SMALL_FILES + 1 - 20, 20)
    assert {path: path.stat().st_ino for path in before} == before
    assert content(uploads / "data") == content(source)


def test_kills_again_and_again_lose_and_double_nothing(
    workspace: Workspace, source: Path, run: Callable[..., Any]
) -> None:
    for stop in (5_000, 60_000, 12_000_000, 30_000_000):
        run("upload", source, stop=stop, batch=7)
    run("upload", source)
    assert content(workspace.uploads_folder / "data") == content(source)


def test_a_file_that_is_replaced_by_an_upload_that_is_killed_stays_as_it_was(
    workspace: Workspace, source: Path, run: Callable[..., Any]
) -> None:
    large = workspace.uploads_folder / "data" / "large"
    large.parent.mkdir(parents=True)
    large.write_bytes(b"before")
    run("overwrite", source, stop=20_000_000)
    assert large.read_bytes() == b"before"
    run("overwrite", source)
    assert content(workspace.uploads_folder / "data") == content(source)


def test_a_killed_transfer_does_not_run_for_ever_in_the_list(
    workspace: Workspace, source: Path, run: Callable[..., Any]
) -> None:
    run("upload", source, stop=20_000_000)
    (row,) = list_activities(workspace)
    assert (row.title, row.status) == ("Uploading to default:data", "failed")
    assert row.ended is not None
    run("upload", source)
    assert [row.status for row in list_activities(workspace)] == ["done", "failed"]


_move = """
from mldesk.core import activity, watch
from mldesk.core.datastore import landing, task
watch._progress_seconds = task._long_seconds = activity._progress_seconds = 0.0
landing._batch_files = 2
def act(workspace, how, source, target):
    store = workspace.get_default_datastore()
    if how == "upload":
        store.upload(source, "data", overwrite=True, show_progress=False)
    else:
        store.download(target, overwrite=True, show_progress=False)
"""


@pytest.mark.parametrize("how", ["upload", "download"])
def test_killed_before_any_step_nothing_is_half_and_the_list_tells_the_truth(
    workspace: Workspace, tmp_path: Path, killed_before: Callable[..., Any], how: str
) -> None:
    source, target = tmp_path / "few", tmp_path / "out"
    for name, size in (("0/a", 1000), ("0/b", 2000), ("1/a", 3000), ("large", 9_000_000)):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(os.urandom(size))
    store, place = workspace.get_default_datastore(), workspace.uploads_folder
    if how == "download":
        store.upload(source, "data", show_progress=False, record=False)
        place = target
    kill = killed_before(_move, how, str(source), str(target))
    steps = kill.steps(workspace.path)
    assert steps > 60
    for step in [*range(0, steps - 16, 11), *range(steps - 16, steps - 4, 4)]:
        remove_folder(place)
        place.mkdir()
        with workspace.store.write() as connection:
            connection.execute("DELETE FROM activities")
        assert kill.before(step, workspace.path)
        seen, whole = content(place / "data"), content(source)
        assert seen.items() <= whole.items()
        rows = list_activities(workspace)
        assert [row.status for row in rows] in ([], ["failed"], ["done"])
        assert all((row.status == "done") <= (seen == whole) and row.ended for row in rows)
        if how == "upload":
            store.upload(source, "data", overwrite=True, show_progress=False)
        else:
            store.download(target, overwrite=True, show_progress=False)
        assert content(place / "data") == whole
        assert not (place / partial_folder_name).exists()


# as above, but waits for its end before it sends the second part
remote_transfer = """
import json, sys, threading
from pathlib import Path
from mldesk.core.datastore import s3
from mldesk.core.workspace import Workspace

workspace, place, reached = sys.argv[1:]
call, sent = s3.S3Object._call, []

def counted(self, method, **arguments):
    if method == "upload_part":
        if reached and sent:
            Path(reached).touch()
            threading.Event().wait()
        sent.append(arguments["PartNumber"])
    return call(self, method, **arguments)

s3._part, s3.S3Object._call = 5 << 20, counted
with Workspace.open(workspace) as opened:
    report = opened.get_datastore("cloud").upload(place, show_progress=False)
print(json.dumps({"bytes": report.bytes, "parts": sent}))
"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of an S3-compatible server, for which the environment holds credentials."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()


def test_a_killed_upload_to_a_server_sends_no_part_twice(
    workspace: Workspace, server: str, tmp_path: Path, until: Until
) -> None:
    settings = {"url": "s3://killed/team", "endpoint_url": server}
    cloud = register_datastore(workspace, "cloud", "fsspec", settings)
    cloud.storage._files.mkdir("killed")  # type: ignore[attr-defined]
    place, reached = tmp_path / "source", tmp_path / "reached"
    place.mkdir()
    (place / "large").write_bytes(os.urandom(11_000_000))
    command = [sys.executable, "-c", remote_transfer, str(workspace.path), str(place)]
    with subprocess.Popen([*command, str(reached)]) as process:
        until(reached.exists)
        process.kill()
    assert cloud.list() == ()
    done = subprocess.run([*command, ""], capture_output=True, check=True)
    assert json.loads(done.stdout) == {"bytes": 11_000_000 - (5 << 20), "parts": [2, 3]}
    cloud.download(tmp_path / "out", show_progress=False)
    assert content(tmp_path / "out") == content(place)
