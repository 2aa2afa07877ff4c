"""Registering survives kills, full disks, races and sources that change: whole or not there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.dataset import export_dataset, list_datasets, register_dataset, verify_dataset
from mldesk.core.errors import StorageFull, Unavailable
from mldesk.core.removing import remove_folder
from mldesk.core.workspace import Workspace

_kill_itself = (
    "import os, signal, sys\nleft, real = [int(sys.argv[5])], getattr(os, sys.argv[4])\n"
    "def counted(*arguments, **more):\n"
    "    left[0] -= 1\n"
    "    if left[0] == 0: os.kill(os.getpid(), signal.SIGKILL)\n"
    "    return real(*arguments, **more)\n"
    "setattr(os, sys.argv[4], counted)\n"
)
_register = (
    "import sys\nfrom mldesk.core.dataset import register_dataset\n"
    "from mldesk.core.workspace import Workspace\n"
    "workspace = Workspace.open(sys.argv[1])\nprint('open', flush=True)\nsys.stdin.readline()\n"
    "print(register_dataset(workspace, sys.argv[2], sys.argv[3]).version, flush=True)\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with 400 small files in every script, and two large ones."""
    folder = tmp_path / "source"
    folder.mkdir()
    for number in range(400):
        (folder / f"файл {number}\n漢字").write_bytes(os.urandom(random.Random(number).randrange(4000)))
    (folder / ("x" * 255)).write_bytes(b"longest name")
    for number in range(2):
        (folder / f"large {number}").write_bytes(os.urandom(5_000_000))
    return folder


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 24 MB."""
    return mount_disk(24)


def start(workspace: Workspace, name: str, source: Path) -> subprocess.Popen[bytes]:
    """A process that has opened the workspace and registers as soon as it gets a line."""
    command = [sys.executable, "-c", _register, str(workspace.path), name, str(source)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    return process


def go(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()


def all_whole(workspace: Workspace) -> bool:
    return not any(
        verify_dataset(workspace, version)
        for dataset in list_datasets(workspace)
        for version in dataset.versions
    )


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize(
    ("call", "number"),
    [
        *[("mkdir", number) for number in (1, 3, 8)],
        *[("link", number) for number in (1, 7, 12)],
        *[("fsync", number) for number in (1, 6, 9, 14, 15, 16, 17)],
        *[("replace", number) for number in (1, 2)],
        ("rename", 1),
    ],
)
def test_kill_before_any_step_leaves_whole_versions_only(
    workspace: Workspace, tmp_path: Path, call: str, number: int
) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for index in range(6):
        (few / f"файл {index}\n漢字").write_bytes(bytes([index]) * 1000)
    (few / "large").write_bytes(bytes(3_000_000))
    first = register_dataset(workspace, "digits", few / "large")
    command = [sys.executable, "-c", _kill_itself + _register, str(workspace.path), "digits", str(few)]
    process = subprocess.run([*command, call, str(number)], input=b"\n", capture_output=True)
    acknowledged = {int(line) for line in process.stdout.split()[1:]}
    assert process.returncode == (0 if acknowledged else -signal.SIGKILL), process.stderr.decode()
    for _ in range(2):  # as it is, and as a rebuild finds it
        (dataset,) = list_datasets(workspace)
        assert {first.version} | acknowledged <= {version.version for version in dataset.versions}
        assert all_whole(workspace)
        assert workspace.rebuild().problems == []
    again = register_dataset(workspace, "digits", few)
    assert verify_dataset(workspace, again) == []
    assert again.version == 2
    assert list((workspace.datasets_folder / ".drafts").iterdir()) == []


def test_two_registrations_of_one_name_at_once_give_two_versions(
    workspace: Workspace, source: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one").write_bytes(b"x")
    both = [start(workspace, "digits", source), start(workspace, "digits", other)]
    for process in both:
        go(process)
    answers = {int(process.communicate(timeout=120)[0]) for process in both}
    assert answers == {1, 2}
    assert all_whole(workspace)


def test_the_same_registered_twice_at_once_is_one_version(workspace: Workspace, source: Path) -> None:
    both = [start(workspace, "digits", source) for _ in range(2)]
    for process in both:
        go(process)
    assert [int(process.communicate(timeout=120)[0]) for process in both] == [1, 1]
    (dataset,) = list_datasets(workspace)
    assert len(dataset.versions) == 1
    assert all_whole(workspace)


@pytest.mark.parametrize("kind", ["small files", "a large file"])
def test_disk_that_runs_full_keeps_what_is_there_and_takes_it_later(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(
        "mldesk.core.copying.free_space", lambda folder: None
    )  # as if it filled up on the way
    source = tmp_path / "much"
    source.mkdir()
    if kind == "a large file":
        (source / "large").write_bytes(os.urandom(18_000_000))
    else:
        for number in range(300):
            (source / str(number)).write_bytes(os.urandom(60_000))
    first = tmp_path / "first"
    first.mkdir()
    (first / "kept").write_bytes(os.urandom(100_000))
    with Workspace.create(small_disk / "workspace") as workspace:
        register_dataset(workspace, "first", first)
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(10_000_000))
        with pytest.raises(StorageFull):
            register_dataset(workspace, "much", source)
        assert [dataset.name for dataset in list_datasets(workspace)] == ["first"]
        assert all_whole(workspace)
        ballast.unlink()
        assert verify_dataset(workspace, register_dataset(workspace, "much", source)) == []


@pytest.mark.parametrize("size", [1000, 40_000_000])
def test_source_that_is_written_to_while_it_is_read_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    source = tmp_path / "growing"
    source.mkdir()
    (source / "a").write_bytes(bytes(size))
    real = os.fstat

    def fstat(descriptor: int) -> os.stat_result:
        with (source / "a").open("ab") as file:  # another program writes at the worst moment
            file.write(b"x")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", fstat)
    with pytest.raises(Unavailable, match="changed while it was read"):
        register_dataset(workspace, "growing", source)
    monkeypatch.undo()
    assert list_datasets(workspace) == []


def test_unreadable_file_is_named(
    workspace: Workspace, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def forbidding(path: str, flags: int, *mode: int, **more: int) -> int:
        if str(path).endswith("large 1"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, flags, *mode, **more)

    monkeypatch.setattr(os, "open", forbidding)
    with pytest.raises(Unavailable, match="large 1"):
        register_dataset(workspace, "digits", source)
    monkeypatch.undo()
    assert list_datasets(workspace) == []
    assert register_dataset(workspace, "digits", source).version == 1


def test_removing_a_protected_version_folder_leaves_nothing(workspace: Workspace, source: Path) -> None:
    version = register_dataset(workspace, "digits", source)
    remove_folder(version.folder.parent)
    assert not version.folder.parent.exists()


def test_export_to_a_full_disk_leaves_nothing_there_and_works_later(
    workspace: Workspace, small_disk: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.copying.free_space", lambda folder: None)
    version = register_dataset(workspace, "digits", source)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(16_000_000))
    with pytest.raises(StorageFull):
        export_dataset(version, small_disk / "out")
    assert list(small_disk.iterdir()) == [ballast]
    ballast.unlink()
    assert len(list(export_dataset(version, small_disk / "out").iterdir())) == version.file_count


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_killed_export_leaves_nothing_under_its_name(
    workspace: Workspace, tmp_path: Path, source: Path
) -> None:
    version = register_dataset(workspace, "digits", source)
    code = (
        "from mldesk.core.dataset import export_dataset, get_dataset\n"
        "from mldesk.core.workspace import Workspace\n"
        "workspace = Workspace.open(sys.argv[1])\n"
        "export_dataset(get_dataset(workspace, sys.argv[2]), sys.argv[3])\n"
    )
    command = [
        sys.executable,
        "-c",
        _kill_itself + code,
        str(workspace.path),
        "digits",
        str(tmp_path / "out"),
    ]
    for call, number in (("fsync", 1), ("rename", 1)):
        process = subprocess.run([*command, call, str(number)], capture_output=True)
        assert process.returncode == -signal.SIGKILL, process.stderr.decode()
        assert not (tmp_path / "out").exists()
    assert len(list(export_dataset(version, tmp_path / "out").iterdir())) == version.file_count
    assert not (tmp_path / ".drafts").exists()
