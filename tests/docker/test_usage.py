"""What an engine tells of a container: for one whose processes are on another machine or in a virtual one."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.containers import client, networks, run_containers, run_nodes
from mldesk.containers.client import Engine
from mldesk.containers.run_containers import ContainerState
from mldesk.containers.usage import container_usage, usage_of
from mldesk.core.docker_settings import DockerSettings
from mldesk.engine.executors import docker_watch
from mldesk.engine.executors.docker_watch import DockerWatch

_told = {
    "cpu_stats": {"cpu_usage": {"total_usage": 2_500_000_000}},
    "memory_stats": {"usage": 900, "stats": {"inactive_file": 300}},
    "blkio_stats": {
        "io_service_bytes_recursive": [
            {"major": 8, "op": "read", "value": 10},
            {"major": 8, "op": "write", "value": 20},
            {"major": 9, "op": "Read", "value": 5},
        ]
    },
    "networks": {"eth0": {"rx_bytes": 7, "tx_bytes": 8}, "eth1": {"rx_bytes": 1, "tx_bytes": 1}},
}


def engine(stats: dict[str, Any], version: str = "1.43") -> Engine:
    """An engine that tells this of its containers."""
    api = SimpleNamespace(api_version=version, stats=lambda container, stream, one_shot: stats)
    return Engine(api, "unix:///engine.sock")


def test_what_an_engine_tells_is_named_as_the_monitor_does() -> None:
    usage = container_usage(engine(_told), "c1")
    assert usage is not None
    assert usage.cpu_seconds == 2.5
    assert usage.values(40.0) == {
        "cpu_percent": 40.0,
        "memory_bytes": 600,
        "read_bytes": 15,
        "write_bytes": 20,
        "received_bytes": 8,
        "sent_bytes": 9,
    }


def test_what_is_not_told_is_left_out_and_caches_of_the_first_control_groups_do_not_count() -> None:
    usage = usage_of(
        {"memory_stats": {"usage": 900, "stats": {"total_inactive_file": 100}}, "blkio_stats": {}}
    )
    assert usage.values(0.0) == {"cpu_percent": 0.0, "memory_bytes": 800}


def test_an_engine_that_would_take_its_time_is_not_asked() -> None:
    assert container_usage(engine(_told, "1.40"), "c1") is None


def test_the_watch_measures_the_containers_of_a_run_that_somebody_asks_about(
    monkeypatch: pytest.MonkeyPatch, until: Callable[..., Any]
) -> None:
    made = engine(_told)
    made.api.close = lambda: None
    monkeypatch.setattr(client, "connect", lambda settings, timeout: made)
    containers = {0: ("c1", "running"), 1: ("c2", "running")}
    monkeypatch.setattr(run_nodes, "find_runs", lambda engine, workspace: {"r1": containers})
    monkeypatch.setattr(networks, "runs_with_network", lambda engine, workspace: set())
    monkeypatch.setattr(
        run_containers, "run_state", lambda engine, container: ContainerState(container, "running", 0)
    )
    monkeypatch.setattr(docker_watch, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(docker_watch, "MEASURE_SECONDS", 0.01)
    watch = DockerWatch("workspace", DockerSettings())
    watch.follow("r1")
    until(lambda: watch.usage("r1").get("memory_bytes") == 1200, 30)  # of both
    assert watch.usage("r1")["received_bytes"] == 16
    watch.leave("r1")
    assert watch.usage("r1") == {}
    watch.close()
