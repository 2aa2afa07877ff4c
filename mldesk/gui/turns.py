"""Work of the window that is done in pieces, one at each turn of the event loop: none keeps it long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does what it is given in its order, one piece a turn; `finish` does the rest at once.

    Between two pieces the window paints and hears its user, for `pause` milliseconds at least.
    """

    def __init__(self, parent: QObject, pause: int = 0) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=pause)
        self._timer.timeout.connect(self._next)

    @property
    def are_over(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._waiting

    def add(self, *pieces: Callable[[], object]) -> None:
        """Do these pieces, too, each at a turn of its own."""
        self._waiting.extend(pieces)
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def clear(self) -> None:
        """Leave undone what has not been done: something else is wanted now."""
        self._waiting.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Do now what is left."""
        while self._waiting:
            self._next()

    def _next(self) -> None:
        piece = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        piece()
