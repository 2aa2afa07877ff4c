"""A real Ray cluster that is somebody else's: nodes with disks of their own, over a link that can be cut."""

from __future__ import annotations

import contextlib
import shlex
import shutil
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import add_ray_target
from mldesk.core.distribution import Distribution
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Unavailable
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.clusters.ray import parcel
from mldesk.engine.clusters.ray.bridge import Bridge
from mldesk.engine.clusters.ray.nodes import Starter
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.link import Link
from tests.engine.clusters.ray.needed import ray_python

_SECONDS = 400.0  # on a machine that is busy with other tests
_NODE = "127.0.0.3"
_STEPS = 200

_LOGS_UNTIL = """
import os, time
from mldesk.runtime import Run
run = Run.get_context()
step = 0
while not os.path.exists(r'{gate}'):
    run.log("step", step)
    step += 1
    open(r'{count}', "w").write(str(step))
    time.sleep(0.05)
os.makedirs("outputs", exist_ok=True)
open("outputs/large.bin", "wb").write(os.urandom(3_000_000))
"""
_CHATTY = """
import os, time
from mldesk.runtime import Run
run = Run.get_context()
for step in range({count}):
    print(step, os.urandom(50_000).hex(), flush=True)
    run.log("step", step)
    if step == {count} // 2:
        open(r'{half}', "w").close()
        while not os.path.exists(r'{gate}'):
            time.sleep(0.01)
"""
_REDUCES = """
import ctypes, ctypes.util, os
mpi = ctypes.CDLL(ctypes.util.find_library("mpi"), ctypes.RTLD_GLOBAL)
mpi.MPI_Init(None, None)
address = lambda name: ctypes.c_void_p(ctypes.addressof(ctypes.c_char.in_dll(mpi, name)))
world, rank, total = address("ompi_mpi_comm_world"), ctypes.c_int(), ctypes.c_int()
mpi.MPI_Comm_rank(world, ctypes.byref(rank))
mine = ctypes.c_int(rank.value + 1)
kind, add = address("ompi_mpi_int"), address("ompi_mpi_op_sum")
mpi.MPI_Allreduce(ctypes.byref(mine), ctypes.byref(total), 1, kind, add, world)
os.makedirs("outputs", exist_ok=True)
open(f"outputs/rank{rank.value}.txt", "w").write(str(total.value))
print("rank", rank.value, "sum", total.value, "on disk", os.listdir(DISK), flush=True)
mpi.MPI_Finalize()
"""


class Attached(Starter):
    """Its head is reached over the link; its other node sees a disk of its own in place of `disk`."""

    def __init__(self, folder: Path, python: Path, link: Link, disk: Path) -> None:
        super().__init__(folder, python)
        self._link = link
        self._disk = disk

    def address(self, number: int) -> str:
        return self._link.here if number == 0 else _NODE

    def command(self, ip: str, options: Sequence[str]) -> list[str]:
        room = ["--num-cpus=1"] if ip == _NODE else ["--num-cpus=2", "--num-gpus=2"]
        command = [*super().command(ip, options), *room]
        mount = f"TMPDIR={shlex.quote(str(self._disk))}; export TMPDIR; "
        if ip == _NODE:
            disk = shlex.quote(str(self._disk))
            mount += f"mount -t tmpfs other {disk} && touch {disk}/other && "
            # nodes of Ray on one machine would make the same packages at the same place at the same time
            made = shlex.quote(str(self.temporary / "session_latest" / "runtime_resources"))
            mount += f"mkdir -p {made} && mount -t tmpfs other {made} && "
            return ["unshare", "--mount", "sh", "-c", f"{mount}exec {shlex.join(command)}"]
        return ["sh", "-c", f"{mount}exec {shlex.join(command)}"]


@pytest.fixture(scope="module")
def link() -> Iterator[Link]:
    made = Link()
    yield made
    made.remove()


