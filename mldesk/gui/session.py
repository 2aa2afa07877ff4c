"""What one window knows and does: its open workspace, a thread that reads it, threads that act on it.

No query runs on the GUI thread and no file is read there; results come back to it through one queued signal.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from mldesk.core.errors import Canceled, MldeskError, NotFound
from mldesk.gui import reader
from mldesk.gui.reader import Progress, Reader, Task

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

T = TypeVar("T")

POLL_MILLISECONDS = 50
"""How often the reader looks for changes that others wrote."""

LIVE_MILLISECONDS = 20
"""How often it looks while there was a change not long ago: points of a live run are on their way."""
LIVE_LOOKS = 50
"""After so many looks without a change it looks less often again."""

RETRY_MILLISECONDS = 1000
"""How often it looks while the workspace cannot be read."""


@dataclass(eq=False)
class _Request:
    """A read or an act on its way: who waits for it and how."""

    done: Callable[[Any], object] | None
    failed: Callable[[MldeskError], object] | None
    receiver: QObject | None
    key: str | None = None
    task: Task | None = None
    generation: int = 0
    ended: Callable[[], object] | None = None

    def wanted(self) -> bool:
        return self.receiver is None or isValid(self.receiver)


class Session(QObject):
    """The workspace of one window, read on one thread and changed on others.

    `changed` carries the kinds of rows that were written, by anyone; `workspace_changed` says that another
    workspace is open; `tasks_changed` that `tasks` did; `failed` carries an error nobody else handles.
    """

    changed = Signal(set)
    workspace_changed = Signal()
    tasks_changed = Signal()
    failed = Signal(MldeskError)
    _delivered = Signal(object, object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None, start_engine: bool = True) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.name = ""
        self.tasks: list[Task] = []
        self._start_engine = start_engine
        self._closed = False
        self._opening = 0
        self._generation = 0
        self._reader = Reader()
        self._newest: dict[str, _Request] = {}
        self._workers = ThreadPoolExecutor(4, thread_name_prefix="mldesk-act")
        # a look into a file must not wait until long copies are through
        self._lookers = ThreadPoolExecutor(3, thread_name_prefix="mldesk-look")
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self._polling = False
        self._looks_in_vain = 0
        self._trouble = ""
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    # Opening

    def open(
        self,
        path: Path | None,
        done: Callable[[], object] | None = None,
        failed: Callable[[MldeskError], object] | None = None,
    ) -> None:
        """Open the workspace in the folder `path` (None: the user's default one), then call `done`."""
        self._switch(lambda: reader.open_workspace(path), done, failed)

    def create(
        self,
        path: Path,
        name: str | None = None,
        done: Callable[[], object] | None = None,
        failed: Callable[[MldeskError], object] | None = None,
    ) -> None:
        """Make a new workspace in the folder `path` and open it, then call `done`."""
        self._switch(lambda: reader.create_workspace(path, name), done, failed)

    def open_or_create(self, path: Path, name: str, done: Callable[[], object] | None = None) -> None:
        """Open the workspace in `path`, making it when there is none yet, then call `done`."""

        def make() -> tuple[Path, str]:
            there = (path / "config.json").exists()
            return reader.open_workspace(path) if there else reader.create_workspace(path, name)

        self._switch(make, done, None)

    def _switch(
        self,
        make: Callable[[], tuple[Path, str]],
        done: Callable[[], object] | None,
        failed: Callable[[MldeskError], object] | None,
    ) -> None:
        if self._closed:
            return
        self._opening += 1
        opening = self._opening

        def opened(place: tuple[Path, str]) -> None:
            if opening != self._opening:
                return  # another one was asked for meanwhile
            self._leave_workspace()
            self.path, self.name = place
            self._generation += 1
            self._newest.clear()
            self._reader.use(self.path)
            self._enter_workspace(self.path)
            self._timer.start()
            self.workspace_changed.emit()
            if done is not None:
                done()

        self._submit(self._workers, make, _Request(opened, failed, self))

    def _enter_workspace(self, path: Path) -> None:
        self._submit(self._workers, lambda: reader.set_client(path, True), _Request(None, None, self))

    def _leave_workspace(self) -> None:
        path = self.path
        if path is not None:
            self._submit(self._workers, lambda: reader.set_client(path, False), _Request(None, None, self))

    # Reading

    def read(
        self,
        function: Callable[[Workspace], T],
        done: Callable[[T], object],
        failed: Callable[[MldeskError], object] | None = None,
        *,
        key: str | None = None,
        receiver: QObject | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Run `function(workspace)` on the reader thread and give its result to `done` on the GUI thread.

        The result is dropped when the receiver (`done`'s own object unless given) is gone, when another
        workspace was opened meanwhile, and when a newer request with the same `key` was made. `ended` is
        called before that, whatever became of the function and its result, unless the receiver is gone.
        """
        if self._closed or self.path is None:
            return
        receiver = receiver or _owner(done)
        request = _Request(done, failed, receiver, key, generation=self._generation, ended=ended)
        if key is not None:
            self._newest[key] = request

        def work() -> T | None:
            return self._reader.run(function) if self._current(request) else None

        self._submit(self._reader.pool, work, request)

    def _current(self, request: _Request) -> bool:
        if request.generation != self._generation:
            return False
        return request.key is None or self._newest.get(request.key) is request

    # Acting

    def act(
        self,
        title: str,
        function: Callable[..., T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[MldeskError], object] | None = None,
        *,
        receiver: QObject | None = None,
    ) -> Task:
        """Run `function(workspace)` on a worker with a writable workspace; `title` names it in Activity.

        A function with a parameter named `progress` gets a Progress. An error goes to `failed`, or to the
        signal `failed` when there is none. What was done stays done when the receiver is gone.
        """
        task = Task(title)
        path = self.path
        if self._closed or path is None:
            task.status = "canceled"
            if not self._closed:
                self.failed.emit(NotFound("No workspace is open", cure="Open one on the Home page."))
            return task
        self.tasks.append(task)
        extra = {"progress": Progress(task, self._reported.emit)} if reader.takes_progress(function) else {}

        def work() -> T:
            return reader.act_on(path, function, task, extra)

        self._submit(self._workers, work, _Request(done, failed, receiver or _owner(done), task=task))
        self.tasks_changed.emit()
        return task

    def ensure_engine(self) -> None:
        """Start the workspace's engine when none runs; a failure is told through the signal `failed`."""
        path = self.path
        if self._closed or path is None or not self._start_engine:
            return

        def start() -> None:
            from mldesk.summon import ensure_engine

            ensure_engine(path)

        self._submit(self._workers, start, _Request(None, None, self))

    def background(
        self,
        function: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[MldeskError], object] | None = None,
        *,
        receiver: QObject | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Run `function()`, which needs no workspace (a system check, a look into a file), on a worker.

        `ended` is called before `done` or `failed`, and also where a mistake of ours lets neither be called.
        """
        if not self._closed:
            request = _Request(done, failed, receiver or _owner(done), ended=ended)
            self._submit(self._lookers, function, request)

    # Delivering

    def _submit(self, pool: ThreadPoolExecutor, work: Callable[[], object], request: _Request) -> None:
        future = pool.submit(work)
        future.add_done_callback(lambda finished: self._hand_over(request, finished))

    def _hand_over(self, request: _Request, future: Future[object]) -> None:
        if not self._closed:
            self._delivered.emit(request, future)

    def _deliver(self, request: _Request, future: Future[Any]) -> None:
        if self._closed or future.cancelled():
            return
        if request.ended is not None and request.wanted():
            request.ended()
        if request.generation and not self._current(request):
            return
        error = future.exception()
        if request.task is not None:
            self._finish(request.task, error)
        if isinstance(error, Canceled | CancelledError):
            return
        if isinstance(error, MldeskError):
            self._fail(request, error)
        elif error is not None:
            raise error  # ours: the application's excepthook reports it
        elif request.done is not None and request.wanted():
            request.done(future.result())

    def _fail(self, request: _Request, error: MldeskError) -> None:
        if request.failed is not None and request.wanted():
            request.failed(error)
        else:
            self.failed.emit(error)

    def _finish(self, task: Task, error: BaseException | None) -> None:
        task.ended = time.time()
        task.status = "done" if error is None else "canceled" if isinstance(error, Canceled) else "failed"
        task.error = "" if error is None or task.status == "canceled" else str(error)
        self.tasks.remove(task)
        self.tasks_changed.emit()

    def _progress(self, task: Task) -> None:
        self.tasks_changed.emit()

    # Following

    def _poll(self) -> None:
        if self._polling or self._closed:
            return
        self._polling = True
        self._submit(self._reader.pool, self._reader.news, _Request(self._heard, self._deaf, self))

    def _heard(self, news: tuple[Path | None, set[str]]) -> None:
        self._polling = False
        path, kinds = news
        self._looks_in_vain = 0 if kinds else self._looks_in_vain + 1
        pace = LIVE_MILLISECONDS if self._looks_in_vain < LIVE_LOOKS else POLL_MILLISECONDS
        if self._trouble or pace != self._timer.interval():
            self._trouble = ""
            self._timer.setInterval(pace)
        if kinds and path == self.path:
            self.changed.emit(kinds)

    def _deaf(self, error: MldeskError) -> None:
        """Tell once what keeps the workspace from being read, and go on looking, if less often."""
        self._polling = False
        self._timer.setInterval(RETRY_MILLISECONDS)
        if str(error) != self._trouble:
            self._trouble = str(error)
            self.failed.emit(error)

    # Ending

    def close(self) -> None:
        """End all threads; running tasks are asked to stop and waited for: nothing is left half done."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        for task in self.tasks:
            task.cancel()
        for pool in (self._workers, self._lookers):
            pool.shutdown(wait=True, cancel_futures=True)
        self._reader.close()
        if self.path is not None:
            # a workspace that is gone or full: the engine sees by itself that this process has ended
            with suppress(MldeskError):
                reader.set_client(self.path, False)


def _owner(function: Callable[..., object] | None) -> QObject | None:
    owner = getattr(function, "__self__", None)
    return owner if isinstance(owner, QObject) else None
