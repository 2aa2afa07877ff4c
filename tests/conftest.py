"""Fixtures for all tests: a home of their own, a workspace, small scripts, a web server, patience."""

from __future__ import annotations

import hashlib
import io
import os
import re
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any, Protocol

import hypothesis
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk import summon
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.store import Connection, Store
from mldesk.core.workspace import Workspace

# how long an example takes says more of the machine's load than of the program
_slow = hypothesis.HealthCheck.too_slow
hypothesis.settings.register_profile("any machine", deadline=None, suppress_health_check=[_slow])
hypothesis.settings.load_profile("any machine")


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """Processes that tests start can be interrupted, also where the tests were started to ignore that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


PATIENCE = 120.0
"""Seconds that whatever is waited for may take at least: waiting costs nothing where it comes sooner."""


@pytest.fixture(autouse=True)
def no_engine_left() -> Iterator[None]:
    """Every engine that this process has started on demand ends with the test, and is waited for."""
    yield
    while summon._started:
        _, process = summon._started.popitem()
        process.kill()  # which costs nothing: the next one would go on where it was
        process.wait()


class Until(Protocol):
    def __call__(self, condition: Callable[[], Any], timeout: float = PATIENCE) -> Any: ...


class SubmitScript(Protocol):
    def __call__(self, text: str, *arguments: str, **config: Any) -> Run: ...


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for mldesk's own files, so that no test touches the user's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("MLDESK_HOME", str(folder))
    return folder


@pytest.fixture
def until() -> Until:
    """Wait until a condition holds and return its value; it is asked every 10 milliseconds."""

    def wait(condition: Callable[[], Any], timeout: float = PATIENCE) -> Any:
        begun, pause = time.monotonic(), Event()
        while not (value := condition()):
            waited = time.monotonic() - begun
            if waited > max(timeout, PATIENCE):
                pytest.fail(f"did not come true within {waited:.0f} seconds")
            pause.wait(0.01)
        return value

    return wait


class PatientBot(QtBot):
    """The robot of pytest-qt, with the patience that a busy machine takes."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        __tracebackhide__ = True
        super().waitUntil(callback, timeout=max(timeout, int(1000 * PATIENCE)))

    def waitSignal(self, signal: Any, *, timeout: int = 0, raising: bool | None = None, **more: Any) -> Any:
        if raising is not False:  # what need not come is not waited for
            timeout = max(timeout, int(1000 * PATIENCE))
        return super().waitSignal(signal, timeout=timeout, raising=raising, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture
def mount_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a disk of so many megabytes in memory; skips where that cannot be done."""
    folder = tmp_path / "disk"

    def mount(megabytes: int) -> Path:
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("mounting a small disk takes root on Linux")
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
        mounted = subprocess.run(command, capture_output=True, text=True)
        if mounted.returncode != 0:
            pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
        return folder

    yield mount
    if folder.is_mount():
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def interrupt_when_stored(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Once it is called, Ctrl+C comes just when the next transaction has been stored."""
    write = Store.write

    @contextmanager
    def interrupted(store: Store, *kinds: str) -> Iterator[Connection]:
        monkeypatch.setattr(Store, "write", write)
        with write(store, *kinds) as connection:
            yield connection
        raise KeyboardInterrupt

    return lambda: monkeypatch.setattr(Store, "write", interrupted)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new, empty workspace."""
    with Workspace.create(tmp_path / "workspace", "Test") as made:
        yield made


@pytest.fixture
def submit_script(workspace: Workspace, tmp_path: Path) -> SubmitScript:
    """Submit a script, given as text, to the workspace; keywords are those of ScriptRunConfig."""

    def submit_text(text: str, *arguments: str, **config: Any) -> Run:
        folder = tmp_path / f"source{len(list(tmp_path.glob('source*')))}"
        folder.mkdir()
        (folder / "train.py").write_text(text, encoding="utf-8")
        return submit(workspace, ScriptRunConfig(folder, "train.py", arguments, **config))

    return submit_text


class Packages:
    """Small packages in a folder of their own, and the options of pip that know no others."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.options = ("--no-index", "--find-links", str(folder))

    def wheel(self, name: str, version: str = "1.0", *requires: str, python: str = ">=3.6") -> Path:
        """A package ready to install; its module of the same name knows its VERSION."""
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nRequires-Python: {python}\n"
        metadata += "".join(f"Requires-Dist: {required}\n" for required in requires)
        tag = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        path, info = self.folder / f"{name}-{version}-py3-none-any.whl", f"{name}-{version}.dist-info"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"{name}.py", f"VERSION = {version!r}\n")
            archive.writestr(f"{info}/METADATA", metadata)
            archive.writestr(f"{info}/WHEEL", tag)
            archive.writestr(f"{info}/RECORD", "")
        return path

    def source(self, name: str, code: str, version: str = "1.0") -> Path:
        """A package that has to be built, which runs `code` first."""
        metadata = f"Metadata-Version: 2.2\nName: {name}\nVersion: {version}\n"
        project = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        project += f'[project]\nname = "{name}"\nversion = "{version}"\n'
        path, top = self.folder / f"{name}-{version}.tar.gz", f"{name}-{version}"
        files = {
            "PKG-INFO": metadata,
            "pyproject.toml": project,
            "backend.py": self._backend(name, version, code),
        }
        with tarfile.open(path, "w:gz") as archive:
            for inner, text in files.items():
                entry = tarfile.TarInfo(f"{top}/{inner}")
                entry.size = len(text.encode())
                archive.addfile(entry, io.BytesIO(text.encode()))
        return path

    def gated(self, name: str = "gated") -> Gate:
        """A package whose build tells its process id and waits until the gate is opened."""
        gate = Gate(self.folder.parent / f"{name}-started", self.folder.parent / f"{name}-gate")
        self.source(
            name,
            "import os, time\n"
            f"with open({str(gate.started)!r}, 'a') as file:\n"
            "    file.write(f'{os.getpid()}\\n')\n"
            f"while not os.path.exists({str(gate.path)!r}):\n"
            "    time.sleep(0.01)\n",
        )
        return gate

    def _backend(self, name: str, version: str, code: str) -> str:
        wheel = self.wheel(name, version)
        content, file_name = wheel.read_bytes(), wheel.name
        wheel.unlink()
        return (
            "def build_wheel(folder, config_settings=None, metadata_directory=None):\n"
            f"    exec({code!r})\n"
            f"    with open(folder + '/{file_name}', 'wb') as file:\n"
            f"        file.write({content!r})\n"
            f"    return {file_name!r}\n"
        )


