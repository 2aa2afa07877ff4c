"""Tasks that take longer than a second: what is being done, how far it is, how it ended."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from mldesk.runtime.processes import host

from .errors import Canceled, MldeskError
from .identifiers import new_id
from .processes import is_alive, process_start_time

if TYPE_CHECKING:
    from .store import Connection, Row
    from .workspace import Workspace

_kept = 200  # ended activities that stay in the list
_progress_seconds = 0.2
_silent_seconds = 86_400.0  # a task of another machine, whose processes cannot be seen, is given up then
_vanished = (
    "The program that did it has ended before it was done. Do it again; uploads and downloads go on where "
    "they were."
)


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A task as the list shows it: progress from 0 to 1, status running, done, failed or canceled."""

    id: str
    kind: str
    title: str
    detail: str
    started: float
    ended: float | None
    progress: float | None
    status: str
    error: str | None
    can_cancel: bool = False


class Activity:
    """Records one task of this process, begun now or at `started`.

    As a context manager it ends as done, canceled or failed, as the block does. With `can_cancel` others may
    ask it to end; whoever does the task looks at `cancel_requested` then.
    """

    def __init__(
        self,
        workspace: Workspace,
        kind: str,
        title: str,
        detail: str = "",
        started: float | None = None,
        can_cancel: bool = False,
    ) -> None:
        self.id = new_id()
        self.cancel_requested = False
        self._store = workspace.store
        self._told = 0.0
        self._over = False
        now, pid = time.time(), os.getpid()
        values = (self.id, kind, title, detail, now if started is None else started, can_cancel, now)
        with self._store.write("activities") as connection:
            _end_vanished(connection)
            connection.execute(
                "INSERT INTO activities (id, kind, title, detail, started, can_cancel, heard, pid, "
                "process_start, host) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*values, pid, process_start_time(pid), host()),
            )
            connection.execute(
                "DELETE FROM activities WHERE ended IS NOT NULL AND id NOT IN "
                "(SELECT id FROM activities WHERE ended IS NOT NULL ORDER BY id DESC LIMIT ?)",
                (_kept,),
            )

    def progress(self, fraction: float, detail: str | None = None) -> None:
        """Tell how far it is (0 to 1), and hear whether it shall end; at most five times a second."""
        now = time.monotonic()
        if fraction < 1 and now - self._told < _progress_seconds:
            return
        self._told = now
        with self._store.write("activities") as connection:
            connection.execute(
                "UPDATE activities SET progress = ?, detail = coalesce(?, detail), heard = ? "
                "WHERE id = ? AND ended IS NULL",
                (min(1.0, max(0.0, fraction)), detail, time.time(), self.id),
            )
            row = connection.execute("SELECT request FROM activities WHERE id = ?", (self.id,)).fetchone()
        self.cancel_requested = row is not None and row["request"] == "cancel"

    def done(self, detail: str | None = None) -> None:
        """The task has succeeded."""
        self._end("done", None, detail)

    def failed(self, error: MldeskError | str) -> None:
        """The task has failed; the reason stays in the list."""
        self._end("failed", str(error), None)

    def canceled(self) -> None:
        """The user has canceled the task."""
        self._end("canceled", None, None)

    def _end(self, status: str, error: str | None, detail: str | None) -> None:
        if self._over:
            return
        self._over = True
        with self._store.write("activities") as connection:
            connection.execute(
                "UPDATE activities SET status = ?, ended = ?, error = ?, detail = coalesce(?, detail) "
                "WHERE id = ?",
                (status, time.time(), error, detail, self.id),
            )

    def __enter__(self) -> Activity:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.done()
        elif isinstance(error, Canceled | KeyboardInterrupt):
            self.canceled()
        else:
            self.failed(error if isinstance(error, MldeskError) else f"{type(error).__name__}: {error}")


def list_activities(workspace: Workspace, limit: int = 100) -> list[ActivityRow]:
    """The tasks, the newest first. One whose program was killed is shown as failed."""
    rows = workspace.store.read("SELECT * FROM activities ORDER BY id DESC LIMIT ?", limit)
    return [_vanished_row(row) if _has_vanished(row) else _row(row) for row in rows]


def request_cancel(workspace: Workspace, activity_id: str) -> None:
    """Ask the running task, which another program may do, to end; it does so when it next tells of itself."""
    with workspace.store.write("activities") as connection:
        connection.execute(
            "UPDATE activities SET request = 'cancel' WHERE id = ? AND can_cancel AND ended IS NULL",
            (activity_id,),
        )


def _row(row: Row) -> ActivityRow:
    return ActivityRow(
        row["id"], row["kind"], row["title"], row["detail"], row["started"], row["ended"], row["progress"],
        row["status"], row["error"], bool(row["can_cancel"]) and row["ended"] is None,
    )  # fmt: skip


def _vanished_row(row: Row) -> ActivityRow:
    end = row["heard"]
    return ActivityRow(
        row["id"], row["kind"], row["title"], row["detail"], row["started"], end, row["progress"], "failed",
        _vanished,
    )  # fmt: skip


def _has_vanished(row: Row) -> bool:
    """Whether the task runs no more though nobody has recorded its end."""
    if row["ended"] is not None or row["pid"] is None:
        return False
    if row["host"] != host():
        return time.time() - float(row["heard"]) > _silent_seconds
    return not is_alive(row["pid"], row["process_start"] or 0.0)


def _end_vanished(connection: Connection) -> None:
    running = connection.execute("SELECT * FROM activities WHERE ended IS NULL").fetchall()
    connection.executemany(
        "UPDATE activities SET status = 'failed', error = ?, ended = heard WHERE id = ?",
        [(_vanished, row["id"]) for row in running if _has_vanished(row)],
    )
