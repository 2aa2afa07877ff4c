"""azureml.train: what estimators stand for."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml import fitting, submission
from mldesk.azureml.core.compute import AmlCompute
from mldesk.azureml.core.container_registry import ContainerRegistry
from mldesk.azureml.core.environment import Environment
from mldesk.azureml.core.runconfig import MpiConfiguration, TensorflowConfiguration
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import TrainingException, UserErrorException
from mldesk.azureml.frameworks import framework_table
from mldesk.azureml.train.dnn import Gloo, Mpi, ParameterServer, PyTorch, TensorFlow
from mldesk.azureml.train.estimator import Estimator
from mldesk.azureml.train.sklearn import SKLearn
from mldesk.core.compute import add_docker_target, add_ray_target
from mldesk.core.distribution import Distribution
from mldesk.core.environments.checking import check_spec
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with all Pythons and without GPUs."""
    monkeypatch.setattr(fitting, "stand_in", lambda version: (version, ""))
    monkeypatch.setattr(submission, "gpus_here", lambda _workspace: 0)


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


def test_the_estimator_of_the_articles(ws: Workspace) -> None:
    estimator = TensorFlow(
        source_directory="./keras-mnist",
        entry_script="keras_mnist.py",
        script_params={
            "--data-folder": ws.get_default_datastore().path("mnist").as_mount(),
            "--batch-size": 50,
            "--learning-rate": 0.001,
            "--verbose": "",
        },
        compute_target="local",
        pip_packages=["keras", "matplotlib"],
        use_gpu=True,
    )
    config = estimator.to_config(ws)
    assert config.arguments[2:] == ("--batch-size", "50", "--learning-rate", "0.001", "--verbose")
    assert config.inputs[0].reference == "default:mnist"
    assert config.environment.python == "3.6"
    assert {"tensorflow==1.13.2", "keras==2.2.5", "matplotlib"} <= set(config.environment.packages)
    assert (config.gpus, config.properties["azureml.estimator"]) == (0, "TensorFlow")
    assert ["CPU" in text for text in config.warnings] == [True]


def test_a_gpu_of_this_machine_is_used(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(submission, "gpus_here", lambda _workspace: 2)
    new = TensorFlow("src", entry_script="t.py", use_gpu=True, framework_version="2.2").to_config(ws)
    assert (new.gpus, new.warnings) == (1, ())
    old = TensorFlow("src", entry_script="t.py", use_gpu=True, framework_version="1.13").to_config(ws)
    assert old.gpus == 0
    assert "CUDA" in old.warnings[0]
    assert TensorFlow("src", entry_script="t.py").to_config(ws).gpus == 0


def test_nodes_that_are_made_here_have_the_gpus_of_this_machine(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submission, "gpus_here", lambda _workspace: 2)
    add_ray_target(ws.local, "made")
    add_ray_target(ws.local, "far", address="http://127.0.0.1:1")
    asked: dict[str, Any] = {"entry_script": "t.py", "use_gpu": True, "framework_version": "2.2"}
    made, far = (TensorFlow("src", compute_target=name, **asked).to_config(ws) for name in ("made", "far"))
    assert (made.gpus, far.gpus) == (1, 0)
    assert "no node of the cluster is known to have one" in far.warnings[-1]


def test_versions_of_frameworks() -> None:
    assert TensorFlow.get_supported_versions() == ["1.10", "1.12", "1.13", "2.0", "2.1", "2.2"]
    assert TensorFlow("src", entry_script="t.py", framework_version="2.0.1").framework_version == "2.0"
    assert PyTorch("src", entry_script="t.py").framework_version == "1.4"
    assert "scikit-learn==0.20.3" in SKLearn("src", entry_script="t.py").conda_dependencies.pip_packages
    with pytest.raises(UserErrorException, match=r"2\.2"):
        TensorFlow("src", entry_script="t.py", framework_version="0.12")


def test_every_version_of_the_table_is_a_specification() -> None:
    for framework in framework_table()["frameworks"].values():
        assert framework["default"] in framework["versions"]
        assert set(framework["estimator"]) <= set(framework["versions"])
        for row in framework["versions"].values():
            assert check_spec(EnvironmentSpec("packages", row["python"], row["packages"])) == []


def test_own_packages_go_before_those_of_the_framework(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "conda.yml").write_text("dependencies:\n- python=3.7\n- pip:\n  - tensorflow-gpu==1.15.0\n")
    spec = TensorFlow(
        str(tmp_path), entry_script="t.py", conda_dependencies_file=str(tmp_path / "conda.yml")
    ).to_config(ws).environment  # fmt: skip
    assert spec.python == "3.7"
    assert [text for text in spec.packages if text.startswith("tensorflow")] == ["tensorflow-gpu==1.15.0"]


def test_packages_of_files_and_images(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("numpy==1.19.5\n")
    made = Estimator(
        str(tmp_path), entry_script="t.py", pip_requirements_file_path="requirements.txt",
        environment_variables={"MODE": "x"},
    ).to_config(ws)  # fmt: skip
    assert (made.environment.packages, made.environment.python) == (("numpy==1.19.5",), "3.6")
    assert made.environment.environment_variables == {"MODE": "x"}
    image = Estimator("src", entry_script="t.py", custom_docker_image="x/y:1", user_managed=True)
    assert image.to_config(ws).environment == EnvironmentSpec()
    assert "x/y:1" in image.to_config(ws).warnings[0]


def test_a_size_of_machine_beside_a_compute_target_is_told(ws: Workspace) -> None:
    AmlCompute._create(ws, "cpu", AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2"))
    here = Estimator("src", entry_script="t.py", vm_size="STANDARD_NC6").to_config(ws)
    there = Estimator("src", compute_target="cpu", entry_script="t.py", vm_size="STANDARD_NC6").to_config(ws)
    assert ["no compute target of its own" in text for text in here.warnings] == [True]
    assert ["compute target cpu" in text for text in there.warnings] == [True]


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"worker_count": 3}, "worker_count 3"),
        ({"distributed_training": Mpi(), "parameter_server_count": 2}, "parameter_server_count 2"),
        ({"image_registry_details": ContainerRegistry()}, "custom_docker_image"),
        ({"user_managed": True, "pip_packages": ["numpy"]}, "pip_packages is not used"),
        ({"user_managed": True, "framework_version": "2.0"}, "framework_version is not used"),
        ({"environment_definition": Environment("own"), "framework_version": "2.0"}, "framework_version"),
        ({"environment_definition": Environment("own"), "shm_size": "2g"}, "shm_size '2g'"),
        ({"shm_size": "2g"}, "shm_size '2g'"),
        ({"source_directory_data_store": "default"}, "source_directory_data_store 'default'"),
    ],
)
def test_parameters_without_effect_are_told(ws: Workspace, parameters: dict[str, Any], told: str) -> None:
    config = TensorFlow("src", entry_script="t.py", **parameters).to_config(ws)
    assert [told in text for text in config.warnings] == [True]


