"""Any reachable engine: by socket, context, TLS or ssh; and GPUs asked of it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docker
import psutil
import pytest
from docker.api.container import ContainerApiMixin

from mldesk.containers.client import connect, of_message
from mldesk.containers.finding import find_engine
from mldesk.containers.run_containers import RunContainer
from mldesk.containers.run_nodes import start_run
from mldesk.core.compute import add_docker_target
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import InvalidInput, Unavailable
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.engine import Engine
from mldesk.engine.executors.base import Executor
from mldesk.engine.executors.docker import DockerExecutor
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import Gpu, GpuWatch

Until = Callable[..., Any]
_base = "mldesk-test/base:bookworm"


@pytest.fixture(autouse=True)
def settings_of_docker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the settings of the docker command, and none of its variables."""
    for name in ("HOST", "CONTEXT", "TLS", "TLS_VERIFY", "CERT_PATH"):
        monkeypatch.delenv(f"DOCKER_{name}", raising=False)
    monkeypatch.setenv("DOCKER_CONFIG", str(tmp_path / "docker"))
    return tmp_path / "docker"


def docker_command(*arguments: str) -> None:
    if shutil.which("docker") is None:
        pytest.skip("there is no docker command")
    subprocess.run(["docker", *arguments], check=True, capture_output=True)


def answers(host: str | None = None) -> bool:
    with contextlib.closing(connect(DockerSettings(host=host), timeout=10)) as engine:
        return bool(engine.info["ServerVersion"])


# -- contexts


