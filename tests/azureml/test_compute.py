"""azureml.core.compute: clusters of the SDK are named targets on this machine, and tell the truth of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml.core.compute import AmlCompute, BatchAiCompute, ComputeTarget, RemoteCompute
from mldesk.azureml.core.compute_target import ComputeTargetException
from mldesk.azureml.core.workspace import Workspace
from mldesk.core.cluster_state import ClusterNode, ClusterState, set_cluster_state
from mldesk.core.compute import add_docker_target, add_ray_target, add_slurm_target
from mldesk.core.errors import NotSupported
from mldesk.core.machine_targets import add_compute, get_place
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.submission import store_run
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


def cluster(ws: Workspace, **settings: Any) -> AmlCompute:
    asked = AmlCompute.provisioning_configuration(**{"vm_size": "STANDARD_NC6", **settings})
    made = ComputeTarget.create(ws, "gpucluster", asked)
    assert isinstance(made, AmlCompute)
    return made


def test_a_target_that_is_not_there_is_told_in_the_sdks_words(ws: Workspace) -> None:
    with pytest.raises(ComputeTargetException) as caught:
        ComputeTarget(workspace=ws, name="gpucluster")
    assert caught.value.message == (
        "ComputeTargetNotFound: Compute Target with name gpucluster not found in provided workspace"
    )
    assert "local" in caught.value.cause


def test_a_cluster_is_made_found_again_and_ready_at_once(
    ws: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    made = cluster(ws, max_nodes=4, idle_seconds_before_scaledown="300", vm_priority="lowpriority")
    made.wait_for_completion(show_output=True, min_node_count=None, timeout_in_minutes=20)
    assert capsys.readouterr().out.splitlines() == [
        "Succeeded",
        "AmlCompute wait for completion finished",
        "",
        "Minimum number of nodes requested have been provisioned",
    ]
    found = ComputeTarget(workspace=ws, name="gpucluster")
    assert type(found) is AmlCompute
    assert (found.type, found.name, found.provisioning_state) == ("AmlCompute", "gpucluster", "Succeeded")
    assert (found.vm_size, found.vm_priority) == ("STANDARD_NC6", "LowPriority")
    assert found.local.settings["vm_size"] == "Standard_NC6"
    assert set(ws.compute_targets) == {"gpucluster", "local"}


def test_the_defaults_are_the_sdks(ws: Workspace) -> None:
    made = ComputeTarget.create(ws, "c", AmlCompute.provisioning_configuration())
    assert isinstance(made, AmlCompute)
    assert made.vm_size == "STANDARD_NC6"
    scale = made.scale_settings
    assert (scale.minimum_node_count, scale.maximum_node_count) == (0, 4)
    assert scale.idle_seconds_before_scaledown == 1800


def test_the_status_is_told_under_the_sdks_keys(ws: Workspace) -> None:
    status = cluster(ws, idle_seconds_before_scaledown=120).get_status().serialize()
    assert list(status) == [
        "currentNodeCount",
        "targetNodeCount",
        "nodeStateCounts",
        "allocationState",
        "allocationStateTransitionTime",
        "errors",
        "creationTime",
        "modifiedTime",
        "provisioningState",
        "provisioningStateTransitionTime",
        "scaleSettings",
        "vmPriority",
        "vmSize",
    ]
    assert status["scaleSettings"] == {
        "minNodeCount": 0,
        "maxNodeCount": 4,
        "nodeIdleTimeBeforeScaleDown": "PT120S",
    }
    assert (status["currentNodeCount"], status["provisioningState"]) == (0, "Succeeded")


def test_a_target_has_one_node_while_it_works(ws: Workspace, tmp_path: Path) -> None:
    made = cluster(ws)
    (tmp_path / "train.py").write_text("print(1)")
    run_id = store_run(ws.local, ScriptRunConfig(tmp_path, "train.py", compute="gpucluster"))
    assert made.list_nodes() == []
    with ws.local.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Running' WHERE id = ?", (run_id,))
    status = made.get_status()
    assert (status.current_node_count, status.node_state_counts["runningNodeCount"]) == (1, 1)
    assert [node["runId"] for node in made.list_nodes()] == [run_id]
    assert [run.id for run in made.get_active_runs(type="azureml.scriptrun", status="Running")] == [run_id]
    for marks in ({"tags": "none"}, {"status": "Preparing"}, {"type": "azureml.pipelinerun"}):
        assert list(made.get_active_runs(**marks)) == []
    with pytest.raises(ComputeTargetException, match="in use"):
        made.delete()


def test_a_cluster_of_the_same_name_is_changed(ws: Workspace) -> None:
    cluster(ws, max_nodes=1)
    made = cluster(ws, vm_size="Standard_D2_v2", max_nodes=2, tags={"team": "a"})
    assert (made.vm_size, made.scale_settings.maximum_node_count, made.tags) == (
        "STANDARD_D2_V2",
        2,
        {"team": "a"},
    )
    made.update(max_nodes=3, idle_seconds_before_scaledown="60")
    assert made.scale_settings.idle_seconds_before_scaledown == 60


@pytest.mark.parametrize(
    "settings",
    [{"vm_size": "huge"}, {"max_nodes": 0}, {"vm_priority": "high"}, {"idle_seconds_before_scaledown": "x"}],
)
def test_what_cannot_be_is_the_sdks_exception(ws: Workspace, settings: dict[str, Any]) -> None:
    with pytest.raises(ComputeTargetException):
        cluster(ws, **settings)
    assert "gpucluster" not in ws.compute_targets


def test_this_machine_and_docker_are_targets_too_and_cannot_be_made_into_clusters(ws: Workspace) -> None:
    add_docker_target(ws.local, "docker")
    found = {target.name: target for target in ComputeTarget.list(ws)}
    assert {name: target.type for name, target in found.items()} == {"docker": "Docker", "local": "Local"}
    assert found["local"].get_status().serialize()["provisioningState"] == "Succeeded"
    for name in ("local", "docker"):
        with pytest.raises(ComputeTargetException, match="taken"):
            ComputeTarget.create(ws, name, AmlCompute.provisioning_configuration())
    with pytest.raises(ComputeTargetException, match="stays"):
        found["local"].delete()


def test_a_deleted_cluster_is_gone(ws: Workspace) -> None:
    made = cluster(ws)
    made.delete()
    made.wait_for_completion(is_delete_operation=True)
    with pytest.raises(ComputeTargetException):
        made.wait_for_completion()
    with pytest.raises(ComputeTargetException):
        made.get_status()


def test_more_nodes_than_there_will_ever_be_are_not_waited_for(ws: Workspace) -> None:
    with pytest.raises(ComputeTargetException, match="at most 1"):
        cluster(ws, max_nodes=1).wait_for_completion(min_node_count=2)


def test_networks_and_accounts_are_told_to_mean_nothing(
    ws: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    cluster(ws, vnet_name="net", admin_user_password="secret")
    told = capsys.readouterr().err
    assert "admin_user_password, vnet_name mean nothing on this machine" in told
    assert "secret" not in told
    assert "net" not in str(ws.compute_targets["gpucluster"].local.settings)


def test_the_first_name_of_clusters_has_its_own_words(ws: Workspace) -> None:
    asked = BatchAiCompute.provisioning_configuration(
        vm_size="STANDARD_D2_V2", autoscale_enabled=True, cluster_min_nodes=0, cluster_max_nodes=4
    )
    made = ComputeTarget.create(ws, "old", asked)
    assert isinstance(made, AmlCompute)
    assert made.scale_settings.maximum_node_count == 4


def test_machines_elsewhere_cannot_be_attached(ws: Workspace) -> None:
    with pytest.raises(NotSupported, match="docker"):
        RemoteCompute.attach_configuration(address="10.0.0.1", username="a")
    with pytest.raises(NotSupported, match="cannot be attached"):
        ComputeTarget.attach(ws, "remote", object())
    with pytest.raises(NotSupported, match="AmlCompute"):
        ComputeTarget.create(ws, "x", object())


def test_members_that_mean_nothing_here_say_so(ws: Workspace) -> None:
    made = cluster(ws)
    with pytest.raises(NotSupported, match="no accounts"):
        made.get_credentials()
    with pytest.raises(AttributeError, match="nonsense"):
        made.nonsense()


def test_a_target_is_told_and_found_again_as_json(ws: Workspace) -> None:
    told = cluster(ws).serialize()
    assert told["properties"]["computeType"] == "AmlCompute"
    assert ComputeTarget.deserialize(ws, told).name == "gpucluster"


def test_the_default_for_gpu_is_a_cluster_with_gpus(ws: Workspace) -> None:
    found = ws.get_default_compute_target(type="GPU")
    assert (found.name, found.vm_size) == ("gpu-cluster", "STANDARD_NC6")
    assert ws.get_default_compute_target("CPU").name == "local"


def test_a_workspace_is_created_with_its_default_targets(capsys: pytest.CaptureFixture[str]) -> None:
    made = Workspace.create(
        "with-targets",
        default_cpu_compute_target=Workspace.DEFAULT_CPU_CLUSTER_CONFIGURATION,
        default_gpu_compute_target=Workspace.DEFAULT_GPU_CLUSTER_CONFIGURATION,
        storage_account="store",
        hbi_workspace=False,
    )
    names = [made.get_default_compute_target(kind).name for kind in ("CPU", "GPU")]
    assert names == [Workspace.DEFAULT_CPU_CLUSTER_NAME, Workspace.DEFAULT_GPU_CLUSTER_NAME]
    told = capsys.readouterr().err
    assert "storage_account: a workspace on this machine has no such thing" in told
    assert "hbi_workspace" not in told
    made.local.close()


def test_what_no_workspace_is_created_with_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="wings"):
        Workspace.create("with-wings", wings=2)


def test_the_nodes_of_a_cluster_are_told_as_they_are(ws: Workspace) -> None:
    add_ray_target(ws.local, "ray")
    add_compute(ws.local, "gpucluster", runs_in="ray")
    made = cluster(ws, max_nodes=3, idle_seconds_before_scaledown=120)
    assert get_place(ws.local, "gpucluster").ray.idle_seconds == 120, "it still runs in the cluster"
    assert made.get_status().serialize()["currentNodeCount"] == 0  # it does not run: nothing has to be asked
    nodes = (
        ClusterNode("a", "alive", 1, 1),
        ClusterNode("b", "alive", 1),
        ClusterNode("c", "starting", 1, alive=False),
    )
    set_cluster_state(ws.local, "gpucluster", ClusterState(time.time(), True, nodes=nodes))
    status = made.get_status()
    assert (status.current_node_count, status.target_node_count, status.allocation_state) == (
        2,
        3,
        "Resizing",
    )
    counts = {name: count for name, count in status.node_state_counts.items() if count}
    assert counts == {"preparingNodeCount": 1, "runningNodeCount": 1, "idleNodeCount": 1}
    assert [node["nodeState"] for node in made.list_nodes()] == ["running", "idle", "preparing"]
    assert status.errors is None
    silent = ClusterState(time.time(), False, "no route to it", nodes=nodes[:1])
    set_cluster_state(ws.local, "gpucluster", silent)
    errors = made.get_status().serialize()["errors"]
    assert errors == [{"error": {"code": "Unreachable", "message": "no route to it"}}]


def test_what_means_nothing_on_somebody_elses_cluster_is_said(
    ws: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    add_slurm_target(ws.local, "lab")
    add_compute(ws.local, "gpucluster", runs_in="lab")
    cluster(ws, min_nodes=1, idle_seconds_before_scaledown=77)
    said = capsys.readouterr()
    told = "lab decides itself how many nodes it has: min_nodes 1 and idle_seconds 77 mean nothing there"
    assert told in said.out + said.err
