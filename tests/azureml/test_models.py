"""azureml.core.Model: registered from files and runs, found, told, downloaded, changed, deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

import mldesk.azureml  # noqa: F401 (the names)
from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.model import InferenceConfig, Model
from mldesk.azureml.core.run import Run
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import (
    ModelNotFoundException,
    UserErrorException,
    WebserviceException,
)
from mldesk.core.errors import NotSupported
from mldesk.core.model import get_model
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files, one of them in a folder of its own."""
    folder = tmp_path / "net"
    (folder / "weights").mkdir(parents=True)
    (folder / "model.json").write_text("{}", encoding="utf-8")
    (folder / "weights" / "first.bin").write_bytes(b"1")
    return folder


@pytest.fixture
def run(ws: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr("mldesk.api.interactive.ensure_engine", lambda _: None)
    with Experiment(ws, "digits").start_logging(snapshot_directory=None) as run:
        run.log("accuracy", 0.9)
        run.upload_folder("outputs/model", str(folder))
        run.upload_file("outputs/net.keras", str(folder / "model.json"))
    made: Run = run
    return made


def test_a_folder_is_registered_in_versions(ws: Workspace, folder: Path) -> None:
    first = Model.register(
        ws, str(folder), "net", tags={"area": "digits", "rank": 1}, description="the first"
    )
    second = Model.register(
        workspace=ws,
        model_path=str(folder),
        model_name="net",
        properties={"loss": 0.1},
        model_framework=Model.Framework.TENSORFLOW,
        model_framework_version="2.0",
    )
    assert [(model.name, model.version, model.id) for model in (first, second)] == [
        ("net", 1, "net:1"),
        ("net", 2, "net:2"),
    ]
    assert (first.tags, first.description) == ({"area": "digits", "rank": "1"}, "the first")
    assert second.properties["loss"] == "0.1"
    assert (second.model_framework, second.model_framework_version) == ("TensorFlow", "2.0")
    assert (first.run_id, first.run, first.experiment_name) == (None, None, None)
    assert ws.models["net"].version == 2


def test_a_model_is_found_by_all_that_is_said_of_it(ws: Workspace, folder: Path) -> None:
    Model.register(ws, str(folder), "net", tags={"area": "digits"})
    Model.register(ws, str(folder), "net", tags={"area": "letters"}, properties={"loss": 0.1})
    Model.register(ws, str(folder), "other")
    assert Model(ws, "net").version == 2
    assert Model(ws, "net", version=1).tags == {"area": "digits"}
    assert Model(ws, id="net:1").version == 1
    assert Model(ws, "net", tags=[["area", "digits"]]).version == 1
    assert [model.id for model in Model.list(ws)] == ["other:1", "net:2", "net:1"]
    assert [model.id for model in Model.list(ws, latest=True)] == ["other:1", "net:2"]
    assert [model.id for model in Model.list(ws, name="net", tags=["area"])] == ["net:2", "net:1"]
    assert [model.id for model in Model.list(ws, properties=[["loss", "0.1"]])] == ["net:2"]
    for expected in (WebserviceException, ModelNotFoundException):
        with pytest.raises(expected, match="no such model"):
            Model(ws, "nowhere")
    with pytest.raises(ModelNotFoundException):
        Model(ws, "net", version=9)


def test_a_model_knows_its_run(ws: Workspace, run: Run) -> None:
    model = run.register_model("digits", "outputs/model", tags={"area": "digits"}, model_framework="Keras")
    assert (model.run_id, model.run, model.experiment_name) == (run.id, run, "digits")
    assert model.model_framework == "Keras"
    assert Model.list(ws, run_id=run.id) == Model.list(ws)
    told = model.serialize()
    assert (told["id"], told["runId"], told["tags"]) == ("digits:1", run.id, {"area": "digits"})
    assert Model.deserialize(ws, told) == model
    with pytest.raises(UserErrorException, match="no such output"):
        run.register_model("digits", "outputs/lost")


def test_files_and_folders_are_downloaded_under_their_names(run: Run, ws: Workspace, tmp_path: Path) -> None:
    whole = run.register_model("whole", "outputs/model")
    single = run.register_model("single", "outputs/net.keras")
    target = tmp_path / "got"
    assert whole.download(target_dir=str(target)) == str(target / "model")
    assert (target / "model" / "weights" / "first.bin").read_bytes() == b"1"
    assert single.download(str(target)) == str(target / "net.keras")
    with pytest.raises(UserErrorException, match="is there already"):
        single.download(str(target))
    (target / "net.keras").write_text("changed", encoding="utf-8")
    single.download(str(target), exist_ok=True)
    assert (target / "net.keras").read_text(encoding="utf-8") == "{}"
    assert Path(Model.get_model_path("single", _workspace=ws)).read_text(encoding="utf-8") == "{}"
    assert (Path(Model.get_model_path("whole", 1, _workspace=ws)) / "model.json").is_file()


def test_parts_of_a_folder_are_registered(ws: Workspace, folder: Path) -> None:
    model = Model.register(ws, str(folder), "net", child_paths=["weights"])
    assert [file.path for file in model.local.files()] == ["weights/first.bin"]
    with pytest.raises(UserErrorException, match="lacks a part"):
        Model.register(ws, str(folder), "net", child_paths=["../net"])


def test_tags_change_and_properties_stay(ws: Workspace, folder: Path) -> None:
    model = Model.register(ws, str(folder), "net", tags={"a": 1}, properties={"loss": 0.1})
    model.add_tags({"b": 2})
    model.remove_tags(["a"])
    model.add_properties({"more": True})
    model.update_tags_properties(add_tags={"c": 3}, remove_tags=["b"], add_properties={"last": 1})
    assert model.tags == {"c": "3"}
    assert model.properties == {"loss": "0.1", "more": "True", "last": "1"}
    with pytest.raises(UserErrorException, match="cannot be changed"):
        model.add_properties({"loss": 0.2})
    model.update(tags={"d": 4}, description="better")
    assert (model.tags, model.description) == ({"d": "4"}, "better")


def test_a_rebuilt_workspace_has_the_properties(ws: Workspace, folder: Path) -> None:
    Model.register(ws, str(folder), "net", properties={"loss": 0.1}).add_properties({"more": 1})
    path = ws.local.path
    ws.local.close()
    rebuild_workspace(path)
    with LocalWorkspace.open(path) as again:
        assert get_model(again, "net").properties == {"loss": "0.1", "more": "1"}


def test_a_deleted_model_is_gone_from_the_lists(ws: Workspace, folder: Path) -> None:
    model = Model.register(ws, str(folder), "net")
    model.delete()
    assert Model.list(ws) == []
    with pytest.raises(UserErrorException):
        model.delete()


def test_what_means_nothing_here_names_the_nearest_thing(ws: Workspace, folder: Path) -> None:
    model = Model.register(ws, str(folder), "net")
    for refused in (
        lambda: Model.deploy(ws, "service", [model]),
        lambda: Model.package(ws, [model]),
        lambda: InferenceConfig(entry_script="score.py"),
        model.get_sas_urls,
        lambda: Model.register(ws, str(folder), "net", sample_input_dataset=object()),
        lambda: Model.register(ws, str(folder), "net", datasets=[("training", "digits:1")]),
    ):
        with pytest.raises(NotSupported) as raised:
            refused()
        assert raised.value.cure
