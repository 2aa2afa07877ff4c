"""A task's progress in bytes, told in words, with what is said on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.gui import formats
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.reader import Progress


class ByteProgress:
    """Given to core as `on_progress`; `say` keeps sentences for the user in `said`, shows the newest."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = (0, 0)
        self.said: list[str] = []

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` bytes; raises Canceled when the user asked the task to end."""
        self._done = (done, total)
        words = translate("ByteProgress", "{done} of {total}")
        told = words.format(done=formats.size(done), total=formats.size(total))
        self._progress(done, total, " · ".join((told, *self.said[-1:])))

    def say(self, text: str) -> None:
        """Tell a sentence."""
        self.said.append(text)
        self(*self._done)
