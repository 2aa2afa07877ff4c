"""Datasets of a workspace made by mldesk 0.1, whose contents have SHA-256 and no objects."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from mldesk.core.dataset import (
    DatasetVersion,
    diff_datasets,
    export_dataset,
    get_dataset,
    register_dataset,
    verify_dataset,
)
from mldesk.core.removing import remove_folder
from mldesk.core.workspace import Workspace


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"first")
    (folder / "inner" / "b.txt").write_bytes(b"second")
    return folder


@pytest.fixture
def version(workspace: Workspace, source: Path) -> DatasetVersion:
    """A version as mldesk 0.1 stored it."""
    made = register_dataset(workspace, "digits", source)
    manifest = json.loads(made.manifest.read_bytes())
    lines = hashlib.sha256()
    for row in manifest["files"]:
        row[2] = hashlib.sha256((made.folder / row[0]).read_bytes()).hexdigest()
        lines.update(json.dumps(row[:3]).encode() + b"\n")
    del manifest["hash"], manifest["tags"]
    manifest |= {"format": 1, "sha256": lines.hexdigest()}
    plain = made.folder.with_name("plain")
    shutil.copytree(made.folder, plain)
    remove_folder(made.folder)
    plain.chmod(0o700)
    plain.rename(made.folder)
    for path in made.folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o444)
    made.manifest.write_text(json.dumps(manifest), encoding="utf-8")
    (made.manifest.parent / "seen.msgpack").unlink()
    remove_folder(workspace.objects_folder)
    workspace.rebuild()
    return get_dataset(workspace, "digits")


def test_it_is_known_by_its_hash_and_whole(workspace: Workspace, version: DatasetVersion) -> None:
    assert version.hash.startswith("sha256:")
    assert {file.hash[:7] for file in version.files()} == {"sha256:"}
    assert verify_dataset(workspace, version) == []


def test_the_same_content_makes_no_version(
    workspace: Workspace, version: DatasetVersion, source: Path
) -> None:
    assert register_dataset(workspace, "digits", source).version == 1
    assert register_dataset(workspace, "digits", source).version == 1


def test_it_can_be_exported(version: DatasetVersion, tmp_path: Path) -> None:
    out = export_dataset(version, tmp_path / "out")
    assert (out / "inner" / "b.txt").read_bytes() == b"second"


def test_it_is_compared_with_a_newer_version_by_content(
    workspace: Workspace, version: DatasetVersion, source: Path
) -> None:
    (source / "a.txt").write_bytes(b"other")
    new = register_dataset(workspace, "digits", source)
    assert new.hash.startswith("blake3:")
    found = diff_datasets(version, new)
    assert [pair[1].path for pair in found.changed] == ["a.txt"]
    assert (found.added, found.removed, found.unchanged_count) == ((), (), 1)


@pytest.mark.parametrize("size", ["the same size", "another size", "gone"])
def test_registering_the_same_files_heals_it(
    workspace: Workspace, version: DatasetVersion, source: Path, size: str
) -> None:
    damaged = version.folder / "inner" / "b.txt"
    damaged.unlink()
    if size != "gone":
        damaged.write_bytes(b"sEcond" if size == "the same size" else b"")
    (problem,) = verify_dataset(workspace, version)
    assert "b.txt" in problem.cause
    again = register_dataset(workspace, "digits", source)
    assert (again.version, verify_dataset(workspace, again)) == (1, [])
