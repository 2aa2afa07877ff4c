"""Engines of an ordinary user, and Podman: the same runs, and files that belong to the user."""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import docker
import psutil
import pytest

from mldesk.containers.client import connect
from mldesk.containers.gpus import device_requests
from mldesk.containers.images import prepare_image
from mldesk.containers.labels import RUN_LABEL
from mldesk.containers.limits import limit_notes
from mldesk.containers.networks import runs_with_network
from mldesk.containers.run_containers import RunContainer, container_name
from mldesk.containers.run_nodes import find_runs, remove_run, start_run
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.record import recorded_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, MldeskError, Unavailable
from mldesk.core.run import Run

Until = Callable[..., Any]
_base = "mldesk-test/base:bookworm"
_start_seconds = 30.0
_most_processes = 32768  # Podman lowers its own limit to that


@dataclass(frozen=True)
class Service:
    """An engine that the test has started: its address, and the user and folder it works as and in."""

    kind: str
    address: str
    uid: int
    gid: int
    folder: Path


def _user() -> pwd.struct_passwd:
    """The ordinary user that rootless engines run as: the tests' own or, for root, MLDESK_TEST_USER."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    name = os.environ.get("MLDESK_TEST_USER")
    if not name:
        pytest.skip("a rootless engine takes an ordinary user: name one in MLDESK_TEST_USER")
    return pwd.getpwnam(name)


@contextlib.contextmanager
def _service(kind: str, user: pwd.struct_passwd) -> Iterator[Service]:
    """Start an engine as a user in a folder of its own; ended with all that it started."""
    folder = Path(tempfile.mkdtemp(prefix="mldesk-engine-"))
    folder.chmod(0o755)
    for inner in (folder / "home", folder / "run"):
        inner.mkdir(mode=0o700)
    for path in (folder, *folder.iterdir()):
        os.chown(path, user.pw_uid, user.pw_gid)
    command = list(_kinds[kind](folder))
    (folder / "containers.conf").write_text(_podman_settings())
    places = f'graphroot = "{folder}/data"\nrunroot = "{folder}/state"\n'
    (folder / "storage.conf").write_text(f'[storage]\ndriver = "overlay"\n{places}')
    variables = {
        "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin",
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "CONTAINERS_CONF": str(folder / "containers.conf"),
        "CONTAINERS_STORAGE_CONF": str(folder / "storage.conf"),
    }
    as_user: dict[str, Any] = {}
    if os.geteuid() != user.pw_uid:
        as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            command, env=variables, cwd=folder, stdout=log, stderr=log, start_new_session=True, **as_user
        )
    service = Service(kind, f"unix://{folder}/engine.sock", user.pw_uid, user.pw_gid, folder)
    try:
        _wait_for(service, process)
        yield service
    finally:
        _end(service, process)


def _podman_settings() -> str:
    """What lets Podman work where tests may not raise their limits, and without an init of its own."""
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    lines = [
        "[containers]",
        f'default_ulimits = ["nofile={files}:{files}", "nproc={_most_processes}:{_most_processes}"]',
    ]
    inits = [path for path in map(shutil.which, ("catatonit", "tini", "docker-init")) if path]
    lines += [f'init_path = "{inits[0]}"'] if inits else []
    lines += ["[engine]", 'cgroup_manager = "cgroupfs"', 'events_logger = "file"']
    return "\n".join(lines + (['runtime = "runc"'] if shutil.which("runc") else [])) + "\n"


def _wait_for(service: Service, process: subprocess.Popen[bytes]) -> None:
    end, pause = time.monotonic() + _start_seconds, Event()
    while True:
        try:
            connect(DockerSettings(host=service.address), timeout=5).close()
            return
        except MldeskError:
            if process.poll() is not None or time.monotonic() > end:
                words = (service.folder / "log").read_text(errors="replace")[-600:]
                pytest.skip(f"the engine does not start here: {words}")
        pause.wait(0.1)


def _end(service: Service, process: subprocess.Popen[bytes]) -> None:
    with (
        contextlib.suppress(docker.errors.DockerException),
        contextlib.closing(docker.DockerClient(service.address)) as client,
    ):
        for container in client.api.containers(all=True):
            client.api.remove_container(container["Id"], force=True)
    # Podman of an ordinary user keeps its namespaces open by a process that is nobody's child
    with contextlib.suppress(OSError, ValueError, psutil.Error):
        pause = psutil.Process(int((service.folder / "run/libpod/tmp/pause.pid").read_text()))
        if pause.uids().real == service.uid:
            pause.kill()
    beneath = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.send_signal(signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(20)
    for left in psutil.wait_procs(beneath, 2)[1]:
        with contextlib.suppress(psutil.Error):
            left.kill()
    process.kill()
    process.wait()
    for left in psutil.process_iter():  # Podman's monitors stay for minutes, and are nobody's children
        with contextlib.suppress(psutil.Error):
            if any(str(service.folder) in part for part in left.cmdline()):
                left.kill()
    for mounted in [part.mountpoint for part in psutil.disk_partitions(all=True)]:
        if mounted.startswith(f"{service.folder}/"):
            subprocess.run(["umount", "-l", mounted], capture_output=True)
    shutil.rmtree(service.folder, ignore_errors=True)


def _lacking(*programs: str) -> None:
    for program in programs:
        if shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin:/sbin") is None:
            pytest.skip(f"there is no {program}")


def _podman(folder: Path) -> Sequence[str]:
    _lacking("podman")
    return ["podman", "system", "service", "--time=0", f"unix://{folder}/engine.sock"]


def _rootless_podman(folder: Path) -> Sequence[str]:
    _lacking("newuidmap")
    return _podman(folder)


def _rootless_docker(folder: Path) -> Sequence[str]:
    _lacking("rootlesskit", "dockerd", "newuidmap")
    places = f"--data-root {folder}/data --exec-root {folder}/run/exec --pidfile {folder}/docker.pid"
    inside = (
        "rm -f /run/docker /run/containerd /run/xtables.lock; "
        f"exec dockerd --rootless --host unix://{folder}/engine.sock {places} "
        "--iptables=false --ip6tables=false --bridge=none"
    )
    kit = ["rootlesskit", "--net=host", "--copy-up=/etc", "--copy-up=/run", "--propagation=rslave"]
    return [*kit, "sh", "-c", inside]


_kinds = {"podman": _podman, "rootless podman": _rootless_podman, "rootless docker": _rootless_docker}


@pytest.fixture(scope="module", params=list(_kinds))
def service(request: pytest.FixtureRequest, give_base: Callable[[str], None]) -> Iterator[Service]:
    """Podman as root, Podman of an ordinary user, Docker of an ordinary user."""
    if sys.platform != "linux":
        pytest.skip("these engines take Linux")
    if request.param == "podman" and os.geteuid() != 0:
        pytest.skip("Podman as root takes root")
    user = pwd.getpwuid(0) if request.param == "podman" else _user()
    with _service(request.param, user) as started:
        give_base(started.address)
        yield started


@pytest.fixture
def shared(service: Service) -> Iterator[Path]:
    """A folder that the engine's user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="mldesk-runs-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def tmp_path(shared: Path, service: Service) -> Path:
    """Everything of a test, the workspace too, where the engine's user can reach it."""
    return shared


