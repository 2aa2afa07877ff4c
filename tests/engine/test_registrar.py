"""The engine registers what scripts ask for while they go on, and what an earlier engine has left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.errors import StorageFull
from mldesk.core.model import get_model, list_models
from mldesk.core.model.script_requests import ScriptRequest
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import registrar as registrar_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.engine.registrar import Registrar
from mldesk.runtime import events

Fixture = Callable[..., Any]

asking_script = """
import sys
from mldesk.runtime import Run, models
models.WAIT_SECONDS = 120.0
run = Run.get_context()
for number in (1, 2):
    with open("outputs/net.onnx", "w") as file:
        file.write(str(number))
    model = run.register_model("net", "outputs", tags={"number": number})
    assert model.version == number, (model, model.error)
broken = run.register_model("a/b", "outputs")
assert "was not registered" in broken.error
"""


@pytest.fixture
def engine(
    workspace: Workspace, fake_nvml: Any, until: Fixture, all_launchers_collected: Fixture
) -> Iterator[Engine]:
    fake_nvml.error = 12
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    executor = LocalExecutor()
    made = Engine(workspace, {"local": executor}, watch)
    yield made
    made.close()
    watch.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


def test_a_script_learns_the_versions_of_its_models_while_it_runs(
    engine: Engine, workspace: Workspace, submit_script: Fixture, until: Fixture
) -> None:
    run = submit_script(asking_script)

    def over() -> bool:
        engine.step()
        return bool(run.refresh().status.terminal)

    until(over, 60)
    assert run.status is Status.COMPLETED, run.log_path.read_text()
    for number in (1, 2):
        version = get_model(workspace, f"net:{number}")
        assert (version.run_id, dict(version.tags)) == (run.id, {"number": str(number)})
        assert (version.files_folder / "net.onnx").read_text() == str(number)
    assert [message.level for message in run.messages()] == ["error"]


@pytest.fixture
def asked(workspace: Workspace, submit_script: Fixture) -> Path:
    """The folder of a request that no engine has seen, of a run that is over."""
    run = submit_script("print()")
    place: Path = run.folder / "registered" / "1"
    (place / "files").mkdir(parents=True)
    (place / "files" / "net.onnx").write_bytes(b"x")
    lines = (
        events.Model("net", 1, "outputs", "", {}, {}, [], 1.0),
        events.Ended("Completed", 0, None, 2.0, None),
    )
    (run.folder / "events.jsonl").write_bytes(b"".join(map(events.encode, lines)))
    return place


def test_what_was_asked_for_while_no_engine_was_there_is_registered(
    engine: Engine, workspace: Workspace, asked: Path, until: Fixture
) -> None:
    (asked.parent.parent / "launch.json").write_text('{"gpus": []}')

    def answered() -> bool:
        engine.step()
        return (asked / "answer.json").exists()

    until(answered)
    assert get_model(workspace, "net").version == 1


def test_trouble_is_raised_once_and_rests(
    workspace: Workspace, until: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ScriptRequest("run", 1, {"name": "net"}, None, None)
    tried: list[ScriptRequest] = []

    def full(_workspace: Workspace, request: ScriptRequest, _canceled: Any) -> None:
        tried.append(request)
        raise StorageFull("The disk is full")

    monkeypatch.setattr(registrar_module, "unfinished_requests", lambda _: [request, request])
    monkeypatch.setattr(registrar_module, "waiting_requests", lambda _: [request])
    monkeypatch.setattr(registrar_module, "carry_out", full)
    monkeypatch.setattr(registrar_module, "REST_SECONDS", 600.0)
    registrar = Registrar(workspace)
    registrar.look()
    until(lambda: not registrar.busy)
    with pytest.raises(StorageFull):
        registrar.look()
    registrar.look()
    assert (len(tried), registrar.busy) == (2, False)
    registrar.close()


def test_closing_ends_what_is_being_registered(
    workspace: Workspace, until: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def long(_workspace: Workspace, _request: ScriptRequest, canceled: Callable[[], bool]) -> None:
        begun.set()
        until(canceled)
        ended.set()

    request = ScriptRequest("run", 1, {"name": "net"}, None, None)
    monkeypatch.setattr(registrar_module, "unfinished_requests", lambda _: [request])
    monkeypatch.setattr(registrar_module, "carry_out", long)
    registrar = Registrar(workspace)
    registrar.look()
    assert begun.wait(120)
    registrar.close()
    assert ended.is_set()
    assert list_models(workspace) == []
