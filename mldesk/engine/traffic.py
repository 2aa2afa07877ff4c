"""Disk and network traffic as running totals: a run's own where the system tells it, else the machine's."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import psutil

_PROC = Path("/proc")
_GROUPS = Path("/sys/fs/cgroup")
_inner = ("lo", "veth", "docker", "br-", "virbr", "cni", "flannel", "podman", "isatap", "Loopback")
"""Interfaces (beginnings of their names) whose traffic never leaves the machine, or is counted elsewhere."""

Pair = tuple[int, int]


@dataclass
class Totals:
    """Turns counters, which may begin anew or belong to another device, into totals since the first look."""

    _last: dict[str, Pair] = field(default_factory=dict)
    first: int = 0
    second: int = 0

    def add(self, counters: dict[str, Pair]) -> Pair:
        """Take the counters as they are now; returns the totals."""
        for name, now in counters.items():
            before = self._last.get(name, now)
            self.first += max(0, now[0] - before[0])
            self.second += max(0, now[1] - before[1])
        self._last = counters
        return self.first, self.second


class NetworkTraffic:
    """What a run received and sent: in a container with a network of its own that, else all of the machine's.

    Which one it is stands in the names of the values.
    """

    def __init__(self) -> None:
        self._own = Totals()
        self._machine = Totals()

    def sample(self, pid: int) -> dict[str, float]:
        """Totals in bytes since the first call; `pid` is a process of the run. Empty when nobody tells."""
        own = _own_interfaces(pid)
        if own is not None:
            received, sent = self._own.add(own)
            return {"received_bytes": received, "sent_bytes": sent}
        machine = _machine_interfaces()
        if not machine:
            return {}
        received, sent = self._machine.add(machine)
        return {"machine_received_bytes": received, "machine_sent_bytes": sent}


class DiskTraffic:
    """What a run read and wrote where its processes do not tell: its control group, else the machine."""

    def __init__(self) -> None:
        self._own = Totals()
        self._machine = Totals()

    def sample(self, pid: int) -> dict[str, float]:
        """Totals in bytes since the first call; empty when nobody tells."""
        group = _own_group(pid)
        devices = _group_devices(group) if group is not None else None
        if devices is not None:
            read, written = self._own.add(devices)
            return {"read_bytes": read, "write_bytes": written}
        counters = psutil.disk_io_counters()
        if counters is None:
            return {}
        read, written = self._machine.add({"": (counters.read_bytes, counters.write_bytes)})
        return {"machine_read_bytes": read, "machine_write_bytes": written}


def _own_interfaces(pid: int, proc: Path = _PROC) -> dict[str, Pair] | None:
    """The counters of a process's network when it is not this process's own; None when it is, or unknown."""
    theirs, ours = (_interfaces(proc / str(one) / "net" / "dev") for one in (pid, os.getpid()))
    if theirs is None or ours is None:
        return None
    spaces = [_network_of(proc / str(one)) for one in (pid, os.getpid())]
    # another user's network cannot be asked for its number, but has other interfaces
    same = spaces[0] == spaces[1] if None not in spaces else theirs.keys() == ours.keys()
    return None if same else {name: pair for name, pair in theirs.items() if not name.startswith("lo")}


def _network_of(process: Path) -> int | None:
    try:
        return (process / "ns" / "net").stat().st_ino
    except OSError:
        return None


def _interfaces(path: Path) -> dict[str, Pair] | None:
    """Bytes received and sent by each interface, from a file like /proc/net/dev; None without one."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()[2:]
    except (OSError, UnicodeDecodeError):
        return None
    found = {}
    for line in lines:
        name, _, numbers = line.partition(":")
        parts = numbers.split()
        if len(parts) >= 9:
            found[name.strip()] = int(parts[0]), int(parts[8])
    return found


def _machine_interfaces() -> dict[str, Pair]:
    found = psutil.net_io_counters(pernic=True)
    return {name: (c.bytes_recv, c.bytes_sent) for name, c in found.items() if not name.startswith(_inner)}


def _own_group(pid: int, proc: Path = _PROC, groups: Path = _GROUPS) -> Path | None:
    """The folder of a process's control group (version 2) where it is not this process's own."""
    theirs, ours = (_group_name(proc / str(one) / "cgroup") for one in (pid, os.getpid()))
    return None if theirs is None or theirs == ours else groups / theirs.lstrip("/")


def _group_name(path: Path) -> str | None:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    return next((line[3:] for line in lines if line.startswith("0::")), None)


def _group_devices(group: Path) -> dict[str, Pair] | None:
    """Bytes read and written of each device by a control group; None where it does not tell."""
    try:
        lines = (group / "io.stat").read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    found = {}
    for line in lines:
        name, *parts = line.split()
        numbers = dict(part.split("=", 1) for part in parts if "=" in part)
        if "rbytes" in numbers:
            found[name] = int(numbers["rbytes"]), int(numbers.get("wbytes", 0))
    return found
