"""Programs that log into runs of their own: the steps of the SDK's notebook about logging, and of ours."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import mldesk.azureml  # noqa: F401 (the names)
from mldesk.azureml import telling
from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.model import Model
from mldesk.azureml.core.run import Run
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import AzureMLAggregatedException, SnapshotException, UserErrorException
from mldesk.core.datastore import get_default_datastore
from mldesk.core.errors import NotSupported
from mldesk.core.sdk_view.metrics import file_of_address
from mldesk.core.workspace import Workspace as LocalWorkspace


class Figure:
    """What can be saved as a picture."""

    def savefig(self, target: str) -> None:
        Path(target).write_bytes(b"\x89PNG")


@pytest.fixture
def experiment(workspace: LocalWorkspace, monkeypatch: pytest.MonkeyPatch) -> Experiment:
    """What is logged here needs no engine, so none is started."""
    monkeypatch.setattr("mldesk.api.interactive.ensure_engine", lambda _: None)
    return Experiment(Workspace.of(workspace), "logging")


@pytest.fixture
def run(experiment: Experiment) -> Iterator[Run]:
    made = experiment.start_logging(snapshot_directory=None)
    yield made
    made.complete()


def test_all_that_the_notebook_logs_comes_back(experiment: Experiment, tmp_path: Path) -> None:
    run = experiment.start_logging(outputs=None, snapshot_directory=None, display_name="first try")
    run.log("scale", 2)
    run.log("colour", "red")
    run.log_list("fibonacci", (number for number in (0, 1, 1, 2, 3, 5)))
    angles = [step / 10 for step in range(20)]
    for angle in angles:
        run.log_row("cosine", angle=angle, cos=math.cos(angle))
    for number in range(3000):
        run.log_row("many", number=number)
    run.log_table("sine", {"angle": angles, "sine": [math.sin(angle) for angle in angles]})
    run.log_image("bell", plot=Figure())
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    run.upload_file("texts/notes.txt", str(tmp_path / "notes.txt"))
    assert run.get_status() == "Running"
    run.complete()

    again = Run(experiment, run.id)
    found = again.get_metrics()
    assert (again.get_status(), again.display_name) == ("Completed", "first try")
    assert (found["scale"], found["colour"]) == (2, "red")
    assert found["fibonacci"] == [0, 1, 1, 2, 3, 5]
    assert found["cosine"] == {"angle": angles, "cos": [math.cos(angle) for angle in angles]}
    assert found["many"]["number"] == list(range(3000))
    assert found["sine"]["angle"] == angles
    assert found["bell"].startswith(f"aml://artifactId/ExperimentRun/dcid.{run.id}/bell_")
    assert again.get_metrics(name="scale") == {"scale": 2}
    names = again.get_file_names()
    assert names == sorted([file_of_address(found["bell"]), "texts/notes.txt"])
    for name in names:
        again.download_file(name=name, output_file_path=str(tmp_path / "files" / name.split("/")[-1]))
    assert (tmp_path / "files" / "notes.txt").read_text(encoding="utf-8") == "hello"
    again.tag("rating", 5)
    again.tag("worth a look")
    assert run.get_tags() == {"rating": "5", "worth a look": ""}
    run.remove_tags(["rating"])
    assert again.tags == {"worth a look": ""}


def test_values_are_taken_as_the_sdk_takes_them(run: Run) -> None:
    run.log("large", np.int64(7))
    run.log("truth", True)
    run.log("nothing", None)
    with pytest.raises(UserErrorException, match="log_list"):
        run.log("several", [1, 2])
    with pytest.raises(UserErrorException):
        run.log_table("uneven", {"a": [1, 2], "b": [1]})
    found = run.get_metrics()
    assert repr((found["large"], found["truth"])) == "(7, True)"
    assert "several" not in found


def test_a_file_of_a_run_is_not_replaced(run: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    run.upload_file("texts/a.txt", str(tmp_path / "a.txt"))
    taken = f"Resource Conflict: ArtifactId ExperimentRun/dcid.{run.id}/texts/a.txt already exists"
    with pytest.raises(AzureMLAggregatedException, match=taken):
        run.upload_file("texts//a.txt", str(tmp_path / "b.txt"))
    with pytest.raises(AzureMLAggregatedException, match=taken):
        run.upload_folder("texts", str(tmp_path))
    with pytest.raises(AzureMLAggregatedException, match=taken):
        run.upload_files(["new.txt", "texts/a.txt"], [str(tmp_path / "b.txt")] * 2)
    assert run.get_file_names() == ["texts/a.txt"]
    run.download_file("texts/a.txt", str(tmp_path / "back.txt"))
    assert (tmp_path / "back.txt").read_text() == "a.txt"
    with pytest.raises(UserErrorException, match="no name of a file"):
        run.upload_file("../a.txt", str(tmp_path / "a.txt"))


def test_confusion_matrices_come_back_whole(run: Run) -> None:
    matrix = {
        "schema_type": "confusion_matrix",
        "schema_version": "1.0.0",
        "data": {"class_labels": ["0", "1"], "matrix": [[3, 1], [0, 4]]},
    }
    run.log_confusion_matrix("confusion", matrix)
    assert run.get_metrics("confusion") == {"confusion": matrix}


def test_a_block_fails_with_its_error_and_tells_it(experiment: Experiment) -> None:
    with pytest.raises(ZeroDivisionError), experiment.start_logging(snapshot_directory=None) as run:
        raise ZeroDivisionError("by zero")
    details = run.get_details()
    assert details["status"] == "Failed"
    assert "ZeroDivisionError: by zero" in details["error"]["error"]["message"]
    assert details["endTimeUtc"] >= details["startTimeUtc"]


def test_children_log_for_themselves(run: Run) -> None:
    children = run.create_children(tag_key="fold", tag_values=[1, 2])
    for child in children:
        with child:
            child.log("loss", float(child.tags["fold"]))
    with run.child_run("by hand") as other:
        other.log("loss", 3)
    assert sorted(child.get_metrics()["loss"] for child in run.get_children()) == [1, 2, 3]
    assert list(run.get_children(tags={"fold": 2})) == [children[1]]
    assert list(run.get_children(status="Running")) == []
    assert other.parent == run
    assert set(run.get_metrics(recursive=True)) == {run.id, other.id, *(child.id for child in children)}
    assert len(run.create_children(count=3)) == 3
    with pytest.raises(UserErrorException, match="count"):
        run.create_children()


def test_a_run_of_this_program_is_not_waited_for(run: Run) -> None:
    with pytest.raises(UserErrorException, match="complete\\(\\)"):
        run.wait_for_completion()


def test_canceled_and_failed_runs_end_as_they_are_told(experiment: Experiment) -> None:
    canceled = experiment.start_logging(snapshot_directory=None)
    canceled.cancel()
    failed = experiment.start_logging(snapshot_directory=None)
    failed.fail("out of ideas", error_code=7)
    assert (canceled.status, failed.status) == ("Canceled", "Failed")
    assert failed.get_detailed_status()["details"]["error"]["message"].endswith("out of ideas")
    assert [run.id for run in experiment.get_runs()] == [failed.id, canceled.id]


def test_a_model_is_registered_from_a_run_that_goes_on(
    with_engine: LocalWorkspace, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights.bin").write_bytes(b"123")
    run.upload_folder("outputs/model", str(tmp_path / "model"), datastore_name="default")
    uploaded = [file.path for file in get_default_datastore(with_engine).list("ExperimentRun")]
    assert uploaded == [f"ExperimentRun/dcid.{run.id}/outputs/model/weights.bin"]
    model = run.register_model(
        model_name="net", model_path="outputs/model/", tags={"a": 1}, model_framework=Model.Framework.KERAS
    )
    assert (model.name, model.version, model.run_id, model.tags) == ("net", 1, run.id, {"a": "1"})
    assert model.model_framework == "Keras"
    target = Path(model.download(target_dir=str(tmp_path / "got")))
    assert (target.name, (target / "weights.bin").read_bytes()) == ("model", b"123")
    with pytest.raises(UserErrorException) as caught:
        run.register_model(model_name="a:b", model_path="outputs/model/")
    assert str(caught.value).count("was not registered") == 1


def test_the_current_folder_is_kept_as_the_code(
    experiment: Experiment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "hello.py").write_text("print('hello')", encoding="utf-8")
    (code / "data.csv").write_text("1,2", encoding="utf-8")
    (code / ".amlignore").write_text("*.csv\n", encoding="utf-8")
    monkeypatch.chdir(code)
    with experiment.start_logging() as run:
        packed = run.restore_snapshot(path=str(tmp_path))
    assert packed == str(tmp_path / f"{run.get_snapshot_id()}.zip")
    assert sorted(path.name for path in run.local.snapshot_folder.iterdir()) == [".amlignore", "hello.py"]
    with experiment.start_logging(snapshot_directory=None) as bare:
        with pytest.raises(SnapshotException):
            bare.restore_snapshot()
        assert bare.take_snapshot(code / "hello.py") == bare.id
    assert [path.name for path in bare.local.snapshot_folder.iterdir()] == ["hello.py"]


def test_a_current_folder_that_is_too_large_is_left_out_and_told(
    experiment: Experiment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "large.bin").write_bytes(b"123")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("mldesk.core.snapshot.largest_snapshot", 2)
    with experiment.start_logging() as run:
        run.log("loss", 1)
    assert "was not kept as the code" in run.get_details()["warnings"][0]["message"]
    with pytest.raises(SnapshotException, match="too large"):
        experiment.start_logging(snapshot_directory=".")


def test_outside_a_run_the_context_prints(capsys: pytest.CaptureFixture[str]) -> None:
    run = Run.get_context()
    run.log("loss", 0.5)
    assert capsys.readouterr().out == "Attempted to log scalar metric loss:\n0.5\n"
    assert run.id.startswith("OfflineRun")


def test_what_nothing_is_done_with_is_told_or_refused(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    run.log("x", 1, description="said once")
    run.log_row("row", "said once", a=1)
    Run(run.experiment, run.id, outputs="out")
    list(run.get_children(colour="red", _rehydrate_runs=True))
    run.get_metrics(run_type="azureml.scriptrun")
    assert capsys.readouterr().err.splitlines() == [
        "mldesk: The description of a metric is not kept",
        "mldesk: Run: outputs is not used: it means nothing here",
        "mldesk: Run.get_children: colour is not used: it means nothing here",
        "mldesk: Run.get_metrics: run_type is not used: it means nothing here",
    ]
    (tmp_path / "a.txt").write_text("a")
    with pytest.raises(NotSupported, match="get_file_names"):
        run.upload_files(["a.txt"], [str(tmp_path / "a.txt")], return_artifacts=True)
    assert "a.txt" not in run.get_file_names()
    with pytest.raises(SnapshotException, match="another snapshot"):
        run.restore_snapshot("another")