_script = """
import os, time
from mldesk.runtime import Run
run = Run.get_context()
for step in range(20):
    if step == 10:
        while not os.path.exists("go"):
            time.sleep(0.02)
    run.log("loss", step + 0.5)
open("outputs/model.bin", "w").write("weights")
import tiny
print("uid", os.getuid(), "has", tiny.VERSION)
"""


def _give(run: Run, service: Service) -> None:
    """Make the engine's user the owner of a run, as if it had submitted it."""
    (run.folder / "events.jsonl").touch()
    for path in (run.folder, *run.folder.rglob("*")):
        os.chown(path, service.uid, service.gid)


def _points(run: Run) -> int:
    metrics = run.metrics()
    return metrics["loss"].count if "loss" in metrics else 0


def _ended(run: Run, until: Until) -> Run:
    until(lambda: run.refresh().status.terminal, 60)
    return run


def test_a_run_goes_the_whole_way_and_its_files_are_the_user_s(
    service: Service,
    target: Callable[..., str],
    submit_script: Callable[..., Run],
    start_engine: Callable[[], Any],
    until: Until,
    packages: Any,
) -> None:
    packages.wheel("tiny", "1.5")
    spec = EnvironmentSpec("packages", packages=("tiny",), pip_options=packages.options)
    # the network of the tests' rootless Docker is this machine's, which its containers may not enter
    network = "default" if service.kind == "rootless docker" else "host"
    name = target(host=service.address, build_network=network)
    run = submit_script(_script, compute=name, environment=spec)
    _give(run, service)
    first = start_engine()
    until(lambda: run.refresh().status.terminal or _points(run) == 10, 120)
    assert run.status == "Running", run.reason
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        inspected = engine.api.inspect_container(container_name(run.id))
        assert inspected["Config"]["Labels"][RUN_LABEL] == run.id
        assert inspected["HostConfig"]["NetworkMode"] == "none"
        assert inspected["HostConfig"]["ReadonlyRootfs"]
        lacking = limit_notes(engine)
        first.kill()
        start_engine()  # which finds it again by its label
        (run.folder / "work" / "go").touch()
        assert _ended(run, until).status == "Completed", run.reason
        until(lambda: not find_runs(engine, str(run.folder.parent.parent)), 30)
    assert _points(run) == 20
    assert f"uid {0 if engine.rootless else service.uid} has 1.5" in run.log_path.read_text()
    model = run.folder / "work" / "outputs" / "model.bin"
    assert (model.stat().st_uid, model.stat().st_gid) == (service.uid, service.gid)
    recorded = recorded_environment(run.folder)
    assert recorded is not None
    assert (recorded["packages"]["tiny"], recorded["container"]["relaxations"]) == ("1.5", [])
    assert set(lacking) <= set(recorded["notes"])


