"""Tasks that take longer than a second: what is being done, how far it is, how it ended."""

from __future__ import annotations

import time
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from .errors import Canceled, MldeskError
from .identifiers import new_id

if TYPE_CHECKING:
    from .workspace import Workspace

_kept = 200  # ended activities that stay in the list
_progress_seconds = 0.2


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


class Activity:
    """Records one task, begun now or at `started`.

    As a context manager it ends as done, canceled or failed, as the block does.
    """

    def __init__(
        self, workspace: Workspace, kind: str, title: str, detail: str = "", started: float | None = None
    ) -> None:
        self.id = new_id()
        self._store = workspace.store
        self._told = 0.0
        self._over = False
        with self._store.write("activities") as connection:
            connection.execute(
                "INSERT INTO activities (id, kind, title, detail, started) VALUES (?, ?, ?, ?, ?)",
                (self.id, kind, title, detail, time.time() if started is None else started),
            )
            connection.execute(
                "DELETE FROM activities WHERE ended IS NOT NULL AND id NOT IN "
                "(SELECT id FROM activities WHERE ended IS NOT NULL ORDER BY id DESC LIMIT ?)",
                (_kept,),
            )

    def progress(self, fraction: float, detail: str | None = None) -> None:
        """Tell how far it is (0 to 1); written at most five times a second."""
        now = time.monotonic()
        if fraction < 1 and now - self._told < _progress_seconds:
            return
        self._told = now
        with self._store.write("activities") as connection:
            connection.execute(
                "UPDATE activities SET progress = ?, detail = coalesce(?, detail) "
                "WHERE id = ? AND ended IS NULL",
                (min(1.0, max(0.0, fraction)), detail, self.id),
            )

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
        elif isinstance(error, Canceled):
            self.canceled()
        else:
            self.failed(error if isinstance(error, MldeskError) else f"{type(error).__name__}: {error}")


def list_activities(workspace: Workspace, limit: int = 100) -> list[ActivityRow]:
    """The tasks, the newest first."""
    rows = workspace.store.read(
        "SELECT id, kind, title, detail, started, ended, progress, status, error FROM activities "
        "ORDER BY id DESC LIMIT ?",
        limit,
    )
    return [ActivityRow(*row) for row in rows]
