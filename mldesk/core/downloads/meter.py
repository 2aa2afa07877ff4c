"""Counts the bytes of one file on a watch that many files may share."""

from __future__ import annotations

from ..watch import Watch


class Meter:
    """The share that one download has in a watch: its bytes done and in all."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self._done = 0
        self._total = 0
        self._length: int | None = None

    def expect(self, length: int | None) -> None:
        """The file has `length` bytes; None while nobody knows."""
        self._length = length
        self._claim()

    def advance(self, size: int) -> None:
        """`size` more bytes are there; raises Canceled when the task shall end."""
        self._done += size
        self._claim()
        self.watch.advance(size)

    def restart(self) -> None:
        """What was counted does not count any more."""
        self.watch.done -= self._done
        self._done = 0
        self.expect(None)

    def finish(self) -> None:
        """The file is complete."""
        self.expect(self._done)
        self.watch.advance(0)

    def _claim(self) -> None:
        # without a known length there is always one byte more to come, so that it never looks complete
        total = self._done + 1 if self._length is None else max(self._length, self._done)
        self.watch.total += total - self._total
        self._total = total
