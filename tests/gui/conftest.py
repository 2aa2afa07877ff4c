"""A home of its own for every test, a workspace, a session, a real window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.session import Session

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
    """Every thread a test started has ended when it is over."""
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and t.name.startswith("mldesk")]
    assert left == []


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
