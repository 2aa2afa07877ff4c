"""`mldesk workspace`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]


def test_create_makes_a_workspace_that_opens(mldesk: Mldesk, tmp_path: Path) -> None:
    made = mldesk("workspace", "create", tmp_path / "new", "--name", "Digits", "--json").json
    assert made["name"] == "Digits"
    assert made["path"] == str(tmp_path / "new")
    with Workspace.open(tmp_path / "new") as workspace:
        assert workspace.id == made["id"]
    opened = mldesk("workspace", "open", tmp_path / "new")
    assert (opened.code, "Digits" in opened.out) == (0, True)


def test_create_refuses_a_folder_that_holds_something(mldesk: Mldesk, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    for place in (folder, tmp_path / "full"):
        reply = mldesk("workspace", "create", place)
        assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)


def test_create_where_nothing_may_be_written_gets_one_line(mldesk: Mldesk) -> None:
    if not Path("/sys/kernel").is_dir():
        pytest.skip("needs Linux's /sys, in which nobody may make a folder")
    reply = mldesk("workspace", "create", "/sys/kernel/mldesk")
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)


def test_list_shows_those_opened_the_newest_first(mldesk: Mldesk, tmp_path: Path) -> None:
    assert mldesk("workspace", "list", "--json").json == []
    assert "workspace create" in mldesk("workspace", "list").err
    for name in ("one", "two"):
        mldesk("workspace", "create", tmp_path / name)
    (tmp_path / "one" / "config.json").unlink()
    found = mldesk("workspace", "list", "--json").json
    assert [(entry["name"], entry["exists"]) for entry in found] == [("two", True), ("one", False)]
    assert "folder is gone" in mldesk("workspace", "list").out


def test_show_counts_what_is_there(mldesk: Mldesk, stored_run: Callable[..., str]) -> None:
    stored_run()
    shown = mldesk("workspace", "show", "--json").json
    assert (shown["runs"], shown["experiments"], shown["running"]) == (1, 1, 0)
    assert "1 experiment, 1 run, 0 datasets, 0 models" in mldesk("workspace", "show").out


def test_rebuild_brings_back_a_lost_database(
    mldesk: Mldesk, folder: Path, stored_run: Callable[..., str]
) -> None:
    identity = stored_run()
    before = mldesk("runs", "show", identity, "--json").json
    for file in folder.glob("workspace.db*"):
        file.unlink()
    lost = mldesk("runs", "list")
    assert lost.code == 2
    assert "workspace rebuild" in lost.err
    assert mldesk("workspace", "rebuild").out.split("\n")[0].split(maxsplit=1) == [
        "Restored",
        "1 run, 0 dataset versions, 0 model versions",
    ]
    assert mldesk("workspace", "rebuild", "--json").json["runs"] == 1
    assert mldesk("runs", "show", identity, "--json").json == before
