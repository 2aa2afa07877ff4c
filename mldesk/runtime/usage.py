"""What processes and their descendants use, read from /proc: for runs whose processes the engine cannot see.

On Linux alone; elsewhere nothing is told. The values have the names that the engine's own monitor gives.
"""

import os
import time
from typing import Dict, Iterable, List, NamedTuple, Optional, Tuple

SECONDS = 2.0  # between two samples

Values = Dict[str, float]


class _Process(NamedTuple):
    parent: int
    ticks: int  # of processor time so far
    memory: int  # resident, in bytes


class UsageWatch:
    """Samples the families of several processes; keeps what it needs to turn running totals into rates."""

    def __init__(self) -> None:
        self._families: Dict[int, _Family] = {}
        self._sampled: Optional[float] = None

    def due(self) -> bool:
        """Whether it is time for the next sample."""
        return self._sampled is None or time.monotonic() - self._sampled >= SECONDS

    def sample(self, roots: Dict[int, int]) -> Dict[int, Values]:
        """By the keys of `roots` (a pid each) what its process and all below it use; those that live.

        cpu_percent counts one full core as 100; memory_bytes is resident memory; read_bytes and write_bytes
        are totals since the first sample.
        """
        now = time.monotonic()
        elapsed = now - self._sampled if self._sampled is not None else 0.0
        self._sampled = now
        living = _processes()
        children: Dict[int, List[int]] = {}
        for pid, process in living.items():
            children.setdefault(process.parent, []).append(pid)
        found: Dict[int, Values] = {}
        for key, root in roots.items():
            pids = _family(root, children) if root in living else []
            if pids:
                family = self._families.setdefault(key, _Family())
                found[key] = family.sample(pids, living, elapsed)
        return found


class _Family:
    """A process and its descendants, as they were at the last sample."""

    def __init__(self) -> None:
        self._ticks: Dict[int, int] = {}
        self._traffic: Dict[int, Tuple[int, int]] = {}
        self._read = 0
        self._written = 0

    def sample(self, pids: List[int], living: Dict[int, _Process], elapsed: float) -> Values:
        used = sum(
            max(0, living[pid].ticks - self._ticks[pid]) for pid in pids if pid in self._ticks
        ) / float(os.sysconf("SC_CLK_TCK"))
        self._ticks = {pid: living[pid].ticks for pid in pids}
        self._add_traffic(pids)
        return {
            "cpu_percent": round(100.0 * used / elapsed, 1) if elapsed > 0 else 0.0,
            "memory_bytes": sum(living[pid].memory for pid in pids),
            "read_bytes": self._read,
            "write_bytes": self._written,
        }

    def _add_traffic(self, pids: List[int]) -> None:
        now = {pid: traffic for pid, traffic in ((pid, _traffic(pid)) for pid in pids) if traffic is not None}
        for pid, (read, written) in now.items():
            before = self._traffic.get(pid, (0, 0))
            self._read += max(0, read - before[0])
            self._written += max(0, written - before[1])
        self._traffic = now


def together(several: Iterable[Values]) -> Values:
    """The sums of what several families use."""
    total: Values = {}
    for values in several:
        for name, value in values.items():
            total[name] = round(total.get(name, 0) + value, 1)
    return total


def of_ranks(values: Dict[int, Values]) -> Values:
    """The values of processes of a distributed run, as one event holds them: `ranks/<rank>/<name>`."""
    return {
        "ranks/{}/{}".format(rank, name): value for rank, own in values.items() for name, value in own.items()
    }


def _family(root: int, children: Dict[int, List[int]]) -> List[int]:
    found = [root]
    for pid in found:
        found.extend(child for child in children.get(pid, ()) if child not in found)
    return found


def _processes() -> Dict[int, _Process]:
    """All processes that /proc shows, by pid."""
    found: Dict[int, _Process] = {}
    try:
        names = os.listdir("/proc")
    except OSError:
        return found
    for name in names:
        if not name.isdigit():
            continue
        try:
            with open("/proc/{}/stat".format(name), "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
            memory = int(fields[21]) * os.sysconf("SC_PAGE_SIZE")
            found[int(name)] = _Process(int(fields[1]), int(fields[11]) + int(fields[12]), memory)
        except (OSError, ValueError, IndexError):
            continue  # it has ended meanwhile
    return found


def _traffic(pid: int) -> Optional[Tuple[int, int]]:
    """Bytes that a process has read from disks and written there; None where that is not told."""
    try:
        with open("/proc/{}/io".format(pid), encoding="ascii") as file:
            told = dict(line.split(": ", 1) for line in file if ": " in line)
        return int(told["read_bytes"]), int(told["write_bytes"])
    except (OSError, ValueError, KeyError):
        return None
