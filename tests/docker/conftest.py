"""A real Docker engine: one that is reachable, or a private daemon; a base image made once per machine."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any, Protocol

import docker
import psutil
import pytest
from filelock import FileLock
from platformdirs import user_cache_path

from mldesk.containers.client import Engine, connect
from mldesk.core.compute import add_docker_target
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError, Unavailable
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.identity import processes_of_run
from mldesk.summon import engine_identity

BASE = "mldesk-test/base:bookworm"
MPI = "mldesk-test/mpi:bookworm"
_packages = {
    BASE: "python3,python3-venv,ca-certificates",
    MPI: "python3,python3-venv,ca-certificates,openmpi-bin,python3-mpi4py",
}
_archives = {BASE: "bookworm-python", MPI: "bookworm-mpi"}
_start_seconds = 180.0


def unavailable(reason: str) -> None:
    """Skip; where Docker is demanded, fail."""
    if os.environ.get("MLDESK_DEMAND_DOCKER") == "1":
        pytest.fail(f"Docker is demanded here: {reason}")
    pytest.skip(reason)


class Daemon:
    """A private Docker daemon, with its own socket, data and state; `live_restore` keeps containers."""

    def __init__(
        self, folder: Path, data: Path | None = None, live_restore: bool = True, options: Sequence[str] = ()
    ) -> None:
        self.folder = folder
        self.options = options
        self.live_restore = live_restore
        self.data = data or folder / "data"
        self.address = f"unix://{folder}/docker.sock"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the daemon and wait until it answers."""
        # a daemon that was killed, and its containerd with it, leave numbers that may be anybody's by now
        (self.folder / "docker.pid").unlink(missing_ok=True)
        for left in (self.folder / "exec" / "containerd").glob("containerd*.[ps]*"):
            left.unlink()
        command = [
            "dockerd",
            *("--host", self.address, "--data-root", str(self.data)),
            *("--exec-root", str(self.folder / "exec"), "--pidfile", str(self.folder / "docker.pid")),
            *("--iptables=false", "--ip6tables=false", "--bridge=none"),
            f"--live-restore={str(self.live_restore).lower()}",
            *self.options,
        ]
        with (self.folder / "dockerd.log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        end, pause = time.monotonic() + _start_seconds, Event()
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > end:
                unavailable(f"the Docker daemon does not start: {self._last_words()}")
            pause.wait(0.1)

    def import_base(self) -> None:
        """Give it the base image, unless it has it."""
        import_base(self.address)

    def kill(self) -> None:
        """Kill -9."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        """Stop it as the system does when it goes down: by SIGTERM."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(120)

    def end(self) -> None:
        """End the daemon, its containers, and what it runs them with."""
        if self.process is None:
            return
        if self.process.poll() is not None:
            self.start()
        with contextlib.closing(docker.DockerClient(self.address)) as client:
            _remove_containers(client)
            client.api.prune_networks()  # a daemon that ends leaves their bridges to the machine
        beneath = psutil.Process(self.process.pid).children(recursive=True)
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for process in psutil.wait_procs(beneath, 2)[1]:
            with contextlib.suppress(psutil.Error):
                process.kill()

    def _answers(self) -> bool:
        with contextlib.suppress(MldeskError):
            connect(DockerSettings(host=self.address), timeout=5).close()
            return True
        return False

    def _last_words(self) -> str:
        return (self.folder / "dockerd.log").read_text(errors="replace")[-600:]


def _remove_containers(client: Any) -> None:
    for container in client.api.containers(all=True):
        with contextlib.suppress(docker.errors.APIError):  # it is being removed
            client.api.remove_container(container["Id"], force=True)


class NewDaemon(Protocol):
    def __call__(
        self, data: Path | None = None, live_restore: bool = True, options: Sequence[str] = ()
    ) -> Daemon: ...


def private_is_possible() -> str | None:
    """Why no private daemon can be started here; None when one can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a private Docker daemon takes root on Linux"
    return None if shutil.which("dockerd") else "there is no dockerd: install docker.io"


def new_folder() -> Path:
    """A folder for a daemon."""
    # short: the address of a socket may have a hundred characters
    return Path(tempfile.mkdtemp(prefix="mldesk-docker-"))


def remove_folder(folder: Path) -> None:
    """Remove the folder of a daemon, and what is still mounted there."""
    for mounted in [part.mountpoint for part in psutil.disk_partitions(all=True)]:
        if mounted.startswith(f"{folder}/"):
            subprocess.run(["umount", "-l", mounted], capture_output=True)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def private_daemon() -> Iterator[Daemon]:
    """A daemon of the tests' own, which they may kill (and start again)."""
    obstacle = private_is_possible()
    if obstacle is not None:
        unavailable(obstacle)
    daemon = Daemon(new_folder())
    _private.append(daemon)
    try:
        daemon.start()
        yield daemon
    finally:
        _private.remove(daemon)
        daemon.end()
        remove_folder(daemon.folder)


_private: list[Daemon] = []


@pytest.fixture(autouse=True)
def no_container_left() -> Iterator[None]:
    """What a test has left on the private daemon is none of the next one's."""
    yield
    for daemon in _private:
        if daemon.process is not None and daemon.process.poll() is None:
            with contextlib.closing(docker.DockerClient(daemon.address)) as client:
                _remove_containers(client)


@pytest.fixture
def new_daemon() -> Iterator[NewDaemon]:
    """Start a daemon of one test alone, its data in a folder that the test has, or in one of its own."""
    daemons: list[Daemon] = []

    def start(data: Path | None = None, live_restore: bool = True, options: Sequence[str] = ()) -> Daemon:
        obstacle = private_is_possible()
        if obstacle is not None:
            unavailable(obstacle)
        daemons.append(Daemon(new_folder(), data, live_restore, options))
        daemons[-1].start()
        return daemons[-1]

    yield start
    for daemon in daemons:
        daemon.end()
        remove_folder(daemon.folder)


@pytest.fixture(scope="session")
def docker_host(request: pytest.FixtureRequest) -> str:
    """The address of a Docker engine that has the base image."""
    try:
        reachable = connect(DockerSettings(), timeout=5)
        address = reachable.address
        reachable.close()
    except Unavailable:
        address = str(request.getfixturevalue("private_daemon").address)
    import_base(address)
    return address


@pytest.fixture
def docker_engine(docker_host: str) -> Iterator[Engine]:
    """The engine itself, by the client of this program."""
    engine = connect(DockerSettings(host=docker_host))
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def give_base() -> Callable[[str], None]:
    """Gives the engine at an address the base image."""
    return import_base


@pytest.fixture(scope="session")
def mpi_image(docker_host: str) -> str:
    """An image with Open MPI and mpi4py, which the engine at `docker_host` has."""
    import_image(docker_host, MPI)
    return MPI


def import_base(address: str) -> None:
    """Give an engine the base image, unless it has it."""
    import_image(address, BASE)


def import_image(address: str, image: str) -> None:
    """Give an engine one of the images that are made here, unless it has it."""
    with contextlib.closing(docker.DockerClient(address, timeout=300)) as client:
        if not client.images.list(image):
            name, _, tag = image.partition(":")
            # tagged afterwards: Podman overlooks the tag of an import
            made = client.api.import_image(str(_archive(image)), repository=name, tag="imported")
            client.api.tag(json.loads(made.splitlines()[-1])["status"], name, tag)


def _archive(image: str) -> Path:
    """A small Debian with Python, made once per machine by debootstrap (a minute) and kept as an archive."""
    folder = Path(os.environ.get("MLDESK_TEST_CACHE") or user_cache_path("mldesk-tests", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"{_archives[image]}.tar"
    with FileLock(archive.with_suffix(".lock")):
        if not archive.exists():
            if shutil.which("debootstrap") is None or os.geteuid() != 0:
                unavailable("the images of the tests take debootstrap and root")
            _make_archive(archive, _packages[image])
    return archive


def _make_archive(archive: Path, include: str) -> None:
    root = Path(tempfile.mkdtemp(prefix="mldesk-base-"))
    command = ["debootstrap", "--variant=minbase", f"--include={include}", "bookworm", str(root)]
    try:
        made = subprocess.run(command, capture_output=True, text=True)
        if made.returncode != 0:
            unavailable(f"debootstrap failed: {made.stdout[-600:]}")
        draft = archive.with_suffix(".partial")
        # without what was downloaded: it is half of all
        left_out = ["--exclude=./var/cache/apt", "--exclude=./var/lib/apt/lists/*", "--exclude=./dev/*"]
        subprocess.run(["tar", "-C", str(root), *left_out, "-cf", str(draft), "."], check=True)
        draft.replace(archive)
    finally:
        shutil.rmtree(root, ignore_errors=True)


class MldeskEngine:
    """mldesk's own engine of a workspace, as a process."""

    def __init__(self, workspace: Workspace) -> None:
        self.process = subprocess.Popen([sys.executable, "-m", "mldesk.engine", str(workspace.path)])

    def kill(self) -> None:
        """Kill -9."""
        self.process.kill()
        self.process.wait()


@pytest.fixture
def start_engine(workspace: Workspace, until: Callable[..., Any]) -> Iterator[Callable[[], MldeskEngine]]:
    """Start mldesk's engine and wait until it serves; killed after the test with what its runs have left."""
    engines: list[MldeskEngine] = []

    def start() -> MldeskEngine:
        engine = MldeskEngine(workspace)
        engines.append(engine)
        until(lambda: (engine_identity(workspace.path) or (0,))[0] == engine.process.pid)
        return engine

    yield start
    for engine in engines:
        engine.process.terminate()
        try:
            engine.process.wait(60)
        except subprocess.TimeoutExpired:
            engine.kill()
    for row in workspace.store.read("SELECT id FROM runs"):
        for process in processes_of_run(row["id"]):
            with contextlib.suppress(psutil.Error):
                process.kill()


class SubmitDocker(Protocol):
    def __call__(self, text: str, *arguments: str, **config: Any) -> Run: ...


@pytest.fixture
def target(workspace: Workspace, docker_host: str) -> Callable[..., str]:
    """Add a Docker target with these settings; returns its name."""

    def add(**settings: Any) -> str:
        name = f"docker{len(workspace.store.read('SELECT 1 FROM compute_targets'))}"
        given = {"host": docker_host, "image": BASE, "build_network": "host", **settings}
        return add_docker_target(workspace, name, **given).name

    return add


@pytest.fixture
def gated_script() -> str:
    """Logs ten losses, waits for a file `go` in its folder, and logs ten more."""
    return """
import os, time
from mldesk.runtime import Run
run = Run.get_context()
for step in range(20):
    if step == 10:
        while not os.path.exists("go"):
            time.sleep(0.02)
    run.log("loss", step + 0.5)
"""


@pytest.fixture
def half_way(until: Callable[..., Any]) -> Callable[[Run], None]:
    """Wait until a run of the gated script has logged its first ten losses."""

    def wait(run: Run) -> None:
        until(lambda: "loss" in run.metrics() and run.metrics()["loss"].count == 10, 60)

    return wait
