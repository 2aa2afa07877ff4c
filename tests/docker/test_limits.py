"""Which limits containers get by default: those that the engine can keep, and no others."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.containers.client import Engine
from mldesk.containers.limits import limit_notes, limited, limited_machine
from mldesk.core.docker_settings import NO_LIMIT, DockerSettings

_machine = {"NCPU": 8, "MemTotal": 32 * 10**9}
_podman = {"Components": [{"Name": "Podman Engine", "Version": "4.3.1"}]}


def engine(info: dict[str, Any], controllers: list[str] | None = None) -> Engine:
    """An engine that tells this of itself; with `controllers`, Podman."""
    told = {"host": {"cgroupControllers": controllers}}
    api = SimpleNamespace(
        info=lambda: {**_machine, **info},
        version=lambda: {} if controllers is None else _podman,
        podman_info=lambda: told,
    )
    return Engine(api, "unix:///engine.sock")


@pytest.mark.parametrize(
    ("info", "controllers", "found"),
    [
        ({}, None, (8, 32 * 10**9)),
        ({"CpuCfsQuota": False, "MemoryLimit": True}, None, (None, 32 * 10**9)),
        ({"MemoryLimit": False}, None, (8, None)),
        ({"CpuCfsQuota": True, "MemoryLimit": True}, ["memory", "pids"], (None, 32 * 10**9)),
        ({"CpuCfsQuota": True, "MemoryLimit": True}, [], (None, None)),
    ],
)
def test_only_what_an_engine_keeps_is_limited(
    info: dict[str, Any], controllers: list[str] | None, found: tuple[int | None, int | None]
) -> None:
    assert limited_machine(engine(info, controllers)) == found


def test_settings_get_the_limits_that_are_left_to_mldesk() -> None:
    settings = limited(engine({}, ["memory", "pids"]), DockerSettings())
    assert (settings.memory, settings.cpus) == (28_800_000_000, NO_LIMIT)
    given = DockerSettings(memory=2**30, cpus=3)
    assert limited(engine({}, []), given) == given


_all_kept = {"MemoryLimit": True, "PidsLimit": True, "CpuCfsQuota": True, "CpuCfsPeriod": True}
_rootless = {**_all_kept, "SecurityOptions": ["name=rootless"]}


@pytest.mark.parametrize(
    ("info", "controllers", "lacking"),
    [
        (_all_kept, None, ""),
        ({**_all_kept, "CpuCfsQuota": False}, None, "CPUs"),
        ({**_all_kept, "CpuCfsPeriod": False, "MemoryLimit": False}, None, "memory and CPUs"),
        (_all_kept, ["cpu", "memory", "pids"], ""),
        (_all_kept, ["memory", "pids"], "CPUs"),
        (_all_kept, [], "memory, CPUs and processes"),
        ({**_rootless, "CgroupVersion": "2"}, None, ""),
    ],
)
def test_limits_that_an_engine_does_not_keep_are_told(
    info: dict[str, Any], controllers: list[str] | None, lacking: str
) -> None:
    assert limit_notes(engine(info, controllers)) == (
        [f"This Docker engine does not limit {lacking}."] if lacking else []
    )


def test_a_rootless_engine_without_cgroup_version_2_is_told_why_it_limits_nothing() -> None:
    (note,) = limit_notes(engine({**_rootless, "CgroupVersion": "1"}))
    assert "memory, CPUs and processes (a rootless engine takes cgroup version 2" in note
