"""azureml.core.ScriptRunConfig and RunConfiguration: the config that is submitted for them."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml import telling
from mldesk.azureml.core.compute import AmlCompute, ComputeTarget
from mldesk.azureml.core.dataset import Dataset
from mldesk.azureml.core.environment import Environment
from mldesk.azureml.core.runconfig import (
    DataReferenceConfiguration,
    DockerConfiguration,
    MpiConfiguration,
    PyTorchConfiguration,
    RunConfiguration,
    TensorflowConfiguration,
)
from mldesk.azureml.core.script_run_config import ScriptRunConfig
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.data.output_dataset_config import OutputFileDatasetConfig
from mldesk.azureml.exceptions import UserErrorException
from mldesk.core.distribution import Distribution
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import NotSupported
from mldesk.core.run_data import DatasetInput, DatastoreInput
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def own_python() -> Environment:
    made = Environment("own")
    made.python.user_managed_dependencies = True
    return made


@pytest.fixture
def dataset(ws: Workspace, tmp_path: Path) -> Any:
    (tmp_path / "digits").mkdir()
    (tmp_path / "digits" / "a.csv").write_text("x\n1\n")
    return Dataset.File.from_files(str(tmp_path / "digits")).register(ws, "digits")


def test_arguments_of_all_types(ws: Workspace, dataset: Any, own_python: Environment) -> None:
    store = ws.get_default_datastore()
    config = ScriptRunConfig(
        source_directory="src",
        script="train.py",
        arguments=[
            "--data", dataset.as_mount(), "--batch-size", 50, "--lr", 0.001, "--on", True,
            "--more", f"{dataset.as_named_input('more').as_download()}/part", Path("a") / "b",
            "--place", str(store.path("x", data_reference_name="place").as_mount()),
            "--id", dataset.as_named_input("direct"),
            "--out", OutputFileDatasetConfig("result"),
        ],
        environment=own_python,
    ).to_config(ws)  # fmt: skip
    assert config.arguments == (
        "--data", "${{inputs.digits}}", "--batch-size", "50", "--lr", "0.001", "--on", "True",
        "--more", "${{inputs.more}}/part", str(Path("a") / "b"),
        "--place", "${{inputs.place}}", "--id", dataset.id, "--out", "${{outputs.result}}",
    )  # fmt: skip
    assert config.inputs == (
        DatasetInput("digits", 1, name="digits"),
        DatasetInput("digits", 1, mode="download", name="more"),
        DatastoreInput("default", "x", name="place"),
        DatasetInput("digits", 1, mode="direct", name="direct"),
    )
    assert [output.name for output in config.outputs] == ["result"]
    assert (config.environment, config.compute, config.warnings) == (EnvironmentSpec(), "local", ())


def test_references_of_a_run_configuration(ws: Workspace, own_python: Environment) -> None:
    reference = ws.get_default_datastore().path("mnist", data_reference_name="mnist").as_mount()
    given = RunConfiguration()
    given.environment = own_python
    given.data_references = {reference.data_reference_name: reference.to_config()}
    config = ScriptRunConfig(
        "src", "train.py", arguments=["--data", "$AZUREML_DATAREFERENCE_mnist"], run_config=given
    ).to_config(ws)
    assert config.arguments == ("--data", "${{inputs.mnist}}")
    assert config.inputs == (DatastoreInput("default", "mnist", name="mnist"),)


def test_references_that_are_written_down(ws: Workspace, own_python: Environment) -> None:
    given = RunConfiguration()
    given.environment = own_python
    given.data_references["mnist"] = DataReferenceConfiguration("default", "download", "digits")
    config = ScriptRunConfig("src", "train.py", run_config=given).to_config(ws)
    assert config.inputs == (DatastoreInput("default", "digits", "download", name="mnist"),)


def test_settings_of_docker_belong_to_the_target(
    ws: Workspace,
    own_python: Environment,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    docker = DockerConfiguration(use_docker=True, shm_size="2g", arguments=["--gpus", "all"])
    config = ScriptRunConfig("src", "train.py", environment=own_python, docker_runtime_config=docker)
    first, second = config.to_config(ws).warnings
    assert "--gpus" in first
    assert "2g" in second
    assert "no container is used" in capsys.readouterr().err


def test_every_setting_without_effect_is_told(ws: Workspace, own_python: Any) -> None:
    given: Any = RunConfiguration()
    given.environment = own_python
    assert ScriptRunConfig("src", "train.py", run_config=given).to_config(ws).warnings == ()
    given.target = "local"
    given.amlcompute.vm_size = "STANDARD_NC6"
    given.source_directory_data_store = "default"
    given.history.output_collection = False
    given.docker.shared_volumes = False
    own_python.docker.gpu_support = True
    own_python.docker.base_image_registry.password = "hidden"
    own_python.spark.packages = ["x"]
    given.amlcompute.retain_cluster = True
    given.environment.spark.precache_packages = False
    given.pytorch.communication_backend = "Gloo"
    told = ScriptRunConfig("src", "train.py", run_config=given).to_config(ws).warnings
    for name in (
        "vm_size STANDARD_NC6",
        "source_directory_data_store 'default'",
        "history.output_collection False",
        "docker.shared_volumes False",
        "environment.docker.gpu_support True",
        "docker login",
        "environment.spark.packages ['x']",
        "amlcompute.retain_cluster True",
        "environment.spark.precache_packages False",
        "pytorch.communication_backend 'Gloo'",
    ):
        assert sum(name in text for text in told) == 1
    assert len(told) == 10
    assert not any("hidden" in text for text in told)
    given.amlcompute.vm_size = "HUGE"
    with pytest.raises(UserErrorException, match="no such size of machine"):
        ScriptRunConfig("src", "train.py", run_config=given).to_config(ws)


def test_one_name_for_two_inputs_is_refused(ws: Workspace, dataset: Any) -> None:
    config = ScriptRunConfig("src", "train.py", arguments=[dataset.as_mount(), dataset.as_download()])
    with pytest.raises(UserErrorException, match="as_named_input"):
        config.to_config(ws)


def test_arguments_that_cannot_be(ws: Workspace) -> None:
    with pytest.raises(UserErrorException, match="list"):
        ScriptRunConfig("src", "train.py", arguments="--epochs 20")  # type: ignore[arg-type]
    for wrong in (None, ws.get_default_datastore()):
        with pytest.raises(UserErrorException):
            ScriptRunConfig("src", "train.py", arguments=["--x", wrong]).to_config(ws)


def test_parameters_that_do_not_go_together(own_python: Environment) -> None:
    given = RunConfiguration()
    for parameters in (
        {"run_config": given, "environment": own_python},
        {"run_config": given, "compute_target": "local"},
        {"run_config": given, "docker_runtime_config": DockerConfiguration(True)},
        {"command": "python train.py"},
    ):
        with pytest.raises(UserErrorException, match="both given"):
            ScriptRunConfig("src", "train.py", **parameters)


@pytest.mark.parametrize(
    ("job", "distribution"),
    [
        (MpiConfiguration(), Distribution("mpi")),
        (MpiConfiguration(node_count=2), Distribution("mpi", 2)),
        (MpiConfiguration(process_count_per_node=2), Distribution("mpi", 1, 2)),
        (
            TensorflowConfiguration(),
            Distribution("tensorflow", 2, workers=1, parameter_servers=1),
        ),
        (
            TensorflowConfiguration(worker_count=2, parameter_server_count=0),
            Distribution("tensorflow", 2, workers=2),
        ),
        (PyTorchConfiguration(process_count=4, node_count=2), Distribution("pytorch", 2, 2)),
        (PyTorchConfiguration(node_count=2), Distribution("pytorch", 2)),
    ],
)
def test_a_distributed_job_is_a_distribution(
    ws: Workspace, job: Any, distribution: Distribution, own_python: Environment
) -> None:
    config = ScriptRunConfig("src", "train.py", environment=own_python, distributed_job_config=job)
    assert config.to_config(ws).distribution == distribution


def test_one_process_is_no_distribution(ws: Workspace, own_python: Environment) -> None:
    assert ScriptRunConfig("src", "train.py", environment=own_python).to_config(ws).distribution is None


def test_processes_of_tensorflow_share_the_nodes_that_a_target_has(
    ws: Workspace, own_python: Environment
) -> None:
    target = ComputeTarget.create(ws, "two", AmlCompute.provisioning_configuration(max_nodes=2))
    job = TensorflowConfiguration(worker_count=3, parameter_server_count=1)
    config = ScriptRunConfig(
        "src", "train.py", compute_target=target, environment=own_python, distributed_job_config=job
    )
    distribution = config.to_config(ws).distribution
    assert distribution is not None
    assert (distribution.nodes, distribution.process_count) == (2, 4)


@pytest.mark.parametrize(
    ("communicator", "distribution"),
    [
        ("OpenMpi", Distribution("mpi", 2, 3)),
        ("ParameterServer", Distribution("tensorflow", 2, workers=2, parameter_servers=1)),
        ("Nccl", Distribution("pytorch", 2, 2)),
    ],
)
def test_the_communicator_of_a_run_configuration_says_how_nodes_talk(
    communicator: str, distribution: Distribution
) -> None:
    given = RunConfiguration(communicator=communicator)
    given.node_count = 2
    given.mpi.process_count_per_node = 3
    given.tensorflow.worker_count = 2
    given.pytorch.process_count = 4
    assert given.distribution == distribution


def test_nodes_that_cannot_talk_are_told() -> None:
    given = RunConfiguration()
    given.node_count = 2
    with pytest.raises(UserErrorException, match="communicator"):
        _ = given.distribution
    with pytest.raises(UserErrorException, match="process_count is 3"):
        PyTorchConfiguration(process_count=3, node_count=2).to_distribution()


def test_limits_variables_and_resuming(ws: Workspace, own_python: Environment) -> None:
    config = ScriptRunConfig(
        "src",
        "train.py",
        environment=own_python,
        max_run_duration_seconds=60,
        resume_from=ws.get_default_datastore().path("models/7", data_reference_name="model"),
    )
    config.run_config.environment_variables = {"DEPTH": 3}  # type: ignore[dict-item]
    found = config.to_config(ws)
    assert found.max_duration_seconds == 60
    assert found.environment_variables == {"DEPTH": "3"}
    assert found.arguments == ("--resume-from", "${{inputs.model}}")
    assert ScriptRunConfig("src", "x.py", environment=own_python).to_config(ws).max_duration_seconds is None


def test_commands_that_are_python_are_scripts(ws: Workspace, own_python: Environment) -> None:
    for command in ("python -u train.py --epochs 5", ["python", "train.py", "--epochs", 5]):
        found = ScriptRunConfig("src", command=command, environment=own_python).to_config(ws)
        assert (found.script, found.arguments) == ("train.py", ("--epochs", "5"))
    with pytest.raises(NotSupported, match=r"python script\.py"):
        ScriptRunConfig("src", command="bash train.sh", environment=own_python).to_config(ws)


def test_without_an_environment_the_run_has_mldesks_own_python(ws: Workspace) -> None:
    assert ScriptRunConfig("src", "train.py").to_config(ws).environment == EnvironmentSpec()


def test_a_target_that_is_not_there(ws: Workspace) -> None:
    with pytest.raises(UserErrorException, match="'nowhere'"):
        ScriptRunConfig("src", "train.py", compute_target="nowhere").to_config(ws)
    with pytest.raises(UserErrorException, match="no compute target"):
        ScriptRunConfig("src", "train.py", compute_target=7)


def test_registered_environments_keep_their_name(ws: Workspace) -> None:
    made = Environment("mine")
    made.python.conda_dependencies.set_python_version("3.11")
    stored = made.register(ws)
    spec = ScriptRunConfig("src", "train.py", environment=stored).to_config(ws).environment
    assert spec.reference == "mine:1"
    stored.python.conda_dependencies.add_pip_package("numpy")
    assert ScriptRunConfig("src", "train.py", environment=stored).to_config(ws).environment.reference is None


def test_run_configurations_are_files(tmp_path: Path) -> None:
    given = RunConfiguration("train.py", ["--x", 1], framework="TensorFlow", communicator="ParameterServer")
    given.tensorflow.worker_count = 3
    given.environment.python.user_managed_dependencies = True
    given.target = "gpucluster"
    given.save(str(tmp_path), "mine")
    found = RunConfiguration.load(str(tmp_path), "mine")
    assert found.to_dict() == {**given.to_dict(), "arguments": ["--x", "1"]}
    RunConfiguration.delete(str(tmp_path), "mine")
    with pytest.raises(UserErrorException, match="framework"):
        RunConfiguration(framework="Fortran")


def test_the_processes_of_pytorch_are_in_the_file_of_a_run_configuration(tmp_path: Path) -> None:
    given = RunConfiguration(communicator="Nccl")
    given.node_count, given.pytorch.process_count = 2, 8
    given.save(str(tmp_path), "mine")
    assert RunConfiguration.load(str(tmp_path), "mine").distribution == Distribution("pytorch", 2, 4)
