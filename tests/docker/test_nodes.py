"""Runs of several containers: a network of their own, from which nothing else is reached, and no remains."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.containers.client import Engine
from mldesk.containers.networks import network_name, runs_with_network
from mldesk.containers.run_containers import RunContainer
from mldesk.containers.run_nodes import find_runs, kill_run, remove_run, start_run
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError, NotFound, Unavailable

BASE = "mldesk-test/base:bookworm"
_sleeps = ("python3", "-c", "import time; time.sleep(600)")

_looks_around = """
import json, socket, sys

def found(host, port=22):
    try:
        socket.create_connection((host, port), 20).close()
    except ConnectionRefusedError:
        return "refused"
    except OSError as error:
        return type(error).__name__
    return "reached"

own = socket.gethostbyname(socket.gethostname())
first = own.rpartition(".")[0] + ".1"  # the address that this machine would have there
with open("/proc/net/if_inet6") as file:
    by_ip6 = [line.split()[-1] for line in file if line.split()[-1] != "lo"]
told = {
    "host": socket.gethostname(),
    "other": socket.gethostbyname(sys.argv[1]) != own and found(sys.argv[1]),
    "outside": found("192.0.2.1"),
    "machine": found(first),
    "name": found("example.com"),
    "by_ip6": by_ip6,
}
print(json.dumps(told))
"""


@pytest.fixture
def nodes(docker_engine: Engine, tmp_path: Path) -> Iterator[Callable[..., list[RunContainer]]]:
    """Makes the containers of a run called `pair`, which is removed in the end."""

    def make(*command: str, count: int = 2, image: str = BASE) -> list[RunContainer]:
        owner = os.getuid(), os.getgid()
        return [
            RunContainer("pair", "w", image, command or _sleeps, tmp_path, owner, node=node, nodes=count)
            for node in range(count)
        ]

    yield make
    remove_run(docker_engine, "pair")


def _said(engine: Engine, container: str, *arguments: str) -> Any:
    made = engine.api.exec_create(container, ["python3", "-c", _looks_around, *arguments])
    return json.loads(engine.api.exec_start(made["Id"]))


def _remains(engine: Engine) -> tuple[bool, bool]:
    """Whether there are containers, and a network, of the run."""
    return "pair" in find_runs(engine, "w"), "pair" in runs_with_network(engine, "w")


def test_nodes_reach_each_other_by_name_and_nothing_else(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    first, second = start_run(docker_engine, nodes(), DockerSettings())
    for container, own, other in ((first, "node-0", "node-1"), (second, "node-1", "node-0")):
        told = _said(docker_engine, container, other)
        assert (told["host"], told["other"]) == (own, "refused")  # it is there, and nobody listens
        assert told["by_ip6"] == []
        assert {told[name] for name in ("outside", "machine", "name")} <= {"OSError", "gaierror"}, told


def test_each_node_is_as_hardened_as_a_run_of_one(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    settings = DockerSettings(memory=64 * 2**20, cpus=1)
    alone = [RunContainer("alone", "w", BASE, _sleeps, nodes()[0].folder, (os.getuid(), os.getgid()))]
    [single] = start_run(docker_engine, alone, settings)
    try:
        found = [
            docker_engine.api.inspect_container(container)
            for container in (single, *start_run(docker_engine, nodes(), settings))
        ]
    finally:
        remove_run(docker_engine, "alone")
    same = (
        "CapAdd", "CapDrop", "ReadonlyRootfs", "SecurityOpt", "PidsLimit", "Memory", "MemorySwap",
        "NanoCpus", "Privileged", "Tmpfs", "Init", "IpcMode", "PidMode", "UsernsMode", "Devices",
    )  # fmt: skip
    of_one, *of_nodes = ([one["HostConfig"][key] for key in same] for one in found)
    assert of_nodes == [of_one, of_one]
    assert {one["Config"]["User"] for one in found} == {f"{os.getuid()}:{os.getgid()}"}
    network = docker_engine.api.inspect_network(network_name("pair"))
    assert network["Internal"] is True


def test_killing_and_removing_a_run_leaves_neither_container_nor_network(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]], until: Callable[..., Any]
) -> None:
    start_run(docker_engine, nodes(count=3), DockerSettings())
    assert {state for _, state in find_runs(docker_engine, "w")["pair"].values()} == {"running"}
    kill_run(docker_engine, "pair")
    until(lambda: {state for _, state in find_runs(docker_engine, "w")["pair"].values()} == {"exited"})
    remove_run(docker_engine, "pair")
    assert _remains(docker_engine) == (False, False)


def test_a_run_of_which_one_container_cannot_start_leaves_none(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    good, _ = nodes()
    _, bad = nodes(image="sha256:" + "0" * 64)
    for broken in ([bad, good], [good, bad]):
        with pytest.raises(NotFound):
            start_run(docker_engine, broken, DockerSettings())
        assert _remains(docker_engine) == (False, False)


def test_what_an_interrupted_start_has_left_is_no_hindrance(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    start_run(docker_engine, nodes(count=3), DockerSettings())
    again = start_run(docker_engine, nodes(count=2), DockerSettings())
    found = find_runs(docker_engine, "w")["pair"]
    assert {node: container for node, (container, _) in found.items()} == dict(enumerate(again))
    assert len(docker_engine.api.networks(names=[network_name("pair")])) == 1


def test_no_addresses_left_is_told_with_what_to_do(
    new_daemon: Any, nodes: Callable[..., list[RunContainer]], give_base: Callable[[str], None]
) -> None:
    from mldesk.containers.client import connect

    daemon = new_daemon(options=("--default-address-pool", "base=10.231.0.0/24,size=24"))
    give_base(daemon.address)
    with contextlib.closing(connect(DockerSettings(host=daemon.address))) as engine:
        taken = engine.api.create_network("taken")["Id"]
        with pytest.raises(Unavailable, match="no addresses left") as raised:
            start_run(engine, nodes(), DockerSettings())
        assert "docker network prune" in str(raised.value.cure)
        engine.api.remove_network(taken)
        start_run(engine, nodes(), DockerSettings())
        remove_run(engine, "pair")


def test_nodes_of_a_target_with_the_machine_s_network_find_each_other_there(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    first, _ = start_run(docker_engine, nodes(), DockerSettings(network="host"))
    code = "import socket; print(socket.gethostname(), socket.gethostbyname('node-1'))"
    made = docker_engine.api.exec_create(first, ["python3", "-c", code])
    assert docker_engine.api.exec_start(made["Id"]).decode().split() == ["node-0", "127.0.0.1"]
    assert _remains(docker_engine) == (True, False)


def test_a_run_of_one_container_has_no_network(
    docker_engine: Engine, nodes: Callable[..., list[RunContainer]]
) -> None:
    start_run(docker_engine, nodes(count=1), DockerSettings())
    assert _remains(docker_engine) == (True, False)
    with contextlib.suppress(MldeskError):
        kill_run(docker_engine, "pair")
