"""`mldesk compute`: Docker targets are added, shown with what is relaxed, and removed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.containers.state import DockerState
from mldesk.core.compute import get_compute
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]


@pytest.fixture
def nowhere(tmp_path: Path) -> str:
    """The address of an engine that is not there."""
    return f"unix://{tmp_path}/none.sock"


def test_a_docker_target_is_added_also_while_no_engine_answers(
    mldesk: Mldesk, folder: Path, nowhere: str
) -> None:
    reply = mldesk(
        *("compute", "add", "docker", "--image", "base:1", "--host", nowhere, "--memory", "8G"),
        *("--shm-size", "512m", "--network", "bridge", "--capability", "NET_RAW", "--name", "box", "--json"),
    )
    assert reply.code == 0, reply.err
    assert len(reply.json["relaxations"]) == 2
    assert "does not answer" in reply.json["problem"]
    with Workspace.open(folder) as workspace:
        settings = get_compute(workspace, "box").docker
    assert (settings.image, settings.memory, settings.shm_size) == ("base:1", 8 * 2**30, 512 * 2**20)
    assert (settings.network, settings.capabilities) == ("bridge", ("NET_RAW",))


def test_what_is_relaxed_and_why_no_engine_answers_is_shown(
    mldesk: Mldesk, folder: Path, nowhere: str
) -> None:
    mldesk("compute", "add", "docker", "--host", nowhere, "--user", "root", "--writable-root")
    shown = mldesk("compute", "show", "docker")
    assert shown.code == 0
    assert "runs as root" in shown.out
    assert "does not answer" in shown.out
    assert mldesk("compute", "show", "docker", "--json").json["engine"] is None


def test_limits_are_shown_as_they_are_by_default_and_none_is_a_relaxation(
    mldesk: Mldesk, folder: Path, nowhere: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = {"cpus": 8, "memory": 32 * 10**9, "limited_cpus": 8, "limited_memory": 32 * 10**9}
    told = DockerState(
        "here", "27.1", "1.43", "Linux", "amd64", (), (), False, False, live_restore=True, **machine
    )
    monkeypatch.setattr("mldesk.containers.state.engine_state", lambda settings: told)
    mldesk("compute", "add", "docker", "--cpu-slots", "3")
    shown = mldesk("compute", "show", "docker")
    assert "4,096 processes, 29 GB memory, 3 CPUs" in shown.out
    assert "no network, own user, read-only image, no capabilities, no new privileges" in shown.out
    assert re.search(r"GPUs +none", shown.out)
    monkeypatch.undo()
    more = ("--cpus", "none", "--memory", "none", "--build-network", "host")
    mldesk("compute", "add", "docker", "--name", "free", "--host", nowhere, *more)
    free = mldesk("compute", "show", "free", "--json").json
    assert free["limits"] == ["4,096 processes"]
    assert free["relaxations"] == [
        "may use all memory", "may use all CPUs", "builds use the network of this machine",
    ]  # fmt: skip


def test_a_machine_without_gpus_has_none(
    mldesk: Mldesk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.doctor.gpu_names", list)
    assert mldesk("compute", "list").out.split()[-1] == "none"
    assert re.search(r"GPUs +none", mldesk("compute", "show").out)
    monkeypatch.setattr("mldesk.core.doctor.gpu_names", lambda: ["a GPU"])
    assert mldesk("compute", "list").out.split()[-1] == "all"


def test_settings_that_cannot_be_are_refused(mldesk: Mldesk, folder: Path) -> None:
    refused = mldesk("compute", "add", "docker", "--memory", "8 apples")
    assert refused.code == 2
    assert "8G or 8 GB" in refused.err
    assert mldesk("compute", "add", "docker", "--network", "moon").code == 2
    assert mldesk("compute", "add", "docker", "--user", "bob").code != 0
    assert [target["name"] for target in mldesk("compute", "list", "--json").json] == ["local"]


def test_a_removed_target_is_gone_and_this_machine_stays(mldesk: Mldesk, folder: Path, nowhere: str) -> None:
    mldesk("compute", "add", "docker", "--host", nowhere)
    assert mldesk("compute", "remove", "docker").code == 0
    assert [target["name"] for target in mldesk("compute", "list", "--json").json] == ["local"]
    assert mldesk("compute", "remove", "local").code != 0
    assert mldesk("compute", "remove", "docker").code != 0


@pytest.fixture
def no_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mldesk.core.doctor.gpu_names", list)


@pytest.mark.usefixtures("no_gpus")
def test_a_named_target_stands_for_a_size_and_tells_what_this_machine_lacks(
    mldesk: Mldesk, folder: Path
) -> None:
    reply = mldesk(
        *("compute", "add", "machine", "gpucluster", "--vm-size", "standard_nc6", "--max-nodes", "4"),
        *("--tag", "team=a", "--description", "for training", "--json"),
    )
    assert reply.code == 0, reply.err
    assert reply.json["settings"]["vm_size"] == "Standard_NC6"
    assert reply.json["warning"].startswith("The run trains on the CPU")
    shown = mldesk("compute", "show", "gpucluster").out
    assert re.search(r"Size +Standard_NC6: 6 CPUs, 60 GB, 1 x NVIDIA Tesla K80", shown)
    assert re.search(r"Warning +The run trains on the CPU", shown)
    assert re.search(r"gpucluster +Standard_NC6 +\d+ +none", mldesk("compute", "list").out)
    assert mldesk("compute", "remove", "gpucluster").code == 0


@pytest.mark.usefixtures("no_gpus")
def test_a_size_of_cpus_lacks_nothing(mldesk: Mldesk, folder: Path) -> None:
    assert (
        mldesk("compute", "add", "machine", "c", "--vm-size", "Standard_D2_v2", "--json").json["warning"]
        is None
    )
    assert "Warning" not in mldesk("compute", "show", "c").out


def test_what_is_no_size_is_told_with_where_to_look(mldesk: Mldesk, folder: Path) -> None:
    reply = mldesk("compute", "add", "machine", "c", "--vm-size", "huge")
    assert reply.code != 0
    assert "mldesk compute sizes" in reply.err


def test_the_sizes_are_listed(mldesk: Mldesk, folder: Path) -> None:
    assert "Standard_NC24" in mldesk("compute", "sizes").out
    sizes = {size["name"]: size for size in mldesk("compute", "sizes", "--json").json}
    assert sizes["Standard_NC24"]["gpus"] == 4


def test_the_default_is_told_and_set(mldesk: Mldesk, folder: Path) -> None:
    assert mldesk("compute", "default", "cpu").out.strip() == "CPU: local"
    mldesk("compute", "add", "machine", "c")
    assert mldesk("compute", "default", "CPU", "c").code == 0
    assert mldesk("compute", "default", "CPU", "--json").json["name"] == "c"
    assert mldesk("compute", "default", "TPU").code != 0


def test_a_named_target_is_changed(mldesk: Mldesk, folder: Path) -> None:
    mldesk("compute", "add", "machine", "c", "--vm-size", "Standard_D1_v2")
    changed = mldesk("compute", "set", "c", "--vm-size", "Standard_NC12", "--max-nodes", "3", "--json").json
    assert (changed["settings"]["vm_size"], changed["settings"]["max_nodes"]) == ("Standard_NC12", 3)
    assert changed["settings"]["cpu_slots"] == min(36, os.cpu_count() or 1)
    assert mldesk("compute", "set", "c", "--cpu-slots", "1").out.startswith("Target")
    refused = mldesk("compute", "set", "--vm-size", "Standard_NC6")
    assert (refused.code, "stands for no size" in refused.err) == (2, True)


def test_a_target_is_drained_and_takes_runs_again(mldesk: Mldesk, folder: Path) -> None:
    assert "local takes no more runs" in mldesk("compute", "drain").out
    assert "takes no more runs" in mldesk("compute", "list").out
    assert mldesk("compute", "list", "--json").json[0]["draining"] is True
    assert "local takes runs again" in mldesk("compute", "drain", "local", "--undo").out
    assert "takes no more runs" not in mldesk("compute", "list").out
