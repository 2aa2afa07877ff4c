"""Kill -9 at any instant of freeing: all that is listed is whole, and the next freeing finishes it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import check_dataset, list_datasets, register_dataset, verify_dataset
from mldesk.core.disk import disk_usage, free_space_now, move_to_trash, plan_free_space, take_back, trash
from mldesk.core.ingest import Ingester
from mldesk.core.model import list_models, register_model, verify_model
from mldesk.core.objects import object_path
from mldesk.core.run import Run, list_runs
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

SubmitScript = Callable[..., Run]

# Frees all of the trash; kills itself before the call of the system with the given number.
_killed_freeing = """
import os, signal, sys
left = int(sys.argv[2])
def deadly(function):
    def call(*arguments, **settings):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **settings)
    return call
for name in ("unlink", "rmdir", "rename", "replace", "fsync"):
    setattr(os, name, deadly(getattr(os, name)))
from mldesk.core.disk import free_space_now, plan_free_space
from mldesk.core.workspace import Workspace
with Workspace.open(sys.argv[1]) as workspace:
    free_space_now(workspace, plan_free_space(workspace, everything=True))
print("calls", int(sys.argv[2]) - left)
"""


def free_until(path: Path, call: int) -> subprocess.CompletedProcess[str]:
    """Free all of the trash, in a process that is killed before its system call with this number."""
    command = [sys.executable, "-c", _killed_freeing, str(path), str(call)]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ)


@pytest.fixture
def filled(workspace: Workspace, submit_script: SubmitScript, tmp_path: Path) -> Path:
    """A workspace with something of each kind in the trash that shares content with what is there."""

    def dataset(name: str, **files: str) -> None:
        folder = tmp_path / f"data{len(list(tmp_path.glob('data*')))}"
        folder.mkdir()
        for file, text in files.items():
            (folder / file).write_text(text * 1000, encoding="utf-8")
        register_dataset(workspace, name, folder)

    dataset("digits", a="first", b="second")
    dataset("digits", a="first", c="third")
    dataset("letters", a="first", d="fourth")
    runs = [submit_script("print(1)") for _ in range(2)]
    runs.append(submit_script("print(1)", inputs=(DatasetInput("digits", 1),)))
    for run in runs:
        _end(workspace, run)
    register_model(workspace, runs[0], "net")
    register_model(workspace, runs[1], "goes")
    upload = workspace.uploads_folder / "raw" / "one"
    upload.parent.mkdir(parents=True)
    upload.write_text("1", encoding="utf-8")
    move_to_trash(workspace, "dataset", "digits")
    move_to_trash(workspace, "model", "goes")
    for run in runs:
        move_to_trash(workspace, "run", run.id)
    move_to_trash(workspace, "upload", "raw")
    workspace.close()
    return workspace.path


def _end(workspace: Workspace, run: Run) -> None:
    (run.work_folder / "outputs" / "w").write_text(run.id * 100, encoding="utf-8")
    lines: list[list[Any]] = [["metric", "loss", 1, 1.0, 0.5], ["ended", "Completed", 0, None, 3.0, None]]
    with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    Ingester(workspace).ingest(run.id)


def assert_all_listed_is_whole(workspace: Workspace) -> None:
    """Take back all that the trash lists, and look at everything there is."""
    for row in trash(workspace):
        partly = row.kind == "run" and _freed(workspace, row.id)
        if not partly:
            take_back(workspace, row.kind, row.id if row.kind in ("run", "upload") else row.reference)
    for dataset in list_datasets(workspace):
        for version in dataset.versions:
            assert check_dataset(version) == []
            assert verify_dataset(workspace, version) == []
            assert all(object_path(workspace, file.hash).exists() for file in version.files())
    for model in list_models(workspace):
        for found in model.versions:
            assert verify_model(workspace, found) == []
    for row in list_runs(workspace):
        run = Run(workspace, row.id)
        assert (run.work_folder / "outputs" / "w").exists()
        assert (run.folder / "job.json").exists()
        assert (run.snapshot_folder / "train.py").exists()
        assert run.metrics()["loss"].count == 1
    workspace.store.check()


def _freed(workspace: Workspace, run_id: str) -> bool:
    return b'["freed"' in (workspace.run_folder(run_id) / "edits.jsonl").read_bytes()


@pytest.fixture
def calls(filled: Path, tmp_path: Path) -> int:
    """How many calls of the system a whole freeing takes."""
    shutil.copytree(filled, tmp_path / "whole", symlinks=True)
    done = free_until(tmp_path / "whole", 1_000_000)
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[-1])


def _copy(source: Path, target: Path) -> Path:
    """A copy in which the same files share their content."""
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)
    return target


@pytest.mark.skipif(sys.platform == "win32", reason="copies with cp")
@pytest.mark.parametrize("rebuilt", [False, True])
def test_a_freeing_killed_at_any_instant_leaves_all_that_is_listed_whole(
    filled: Path, calls: int, tmp_path: Path, rebuilt: bool
) -> None:
    assert calls > 40
    for step in range(0, calls, 17 if rebuilt else 9):
        path = _copy(filled, tmp_path / f"killed{step}")
        assert free_until(path, step).returncode < 0
        with Workspace.open(_copy(path, tmp_path / f"listed{step}")) as workspace:
            if rebuilt:
                assert workspace.rebuild().problems == []
            assert_all_listed_is_whole(workspace)
        with Workspace.open(path) as workspace:
            free_space_now(workspace, plan_free_space(workspace, everything=True))
            rows = [(row.kind, row.frees) for row in trash(workspace)]
            assert rows == [("run", 0)]  # what its model needs of it
            assert "leftovers" not in disk_usage(workspace).kinds
            assert_all_listed_is_whole(workspace)
