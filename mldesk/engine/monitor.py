"""What a run's process tree uses: CPU, memory, disk, network and GPUs, sampled about once a second."""

import time
from collections.abc import Iterable, Mapping, Sequence

import psutil

from mldesk.engine.gpu import Gpu
from mldesk.engine.traffic import DiskTraffic, NetworkTraffic

ChildrenMap = Mapping[int, Sequence[int]]


class Children:
    """Whose child each process of the machine is; a process is asked once, for asking all takes long."""

    def __init__(self) -> None:
        self._parents: dict[int, tuple[psutil.Process, int]] = {}

    def look(self) -> dict[int, list[int]]:
        """Return the pids of every process's children, for all processes of the machine (one pass)."""
        living = {process.pid: process for process in psutil.process_iter()}
        parents: dict[int, tuple[psutil.Process, int]] = {}
        children: dict[int, list[int]] = {}
        for pid, process in living.items():
            known, parent = self._parents.get(pid, (None, 0))
            if known is not process or parent not in living:  # another process, or one that lost its parent
                parent = _parent_of(process)
            parents[pid] = process, parent
            children.setdefault(parent, []).append(pid)
        self._parents = parents
        return children


def _parent_of(process: psutil.Process) -> int:
    """The pid of the parent; 0 where there is none, or the system does not tell."""
    try:
        return process.ppid()
    except psutil.Error:
        return 0


def tree(roots: Iterable[int], children: ChildrenMap) -> list[int]:
    """Return the roots and all their descendants, each once, parents before children."""
    found = list(dict.fromkeys(roots))
    seen = set(found)
    for pid in found:
        new = [child for child in children.get(pid, ()) if child not in seen]
        seen.update(new)
        found.extend(new)
    return found


class TreeMonitor:
    """Samples one run's process tree; keeps what it needs to turn running totals into rates."""

    def __init__(self) -> None:
        self._processes: dict[int, psutil.Process] = {}
        self._cpu_seconds: dict[int, float] = {}
        self._traffic: dict[int, tuple[int, int]] = {}
        self._read_bytes = 0
        self._write_bytes = 0
        self._told_traffic = False
        self._disk = DiskTraffic()
        self._network = NetworkTraffic()
        self._sampled: float | None = None

    def sample(self, pids: Sequence[int], gpus: Sequence[Gpu] = ()) -> dict[str, float]:
        """Return the sum over the processes `pids` since the last sample, and the state of the run's GPUs.

        cpu_percent counts one full core as 100; memory_bytes is resident memory, shared pages counted in
        each process; read_bytes and write_bytes (disk), received_bytes and sent_bytes (network) are totals
        since the first sample. What only the machine as a whole tells has "machine_" in its name. Empty when
        no process is left.
        """
        now = time.monotonic()
        elapsed = now - self._sampled if self._sampled is not None else 0.0
        self._sampled = now
        self._keep(pids)
        cpu_seconds, memory = 0.0, 0
        for pid, process in list(self._processes.items()):
            try:
                with process.oneshot():
                    cpu_seconds += self._cpu_used(pid, process)
                    memory += process.memory_info().rss
                    self._add_traffic(pid, process)
            except psutil.Error:
                self._forget(pid)
        if not self._processes:
            return {}
        values: dict[str, float] = {
            "cpu_percent": round(100.0 * cpu_seconds / elapsed, 1) if elapsed > 0 else 0.0,
            "memory_bytes": memory,
            **self._disk_traffic(pids[0]),
            **self._network.sample(pids[0]),
        }
        for gpu in gpus:
            values |= self._gpu_values(gpu)
        return values

    def _keep(self, pids: Sequence[int]) -> None:
        for pid in set(self._processes) - set(pids):
            self._forget(pid)
        for pid in pids:
            if pid not in self._processes:
                try:
                    self._processes[pid] = psutil.Process(pid)
                except psutil.Error:
                    continue

    def _forget(self, pid: int) -> None:
        self._processes.pop(pid, None)
        self._cpu_seconds.pop(pid, None)
        self._traffic.pop(pid, None)

    def _cpu_used(self, pid: int, process: psutil.Process) -> float:
        """CPU seconds since the last sample; the first sample of a process only notes where it stands."""
        times = process.cpu_times()
        total = float(times.user + times.system)
        used = total - self._cpu_seconds.get(pid, total)
        self._cpu_seconds[pid] = total
        return max(0.0, used)

    def _add_traffic(self, pid: int, process: psutil.Process) -> None:
        if not hasattr(process, "io_counters"):  # macOS does not tell
            return
        try:
            counters = process.io_counters()
        except psutil.AccessDenied:
            return
        self._told_traffic = True
        read, written = self._traffic.get(pid, (0, 0))
        self._read_bytes += max(0, counters.read_bytes - read)
        self._write_bytes += max(0, counters.write_bytes - written)
        self._traffic[pid] = (counters.read_bytes, counters.write_bytes)

    def _disk_traffic(self, pid: int) -> dict[str, float]:
        if self._told_traffic:
            return {"read_bytes": self._read_bytes, "write_bytes": self._write_bytes}
        return self._disk.sample(pid)

    def _gpu_values(self, gpu: Gpu) -> dict[str, float]:
        """Load and memory of a whole GPU, and what this tree holds of it where the driver tells that."""
        name = f"gpu{gpu.index}"
        values: dict[str, float] = {
            f"{name}_percent": gpu.percent,
            f"{name}_machine_memory_bytes": gpu.memory_used,
        }
        held = sum(held for pid, held in gpu.processes.items() if pid in self._processes)
        if held:
            values[f"{name}_memory_bytes"] = held
        return values
