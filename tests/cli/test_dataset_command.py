"""`mldesk dataset`."""

import hashlib
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

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


@pytest.fixture
def address(data: Path) -> Iterator[str]:
    """The address at which a web server shows the folder."""

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: Any) -> None:
            """Stay quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(data))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_registering_gives_versions_and_the_same_content_none(
    mldesk: Mldesk, folder: Path, data: Path
) -> None:
    first = mldesk("dataset", "register", "numbers", data, "--description", "some", "--json").json
    assert (first["name"], first["version"], first["file_count"], first["size"]) == ("numbers", 1, 2, 12)
    again = mldesk("dataset", "register", "numbers", data, "--json").json
    assert (first["new"], again["new"], again["version"]) == (True, False, 1)
    told = mldesk("dataset", "register", "numbers", data).out
    assert told.startswith("Nothing new: this is version 1 of numbers.\n")
    (data / "a.csv").write_bytes(b"7,8\n")
    second = mldesk("dataset", "register", "numbers", data)
    assert "Nothing new" not in second.out
    assert "numbers:2" in second.out
    listed = mldesk("dataset", "list", "--json").json
    assert [(entry["name"], len(entry["versions"])) for entry in listed] == [("numbers", 2)]
    assert "numbers" in mldesk("dataset", "list").out


def test_cut_archive_is_refused_and_nothing_is_registered(
    mldesk: Mldesk, folder: Path, data: Path, address: str
) -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.csv", "1,2\n" * 1000)
    (data / "numbers.zip").write_bytes(content.getvalue()[:2000])
    told = mldesk("dataset", "register", "numbers", f"{address}/numbers.zip", "--unpack")
    assert told.code == 2
    assert "The archive is damaged: numbers.zip begins like a zip file" in told.err
    assert mldesk("dataset", "list", "--json").json == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--sampled", "--quick"], "exclude each other"),
        (["--full", "--quick"], "exclude each other"),
        (["--share", "0.5"], "--share says how much --sampled reads"),
        (["--quick", "--share", "0.5"], "--share says how much --sampled reads"),
    ],
)
def test_verify_refuses_options_that_contradict_each_other(
    mldesk: Mldesk, folder: Path, data: Path, options: list[str], words: str
) -> None:
    mldesk("dataset", "register", "numbers", data)
    told = mldesk("dataset", "verify", "numbers", *options)
    assert (told.code, words in told.err) == (2, True)
    assert mldesk("dataset", "verify", "numbers", "--sampled", "--share", "0.5").code == 0


@pytest.mark.usefixtures("folder")
def test_addresses_of_other_kinds_are_named_as_such(mldesk: Mldesk) -> None:
    told = mldesk("dataset", "register", "numbers", "ftp://example.org/a.csv")
    assert told.code == 2
    assert "Only addresses with http and https can be read: ftp:// is neither" in told.err


@pytest.mark.usefixtures("folder")
def test_tag_without_a_value_is_refused(mldesk: Mldesk, data: Path) -> None:
    mldesk("dataset", "register", "numbers", data)
    told = mldesk("dataset", "tag", "numbers", "checked")
    assert (told.code, "'checked' has no value; write checked=value" in told.err) == (2, True)
    assert mldesk("dataset", "tag", "numbers", "checked=", "--json").json["tags"] == {"checked": ""}


def test_unpack_is_refused_for_what_is_no_download(mldesk: Mldesk, folder: Path, data: Path) -> None:
    with zipfile.ZipFile(data / "numbers.zip", "w") as archive:
        archive.writestr("a.csv", "1,2\n")
    for source in (data / "numbers.zip", data):
        told = mldesk("dataset", "register", "numbers", source, "--unpack")
        assert told.code == 2
        assert f"Only downloads are unpacked: {source} is no address" in told.err
    assert mldesk("dataset", "list", "--json").json == []


def test_show_lists_files_and_the_runs_that_read_them(
    mldesk: Mldesk, data: Path, folder: Path, script: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda _: None)
    mldesk("dataset", "register", "numbers", data)
    run = mldesk("submit", script("print()"), "--dataset", "numbers=--data", "--json").json
    shown = mldesk("dataset", "show", "numbers:1", "--json").json
    assert [(file["path"], file["size"]) for file in shown["files"]] == [("a.csv", 4), ("inner/b.csv", 8)]
    assert [use["id"] for use in shown["runs"]] == [run["id"]]
    assert shown["runs"][0]["experiment"] == run["experiment"]
    text = mldesk("dataset", "show", "numbers").out
    assert "inner/b.csv" in text
    assert run["name"] in text


def test_files_left_in_place_that_vanish_are_told(mldesk: Mldesk, data: Path, folder: Path) -> None:
    mldesk("dataset", "register", "numbers", data, "--by-reference")
    assert mldesk("dataset", "show", "numbers", "--json").json["problems"] == []
    (data / "a.csv").unlink()
    shown = mldesk("dataset", "show", "numbers")
    assert shown.code == 0
    assert "is gone" in shown.out


def test_export_copies_into_a_new_folder_and_never_mixes(
    mldesk: Mldesk, data: Path, folder: Path, tmp_path: Path
) -> None:
    mldesk("dataset", "register", "numbers", data)
    out = tmp_path / "out"
    assert mldesk("dataset", "export", "numbers", out, "--json").json["folder"] == str(out)
    assert (out / "inner" / "b.csv").read_bytes() == b"3,4\n5,6\n"
    again = mldesk("dataset", "export", "numbers", out)
    assert (again.code, again.out, again.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(
    "command",
    [
        ["register", "numbers", "nowhere/at/all"],
        ["register", "a/b", "."],
        ["register", "numbers"],
        ["show", "nosuch"],
        ["show", "nosuch:x"],
        ["export", "nosuch", "out"],
    ],
)
def test_what_is_not_there_gets_one_line_and_exit_code_2(
    mldesk: Mldesk, folder: Path, command: list[str]
) -> None:
    reply = mldesk("dataset", *command)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)


def test_an_unknown_version_names_the_known_ones(mldesk: Mldesk, folder: Path, data: Path) -> None:
    mldesk("dataset", "register", "numbers", data)
    reply = mldesk("dataset", "show", "numbers:7")
    assert reply.code == 2
    assert "It has: 1" in reply.err


def test_an_empty_list_says_how_to_add_one(mldesk: Mldesk, folder: Path) -> None:
    assert "dataset register" in mldesk("dataset", "list").err
    assert mldesk("dataset", "list", "--json").json == []


def test_verify_ends_with_one_when_a_file_has_changed(mldesk: Mldesk, data: Path, folder: Path) -> None:
    version = mldesk("dataset", "register", "numbers", data, "--json").json
    for how in ("--quick", "--full", "--sampled"):
        fine = mldesk("dataset", "verify", "numbers", how, "--json")
        assert (fine.code, fine.json["how"], fine.json["whole"]) == (0, how[2:], True)
    assert mldesk("dataset", "verify", "numbers", "--json").json["how"] == "full"
    changed = Path(version["folder"]) / "a.csv"
    changed.chmod(0o600)
    changed.write_bytes(b"9,9\n")
    told = mldesk("dataset", "verify", "numbers:1")
    assert told.code == 1
    assert "a.csv is not what was registered" in told.out


def test_verify_of_a_workspace_on_a_disk_that_cannot_be_written(
    mldesk: Mldesk, data: Path, mount_disk: Callable[[int], Path]
) -> None:
    disk = mount_disk(50)
    folder = disk / "workspace"
    Workspace.create(folder, "Study").close()
    mldesk("dataset", "register", "numbers", data, "--workspace", folder)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    told = mldesk("dataset", "verify", "numbers", "--workspace", folder, "--json")
    assert (told.code, told.json["whole"]) == (0, True)


def test_diff_tells_what_changed_between_two_versions(mldesk: Mldesk, data: Path, folder: Path) -> None:
    mldesk("dataset", "register", "numbers", data)
    (data / "a.csv").unlink()
    (data / "c.csv").write_bytes(b"new")
    mldesk("dataset", "register", "numbers", data)
    found = mldesk("dataset", "diff", "numbers:1", "numbers", "--json").json
    assert found == {
        "added": [{"path": "c.csv", "size": 3}],
        "removed": [{"path": "a.csv", "size": 4}],
        "changed": [],
        "unchanged_count": 1,
    }
    assert "c.csv" in mldesk("dataset", "diff", "numbers:1", "numbers:2").out


def test_tags_and_description_are_set_and_removed(mldesk: Mldesk, data: Path, folder: Path) -> None:
    first = mldesk("dataset", "register", "numbers", data, "--tag", "year=2019", "--json").json
    assert first["tags"] == {"year": "2019"}
    tagged = mldesk("dataset", "tag", "numbers", "checked=yes", "--remove", "year", "--json").json
    assert tagged["tags"] == {"checked": "yes"}
    described = mldesk("dataset", "describe", "numbers", "Numbers of all kinds", "--json").json
    assert described["description"] == "Numbers of all kinds"


def test_pattern_and_datastore_path_are_sources(mldesk: Mldesk, data: Path, folder: Path) -> None:
    version = mldesk("dataset", "register", "tables", data / "**" / "*.csv", "--json").json
    assert version["file_count"] == 2
    mldesk("datastore", "upload", data, "--to", "numbers")
    stored = mldesk("dataset", "register", "stored", "default:numbers", "--json").json
    assert (stored["file_count"], stored["origin"]) == (2, "default:numbers")


def test_downloads_are_held_against_their_hashes(
    mldesk: Mldesk, data: Path, folder: Path, address: str
) -> None:
    first = hashlib.sha256((data / "a.csv").read_bytes()).hexdigest()
    second = hashlib.sha256((data / "inner" / "b.csv").read_bytes()).hexdigest()
    register = ("dataset", "register", "numbers", f"{address}/a.csv")
    assert "not the expected one" in mldesk(*register, "--sha256", second).err
    assert mldesk(*register, "--sha256", first, "--json").json["version"] == 1
    both = (*register, f"{address}/inner/b.csv?x=1", "--sha256", f"{address}/a.csv={first}", "--sha256")
    assert "not the expected one" in mldesk(*both, f"{address}/inner/b.csv?x=1={first}").err
    assert mldesk(*both, f"{address}/inner/b.csv?x=1={second}", "--json").json["version"] == 2
