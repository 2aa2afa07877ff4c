"""What nobody can mean is refused where a compute target is added or changed; nothing fails of it later."""

from typing import Any

import pytest

from mldesk.core.cluster_settings import RaySettings, SlurmSettings
from mldesk.core.compute import LOCAL, add_docker_target, set_cpu_slots, set_gpu_memory
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import InvalidInput
from mldesk.core.machine_targets import add_compute
from mldesk.core.workspace import Workspace

_huge = 10**26
_no_addresses = ("ssh://[::1", "ssh://h:99999", "ssh://h:x", "ssh://", "ssh://me:password@h", "ftp://h")


@pytest.mark.parametrize(
    "address",
    [
        "http://", "http://h:x", "http://h:99999", "http://a b:8265", "http://h:8265/\n", "http://[::1",
        "http://me:password@h:8265", "http://h\u202e:8265", "head:8265", "ssh://h",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_ray_cluster_is_refused(address: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        RaySettings.from_json({"address": address})
    assert [problem.field for problem in raised.value.problems] == ["address"]


@pytest.mark.parametrize("address", ["http://127.0.0.1:8265", "https://head/ray", "http://[::1]:8265"])
def test_addresses_of_ray_clusters_are_taken(address: str) -> None:
    assert RaySettings.from_json({"address": address}).address == address


@pytest.mark.parametrize("host", [*_no_addresses, "a b", "me@h\n", "-oProxyCommand=true", "h\0"])
def test_what_is_no_host_of_a_slurm_cluster_is_refused(host: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        SlurmSettings.from_json({"host": host})
    assert {problem.field for problem in raised.value.problems} == {"host"}


@pytest.mark.parametrize("host", ["me@login", "login", "ssh://me@login:2222", "ssh://[::1]:2222"])
def test_hosts_of_slurm_clusters_are_taken(host: str) -> None:
    assert SlurmSettings.from_json({"host": host}).host == host


@pytest.mark.parametrize(
    "host", ["tcp://[::1", "tcp://h:x", "http://h:99999", "ssh://", "unix:///a\0", "tcp://me:password@h:1"]
)
def test_what_is_no_docker_engine_is_refused(host: str) -> None:
    with pytest.raises(InvalidInput, match="no Docker engine"):
        DockerSettings.from_json({"host": host})


@pytest.mark.parametrize("python", ["/usr/bin/python\n", "py\0thon", "\u202epython"])
def test_an_interpreter_is_a_line_of_text(python: str) -> None:
    for settings in (RaySettings, SlurmSettings):
        with pytest.raises(InvalidInput, match="no interpreter"):
            settings.from_json({"python": python})


@pytest.mark.parametrize("value", [_huge, float("inf"), float("nan"), -1, True, 1.5, "2"])
@pytest.mark.parametrize("name", ["min_nodes", "max_nodes", "idle_seconds", "node_cpus"])
def test_numbers_of_a_ray_cluster_are_counts(name: str, value: Any) -> None:
    with pytest.raises(InvalidInput):
        RaySettings.from_json({"max_nodes": 4, name: value})


@pytest.mark.parametrize("value", [_huge, float("inf"), float("nan"), -1, 0])
@pytest.mark.parametrize("name", ["max_nodes", "poll_seconds"])
def test_numbers_of_a_slurm_cluster_have_bounds(name: str, value: Any) -> None:
    with pytest.raises(InvalidInput):
        SlurmSettings.from_json({name: value})


@pytest.mark.parametrize(("settings", "name"), [(RaySettings, "address"), (SlurmSettings, "partition")])
def test_a_text_is_a_text(settings: Any, name: str) -> None:
    for value in (5, None, b"x"):
        with pytest.raises(InvalidInput) as raised:
            settings.from_json({name: value})
        assert [problem.field for problem in raised.value.problems] == [name]


@pytest.mark.parametrize("name", ["cpu_slots", "memory", "pids", "shm_size", "cpus", "gpu_memory"])
def test_numbers_of_a_docker_target_have_bounds(workspace: Workspace, name: str) -> None:
    for value in (_huge, float("inf")):
        with pytest.raises(InvalidInput, match="too large"):
            add_docker_target(workspace, "docker", **{name: value})


@pytest.mark.parametrize("name", ["cpu_slots", "gpu_memory", "idle_seconds", "max_nodes"])
def test_numbers_of_a_named_target_have_bounds(workspace: Workspace, name: str) -> None:
    with pytest.raises(InvalidInput, match="too large"):
        add_compute(workspace, "named", **{name: _huge})


def test_numbers_of_this_machine_have_bounds(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput, match="too large"):
        set_cpu_slots(workspace, _huge)
    with pytest.raises(InvalidInput, match="too large"):
        set_gpu_memory(workspace, _huge, LOCAL)
