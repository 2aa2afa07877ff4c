"""Runs in containers: live and complete, shut off from everything, their files the user's."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.containers.client import Engine
from mldesk.containers.run_containers import container_name
from mldesk.containers.usage import container_usage
from mldesk.core.compute import machine_state
from mldesk.core.dataset import register_dataset
from mldesk.core.environments.record import recorded_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import size_text
from mldesk.core.log_times import read_log_times
from mldesk.core.machine_targets import add_compute
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

Until = Callable[..., Any]
Submit = Callable[..., Run]

_facts = """
import json, os, socket, stat, sys
from mldesk.runtime import Run

def tried(action):
    try:
        action()
    except OSError as error:
        return type(error).__name__
    return "done"

def status(name):
    with open("/proc/self/status") as lines:
        return next(line.split()[1] for line in lines if line.startswith(name + ":"))

def limit(*paths):
    for path in paths:
        if os.path.exists(path):
            return open(path).read().strip()

facts = {
    "uid": os.getuid(),
    "gid": os.getgid(),
    "capabilities": int(status("CapEff"), 16) | int(status("CapBnd"), 16),
    "no_new_privileges": status("NoNewPrivs"),
    "write /": tried(lambda: open("/outside", "w")),
    "write /usr": tried(lambda: open("/usr/outside", "w")),
    "write /tmp": tried(lambda: open("/tmp/inside", "w")),
    "tmp mode": stat.S_IMODE(os.stat("/tmp").st_mode),
    "home": os.environ["HOME"],
    "interfaces": [name for _, name in socket.if_nameindex() if name == "lo" or open(
        "/sys/class/net/" + name + "/operstate").read().strip() != "down"],
    "connect": tried(lambda: socket.create_connection(("192.0.2.1", 80), timeout=1)),
    "socket": os.path.exists("/var/run/docker.sock"),
    "pids": limit("/sys/fs/cgroup/pids/pids.max", "/sys/fs/cgroup/pids.max"),
    "memory": limit("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory.max"),
    "cpu": limit("/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/cpu.max"),
    "shm": os.statvfs("/dev/shm").f_blocks * os.statvfs("/dev/shm").f_frsize,
    "host variable": os.environ.get("MLDESK_TEST_HOST_ONLY"),
    "asked variable": os.environ.get("ASKED"),
    "python": sys.executable,
}
for argument in sys.argv[1:]:
    facts["read data"] = open(os.path.join(argument, "numbers.txt")).read()
    facts["write data"] = tried(lambda: open(os.path.join(argument, "numbers.txt"), "a"))
with open("outputs/facts.json", "w") as file:
    json.dump(facts, file)
