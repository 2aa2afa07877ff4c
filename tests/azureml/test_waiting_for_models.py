"""A program waits for a model of a run that goes on as long as the engine needs, unless it is in trouble."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml.models import from_run
from mldesk.core.ingest import Ingester
from mldesk.core.recording import open_recorder
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.runtime.models import RegisteredModel


@pytest.fixture
def asked(workspace: Workspace, submit_script: Any, monkeypatch: pytest.MonkeyPatch) -> tuple[Run, Any]:
    """A run and a model that it has asked for, which nobody registers."""
    run: Run = submit_script("pass")
    (run.work_folder / "outputs").mkdir(parents=True, exist_ok=True)
    (run.work_folder / "outputs" / "net.bin").write_bytes(b"weights")
    monkeypatch.setattr("mldesk.runtime.models.WAIT_SECONDS", 0.0)
    recorder = open_recorder(workspace, run)
    model = recorder.register_model("net", "outputs/net.bin")
    recorder.close()
    Ingester(workspace).ingest(run.id)
    return run, model


def answer(run: Run, model: RegisteredModel) -> None:
    place: Path = run.folder / "registered" / str(model.number) / "answer.json"
    place.write_text(json.dumps({"version": 3}))


def test_a_model_is_waited_for_until_the_engine_has_stored_it(
    workspace: Workspace, asked: tuple[Run, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, model = asked
    looks: list[Path] = []

    def ensure(path: Path) -> None:
        looks.append(path)
        if len(looks) == 3:
            answer(run, model)

    monkeypatch.setattr(from_run, "ensure_engine", ensure)
    monkeypatch.setattr(from_run, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(from_run, "TROUBLE_SECONDS", 0.0)
    assert from_run._waited(workspace, run.id, model) == ""
    assert (model.version, looks) == (3, [workspace.path] * 3)


def test_what_stands_in_the_way_for_long_is_told(
    workspace: Workspace, asked: tuple[Run, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, model = asked
    with workspace.store.write() as connection:
        connection.execute("UPDATE registrations SET error = 'The disk is full'")
    monkeypatch.setattr(from_run, "ensure_engine", lambda _: None)
    monkeypatch.setattr(from_run, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(from_run, "TROUBLE_SECONDS", 0.05)
    assert from_run._waited(workspace, run.id, model) == "The disk is full"
