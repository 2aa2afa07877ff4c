"""What a run has saved to go on from is found by name and form, the last first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mldesk.core.resuming import find_checkpoints


def save(work: Path, path: str, at: float = 1000.0) -> None:
    file = work / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"weights")
    os.utime(file, (at, at))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("outputs/model.keras", "keras"),
        ("outputs/model.h5", "hdf5"),
        ("outputs/best.weights.h5", "weights"),
        ("outputs/epoch-3.pt", "torch"),
        ("outputs/last.ckpt", "torch"),
        ("checkpoints/net.pth", "torch"),
    ],
)
def test_a_checkpoint_is_known_by_its_name(tmp_path: Path, path: str, kind: str) -> None:
    save(tmp_path, path)
    (found,) = find_checkpoints(tmp_path)
    assert (found.path, found.kind) == (path, kind)


def test_the_files_of_a_tensorflow_checkpoint_are_one(tmp_path: Path) -> None:
    for name in ("ckpt-2.index", "ckpt-2.data-00000-of-00001", "checkpoint"):
        save(tmp_path, f"outputs/{name}")
    assert [(one.path, one.kind) for one in find_checkpoints(tmp_path)] == [("outputs/ckpt-2", "tensorflow")]


@pytest.mark.parametrize(
    "files", [("training_metadata.json", "latest.weights.h5"), ("chief/checkpoint", "chief/ckpt-1.index")]
)
def test_the_folder_of_backup_and_restore_is_one(tmp_path: Path, files: tuple[str, str]) -> None:
    for name in files:
        save(tmp_path, f"outputs/backup/{name}")
    assert [(one.path, one.kind) for one in find_checkpoints(tmp_path)] == [("outputs/backup", "backup")]


def test_the_last_comes_first_and_of_those_saved_together_what_holds_most(tmp_path: Path) -> None:
    save(tmp_path, "outputs/old.keras", 1000.0)
    save(tmp_path, "outputs/new.weights.h5", 2001.0)
    save(tmp_path, "outputs/new.keras", 2000.0)
    assert [one.path for one in find_checkpoints(tmp_path)] == [
        "outputs/new.keras",
        "outputs/new.weights.h5",
        "outputs/old.keras",
    ]


def test_what_came_with_the_script_and_other_files_are_none(tmp_path: Path) -> None:
    work, snapshot = tmp_path / "work", tmp_path / "snapshot"
    save(work, "pretrained.h5")
    save(snapshot, "pretrained.h5")
    save(work, "outputs/history.json")
    save(work, "outputs/.hidden/model.keras")
    assert find_checkpoints(work, snapshot) == []
    assert find_checkpoints(tmp_path / "nowhere") == []


def test_what_the_script_wrote_over_a_file_of_its_own_is_one(tmp_path: Path) -> None:
    work, snapshot = tmp_path / "work", tmp_path / "snapshot"
    save(snapshot, "model.h5")
    save(work, "model.h5")
    (work / "model.h5").write_bytes(b"learned")  # as long as before
    assert [one.path for one in find_checkpoints(work, snapshot)] == ["model.h5"]


def test_one_that_vanishes_meanwhile_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("outputs/old.keras", "outputs/new.keras", "backup/training_metadata.json"):
        save(tmp_path, name)
    save(tmp_path, "backup/latest.weights.h5")
    walk = os.walk

    def removing(top: Path) -> Iterator[tuple[str, list[str], list[str]]]:
        for folder, folders, files in walk(top):
            if "old.keras" in files:
                (Path(folder) / "old.keras").unlink()
            if "latest.weights.h5" in files:
                for name in files:
                    (Path(folder) / name).unlink()
            yield folder, folders, files

    monkeypatch.setattr(os, "walk", removing)
    assert [one.path for one in find_checkpoints(tmp_path)] == ["outputs/new.keras"]
