"""How a transfer is told: to its caller, in the workspace's activities, and as one line on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ..activity import Activity
from ..errors import MldeskError, size_text
from ..watch import IsCanceled, Progress, Watch
from .facts import TransferReport
from .landing import Landed

if TYPE_CHECKING:
    from .path import DatastorePath

_long_seconds = 1.0  # an activity that takes less is not worth a row
_line_seconds = 0.2


@dataclass(slots=True)
class Telling:
    """Who is told of a transfer, and who may end it.

    `show_progress` writes a line to stderr; with `record` a transfer of more than a second is an activity of
    the workspace, and may be ended from its window.
    """

    kind: Literal["upload", "download"]
    place: DatastorePath
    show_progress: bool = False
    on_progress: Progress | None = None
    canceled: IsCanceled | None = None
    record: bool = True
    _started: float = field(default_factory=time.time)
    _activity: Activity | None = None
    _lost: bool = False
    _line: float = 0.0
    _detail: str = ""

    @property
    def title(self) -> str:
        """What is done, in words."""
        return f"{'Uploading to' if self.kind == 'upload' else 'Downloading from'} {self.place.title}"

    def transfer(
        self, size: int, bring: Callable[[Watch], Landed], left_out: Sequence[str] = ()
    ) -> TransferReport:
        """Have `bring` transfer files of `size` bytes in all, and tell how it went."""
        with self._watch() as watch:
            watch.total = size
            landed = bring(watch)
        report = TransferReport(landed.files, landed.skipped, landed.bytes, tuple(left_out))
        self._done(report)
        return report

    @contextmanager
    def _watch(self) -> Iterator[Watch]:
        try:
            yield Watch(0, self._tell, self._is_canceled)
        except BaseException as error:
            self._failed(error)
            raise

    def _done(self, report: TransferReport) -> None:
        skipped = f", {report.skipped:,} skipped" if report.skipped else ""
        summary = f"{report.files:,} {'file' if report.files == 1 else 'files'}{skipped}, "
        summary += size_text(report.bytes)
        self._end(lambda activity: activity.done(summary))
        self._show(f"{self.title}: {summary}\n")

    def _failed(self, error: BaseException) -> None:
        self._end(lambda activity: activity.__exit__(type(error), error, error.__traceback__))
        self._show("")

    def _tell(self, done: int, total: int) -> None:
        if self.on_progress is not None:
            self.on_progress(done, total)
        fraction = done / total if total else 0.0
        self._detail = f"{size_text(done)} of {size_text(total)}"
        if time.time() - self._started >= _long_seconds:
            self._with_activity(lambda activity: activity.progress(fraction, self._detail))
        now = time.monotonic()
        if now - self._line >= _line_seconds and _is_terminal():
            self._line = now
            self._show(f"{self.title}: {fraction:4.0%}  {self._detail}")

    def _is_canceled(self) -> bool:
        if self._activity is not None and self._activity.cancel_requested:
            return True
        return self.canceled is not None and self.canceled()

    def _end(self, end: Callable[[Activity], None]) -> None:
        if self._activity is not None or time.time() - self._started >= _long_seconds:
            self._with_activity(end)

    def _with_activity(self, tell: Callable[[Activity], None]) -> None:
        """Tell the row, which is made the first time. What cannot be told must not end the transfer."""
        workspace = self.place.datastore.workspace
        if self._lost or not self.record or workspace.read_only:
            return
        try:
            if self._activity is None:
                self._activity = Activity(
                    workspace, self.kind, self.title, self._detail, self._started, can_cancel=True
                )
            tell(self._activity)
        except MldeskError:
            self._lost = True

    def _show(self, text: str) -> None:
        if not self.show_progress or sys.stderr is None:
            return
        if _is_terminal():
            sys.stderr.write(f"\r{text}\x1b[K" if not text.endswith("\n") else f"\r\x1b[K{text}")
        elif text.endswith("\n"):
            sys.stderr.write(text)
        sys.stderr.flush()


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
