"""Workspaces: made, opened, moved, forgotten, and refused."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from mldesk.core import paths
from mldesk.core.errors import Conflict, Damaged, InvalidInput, NotFound, TooNew
from mldesk.core.workspace import Workspace, forget, recent


def test_a_new_workspace_has_its_folders_an_id_and_this_machine(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "digits", "Digits") as workspace:
        assert workspace.name == "Digits"
        assert workspace.runs_folder.is_dir()
        assert workspace.models_folder.is_dir()
        assert workspace.datastore_folder.is_dir()
        assert workspace.summary()["runs"] == 0
        assert sorted(path.name for path in workspace.path.glob(".*")) == []
    with Workspace.open(tmp_path / "digits") as again:
        assert again.id == workspace.id


def test_a_workspace_is_named_after_its_folder_unless_it_is_told_otherwise(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "digits") as workspace:
        assert workspace.name == "digits"
    with pytest.raises(InvalidInput):
        Workspace.create(tmp_path / "other", "  ")


def test_a_place_whose_path_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="udcff"):
        Workspace.create(tmp_path / "\udcff", "Name")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(InvalidInput, match="udcff"):
        Workspace.open(tmp_path / "\udcff")


def test_a_workspace_is_made_in_an_empty_folder_but_never_over_files(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    Workspace.create(tmp_path / "empty").close()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").touch()
    with pytest.raises(Conflict, match="not empty"):
        Workspace.create(tmp_path / "full")
    with pytest.raises(Conflict, match="already"):
        Workspace.create(tmp_path / "empty")
    (tmp_path / "file").touch()
    with pytest.raises(Conflict):
        Workspace.create(tmp_path / "file")


def test_a_workspace_that_cannot_be_made_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mldesk.core.workspace_making.create_database", fail)
    with pytest.raises(Exception, match="full"):
        Workspace.create(tmp_path / "digits")
    assert not (tmp_path / "digits").exists()


def test_several_programs_that_make_the_same_workspace_at_once_get_one(tmp_path: Path) -> None:
    start = Barrier(4)

    def open_or_create(_: int) -> tuple[str, bool]:
        start.wait()
        workspace, made = Workspace.open_or_create(tmp_path / "digits")
        with workspace:
            return workspace.id, made

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(open_or_create, range(4)))
    assert len({identity for identity, _ in found}) == 1
    assert sorted(made for _, made in found) == [False, False, False, True]
    assert not list((tmp_path / "digits").glob(".workspace*"))


@pytest.mark.parametrize("step", ["workspace.db", "config.json"])
def test_a_workspace_that_was_left_half_made_is_made_anew(tmp_path: Path, step: str) -> None:
    killed = """
import os, pathlib, sys
from mldesk.core.workspace import Workspace
replace = pathlib.Path.replace
pathlib.Path.replace = lambda path, target: (
    os._exit(9) if target.name == sys.argv[2] else replace(path, target)
)
Workspace.create(sys.argv[1])
"""
    folder = tmp_path / "digits"
    assert subprocess.run([sys.executable, "-c", killed, str(folder), step], check=False).returncode == 9
    assert any(folder.iterdir())
    with Workspace.create(folder) as workspace:
        assert workspace.summary()["runs"] == 0
    assert not list(folder.glob(".workspace*"))


def test_an_occupied_folder_is_told_when_a_workspace_is_to_be_opened_or_made(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(Conflict, match="not empty"):
        Workspace.open_or_create(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_without_a_workspace_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="mldesk workspace create"):
        Workspace.open(tmp_path)


def test_a_workspace_of_a_newer_format_is_refused_and_stays_untouched(workspace: Workspace) -> None:
    file = workspace.path / "config.json"
    newer = json.dumps({"format": 2, "other": "shape"})
    file.write_text(newer, encoding="utf-8")
    with pytest.raises(TooNew, match="newer version"):
        Workspace.open(workspace.path)
    assert file.read_text(encoding="utf-8") == newer


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', '{"format": "1", "id": 2}'])
def test_a_garbled_config_is_damaged_and_a_rebuild_restores_it(workspace: Workspace, content: str) -> None:
    (workspace.path / "config.json").write_text(content, encoding="utf-8")
    with pytest.raises(Damaged, match="mldesk workspace rebuild"):
        Workspace.open(workspace.path)
    workspace.rebuild()
    with Workspace.open(workspace.path) as opened:
        assert opened.name == workspace.path.name


def test_a_moved_workspace_works_as_before(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.store.write() as connection:
        connection.execute("INSERT INTO experiments (name, created) VALUES ('a', 0)")
    workspace.close()
    moved = tmp_path / "elsewhere" / "Umlaut ä und Leerzeichen #1%?"
    moved.parent.mkdir()
    shutil.move(workspace.path, moved)
    with Workspace.open(moved) as opened, Workspace.open(moved, read_only=True) as reader:
        assert opened.summary()["experiments"] == reader.summary()["experiments"] == 1
        assert opened.runs_folder.parent == moved


def test_opened_workspaces_are_remembered_the_newest_first(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        folder = tmp_path / name
        (Workspace.open if folder.exists() else Workspace.create)(folder).close()
    assert [entry.name for entry in recent()] == ["a", "b"]
    Workspace.open(tmp_path / "b", read_only=True).close()
    assert [entry.name for entry in recent()] == ["a", "b"]
    forget(tmp_path / "a")
    assert [entry.path for entry in recent()] == [tmp_path / "b"]


@pytest.mark.parametrize("content", ["", "{}", "[1]", '[{"path": "x"}]'])
def test_a_garbled_list_of_recent_workspaces_is_started_anew(tmp_path: Path, content: str) -> None:
    paths.recent_file().write_text(content, encoding="utf-8")
    assert recent() == []
    Workspace.create(tmp_path / "a").close()
    assert [entry.name for entry in recent()] == ["a"]


def test_the_default_workspace_is_made_once() -> None:
    with Workspace.open_default() as first, Workspace.open_default() as second:
        assert first.id == second.id


def test_opening_a_workspace_imports_nothing_heavy(workspace: Workspace) -> None:
    code = (
        "import sys\n"
        "from mldesk.core.workspace import Workspace\n"
        "import mldesk.core.run, mldesk.core.spec, mldesk.core.experiment, mldesk.core.activity\n"
        "from mldesk.core.run import list_runs\n"
        "with Workspace.open(sys.argv[1], read_only=True) as workspace:\n"
        "    list_runs(workspace)\n"
        "heavy = {'numpy', 'sqlite_utils', 'msgspec', 'click', 'filelock', 'tensorflow', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(workspace.path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
