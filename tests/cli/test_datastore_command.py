"""`mldesk datastore`."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.activity import list_activities
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with two files."""
    folder = tmp_path / "data"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.csv").write_bytes(b"1,2\n")
    (folder / "inner" / "b.csv").write_bytes(b"3,4\n5,6\n")
    return folder


def test_files_go_there_are_listed_and_come_back(
    mldesk: Mldesk, folder: Path, data: Path, tmp_path: Path
) -> None:
    sent = mldesk("datastore", "upload", data, "--to", "numbers", "--json").json
    assert sent == {"datastore": "default", "files": 2, "skipped": 0, "bytes": 12, "left_out": []}
    again = mldesk("datastore", "upload", data, "--to", "numbers")
    assert "0 files, 0 B; 2 files skipped" in again.out
    listed = mldesk("datastore", "ls", "numbers", "--json").json
    assert [(file["path"], file["size"]) for file in listed] == [
        ("numbers/a.csv", 4),
        ("numbers/inner/b.csv", 8),
    ]
    assert "numbers/inner/b.csv" in mldesk("datastore", "ls").out
    out = tmp_path / "out"
    back = mldesk("datastore", "download", out, "--prefix", "numbers/inner", "--json").json
    assert (back["files"], back["folder"]) == (1, str(out))
    assert (out / "numbers" / "inner" / "b.csv").read_bytes() == b"3,4\n5,6\n"


def test_single_files_and_overwriting(mldesk: Mldesk, folder: Path, data: Path) -> None:
    files = (data / "a.csv", data / "inner" / "b.csv")
    assert mldesk("datastore", "upload", *files, "--json").json["files"] == 2
    (data / "a.csv").write_bytes(b"7,8,9\n")
    assert mldesk("datastore", "upload", data / "a.csv", "--json").json["skipped"] == 1
    assert mldesk("datastore", "upload", data / "a.csv", "--overwrite", "--json").json["bytes"] == 6


def test_links_are_told(mldesk: Mldesk, folder: Path, data: Path) -> None:
    (data / "link").symlink_to(data / "a.csv")
    reply = mldesk("datastore", "upload", data)
    assert "not followed" in reply.out
    assert "link" in reply.out


def test_datastores_are_added_chosen_and_removed(
    mldesk: Mldesk, folder: Path, data: Path, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    added = mldesk("datastore", "add", "team", shared, "--default", "--json").json
    assert (added["kind"], added["location"], added["is_default"]) == ("folder", str(shared), True)
    mldesk("datastore", "upload", data)
    assert (shared / "a.csv").exists()
    assert mldesk("datastore", "ls", "--datastore", "default", "--json").json == []
    assert mldesk("datastore", "remove", "team").code == 2
    assert mldesk("datastore", "default", "default").code == 0
    assert mldesk("datastore", "remove", "team", "--json").json == {"name": "team", "removed": True}
    assert (shared / "a.csv").exists()
    assert [one["name"] for one in mldesk("datastore", "list", "--json").json] == ["default"]


def test_a_url_is_added_with_options_and_without_secrets(mldesk: Mldesk, folder: Path) -> None:
    options = ("--option", "anon=false", "--option", "endpoint_url=http://127.0.0.1:9000")
    added = mldesk(
        "datastore", "add", "cloud", "s3://bucket/x", *options, "--secret-from", "key=MY_KEY", "--json"
    ).json
    assert added["settings"] == {
        "url": "s3://bucket/x",
        "anon": False,
        "endpoint_url": "http://127.0.0.1:9000",
        "key_env": "MY_KEY",
    }
    assert "s3://bucket/x" in mldesk("datastore", "list").out
    refused = mldesk("datastore", "add", "other", "s3://bucket", "--option", "secret=hidden")
    assert (refused.code, refused.out) == (2, "")
    assert "hidden" not in refused.err
    assert "key_env" in refused.err
    unset = mldesk("datastore", "ls", "--datastore", "cloud")
    assert (unset.code, unset.err.count("\n")) == (2, 1)
    assert "MY_KEY" in unset.err


@pytest.mark.parametrize(
    "command",
    [
        ["upload"],
        ["upload", "nowhere/at/all"],
        ["upload", ".", "--to", "../x"],
        ["upload", ".", "--datastore", "absent"],
        ["download", "out", "--prefix", "absent"],
        ["add", "team", "nowhere/at/all"],
        ["add", "a:b", "."],
        ["remove", "default"],
        ["default", "absent"],
    ],
)
def test_what_cannot_be_done_gets_one_line_and_exit_code_2(
    mldesk: Mldesk, folder: Path, command: list[str]
) -> None:
    reply = mldesk("datastore", *command)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)


def test_an_empty_datastore_says_how_to_fill_it(mldesk: Mldesk, folder: Path) -> None:
    assert "datastore upload" in mldesk("datastore", "ls").err


# an upload that has reached the middle stays there, so that Ctrl+C meets it
slow_upload = """
import sys, threading
from pathlib import Path
from mldesk.core.datastore import task
from mldesk.core.datastore.local_file import LocalFile
from mldesk.cli import root

copy = LocalFile.copy

def wait(self, out, offset, advance):
    def told(size):
        advance(size)
        Path(sys.argv[1]).touch()
        threading.Event().wait()

    copy(self, out, offset, told)

task._long_seconds = 0.0
LocalFile.copy = wait
root(sys.argv[2:], prog_name="mldesk")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_ctrl_c_cancels_and_says_how_to_go_on(
    folder: Path, home: Path, tmp_path: Path, mldesk: Mldesk, until: Callable[..., None]
) -> None:
    (tmp_path / "large").mkdir()
    (tmp_path / "large" / "x").write_bytes(os.urandom(20_000_000))
    reached = tmp_path / "reached"
    command = [sys.executable, "-c", slow_upload, reached, "datastore", "upload", tmp_path / "large"]
    with subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        until(reached.exists)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert out == b""
    assert b"The same command goes on where it stopped" in err
    with Workspace.open(folder, read_only=True) as workspace:
        assert [row.status for row in list_activities(workspace)] == ["canceled"]
    sent = mldesk("datastore", "upload", tmp_path / "large", "--json").json
    assert (sent["files"], sent["bytes"]) == (1, 20_000_000 - (8 << 20))