def test_ways_without_containers_are_told_of_a_docker_target(
    ws: Workspace, workspace: LocalWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submission, "fitted", lambda spec, _place: (spec, ()))
    estimator = Estimator("src", compute_target="local", entry_script="t.py", use_docker=False)
    assert estimator.to_config(ws).warnings == ()
    add_docker_target(workspace, "docker")
    there = estimator.override(compute_target="docker").to_config(ws)
    assert ["use_docker=False" in text for text in there.warnings] == [True]


def test_parameters_that_do_not_go_together() -> None:
    own = Environment("own")
    for parameters in (
        {"environment_definition": own, "conda_packages": ["numpy"]},
        {"environment_definition": own, "conda_dependencies_file": "x.yml"},
        {"conda_dependencies_file": "x.yml", "pip_packages": ["numpy"]},
        {"conda_dependencies_file": "x.yml", "pip_requirements_file": "x.txt"},
        {"conda_dependencies_file": "x.yml", "conda_dependencies_file_path": "y.yml"},
        {"pip_requirements_file": "x.txt", "pip_requirements_file_path": "y.txt"},
        {"custom_docker_image": "x", "custom_docker_base_image": "y"},
    ):
        with pytest.raises(UserErrorException, match="both given"):
            Estimator("src", entry_script="t.py", **parameters)
    with pytest.raises(TrainingException, match="both given"):
        Estimator("src", entry_script="t.py", distributed_training=Mpi(), distributed_backend="mpi")
    with pytest.raises(TrainingException, match="entry script"):
        Estimator("src")
    with pytest.raises(TrainingException, match="dictionary"):
        Estimator("src", entry_script="t.py", script_params=["--x", 1])
    with pytest.raises(TypeError, match="pip_package"):
        Estimator("src", entry_script="t.py", pip_package=["numpy"])


@pytest.mark.parametrize(
    ("parameters", "distribution"),
    [
        (
            {"node_count": 2, "distributed_training": MpiConfiguration(), "framework_version": "1.13"},
            Distribution("mpi", 2),
        ),
        ({"distributed_training": Mpi(process_count_per_node=2)}, Distribution("mpi", 1, 2)),
        ({"distributed_training": Mpi()}, Distribution("mpi")),
        ({"node_count": 2}, Distribution("mpi", 2)),
        (
            {"node_count": 2, "distributed_training": ParameterServer(worker_count=2)},
            Distribution("tensorflow", 2, workers=2, parameter_servers=1),
        ),
        (
            {"distributed_backend": "ps", "worker_count": 2},
            Distribution("tensorflow", 1, workers=2, parameter_servers=1),
        ),
        ({"process_count_per_node": 2, "distributed_backend": "mpi"}, Distribution("mpi", 1, 2)),
        ({"node_count": 2, "distributed_training": Gloo()}, Distribution("pytorch", 2)),
        ({}, None),
    ],
)
def test_the_processes_of_an_estimator_are_a_distribution(
    ws: Workspace, parameters: dict[str, Any], distribution: Distribution | None
) -> None:
    estimator = TensorFlow("src", entry_script="script.py", **parameters)
    config = estimator.to_config(ws)
    assert config.distribution == distribution
    is_mpi = distribution is not None and distribution.kind == "mpi"
    assert config.environment.horovod == ("auto" if is_mpi else None)


def test_what_is_set_after_the_estimator_was_made_counts(ws: Workspace) -> None:
    workers = TensorflowConfiguration()
    estimator = TensorFlow("src", entry_script="script.py", distributed_training=workers)
    workers.worker_count = 3
    distribution = estimator.to_config(ws).distribution
    assert distribution is not None
    assert distribution.workers == 3


def test_parameters_are_changed_for_one_submit(ws: Workspace) -> None:
    first = Estimator("src", entry_script="t.py", script_params={"--a": 1, "--b": 2})
    assert first.override(script_params={"--b": 3}).to_config(ws).arguments == ("--a", "1", "--b", "3")
    assert first.to_config(ws).arguments == ("--a", "1", "--b", "2")
