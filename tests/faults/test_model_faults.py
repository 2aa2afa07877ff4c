"""Models survive kills, full disks, races, sources that change, strange names and damaged contents."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.errors import StorageFull, Unavailable
from mldesk.core.ingest import Ingester
from mldesk.core.model import (
    ModelVersion,
    get_model,
    import_model,
    list_models,
    register_model,
    verify_model,
)
from mldesk.core.model.script_requests import unfinished_requests
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Fixture = Callable[..., Any]
# Opens a workspace, has itself killed when a function is called (or has returned), and works.
_doing = """
import importlib, os, signal, sys
from mldesk.core.workspace import Workspace
work, folder, subject, module, name, when = sys.argv[1:]
from mldesk.core.model import import_model, register_model
from mldesk.core.model.script_requests import carry_out, waiting_requests
from mldesk.core.run import Run
if name:
    module = importlib.import_module(module)
    real = getattr(module, name)
    def killed(*arguments, **settings):
        result = real(*arguments, **settings) if when == "after" else None
        os.kill(os.getpid(), signal.SIGKILL)
    setattr(module, name, killed)
with Workspace.open(folder) as workspace:
    print("open", flush=True)
    sys.stdin.readline()
    if work == "register":
        print(register_model(workspace, Run(workspace, subject), "net").version)
    elif work == "import":
        print(import_model(workspace, subject, "net").version)
    else:
        for request in waiting_requests(workspace):
            carry_out(workspace, request)
        print(1)
