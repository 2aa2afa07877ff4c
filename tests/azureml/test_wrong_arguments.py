"""What programs give that cannot be used: plain errors, and nothing that is taken in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import mldesk.azureml  # noqa: F401 (the names)
from mldesk.azureml.core import Dataset, Environment, Experiment, Model, Run, ScriptRunConfig, Workspace
from mldesk.azureml.core.conda_dependencies import CondaDependencies
from mldesk.azureml.core.runconfig import DockerConfiguration, RunConfiguration
from mldesk.azureml.exceptions import TrainingException, UserErrorException
from mldesk.azureml.train.dnn import TensorFlow
from mldesk.azureml.train.estimator import Estimator
from mldesk.azureml.widgets import RunDetails
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def run(ws: Workspace) -> Iterator[Run]:
    made = Experiment(ws, "own").start_logging(snapshot_directory=None)
    yield made
    made.complete()


WRONG: dict[str, Callable[[Any, Any, Path], object]] = {
    "no workspace": lambda ws, run, folder: Experiment(None, "x"),  # type: ignore[arg-type]
    "no environment": lambda ws, run, folder: ScriptRunConfig(str(folder), "a.py", environment="x"),  # type: ignore[arg-type]
    "no configuration": lambda ws, run, folder: ScriptRunConfig(
        str(folder), "a.py", distributed_job_config="mpi"
    ),
    "no dependencies": lambda ws, run, folder: setattr(
        Environment("x").python, "conda_dependencies", ["numpy"]
    ),
    "no name of a dataset": lambda ws, run, folder: Dataset.File.from_files(str(folder)).register(ws, "a/b"),
    "no name of a model": lambda ws, run, folder: run.register_model(None),
    "no run": lambda ws, run, folder: RunDetails("run"),
    "no file": lambda ws, run, folder: run.upload_file("a", str(folder / "none")),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_none_is_told_plainly(ws: Workspace, run: Run, tmp_path: Path, what: str) -> None:
    (tmp_path / "a.py").write_text("pass")
    with pytest.raises(UserErrorException) as told:
        WRONG[what](ws, run, tmp_path)
    assert "object has no attribute" not in str(told.value)
    assert "Errno" not in str(told.value)


def test_a_misspelt_parameter_of_from_config_is_no_parameter() -> None:
    with pytest.raises(TypeError, match="pth"):
        Workspace.from_config(pth=".")  # type: ignore[call-arg]


def test_a_size_that_is_none_is_an_error_of_the_estimator_too(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("pass")
    estimator = Estimator(source_directory=str(tmp_path), entry_script="train.py", vm_size="HUGE")
    with pytest.raises(TrainingException, match="no such size of machine: 'HUGE'"):
        Experiment(ws, "sizes").submit(estimator)


@pytest.mark.parametrize("kind", [Estimator, TensorFlow])
def test_one_package_given_as_a_text_is_one_package(kind: type[Estimator]) -> None:
    made = kind(source_directory=".", entry_script="a.py", compute_target="local", pip_packages="matplotlib")
    named = made.run_config.environment.python.conda_dependencies.pip_packages
    assert "matplotlib" in named
    assert "m" not in named


@pytest.mark.parametrize(
    ("thing", "name", "told"),
    [
        (lambda: Environment("x"), "environment_variable", "; is environment_variables meant?"),
        (lambda: Environment("x").docker, "base_imge", "; is base_image meant?"),
        (lambda: Environment("x").python, "user_managed_dependency", "; is user_managed_dependencies meant?"),
        (RunConfiguration, "nodecount", "; is node_count meant?"),
        (DockerConfiguration, "zzz", "setting it changes nothing"),
    ],
)
def test_what_is_set_under_a_name_that_is_not_there_is_told(
    thing: Callable[[], Any], name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    made = thing()
    setattr(made, name, 1)
    assert f"{type(made).__name__} has no {name}: setting it changes nothing" in (
        said := capsys.readouterr().err
    )
    assert told in said


def test_what_is_there_is_set_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    environment = Environment("x")
    environment.version = "2"
    environment.docker.base_dockerfile = "FROM scratch\n"
    environment.python.conda_dependencies_file = "none.yml"
    environment.python.conda_dependencies = CondaDependencies()
    environment.clone("y").environment_variables = {"A": "b"}
    configuration = RunConfiguration()
    configuration.target = "local"
    configuration.docker = DockerConfiguration(use_docker=True)
    assert capsys.readouterr().err == ""


def test_what_changes_nothing_at_a_run_that_is_over_is_told(
    ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Experiment(ws, "over").start_logging(snapshot_directory=None)
    run.complete()
    run.fail("too late")
    run.cancel()
    run.download_files("none", str(tmp_path))
    assert run.get_status() == "Completed"
    told = capsys.readouterr().err
    assert "is Completed already: Run.fail() changes nothing" in told
    assert "Run.cancel() changes nothing" in told
    assert "no file whose name begins with 'none'" in told
    assert "Run.complete()" not in told


def test_files_of_one_name_of_child_runs_are_all_kept(ws: Workspace, run: Run, tmp_path: Path) -> None:
    contents = {}
    for number in range(3):
        (tmp_path / "net.pkl").write_text(f"fold {number}")
        with run.child_run(f"fold {number}") as child:
            child.upload_file("outputs/net.pkl", str(tmp_path / "net.pkl"), datastore_name="default")
            contents[child.id] = f"fold {number}"
    for child in run.get_children():
        assert child.get_file_names() == ["outputs/net.pkl"]
        child.download_file("outputs/net.pkl", str(tmp_path / child.id))
        assert (tmp_path / child.id).read_text() == contents[child.id]
        model = child.register_model("net", "outputs/net.pkl")
        assert Path(Model.get_model_path("net", model.version, ws)).read_text() == contents[child.id]
        place = f"ExperimentRun/dcid.{child.id}"
        ws.get_default_datastore().download(str(tmp_path / "stored"), place, show_progress=False)
        assert (tmp_path / "stored" / place / "outputs/net.pkl").read_text() == contents[child.id]
