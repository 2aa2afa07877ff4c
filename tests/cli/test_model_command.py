"""`mldesk model`."""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.errors import size_text
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Mldesk = Callable[..., Any]


@pytest.fixture
def trained(folder: Path, stored_run: Callable[..., str]) -> str:
    """The id of a run that left a model."""
    identity = stored_run(events.Metric("accuracy", 0, 1001.0, 0.9), events.Parameter("rate", 0.1))
    with Workspace.open(folder) as workspace:
        outputs = workspace.run_folder(identity) / "work" / "outputs"
    (outputs / "model.keras").write_bytes(b"weights")
    (outputs / "notes.txt").write_bytes(b"notes")
    return identity


def test_registering_gives_versions_with_what_was_said_of_them(mldesk: Mldesk, trained: str) -> None:
    made = mldesk(
        "model", "register", "digits", trained, "--description", "first", "--tag", "stage=test",
        "--property", "owner=me", "--json",
    ).json  # fmt: skip
    assert (made["name"], made["version"], made["run_id"]) == ("digits", 1, trained)
    assert (made["tags"], made["properties"]) == ({"stage": "test"}, {"owner": "me"})
    only = mldesk("model", "register", "digits", trained, "--path", "outputs/model.keras", "--json").json
    assert (only["version"], only["size"]) == (2, 7)
    listed = mldesk("model", "list", "--json").json
    assert [[version["version"] for version in entry["versions"]] for entry in listed] == [[2, 1]]
    assert "digits" in mldesk("model", "list").out


def test_show_tells_files_lineage_parameters_and_metrics(mldesk: Mldesk, trained: str) -> None:
    mldesk("model", "register", "digits", trained)
    shown = mldesk("model", "show", "digits:1", "--json").json
    assert [file["path"] for file in shown["files"]] == ["model.keras", "notes.txt"]
    assert shown["lineage"]["run"]["id"] == trained
    assert shown["metrics"]["accuracy"]["best"] == 0.9
    assert shown["parameters"] == {"rate": 0.1}
    assert shown["problems"] is None
    page = mldesk("model", "show", "digits").out
    for text in ("digits:1", "model.keras", "accuracy", trained):
        assert text in page


def test_verify_ends_with_1_when_a_file_is_not_what_was_registered(mldesk: Mldesk, trained: str) -> None:
    made = mldesk("model", "register", "digits", trained, "--json").json
    good = mldesk("model", "show", "digits", "--verify")
    assert (good.code, "as they were registered" in good.out) == (0, True)
    file = Path(made["folder"]) / "files" / "model.keras"
    file.chmod(0o644)
    file.write_bytes(b"another")
    bad = mldesk("model", "show", "digits", "--verify", "--json")
    assert (bad.code, len(bad.json["problems"])) == (1, 1)


@pytest.mark.parametrize("command", [("verify",), ("show", "--verify")])
def test_what_was_found_damaged_is_made_whole_by_registering_again(
    mldesk: Mldesk, trained: str, command: tuple[str, ...]
) -> None:
    made = mldesk("model", "register", "digits", trained, "--json").json
    file = Path(made["folder"]) / "files" / "model.keras"
    file.chmod(0o644)
    file.write_bytes(b"WEIGHTS")
    assert mldesk("model", *command, "digits:1").code == 1
    mldesk("model", "register", "digits", trained)
    assert [mldesk("model", "verify", f"digits:{version}").code for version in (1, 2)] == [0, 0]


def test_export_writes_the_folder_and_never_mixes(mldesk: Mldesk, trained: str, tmp_path: Path) -> None:
    mldesk("model", "register", "digits", trained)
    out = tmp_path / "out"
    assert mldesk("model", "export", "digits", out, "--json").json == {
        "name": "digits",
        "version": 1,
        "folder": str(out),
    }
    assert {path.name for path in out.iterdir()} == {"files", "model.json", "README.md", "predict.py"}
    assert json.loads((out / "model.json").read_text())["version"] == 1
    again = mldesk("model", "export", "digits", out)
    assert (again.code, again.out, again.err.count("\n")) == (2, "", 1)
    assert mldesk("model", "export", "digits", out, "--replace").code == 0
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    other = mldesk("model", "export", "digits", tmp_path / "mine", "--replace")
    assert (other.code, other.err.count("\n")) == (2, 1)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not flushed there")
