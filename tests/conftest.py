"""Fixtures for all tests: a home of their own, a workspace, runs of small scripts, conditions waited for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any, Protocol

import pytest

from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace


class Until(Protocol):
    def __call__(self, condition: Callable[[], Any], timeout: float = 20.0) -> Any: ...


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

    def wait(condition: Callable[[], Any], timeout: float = 20.0) -> Any:
        end, pause = time.monotonic() + timeout, Event()
        while not (value := condition()):
            if time.monotonic() > end:
                pytest.fail(f"did not come true within {timeout} seconds")
            pause.wait(0.01)
        return value

    return wait


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
