"""A disk that runs full: what is stored stays, nothing is half stored, and work goes on later."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.errors import StorageFull, Unavailable
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, list_runs, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.runtime import events


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 4 MB."""
    return mount_disk(4)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "train.py").write_text("print()\n", encoding="utf-8")
    return folder


def _fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for `leave` bytes."""
    ballast = disk / "ballast"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with ballast.open("wb") as file:
        file.write(bytes(max(0, free - leave)))
    return ballast


def test_a_workspace_that_finds_no_room_is_not_made(small_disk: Path) -> None:
    _fill(small_disk, leave=20_000)
    with pytest.raises(StorageFull):
        Workspace.create(small_disk / "workspace")
    assert not (small_disk / "workspace").exists()


def test_a_run_that_finds_no_room_is_not_stored_and_is_when_there_is_room(
    small_disk: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the check of the free space is made blind, as if another program filled the disk right after it
    monkeypatch.setattr("mldesk.core.validation.free_space", lambda path: 10**12)
    with Workspace.create(small_disk / "workspace") as workspace:
        for leave in (0, 50_000, 120_000):
            ballast = _fill(small_disk, leave)
            with pytest.raises(StorageFull) as caught:
                submit(workspace, ScriptRunConfig(source, "train.py"))
            assert "full" in str(caught.value)
            assert list_runs(workspace) == []
            assert [path for path in workspace.runs_folder.rglob("*") if path.name != ".drafts"] == []
            ballast.unlink()
        assert submit(workspace, ScriptRunConfig(source, "train.py")).number == 1


def test_events_that_find_no_room_are_entered_later_each_once(
    small_disk: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.validation.free_space", lambda path: 10**12)
    with Workspace.create(small_disk / "workspace") as workspace:
        run = submit(workspace, ScriptRunConfig(source, "train.py"))
        lines = b"".join(events.encode(events.Metric("loss", step, 1.0, 0.5)) for step in range(20_000))
        (run.folder / "events.jsonl").write_bytes(lines)
        ballast = _fill(small_disk)
        with pytest.raises(StorageFull):
            Ingester(workspace).ingest(run.id)
        assert run.refresh().metrics() == {}
        ballast.unlink()
        assert Ingester(workspace).ingest(run.id) == 20_000
        assert Run(workspace, run.id).metric("loss").steps.tolist() == list(range(20_000))
        workspace.store.check()


def test_a_workspace_on_a_disk_that_cannot_be_written_can_be_read(small_disk: Path) -> None:
    Workspace.create(small_disk / "workspace").close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with Workspace.open(small_disk / "workspace", read_only=True) as workspace:
        assert list_runs(workspace) == []
    with pytest.raises(Unavailable):
        Workspace.open(small_disk / "workspace")


def test_an_edit_that_finds_no_room_is_not_made(
    small_disk: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.validation.free_space", lambda path: 10**12)
    with Workspace.create(small_disk / "workspace") as workspace:
        run = submit(workspace, ScriptRunConfig(source, "train.py"))
        _fill(small_disk)
        with pytest.raises(StorageFull):
            run.set_note("x" * 100_000)
        assert run.refresh().note == ""