def test_contexts_are_followed_as_the_docker_command_does(
    docker_host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    docker_command("context", "create", "lab", "--docker", f"host={docker_host}")
    docker_command("context", "create", "elsewhere", "--docker", "host=tcp://127.0.0.1:9")
    docker_command("context", "use", "elsewhere")
    assert find_engine(None) == ("tcp://127.0.0.1:9", None)
    assert find_engine("context://lab") == (docker_host, None)
    monkeypatch.setenv("DOCKER_CONTEXT", "lab")
    assert find_engine(None) == (docker_host, None)
    assert answers()
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:10")
    assert find_engine(None) == ("tcp://127.0.0.1:10", None)
    assert answers("context://lab")


def test_a_context_that_is_not_there_or_garbled_is_told_by_its_name(
    settings_of_docker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCKER_CONTEXT", "gone")
    with pytest.raises(Unavailable, match="no Docker context 'gone'"):
        connect(DockerSettings())
    docker_command("context", "create", "torn", "--docker", "host=unix:///somewhere")
    next(settings_of_docker.rglob("meta.json")).write_text('{"Name": "torn"')
    with pytest.raises(Unavailable, match="context 'torn' cannot be read"):
        connect(DockerSettings(host="context://torn"))
    (settings_of_docker / "config.json").write_text("no json")
    monkeypatch.delenv("DOCKER_CONTEXT")
    with pytest.raises(Unavailable, match="Docker's configuration cannot be read"):
        connect(DockerSettings())


def test_a_target_names_its_engine_by_an_address_or_a_context(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput, match="no Docker engine"):
        add_docker_target(workspace, "docker", image=_base, host="somewhere")
    add_docker_target(workspace, "docker", image=_base, host="context://lab")


# -- TLS


class Authority:
    """A certificate authority of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._make("ca", "-subj", "/CN=test authority")

    def sign(self, name: str, folder: Path) -> Path:
        """A certificate and its key for `name`, in a folder as Docker wants it, which is returned."""
        usage = "serverAuth" if name == "server" else "clientAuth"
        signed = ("-CA", str(self.folder / "ca.pem"), "-CAkey", str(self.folder / "ca-key.pem"))
        extensions = ("-addext", "subjectAltName=IP:127.0.0.1", "-addext", f"extendedKeyUsage={usage}")
        self._make(name, "-subj", f"/CN={name}", *signed, *extensions)
        folder.mkdir()
        shutil.copy(self.folder / "ca.pem", folder / "ca.pem")
        shutil.copy(self.folder / f"{name}.pem", folder / "cert.pem")
        shutil.copy(self.folder / f"{name}-key.pem", folder / "key.pem")
        return folder

    def _make(self, name: str, *options: str) -> None:
        files = ("-keyout", str(self.folder / f"{name}-key.pem"), "-out", str(self.folder / f"{name}.pem"))
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *files, *options]
        subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def tls_engine(tmp_path: Path, new_daemon: Any) -> tuple[str, Path]:
    """The address of a daemon that wants to see a certificate, and the files for that."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl")
    authority = Authority(tmp_path / "authority")
    server = authority.sign("server", tmp_path / "server")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    files = (
        f"--tls{what}={server / name}.pem"
        for what, name in zip(("cacert", "cert", "key"), ("ca", "cert", "key"), strict=True)
    )
    new_daemon(options=("--host", address, "--tlsverify", *files)).import_base()
    return address, authority.sign("client", tmp_path / "client")


def test_tls_material_of_the_variables_and_of_a_context_is_used(
    tls_engine: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, files = tls_engine
    # what web pages are checked by is no matter of the engine's
    other = Authority(tmp_path / "other").folder / "ca.pem"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    parts = {"host": address, **{name: str(files / f"{name}.pem") for name in ("ca", "cert", "key")}}
    docker_command("context", "create", "safe", "--docker", ",".join(f"{k}={v}" for k, v in parts.items()))
    assert answers("context://safe")
    monkeypatch.setenv("DOCKER_HOST", address)
    monkeypatch.setenv("DOCKER_TLS_VERIFY", "1")
    monkeypatch.setenv("DOCKER_CERT_PATH", str(files))
    assert answers()
    read_line(DockerSettings(), tmp_path)


# urllib3 leaves the socket of a handshake that was refused to the collector
@pytest.mark.filterwarnings("ignore:unclosed <ssl:ResourceWarning")
@pytest.mark.filterwarnings("ignore:Exception ignored in. <ssl:pytest.PytestUnraisableExceptionWarning")
def test_what_is_wrong_with_tls_is_told(
    tls_engine: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, files = tls_engine
    with pytest.raises(Unavailable, match=r"not reached by TLS.*speaks TLS only"):
        connect(DockerSettings(host=address))
    monkeypatch.setenv("DOCKER_TLS_VERIFY", "1")
    monkeypatch.setenv("DOCKER_CERT_PATH", str(files))
    (files / "key.pem").rename(tmp_path / "key.pem")
    with pytest.raises(Unavailable, match=r"TLS files.*key\.pem is not there"):
        connect(DockerSettings(host=address))
    (files / "cert.pem").rename(tmp_path / "cert.pem")
    with pytest.raises(Unavailable, match=r"not reached by TLS.*asks for a certificate"):
        connect(DockerSettings(host=address))
    shutil.copy(Authority(tmp_path / "other").folder / "ca.pem", files / "ca.pem")
    with pytest.raises(Unavailable, match=r"not reached by TLS.*authority in ca\.pem"):
        connect(DockerSettings(host=address))
    monkeypatch.setenv("DOCKER_CERT_PATH", str(tmp_path / "nowhere"))
    with pytest.raises(Unavailable, match=r"TLS files.*nowhere is not there"):
        connect(DockerSettings(host=address))


def read_line(settings: DockerSettings, folder: Path) -> None:
    """Run a container on the engine that writes what comes on its standard input into a folder."""
    code = f"import sys; open({str(folder / 'said')!r}, 'w').write(sys.stdin.readline())"
    run = RunContainer("line", "w", _base, ["python3", "-c", code], folder, (os.getuid(), os.getgid()))
    with contextlib.closing(connect(settings)) as engine:
        [container] = start_run(engine, [run], settings, b"through the wire")
        code = engine.api.wait(container, timeout=120)["StatusCode"]
        engine.api.remove_container(container)
    assert (code, (folder / "said").read_text()) == (0, "through the wire\n")


# -- ssh


@pytest.fixture
def ssh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes an ssh program that is a script of the shell."""

    def make(script: str) -> None:
        folder = tmp_path / "programs"
        folder.mkdir()
        (folder / "ssh").write_text(f"#!/bin/sh\n{script}\n")
        (folder / "ssh").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    return make


def test_an_engine_behind_ssh_is_reached_by_the_ssh_program(
    ssh: Callable[[str], None], docker_host: str, tmp_path: Path
) -> None:
    docker_command("--version")
    asked = tmp_path / "asked"
    ssh(f'echo "$@" >> {asked}\nexec docker --host {docker_host} system dial-stdio')
    settings = DockerSettings(host="ssh://ann@lab.example:2222")
    assert answers(settings.host)
    line = asked.read_text().splitlines()[0]
    assert line.endswith("-l ann -p 2222 -- lab.example docker system dial-stdio")
    assert "BatchMode=yes" in line
    read_line(settings, tmp_path)


def test_ssh_that_is_missing_refused_or_silent_is_told_in_time(
    ssh: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = DockerSettings(host="ssh://lab.example")
    ssh("exec sleep 600")
    begun = time.monotonic()
    with pytest.raises(Unavailable, match="nothing came within 1 seconds"):
        connect(settings, timeout=1)
    assert time.monotonic() - begun < 60  # and it would say nothing for ten minutes
    (tmp_path / "programs" / "ssh").write_text(
        "#!/bin/sh\necho 'Permission denied (publickey).' >&2\nexit 255\n"
    )
    with pytest.raises(Unavailable, match=r"through ssh.*Permission denied \(publickey\)"):
        connect(settings)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="no ssh on this machine"):
        connect(settings)


# -- GPUs


class FourGpus:
    """Four idle GPUs."""

    def read(self) -> tuple[Gpu, ...]:
        return tuple(Gpu(index, f"GPU-{index}", "Test", 0.0, 0, 2**30) for index in range(4))


@pytest.fixture
def engine_with_gpus(workspace: Workspace, docker_host: str, until: Until) -> Iterator[Engine]:
    """mldesk's engine, in this process, on a machine that has four GPUs."""
    before = set(psutil.Process().children())
    watch, local = GpuWatch(FourGpus(), interval=0.01), LocalExecutor()
    assert watch.wait_for_first(120)
    executors: dict[str, Executor] = {"local": local, "docker": DockerExecutor(workspace.path, local)}
    engine = Engine(workspace, executors, watch)
    yield engine
    engine.close()

    def collected() -> bool:
        local.tend()
        return set(psutil.Process().children()) <= before

    until(collected)
    for executor in executors.values():
        executor.close()
    watch.close()


def test_gpus_are_requested_by_the_numbers_that_were_allotted_and_count_from_0_inside(
    engine_with_gpus: Engine,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    until: Until,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    requests: list[Any] = []
    start = ContainerApiMixin.start

    def looked_at(api: docker.APIClient, container: str) -> None:
        config = api.inspect_container(container)["HostConfig"]
        requests.extend(config["DeviceRequests"] or ())
        start(api, container)

    run = submit_script("print('trains')", compute=target(gpus=[1, 3]), gpus=2)
    monkeypatch.setattr(
        ContainerApiMixin,
        "start",
        lambda api, container: (
            looked_at(api, container)
            if run.folder.joinpath("launch.json").exists()
            else start(api, container)
        ),
    )

    def over() -> bool:
        engine_with_gpus.step()
        return run.refresh().status.terminal

    until(over, 60)
    assert [(asked["DeviceIDs"], asked["Capabilities"]) for asked in requests] == [(["1", "3"], [["gpu"]])]
    launch = json.loads((run.folder / "launch.json").read_bytes())
    assert (launch["gpus"], launch["environment"]["CUDA_VISIBLE_DEVICES"]) == ([1, 3], "0,1")
    if run.status == "Failed":  # no NVIDIA runtime here
        assert run.reason is not None
        assert run.reason["title"] == "The Docker engine cannot give GPUs to containers"
        assert "NVIDIA container toolkit" in run.reason["cure"]


def test_what_an_engine_lacks_is_told_with_its_cure() -> None:
    no_init = of_message(
        "container create: container-init binary not found on the host: stat /x: no such file"
    )
    assert "catatonit" in no_init.cure
    no_device = of_message("CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=0")
    assert "nvidia-ctk" in no_device.cure
