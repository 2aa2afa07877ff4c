"""Distributed runs in containers, one for each node: MPI without ssh, TF_CONFIG, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.containers.client import Engine, connect
from mldesk.containers.networks import network_name, runs_with_network
from mldesk.containers.run_containers import container_name
from mldesk.containers.run_nodes import find_runs
from mldesk.core.distribution import Distribution
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.record import recorded_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.ranks import list_ranks
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Until = Callable[..., Any]
Submit = Callable[..., Run]
Target = Callable[..., str]
Start = Callable[[], Any]

MPI = Distribution("mpi", nodes=2, processes_per_node=2)
WORKERS = Distribution("tensorflow", nodes=2, workers=2)

_sums = """
import os, socket
from mpi4py import MPI
from mldesk.runtime import Run
world = MPI.COMM_WORLD
total = world.allreduce(world.rank + 1)
everywhere = world.allgather(socket.gethostname())
print(world.rank, os.getuid(), total, ",".join(everywhere), os.environ["AZ_BATCH_MASTER_NODE"])
if world.rank == 0:
    Run.get_context().log("total", total)
"""

_talks = """
import json, os, socket
config = json.loads(os.environ["TF_CONFIG"])
workers = config["cluster"]["worker"]
own = config["task"]["index"]
host, port = workers[own].split(":")
if own == 0:
    with socket.create_server(("", int(port))) as server:
        talking, _ = server.accept()
        print("heard", talking.recv(100).decode())
        talking.close()
else:
    there, other = workers[0].split(":")
    while True:
        try:
            talking = socket.create_connection((there, int(other)), 1)
            break
        except OSError:
            continue
    talking.sendall(host.encode())
    talking.close()
print("as", host)
"""

_waits = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"

_breaks = """
from mpi4py import MPI
world = MPI.COMM_WORLD
world.barrier()
if world.rank == 1:
    {}
world.barrier()
"""

_keyring = """
from keyring.backend import KeyringBackend

