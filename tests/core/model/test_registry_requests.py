"""A model that a script asks for becomes one version, whatever stops on the way, and trouble is told."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Canceled, StorageFull
from mldesk.core.ingest import Ingester
from mldesk.core.model import dataset_models, get_model, list_models, run_models
from mldesk.core.model import script_requests as requests_module
from mldesk.core.model.script_requests import carry_out, unfinished_requests, waiting_requests
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

SubmitScript = Callable[..., Run]


class Asking:
    """A run at work whose script asks for models."""

    def __init__(self, workspace: Workspace, run: Run) -> None:
        self.workspace = workspace
        self.run = run

    def ask(self, name: str = "net", child: str | None = None, **details: Any) -> Path:
        """Keep a file and append the event, as a script does; returns the folder of the request."""
        number = len(list((self.run.folder / "registered").glob("*"))) + 1
        place = self.run.folder / "registered" / str(number)
        (place / "files").mkdir(parents=True)
        (place / "files" / "net.onnx").write_bytes(b"weights %d" % number)
        facts = {"path": "outputs/net.onnx", "description": "", "tags": {}, "properties": {}, "datasets": []}
        facts |= {"name": name, "number": number, "time": 5.0} | details
        event: events.Event = events.Model(**facts)
        self.append(event if child is None else events.Child(child, event))
        return place

    def append(self, event: events.Event) -> None:
        with (self.run.folder / "events.jsonl").open("ab") as file:
            file.write(events.encode(event))
        Ingester(self.workspace).ingest(self.run.id)

    def carry_out(self) -> None:
        for request in waiting_requests(self.workspace):
            carry_out(self.workspace, request)

    def messages(self) -> list[str]:
        return [message.text for message in self.run.messages()]


@pytest.fixture
def asking(workspace: Workspace, submit_script: SubmitScript, tmp_path: Path) -> Asking:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a").write_bytes(b"x")
    register_dataset(workspace, "digits", tmp_path / "data")
    text = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"
    run = submit_script(text, inputs=(DatasetInput("digits", 1, "--data"),))
    made = Asking(workspace, run)
    made.append(events.Phase("Running", 1.0))
    return made


def answer(place: Path) -> dict[str, Any]:
    return dict(json.loads((place / "answer.json").read_bytes()))


def test_a_request_becomes_a_version_with_all_that_was_said(asking: Asking, workspace: Workspace) -> None:
    asking.append(events.Metric("accuracy", 1, 1.0, 0.75))
    place = asking.ask(
        description="d", tags={"a": "b"}, properties={"c": "d"}, datasets=[["training", "digits:1"]]
    )
    asking.carry_out()
    version = get_model(workspace, "net")
    assert (version.run_id, version.description, version.source_path) == (
        asking.run.id,
        "d",
        "outputs/net.onnx",
    )
    assert (dict(version.tags), dict(version.properties)) == ({"a": "b"}, {"c": "d"})
    assert [path.name for path in version.files_folder.iterdir()] == ["net.onnx"]
    lineage = version.lineage()
    assert lineage["run"].keys().isdisjoint(("status", "ended"))  # it goes on
    assert [(used["name"], used.get("purpose")) for used in lineage["datasets"]] == [
        ("digits", None),
        ("digits", "training"),
    ]
    assert version.metrics()["accuracy"]["last"] == 0.75
    assert answer(place) == {
        "name": "net",
        "version": 1,
        "model_id": version.model_id,
        "time": version.created,
    }
    assert not (place / "files").exists()
    assert run_models(workspace, asking.run.id) == dataset_models(workspace, "digits:1") == [version]
    assert waiting_requests(workspace) == unfinished_requests(workspace) == []


def test_a_child_run_has_its_own_models_made_with_its_parents_data(
    asking: Asking, workspace: Workspace
) -> None:
    child = "01m7yft1vsz6g5qdw6efjedxgc"
    asking.ask(child=child)
    asking.carry_out()
    version = get_model(workspace, "net")
    assert (version.run_id, version.lineage()["run"]["folder"]) == (child, asking.run.id)
    assert dataset_models(workspace, "digits") == [version]


@pytest.mark.parametrize("name", ["", "a/b", "x" * 300, "a\nb"])
def test_a_name_that_cannot_be_is_a_message_and_an_answer(
    asking: Asking, workspace: Workspace, name: str
) -> None:
    place = asking.ask(name)
    asking.carry_out()
    asking.carry_out()
    assert list_models(workspace) == []
    assert [message.split(":")[0] for message in asking.messages()] == [
        f"The model {name} was not registered"
    ]
    assert answer(place)["error"] == asking.messages()[0]
    assert (place / "files").exists()


@pytest.mark.parametrize("garbled", [{"datasets": [1]}, {"datasets": [["a"]]}, {"tags": {"a": [1]}}])
def test_a_garbled_request_is_told_and_holds_nothing_up(
    asking: Asking, workspace: Workspace, garbled: dict[str, Any]
) -> None:
    asking.ask("bad", **garbled)
    asking.ask("good")
    asking.carry_out()
    assert [model.name for model in list_models(workspace)] == ["good"]
    assert ["garbled" in text for text in asking.messages()] == [True]


def test_files_that_are_gone_are_told(asking: Asking, workspace: Workspace) -> None:
    place = asking.ask()
    (place / "files" / "net.onnx").unlink()
    asking.ask("other")
    asking.carry_out()
    assert [model.name for model in list_models(workspace)] == ["other"]
    assert len(asking.messages()) == 1


def test_a_dataset_that_is_not_there_is_a_warning(asking: Asking, workspace: Workspace) -> None:
    asking.ask(datasets=[["", "nowhere:7"], ["", "digits:1"]])
    asking.carry_out()
    assert "nowhere:7" in asking.messages()[0]
    assert get_model(workspace, "net").version == 1
    workspace.rebuild()
    assert len(asking.messages()) == 1


def test_what_may_be_possible_later_is_told_once_and_tried_again(
    asking: Asking, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    place = asking.ask()
    with monkeypatch.context() as patched:
        patched.setattr(requests_module, "draft_folder", full)
        patched.setattr(requests_module, "check_space", lambda *_: (_ for _ in ()).throw(StorageFull("Full")))
        for _ in range(3):
            with pytest.raises(StorageFull):
                asking.carry_out()
    assert ["waits to be registered" in text for text in asking.messages()] == [True]
    assert not (place / "answer.json").exists()
    asking.carry_out()
    assert (answer(place)["version"], len(asking.messages())) == (1, 1)


def test_what_was_canceled_waits(asking: Asking, workspace: Workspace) -> None:
    asking.ask()
    with pytest.raises(Canceled):
        carry_out(workspace, waiting_requests(workspace)[0], lambda: True)
    assert len(waiting_requests(workspace)) == 1
    asking.carry_out()
    assert get_model(workspace, "net").version == 1


def stop_at(monkeypatch: pytest.MonkeyPatch, function: str) -> None:
    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(requests_module, function, killed)


@pytest.mark.parametrize("function", ["_register", "_answer_of", "_write_answer", "_enter", "remove_folder"])
@pytest.mark.parametrize("rebuild", [False, True])
def test_stopped_anywhere_it_is_registered_once_and_answered(
    asking: Asking, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, function: str, rebuild: bool
) -> None:
    place = asking.ask()
    with monkeypatch.context() as patched:
        stop_at(patched, function)
        with pytest.raises(KeyboardInterrupt):
            asking.carry_out()
    if rebuild:
        workspace.rebuild()
    for request in unfinished_requests(workspace):
        carry_out(workspace, request)
    assert [version.reference for model in list_models(workspace) for version in model.versions] == ["net:1"]
    assert answer(place)["version"] == 1
    assert not (place / "files").exists()
    assert asking.messages() == []
    assert unfinished_requests(workspace) == []


def test_a_rebuild_registers_nothing_twice_and_tells_each_error_once(
    asking: Asking, workspace: Workspace
) -> None:
    for name in ("net", "a/b", "net"):
        asking.ask(name)
    asking.carry_out()
    before = (list_models(workspace), asking.messages())
    for _ in range(2):
        workspace.rebuild()
        assert unfinished_requests(workspace) == []
        assert (list_models(workspace), asking.messages()) == before


def test_a_model_that_was_deleted_for_ever_is_not_registered_again_by_a_rebuild(
    asking: Asking, workspace: Workspace
) -> None:
    asking.ask()
    asking.carry_out()
    get_model(workspace, "net").manifest_path.unlink()
    workspace.rebuild()
    assert unfinished_requests(workspace) == []
    assert list_models(workspace) == []
