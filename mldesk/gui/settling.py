"""What is done when the window has come to rest: memory that is kept for later goes back to the system."""

from __future__ import annotations

import ctypes
import linecache
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from mldesk.gui.session import Session

REST_MILLISECONDS = 2000


def give_memory_back() -> None:
    """Forget source lines, and have the C library return what it keeps.

    PySide reads the source of every module that is imported, and Python keeps it: a tenth of all memory. C
    libraries others than that of most Linux systems return it by themselves.
    """
    linecache.clearcache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


class Settling(QObject):
    """Waits until nothing was opened for a while. Reading much at once leaves much behind that is free.

    `rested` says that the window may do now what nobody has asked for.
    """

    rested = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self._settle)

    def disturb(self) -> None:
        """Something was opened: wait anew."""
        self._timer.start()

    def _settle(self) -> None:
        self._session.background(give_memory_back, receiver=self)
        self.rested.emit()
