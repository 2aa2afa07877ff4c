"""Flushing: what is stored is on the disk itself, also where that takes other calls than on Linux."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import flushing
from mldesk.core.dataset import register_dataset, verify_dataset
from mldesk.core.files import write_atomically
from mldesk.core.objects import object_path
from mldesk.core.workspace import Workspace

_full = 51  # macOS' F_FULLFSYNC


class Disk:
    """What was flushed: inodes of files that their drive has got (`given`), and those that it has written."""

    def __init__(self) -> None:
        self.given: set[int] = set()
        self.written: set[int] = set()
        self.knows_full_flush = True

    def fsync(self, descriptor: int) -> None:
        self.given.add(os.fstat(descriptor).st_ino)

    def fcntl(self, descriptor: int, command: int) -> int:
        assert command == _full
        if not self.knows_full_flush:
            raise OSError(errno.ENOTSUP, "Operation not supported")
        self.written |= {*self.given, os.fstat(descriptor).st_ino}
        return 0


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """As on macOS, fsync does not make the drive write, and no call flushes a whole disk."""
    disk = Disk()
    flush_one_by_one(monkeypatch)
    monkeypatch.setattr(flushing, "_full_flush", _full)
    monkeypatch.setattr(flushing, "fcntl", disk.fcntl)
    monkeypatch.setattr(os, "fsync", disk.fsync)
    return disk


class ProtectedFiles:
    """As on Windows, what is write-protected is not opened for writing, replaced, removed or flushed."""

    def __init__(self) -> None:
        self._open, self._io_open, self._fsync = os.open, io.open, os.fsync
        self._replace, self._unlink = os.replace, os.unlink

    def open(self, path: Any, flags: int, *more: Any, **settings: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            _refuse_protected(path)
        return self._open(path, flags, *more, **settings)

    def io_open(self, path: Any, mode: str = "r", *more: Any, **settings: Any) -> Any:
        if not isinstance(path, int) and set(mode) & set("wa+"):
            _refuse_protected(path)
        return self._io_open(path, mode, *more, **settings)

    def replace(self, source: Any, target: Any) -> None:
        _refuse_protected(target)
        self._replace(source, target)

    def unlink(self, path: Any, *, dir_fd: int | None = None) -> None:
        _refuse_protected(path, dir_fd)
        self._unlink(path, dir_fd=dir_fd)

    def fsync(self, descriptor: int) -> None:
        read_only = fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        if read_only and stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EBADF, "Bad file descriptor")
        self._fsync(descriptor)


def _refuse_protected(path: Any, folder: int | None = None) -> None:
    try:
        facts = os.stat(path, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return
    if stat.S_ISREG(facts.st_mode) and not facts.st_mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, "Access is denied", str(path))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: files are protected better, and no call flushes a whole disk."""
    flush_one_by_one(monkeypatch)
    files = ProtectedFiles()
    monkeypatch.setattr(io, "open", files.io_open)
    for name in ("open", "replace", "unlink", "fsync"):
        monkeypatch.setattr(os, name, getattr(files, name))


def flush_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("flushing", "copying", "objects.storing"):
        monkeypatch.setattr(f"mldesk.core.{module}.flushes_disks", False)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    for number in range(300):
        place = folder / str(number % 7) / str(number)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(str(number))
    (folder / "large").write_bytes(bytes(2_000_000))
    return folder


def inodes_below(folder: Path) -> set[int]:
    return {path.stat().st_ino for path in (folder, *folder.rglob("*"))}


@pytest.mark.parametrize("most_singly", [256, 1000])
def test_the_drive_has_written_all_of_a_dataset_and_its_names_on_macos(
    workspace: Workspace, source: Path, mac: Disk, monkeypatch: pytest.MonkeyPatch, most_singly: int
) -> None:
    for module in ("flushing", "copying", "objects.storing"):
        monkeypatch.setattr(f"mldesk.core.{module}.most_flushed_singly", most_singly)
    version = register_dataset(workspace, "digits", source)
    wanted = inodes_below(version.folder) | {version.manifest.stat().st_ino}
    wanted |= {object_path(workspace, file.hash).parent.stat().st_ino for file in version.files()}
    assert wanted <= mac.written


def test_a_small_file_is_written_by_the_drive_on_macos(tmp_path: Path, mac: Disk) -> None:
    write_atomically(tmp_path / "settings.json", b"{}")
    assert (tmp_path / "settings.json").stat().st_ino in mac.written


def test_a_drive_that_knows_no_full_flush_is_flushed_as_others_are(tmp_path: Path, mac: Disk) -> None:
    mac.knows_full_flush = False
    write_atomically(tmp_path / "settings.json", b"{}")
    assert (tmp_path / "settings.json").stat().st_ino in mac.given


def test_many_files_are_stored_where_protected_ones_cannot_be_flushed(
    workspace: Workspace, source: Path, windows: None
) -> None:
    version = register_dataset(workspace, "digits", source)
    assert verify_dataset(workspace, version) == []


@pytest.mark.parametrize("links", [True, False], ids=["links", "copies"])
def test_damage_is_healed_where_protected_files_cannot_be_replaced(
    workspace: Workspace, source: Path, windows: None, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _refuse_to_link)
    version = register_dataset(workspace, "digits", source)
    for damaged in ("large", "3/3"):  # one keeps its size, one does not
        place = version.folder / damaged
        place.chmod(0o644)
        place.write_bytes(b"x" * (2_000_000 if damaged == "large" else 5))
        place.chmod(0o444)
    assert len(verify_dataset(workspace, version)) == 2
    verify_dataset(workspace, version)  # what is marked is marked again
    (source / "more").write_bytes(b"more")
    register_dataset(workspace, "digits", source)
    assert verify_dataset(workspace, version) == []
    shown = [path for path in version.folder.rglob("*") if path.is_file()]
    assert not any(path.stat().st_mode & stat.S_IWUSR for path in shown)


def test_a_content_that_lost_its_end_is_stored_anew_where_protected_files_cannot_be_removed(
    workspace: Workspace, source: Path, windows: None
) -> None:
    version = register_dataset(workspace, "digits", source)
    damaged = object_path(workspace, next(file.hash for file in version.files() if file.path == "3/3"))
    damaged.chmod(0o644)
    damaged.write_bytes(b"")
    damaged.chmod(0o444)
    other = register_dataset(workspace, "other", source)
    assert verify_dataset(workspace, other) == verify_dataset(workspace, version) == []


def _refuse_to_link(*arguments: object, **settings: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")