Run.get_context().log("done", 1)
"""


def _run_facts(run: Run, until: Until) -> dict[str, Any]:
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", run.reason
    return dict(json.loads((run.folder / "work" / "outputs" / "facts.json").read_text()))


def test_runs_of_a_named_target_that_runs_in_docker_go_into_its_containers(
    workspace: Workspace,
    submit_script: Submit,
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    until: Until,
) -> None:
    add_compute(workspace, "gpucluster", vm_size="STANDARD_NC6", runs_in=target())
    run = submit_script(_facts, compute="gpucluster")
    start_engine()
    facts = _run_facts(run, until)
    assert (facts["interfaces"], facts["write /"]) == (["lo"], "OSError")
    assert run.device == "CPU"
    (warning,) = [message.text for message in run.messages() if message.level == "warning"]
    assert warning.startswith("The run trains on the CPU: Standard_NC6, the size of gpucluster")


def test_a_run_in_a_container_without_network_is_seen_live_and_completes(
    workspace: Workspace,
    submit_script: Submit,
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    docker_engine: Engine,
    until: Until,
) -> None:
    name = target()
    run = submit_script(
        "import os, time\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
        "for step in range(40):\n    run.log('loss', 1 / (step + 1))\n"
        "    while step == 20 and not os.path.exists('go'):\n        time.sleep(0.02)\n"
        "open('outputs/model.bin', 'w').write('weights')\nprint('said in the container')\n",
        compute=name,
    )
    start_engine()
    until(lambda: "loss" in run.metrics() and run.metrics()["loss"].count == 21)
    assert run.refresh().status == "Running"
    usage = container_usage(docker_engine, container_name(run.id))
    assert usage is not None
    assert usage.cpu_seconds > 0
    state = machine_state(workspace)
    assert state is not None
    assert state.cpu_slots_used == 0  # those are this machine's: a Docker target has its own
    own = {"cpu_percent", "memory_bytes", "read_bytes", "write_bytes", "received_bytes", "sent_bytes"}
    until(lambda: {f"system/{name}" for name in own} <= set(run.system_metrics()))  # not the machine's
    (run.work_folder / "go").touch()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", run.reason
    assert run.metrics()["loss"].count == 40
    assert "said in the container" in run.log_path.read_text()
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/model.bin"]
    lines = (run.folder / "events.jsonl").read_text().splitlines()
    phases = [event[1] for event in map(json.loads, lines) if event[0] == "phase"]
    assert list(dict.fromkeys(phases)) == ["Preparing", "Running", "Post-processing"]
    assert any(json.loads(line)[0] == "resources" for line in lines)
    assert read_log_times(run.folder).ends[-1] == run.log_path.stat().st_size
    recorded = recorded_environment(run.folder)
    assert recorded is not None
    assert recorded["python"].startswith("3.11")
    assert recorded["image"]["digest"].startswith("sha256:")
    assert recorded["container"]["relaxations"] == []
    until(lambda: not _has_container(docker_engine, run))


def _has_container(engine: Engine, run: Run) -> bool:
    names = [name for found in engine.api.containers(all=True) for name in found["Names"]]
    return f"/{container_name(run.id)}" in names


def test_a_container_is_hardened_unless_the_user_relaxes_it(
    workspace: Workspace,
    submit_script: Submit,
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    until: Until,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MLDESK_TEST_HOST_ONLY", "not for containers")
    data = tmp_path / "data"
    data.mkdir()
    (data / "numbers.txt").write_text("1 2 3")
    register_dataset(workspace, "numbers", data)
    hardened = submit_script(
        _facts,
        compute=target(pids=77, memory=200 * 2**20, shm_size=32 * 2**20),
        inputs=(DatasetInput("numbers", argument="data"),),
        environment=EnvironmentSpec(environment_variables={"ASKED": "yes"}),
    )
    relaxed = submit_script(_facts, compute=target(read_only=False, capabilities=["NET_RAW"], cpu_slots=1))
    start_engine()
    facts = _run_facts(hardened, until)
    assert (facts["uid"], facts["gid"]) == (os.getuid(), os.getgid())
    assert (facts["capabilities"], facts["no_new_privileges"]) == (0, "1")
    assert (facts["write /"], facts["write /usr"], facts["write /tmp"]) == ("OSError", "OSError", "done")
    assert (facts["tmp mode"], facts["home"]) == (0o1777, "/tmp")
    assert facts["interfaces"] == ["lo"]
    assert (facts["connect"], facts["socket"]) == ("OSError", False)
    assert (facts["pids"], facts["memory"], facts["shm"]) == ("77", str(200 * 2**20), 32 * 2**20)
    assert (facts["host variable"], facts["asked variable"]) == (None, "yes")
    assert (facts["read data"], facts["write data"]) in [("1 2 3", "OSError"), ("1 2 3", "PermissionError")]
    assert (data / "numbers.txt").read_text() == "1 2 3"
    freer = _run_facts(relaxed, until)
    assert freer["write /usr"] == "done"
    assert freer["capabilities"] == 1 << 13
    recorded = recorded_environment(relaxed.folder)
    assert recorded is not None
    told = recorded["container"]
    assert len(told["relaxations"]) == 2
    assert told["protections"] == ["no network", "own user", "no new privileges"]
    # nobody set limits of memory and CPUs: they are there all the same
    machine = psutil.virtual_memory().total
    assert machine * 0.4 < int(freer["memory"]) < machine
    assert freer["cpu"].split()[0] == "100000"
    assert (told["limits"][1], told["limits"][2]) == (f"{size_text(int(freer['memory']))} memory", "1 CPU")


def test_files_belong_to_the_owner_of_the_run_even_when_the_script_runs_as_root(
    submit_script: Submit, target: Callable[..., str], start_engine: Callable[[], Any], until: Until
) -> None:
    if os.getuid() != 0:
        pytest.skip("making a folder somebody else's takes root")
    runs = {user: submit_script(_facts, compute=target(user=user)) for user in (None, "root")}
    for run in runs.values():
        (run.folder / "events.jsonl").touch()  # which its owner's engine would make
        for path in (run.folder, *run.folder.rglob("*")):
            os.chown(path, 1234, 1235)
    start_engine()
    seen = {user: _run_facts(run, until)["uid"] for user, run in runs.items()}
    assert seen == {None: 1234, "root": 0}
    for run in runs.values():
        until(lambda: {path.stat().st_uid for path in (run.folder / "work").rglob("*")} == {1234})  # noqa: B023


_keyring = """
from keyring.backend import KeyringBackend

class OneSecret(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return CANARY if username == "API_TOKEN" else None

    def set_password(self, service, username, password):
        pass

    def delete_password(self, service, username):
        pass
"""
_canary = "canary-4711-in-no-file"


def test_a_secret_reaches_the_script_and_nothing_that_is_kept(
    workspace: Workspace,
    submit_script: Submit,
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    docker_engine: Engine,
    until: Until,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "one_secret.py").write_text(f"CANARY = {_canary!r}\n{_keyring}")
    run = submit_script(
        "import os, time\nfrom mldesk.runtime import Run\n"
        "print('the token is', os.environ['API_TOKEN'], len(os.environ['API_TOKEN']), flush=True)\n"
        "Run.get_context().log('length', len(os.environ['API_TOKEN']))\n"
        "while not os.path.exists('go'):\n    time.sleep(0.02)\n",
        compute=target(),
        environment=EnvironmentSpec(secrets=("API_TOKEN",)),
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "one_secret.OneSecret")
    start_engine()
    until(lambda: "length" in run.metrics(), 60)
    inspected = docker_engine.api.inspect_container(container_name(run.id))
    (run.folder / "work" / "go").touch()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", run.reason
    assert run.metrics()["length"].last == len(_canary)
    assert _canary not in json.dumps(inspected)
    until(lambda: not _has_container(docker_engine, run))
    kept = [path for path in workspace.path.rglob("*") if path.is_file()]
    assert [path for path in kept if _canary.encode() in path.read_bytes()] == []
    assert "the token is" in run.log_path.read_text()
