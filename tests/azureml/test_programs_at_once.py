"""Programs of the SDK that do the same at the same time, and sizes of machines that nobody knows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import mldesk.azureml  # noqa: F401 (the names)
from mldesk.azureml.core import ScriptRunConfig
from mldesk.azureml.core.compute import AmlCompute, ComputeTarget
from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import ComputeTargetException
from mldesk.core.compute import add_docker_target
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(with_engine: LocalWorkspace) -> Workspace:
    """The workspace as programs see it."""
    return Workspace.of(with_engine)


def test_programs_that_make_a_cluster_at_once_all_have_it(ws: Workspace) -> None:
    wanted = AmlCompute.provisioning_configuration(vm_size="STANDARD_NC6", max_nodes=3)
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: ComputeTarget.create(ws, "gpucluster", wanted).name, range(8)))
    assert made == ["gpucluster"] * 8


def test_the_name_of_another_kind_of_target_is_taken(ws: Workspace) -> None:
    add_docker_target(ws.local, "docker")
    with pytest.raises(ComputeTargetException, match="docker is a Docker target"):
        ComputeTarget.create(ws, "docker", AmlCompute.provisioning_configuration(vm_size="STANDARD_NC6"))


def test_a_size_that_nobody_knows_is_told_at_once_and_at_the_run(
    ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = AmlCompute.provisioning_configuration(vm_size="Standard_D77x_v9")
    ComputeTarget.create(ws, "odd", wanted)
    assert "Standard_D77x_v9, the size of odd, is not in the table" in capsys.readouterr().err
    (tmp_path / "train.py").write_text("print()")
    config = ScriptRunConfig(str(tmp_path), "train.py", compute_target="odd")
    run = Experiment(ws, "sizes").submit(config)
    told = [message.text for message in run.local.messages() if message.level == "warning"]
    assert any("taken for 77 CPUs and no GPU" in text for text in told), told
    run.cancel()
