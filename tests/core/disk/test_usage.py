"""Where the disk goes is told truly: each byte once, what is shared said, wherever files may lie."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.disk import DiskItem, DiskUsage, disk_usage, move_to_trash
from mldesk.core.errors import Canceled
from mldesk.core.model import ModelVersion, register_model
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

from .conftest import KB, EndedRun, MakeDataset, disk_bytes, noise, write_files


def item(usage: DiskUsage, reference: str) -> DiskItem:
    return next(item for item in usage.items if item.reference == reference)


def about(kilobytes: int) -> object:
    """So many kilobytes, but for folders, manifests and the like."""
    return pytest.approx(kilobytes * KB, abs=60 * KB)


@pytest.fixture
def filled(
    workspace: Workspace,
    make_dataset: MakeDataset,
    make_model: Callable[..., ModelVersion],
    ended_run: EndedRun,
) -> Workspace:
    """Two versions that share a file, a model that shares one with them, a run, an upload."""
    make_dataset("digits", {"a": noise(400, 1), "b": noise(200, 2)})
    make_dataset("digits", {"a": noise(400, 1), "c": noise(100, 3)})
    make_model("net", {"weights": noise(600, 4), "table": noise(100, 3)})
    ended_run({"x": noise(300, 5)})
    write_files(workspace.uploads_folder / "raw", {"one": noise(80, 6), "deep/er": noise(20, 7)})
    return workspace


def test_every_byte_of_the_workspace_is_counted_once(filled: Workspace) -> None:
    usage = disk_usage(filled)
    assert usage.total == disk_bytes(filled.path)


def test_what_is_shared_frees_nothing_alone_and_is_told(filled: Workspace) -> None:
    usage = disk_usage(filled)
    first, second = item(usage, "digits:1"), item(usage, "digits:2")
    assert (first.size, first.frees, first.shared) == (about(600), about(200), about(400))
    assert (second.size, second.frees, second.shared) == (about(500), about(0), about(500))
    assert item(usage, "net:1").frees == about(600)


def test_kinds_share_what_both_hold_evenly(filled: Workspace) -> None:
    kinds = disk_usage(filled).kinds
    assert kinds["datasets"] == about(400 + 200 + 50)
    assert kinds["models"] == about(600 + 50)
    assert kinds["uploads"] == about(100)
    assert "trash" not in kinds
    assert "environments" not in kinds


def test_what_is_in_the_trash_is_a_kind_of_its_own(filled: Workspace) -> None:
    move_to_trash(filled, "dataset", "digits")
    move_to_trash(filled, "upload", "raw/one")
    usage = disk_usage(filled)
    assert usage.kinds["trash"] == about(400 + 200 + 80)
    assert usage.kinds["models"] == about(700)
    assert {row.reference for row in usage.trash} == {"digits:1", "digits:2", "raw/one"}
    assert usage.total == disk_bytes(filled.path)


@pytest.mark.usefixtures("no_links")
def test_a_disk_without_hard_links_is_measured_as_truly(
    workspace: Workspace, make_dataset: MakeDataset
) -> None:
    make_dataset("digits", {"a": noise(400, 1), "b": noise(200, 2)})
    make_dataset("digits", {"a": noise(400, 1), "c": noise(100, 3)})
    usage = disk_usage(workspace)
    assert usage.total == disk_bytes(workspace.path)
    assert (item(usage, "digits:1").frees, item(usage, "digits:2").frees) == (about(600), about(500))


def test_a_version_by_reference_takes_no_room_here(workspace: Workspace, make_dataset: MakeDataset) -> None:
    make_dataset("outside", {"large": noise(900)}, by_reference=True)
    found = item(disk_usage(workspace), "outside:1")
    assert found.by_reference
    assert found.size == about(0)


def test_files_with_names_outside_the_workspace_free_nothing(
    workspace: Workspace, make_dataset: MakeDataset, tmp_path: Path, ended_run: EndedRun
) -> None:
    version = make_dataset("digits", {"a": noise(400, 1), "b": noise(200, 2)})
    os.link(version.folder / "a", tmp_path / "kept")
    run = ended_run({"x": noise(300, 5)})
    os.link(run.work_folder / "outputs" / "x", tmp_path / "too")
    usage = disk_usage(workspace)
    assert (item(usage, "digits:1").size, item(usage, "digits:1").frees) == (about(600), about(200))
    assert item(usage, run.name).shared == about(300)


def test_the_part_of_a_run_that_its_model_needs_is_not_freed(
    workspace: Workspace, ended_run: EndedRun
) -> None:
    run: Run = ended_run({"x": noise(300, 5), "y": noise(300, 6)})
    write_files(run.snapshot_folder, {"data.bin": noise(200, 7)})
    whole = item(disk_usage(workspace), run.name)
    assert whole.size == whole.frees
    register_model(workspace, run, "net", "outputs/x")
    found = item(disk_usage(workspace), run.name)
    assert found.size - found.frees == about(200)


def test_content_that_no_version_holds_is_told_as_leftovers(
    workspace: Workspace, make_dataset: MakeDataset
) -> None:
    make_dataset("digits", {"a": noise(100)})
    write_files(workspace.objects_folder / "ab", {"c" * 62: noise(500, 9)})
    write_files(workspace.runs_folder / ".drafts" / "old", {"x": noise(50)})
    os.utime(workspace.runs_folder / ".drafts" / "old", (1.0, 1.0))
    usage = disk_usage(workspace)
    assert usage.kinds["leftovers"] == about(550)
    assert usage.total == disk_bytes(workspace.path)


def test_links_are_not_followed(workspace: Workspace, tmp_path: Path, ended_run: EndedRun) -> None:
    write_files(tmp_path / "outside", {"large": noise(900)})
    run = ended_run({"x": noise(10)})
    (run.work_folder / "link").symlink_to(tmp_path / "outside", target_is_directory=True)
    (run.work_folder / "loop").symlink_to(run.work_folder, target_is_directory=True)
    assert disk_usage(workspace).total == disk_bytes(workspace.path)
    assert item(disk_usage(workspace), run.name).size < 900 * KB


def test_measuring_tells_how_far_it_is_and_can_be_canceled(filled: Workspace) -> None:
    told: list[tuple[int, int]] = []
    disk_usage(filled, lambda done, total: told.append((done, total)))
    assert told
    assert all(0 <= done <= total for done, total in told)
    with pytest.raises(Canceled):
        disk_usage(filled, canceled=lambda: True)


def test_an_empty_workspace_has_no_items(workspace: Workspace) -> None:
    usage = disk_usage(workspace)
    assert (usage.items, usage.trash) == ((), ())
    assert usage.disk_free is not None
    assert usage.disk_size is not None
    assert 0 < usage.disk_free < usage.disk_size
    assert set(usage.kinds) <= {"database", "other"}
