"""Docker compute targets: their settings, what is wrong with them, and which names there are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.compute import add_docker_target, change_target, get_compute, list_compute, remove_target
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import Conflict, InvalidInput, NotFound
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace


def test_a_docker_target_is_hardened_unless_the_user_says_otherwise(workspace: Workspace) -> None:
    add_docker_target(workspace, "box", image="base:1")
    settings = get_compute(workspace, "box").docker
    assert (settings.network, settings.user, settings.read_only) == ("none", None, True)
    assert (settings.capabilities, settings.no_new_privileges, settings.pids) == ((), True, 4096)
    assert settings.relaxations() == []


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