@pytest.fixture(scope="module")
def starter(link: Link) -> Iterator[Attached]:
    folder = Path(tempfile.mkdtemp(prefix="mldesk-attached-"))
    (folder / "disk").mkdir()
    made = Attached(folder, ray_python(), link, folder / "disk")
    yield made
    made.sweep()
    for process in made.processes:
        process.kill()
        process.wait(60)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(made.temporary, ignore_errors=True)


@pytest.fixture(scope="module")
def sessions(starter: Attached) -> Path:
    """Where the head keeps its logs."""
    return starter.temporary


@pytest.fixture(scope="module")
def address(starter: Attached) -> Iterator[str]:
    """Where the dashboard of a cluster of two nodes is, as the other side of the link sees it."""
    bridge = Bridge(ray_python)
    try:
        _, joined, dashboard = starter.start_head()
        _wait_until_up(bridge, dashboard, 1)
        starter.start_node(1, joined, 1)
        _wait_until_up(bridge, dashboard, 2)
        yield dashboard
    finally:
        bridge.close()


def _wait_until_up(bridge: Bridge, address: str, count: int) -> None:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(Unavailable):
            nodes = bridge.ask("cluster", address=address)["nodes"]
            if sum(node["alive"] for node in nodes) == count:
                return
        threading.Event().wait(0.5)
    pytest.fail("Ray did not start")


class Stage:
    """An engine whose target "far" is that cluster, asked from the other side of the link."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, until: Any) -> None:
        self.workspace = workspace
        self._gpus = gpus
        self._until = until
        self.begin()

    def begin(self) -> None:
        """Begin with a new engine."""
        self.local = LocalExecutor()
        self.clusters = Clusters(self.workspace.path, self.local)
        self.engine = Engine(self.workspace, {"local": self.local}, self._gpus, clusters=self.clusters)

    def close(self) -> None:
        self.engine.close()
        self.clusters.close()

    def until(self, condition: Callable[[], Any]) -> Any:
        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped, _SECONDS)

    def until_over(self, run: Run) -> None:
        self.until(lambda: run.refresh().status.terminal)


@pytest.fixture
def stage(
    workspace: Workspace,
    fake_nvml: Any,
    until: Any,
    monkeypatch: pytest.MonkeyPatch,
    link: Link,
    address: str,
    tmp_path: Path,
) -> Iterator[Stage]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    fake_nvml.error = 12
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec {shlex.join([*link.within, str(ray_python())])} "$@"\n')
    python.chmod(0o755)
    add_ray_target(workspace, "far", address=address, python=str(python))
    made = Stage(workspace, gpus, until)
    yield made
    made.until(lambda: not made.local._launchers)
    made.close()
    gpus.close()


@pytest.mark.timeout(1500)
def test_a_link_that_goes_silent_leaves_the_run_unknown_and_then_all_comes(
    stage: Stage, link: Link, sessions: Path, submit_script: Any, tmp_path: Path
) -> None:
    gate, count = tmp_path / "gate", tmp_path / "count"
    run = submit_script(_LOGS_UNTIL.format(gate=gate, count=count), compute="far")
    stage.until(lambda: "step" in run.metrics() or run.refresh().status.terminal)
    link.cut()
    try:
        stage.until(lambda: (state := cluster_state(stage.workspace, "far")) and not state.reachable)
        assert run.refresh().status is Status.RUNNING
        known = run.metrics()["step"].count
        stage.until(lambda: int(count.read_text() or 0) > known)
    finally:
        link.mend()
    stage.until(lambda: cluster_state(stage.workspace, "far").reachable)
    gate.touch()
    stage.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert run.metric("step").steps.tolist() == list(range(int(count.read_text())))
    assert (run.work_folder / "outputs/large.bin").stat().st_size == 3_000_000
    (log,) = sessions.glob(f"session_latest/logs/job-driver-mldesk-{run.id}-0.log")
    stage.until(lambda: log.stat().st_size == 0)  # nobody needs any more what has been brought


@pytest.mark.timeout(1500)
def test_the_log_of_a_chatty_run_stays_short_on_the_cluster_and_all_comes_once(
    stage: Stage, sessions: Path, submit_script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "WINDOW", 1_000_000)
    gate, half = tmp_path / "gate", tmp_path / "half"
    run = submit_script(_CHATTY.format(count=_STEPS, gate=gate, half=half), compute="far")
    name = f"session_latest/logs/job-driver-mldesk-{run.id}-0.log"

    def is_short() -> bool:
        """Whether the half of all has been told and taken, and nearly nothing of its 7 MB is left there."""
        step = run.metrics().get("step")
        told = step is not None and bool(step.count > _STEPS // 2)
        return told and all(log.stat().st_size < 1_500_000 for log in sessions.glob(name))

    def is_over() -> bool:
        if half.exists() and not gate.exists() and is_short():
            stage.close()  # in the middle of it
            gate.touch()
            stage.begin()
        return run.refresh().status.terminal

    stage.until(is_over)
    assert run.status is Status.COMPLETED, run.reason
    assert run.metric("step").steps.tolist() == list(range(_STEPS))
    printed = (run.folder / "log.txt").read_text().splitlines()
    assert [int(line.split()[0]) for line in printed] == list(range(_STEPS))
    assert {len(line.split()[1]) for line in printed} == {100_000}


@pytest.mark.timeout(1500)
@pytest.mark.skipif(shutil.which("mpirun") is None, reason="Open MPI is not here")
def test_processes_of_mpi_on_nodes_with_disks_of_their_own_leave_all_here(
    stage: Stage, submit_script: Any, address: str
) -> None:
    text = "import os; DISK = os.environ['TMPDIR']\n" + _REDUCES
    run = submit_script(text, compute="far", distribution=Distribution("mpi", nodes=2))
    stage.until_over(run)
    log = (run.folder / "log.txt").read_text()
    assert run.status is Status.COMPLETED, (run.reason, log)
    lines = {line.split("sum")[0].split()[-1]: line for line in log.splitlines() if " sum 3 " in line}
    assert sorted(lines) == ["0", "1"], log
    assert ["other" in lines[rank] for rank in "01"].count(True) == 1, "they have disks of their own"
    outputs = sorted(path.name for path in (run.work_folder / "outputs").glob("rank*.txt"))
    assert outputs == ["rank0.txt", "rank1.txt"]


@pytest.mark.timeout(1500)
def test_each_process_sees_the_gpus_that_are_its_own_of_those_that_ray_gives(
    stage: Stage, submit_script: Any
) -> None:
    text = """
