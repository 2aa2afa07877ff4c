"""Unreachable objects are looked for on the GUI thread only.

Python does it wherever it happens to be, on a worker, too; and a widget that is destroyed there takes the
whole program with it. So the window does it itself, when its event loop has a moment.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from mldesk.core.collecting import Rest

_MILLISECONDS = 500
_COLLECT_AFTER = 50_000
"""New objects after which garbage is looked for: lists of 100,000 files are made of as many objects, and
looking through them at Python's usual pace would stop the window again and again."""
_OLDER_AFTER = 20
"""Looks at the newest objects before those that have survived are looked at, too."""


class GarbageCollector(QObject):
    """Looks for garbage on the thread it was made on, from `keep` until `stop`; Python no longer does.

    Neither does another window that is closed, or a worker that is done with many values, turn it on again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = Rest()
        self.destroyed.connect(self._rest.end)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def keep(self) -> None:
        """Keep what is there now, modules above all: looking through it would stop the window for 100 ms."""
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Collect what is worth it: the newest objects, and now and then all that are older."""
        gc.disable()  # a library may have turned it on again
        newest, middle, oldest = gc.get_count()
        if newest < _COLLECT_AFTER:
            return
        generation = 0 if middle < _OLDER_AFTER else 1 if oldest < _OLDER_AFTER else 2
        gc.collect(generation)

    def stop(self) -> None:
        """Let Python collect again as it likes."""
        self._timer.stop()
        gc.unfreeze()
        self._rest.end()
