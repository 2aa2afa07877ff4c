"""What programs ask of an open window reaches that window, once, and no other."""

from __future__ import annotations

import os

from mldesk.core.window_requests import ask_window, take_request
from mldesk.core.workspace import Workspace
from mldesk.summon import register_client


def test_without_a_window_nobody_is_asked(workspace: Workspace) -> None:
    assert not ask_window(workspace, "r1")
    assert take_request(workspace) is None


def test_the_window_takes_the_newest_request_once(workspace: Workspace) -> None:
    register_client(workspace)
    before = workspace.store.changes().get("windows", 0)
    assert ask_window(workspace, "r1")
    assert ask_window(workspace, "r2")
    assert workspace.store.changes()["windows"] == before + 2
    assert (take_request(workspace), take_request(workspace)) == ("r2", None)


def test_a_request_to_a_process_before_this_one_is_dropped(workspace: Workspace) -> None:
    with workspace.store.write() as connection:
        connection.execute("INSERT INTO window_requests VALUES (?, 1.0, 'r1')", (os.getpid(),))
    assert take_request(workspace) is None
