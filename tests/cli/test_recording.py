"""Commands that take long stand in the workspace's activities, and can be ended from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.cli import recording
from mldesk.cli.recording import recorded
from mldesk.core.activity import list_activities, request_cancel
from mldesk.core.errors import Canceled, Damaged
from mldesk.core.workspace import Workspace


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command takes long."""
    monkeypatch.setattr(recording, "_long_seconds", 0.0)


@pytest.mark.usefixtures("at_once")
class TestLong:
    """A command that takes more than a second is an activity."""

    def test_registration_is_listed(self, mldesk: Callable[..., Any], folder: Path, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_bytes(b"1,2\n")
        mldesk("dataset", "register", "numbers", tmp_path / "a.csv")
        with Workspace.open(folder, read_only=True) as workspace:
            (row,) = list_activities(workspace)
        assert (row.title, row.status, row.progress) == ("Registering numbers", "done", 1.0)

    def test_it_can_be_canceled_from_elsewhere(self, workspace: Workspace) -> None:
        def work() -> None:
            with recorded(workspace, "Registering", "numbers") as task:
                task.tell(1, 2)
                (row,) = list_activities(workspace)
                assert (row.status, row.can_cancel, task.is_canceled()) == ("running", True, False)
                request_cancel(workspace, row.id)
                task.tell(2, 2)
                assert task.is_canceled()
                raise Canceled

        with pytest.raises(Canceled):
            work()
        assert [row.status for row in list_activities(workspace)] == ["canceled"]

    def test_failure_is_told_with_its_reason(self, workspace: Workspace) -> None:
        def work() -> None:
            with recorded(workspace, "Importing", "net") as task:
                task.tell(1, 2)
                raise Damaged("It is broken", "half is missing", "Get it again.")

        with pytest.raises(Damaged):
            work()
        (row,) = list_activities(workspace)
        assert row.status == "failed"
        assert "half is missing" in str(row.error)

    def test_workspace_that_is_only_read_is_not_written(self, workspace: Workspace) -> None:
        with (
            Workspace.open(workspace.path, read_only=True) as reader,
            recorded(reader, "Verifying", "net") as task,
        ):
            task.tell(1, 1)
        assert list_activities(workspace) == []


def test_short_command_is_not_listed(workspace: Workspace) -> None:
    with recorded(workspace, "Verifying", "net") as task:
        task.tell(1, 1)
    assert list_activities(workspace) == []
