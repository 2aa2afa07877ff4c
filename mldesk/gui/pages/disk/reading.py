"""What the Disk page reads takes long: it is read on a worker, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mldesk.core.errors import MldeskError

if TYPE_CHECKING:
    from mldesk.core.disk import DiskUsage, FreePlan
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

T = TypeVar("T")
Report = Callable[[int, int], None]


@dataclass(frozen=True)
class DiskNews:
    """The usage of the disk, and for how many days the trash keeps things."""

    usage: DiskUsage
    days: int


class LongRead(QObject):
    """One read at a time: a new one cancels the one before.

    `progressed` carries what is done, from 0 to 1.
    """

    progressed = Signal(float)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self.reading = False

    def start(
        self,
        function: Callable[[Workspace, Report, Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[MldeskError], object],
    ) -> None:
        """Run `function(workspace, progress, canceled)` on a worker, then `done` or `failed` here."""
        self.cancel()
        path = self._session.path
        if path is None:
            return
        stop = self._stop = threading.Event()
        self.reading = True

        def tell(part: int, whole: int) -> None:
            if not stop.is_set():
                self.progressed.emit(part / whole if whole else 0.0)

        def over(result: T) -> None:
            if not stop.is_set():
                self.reading = False
                done(result)

        def over_with(error: MldeskError) -> None:
            if not stop.is_set():
                self.reading = False
                failed(error)

        work = _work(path, function, tell, stop.is_set)
        self._session.background(work, over, over_with, receiver=self)

    def cancel(self) -> None:
        """Give up what is being read."""
        self._stop.set()
        self.reading = False


def _work(
    path: Path,
    function: Callable[[Workspace, Report, Callable[[], bool]], T],
    tell: Report,
    canceled: Callable[[], bool],
) -> Callable[[], T]:
    def work() -> T:
        from mldesk.core.workspace import Workspace

        with Workspace.open(path, read_only=True) as workspace:
            return function(workspace, tell, canceled)

    return work


def read_usage(workspace: Workspace, progress: Report, canceled: Callable[[], bool]) -> DiskNews:
    """Measure where the disk goes."""
    from mldesk.core.disk import disk_usage, retention_days

    return DiskNews(disk_usage(workspace, progress, canceled), retention_days(workspace))


def read_plan(
    workspace: Workspace, progress: Report, canceled: Callable[[], bool], everything: bool
) -> FreePlan:
    """Look what freeing would remove."""
    from mldesk.core.disk import plan_free_space

    return plan_free_space(workspace, everything=everything, on_progress=progress, canceled=canceled)
