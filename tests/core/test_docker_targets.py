"""Docker compute targets: their settings, what is wrong with them, and which names there are."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from mldesk.core.compute import add_docker_target, change_target, get_compute, list_compute, remove_target
from mldesk.core.docker_settings import NO_LIMIT, DockerSettings, parse_cpus, parse_memory
from mldesk.core.errors import Conflict, InvalidInput, NotFound
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace


def test_a_docker_target_is_hardened_unless_the_user_says_otherwise(workspace: Workspace) -> None:
    add_docker_target(workspace, "box", image="base:1")
    settings = get_compute(workspace, "box").docker
    assert (settings.network, settings.user, settings.read_only) == ("none", None, True)
    assert (settings.capabilities, settings.no_new_privileges, settings.pids) == ((), True, 4096)
    assert settings.relaxations() == []
    assert settings.protections() == [
        *("no network", "own user", "read-only image", "no capabilities", "no new privileges")
    ]


def test_containers_are_limited_by_default_to_what_leaves_the_machine_room() -> None:
    settings = DockerSettings(cpu_slots=4)
    limited = settings.within(cpus=16, memory=64 * 10**9)
    assert (limited.memory, limited.cpus) == (57_600_000_000, 4)
    assert limited.limits() == ["4,096 processes", "58 GB memory", "4 CPUs"]
    assert limited.relaxations() == []
    small = settings.within(cpus=2, memory=4 * 10**9)
    assert (small.memory, small.cpus) == (3 * 10**9, 2)
    tiny = settings.within(cpus=1, memory=10**9)
    assert tiny.memory == 500_000_000
    assert "1 CPU" in tiny.limits()


def test_limits_that_the_user_has_set_stay_and_none_is_a_relaxation() -> None:
    given = DockerSettings(memory=6 * 2**30, cpus=1.5)
    assert given.within(cpus=16, memory=64 * 10**9) == given
    assert given.limits() == ["4,096 processes", "6 GiB memory", "1.5 CPUs"]
    free = DockerSettings(memory=NO_LIMIT, cpus=NO_LIMIT)
    assert free.within(cpus=16, memory=64 * 10**9) == free
    assert free.limits() == ["4,096 processes"]
    assert free.relaxations() == ["may use all memory", "may use all CPUs"]
    assert (parse_memory("none"), parse_cpus("No limit")) == (NO_LIMIT, NO_LIMIT)
    assert (parse_memory(" "), parse_cpus("")) == (None, None)


def test_an_engine_that_keeps_no_limits_is_said_to_limit_nothing() -> None:
    assert DockerSettings().within(cpus=None, memory=None).limits() == ["4,096 processes"]


def test_a_target_of_an_earlier_version_opens_and_is_limited_as_a_new_one(workspace: Workspace) -> None:
    stored = {**DockerSettings(image="base:1", cpu_slots=2).to_json(), "memory": None, "cpus": None}
    with workspace.store.write("compute") as connection:
        row = ("old", "docker", json.dumps(stored), 1.0)
        connection.execute("INSERT INTO compute_targets VALUES (?, ?, ?, ?)", row)
    settings = get_compute(workspace, "old").docker
    assert settings.within(cpus=8, memory=20 * 10**9).limits()[1:] == ["18 GB memory", "2 CPUs"]


def test_builds_that_use_the_network_of_the_machine_are_told_apart_from_containers() -> None:
    settings = DockerSettings(build_network="host")
    assert settings.relaxations() == []
    assert settings.relaxed_builds() == ["builds use the network of this machine"]
    assert DockerSettings().relaxed_builds() == []


def test_every_relaxation_is_told() -> None:
    relaxed = DockerSettings(
        network="host",
        user="root",
        read_only=False,
        capabilities=("cap_net_raw",),
        no_new_privileges=False,
    )
    assert relaxed.capabilities == ("NET_RAW",)
    assert len(relaxed.relaxations()) == 5


def test_all_that_is_wrong_with_the_settings_is_told_at_once(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        add_docker_target(workspace, "box", network="moon", pids=0, memory=10, user="bob", capabilities=["*"])
    assert {problem.field for problem in caught.value.problems} == {
        "network",
        "pids",
        "memory",
        "user",
        "capabilities",
    }
    with pytest.raises(InvalidInput, match=r"8 B is less than 6\.3 MB\. Write it .* 8G or 8 GB"):
        add_docker_target(workspace, "box", memory=8)
    with pytest.raises(InvalidInput, match="colour"):
        add_docker_target(workspace, "box", colour="red")
    assert [target.name for target in list_compute(workspace)] == ["local"]


def test_a_name_is_there_once(workspace: Workspace) -> None:
    add_docker_target(workspace, "box")
    with pytest.raises(Conflict):
        add_docker_target(workspace, "box")
    with pytest.raises(Conflict):
        add_docker_target(workspace, "local")


def test_settings_change_one_by_one(workspace: Workspace) -> None:
    add_docker_target(workspace, "box", image="base:1", gpus=[0, 2])
    change_target(workspace, "box", network="bridge")
    settings = get_compute(workspace, "box").docker
    assert (settings.image, settings.network, settings.gpus) == ("base:1", "bridge", (0, 2))
    with pytest.raises(InvalidInput):
        change_target(workspace, "box", network="moon")


def test_a_target_is_removed_unless_a_run_needs_it(
    workspace: Workspace, submit_script: Callable[..., Run]
) -> None:
    add_docker_target(workspace, "box")
    run = submit_script("pass", compute="box")
    with pytest.raises(Conflict, match=run.name):
        remove_target(workspace, "box")
    add_docker_target(workspace, "unused")
    remove_target(workspace, "unused")
    with pytest.raises(NotFound):
        get_compute(workspace, "unused")
    with pytest.raises(Conflict):
        remove_target(workspace, "local")
