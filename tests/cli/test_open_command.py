"""`mldesk open` asks an open window for the run, and opens one where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.cli import root
from mldesk.core.window_requests import take_request
from mldesk.core.workspace import Workspace
from mldesk.summon import register_client


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, str | None]]:
    """What windows were opened on."""
    windows: list[tuple[Path | None, str | None]] = []

    def open_window(workspace: Path | None, run: str | None = None) -> int:
        windows.append((workspace, run))
        return 0

    monkeypatch.setattr(root, "open_window", open_window)
    return windows


def test_a_window_opens_at_the_run(
    mldesk: Callable[..., Any], folder: Path, stored_run: Callable[..., str], opened: list[Any]
) -> None:
    run_id = stored_run()
    assert mldesk("open", "1").code == 0
    assert mldesk("open", "--workspace", folder, run_id).code == 0
    assert opened == [(folder, run_id), (folder, run_id)]


def test_a_window_that_is_open_is_asked(
    mldesk: Callable[..., Any], folder: Path, stored_run: Callable[..., str], opened: list[Any]
) -> None:
    run_id = stored_run()
    with Workspace.open(folder) as workspace:
        register_client(workspace)
        reply = mldesk("open", run_id)
        assert (reply.code, opened) == (0, [])
        assert "shows" in reply.out
        assert take_request(workspace) == run_id
        assert mldesk("open", "--new", run_id).code == 0
    assert opened == [(folder, run_id)]


def test_a_run_that_is_not_there_is_told(mldesk: Callable[..., Any], folder: Path, opened: list[Any]) -> None:
    assert mldesk("open", "nothing").code == 2
    assert opened == []