@dataclass(frozen=True)
class Gate:
    """Holds back the builds of a package: `started` gets a line with the process id of each that begins."""

    started: Path
    path: Path

    def open(self) -> None:
        self.path.touch()

    def pids(self) -> list[int]:
        """The processes of the builds that have begun."""
        return [int(line) for line in self.started.read_text().split()] if self.started.exists() else []


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Packages:
    """Packages of this test alone; what uv keeps of them goes with the test."""
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv-cache"))
    return Packages(tmp_path / "packages")


class WebRequest(BaseHTTPRequestHandler):
    """One request to the web server of a test, with the means to answer it well or badly."""

    protocol_version = "HTTP/1.1"
    server: WebServer

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers.items())))
        answer = self.server.answers.get(self.path.partition("?")[0])
        if answer is None:
            self.reply(404)
        else:
            answer(self)

    def head(self, status: int = 200, **headers: object) -> None:
        """Send the head of an answer; `_` in the names of headers stands for `-`."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def reply(self, status: int = 200, body: bytes = b"", **headers: object) -> None:
        """Send a whole answer."""
        self.head(status, Content_Length=len(body), **headers)
        self.wfile.write(body)

    def send_file(self, content: bytes, **headers: object) -> None:
        """Answer as a good server of files does: ranges, If-Range, ETag."""
        etag = headers.setdefault("ETag", f'"{hashlib.sha256(content).hexdigest()[:12]}"')
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked is None or self.headers.get("If-Range", etag) != etag:
            self.reply(200, content, **headers)
        elif int(asked[1]) >= len(content):
            self.reply(416, Content_Range=f"bytes */{len(content)}", **headers)
        else:
            start = int(asked[1])
            part = f"bytes {start}-{len(content) - 1}/{len(content)}"
            self.reply(206, content[start:], Content_Range=part, **headers)

    def send_part(self, content: bytes, size: int, **headers: object) -> None:
        """Promise all of the content, send `size` bytes of it, and close the connection."""
        self.head(200, Content_Length=len(content), **headers)
        self.wfile.write(content[:size])
        self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:
        """Be silent."""


class WebServer(ThreadingHTTPServer):
    """A web server on this machine: `answers` by path, `requests` that have come (path, headers)."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), WebRequest)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.answers: dict[str, Callable[[WebRequest], object]] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.over = Event()  # answers that hang wait for it

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a client that has gone is part of many tests
            super().handle_error(request, client_address)


@pytest.fixture
def web_server() -> Iterator[WebServer]:
    """A web server without any files; what it should answer is up to the test."""
    server = WebServer()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()  # waits for its threads
    thread.join()
