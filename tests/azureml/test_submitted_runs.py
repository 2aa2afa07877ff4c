"""Runs that programs submit and manage: waiting, files, details, marks, children, ends; all for real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mldesk.azureml  # noqa: F401 (the names)
from mldesk.azureml import telling
from mldesk.azureml.core.dataset import Dataset
from mldesk.azureml.core.environment import Environment
from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.run import Run, get_run
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import ActivityFailedException, UserErrorException
from mldesk.azureml.train.estimator import Estimator
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace as LocalWorkspace

_hello = """
import os
from mldesk.runtime import Run
run = Run.get_context()
print("hello from the script")
run.log("loss", 0.5)
run.log("loss", 0.25)
os.makedirs("outputs/model")
open("outputs/model/weights.bin", "wb").write(b"123")
open("outputs/notes.txt", "w").write("fine")
with run.child_run("part") as child:
    child.log("loss", 1)
"""
_waits = """
import sys, time
print("ready", flush=True)
while True:
    time.sleep(0.05)
"""


@pytest.fixture
def experiment(with_engine: LocalWorkspace) -> Experiment:
    return Experiment(Workspace.of(with_engine), "explore")


class Submit:
    """Submits a script, given as text, to the experiment."""

    def __init__(self, experiment: Experiment, folder: Path) -> None:
        self._experiment = experiment
        self._folder = folder

    def __call__(self, text: str, *arguments: str, **settings: Any) -> Run:
        folder = self._folder / f"source{len(list(self._folder.glob('source*')))}"
        folder.mkdir()
        (folder / "hello.py").write_text(text, encoding="utf-8")
        run: Run = self._experiment.submit(ScriptRunConfig(folder, "hello.py", arguments, **settings))
        return run


@pytest.fixture
def submit(experiment: Experiment, tmp_path: Path) -> Submit:
    return Submit(experiment, tmp_path)


def test_a_run_is_waited_for_with_its_output_and_told(
    submit: Submit, experiment: Experiment, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = submit(_hello, "--rate", "0.1", "--quick", warnings=("It runs on the CPU.",))
    details = run.wait_for_completion(show_output=True)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"RunId: {run.id}"
    assert lines[1].startswith("Web View: mldesk open --workspace ")
    title = "Streaming azureml-logs/70_driver_log.txt"
    assert lines[2:7] == ["", title, "=" * len(title), "", "hello from the script"]
    summary = lines.index("Execution Summary")
    assert lines[summary : summary + 3] == ["Execution Summary", "=================", f"RunId: {run.id}"]
    assert lines[lines.index("Warnings:") + 2].strip() == '"It runs on the CPU."'

    assert (details["runId"], details["target"], details["status"]) == (run.id, "local", "Completed")
    assert details["startTimeUtc"] <= details["endTimeUtc"]
    for spelling in ("arguments", "Arguments"):
        assert details["runDefinition"][spelling] == ["--rate", "0.1", "--quick"]
    assert details["runDefinition"]["Script"] == details["runDefinition"]["script"] == "hello.py"
    assert list(details["logFiles"]) == ["azureml-logs/70_driver_log.txt"]
    logs = run.get_details_with_logs()["logFiles"]
    assert "hello from the script" in logs["azureml-logs/70_driver_log.txt"]

    assert run.get_metrics() == {"loss": [0.5, 0.25]}
    assert run.get_file_names() == [
        "azureml-logs/70_driver_log.txt",
        "outputs/model/weights.bin",
        "outputs/notes.txt",
    ]
    run.download_files(prefix="outputs/model", output_directory=str(tmp_path / "whole"))
    run.download_files("outputs/model", str(tmp_path / "inner"), append_prefix=False)
    assert (tmp_path / "whole" / "outputs" / "model" / "weights.bin").read_bytes() == b"123"
    assert (tmp_path / "inner" / "weights.bin").read_bytes() == b"123"
    (tmp_path / "here").mkdir()
    run.download_file("outputs/notes.txt", str(tmp_path / "here"))
    assert (tmp_path / "here" / "notes.txt").read_text(encoding="utf-8") == "fine"
    with pytest.raises(UserErrorException, match="no such file"):
        run.download_file("outputs/lost.txt")

    children = list(run.get_children())
    assert [(child.name, child.get_metrics()) for child in children] == [("part", {"loss": 1})]
    model = run.register_model("net", "outputs/model")
    assert (model.id, model.run, model.experiment_name) == ("net:1", run, "explore")
    assert (
        repr(run) == f"Run(Experiment: explore,\nId: {run.id},\nType: azureml.scriptrun,\nStatus: Completed)"
    )
    assert "<td>Completed</td>" in run._repr_html_()
    assert Run.get(experiment.workspace, run.id) == run == get_run(experiment, run.id)
    assert run.get_environment().name == "mldesk's own Python"


def test_properties_stay_and_tags_may_change(submit: Submit, experiment: Experiment) -> None:
    run = submit("print()")
    run.add_properties({"author": "me"})
    with pytest.raises(UserErrorException, match="author"):
        run.add_properties({"author": "you"})
    run.tag("quality", "great")
    run.tag("quality", "fantastic")
    run.tag("worth another look")
    assert run.get_properties() == {"author": "me"}
    assert run.get_tags() == {"quality": "fantastic", "worth another look": ""}
    found = experiment.get_runs(properties={"author": "me"}, tags={"quality": "fantastic"})
    assert list(found) == [run]
    assert list(experiment.get_runs(tags="worth another look")) == [run]
    assert list(experiment.get_runs(tags={"quality": "great"})) == []
    assert list(experiment.get_runs(type="azureml.scriptrun")) == [run]
    assert list(experiment.get_runs(type="hyperdrive")) == []
    assert run.wait_for_completion()["properties"] == {"author": "me"}


def test_an_estimator_is_changed_for_one_run(
    experiment: Experiment,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    (tmp_path / "hello.py").write_text("print()", encoding="utf-8")
    own = Environment("own")
    own.python.user_managed_dependencies = True
    estimator = Estimator(tmp_path, entry_script="hello.py", environment_definition=own)
    run = experiment.submit(estimator, script_params={"--rate": 0.5})
    assert run.get_details()["runDefinition"]["arguments"] == ["--rate", "0.5"]
    other = experiment.submit(ScriptRunConfig(tmp_path, "hello.py"), run_id="mine")
    assert other.id != "mine"
    assert "run_id mean nothing" in capsys.readouterr().err
    for one in (run, other):
        assert one.wait_for_completion()["status"] == "Completed"


def test_a_failed_run_raises_with_its_error(submit: Submit, capsys: pytest.CaptureFixture[str]) -> None:
    run = submit("raise ValueError('there is no data')")
    with pytest.raises(ActivityFailedException, match="there is no data") as raised:
        run.wait_for_completion(show_output=True)
    assert '"code": "UserError"' in raised.value.message
    shown = capsys.readouterr().out
    assert "ValueError: there is no data" in shown
    assert "\nError:\n" in shown
    details = run.wait_for_completion(raise_on_error=False)
    assert details["status"] == "Failed"
    assert "ValueError: there is no data" in details["error"]["error"]["message"]


def test_outputs_are_where_another_run_resumes_from(submit: Submit, experiment: Experiment) -> None:
    run = submit(_hello)
    run.wait_for_completion()
    place = run._get_outputs_datapath()
    store = experiment.workspace.get_default_datastore()
    assert place.datastore_name == store.name
    found = Dataset.File.from_files((store, place.path_on_datastore)).to_path()
    assert found == ["/model/weights.bin", "/notes.txt"]
    assert place.create_data_reference("before").data_reference_name == "before"


def test_a_run_that_took_too_long_tells_why_it_was_ended(
    submit: Submit, capsys: pytest.CaptureFixture[str]
) -> None:
    run = submit(_waits, max_duration_seconds=1)
    assert run.wait_for_completion(show_output=True)["status"] == "Canceled"
    assert "took longer than it was given" in capsys.readouterr().out.partition("Execution Summary")[2]


def test_a_canceled_run_ends_its_script(submit: Submit, until: Callable[..., Any]) -> None:
    run = submit(_waits)
    until(lambda: run.get_status() == "Running")
    assert "endTimeUtc" not in run.get_details()
    run.cancel()
    assert run.get_status() in ("CancelRequested", "Canceled")
    assert run.wait_for_completion()["status"] == "Canceled"


def test_a_run_that_is_said_to_have_failed_ends_its_script(submit: Submit, until: Callable[..., Any]) -> None:
    run = submit(_waits)
    until(lambda: run.get_status() == "Running")
    run.fail("not wanted any more")
    assert run.get_status() == "Failed"
    assert "not wanted any more" in run.get_details()["error"]["error"]["message"]
    with pytest.raises(ActivityFailedException):
        run.wait_for_completion()


def test_a_submitted_child_belongs_to_its_parent(
    experiment: Experiment,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    with experiment.start_logging(snapshot_directory=None) as parent:
        (tmp_path / "hello.py").write_text("print()", encoding="utf-8")
        child = parent.submit_child(ScriptRunConfig(tmp_path, "hello.py"), run_id="mine")
        child.wait_for_completion()
        with parent.child_run() as inner:
            inner.log("loss", 1)
    assert list(parent.get_children(type="azureml.scriptrun")) == [child]
    assert list(parent.get_children()) == [inner, child]
    assert child.parent == parent
    assert "run_id mean nothing" in capsys.readouterr().err


def test_a_program_logs_into_a_run_that_it_has_not_started(submit: Submit) -> None:
    run = submit("print()")
    run.wait_for_completion()
    run.log("judgement", 1)
    run.log("judgement", 2)
    with run.child_run("afterwards") as child:
        child.log("loss", 3)
    assert run.get_metrics("judgement") == {"judgement": [1, 2]}
    assert [one.get_metrics() for one in run.get_children()] == [{"loss": 3}]
    assert run.get_status() == "Completed"


def test_an_unknown_run_is_told(experiment: Experiment) -> None:
    with pytest.raises(UserErrorException, match="no such run"):
        Run(experiment, "nowhere")