def test_a_run_is_stopped_and_one_out_of_memory_is_told_where_there_are_limits(
    service: Service,
    target: Callable[..., str],
    submit_script: Callable[..., Run],
    start_engine: Callable[[], Any],
    until: Until,
) -> None:
    name = target(host=service.address, memory=64 * 2**20)
    deaf = "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('deaf', flush=True)\n"
    stopped = submit_script(deaf + "while True:\n    time.sleep(1)\n", compute=name)
    hungry = submit_script("data = b'x' * (256 * 2**20)\n", compute=name)
    for run in (stopped, hungry):
        _give(run, service)
    start_engine()
    until(lambda: stopped.log_path.exists() and "deaf" in stopped.log_path.read_text(), 60)
    stopped.request_stop()
    assert _ended(stopped, until).status == "Canceled"
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        limited = not any("memory" in note for note in limit_notes(engine))
    assert _ended(hungry, until).status == ("Failed" if limited else "Completed")
    if limited:
        assert hungry.reason is not None
        assert "Out of memory" in hungry.reason["title"]


def test_a_secret_reaches_a_container_by_its_standard_input(service: Service, shared: Path) -> None:
    os.chown(shared, service.uid, service.gid)
    code = f"import sys; open({str(shared / 'said')!r}, 'w').write(sys.stdin.readline())"
    run = RunContainer("line", "w", _base, ["python3", "-c", code], shared, (service.uid, service.gid))
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        [container] = start_run(engine, [run], DockerSettings(), b"hidden")
        assert engine.api.wait(container, timeout=120)["StatusCode"] == 0
        assert "hidden" not in str(engine.api.inspect_container(container))
        engine.api.remove_container(container)
    assert (shared / "said").read_text() == "hidden\n"
    assert (shared / "said").stat().st_uid == service.uid