import json, os
task = json.loads(os.environ["TF_CONFIG"])["task"]
print("worker", task["index"], "sees", os.environ.get("CUDA_VISIBLE_DEVICES"))
"""
    run = submit_script(text, compute="far", gpus=1, distribution=Distribution("tensorflow", workers=2))
    stage.until_over(run)
    log = (run.folder / "log.txt").read_text()
    assert run.status is Status.COMPLETED, (run.reason, log)
    seen = sorted(line.split("sees ")[1] for line in log.splitlines() if " sees " in line)
    assert seen == ["0", "1"], log


@pytest.mark.timeout(1500)
def test_packages_of_the_environment_are_installed_on_the_nodes(
    stage: Stage, submit_script: Any, tmp_path: Path
) -> None:
    wheel = tmp_path / "mldesk_tiny-1.0-py3-none-any.whl"
    meta = "mldesk_tiny-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("mldesk_tiny.py", "ANSWER = 42\n")
        file.writestr(f"{meta}/METADATA", "Metadata-Version: 2.1\nName: mldesk-tiny\nVersion: 1.0\n")
        file.writestr(f"{meta}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{meta}/RECORD", "")
    spec = EnvironmentSpec("packages", packages=(f"mldesk-tiny @ {wheel.as_uri()}",))
    run = submit_script(
        "import mldesk_tiny; print('answer', mldesk_tiny.ANSWER)", compute="far", environment=spec
    )
    stage.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    assert "answer 42" in (run.folder / "log.txt").read_text()