"""
_storing = "mldesk.core.model.storing"
_entering = "mldesk.core.entering"
_moments = [
    (_storing, "store_sources", "before"),
    ("mldesk.core.objects.storing", "flush_disk", "before"),
    (_storing, "store_sources", "after"),
    (_entering, "write_atomically", "after"),
    (_entering, "enter_model_version", "after"),
    (_entering, "move_into_place", "after"),
    (_storing, "get_model", "before"),
]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")


@pytest.fixture
def model_folder(tmp_path: Path) -> Path:
    """A model of 300 files in every script."""
    folder = tmp_path / "saved"
    (folder / "variables").mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(os.urandom(2_000_000))
    for number in range(300):
        content = os.urandom(random.Random(number).randrange(2_000))
        (folder / "variables" / f"веса {number}\n漢字").write_bytes(content)
    (folder / ("x" * 255)).write_bytes(b"longest name")
    return folder


@pytest.fixture
def finished(workspace: Workspace, submit_script: Fixture, model_folder: Path) -> Run:
    """A run that is over and left the model in its outputs."""
    run: Run = submit_script("print()")
    (run.work_folder / "outputs").rmdir()
    model_folder.rename(run.work_folder / "outputs")
    (run.folder / "events.jsonl").write_bytes(events.encode(events.Ended("Completed", 0, None, 2.0, None)))
    Ingester(workspace).ingest(run.id)
    return run.refresh()


def start(
    work: str, workspace: Workspace, subject: object, moment: tuple[str, str, str] = ("", "", "")
) -> subprocess.Popen[bytes]:
    """A process that is ready to begin."""
    process = subprocess.Popen(
        [sys.executable, "-c", _doing, work, str(workspace.path), str(subject), *moment],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    return process


def finish(process: subprocess.Popen[bytes]) -> bytes:
    """Let it begin; returns what it said before its end."""
    return process.communicate(b"\n", timeout=120)[0]


def versions(workspace: Workspace) -> list[ModelVersion]:
    return [version for model in list_models(workspace) for version in model.versions]


def all_whole(workspace: Workspace) -> bool:
    return not any(verify_model(workspace, version) for version in versions(workspace))


@pytest.mark.parametrize(
    ("work", "moment"),
    [
        *(("register", moment) for moment in _moments),
        *(("import", moment) for moment in _moments[2:-1:3]),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[2]} {value[1]}",
)
def test_killed_at_any_moment_a_model_is_whole_or_not_there(
    workspace: Workspace, finished: Run, work: str, moment: tuple[str, str, str]
) -> None:
    subject = finished.id if work == "register" else finished.work_folder / "outputs"
    assert finish(start(work, workspace, subject, moment)) == b""
    stored = len(versions(workspace))
    assert stored == (1 if moment[1] == "get_model" else 0)
    assert all_whole(workspace)
    assert finish(start(work, workspace, subject)) == b"%d\n" % (stored + 1)
    assert list((workspace.models_folder / ".drafts").iterdir()) == []
    workspace.rebuild()
    assert sorted(version.version for version in versions(workspace)) == list(range(1, stored + 2))
    assert all_whole(workspace)


@pytest.mark.parametrize(
    "moment",
    [
        *_moments[-3:],
        ("mldesk.core.model.script_requests", "_write_answer", "before"),
        ("mldesk.core.model.script_requests", "_write_answer", "after"),
        ("mldesk.core.model.script_requests", "_enter", "before"),
        ("mldesk.core.model.script_requests", "remove_folder", "before"),
    ],
    ids=lambda moment: f"{moment[2]} {moment[1]}",
)
def test_an_engine_finds_again_what_a_killed_one_was_registering(
    workspace: Workspace,
    submit_script: Fixture,
    start_engine: Fixture,
    until: Fixture,
    moment: tuple[str, str, str],
) -> None:
    run: Run = submit_script("print()")
    place = run.folder / "registered" / "1"
    (place / "files").mkdir(parents=True)
    (place / "files" / "net.onnx").write_bytes(b"weights")
    asked = (
        events.Model("net", 1, "outputs", "", {}, {}, [], 1.0),
        events.Ended("Completed", 0, None, 2.0, None),
    )
    (run.folder / "events.jsonl").write_bytes(b"".join(map(events.encode, asked)))
    Ingester(workspace).ingest(run.id)
    assert finish(start("requests", workspace, "", moment)) == b""
    start_engine()
    until(lambda: (place / "answer.json").exists() and not (place / "files").exists())
    until(lambda: unfinished_requests(workspace) == [])
    assert [(version.reference, version.run_id) for version in versions(workspace)] == [("net:1", run.id)]
    assert all_whole(workspace)
    assert run.messages() == []


def test_models_of_a_script_are_registered_once_however_often_the_engine_is_killed(
    workspace: Workspace, submit_script: Fixture, start_engine: Fixture, until: Fixture
) -> None:
    count = 24
    run: Run = submit_script(
        "from mldesk.runtime import Run, models\n"
        "models.WAIT_SECONDS = 0.1\n"
        f"for number in range(1, {count + 1}):\n"
        "    with open('outputs/net.onnx', 'w') as file:\n"
        "        file.write(str(number))\n"
        "    Run.get_context().register_model('net', 'outputs', tags={'number': number})\n"
    )
    engine = start_engine()
    for enough in (2, 7, 13):
        until(lambda enough=enough: len(versions(workspace)) >= enough)
        engine.kill()
        engine = start_engine()
    assert run.wait(120) is Status.COMPLETED
    until(lambda: len(versions(workspace)) == count and unfinished_requests(workspace) == [])
    found = {
        (version.files_folder / "net.onnx").read_text(): dict(version.tags) for version in versions(workspace)
    }
    assert found == {str(number): {"number": str(number)} for number in range(1, count + 1)}
    assert run.messages() == []
    engine.kill()
    workspace.rebuild()
    assert len(versions(workspace)) == count
    assert unfinished_requests(workspace) == []


def test_two_registrations_of_one_name_at_once_give_two_versions(workspace: Workspace, finished: Run) -> None:
    both = [
        start("register", workspace, finished.id),
        start("import", workspace, finished.work_folder / "outputs"),
    ]
    for process in both:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    assert {int(process.communicate(timeout=120)[0]) for process in both} == {1, 2}
    assert len(list_models(workspace)) == 1
    assert all_whole(workspace)


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 24 MB."""
    return mount_disk(24)


