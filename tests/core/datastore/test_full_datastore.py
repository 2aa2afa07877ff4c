"""A disk that runs full while files come: nothing half is seen, and what came before stays."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.datastore import Datastore, landing, register_datastore
from mldesk.core.errors import StorageFull
from mldesk.core.workspace import Workspace


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 16 MB."""
    return mount_disk(16)


@pytest.fixture
def small(workspace: Workspace, small_disk: Path) -> Datastore:
    """A datastore on the small disk."""
    return register_datastore(workspace, "small", "folder", {"path": small_disk})


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A folder with files of 10 MB each."""
    folder = tmp_path / "large"
    folder.mkdir()
    for name in ("first", "second"):
        (folder / name).write_bytes(os.urandom(10_000_000))
    return folder


def test_what_would_not_fit_is_not_begun(small: Datastore, small_disk: Path, large: Path) -> None:
    with pytest.raises(StorageFull, match="too little"):
        small.upload(large)
    assert list(small_disk.iterdir()) == []


def test_a_disk_that_runs_full_meanwhile_shows_nothing_half_and_is_freed(
    small: Datastore, small_disk: Path, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # the check of the free space is made blind, as if another program filled the disk right after it
    monkeypatch.setattr(landing, "check_space", lambda folder, size: None)
    monkeypatch.setattr(landing, "_batch_files", 1)
    with pytest.raises(StorageFull):
        small.upload(large, "mnist")
    assert [path.name for path in small_disk.rglob("*") if path.is_file()] == ["first"]
    assert (small_disk / "mnist" / "first").read_bytes() == (large / "first").read_bytes()
    (small_disk / "mnist" / "first").unlink()
    (large / "first").unlink()
    assert small.upload(large, "mnist").files == 1


def test_a_download_to_a_full_disk_leaves_nothing_half(
    workspace: Workspace, small_disk: Path, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = workspace.get_default_datastore()
    store.upload(large)
    monkeypatch.setattr(landing, "check_space", lambda folder, size: None)
    with pytest.raises(StorageFull):
        store.download(small_disk / "out")
    assert [path for path in small_disk.rglob("*") if path.is_file()] == []