class OneSecret(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return "canary-of-two"

    def set_password(self, service, username, password):
        pass

    def delete_password(self, service, username):
        pass
"""


@pytest.fixture
def ended(until: Until) -> Callable[..., Run]:
    """Waits for the end of a run."""

    def wait(run: Run, seconds: float = 90) -> Run:
        until(lambda: run.refresh().status.terminal, seconds)
        return run

    return wait


@pytest.fixture
def all_ready(until: Until) -> Callable[[Run], None]:
    """Waits until all processes of a run of two have printed "ready"."""

    def wait(run: Run) -> None:
        logs = [run.folder / "ranks" / str(rank) / "log.txt" for rank in range(2)]
        until(lambda: all(log.exists() and "ready" in log.read_text() for log in logs), 90)

    return wait


@pytest.fixture
def nothing_left(docker_engine: Engine, workspace: Workspace, until: Until) -> Callable[[Run], None]:
    """Waits until the engine has neither containers nor a network of a run any more."""

    def wait(run: Run) -> None:
        where = str(workspace.path)
        until(lambda: run.id not in find_runs(docker_engine, where), 60)
        until(lambda: run.id not in runs_with_network(docker_engine, where), 30)

    return wait


def _log(run: Run, rank: int) -> str:
    return (run.folder / "ranks" / str(rank) / "log.txt").read_text()


def test_mpirun_works_across_containers_without_ssh_or_root(
    workspace: Workspace,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    mpi_image: str,
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
) -> None:
    run = submit_script(_sums, compute=target(image=mpi_image), distribution=MPI)
    start_engine()
    assert ended(run).status == "Completed", (run.reason, run.log_path.read_text())
    said = [_log(run, rank).split() for rank in range(4)]
    uid, hosts = str(run.folder.stat().st_uid), "node-0,node-0,node-1,node-1"
    assert [one[:4] for one in said] == [[str(rank), uid, "10", hosts] for rank in range(4)]
    assert {one[4].partition(":")[0] for one in said} == {"node-0"}
    assert run.metrics()["total"].count == 1
    recorded = recorded_environment(run.folder)
    assert recorded is not None
    assert "only a network of its own" in recorded["container"]["protections"]
    ranks = list_ranks(workspace, run.id)
    assert [(one.node, one.host, one.exit_code) for one in ranks] == [
        (0, "node-0", 0), (0, "node-0", 0), (1, "node-1", 0), (1, "node-1", 0),
    ]  # fmt: skip
    nothing_left(run)


def test_processes_of_tensorflow_find_each_other_by_the_names_of_their_containers(
    submit_script: Submit, target: Target, start_engine: Start, ended: Callable[..., Run]
) -> None:
    run = submit_script(_talks, compute=target(cpu_slots=4), distribution=WORKERS)
    start_engine()
    assert ended(run).status == "Completed", (run.reason, run.log_path.read_text())
    assert _log(run, 0).split() == ["heard", "node-1", "as", "node-0"]
    assert "[worker 1] as node-1" in run.log_path.read_text()


def test_a_killed_engine_of_ours_loses_nothing_and_the_next_one_cleans_up(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
    until: Until,
) -> None:
    script = (
        "import os, time\nprint('ready', flush=True)\nwhile not os.path.exists('go'):\n    time.sleep(0.02)\n"
    )
    goes_on, ends_meanwhile = (
        submit_script(script, compute=target(cpu_slots=4), distribution=WORKERS) for _ in range(2)
    )
    first = start_engine()
    for run in (goes_on, ends_meanwhile):
        until(lambda run=run: run.refresh().status == "Running", 60)
    first.kill()
    (ends_meanwhile.work_folder / "go").touch()
    until(lambda: '["ended"' in (ends_meanwhile.folder / "events.jsonl").read_text(), 60)
    start_engine()
    assert ended(ends_meanwhile).status == "Completed", ends_meanwhile.reason
    (goes_on.work_folder / "go").touch()
    assert ended(goes_on).status == "Completed", goes_on.reason
    for run in (goes_on, ends_meanwhile):
        nothing_left(run)


@pytest.mark.parametrize("node", [0, 1])
def test_a_container_that_is_killed_or_removed_is_told_for_what_it_is(
    node: int,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    all_ready: Callable[[Run], None],
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
    docker_engine: Engine,
) -> None:
    killed, removed = (
        submit_script(_waits, compute=target(cpu_slots=4), distribution=WORKERS) for _ in range(2)
    )
    start_engine()
    for run in (killed, removed):
        all_ready(run)
    docker_engine.api.kill(container_name(killed.id, node))
    docker_engine.api.remove_container(container_name(removed.id, node), force=True)
    for run, title in (
        (killed, "The container was ended from outside"), (removed, "The container of the run is gone"),
    ):  # fmt: skip
        assert ended(run, 60).status == "Failed"
        assert run.reason is not None
        assert run.reason["title"] == title
        assert node == 0 or run.reason["detail"].startswith("node 1: ")
        nothing_left(run)


def test_a_network_that_is_cut_between_containers_is_told(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    all_ready: Callable[[Run], None],
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
    docker_engine: Engine,
) -> None:
    run = submit_script(_waits, compute=target(), distribution=WORKERS)
    start_engine()
    all_ready(run)
    docker_engine.api.disconnect_container_from_network(container_name(run.id, 1), network_name(run.id))
    assert ended(run, 60).status == "Failed"
    assert run.reason is not None
    assert run.reason["title"] == "Node 1 of the run is not reached over the network any more"
    nothing_left(run)


def test_a_docker_daemon_that_is_killed_ends_no_run_of_several_containers(
    submit_script: Submit, target: Target, start_engine: Start, until: Until, ended: Callable[..., Run],
    all_ready: Callable[[Run], None], private_daemon: Any,
) -> None:  # fmt: skip
    private_daemon.import_base()
    script = (
        "import os, time\nprint('ready', flush=True)\nwhile not os.path.exists('go'):\n    time.sleep(0.02)\n"
    )
    run = submit_script(script, compute=target(host=private_daemon.address), distribution=WORKERS)
    start_engine()
    all_ready(run)
    private_daemon.kill()
    until(lambda: any("does not answer" in message.text for message in run.messages()), 60)
    assert run.refresh().status == "Running"
    private_daemon.start()
    (run.work_folder / "go").touch()
    assert ended(run).status == "Completed", run.reason
    engine = connect(DockerSettings(host=private_daemon.address))
    try:
        until(lambda: run.id not in find_runs(engine, str(run.folder.parent.parent)), 60)
        until(lambda: not engine.api.networks(names=[network_name(run.id)]), 30)
    finally:
        engine.close()


@pytest.mark.parametrize("distribution", [WORKERS, Distribution("mpi", nodes=2)], ids=["direct", "mpi"])
def test_a_process_that_needs_more_memory_than_its_node_has_is_told(
    distribution: Distribution,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    mpi_image: str,
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
) -> None:
    script = (
        "import os, threading\n"
        "if os.environ['MLDESK_RANK'] == '1':\n    data = b'x' * (512 * 2**20)\n"
        "threading.Event().wait()\n"
    )
    run = submit_script(script, compute=target(image=mpi_image, memory=96 * 2**20), distribution=distribution)
    start_engine()
    assert ended(run).status == "Failed"
    assert run.reason is not None
    assert "Out of memory" in run.reason["title"]
    assert "worker 1" in run.reason["title"]
    assert "96 MiB" in run.reason["title"]
    nothing_left(run)


def test_a_process_that_is_killed_ends_the_others_and_is_named(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    mpi_image: str,
    ended: Callable[..., Run],
    docker_engine: Engine,
    until: Until,
) -> None:
    script = _waits.replace("print(", "import os\nprint(os.getpid(), ")
    run = submit_script(script, compute=target(image=mpi_image), distribution=Distribution("mpi", nodes=2))
    start_engine()
    log = run.folder / "ranks" / "1" / "log.txt"
    until(lambda: log.exists() and "ready" in log.read_text(), 60)
    pid = log.read_text().split()[0]
    made = docker_engine.api.exec_create(container_name(run.id, 1), ["sh", "-c", f"kill -9 {pid}"])
    docker_engine.api.exec_start(made["Id"])
    assert ended(run, 30).status == "Failed"
    assert run.reason is not None
    assert run.reason["title"].startswith("worker 1 failed first")


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("raise ValueError('no such layer')", "ValueError: no such layer"),
        ("__import__('sys').exit('bad data')", "The script ended with exit code 1"),
    ],
)
def test_a_script_of_mpi4py_that_fails_ends_the_others_which_wait_for_it(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    mpi_image: str,
    ended: Callable[..., Run],
    end: str,
    words: str,
) -> None:
    both = Distribution("mpi", nodes=2)
    run = submit_script(_breaks.format(end), compute=target(image=mpi_image), distribution=both)
    start_engine()
    assert ended(run, 60).status == "Failed", run.log_path.read_text()
    assert run.reason is not None
    assert run.reason["title"] == f"worker 1 failed first: {words}"


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_a_request_of_the_user_ends_all_containers(
    request_: str,
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    all_ready: Callable[[Run], None],
    ended: Callable[..., Run],
    nothing_left: Callable[[Run], None],
) -> None:
    run = submit_script(_waits, compute=target(cpu_slots=4), distribution=WORKERS)
    start_engine()
    all_ready(run)
    (run.request_stop if request_ == "stop" else run.request_kill)()
    assert ended(run, 40).status == "Canceled"
    nothing_left(run)


def test_secrets_reach_all_nodes_and_no_file(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    ended: Callable[..., Run],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    modules = tmp_path / "keyring"
    modules.mkdir()
    (modules / "one_secret.py").write_text(_keyring)
    run = submit_script(
        "import os\nprint(len(os.environ['API_TOKEN']), os.environ['API_TOKEN'])\n",
        compute=target(),
        distribution=WORKERS,
        environment=EnvironmentSpec(secrets=("API_TOKEN",)),
    )
    monkeypatch.setenv("PYTHONPATH", str(modules))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "one_secret.OneSecret")
    start_engine()
    assert ended(run).status == "Completed", run.reason
    assert [_log(run, rank).split()[0] for rank in range(2)] == ["13", "13"]
    files = [path for path in run.folder.rglob("*") if path.is_file()]
    assert [path for path in files if b"canary-of-two" in path.read_bytes()] == []
