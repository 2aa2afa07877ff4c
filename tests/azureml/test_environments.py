"""azureml.core.Environment: what each way of making one means to mldesk."""

from functools import partial
from pathlib import Path

import pytest

from mldesk.azureml import fitting, telling
from mldesk.azureml.companions import with_companions
from mldesk.azureml.core.conda_dependencies import CondaDependencies
from mldesk.azureml.core.environment import Environment
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.curated import curated_packages
from mldesk.azureml.exceptions import UserErrorException
from mldesk.azureml.fitting import fitted, fitted_locally
from mldesk.containers import choosing
from mldesk.core.compute import ComputeTarget
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import NotSupported
from mldesk.core.workspace import Workspace as LocalWorkspace

ARTICLE = """
channels:
- conda-forge
dependencies:
- python=3.6.2
- pip:
  - azureml-defaults
  - tensorflow-gpu==2.0.0
  - keras<=2.3.1
  - matplotlib
"""


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def conda_file(tmp_path: Path) -> str:
    path = tmp_path / "conda_dependencies.yml"
    path.write_text(ARTICLE)
    return str(path)


@pytest.fixture(autouse=True)
def pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python can be had."""
    monkeypatch.setattr(fitting, "stand_in", lambda version: (version, ""))


def test_the_environment_of_the_article(conda_file: str) -> None:
    made = Environment.from_conda_specification(name="keras-env", file_path=conda_file)
    made.docker.enabled = True
    made.docker.base_image = "mcr.microsoft.com/azureml/openmpi3.1.2-cuda10.0-cudnn7-ubuntu18.04"
    spec, warnings = fitted_locally(made.to_spec())
    assert (spec.kind, spec.python, spec.image, warnings) == ("packages", "3.6.2", None, ())
    assert spec.packages[:3] == ("tensorflow-gpu==2.0.0", "keras<=2.3.1", "matplotlib")
    assert "h5py<3" in spec.packages
    assert any("azureml-defaults" in note for note in spec.notes)
    assert any("cudnn7" in note for note in spec.notes)


def test_a_broken_file_is_told_when_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("name: x\n")
    for name in ("x.yml", "y.yml"):
        with pytest.raises(UserErrorException):
            Environment.from_conda_specification("x", str(tmp_path / name))


@pytest.mark.parametrize("content", ["a: [", "name: x\n", "- 1\n", "dependencies:\n- python=3.9\n- {a: b}\n"])
def test_a_broken_file_is_told_by_its_own_name(tmp_path: Path, content: str) -> None:
    path = tmp_path / "mine.yml"
    path.write_text(content)
    for make in (
        partial(Environment.from_conda_specification, "x", str(path)),
        partial(Environment.from_docker_image, "x", "python:3.9", conda_specification=str(path)),
    ):
        with pytest.raises(UserErrorException, match=r"mine\.yml") as caught:
            make()
        assert "environment.yml" not in str(caught.value)
        assert "conda_dependencies.yml" not in str(caught.value)


def test_an_image_without_a_name_is_refused_at_once() -> None:
    for given in ("", " "):
        with pytest.raises(UserErrorException, match="No image is named"):
            Environment.from_docker_image("x", given)
        with pytest.raises(UserErrorException, match="No image is named"):
            Environment("x").docker.base_image = given
    with pytest.raises(UserErrorException, match="name of an image"):
        Environment.from_docker_image("x", 5)  # type: ignore[arg-type]
    made = Environment("x")
    made.docker.base_image = None
    assert made.docker.base_image is None


def test_what_is_left_out_of_an_environment_is_told(
    ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    (tmp_path / "requirements.txt").write_text("numpy\n")
    Environment.from_pip_requirements("x", str(tmp_path / "requirements.txt"), pip_version="20.1")
    made = Environment("own", image="python:3.11")
    made.python.user_managed_dependencies = True
    made.build(ws, image_build_compute="cpu-cluster")
    made.build_local(ws, platform="linux", useDocker=True)
    CondaDependencies.create(pip_package=["numpy"])
    told = capsys.readouterr().err
    for name in (
        "pip_version 20.1",
        "no image",
        "image_build_compute",
        "platform",
        "useDocker",
        "no pip_package",
    ):
        assert name in told
    made.register(ws)
    with pytest.raises(NotSupported, match="labels"):
        Environment.get(ws, "own", label="prod")
    assert Environment.get(ws, "own", label="latest").name == "own"


def test_requirements(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("--pre\n-i https://example.org/simple\nnumpy>=1.19\n")
    spec = Environment.from_pip_requirements("x", str(tmp_path / "requirements.txt")).to_spec()
    assert (spec.packages, spec.python) == (("numpy>=1.19",), "3.8.13")
    assert set(spec.pip_options) == {"--pre", "--index-url", "https://example.org/simple"}


def test_images_and_dockerfiles_are_for_docker(tmp_path: Path) -> None:
    image = Environment.from_docker_image("x", "tensorflow/tensorflow:2.13.0").to_spec()
    assert image == EnvironmentSpec("image", image="tensorflow/tensorflow:2.13.0")
    file = Environment.from_dockerfile("x", "FROM python:3.11\nRUN true\n").to_spec()
    assert (file.kind, file.dockerfile) == ("dockerfile", "FROM python:3.11\nRUN true\n")
    for spec in (image, file):
        local, (warning,) = fitted_locally(spec)
        assert local == EnvironmentSpec()
        assert "docker" in warning


def test_packages_on_an_image(conda_file: str, tmp_path: Path) -> None:
    made = Environment.from_docker_image("x", "python:3.6", conda_specification=conda_file)
    assert (made.to_spec().kind, made.to_spec().image) == ("packages", "python:3.6")
    with pytest.raises(UserErrorException, match="pip_requirements"):
        Environment.from_docker_image("x", "y", conda_specification="a", pip_requirements="b")


def test_own_pythons_are_used_as_they_are() -> None:
    made = Environment("x")
    made.python.user_managed_dependencies = True
    assert made.to_spec() == EnvironmentSpec()
    made.python.interpreter_path = "/opt/python/bin/python"
    assert made.to_spec() == EnvironmentSpec("python", "/opt/python/bin/python")


def test_environments_of_conda_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert Environment.from_existing_conda_environment("x", "old") is None
    prefix = tmp_path / "miniconda3" / "envs" / "old"
    (prefix / "conda-meta").mkdir(parents=True)
    python = prefix / ("python.exe" if __import__("os").name == "nt" else "bin/python")
    python.parent.mkdir(exist_ok=True)
    python.touch()
    made = Environment.from_existing_conda_environment("x", "old")
    assert made is not None
    assert made.to_spec() == EnvironmentSpec("python", str(python))


def test_registered_ones_are_the_same_again(ws: Workspace, conda_file: str) -> None:
    made = Environment.from_conda_specification("keras-env", conda_file)
    made.environment_variables = {"MODE": "test"}
    stored = made.register(ws)
    assert (stored.name, stored.version) == ("keras-env", "1")
    found = Environment.get(ws, "keras-env", version="1")
    assert found.to_spec().content_hash() == stored.to_spec().content_hash()
    assert found.environment_variables == {"MODE": "test"}
    assert list(Environment.list(ws)) == ["keras-env"]
    clone = found.clone("other")
    assert (clone.name, clone.version, clone.to_spec()) == ("other", None, found.to_spec())
    with pytest.raises(UserErrorException, match="no version 7"):
        Environment.get(ws, "keras-env", version=7)


@pytest.mark.parametrize(
    ("name", "python", "package"),
    [
        ("azureml-tensorflow-2.11-cuda11", "3.8", "tensorflow==2.11.1"),
        ("AzureML-TensorFlow-2.0-GPU", "3.6", "tensorflow==2.0.4"),
        ("AzureML-tensorflow-2.4-ubuntu18.04-py37-cuda11-gpu", "3.7", "tensorflow==2.4.4"),
        ("AzureML-sklearn-1.0-ubuntu20.04-py38-cpu", "3.8", "scikit-learn==1.0.2"),
        ("AzureML-Scikit-learn-0.20.3", "3.6", "scikit-learn==0.20.3"),
        ("AzureML-PyTorch-1.6-GPU", "3.6", "torch==1.6.0"),
        ("AzureML-ACPT-pytorch-1.13-py38-cuda11.7-gpu", "3.8", "torch==1.13.1"),
        ("AzureML-Tutorial", "3.7", "pandas"),
    ],
)
def test_curated_names_of_samples(ws: Workspace, name: str, python: str, package: str) -> None:
    spec = Environment.get(ws, name).to_spec()
    assert spec.python == python
    assert package in spec.packages


def test_a_curated_name_without_packages_says_so(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    Environment.get(ws, "AzureML-Minimal")
    assert capsys.readouterr().err.endswith("Python 3.8, without packages\n")


def test_other_names_are_no_curated_ones(ws: Workspace) -> None:
    assert curated_packages("tensorflow-2.11") is None
    for name in ("AzureML-tensorflow-9.9", "nothing"):
        with pytest.raises(UserErrorException, match=name):
            Environment.get(ws, name)


def test_files_hold_all_of_it(tmp_path: Path, conda_file: str) -> None:
    made = Environment.from_conda_specification("keras-env", conda_file)
    made.docker.base_dockerfile = "FROM python:3.6\n"
    made.save_to_directory(str(tmp_path / "env"))
    assert Environment.load_from_directory(str(tmp_path / "env")).to_spec() == made.to_spec()
    with pytest.raises(UserErrorException, match="overwrite"):
        made.save_to_directory(str(tmp_path / "env"))
    (tmp_path / "env" / "azureml_environment.json").write_text("{}")
    with pytest.raises(UserErrorException, match="no environment"):
        Environment.load_from_directory(str(tmp_path / "env"))


def test_what_means_nothing_here_says_so(ws: Workspace) -> None:
    with pytest.raises(NotSupported, match="from_docker_image"):
        Environment.from_docker_build_context("x", object())
    with pytest.raises(NotSupported):
        Environment("x").get_image_details(ws)


def test_dependencies_are_added_and_removed(tmp_path: Path) -> None:
    made = CondaDependencies.create(conda_packages=["scikit-learn"], pip_packages=["azureml-defaults"])
    made.add_conda_package("numpy=1.19")
    made.add_conda_package("numpy=1.20")
    made.add_pip_package("matplotlib")
    made.add_pip_package("matplotlib==3.3")
    made.remove_conda_package("scikit-learn")
    made.add_channel("pytorch")
    made.set_python_version("3.7")
    assert list(made.conda_packages) == ["python=3.7", "numpy=1.20"]
    assert list(made.pip_packages) == ["azureml-defaults", "matplotlib==3.3"]
    assert made.python_version == "3.7"
    made.save(str(tmp_path / "out.yml"))
    assert CondaDependencies(str(tmp_path / "out.yml")).as_dict() == made.as_dict()


def test_old_tensorflow_gets_what_it_needs_of_its_time() -> None:
    packages, notes = with_companions(["tensorflow==1.13.1", "keras", "numpy==1.18", "matplotlib"])
    assert packages == (
        "tensorflow==1.13.1", "numpy==1.18", "matplotlib", "h5py<3", "protobuf<3.21", "keras==2.2.5"
    )  # fmt: skip
    assert "1.13.1" in notes[0]
    assert "keras" not in with_companions(["tensorflow==2.5.3", "keras"])[0]
    assert with_companions(["tensorflow==2.20.0", "keras"]) == (("tensorflow==2.20.0", "keras"), ())
    assert with_companions(["numpy"]) == (("numpy",), ())


def test_a_python_that_cannot_be_had_is_replaced_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "stand_in", lambda version: ("3.8", f"3.8 for {version}"))
    spec, warnings = fitted_locally(EnvironmentSpec("packages", "3.6.2", ("numpy",)))
    assert (spec.python, warnings) == ("3.8", ("3.8 for 3.6.2",))


def test_in_a_container_the_image_that_can_be_had_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    place = ComputeTarget("docker", "docker", {"image": "base:1"}, 0.0)
    chosen: list[str | None] = [None]
    monkeypatch.setattr(choosing, "choose_base", lambda *_given: (chosen[0], ("told",)))
    monkeypatch.setattr(choosing, "offers_python", lambda *_given: True, raising=False)
    image = EnvironmentSpec("image", image="x/y:1", environment_variables={"A": "b"})
    assert fitted(image, place) == (EnvironmentSpec(environment_variables={"A": "b"}), ("told",))
    packages = EnvironmentSpec("packages", "3.6", ("tensorflow==1.13.1",), image="x/y:1")
    spec, warnings = fitted(packages, place)
    assert (spec.image, spec.python, warnings) == (None, "3.6", ("told",))
    assert "h5py<3" in spec.packages
    chosen[0] = "x/y:1"
    assert fitted(image, place)[0] == image
    own, (warning,) = fitted(EnvironmentSpec("python", "/opt/bin/python"), place)
    assert own == EnvironmentSpec()
    assert "/opt/bin/python" in warning
