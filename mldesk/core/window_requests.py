"""What programs ask of an open window: to come to the front with a run. The database is the way to it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .processes import is_alive, process_start_time

if TYPE_CHECKING:
    from .workspace import Workspace

KIND = "windows"
"""The kind of change that such a request is."""


def ask_window(workspace: Workspace, run_id: str) -> bool:
    """Ask the window that has the workspace open to show a run; False when there is none."""
    rows = workspace.store.read("SELECT pid, start_time FROM clients ORDER BY start_time DESC")
    alive = [row for row in rows if is_alive(row["pid"], row["start_time"])]
    if not alive:
        return False
    _request(workspace, alive[0]["pid"], alive[0]["start_time"], run_id)
    return True


def ask_starting_window(workspace: Workspace, pid: int, run_id: str) -> None:
    """Ask the window of a process that has just been started; it takes the request when it is there."""
    start_time = process_start_time(pid)
    if start_time is not None:
        _request(workspace, pid, start_time, run_id)


def _request(workspace: Workspace, pid: int, start_time: float, run_id: str) -> None:
    with workspace.store.write(KIND) as connection:
        connection.execute(
            "INSERT OR REPLACE INTO window_requests VALUES (?, ?, ?)", (pid, start_time, run_id)
        )


def take_request(workspace: Workspace) -> str | None:
    """The run that this process's window is asked to show, which is taken by asking; None without one."""
    pid = os.getpid()
    with workspace.store.write() as connection:
        row = connection.execute(
            "DELETE FROM window_requests WHERE pid = ? RETURNING run_id, start_time", (pid,)
        ).fetchone()
    # the number may have been that of a process before this one
    return None if row is None or row["start_time"] != process_start_time(pid) else str(row["run_id"])
