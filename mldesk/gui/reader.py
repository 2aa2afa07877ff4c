"""What runs beside the GUI thread: the thread that reads the workspace, and the functions of the workers.

Nothing here knows Qt. SQLite connections belong to one thread, so the reader opens, uses and closes its
own, and each act opens one for itself.
"""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mldesk.core.errors import Canceled, Conflict, InvalidInput, MldeskError, NotFound

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

T = TypeVar("T")

LONG_SECONDS = 1.0
"""A task that took longer than this stays in the list of activities."""
REPORT_SECONDS = 0.05
"""A task's progress reaches the window at most this often."""


@dataclass(eq=False)
class Task:
    """Something the window does on a worker: its title, how far it is (0 to 1, or None), how it ended."""

    title: str
    started: float = field(default_factory=time.time)
    fraction: float | None = None
    detail: str = ""
    status: str = "running"
    error: str = ""
    ended: float | None = None
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the task to end; it does so the next time it reports progress."""
        self._cancel.set()

    def canceled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()


class Progress:
    """What a task's function gets as `progress`: call it to report; `canceled` is for core's functions."""

    def __init__(self, task: Task, report: Callable[[Task], None]) -> None:
        self._task = task
        self._report = report
        self._reported = 0.0

    def __call__(self, done: float, total: float = 1.0, detail: str = "") -> None:
        """Report `done` of `total`; raises Canceled when the user asked the task to end."""
        if self._task.canceled():
            raise Canceled
        self._task.fraction = done / total if total else None
        self._task.detail = detail or self._task.detail
        now = time.monotonic()
        if now - self._reported >= REPORT_SECONDS:
            self._reported = now
            self._report(self._task)

    def canceled(self) -> bool:
        """Whether the user asked the task to end."""
        return self._task.canceled()


def takes_progress(function: Callable[..., object]) -> bool:
    """Whether `function` has a parameter named `progress`."""
    return "progress" in inspect.signature(function).parameters


class Reader:
    """One thread with its own read-only workspace; `run` and `news` are called on that thread only."""

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(1, thread_name_prefix="mldesk-read")
        self._wanted: Path | None = None
        self._workspace: Workspace | None = None
        self._version = -1
        self._counters: dict[str, int] = {}
        self._lost = False

    def use(self, path: Path) -> None:
        """From now on read the workspace in the folder `path` (any thread may say so)."""
        self._wanted = path

    def run(self, function: Callable[[Workspace], T]) -> T:
        """`function` of the open workspace."""
        return function(self._open())

    def news(self) -> tuple[Path, set[str]]:
        """The workspace's folder, and the kinds of rows written since the last call.

        After an error the workspace is opened anew by the next call, and then every kind is news.
        """
        try:
            workspace = self._open()
            version = workspace.store.data_version()
            if version == self._version:
                return workspace.path, set()
            before, self._counters = self._counters, workspace.store.changes()
        except MldeskError:
            self._leave()
            self._lost = True
            raise
        self._version = version
        return workspace.path, {kind for kind, count in self._counters.items() if before.get(kind) != count}

    def close(self) -> None:
        """Close the workspace and end the thread."""
        self.pool.submit(self._leave)
        self.pool.shutdown(wait=True)

    def _open(self) -> Workspace:
        if self._workspace is None or self._workspace.path != self._wanted:
            self._leave()
            if self._wanted is None:
                raise NotFound("No workspace is open", cure="Open one on the Home page.")
            from mldesk.core.workspace import Workspace

            self._workspace = Workspace.open(self._wanted, read_only=True)
            if self._lost:
                self._version, self._counters, self._lost = -1, {}, False
            else:  # what is there already is no news: whoever opened the workspace reads it all
                self._version = self._workspace.store.data_version()
                self._counters = self._workspace.store.changes()
        return self._workspace

    def _leave(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None


def open_workspace(path: Path | None) -> tuple[Path, str]:
    """Open a workspace once for writing, which brings its schema up to date; its folder and name."""
    from mldesk.core.ballast import keep_ballast
    from mldesk.core.workspace import Workspace

    with Workspace.open_default() if path is None else Workspace.open(path) as workspace:
        keep_ballast(workspace)
        return workspace.path, workspace.name


def create_workspace(path: Path, name: str | None) -> tuple[Path, str]:
    """Make a workspace; its folder and name."""
    from mldesk.core.workspace import Workspace

    with Workspace.create(path, name) as workspace:
        return workspace.path, workspace.name


def set_client(path: Path, present: bool) -> None:
    """Tell the workspace's engine that this window is there (it stays as long), or has gone."""
    from mldesk.core.workspace import Workspace
    from mldesk.summon import register_client, unregister_client

    with Workspace.open(path) as workspace:
        (register_client if present else unregister_client)(workspace)


def act_on(path: Path, function: Callable[..., T], task: Task, extra: dict[str, Progress]) -> T:
    """`function` of the workspace in the folder `path`, opened for writing just for it.

    A task that took long stays in the list of activities; so does a failure that no input is to blame for.
    """
    from mldesk.core.workspace import Workspace

    with Workspace.open(path) as workspace:
        try:
            result = function(workspace, **extra)
        except Canceled:
            _keep(workspace, task, "canceled", "")
            raise
        except MldeskError as error:
            by_input = isinstance(error, InvalidInput | Conflict)
            _keep(workspace, task, "failed", str(error), always=not by_input)
            raise
        _keep(workspace, task, "done", "")
        return result


def _keep(workspace: Workspace, task: Task, status: str, error: str, always: bool = False) -> None:
    if time.time() - task.started < LONG_SECONDS and not always:
        return
    from mldesk.core.activity import Activity

    try:
        activity = Activity(workspace, "window", task.title, task.detail, task.started)
        if status == "failed":
            activity.failed(error)
        elif status == "canceled":
            activity.canceled()
        else:
            activity.done()
    except MldeskError:
        return  # a full disk is told by the task itself; the list may lack it
