"""The snapshot of a source folder: what belongs to it and what does not."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import snapshot
from mldesk.core.errors import NotFound, Unavailable
from mldesk.core.snapshot import SnapshotPlan, copy_snapshot, plan_snapshot, plan_source
from mldesk.core.workspace import Workspace


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    _write(folder, "train.py", "package/module.py", "package/data.csv")
    return folder


def _write(folder: Path, *paths: str, text: str = "x") -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def _planned(folder: Path, script: str = "train.py") -> set[str]:
    return {path.as_posix() for path in plan_snapshot(folder, script).files}


def test_everything_of_the_folder_belongs_to_it(source: Path) -> None:
    assert _planned(source) == {"train.py", "package/module.py", "package/data.csv"}


def test_version_control_caches_environments_and_workspaces_are_left_out(source: Path) -> None:
    _write(
        source, ".git/HEAD", "__pycache__/a.pyc", "package/__pycache__/a.pyc", ".venv/pyvenv.cfg", "venv/x"
    )
    _write(source, "node_modules/x.js", "my environment/pyvenv.cfg", "my environment/lib/x.py")
    Workspace.create(source / "workspace").close()
    assert _planned(source) == {"train.py", "package/module.py", "package/data.csv"}


@pytest.mark.parametrize("name", [".amlignore", ".gitignore"])
def test_what_the_ignore_file_names_is_left_out(source: Path, name: str) -> None:
    _write(
        source,
        "a.log",
        "keep.log",
        "data/x.bin",
        "package/data/y.bin",
        "top.txt",
        "package/top.txt",
        "a/b/c.txt",
    )
    text = "# comment\n\n*.log\n!keep.log\ndata/\n/top.txt\na/b\n"
    _write(source, name, text=text)
    expected = {"train.py", "package/module.py", "package/data.csv", "keep.log", "package/top.txt", name}
    assert _planned(source) == expected


def test_amlignore_stands_before_gitignore_and_the_script_always_belongs(source: Path) -> None:
    _write(source, ".gitignore", text="package\n")
    _write(source, ".amlignore", text="train.py\n*.csv\n")
    assert _planned(source) == {"train.py", "package/module.py", ".amlignore", ".gitignore"}


def test_linked_files_are_copied_and_linked_folders_named(source: Path, tmp_path: Path) -> None:
    _write(tmp_path / "far", "data.txt", text="far")
    (source / "linked.txt").symlink_to(tmp_path / "far" / "data.txt")
    (source / "linked").symlink_to(tmp_path / "far")
    (source / "broken").symlink_to(tmp_path / "nowhere")
    plan = plan_snapshot(source, "train.py")
    assert plan.links == [Path("linked")]
    copy_snapshot(plan, tmp_path / "copy")
    assert (tmp_path / "copy" / "linked.txt").read_text(encoding="utf-8") == "far"
    assert not (tmp_path / "copy" / "linked.txt").is_symlink()
    assert {path.name for path in (tmp_path / "copy").iterdir()} == {"train.py", "package", "linked.txt"}


def test_a_copy_is_the_source_byte_for_byte(source: Path, tmp_path: Path) -> None:
    plan = plan_snapshot(source, "train.py")
    copy_snapshot(plan, tmp_path / "copy")
    for path in plan.files:
        assert (tmp_path / "copy" / path).read_bytes() == (source / path).read_bytes()
    assert plan.size == 3


@pytest.mark.parametrize("step", ["looking", "copying"])
def test_files_that_are_removed_meanwhile_are_left_out(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    _write(source, "old/swap.tmp")
    if step == "looking":
        monkeypatch.setattr(snapshot, "_add", _removing(snapshot._add, source))
    plan = plan_snapshot(source, "train.py")
    if step == "copying":
        shutil.rmtree(source / "old")
    copy_snapshot(plan, tmp_path / "copy")
    assert {path.name for path in (tmp_path / "copy").rglob("*.*")} == {"train.py", "module.py", "data.csv"}


def _removing(
    add: Callable[[SnapshotPlan, Path], None], source: Path
) -> Callable[[SnapshotPlan, Path], None]:
    def add_after_removal(plan: SnapshotPlan, path: Path) -> None:
        shutil.rmtree(source / "old", ignore_errors=True)
        add(plan, path)

    return add_after_removal


def test_a_folder_that_is_too_large_tells_what_makes_it_so(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "largest_snapshot", 1000)
    _write(source, "images/1.bin", "images/2.bin", text="x" * 600)
    _write(source, "small.bin", text="x" * 10)
    plan = plan_snapshot(source, "train.py")
    assert plan.too_large
    error = plan.too_large_error()
    assert "images (1.2 kB)" in error.cause
    assert ".amlignore" in error.cure
    assert error.field == "source_folder"


def test_a_folder_of_far_too_many_files_is_not_walked_to_its_end(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "most_files", 50)
    _write(source, *(f"many/{number}" for number in range(200)))
    plan = plan_snapshot(source, "train.py")
    assert plan.too_large
    assert len(plan.files) == 51


def test_a_folder_that_is_gone_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        plan_snapshot(tmp_path / "gone", "train.py")


class TestOfModules:
    """Of a folder that is too large or not readable, the script and its own modules are taken."""

    @pytest.fixture
    def large(self, source: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A folder that holds much more than the script."""
        monkeypatch.setattr(snapshot, "largest_snapshot", 1000)
        _write(source, "film.bin", text="x" * 2000)
        return source

    def taken(self, plan: SnapshotPlan) -> set[str]:
        return {path.as_posix() for path in plan.files}

    def test_what_the_script_imports_is_taken_with_what_that_imports(self, large: Path) -> None:
        _write(large, "train.py", text="import os, package.part as p\nfrom helper import x\nimport numpy")
        _write(large, "helper.py", text="def late():\n    import deep.down")
        _write(large, "package/__init__.py", "package/data.csv", "package/__pycache__/module.py", text="")
        _write(large, "package/sub/inner.py", text="import other\n")
        _write(large, "deep/down.py", text="import train, helper\n")
        _write(large, "other.py", text="this is no Python")
        _write(large, "stranger.py", "numbers/one.py")
        plan = plan_source(large, "train.py")
        assert self.taken(plan) == {
            "train.py", "helper.py", "package/__init__.py", "package/module.py", "package/sub/inner.py",
            "deep/down.py", "other.py",
        }  # fmt: skip
        assert plan.reduced is not None
        assert "film.bin (2.0 kB)" in plan.reduced.cause

    def test_modules_are_looked_for_beside_the_script(self, large: Path) -> None:
        _write(large, "code/train.py", text="import helper")
        _write(large, "code/helper.py")
        assert self.taken(plan_source(large, "code/train.py")) == {"code/train.py", "code/helper.py"}

    def test_a_folder_that_fits_is_taken_whole(self, source: Path) -> None:
        plan = plan_source(source, "train.py")
        assert plan.reduced is None
        assert self.taken(plan) == {"train.py", "package/module.py", "package/data.csv"}

    def test_a_folder_with_a_part_that_may_not_be_read_is_not_refused(
        self, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = os.scandir

        def scan(path: Any) -> Any:
            if Path(path).name == "secret":
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return real(path)

        (source / "secret").mkdir()
        monkeypatch.setattr(os, "scandir", scan)
        plan = plan_source(source, "train.py")
        assert self.taken(plan) == {"train.py"}
        assert isinstance(plan.reduced, Unavailable)

    def test_modules_that_are_too_large_themselves_are_told(self, large: Path) -> None:
        _write(large, "train.py", text="import generated")
        _write(large, "generated.py", text="#" * 2000)
        assert plan_source(large, "train.py").too_large

    def test_a_script_that_is_gone_is_not_found(self, large: Path) -> None:
        with pytest.raises(NotFound):
            plan_source(large, "gone.py")
