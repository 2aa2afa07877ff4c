"""What a container uses as its engine tells it, for one whose processes are not on this machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .client import Engine, engine_errors

_one_shot_since = (1, 41)
"""The version of the API from which on an engine answers at once; older ones wait for two measures."""


@dataclass(frozen=True)
class ContainerUsage:
    """Seconds of CPU so far, bytes of memory now (without what only caches files), totals of bytes by disk
    and network; None for what the engine does not tell.
    """

    cpu_seconds: float
    memory: int
    disk: tuple[int, int] | None
    network: tuple[int, int] | None

    def values(self, cpu_percent: float) -> dict[str, float]:
        """The measures under the names that the engine's monitor has for them."""
        found: dict[str, float] = {"cpu_percent": cpu_percent, "memory_bytes": self.memory}
        if self.disk is not None:
            found |= {"read_bytes": self.disk[0], "write_bytes": self.disk[1]}
        if self.network is not None:
            found |= {"received_bytes": self.network[0], "sent_bytes": self.network[1]}
        return found


def container_usage(engine: Engine, container: str) -> ContainerUsage | None:
    """What a running container uses; None where the engine is too old to tell it at once.

    Raises NotFound when there is no such container, MldeskError.
    """
    with engine_errors(engine.address):
        version = tuple(int(part) for part in str(engine.api.api_version).split("."))
        if version < _one_shot_since:
            return None
        return usage_of(engine.api.stats(container, stream=False, one_shot=True))


def usage_of(stats: Mapping[str, Any]) -> ContainerUsage:
    """The usage in an engine's answer, of either version of control groups."""
    memory = stats.get("memory_stats") or {}
    details = memory.get("stats") or {}
    cached = details.get("inactive_file", details.get("total_inactive_file", 0))
    cpu = (stats.get("cpu_stats") or {}).get("cpu_usage") or {}
    return ContainerUsage(
        cpu_seconds=int(cpu.get("total_usage") or 0) / 1e9,
        memory=max(0, int(memory.get("usage") or 0) - int(cached)),
        disk=_disk((stats.get("blkio_stats") or {}).get("io_service_bytes_recursive")),
        network=_network(stats.get("networks")),
    )


def _disk(entries: Sequence[Mapping[str, Any]] | None) -> tuple[int, int] | None:
    if entries is None:
        return None
    read, written = (
        sum(int(entry["value"]) for entry in entries if str(entry.get("op")).lower() == way)
        for way in ("read", "write")
    )
    return read, written


def _network(interfaces: Mapping[str, Mapping[str, Any]] | None) -> tuple[int, int] | None:
    if interfaces is None:
        return None
    received, sent = (
        sum(int(one.get(key) or 0) for one in interfaces.values()) for key in ("rx_bytes", "tx_bytes")
    )
    return received, sent