def test_a_disk_that_runs_full_keeps_what_is_there_and_takes_it_later(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.copying.free_space", lambda _: None)  # as if it filled up on the way
    (tmp_path / "small.onnx").write_bytes(os.urandom(100_000))
    (tmp_path / "large.onnx").write_bytes(os.urandom(18_000_000))
    with Workspace.create(small_disk / "workspace") as workspace:
        import_model(workspace, tmp_path / "small.onnx", "net")
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(10_000_000))
        with pytest.raises(StorageFull):
            import_model(workspace, tmp_path / "large.onnx", "net")
        assert [version.version for version in versions(workspace)] == [1]
        assert list((workspace.models_folder / ".drafts").iterdir()) == []
        assert all_whole(workspace)
        ballast.unlink()
        assert import_model(workspace, tmp_path / "large.onnx", "net").version == 2
        assert all_whole(workspace)


def test_an_import_on_a_disk_full_at_any_step_is_not_there_and_is_when_there_is_room(
    workspace: Workspace, tmp_path: Path, full_at: Callable[[int], AbstractContextManager[None]]
) -> None:
    archive = tmp_path / "net.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for number in range(3):
            file.writestr(f"net/{number}.onnx", os.urandom(10_000))
    for step in range(500):
        with full_at(step):
            try:
                import_model(workspace, archive, "net")
                break
            except StorageFull:
                assert versions(workspace) == []
        drafts = workspace.models_folder / ".drafts"
        assert not drafts.exists() or [path for path in drafts.iterdir() if path.is_dir()] == []
    assert step > 30
    assert workspace.rebuild().problems == []
    assert [version.reference for version in versions(workspace)] == ["net:1"]
    assert all_whole(workspace)


def test_a_file_that_changes_while_it_is_read_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "net.onnx").write_bytes(bytes(3_000_000))
    real = os.fstat

    def fstat(descriptor: int) -> os.stat_result:
        with (tmp_path / "net.onnx").open("ab") as file:  # another program writes at the worst moment
            file.write(b"x")
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", fstat)
    with pytest.raises(Unavailable, match="changed while it was read"):
        import_model(workspace, tmp_path / "net.onnx", "net")
    monkeypatch.undo()
    assert versions(workspace) == []


def test_a_file_that_may_not_be_read_is_named(
    workspace: Workspace, finished: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def forbidding(path: str, flags: int, *mode: int, **more: int) -> int:
        if str(path).endswith("saved_model.pb"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, flags, *mode, **more)

    monkeypatch.setattr(os, "open", forbidding)
    with pytest.raises(Unavailable, match="saved_model"):
        register_model(workspace, finished, "net")
    monkeypatch.undo()
    assert versions(workspace) == []
    assert register_model(workspace, finished, "net").version == 1


def test_a_damaged_content_is_named_with_all_who_hold_it_and_healed_by_the_same_files(
    workspace: Workspace, tmp_path: Path
) -> None:
    source = tmp_path / "net.onnx"
    source.write_bytes(b"the good weights")
    first = import_model(workspace, source, "net")
    import_model(workspace, source, "copy")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "same").write_bytes(b"the good weights")
    register_dataset(workspace, "digits", tmp_path / "data")
    stored = first.files_folder / "net.onnx"
    before = stored.stat()
    stored.chmod(0o644)
    stored.write_bytes(b"the evil weights")
    os.utime(stored, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert verify_model(workspace, first, "quick") == []
    (problem,) = verify_model(workspace, first)
    assert "net.onnx" in problem.cause
    assert "dataset digits:1, model copy:1" in problem.cause
    import_model(workspace, source, "net")
    assert all_whole(workspace)
    assert get_model(workspace, "net:1") == first