def test_nodes_of_a_run_reach_each_other_by_name_and_nobody_outside(service: Service, shared: Path) -> None:
    os.chown(shared, service.uid, service.gid)
    owner = (service.uid, service.gid)
    sleeps = ("python3", "-c", "import time; time.sleep(600)")
    runs = [RunContainer("pair", "w", _base, sleeps, shared, owner, node=node, nodes=2) for node in range(2)]
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        if engine.podman is None:
            pytest.skip("the tests' rootless Docker has no networks")
        try:
            containers = start_run(engine, runs, DockerSettings())
        except Unavailable as error:
            if "without root" not in error.title:
                raise
            pytest.skip(str(error))
        try:
            for node, container in enumerate(containers):
                command = ["python3", "-c", _finds, f"node-{1 - node}"]
                said = engine.api.exec_start(engine.api.exec_create(container, command)["Id"])
                assert json.loads(said) == {
                    "host": f"node-{node}",
                    "other": 111,
                    "outside": 101,
                    "name": False,
                }
        finally:
            remove_run(engine, "pair")
        assert "pair" not in runs_with_network(engine, "w")


_finds = """
import json, socket, sys
def refusal(address):
    try:
        socket.create_connection((address, 22), 20).close()
    except socket.gaierror:
        return False
    except OSError as error:
        return error.errno
print(json.dumps({"host": socket.gethostname(), "other": refusal(sys.argv[1]),
                  "outside": refusal("192.0.2.1"), "name": refusal("example.com")}))
"""
"""Tells by which errors others are not reached: nobody listens there (111), or no way leads there (101)."""


def test_a_folder_that_is_not_there_and_a_dockerfile_are_told_and_built(service: Service) -> None:
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        if service.kind != "podman":  # which makes it
            nowhere = RunContainer("nowhere", "w", _base, ["python3"], Path("/nowhere/at/all"), (0, 0))
            with pytest.raises(Unavailable, match="does not see the run's folder"):
                start_run(engine, [nowhere], DockerSettings())
        lines: list[str] = []
        shares: list[float] = []
        spec = EnvironmentSpec("dockerfile", dockerfile=f"FROM {_base}\nENV MARK=here\n")
        prepared = prepare_image(
            engine, spec, None, lines.append, lambda share, text: shares.append(share), lambda: False, "host"
        )
    assert prepared.variables["MARK"] == "here"
    assert any(line.upper().startswith("STEP ") for line in lines)
    assert any(0.05 < share <= 0.35 for share in shares)


def test_gpus_that_podman_would_overlook_are_refused(service: Service) -> None:
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        if engine.podman is None or engine.podman >= (5, 4):
            asked = device_requests(engine, [1])
            assert asked is not None
            wanted = ["1"] if engine.podman is None else ["nvidia.com/gpu=1"]
            assert asked[0].device_ids == wanted
        else:
            with pytest.raises(Unavailable, match="gives no GPUs to containers"):
                device_requests(engine, [1])


def test_an_image_for_other_machines_is_refused(service: Service, tmp_path: Path) -> None:
    programs = tmp_path / "foreign" / "usr" / "bin"
    programs.mkdir(parents=True)
    # the head of a program for arm64
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xb7\x00\x01\x00\x00\x00" + bytes(40)
    (programs / "python3").write_bytes(head + bytes(200))
    (programs / "python3").chmod(0o755)
    archive = tmp_path / "foreign.tar"
    subprocess.run(["tar", "-C", str(tmp_path / "foreign"), "-cf", str(archive), "."], check=True)
    with contextlib.closing(connect(DockerSettings(host=service.address))) as engine:
        made = engine.api.import_image(str(archive), repository="mldesk-test/foreign", tag="latest")
        image = str(json.loads(made.splitlines()[-1])["status"])
        spec = EnvironmentSpec("image", image=image)
        with pytest.raises(InvalidInput, match=f"another kind of processor.*{engine.architecture}"):
            prepare_image(engine, spec, None, lambda line: None, lambda share, text: None, lambda: False)
