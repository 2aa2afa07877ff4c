"""Which base image is taken where the one that a program asks for cannot be had."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml.core.conda_dependencies import CondaDependencies
from mldesk.azureml.core.environment import Environment
from mldesk.azureml.core.script_run_config import ScriptRunConfig as SdkConfig
from mldesk.azureml.core.workspace import Workspace as SdkWorkspace
from mldesk.azureml.data.output_dataset_config import OutputFileDatasetConfig
from mldesk.containers import choosing
from mldesk.containers.choosing import choose_base
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.run import submit
from mldesk.core.workspace import Workspace
from tests.docker.conftest import BASE

PYTHON = "3.11"  # of the base image
SCRIPT = """
import argparse, os, small
from azureml.core import Run
parser = argparse.ArgumentParser()
parser.add_argument("--data")
parser.add_argument("--out")
given = parser.parse_args()
Run.get_context().log("files", len(os.listdir(given.data)))
with open(os.path.join(given.out, "found.txt"), "w") as file:
    file.write(small.VERSION)
"""
OF_AZURE = "mcr.microsoft.com/azureml/openmpi3.1.2-cuda10.0-cudnn7-ubuntu18.04"


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Says which images registries have: none that is not named."""

    def only(*images: str) -> None:
        monkeypatch.setattr(choosing, "_is_offered", lambda _engine, image: image in images)

    only()
    return only


@pytest.fixture
def settings(docker_host: str) -> Any:
    return DockerSettings(host=docker_host, image=BASE)


def test_what_is_asked_for_and_fits_is_taken(settings: Any, offered: Any) -> None:
    assert choose_base(settings, BASE, f"{PYTHON}.2") == (BASE, ())
    assert choose_base(settings, BASE, None) == (BASE, ())


def test_an_image_that_nobody_has_gives_way_to_the_targets_own(settings: Any, offered: Any) -> None:
    for python in (PYTHON, None):
        image, (warning,) = choose_base(settings, OF_AZURE, python)
        assert image is None
        assert OF_AZURE in warning
        assert BASE in warning


def test_an_image_with_another_python_gives_way_to_pythons_own(settings: Any, offered: Any) -> None:
    offered("python:3.6-slim")
    image, (warning,) = choose_base(settings, BASE, "3.6.2")
    assert image == "python:3.6-slim"
    assert "3.6.2" in warning
    assert choose_base(settings, None, "3.6.2") == ("python:3.6-slim", ())


def test_an_image_that_a_registry_has_is_taken_where_any_python_will_do(settings: Any, offered: Any) -> None:
    offered("other/image:1")
    bare = DockerSettings(host=settings.host)
    assert choose_base(bare, "other/image:1", None) == ("other/image:1", ())


def test_without_an_engine_nothing_is_decided() -> None:
    nowhere = DockerSettings(host="unix:///nowhere.sock")
    assert choose_base(nowhere, OF_AZURE, "3.6") == (OF_AZURE, ())


def test_a_program_of_the_sdk_runs_in_a_container_without_azures_image(
    workspace: Workspace,
    tmp_path: Path,
    offered: Any,
    packages: Any,
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    until: Callable[..., Any],
) -> None:
    packages.wheel("small")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "train.py").write_text(SCRIPT)
    environment = Environment("old")
    environment.docker.enabled = True
    environment.docker.base_image = OF_AZURE
    dependencies = CondaDependencies.create(pip_packages=["azureml-defaults", "small"], python_version=PYTHON)
    dependencies.set_pip_option(" ".join(packages.options))
    environment.python.conda_dependencies = dependencies
    ws = SdkWorkspace.of(workspace)
    store = ws.get_default_datastore()
    store.upload(str(tmp_path / "src"), "data", show_progress=False)
    config = SdkConfig(
        str(tmp_path / "src"),
        "train.py",
        ["--data", store.path("data").as_mount(), "--out", OutputFileDatasetConfig("out")],
        compute_target=target(),
        environment=environment,
    ).to_config(ws)
    run = submit(workspace, config)
    start_engine()
    until(lambda: run.refresh().status.terminal, 120)
    assert run.status == "Completed", f"{run.reason}\n{run.log_path.read_text()}"
    assert any(OF_AZURE in message.text for message in run.messages())
    assert next(file.path for file in store.core.list("dataset")).endswith("out/found.txt")