def test_export_leaves_the_neighbours_of_its_folder_alone(
    mldesk: Mldesk, trained: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mldesk("model", "register", "digits", trained)
    neighbour = tmp_path / "desk" / "neighbour"
    neighbour.mkdir(parents=True)
    opened: list[str] = []
    really_open = os.open

    def watch(path: Any, *rest: Any, **settings: Any) -> int:
        opened.append(os.fspath(path))
        return really_open(path, *rest, **settings)

    monkeypatch.setattr(os, "open", watch)
    assert mldesk("model", "export", "digits", tmp_path / "desk" / "out").code == 0
    assert str(tmp_path / "desk") in opened
    assert str(neighbour) not in opened


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["register", "digits", "nosuchrun"], "no such run"),
        (["register", "a/b", "1"], "name"),
        (["register", "digits", "1", "--path", "outputs/none"], "no such output"),
        (["register", "digits", "1", "--path", "../.."], "out of the run"),
        (["register", "digits", "1", "--tag", "="], "key"),
        (["show", "nosuch"], "no such model"),
        (["show", "nosuch:x"], ""),
        (["export", "nosuch", "out"], "no such model"),
        (["alias", "nosuch", "champion"], "no such model"),
        (["compare", "nosuch", "other"], "no such model"),
        (["lineage", "nosuch"], "no such thing"),
        (["import", "no/such/folder"], "no such model"),
        (["verify", "nosuch"], "no such model"),
    ],
)
def test_what_cannot_be_gets_one_line_and_exit_code_2(
    mldesk: Mldesk, trained: str, command: list[str], said: str
) -> None:
    reply = mldesk("model", *command)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert said in reply.err
    assert mldesk("model", "list", "--json").json == []


@pytest.mark.skipif(os.name == "nt", reason="links take rights there")
def test_links_of_an_imported_folder_are_named(mldesk: Mldesk, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "ext").mkdir()
    (tmp_path / "ext" / "net.onnx").write_bytes(b"net")
    (tmp_path / "ext" / "evil").symlink_to(tmp_path / "secret")
    told = "Left out, as links are not followed: evil"
    assert told in mldesk("model", "import", tmp_path / "ext").out
    assert mldesk("model", "import", tmp_path / "ext", "--json").json["left_out"] == ["evil"]
    assert told in mldesk("model", "show", "ext").out
    assert mldesk("model", "inspect", "ext", "--json").json["facts"]["Links left out"] == "evil"


def test_verify_in_three_depths(mldesk: Mldesk, trained: str) -> None:
    made = mldesk("model", "register", "digits", trained, "--json").json
    for how in ("--full", "--quick", "--sampled"):
        assert mldesk("model", "verify", "digits", how, "--json").json["whole"] is True
    file = Path(made["folder"]) / "files" / "model.keras"
    file.chmod(0o644)
    before = file.stat()
    file.write_bytes(b"another")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert mldesk("model", "verify", "digits", "--quick").code == 0
    os.utime(file)
    assert mldesk("model", "verify", "digits", "--quick").code == 1
    bad = mldesk("model", "verify", "digits")
    assert (bad.code, "has changed" in bad.out) == (1, True)


def test_aliases_stages_tags_notes_are_said_and_shown(mldesk: Mldesk, trained: str) -> None:
    mldesk("model", "register", "digits", trained)
    mldesk("model", "register", "digits", trained)
    assert mldesk("model", "alias", "digits:1", "champion", "--json").json["aliases"] == ["champion"]
    assert mldesk("model", "show", "digits@champion", "--json").json["version"] == 1
    assert "champion (1)" in mldesk("model", "list").out
    assert mldesk("model", "alias", "digits", "champion", "--remove", "--json").json["aliases"] == []
    assert mldesk("model", "show", "digits@champion").code == 2
    assert mldesk("model", "stage", "digits", "Production", "--json").json["tags"] == {"stage": "Production"}
    assert mldesk("model", "tag", "digits", "a=b", "--remove", "stage", "--json").json["tags"] == {"a": "b"}
    assert mldesk("model", "note", "digits", "look\nhere", "--json").json["note"] == "look\nhere"
    assert mldesk("model", "describe", "digits", "better", "--json").json["description"] == "better"
    page = mldesk("model", "show", "digits").out
    for text in ("a=b", "look", "better"):
        assert text in page


