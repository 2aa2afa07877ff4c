"""Calls that come too often, thinned out at the edge of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer


class Throttle(QObject):
    """Runs `function` at most once in `interval` milliseconds; the last request is never lost."""

    def __init__(self, interval: int, function: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._interval = interval
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    def request(self) -> None:
        """Ask for a call: now when the last one is long enough ago, else as soon as it is."""
        if self._timer.isActive():
            return
        waited = self._since.elapsed() if self._since.isValid() else self._interval
        if waited >= self._interval:
            self._run()
        else:
            self._timer.start(int(self._interval - waited))

    def run_now(self) -> None:
        """Call at once, however short ago the last call was: what is asked for is another thing now."""
        self._timer.stop()
        self._run()

    def set_interval(self, milliseconds: int) -> None:
        """Wait so long between calls from now on."""
        self._interval = milliseconds

    def cancel(self) -> None:
        """Drop a waiting request."""
        self._timer.stop()

    def _run(self) -> None:
        self._since.restart()
        self._function()
