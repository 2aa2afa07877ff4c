"""The window that a program opens: asked where one is open, else started once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

import mldesk
from mldesk.api import window
from mldesk.core.errors import Unavailable
from mldesk.core.run import submit
from mldesk.core.window_requests import take_request
from mldesk.core.workspace import Workspace
from mldesk.summon import register_client


class Started:
    """A process that goes on, with this one's pid."""

    pid = os.getpid()

    def poll(self) -> None:
        return None


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str]]:
    """Which windows were started."""
    windows: list[tuple[Path, str]] = []

    def start(workspace: Path, run_id: str) -> Any:
        windows.append((workspace, run_id))
        return Started()

    monkeypatch.setattr(window, "_start", start)
    monkeypatch.setattr(window, "_opened", {})
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(window, "check_window", lambda: type("Check", (), {"level": "ok"}))
    return windows


def a_run(workspace: Workspace, folder: Path) -> mldesk.Run:
    (folder / "source").mkdir(exist_ok=True)
    (folder / "source" / "train.py").write_text("print(1)", encoding="utf-8")
    run = submit(workspace, mldesk.ScriptRunConfig(folder / "source", "train.py"))
    return mldesk.find_run(workspace, run.id)


def test_a_window_is_started_once_and_then_asked(
    workspace: Workspace, tmp_path: Path, started: list[Any]
) -> None:
    first, second = a_run(workspace, tmp_path), a_run(workspace, tmp_path)
    mldesk.open_window(workspace, first)
    mldesk.open_window(workspace, second)
    assert started == [(workspace.path, first.id)]
    assert take_request(workspace) == second.id


def test_a_window_that_is_open_is_asked(workspace: Workspace, tmp_path: Path, started: list[Any]) -> None:
    register_client(workspace)
    run = a_run(workspace, tmp_path)
    mldesk.open_window(workspace, run)
    assert (started, take_request(workspace)) == ([], run.id)


def test_a_window_that_nobody_would_see_is_not_started(
    workspace: Workspace, tmp_path: Path, started: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(Unavailable, match="offscreen"):
        mldesk.open_window(workspace, a_run(workspace, tmp_path))
    assert started == []
