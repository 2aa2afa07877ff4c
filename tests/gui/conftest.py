"""A home of its own for every test, a workspace, a session, a real window."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.session import Session
from tests.conftest import PATIENCE

WAIT = 10_000
"""Milliseconds a condition may take to come true on a busy machine."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """MLDESK_HOME: nothing of the user is read or written."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("MLDESK_HOME", str(folder))
    monkeypatch.delenv("MLDESK_WORKSPACE", raising=False)
    return folder


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Every thread a test started ends with it."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.name.startswith("mldesk")]
    for thread in left:
        thread.join(PATIENCE)  # what has been told to end may have to come to its turn
    assert [thread.name for thread in left if thread.is_alive()] == []


@pytest.fixture
def workspace_path(tmp_path: Path) -> Path:
    """The folder of a new, empty workspace."""
    folder = tmp_path / "study"
    Workspace.create(folder, "Study").close()
    return folder


@pytest.fixture
def session(qtbot: QtBot, workspace_path: Path) -> Iterator[Session]:
    """A session with the workspace open."""
    session = Session(start_engine=False)
    with qtbot.waitSignal(session.workspace_changed, timeout=WAIT):
        session.open(workspace_path)
    yield session
    session.close()


@pytest.fixture
def make_window(qtbot: QtBot, workspace_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows, without an engine, and closes them at the end."""
    prepare_application()
    windows: list[MainWindow] = []

    def make(path: Path | None = workspace_path, engine: bool = False) -> MainWindow:
        window = build_window(path, start_engine=engine)
        windows.append(window)
        with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    """A shown window on the workspace."""
    return make_window()


class AnsweringEngine:
    """A program that answers as a Docker engine does to those who look and remove."""

    def __init__(self) -> None:
        self.images: list[dict[str, Any]] = [
            {"Id": "sha256:1", "RepoTags": ["base:latest"], "Size": 10**8, "Created": 10},
            {
                "Id": "sha256:2",
                "RepoTags": ["mldesk/environment:abc"],
                "Size": 2 * 10**8,
                "Created": 20,
                "Labels": {"mldesk.built": "1", "mldesk.environment": "Python 3.11, numpy"},
            },
        ]
        self.containers: list[dict[str, Any]] = [
            {"Id": "c1", "Names": ["/trains"], "Image": "base", "State": "running", "Status": "Up 2 minutes"},
            {
                "Id": "c2",
                "Names": ["/over"],
                "Image": "base",
                "State": "exited",
                "Status": "Exited (0)",
                "Labels": {"mldesk.run": "1"},
            },
        ]
        self.removed: list[str] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.address = f"tcp://127.0.0.1:{self.server.server_port}"

    def answer(self, path: str) -> Any:
        """What a GET of this path gives."""
        name = path.rpartition("/")[2]
        if path.endswith("images/json"):
            return self.images
        if path.endswith("containers/json"):
            return self.containers
        if path.endswith("/json"):
            return next(one for one in self.images if one["Id"] == path.split("/")[-2])
        answers = {
            "df": {"Images": [{"Id": one["Id"], "SharedSize": one["Size"] // 2} for one in self.images]},
            "version": {"Version": "27.1", "ApiVersion": "1.43", "MinAPIVersion": "1.24"},
            "info": {
                "OperatingSystem": "Test Linux",
                "Architecture": "x86_64",
                "NCPU": 8,
                "MemTotal": 32 * 10**9,
                "Runtimes": {"runc": {}, "nvidia": {}},
                "LiveRestoreEnabled": True,
            },
        }
        return answers.get(name, {})

    def remove(self, path: str) -> None:
        """What a DELETE of this path does."""
        self.removed.append(path.partition("/images/")[2] or path.partition("/containers/")[2])
        self.images = [one for one in self.images if not {one["Id"], *one["RepoTags"]} & set(self.removed)]
        self.containers = [one for one in self.containers if one["Id"] not in self.removed]


def _handler(engine: AnsweringEngine) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._send(200, engine.answer(self.path.partition("?")[0]))

        def do_DELETE(self) -> None:
            engine.remove(self.path.partition("?")[0])
            self._send(200, [])

        def _send(self, status: int, answer: Any) -> None:
            body = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nobody reads it."""

    return Handler


@pytest.fixture
def answering_engine() -> Iterator[AnsweringEngine]:
    """A stand-in for a Docker engine, at its `address`."""
    engine = AnsweringEngine()
    threading.Thread(target=engine.server.serve_forever, name="engine", daemon=True).start()
    yield engine
    engine.server.shutdown()
    engine.server.server_close()
