"""Long commands in the workspace's activities: the window shows how far they are, and can end them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mldesk.core.activity import Activity
from mldesk.core.errors import MldeskError, size_text

from .progress import progress

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

_long_seconds = 1.0  # a command that takes less is not worth a row


class Recorded:
    """A command's task of some bytes: told in a line on stderr, and as an activity once it takes long."""

    def __init__(self, workspace: Workspace, title: str, show: Callable[[int, int], None]) -> None:
        self._workspace = workspace
        self._title = title
        self._show = show
        self._started = time.time()
        self._activity: Activity | None = None
        self._lost = workspace.read_only
        self._detail = ""

    def tell(self, done: int, total: int) -> None:
        """So many bytes of all are done."""
        self._show(done, total)
        self._detail = f"{size_text(done)} of {size_text(total)}"
        fraction = done / total if total else 0.0
        self._record(lambda activity: activity.progress(fraction, self._detail))

    def is_canceled(self) -> bool:
        """Whether somebody asked, in the window, that it ends."""
        return self._activity is not None and self._activity.cancel_requested

    def end(self, error: BaseException | None) -> None:
        """It is over, by an error or well."""
        kind, trace = type(error) if error else None, error.__traceback__ if error else None
        self._record(lambda activity: activity.__exit__(kind, error, trace))

    def _record(self, tell: Callable[[Activity], None]) -> None:
        """Tell the row, which is made once it takes long. What cannot be told must not end the task."""
        if self._lost or time.time() - self._started < _long_seconds:
            return
        try:
            if self._activity is None:
                self._activity = Activity(
                    self._workspace, "command", self._title, self._detail, self._started, can_cancel=True
                )
            tell(self._activity)
        except MldeskError:
            self._lost = True


@contextmanager
def recorded(workspace: Workspace, title: str, name: str) -> Iterator[Recorded]:
    """Show how far the task `title`, about the thing `name`, is, and record it when it takes long."""
    with progress(title) as show:
        task = Recorded(workspace, f"{title} {name}", show)
        try:
            yield task
        except BaseException as error:
            task.end(error)
            raise
        task.end(None)
