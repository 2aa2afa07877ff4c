"""Watches a long task: counts its bytes, tells its progress, and ends it when the user cancels."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

from .errors import Canceled

Progress: TypeAlias = Callable[[int, int], None]
"""Called with the bytes done and the bytes in all; when it raises, the task ends and is taken back."""

IsCanceled: TypeAlias = Callable[[], bool]
"""Asked often; True ends the task with Canceled."""

_progress_seconds = 0.05


class Watch:
    """Counts bytes of a task, reports them at most 20 times a second, and ends it when the user cancels."""

    def __init__(
        self, total: int, on_progress: Progress | None = None, canceled: IsCanceled | None = None
    ) -> None:
        self.total = total
        self.done = 0
        self._on_progress = on_progress
        self.canceled = canceled
        self._told = 0.0

    def advance(self, size: int) -> None:
        """`size` more bytes are done; raises Canceled when the task shall end."""
        self.done += size
        if self.canceled is not None and self.canceled():
            raise Canceled
        now = time.monotonic()
        if self._on_progress is not None and (
            now - self._told >= _progress_seconds or self.done >= self.total
        ):
            self._told = now
            self._on_progress(self.done, self.total)
