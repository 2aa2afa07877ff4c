"""The process-tree monitor, on real processes."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import psutil
import pytest

from mldesk.engine import traffic
from mldesk.engine.gpu import Gpu
from mldesk.engine.monitor import Children, TreeMonitor, tree

# a parent whose child computes and writes; both tell on stdout that they are there and end with their stdin
busy = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", '''
import os, threading
threading.Thread(target=lambda: (os.read(0, 1), os._exit(0)), daemon=True).start()
data = bytearray(60_000_000)
data[::4096] = b"x" * len(data[::4096])
with open(os.environ["TARGET"], "wb") as file:
    file.write(b"x" * 1_000_000); file.flush(); os.fsync(file.fileno())
os.write(1, b"ready")
while True:
    sum(range(1000))
'''], stdin=0, stdout=1)
child.wait()
"""


@pytest.fixture
def parent(tmp_path: object) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-c", busy],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "TARGET": f"{tmp_path}/written"},
    )
    assert process.stdout is not None
    assert process.stdin is not None
    with process:
        assert process.stdout.read(5) == b"ready"
        yield process
        process.stdin.close()


def sampled_until(
    monitor: TreeMonitor, pids: list[int], wanted: Callable[[dict[str, float]], bool]
) -> dict[str, float]:
    for _ in range(2400):  # two minutes: others may keep the processors busy
        threading.Event().wait(0.05)
        values = monitor.sample(pids)
        if wanted(values):
            return values
    raise AssertionError(f"never came: {values}")


def test_a_tree_holds_all_descendants_parents_first() -> None:
    children = {1: [2, 3], 3: [4], 4: [5], 9: [10]}
    assert tree([1], children) == [1, 2, 3, 4, 5]
    assert tree([3, 1], children) == [3, 1, 4, 2, 5]
    assert tree([7], children) == [7]


def test_use_of_the_whole_process_tree_is_summed(parent: subprocess.Popen[bytes]) -> None:
    pids = tree([parent.pid], Children().look())
    assert len(pids) == 2
    monitor = TreeMonitor()
    assert monitor.sample(pids)["cpu_percent"] == 0.0
    values = sampled_until(monitor, pids, lambda values: values["cpu_percent"] > 20)
    assert values["memory_bytes"] > 60_000_000
    assert values["write_bytes"] >= 1_000_000


def test_a_tree_that_is_gone_gives_nothing(parent: subprocess.Popen[bytes]) -> None:
    monitor = TreeMonitor()
    pids = tree([parent.pid], Children().look())
    monitor.sample(pids)
    assert parent.stdin is not None
    parent.stdin.close()
    parent.wait(120)
    assert sampled_until(monitor, pids, lambda values: not values) == {}


def test_processes_are_asked_once_and_again_when_their_parent_is_gone(
    parent: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    ppid = psutil.Process.ppid

    def counted(process: psutil.Process) -> int:
        asked.append(process.pid)
        return ppid(process)

    monkeypatch.setattr(psutil.Process, "ppid", counted)
    children = Children()
    (child,) = children.look()[parent.pid]
    assert {parent.pid, child} <= set(asked)
    asked.clear()
    assert children.look()[parent.pid] == [child]
    assert not {parent.pid, child} & set(asked)
    parent.kill()
    parent.wait(120)
    found = children.look()
    assert parent.pid not in found
    assert child in asked or not psutil.pid_exists(child)


def test_gpu_memory_is_the_trees_own_where_the_driver_tells_it() -> None:
    monitor = TreeMonitor()
    told = Gpu(0, "GPU-0", "Fake", 50.0, 900, 1000, {os.getpid(): 300, 1: 600})
    untold = Gpu(1, "GPU-1", "Fake", 20.0, 700, 1000)
    values = monitor.sample([os.getpid()], [told, untold])
    assert (values["gpu0_percent"], values["gpu0_memory_bytes"]) == (50.0, 300)
    assert (values["gpu1_percent"], values["gpu1_machine_memory_bytes"]) == (20.0, 700)
    assert values["gpu0_machine_memory_bytes"] == 900
    assert "gpu1_memory_bytes" not in values


def test_network_is_that_of_the_machine_for_a_run_without_a_network_of_its_own() -> None:
    values = TreeMonitor().sample([os.getpid()])
    assert "received_bytes" not in values
    assert values.get("machine_received_bytes", 0) == 0


def test_disk_is_that_of_the_machine_where_no_process_tells_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(process: psutil.Process) -> None:
        raise psutil.AccessDenied(process.pid)

    monkeypatch.setattr(psutil.Process, "io_counters", denied)
    monkeypatch.setattr(traffic, "_own_group", lambda pid: None)
    counters = iter(
        [SimpleNamespace(read_bytes=5, write_bytes=7), SimpleNamespace(read_bytes=9, write_bytes=7)]
    )
    monkeypatch.setattr(psutil, "disk_io_counters", lambda: next(counters))
    monitor = TreeMonitor()
    first, second = monitor.sample([os.getpid()]), monitor.sample([os.getpid()])
    assert (first["machine_read_bytes"], second["machine_read_bytes"]) == (0, 4)
    assert second["machine_write_bytes"] == 0
    assert "read_bytes" not in second