def test_import_takes_a_model_that_is_not_trusted(mldesk: Mldesk, trained: str, tmp_path: Path) -> None:
    mldesk("model", "register", "digits", trained)
    mldesk("model", "export", "digits", tmp_path / "out")
    made = mldesk("model", "import", tmp_path / "out", "--name", "copy", "--tag", "a=b", "--json").json
    assert (made["name"], made["run_id"], made["trusted"]) == ("copy", None, False)
    assert (made["origin"], made["tags"]) == (str(tmp_path / "out"), {"a": "b"})
    page = mldesk("model", "show", "copy").out
    assert "an export of digits:1" in page
    assert "mldesk model trust" in page
    assert mldesk("model", "trust", "copy", "--json").json["trusted"] is True
    assert mldesk("model", "trust", "copy", "--revoke", "--json").json["trusted"] is False
    assert mldesk("model", "import", tmp_path / "out", "--trust", "--json").json["trusted"] is True


def test_compare_shows_what_differs(
    mldesk: Mldesk, trained: str, stored_run: Callable[..., str], folder: Path
) -> None:
    other = stored_run(events.Metric("accuracy", 0, 1001.0, 0.8), events.Parameter("rate", 0.2))
    with Workspace.open(folder) as workspace:
        (workspace.run_folder(other) / "work" / "outputs" / "model.keras").write_bytes(b"others")
    mldesk("model", "register", "digits", trained)
    mldesk("model", "register", "digits", other)
    found = mldesk("model", "compare", "digits:1", "digits:2", "--json").json
    assert (found["metrics"][0]["first_best"], found["metrics"][0]["second_best"]) == (0.9, 0.8)
    assert found["parameters"] == [{"name": "rate", "first": 0.1, "second": 0.2}]
    page = mldesk("model", "compare", "digits:1", "digits:2").out
    for text in ("accuracy", "-0.1", "rate", "size"):
        assert text in page
    assert "Both hold another content." in page
    same = mldesk("model", "compare", "digits:1", "digits:1")
    assert (same.code, "Both hold the same content." in same.out) == (0, True)


def test_compare_tells_data_and_sizes_in_words_and_no_packages_where_one_has_none(
    mldesk: Mldesk, stored_run: Callable[..., str], folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_bytes(b"1,2\n")
    mldesk("dataset", "register", "numbers", tmp_path / "a.csv")
    run = stored_run(inputs=(DatasetInput("numbers"),))
    with Workspace.open(folder) as workspace:
        (workspace.run_folder(run) / "work" / "outputs" / "net.onnx").write_bytes(b"net" * 1000)
    mldesk("model", "register", "net", run)
    mldesk("model", "register", "net", run)
    page = mldesk("model", "compare", "net:1", "net:2").out
    assert re.search(r"numbers +1 +1 +the same content", page)
    (tmp_path / "small.onnx").write_bytes(b"net")
    mldesk("model", "import", tmp_path / "small.onnx", "--name", "small")
    page = mldesk("model", "compare", "net:1", "small").out
    assert re.search(rf"size +\d.* kB +{size_text(3)}", page)
    assert page.count("Packages") == 1
    assert "Those of small:1 are not known." in page


def test_lineage_shows_what_was_made_from_what(mldesk: Mldesk, trained: str) -> None:
    mldesk("model", "register", "digits", trained)
    graph = mldesk("model", "lineage", "digits", "--json").json
    assert [node["kind"] for node in graph["nodes"]] == ["model", "run"]
    assert graph["edges"][0]["source"] == f"run:{trained}"
    assert "digits:1" in mldesk("model", "lineage", f"run {trained}").out


def test_an_empty_list_says_how_to_register_one(mldesk: Mldesk, folder: Path) -> None:
    assert "model register" in mldesk("model", "list").err
    assert mldesk("model", "list", "--json").json == []
